#pragma once

#include "app/domain/activity.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Collective work and who took part.
class ActivityStore
{
public:
    explicit ActivityStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::ActivityId> save(domain::Activity activity);
    /// Takes it away with its counts. Saving what is answered, as it is, puts it back. Refuses "not-allowed",
    /// "not-found".
    [[nodiscard]] domain::Result<domain::Activity> remove(const domain::ActivityId& id);
    [[nodiscard]] std::optional<domain::Activity> find(const domain::ActivityId& id) const;
    /// Begun between two days, both included; the newest first.
    [[nodiscard]] std::vector<domain::Activity> between(QDate first, QDate last) const;
    /// The last one of a kind (of any, when it is empty), to make another like it.
    [[nodiscard]] std::optional<domain::Activity> lastOf(const QString& kind) const;
    [[nodiscard]] std::vector<domain::Activity> ofPerson(const domain::BeneficiaryId& person) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
