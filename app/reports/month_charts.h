#pragma once

#include "app/domain/month_span.h"
#include "app/domain/refusal.h"
#include "app/reports/chart.h"

#include <functional>

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// A chart of a month and its name: "trend", "pyramid", "flow", "occupancy", "communes".
struct MonthChart
{
    QString name;
    Chart chart;

    friend bool operator==(const MonthChart&, const MonthChart&) = default;
};

/// A month, or several in a row, where people look rather than read; always the same five in the same order:
/// people registered, assisted and referred in the thirteen months up to the last; those assisted by sex and
/// age; what became by today of the referrals sent; nights slept of those on offer, by structure; those
/// assisted by commune, the most first. Counted by indicators, so each figure is the one an indicator shows;
/// exact, for the house. Refuses "not-allowed", and "cancelled" once `keepGoing` answers false.
[[nodiscard]] domain::Result<std::vector<MonthChart>> monthCharts(storage::Database& database,
                                                                  const domain::MonthSpan& span,
                                                                  language::Language language,
                                                                  const std::function<bool()>& keepGoing = {});

} // namespace wasl::reports
