#pragma once

#include "app/domain/monthly_summary.h"
#include "app/storage/database.h"

#include <functional>
#include <vector>

namespace wasl::storage
{

/// Months that a manager closed: locked as they were counted and signed by her (MonthSeal), with what changed
/// since as amendments, each of which is sealed to the one before. The database refuses to change or remove
/// either.
class SummaryStore
{
public:
    explicit SummaryStore(Database& database)
        : m_database(database)
    {
    }

    /// Counts a month as it stands now, in the caller's transaction: reports::countMonth().
    using CountMonth = std::function<domain::MonthlySummary(Database&, const domain::YearMonth&)>;

    /// Locks and signs a month with the `leftOpen` and `closingReason` of what was seen. It is counted again
    /// in the same transaction, and that is what is signed. Refuses "month-not-over", "month-closed",
    /// "closing-reason", "month-gone" (it was closed before, and taken out of the file), "not-allowed" and,
    /// where the figures are no longer those seen, "month-changed".
    [[nodiscard]] domain::Result<domain::MonthlySummary> close(const domain::MonthlySummary& seen,
                                                               const CountMonth& countNow);
    /// How a closed month, with its amendments, differs from what is counted now: what amend() would write
    /// down. Nothing for an open one.
    [[nodiscard]] std::vector<domain::Amendment> changesSince(const domain::MonthlySummary& countedNow) const;
    /// Records how a closed month differs when counted now; how many figures changed. Refuses "month-open",
    /// without a reason "amendment-reason" and, as close() does, "month-changed".
    [[nodiscard]] domain::Result<int> amend(const domain::MonthlySummary& seen, const QString& reason,
                                            const CountMonth& countNow);

    /// As it was closed, with its amendments beside it and what its seal says; nothing for a month that is
    /// open.
    [[nodiscard]] std::optional<domain::MonthlySummary> find(const domain::YearMonth& month) const;
    /// The newest first.
    [[nodiscard]] std::vector<domain::YearMonth> closedMonths() const;
    /// Months that were closed and are no longer what was signed, or are gone, the oldest first. For whoever
    /// verifies the file, whatever the role: no figure is in it.
    [[nodiscard]] std::vector<domain::YearMonth> damaged() const;

private:
    [[nodiscard]] std::optional<domain::MonthlySummary> read(const domain::YearMonth& month) const;
    [[nodiscard]] QByteArray lastSeal(const domain::YearMonth& month) const;

    Database& m_database;
};

} // namespace wasl::storage
