#pragma once

#include "app/domain/monthly_summary.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Months that a manager closed: locked as they were counted, with what changed since as amendments.
class SummaryStore
{
public:
    explicit SummaryStore(Database& database)
        : m_database(database)
    {
    }

    /// Locks a month as counted. Refuses "month-not-over", "month-closed", "not-allowed".
    [[nodiscard]] domain::Result<domain::MonthlySummary> close(domain::MonthlySummary counted);
    /// Records how a closed month differs when counted now; how many figures changed. Refuses "month-open".
    [[nodiscard]] domain::Result<int> amend(const domain::MonthlySummary& countedNow, const QString& reason);

    /// As it was closed, with its amendments beside it; nothing for a month that is open.
    [[nodiscard]] std::optional<domain::MonthlySummary> find(const domain::YearMonth& month) const;
    /// The newest first.
    [[nodiscard]] std::vector<domain::YearMonth> closedMonths() const;

private:
    [[nodiscard]] std::optional<domain::MonthlySummary> read(const domain::YearMonth& month) const;

    Database& m_database;
};

} // namespace wasl::storage
