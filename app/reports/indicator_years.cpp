#include "app/reports/indicator_years.h"

#include "app/reports/indicator_labels.h"
#include "app/reports/report.h"
#include "app/storage/indicator_goal_store.h"
#include "app/storage/indicator_history_store.h"
#include "app/storage/indicator_store.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

using domain::CountingPeriod;
using domain::YearMonth;

/// How many keys of a breakdown have a line of their own.
constexpr std::size_t linesOfABreakdown = 4;

/// Whole periods from the one a month lies in to the one `today` lies in.
std::vector<CountingPeriod> periodsBetween(YearsStep step, const YearMonth& first, QDate today)
{
    const int length = step == YearsStep::Month ? 1 : step == YearsStep::Quarter ? 3 : 12;
    QDate begin(first.year, (first.month - 1) / length * length + 1, 1);
    std::vector<CountingPeriod> periods;
    for (; begin <= today; begin = begin.addMonths(length))
        periods.push_back({begin, begin.addMonths(length).addDays(-1)});
    return periods;
}

QString nameOf(const CountingPeriod& period, YearsStep step, QDate today, const MonthLabels& words)
{
    if (step == YearsStep::Month) return words.month(period.first.year(), period.first.month());
    const auto year = QString::number(period.first.year());
    if (step == YearsStep::Quarter)
        return words.text(QT_TRANSLATE_NOOP("wasl::reports", "Q%1 %2"))
            .arg(QString::number((period.first.month() + 2) / 3), year);
    return period.last < today ? year : words.text(QT_TRANSLATE_NOOP("wasl::reports", "%1 so far")).arg(year);
}

/// What nobody could count yet is not zero.
void forgetBefore(std::vector<std::optional<double>>& values, const std::vector<CountingPeriod>& periods,
                  const YearMonth& firstMonth)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].value_or(0) != 0) return;
        if (firstMonth.isValid() && periods[i].last >= firstMonth.first()) return;
        values[i].reset();
    }
}

double sumOf(const YearsRow& row)
{
    double sum = 0;
    for (const auto* values : {&row.counted, &row.imported})
        for (const auto& value : *values)
            sum += value.value_or(0);
    return sum;
}

bool any(const std::vector<std::optional<double>>& values)
{
    return std::any_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

} // namespace

std::optional<double> IndicatorYears::target(std::size_t period) const
{
    if (step != YearsStep::Year && !domain::isLevel(indicator)) return std::nullopt;
    for (const auto& goal : goals)
        if (goal.kind == domain::GoalKind::Target && goal.year == periods[period].first.year())
            return goal.value;
    return std::nullopt;
}

std::optional<double> IndicatorYears::baseLine() const
{
    if (step != YearsStep::Year && !domain::isLevel(indicator)) return std::nullopt;
    for (const auto& goal : goals)
        if (goal.kind == domain::GoalKind::BaseLine) return goal.value;
    return std::nullopt;
}

bool IndicatorYears::isImported(std::size_t period) const
{
    return total.imported[period] &&
           (!total.counted[period] || (began.isValid() && periods[period].first < began.first()));
}

std::optional<double> IndicatorYears::judged(std::size_t period) const
{
    return isImported(period) ? total.imported[period] : total.counted[period];
}

domain::Result<IndicatorYears> indicatorYears(storage::Database& database, const domain::Indicator& indicator,
                                              YearsStep step, const QString& breakdown,
                                              language::Language language,
                                              const std::function<bool()>& keepGoing)
{
    const storage::IndicatorHistoryStore history(database);
    const auto told = history.figures(indicator.code);
    const auto firstMonth = history.firstMonth();
    const auto today = database.today();
    IndicatorYears years;
    years.indicator = indicator;
    years.step = step;
    years.language = language;
    years.breakdown = breakdown;
    years.began = firstMonth;
    years.goals = storage::IndicatorGoalStore(database).goals(indicator.code);

    auto from = firstMonth.isValid() ? std::min(firstMonth, YearMonth::of(today)) : YearMonth::of(today);
    for (const auto& figure : told)
        if (const auto period = domain::historyPeriod(figure.period))
            from = std::min(from, YearMonth::of(period->first));
    if (step == YearsStep::Year)
        for (const auto& goal : years.goals)
            from = std::min(from, YearMonth{goal.year, 1});
    years.periods = periodsBetween(step, from, today);
    years.running = years.periods.back().last >= today;

    auto table = storage::IndicatorStore(database).count(
        indicator, years.periods, breakdown.isEmpty() ? QStringList() : QStringList{breakdown}, keepGoing);
    if (!table) return tl::unexpected(table.error());
    years.withheld = table->withheld;

    const MonthLabels words(language);
    const IndicatorLabels names(database, language);
    for (const auto& period : years.periods)
        years.labels << nameOf(period, step, today, words);
    std::set<QString> sources;
    for (const auto& figure : told)
        sources.insert(figure.file);
    years.sources = QStringList(sources.begin(), sources.end());

    const auto rowOf = [&](const QString& key, const QString& by,
                           std::vector<std::optional<double>> counted) {
        YearsRow row{{}, std::move(counted), {}};
        forgetBefore(row.counted, years.periods, firstMonth);
        for (const auto& period : years.periods)
            row.imported.push_back(domain::historyValue(indicator, told, period, by, key));
        return row;
    };
    years.total = rowOf({}, {}, std::move(table->total));
    if (breakdown.isEmpty()) return years;
    years.heading = breakdown;
    std::set<QString> keys;
    for (auto& row : table->rows) {
        keys.insert(row.keys.front());
        years.rows.push_back(rowOf(row.keys.front(), breakdown, std::move(row.values)));
        years.rows.back().label = names.key(indicator, breakdown, row.keys.front());
    }
    for (const auto& figure : told)
        if (figure.breakdown == breakdown && keys.insert(figure.key).second) {
            years.rows.push_back(
                rowOf(figure.key, breakdown, std::vector<std::optional<double>>(years.periods.size())));
            years.rows.back().label = names.key(indicator, breakdown, figure.key);
        }
    std::stable_sort(years.rows.begin(), years.rows.end(),
                     [](const YearsRow& a, const YearsRow& b) { return sumOf(a) > sumOf(b); });
    return years;
}

Chart yearsChart(const IndicatorYears& years)
{
    const MonthLabels words(years.language);
    Chart chart;
    chart.kind = ChartKind::Trend;
    chart.language = years.language;
    chart.title = years.indicator.title.in(language::code(years.language));
    chart.unit = domain::label(years.indicator.unit);
    chart.percent = years.indicator.unit == domain::IndicatorUnit::Percent;
    chart.labelsHeading = words.text(QT_TRANSLATE_NOOP("wasl::reports", "Period"));
    chart.labels = years.labels;
    const auto imported = words.text(QT_TRANSLATE_NOOP("wasl::reports", "%1 (imported)"));
    if (years.breakdown.isEmpty()) {
        chart.series.push_back({words.text(QT_TRANSLATE_NOOP("wasl::reports", "Counted here")),
                                years.total.counted, SeriesRole::Measured});
        if (any(years.total.imported))
            chart.series.push_back({words.text(QT_TRANSLATE_NOOP("wasl::reports", "Imported")),
                                    years.total.imported, SeriesRole::Imported});
        std::vector<std::optional<double>> targets;
        for (std::size_t i = 0; i < years.periods.size(); ++i)
            targets.push_back(years.target(i));
        if (any(targets))
            chart.series.push_back({words.text(QT_TRANSLATE_NOOP("wasl::reports", "Target")),
                                    std::move(targets), SeriesRole::Target});
        if (const auto base = years.baseLine())
            chart.series.push_back({words.text(QT_TRANSLATE_NOOP("wasl::reports", "Base line")),
                                    std::vector<std::optional<double>>(years.periods.size(), base),
                                    SeriesRole::BaseLine});
    } else {
        for (std::size_t i = 0; i < std::min(years.rows.size(), linesOfABreakdown); ++i) {
            const auto& row = years.rows[i];
            if (any(row.counted)) chart.series.push_back({row.label, row.counted, SeriesRole::Measured});
            if (any(row.imported))
                chart.series.push_back({imported.arg(row.label), row.imported, SeriesRole::Imported});
        }
    }
    chart.sentence = trendSentence(chart);
    return chart;
}

QStringList gapSentences(const IndicatorYears& years)
{
    QStringList said;
    if (years.step != YearsStep::Year) return said;
    const MonthLabels words(years.language);
    Chart numbers;
    numbers.language = years.language;
    numbers.percent = years.indicator.unit == domain::IndicatorUnit::Percent;
    const auto write = [&](double value) { return chartNumber(numbers, std::round(value * 10) / 10); };
    for (std::size_t i = years.periods.size(); i-- > 0;) {
        const auto value = years.judged(i);
        const auto target = years.target(i);
        if (!target) continue;
        if (!value) {
            said << words
                        .text(QT_TRANSLATE_NOOP("wasl::reports", "%1: the target is %2; no figure is known."))
                        .arg(years.labels[qsizetype(i)], write(*target));
            continue;
        }
        const double gap = *value - *target;
        const char* source =
            gap == 0  ? QT_TRANSLATE_NOOP("wasl::reports", "%1: %2, exactly the target.")
            : gap < 0 ? QT_TRANSLATE_NOOP("wasl::reports", "%1: %2, that is %3 below the target of %4.")
                      : QT_TRANSLATE_NOOP("wasl::reports", "%1: %2, that is %3 above the target of %4.");
        auto sentence = words.text(source).arg(years.labels[qsizetype(i)], write(*value));
        if (gap != 0) sentence = sentence.arg(write(std::abs(gap)), write(*target));
        if (years.isImported(i))
            sentence += u' ' + words.text(QT_TRANSLATE_NOOP("wasl::reports", "The figure is imported."));
        said << sentence;
    }
    for (const auto& goal : years.goals) {
        if (goal.kind != domain::GoalKind::BaseLine) continue;
        // The last year that is over says more than one that runs.
        for (std::size_t i = years.periods.size(); i-- > 0;) {
            const bool runs = years.running && i + 1 == years.periods.size();
            const auto& value = years.total.counted[i];
            if (!value || (runs && i > 0 && years.total.counted[i - 1])) continue;
            const double change = *value - goal.value;
            const char* source =
                change == 0 ? QT_TRANSLATE_NOOP("wasl::reports", "%1: %2, as at the base line of %3.")
                : change < 0
                    ? QT_TRANSLATE_NOOP("wasl::reports", "%1: %2, that is %4 below the base line of %3 (%5).")
                    : QT_TRANSLATE_NOOP("wasl::reports",
                                        "%1: %2, that is %4 above the base line of %3 (%5).");
            auto sentence = words.text(source).arg(years.labels[qsizetype(i)], write(*value),
                                                   isolated(QString::number(goal.year)));
            if (change != 0) sentence = sentence.arg(write(std::abs(change)), write(goal.value));
            said << sentence;
            break;
        }
    }
    return said;
}

std::vector<QStringList> yearsRows(const IndicatorYears& years)
{
    const MonthLabels words(years.language);
    Chart numbers;
    numbers.language = years.language;
    numbers.percent = years.indicator.unit == domain::IndicatorUnit::Percent;
    const auto write = [&](const std::optional<double>& value) {
        return value ? chartNumber(numbers, std::round(*value * 10) / 10) : QString();
    };
    const auto period = words.text(QT_TRANSLATE_NOOP("wasl::reports", "Period"));
    const auto imported = words.text(QT_TRANSLATE_NOOP("wasl::reports", "%1 (imported)"));
    std::vector<QStringList> rows;
    if (years.breakdown.isEmpty()) {
        const bool old = any(years.total.imported);
        bool aimed = false;
        for (std::size_t i = 0; i < years.periods.size(); ++i)
            aimed = aimed || years.target(i);
        QStringList heading{period, words.text(QT_TRANSLATE_NOOP("wasl::reports", "Counted here"))};
        if (old) heading << words.text(QT_TRANSLATE_NOOP("wasl::reports", "Imported"));
        if (aimed)
            heading << words.text(QT_TRANSLATE_NOOP("wasl::reports", "Target"))
                    << words.text(QT_TRANSLATE_NOOP("wasl::reports", "Gap"));
        rows.push_back(heading);
        for (std::size_t i = years.periods.size(); i-- > 0;) {
            QStringList row{years.labels[qsizetype(i)], write(years.total.counted[i])};
            if (old) row << write(years.total.imported[i]);
            if (aimed) {
                const auto value = years.judged(i);
                const auto target = years.target(i);
                row << write(target)
                    << (value && target
                            ? (*value > *target ? QChar(0x2066) + u"+"_s + QChar(0x2069) : QString()) +
                                  write(*value - *target)
                            : QString());
            }
            rows.push_back(row);
        }
        return rows;
    }
    QStringList heading{period};
    for (const auto& row : years.rows) {
        if (any(row.counted)) heading << row.label;
        if (any(row.imported)) heading << imported.arg(row.label);
    }
    rows.push_back(heading);
    for (std::size_t i = years.periods.size(); i-- > 0;) {
        QStringList line{years.labels[qsizetype(i)]};
        for (const auto& row : years.rows) {
            if (any(row.counted)) line << write(row.counted[i]);
            if (any(row.imported)) line << write(row.imported[i]);
        }
        rows.push_back(line);
    }
    return rows;
}

} // namespace wasl::reports
