#pragma once

#include "app/language/language.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wasl::reports
{

/// The shapes people of the house read.
enum class ChartKind
{
    Trend, ///< lines over time; labels are the periods, the oldest first
    Bars, ///< lying bars under each other, grouped where there are several series; ranked by whoever fills it
    Pyramid,  ///< two series back to back over age bands, the youngest first and lowest: women, then men
    Flow,     ///< nodes in stages and what goes from one to the next
    Occupancy ///< one bar a structure: series 0 is what was taken, series 1 what was on offer
};

/// What the values of a series are. Each is drawn another way, so that nobody takes a wish for a count.
enum class SeriesRole
{
    Measured, ///< counted in this file
    Imported, ///< told by an older list, before this file
    Target,   ///< what somebody set out to reach
    BaseLine  ///< where it began
};

struct ChartSeries
{
    QString name;
    std::vector<std::optional<double>> values; ///< one for each label; absent leaves a gap, it is not 0
    SeriesRole role = SeriesRole::Measured;

    friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

struct FlowNode
{
    QString label;
    int stage = 0; ///< from 0, in the order of time

    friend bool operator==(const FlowNode&, const FlowNode&) = default;
};

struct FlowLink
{
    int from = 0; ///< index of a node
    int to = 0;   ///< of a node of a later stage
    double value = 0;

    friend bool operator==(const FlowLink&, const FlowLink&) = default;
};

/// A picture of figures before anybody thinks of a screen or paper.
struct Chart
{
    ChartKind kind = ChartKind::Trend;
    language::Language language =
        language::Language::English; ///< of its texts and of how numbers are written
    QString title;
    QString sentence; ///< says in words what the picture shows: read out, and printed under it
    QString unit;     ///< what is counted: "people", "nights"
    bool percent = false;
    QString labelsHeading; ///< what the labels are, for the table: "Month"
    QStringList labels;
    std::vector<ChartSeries> series;
    std::vector<FlowNode> nodes = {}; ///< of a flow, which has no labels and no series
    std::vector<FlowLink> links = {};

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// Whether there is nothing to draw: no value, or nothing but zeros where a length would be drawn.
[[nodiscard]] bool isEmpty(const Chart& chart);

/// A value as it stands in the chart: whole or with one decimal, with its percent sign, held together.
[[nodiscard]] QString chartNumber(const Chart& chart, double value);

/// The same figures as a table: a heading, then one row a label, or a link of a flow. Absent values are
/// empty.
[[nodiscard]] std::vector<QStringList> chartRows(const Chart& chart);

/// Marks of an axis from `low` to `high` that people can read at a glance: multiples of 1, 2 or 5 times a
/// power of ten, 0 among them, the outer ones at or beyond what was given, and `atMost` of them (two at
/// least). With `whole` no step is under 1.
[[nodiscard]] std::vector<double> axisMarks(double low, double high, int atMost, bool whole);

/// What the lines of a chart say, in words: where each counted one ended, and where it began. Wishes and base
/// lines are left out.
[[nodiscard]] QString trendSentence(const Chart& chart);

} // namespace wasl::reports
