#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/household.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Households and who belonged to them when.
class HouseholdStore
{
public:
    explicit HouseholdStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed" (someone who reaches only her own people must
    /// reach one of the members), "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::HouseholdId> save(domain::Household household);
    /// Registers somebody new as a member of this person's household, which begins with her as its head when
    /// she has none: all of it or nothing. Refuses what the two stores refuse.
    [[nodiscard]] domain::Result<domain::BeneficiaryId>
    registerMember(domain::Beneficiary person, const domain::BeneficiaryId& head, const QString& relation);
    [[nodiscard]] std::optional<domain::Household> find(const domain::HouseholdId& id) const;
    /// Every household she belongs or belonged to, the newest first.
    [[nodiscard]] std::vector<domain::Household> ofPerson(const domain::BeneficiaryId& person) const;
    /// The one she belongs to on a day.
    [[nodiscard]] std::optional<domain::Household> ofPersonOn(const domain::BeneficiaryId& person,
                                                              QDate day) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
