#pragma once

#include "app/domain/house_rules_signed.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Who agreed to the rules of which house.
class HouseRulesSignedStore
{
public:
    explicit HouseRulesSignedStore(Database& database)
        : m_database(database)
    {
    }

    /// Now and seen by the actor, for her stay in that structure where she has one. Refuses what
    /// domain::problems() finds, "not-allowed".
    [[nodiscard]] domain::Result<domain::HouseRulesSignedId> sign(domain::HouseRulesSigned signature);
    /// The newest first.
    [[nodiscard]] std::vector<domain::HouseRulesSigned> ofPerson(const domain::BeneficiaryId& person) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
