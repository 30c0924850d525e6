#include "ui/reception/household_of.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/household_store.h"
#include "app/storage/stay_store.h"

namespace wasl::ui
{

std::vector<domain::Beneficiary> householdOf(storage::Database& database, const domain::Beneficiary& person)
{
    std::vector<domain::Beneficiary> people{person};
    const auto household = storage::HouseholdStore(database).ofPersonOn(person.id, database.today());
    if (!household) return people;
    const storage::BeneficiaryStore store(database);
    for (const auto& member : domain::membersOn(*household, database.today()))
        if (member.person != person.id)
            if (auto found = store.find(member.person)) people.push_back(*std::move(found));
    return people;
}

std::optional<domain::Stay> presentStayOf(storage::Database& database, const domain::BeneficiaryId& person)
{
    for (auto& stay : storage::StayStore(database).ofPerson(person))
        if (stay.state == domain::StayState::CheckedIn) return std::move(stay);
    return std::nullopt;
}

} // namespace wasl::ui
