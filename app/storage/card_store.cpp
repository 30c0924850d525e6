#include "app/storage/card_store.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Card;
using domain::CardId;
using domain::CardState;
using domain::CardToken;

namespace
{

Field<Card> tokenField()
{
    return {u"token"_s, [](const Card& card) { return toSql(card.token.toString()); },
            [](Card& card, const QVariant& value) {
                card.token = CardToken::parse(value.toString()).value_or(CardToken());
            }};
}

const Table<Card>& cards()
{
    static const Table<Card> table(
        u"card"_s,
        {field(u"id"_s, &Card::id), field(u"person_id"_s, &Card::person), tokenField(),
         field(u"shown_name"_s, &Card::shownName), field(u"show_photo"_s, &Card::showPhoto),
         field(u"issued_at"_s, &Card::issuedAt), field(u"issued_by"_s, &Card::issuedBy),
         field(u"valid_until"_s, &Card::validUntil), field(u"replaces_id"_s, &Card::replaces),
         field(u"revoked_at"_s, &Card::revokedAt), field(u"revoked_by"_s, &Card::revokedBy),
         field(u"revoked"_s, &Card::revoked), field(u"note"_s, &Card::note),
         field(u"version"_s, &Card::version)},
        {}, {}, [](const Card& card) { return card.person.uuid(); });
    return table;
}

domain::Refusal revokedBefore(const Card& card)
{
    return {u"card-revoked"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This card was revoked on %1 and is not valid. Reason: %2. Ask who "
                                        "holds it for the new card, or find her by name.")
                .arg(domain::shownDate(card.revokedAt->toLocalTime().date()),
                     domain::label(card.revoked.value_or(domain::CardRevocation::Other))),
            u"card"_s};
}

/// The person of a card that is valid.
domain::Result<BeneficiaryId> holder(Database& database, const CardToken& token)
{
    const auto found = cards().select(database, u"WHERE token = ?"_s, token.toString());
    if (found.empty())
        return domain::refuse(u"card-unknown"_s,
                              QCoreApplication::translate("wasl::storage",
                                                          "This card was not issued by this association, or "
                                                          "its holder's file was erased."),
                              u"card"_s);
    const auto& card = found.front();
    switch (domain::stateOn(card, database.today())) {
    case CardState::Revoked:
        return tl::unexpected(revokedBefore(card));
    case CardState::Expired:
        return domain::refuse(u"card-expired"_s,
                              QCoreApplication::translate("wasl::storage",
                                                          "This card was valid until %1. Find the person by "
                                                          "name, and give her a new one.")
                                  .arg(domain::shownDate(*card.validUntil)),
                              u"card"_s);
    case CardState::Valid:
        break;
    }
    return card.person;
}

} // namespace

domain::Result<Card> CardStore::issueWithin(Card wanted)
{
    const auto& random = m_database.environment().random;
    wanted.id = {};
    wanted.token = CardToken::draw(random);
    wanted.shownName = wanted.shownName.simplified();
    wanted.issuedAt = m_database.now();
    wanted.issuedBy = m_database.actor().user;
    wanted.revokedAt.reset();
    wanted.revoked.reset();
    wanted.version = 0;
    if (const auto found = problems(wanted, m_database.today()); !found.empty())
        return tl::unexpected(found.front());
    if (!m_database.query(u"SELECT 1 FROM beneficiary WHERE id = ?"_s, wanted.person).next())
        return tl::unexpected(notFound());
    if (validOf(wanted.person))
        return domain::refuse(
            u"card-valid"_s,
            QCoreApplication::translate("wasl::storage",
                                        "She has a card that is valid. Revoke or replace it first."));
    return cards().save(m_database, std::move(wanted));
}

domain::Result<void> CardStore::revokeWithin(const CardId& id, domain::CardRevocation reason,
                                             const QString& note)
{
    const auto before = cards().find(m_database, id);
    if (!before) return tl::unexpected(notFound());
    if (before->revokedAt) return tl::unexpected(revokedBefore(*before));
    auto after = *before;
    after.revokedAt = m_database.now();
    after.revokedBy = m_database.actor().user;
    after.revoked = reason;
    after.note = note.trimmed();
    return cards().save(m_database, before, after).map([](const Card&) {});
}

domain::Result<Card> CardStore::issue(Card wanted)
{
    return write(m_database, Action::EditIdentity, wanted.person,
                 [&]() -> domain::Result<Card> { return issueWithin(std::move(wanted)); });
}

domain::Result<Card> CardStore::replace(const CardId& old, domain::CardRevocation reason, Card wanted)
{
    return write(m_database, Action::EditIdentity, wanted.person, [&]() -> domain::Result<Card> {
        const auto before = cards().find(m_database, old);
        if (!before || before->person != wanted.person) return tl::unexpected(notFound());
        if (auto done = revokeWithin(old, reason, {}); !done) return tl::unexpected(done.error());
        wanted.replaces = old;
        return issueWithin(std::move(wanted));
    });
}

domain::Result<void> CardStore::revoke(const CardId& id, domain::CardRevocation reason, const QString& note)
{
    return write(m_database, Action::EditIdentity, [&]() -> domain::Result<void> {
        const auto before = cards().find(m_database, id);
        if (before && !reaches(m_database, Action::EditIdentity, before->person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditIdentity));
        return revokeWithin(id, reason, note);
    });
}

std::vector<Card> CardStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewIdentity)) return {};
    return cards().select(m_database, u"WHERE person_id = ? ORDER BY issued_at DESC, id DESC"_s, person);
}

std::optional<Card> CardStore::validOf(const BeneficiaryId& person) const
{
    for (const auto& card : ofPerson(person))
        if (domain::stateOn(card, m_database.today()) == CardState::Valid) return card;
    return std::nullopt;
}

std::optional<Card> CardStore::byToken(const CardToken& token) const
{
    if (!may(m_database, Action::ViewIdentity)) return std::nullopt;
    auto found = cards().select(m_database, u"WHERE token = ?"_s, token.toString());
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

bool looksLikeCard(QStringView typed)
{
    const auto token = CardToken::parse(typed);
    return token || token.error().code == "card-check"_L1;
}

domain::Result<domain::FileNumber> scannedNumber(Database& database, QStringView scanned)
{
    const auto token = CardToken::parse(scanned);
    if (!token)
        return token.error().code == "card-check"_L1 ? tl::unexpected(token.error())
                                                     : domain::FileNumber::parse(scanned);
    if (!may(database, Action::FindPerson))
        return tl::unexpected(domain::notAllowed(database.actor().role, Action::FindPerson));
    return holder(database, *token)
        .and_then([&](const BeneficiaryId& id) -> domain::Result<domain::FileNumber> {
            auto row = database.query(u"SELECT file_number FROM beneficiary WHERE id = ?"_s, id);
            if (!row.next()) return tl::unexpected(notFound());
            return row.get<domain::FileNumber>(0);
        });
}

domain::Result<domain::Beneficiary> scannedPerson(Database& database, QStringView scanned)
{
    const auto number = scannedNumber(database, scanned);
    if (!number) return tl::unexpected(number.error());
    if (!may(database, Action::FindPerson))
        return tl::unexpected(domain::notAllowed(database.actor().role, Action::FindPerson));
    auto person = BeneficiaryStore(database).byFileNumber(*number);
    if (!person)
        return domain::refuse(u"not-found"_s,
                              QCoreApplication::translate("wasl::storage", "Nobody has this file number."));
    return *std::move(person);
}

} // namespace wasl::storage
