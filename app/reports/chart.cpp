#include "app/reports/chart.h"

#include "app/language/catalogue.h"
#include "app/reports/report.h"

#include <algorithm>
#include <cmath>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// The next of 1, 2, 5, 10, 20 … that is not under a width.
double readableStep(double width)
{
    const double power = std::pow(10, std::floor(std::log10(width)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= width * (1 - 1e-9)) return times * power;
    return 10 * power;
}

} // namespace

bool isEmpty(const Chart& chart)
{
    if (chart.kind == ChartKind::Flow)
        return std::none_of(chart.links.begin(), chart.links.end(),
                            [](const FlowLink& link) { return link.value > 0; });
    const bool lengths = chart.kind != ChartKind::Trend;
    for (const auto& series : chart.series)
        for (const auto& value : series.values)
            if (value && (!lengths || *value != 0)) return false;
    return true;
}

QString chartNumber(const Chart& chart, double value)
{
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    auto number = language::locale(chart.language).toString(value, 'f', whole ? 0 : 1);
    if (chart.percent) number += QChar(0x00A0) + u"%"_s;
    return isolated(number);
}

std::vector<QStringList> chartRows(const Chart& chart)
{
    const language::Catalogue words(chart.language);
    const auto text = [&](const char* source) { return words.text("wasl::reports", source); };
    std::vector<QStringList> rows;
    if (chart.kind == ChartKind::Flow) {
        rows.push_back(
            {text(QT_TRANSLATE_NOOP("wasl::reports", "From")), text(QT_TRANSLATE_NOOP("wasl::reports", "To")),
             chart.unit.isEmpty() ? text(QT_TRANSLATE_NOOP("wasl::reports", "Number")) : chart.unit});
        for (const auto& link : chart.links)
            rows.push_back({chart.nodes[std::size_t(link.from)].label,
                            chart.nodes[std::size_t(link.to)].label, chartNumber(chart, link.value)});
        return rows;
    }
    QStringList heading{chart.labelsHeading};
    for (const auto& series : chart.series)
        heading << series.name;
    rows.push_back(heading);
    for (qsizetype i = 0; i < chart.labels.size(); ++i) {
        QStringList row{chart.labels[i]};
        for (const auto& series : chart.series) {
            const auto& value = series.values[std::size_t(i)];
            row << (value ? chartNumber(chart, *value) : QString());
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<double> axisMarks(double low, double high, int atMost, bool whole)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < 1e-9) high = low + 1;
    atMost = std::max(atMost, 2);
    double step = readableStep((high - low) / (atMost - 1));
    if (whole) step = std::max(step, 1.0);
    const auto from = [&] { return std::floor(low / step + 1e-9); };
    const auto to = [&] { return std::ceil(high / step - 1e-9); };
    // With values on both sides of zero the outer marks may need one more than fits.
    while (to() - from() + 1 > atMost && !(atMost == 2 && low < 0 && high > 0 && to() - from() == 2))
        step = readableStep(step * 1.5);
    std::vector<double> marks;
    const int steps = int(to() - from());
    for (int i = 0; i <= steps; ++i) {
        const double n = from() + i;
        marks.push_back(n == 0 ? 0.0 : n * step);
    }
    return marks;
}

QString trendSentence(const Chart& chart)
{
    const language::Catalogue words(chart.language);
    QStringList said;
    for (const auto& series : chart.series) {
        if (series.role == SeriesRole::Target || series.role == SeriesRole::BaseLine) continue;
        const auto known = [](const std::optional<double>& value) { return value.has_value(); };
        const auto first = std::find_if(series.values.begin(), series.values.end(), known);
        if (first == series.values.end()) continue;
        const auto last = std::find_if(series.values.rbegin(), series.values.rend(), known);
        const auto at = [&](auto place) { return chart.labels[place - series.values.begin()]; };
        if (last.base() - 1 == first)
            said << words.text("wasl::reports", QT_TRANSLATE_NOOP("wasl::reports", "%1: %2 in %3."))
                        .arg(series.name, chartNumber(chart, **first), at(first));
        else
            said << words
                        .text("wasl::reports",
                              QT_TRANSLATE_NOOP("wasl::reports", "%1: %2 in %3, after %4 in %5."))
                        .arg(series.name, chartNumber(chart, **last), at(last.base() - 1),
                             chartNumber(chart, **first), at(first));
    }
    return said.join(u' ');
}

} // namespace wasl::reports
