#include "app/storage/household_store.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Household;
using domain::HouseholdId;
using domain::Membership;

namespace
{

const Table<Household>& households()
{
    static const Table<Household> table(
        u"household"_s,
        {field(u"id"_s, &Household::id), field(u"name"_s, &Household::name),
         field(u"commune_code"_s, &Household::communeCode), field(u"address"_s, &Household::address),
         field(u"notes"_s, &Household::notes)},
        {list(u"members"_s, u"household_member"_s, u"household_id"_s, &Household::members,
              Fields<Membership>{
                  field(u"person_id"_s, &Membership::person), field(u"relation"_s, &Membership::relation),
                  field(u"from_day"_s, &Membership::from), field(u"until_day"_s, &Membership::until)})});
    return table;
}

} // namespace

domain::Result<HouseholdId> HouseholdStore::save(Household household)
{
    return write(m_database, Action::EditHousehold, [&]() -> domain::Result<HouseholdId> {
        const auto reached = [&](const Household& which) {
            return which.members.empty() ||
                   std::any_of(which.members.begin(), which.members.end(), [&](const Membership& m) {
                       return reaches(m_database, Action::EditHousehold, m.person);
                   });
        };
        // As it is wanted and as it stands: a stranger's household is not emptied by naming other members.
        const auto stored =
            household.id.isNull() ? std::nullopt : households().find(m_database, household.id);
        if (!reached(household) || (stored && !reached(*stored)))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditHousehold));
        if (const auto found = problems(household, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        return households().save(m_database, std::move(household)).map([](const Household& saved) {
            return saved.id;
        });
    });
}

domain::Result<BeneficiaryId>
HouseholdStore::registerMember(domain::Beneficiary person, const BeneficiaryId& head, const QString& relation)
{
    return write(m_database, Action::EditHousehold, [&]() -> domain::Result<BeneficiaryId> {
        const auto today = m_database.today();
        const auto registered = BeneficiaryStore(m_database).save(std::move(person));
        if (!registered) return registered;
        auto household = ofPersonOn(head, today).value_or(Household{});
        if (household.members.empty())
            household.members.push_back({head, domain::headRelation.toString(), today, {}});
        const auto joined = domain::join(std::move(household), *registered, relation, today);
        if (!joined) return tl::unexpected(joined.error());
        return save(*joined).map([&](const HouseholdId&) { return *registered; });
    });
}

std::optional<Household> HouseholdStore::find(const HouseholdId& id) const
{
    return may(m_database, Action::ViewHousehold) ? households().find(m_database, id) : std::nullopt;
}

std::vector<Household> HouseholdStore::ofPerson(const BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewHousehold, person)) return {};
    return households().select(
        m_database,
        u"WHERE id IN (SELECT household_id FROM household_member WHERE person_id = ?) ORDER BY id DESC"_s,
        person);
}

std::optional<Household> HouseholdStore::ofPersonOn(const BeneficiaryId& person, QDate day) const
{
    for (auto& household : ofPerson(person)) {
        const auto members = membersOn(household, day);
        if (std::any_of(members.begin(), members.end(),
                        [&](const Membership& m) { return m.person == person; }))
            return std::move(household);
    }
    return std::nullopt;
}

} // namespace wasl::storage
