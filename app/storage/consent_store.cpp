#include "app/storage/consent_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Consent;
using domain::ConsentId;

namespace
{

const Table<Consent>& consents()
{
    static const Table<Consent> table(
        u"consent"_s,
        {field(u"id"_s, &Consent::id), field(u"person_id"_s, &Consent::person),
         field(u"purpose"_s, &Consent::purpose), field(u"recipient_id"_s, &Consent::recipient),
         field(u"decision"_s, &Consent::decision), field(u"notice_version"_s, &Consent::noticeVersion),
         field(u"language"_s, &Consent::language), field(u"decided_at"_s, &Consent::decidedAt),
         field(u"expires"_s, &Consent::expires), field(u"given_by"_s, &Consent::givenBy),
         field(u"witness"_s, &Consent::witness)},
        {}, {}, [](const Consent& consent) { return consent.person.uuid(); });
    return table;
}

} // namespace

std::optional<domain::ExportBar> ExportConsent::barOf(const BeneficiaryId& person) const
{
    const auto found = m_decided.find(person);
    return found == m_decided.end() ? domain::ExportBar::NotAsked : found->second;
}

domain::Result<ExportConsent> ConsentStore::forExport(std::optional<domain::PartnerId> recipient) const
{
    if (!may(m_database, Action::ExportPeople))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::ExportPeople));
    const auto all = consents().select(m_database, u"ORDER BY person_id, decided_at, id"_s);
    const auto now = m_database.now();
    ExportConsent::Bars bars;
    for (auto first = all.begin(); first != all.end();) {
        const auto last =
            std::find_if(first, all.end(), [&](const Consent& each) { return each.person != first->person; });
        bars.emplace(first->person, domain::exportBar(std::span(first, last), recipient, now));
        first = last;
    }
    return ExportConsent(std::move(bars));
}

domain::Result<ConsentId> ConsentStore::record(Consent consent)
{
    return write(m_database, Action::RecordConsent, consent.person, [&]() -> domain::Result<ConsentId> {
        consent.id = {};
        if (!consent.decidedAt.isValid()) consent.decidedAt = m_database.now();
        if (const auto found = problems(consent, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        return consents().save(m_database, std::move(consent)).map([](const Consent& saved) {
            return saved.id;
        });
    });
}

std::vector<Consent> ConsentStore::ofPerson(const BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewIdentity, person)) return {};
    return consents().select(m_database, u"WHERE person_id = ? ORDER BY decided_at, id"_s, person);
}

bool ConsentStore::allows(const BeneficiaryId& person, domain::ConsentPurpose purpose,
                          std::optional<domain::PartnerId> recipient) const
{
    return domain::allows(ofPerson(person), purpose, recipient, m_database.now());
}

std::vector<ExpiringConsent> ConsentStore::expiring(QDate from, QDate until) const
{
    std::vector<ExpiringConsent> found;
    if (!may(m_database, Action::FindPerson)) return found;
    auto rows = m_database.query(
        u"SELECT "_s + personTagColumns() +
            u", c.purpose, c.expires FROM consent c JOIN beneficiary b ON b.id = c.person_id "
            "WHERE c.decision = 'given' AND c.expires BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM consent "
            "l "
            "WHERE l.person_id = c.person_id AND l.purpose = c.purpose AND l.recipient_id IS c.recipient_id "
            "AND (l.decided_at, l.id) > (c.decided_at, c.id)) ORDER BY c.expires, b.id"_s,
        from, until);
    while (rows.next())
        found.push_back({readPersonTag(rows, 0), rows.get<domain::ConsentPurpose>(6), rows.get<QDate>(7)});
    return found;
}

} // namespace wasl::storage
