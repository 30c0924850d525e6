#pragma once

#include "app/domain/house_rules.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// The house rules of structures, each version in each language.
class HouseRulesStore
{
public:
    explicit HouseRulesStore(Database& database)
        : m_database(database)
    {
    }

    /// A new version, or another wording of one that does not hold yet. Refuses what domain::problems()
    /// finds, "not-allowed", "changed-meanwhile"; "version-began" for another wording of what holds already,
    /// and for a new version from a day that is past; "version-exists" when there is one of that language and
    /// day.
    [[nodiscard]] domain::Result<domain::HouseRulesId> save(domain::HouseRules rules);

    /// All versions, by language, the newest first.
    [[nodiscard]] std::vector<domain::HouseRules> versions(const domain::StructureId& structure) const;
    /// What holds on a day, one of each language.
    [[nodiscard]] std::vector<domain::HouseRules> current(const domain::StructureId& structure,
                                                          QDate day) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
