#pragma once

#include "app/domain/barrier.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What stood in the way of a right.
class BarrierStore
{
public:
    explicit BarrierStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::BarrierId> save(domain::Barrier barrier);
    [[nodiscard]] std::optional<domain::Barrier> find(const domain::BarrierId& id) const;
    /// Met between two days, both included; the newest first.
    [[nodiscard]] std::vector<domain::Barrier> between(QDate first, QDate last) const;
    [[nodiscard]] std::vector<domain::Barrier> ofPerson(const domain::BeneficiaryId& person) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
