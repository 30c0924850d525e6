#pragma once

#include "app/domain/indicator_goal.h"
#include "app/domain/indicator_history.h"
#include "app/reports/chart.h"

#include <functional>

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// How long the periods are that an indicator is followed by.
enum class YearsStep
{
    Month,
    Quarter,
    Year
};

/// One line of figures over the years: the total, or one key of a breakdown.
struct YearsRow
{
    QString label;                               ///< empty for the total
    std::vector<std::optional<double>> counted;  ///< here; absent before this file began
    std::vector<std::optional<double>> imported; ///< by an older list, never added to what is counted

    friend bool operator==(const YearsRow&, const YearsRow&) = default;
};

/// An indicator over all years there is anything of.
struct IndicatorYears
{
    domain::Indicator indicator;
    YearsStep step = YearsStep::Year;
    language::Language language = language::Language::English;
    QString breakdown;                           ///< a dimension, or empty
    QString heading;                             ///< what its keys are
    std::vector<domain::CountingPeriod> periods; ///< the last one may run still
    QStringList labels;                          ///< theirs
    YearsRow total;
    std::vector<YearsRow> rows; ///< the largest first
    std::vector<domain::IndicatorGoal> goals;
    QStringList sources;     ///< the lists that history was imported from
    bool withheld = false;   ///< see domain::IndicatorTable
    bool running = false;    ///< the last period is not over
    domain::YearMonth began; ///< the file's first month; invalid for an empty one

    /// What is aimed at in a period: a year's target for that year; for its months and quarters only where
    /// domain::isLevel().
    [[nodiscard]] std::optional<double> target(std::size_t period) const;
    [[nodiscard]] std::optional<double> baseLine() const;
    /// The total that a period is judged by: what was counted, unless the file began within the period and an
    /// older list tells the whole of it.
    [[nodiscard]] std::optional<double> judged(std::size_t period) const;
    [[nodiscard]] bool isImported(std::size_t period) const;
};

/// Counts an indicator by month, quarter or year, from the first one that anything is told of (in the file,
/// imported or aimed at) to the one that `today` is in; broken down by one dimension if wanted. What lies
/// before the file's first month and is zero is not known rather than nothing. Refuses what
/// IndicatorStore::count() refuses.
[[nodiscard]] domain::Result<IndicatorYears> indicatorYears(storage::Database& database,
                                                            const domain::Indicator& indicator,
                                                            YearsStep step, const QString& breakdown,
                                                            language::Language language,
                                                            const std::function<bool()>& keepGoing = {});

/// As lines: what was counted, what was imported, base line and targets; or the four largest keys.
[[nodiscard]] Chart yearsChart(const IndicatorYears& years);

/// How the figures lie to what was aimed at and to where it began, a sentence each, the newest year first:
/// "2026 so far: 27, that is 13 below the target of 40." Only for whole years, else empty.
[[nodiscard]] QStringList gapSentences(const IndicatorYears& years);

/// The figures as rows of texts under a heading, the newest first: period, counted here, imported, target,
/// gap; or with a breakdown one column a key, imported ones marked.
[[nodiscard]] std::vector<QStringList> yearsRows(const IndicatorYears& years);

} // namespace wasl::reports
