#pragma once

#include "app/domain/incident.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What happened in the structures, and who may not come for a time.
class IncidentStore
{
public:
    explicit IncidentStore(Database& database)
        : m_database(database)
    {
    }

    /// Each refuses what domain::problems() finds, "not-allowed" and "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::IncidentId> save(domain::Incident incident);
    [[nodiscard]] domain::Result<domain::BanId> save(domain::Ban ban);

    [[nodiscard]] std::optional<domain::Incident> find(const domain::IncidentId& id) const;
    [[nodiscard]] std::optional<domain::Ban> find(const domain::BanId& id) const;
    /// The newest first; null for every structure.
    [[nodiscard]] std::vector<domain::Incident> recent(const domain::StructureId& structure = {},
                                                       int limit = 200) const;
    [[nodiscard]] std::vector<domain::Incident> ofPerson(const domain::BeneficiaryId& person) const;
    /// Past ones too. A desk must know of a ban, so whoever sees stays sees bans.
    [[nodiscard]] std::vector<domain::Ban> bansOf(const domain::BeneficiaryId& person) const;
    /// In force on a day, those to be reviewed soonest first.
    [[nodiscard]] std::vector<domain::Ban> bansInForce(QDate day) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
