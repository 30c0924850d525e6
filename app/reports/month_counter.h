#pragma once

#include "app/domain/month_span.h"
#include "app/domain/monthly_summary.h"
#include "app/storage/figure_store.h"

#include <vector>

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// Counts a month exactly, as it stands now. People are counted once in each figure, with their age, sex,
/// nationality and commune as they were on the day; arrondissements count as their commune.
/// A night belongs to the day it begins on; today's has not been slept yet.
domain::MonthlySummary countMonth(storage::Database& database, const domain::YearMonth& month);

/// The month as a manager closed it, else as it stands now.
domain::MonthlySummary monthOf(storage::Database& database, const domain::YearMonth& month);

/// The same over several months: people are counted once over all of them. Its `month` is the first.
domain::MonthlySummary countSpan(storage::Database& database, const domain::MonthSpan& span);

/// A single month as monthOf() has it, several as countSpan() counts them.
domain::MonthlySummary monthsOf(storage::Database& database, const domain::MonthSpan& span);

/// The closed ones of these months, and those of them that are counted otherwise today than they were closed
/// and amended. What is counted over several months does not look at what was closed.
struct ClosedWithin
{
    std::vector<domain::YearMonth> closed;
    std::vector<domain::YearMonth> changed;
};
ClosedWithin closedWithin(storage::Database& database, const domain::MonthSpan& span);

/// Every addition that countSpan() makes to the figure at this path (domain::figures(); also "referrals",
/// "referrals/health", "registered/status" and "barriers", which are sums of those below them): their `times`
/// add up to the figure. It is the counting itself that says so, not a second one.
std::vector<storage::FigureSource> sourcesOf(storage::Database& database, const domain::MonthSpan& span,
                                             const QString& figure);

} // namespace wasl::reports
