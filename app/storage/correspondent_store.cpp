#include "app/storage/correspondent_store.h"

#include "app/storage/exchange_key_store.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Correspondent;
using domain::ExchangeCard;

namespace
{

/// A public key, as hexadecimal digits: read by eye in the journal.
Field<Correspondent> keyField(const QString& name, QByteArray ExchangeCard::*key)
{
    return {name,
            [key](const Correspondent& one) { return toSql(QString::fromLatin1((one.card.*key).toHex())); },
            [key](Correspondent& one, const QVariant& value) {
                one.card.*key = QByteArray::fromHex(value.toString().toLatin1());
            }};
}

const Table<Correspondent>& correspondents()
{
    static const Table<Correspondent> table(
        u"correspondent"_s,
        {field(u"id"_s, &Correspondent::id),
         field(u"association"_s, &Correspondent::card, &ExchangeCard::association),
         field(u"name"_s, &Correspondent::card, &ExchangeCard::name),
         field(u"contact"_s, &Correspondent::card, &ExchangeCard::contact),
         field(u"made"_s, &Correspondent::card, &ExchangeCard::made),
         keyField(u"seal_key"_s, &ExchangeCard::sealKey), keyField(u"sign_key"_s, &ExchangeCard::signKey),
         field(u"partner_id"_s, &Correspondent::partner),
         field(u"confirmed_at"_s, &Correspondent::confirmedAt),
         field(u"confirmed_by"_s, &Correspondent::confirmedBy)});
    return table;
}

bool sameName(const QString& a, const QString& b)
{
    // Letters that nobody sees make no other name.
    const auto shown = [](const QString& name) {
        QString visible;
        for (const QChar c : name)
            if (c.category() != QChar::Other_Format) visible += c;
        return visible.simplified();
    };
    return shown(a).compare(shown(b), Qt::CaseInsensitive) == 0;
}

tl::unexpected<domain::Refusal> refusedFor(CardStanding standing, const Correspondent& known)
{
    if (standing == CardStanding::KeyChanged)
        return domain::refuse(
            u"key-changed"_s,
            QCoreApplication::translate(
                "wasl::storage",
                "Careful: the keys of “%1” are not those that were confirmed on %2. Either it made new ones, "
                "or somebody pretends to be it. Call a person you know there, on a number you had before, "
                "and compare the fingerprint.")
                .arg(known.card.name, domain::shownDate(known.confirmedAt.toLocalTime().date())),
            u"card"_s);
    return domain::refuse(
        u"name-taken"_s,
        QCoreApplication::translate(
            "wasl::storage",
            "Careful: another association is already confirmed under the name “%1”. Call a person you know "
            "there, on a number you had before, and compare the fingerprint.")
            .arg(known.card.name),
        u"card"_s);
}

} // namespace

std::vector<Correspondent> CorrespondentStore::all() const
{
    if (!may(m_database, Action::ViewPartners)) return {};
    return correspondents().select(m_database, u"ORDER BY name COLLATE NOCASE"_s);
}

std::optional<Correspondent> CorrespondentStore::find(const domain::CorrespondentId& id) const
{
    return may(m_database, Action::ViewPartners) ? correspondents().find(m_database, id) : std::nullopt;
}

std::optional<Correspondent> CorrespondentStore::bySignKey(const QByteArray& key) const
{
    auto found =
        correspondents().select(m_database, u"WHERE sign_key = ?"_s, QString::fromLatin1(key.toHex()));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Correspondent> CorrespondentStore::ofPartner(const domain::PartnerId& partner) const
{
    auto found = all();
    std::erase_if(found, [&](const Correspondent& one) { return one.partner != partner; });
    return found;
}

std::optional<Correspondent> CorrespondentStore::knownAs(const ExchangeCard& card) const
{
    const auto everyone = correspondents().select(m_database, u"ORDER BY name COLLATE NOCASE"_s);
    const auto first = [&](auto matches) -> std::optional<Correspondent> {
        const auto at = std::find_if(everyone.begin(), everyone.end(), matches);
        return at == everyone.end() ? std::nullopt : std::optional(*at);
    };
    if (auto same = first([&](const Correspondent& one) { return one.card.association == card.association; }))
        return same;
    return first([&](const Correspondent& one) {
        return one.card.signKey == card.signKey || sameName(one.card.name, card.name);
    });
}

CardStanding CorrespondentStore::standingOf(const ExchangeCard& card) const
{
    const auto known = knownAs(card);
    if (!known) return CardStanding::New;
    if (known->card.signKey == card.signKey && known->card.sealKey == card.sealKey)
        return CardStanding::Known;
    return known->card.association == card.association ? CardStanding::KeyChanged : CardStanding::NameTaken;
}

domain::Result<domain::CorrespondentId>
CorrespondentStore::confirm(const ExchangeCard& card, const domain::PartnerId& partner, bool replacing)
{
    return write(m_database, Action::EditPartners, [&]() -> domain::Result<domain::CorrespondentId> {
        if (auto wrong = problem(card)) return tl::unexpected(*std::move(wrong));
        for (const auto& own : ExchangeKeyStore(m_database).all())
            if (own.signPublic == card.signKey || own.boxPublic == card.sealKey)
                return domain::refuse(
                    u"own-card"_s,
                    QCoreApplication::translate("wasl::storage", "This is your own association's card."),
                    u"card"_s);
        const auto standing = standingOf(card);
        auto wanted = knownAs(card).value_or(Correspondent{});
        const bool changed = standing == CardStanding::KeyChanged || standing == CardStanding::NameTaken;
        if (changed && !replacing) return refusedFor(standing, wanted);
        if (standing != CardStanding::Known) {
            wanted.confirmedAt = m_database.now();
            wanted.confirmedBy = m_database.actor().user;
        }
        const auto confirmedName = wanted.card.name;
        wanted.card = card;
        // The keys alone say who she is: a name is changed by replacing the card, never in passing.
        if (standing == CardStanding::Known && !replacing) wanted.card.name = confirmedName;
        if (!partner.isNull()) wanted.partner = partner;
        return correspondents()
            .save(m_database, std::move(wanted), changed ? u"replace-key"_s : QString())
            .map([](const Correspondent& saved) { return saved.id; });
    });
}

} // namespace wasl::storage
