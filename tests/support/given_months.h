#pragma once

#include "app/storage/summary_store.h"

namespace wasl::tests
{

/// Closes a month of invented figures, as if the file were counted so.
[[nodiscard]] inline domain::Result<domain::MonthlySummary> closeAsGiven(storage::Database& database,
                                                                         const domain::MonthlySummary& month)
{
    return storage::SummaryStore(database).close(month, [&](auto&, auto&) { return month; });
}

/// Amends a closed month to invented figures.
[[nodiscard]] inline domain::Result<int>
amendAsGiven(storage::Database& database, const domain::MonthlySummary& month, const QString& reason)
{
    return storage::SummaryStore(database).amend(month, reason, [&](auto&, auto&) { return month; });
}

} // namespace wasl::tests
