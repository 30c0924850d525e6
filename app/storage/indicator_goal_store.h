#pragma once

#include "app/domain/indicator_goal.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Base lines and targets of indicators: set by those who close months, seen by all who see summaries.
class IndicatorGoalStore
{
public:
    explicit IndicatorGoalStore(Database& database)
        : m_database(database)
    {
    }

    /// Replaces what is there for the same indicator, kind and (of a target) year. Refuses "not-allowed" and
    /// what domain::problems() finds.
    [[nodiscard]] domain::Result<domain::IndicatorGoal> save(domain::IndicatorGoal goal);
    /// Saving what is answered puts it back. Refuses "not-allowed", "not-found".
    [[nodiscard]] domain::Result<domain::IndicatorGoal> remove(const domain::IndicatorGoalId& id);
    /// Puts back what the newest change of it replaced. Refuses "not-allowed", "not-found",
    /// "nothing-to-undo".
    [[nodiscard]] domain::Result<domain::IndicatorGoal> undo(const domain::IndicatorGoalId& id);

    /// The base line first, then targets by their year; of every indicator where `code` is empty.
    [[nodiscard]] std::vector<domain::IndicatorGoal> goals(const QString& code = {}) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
