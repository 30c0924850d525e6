#pragma once

#include "app/reports/chart.h"

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace wasl::reports
{

/// What a chart is drawn with. Lengths are in pixels of 1/96 inch; paper is finer, which `scale` says.
struct ChartLook
{
    QFont font; ///< with a size in pixels
    QColor ink, quiet, line, paper;
    std::vector<QColor> series; ///< told apart by pattern and dash as well, so they may all be one grey
    double scale = 1;           ///< dots of the device for each pixel
    bool withTitle = true;
    bool withSentence = true;
};

/// Black on white for paper of so many dots an inch, readable without any colour.
[[nodiscard]] ChartLook printChartLook(bool rightToLeft, int dotsPerInch);

enum class ChartTextRole
{
    Title,
    Label,  ///< names what is drawn beside it
    Value,  ///< a figure
    Mark,   ///< of an axis
    Heading ///< a sentence, a legend, what an axis counts
};

struct ChartText
{
    QRectF box;                                                 ///< it lies wholly inside
    QString text;                                               ///< lines are broken already
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter; ///< absolute
    ChartTextRole role = ChartTextRole::Label;
};

/// Where a value is drawn.
struct ChartSpot
{
    int series = 0; ///< of a flow 0
    int index = 0;  ///< of the label, or of the link
    double value = 0;
    QRectF box; ///< the bar, or a square around the point
};

struct ChartBand
{
    int link = 0;
    QPointF from, to; ///< middles of its ends
    double width = 0;
};

/// A key of the legend, before its text.
struct ChartKey
{
    QRectF box;
    int series = 0;
};

/// Everything that is painted, in place: what tests measure and what a pointer or a cursor finds.
struct ChartLayout
{
    ChartKind kind = ChartKind::Trend;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QRectF area;
    QRectF plot;
    std::vector<ChartText> texts;
    std::vector<QLineF> grid;                     ///< hairlines
    std::vector<QLineF> zero;                     ///< where lengths begin
    std::vector<ChartSpot> spots;                 ///< of a flow the middles of its bands
    std::vector<QRectF> frames;                   ///< what is on offer, around what is taken
    std::vector<std::pair<int, QPolygonF>> lines; ///< runs of values without a gap, by their series
    std::vector<std::pair<int, QRectF>> nodes;    ///< of a flow, by their index
    std::vector<ChartBand> bands;
    std::vector<ChartKey> keys;
    int left = 0; ///< labels there was no room for; a text says how many
};

/// Puts a chart into an area. No text overlaps another or leaves the area; what is too long is broken once
/// and then shortened. In a right-to-left chart time, bars and stages run from right to left.
[[nodiscard]] ChartLayout layOut(const Chart& chart, const QRectF& area, const ChartLook& look,
                                 Qt::LayoutDirection direction);

/// The height at which every label of a chart of that width has its place.
[[nodiscard]] double preferredHeight(const Chart& chart, double width, const ChartLook& look);

/// Draws what was laid out.
void paint(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look);

/// Lays out and draws, in the painter's own coordinates. Needs a QGuiApplication for its fonts; runs on any
/// thread.
void paint(QPainter& painter, const Chart& chart, const QRectF& area, const ChartLook& look,
           Qt::LayoutDirection direction);

} // namespace wasl::reports
