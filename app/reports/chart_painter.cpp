#include "app/reports/chart_layout.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace wasl::reports
{

namespace
{

/// How things are told apart without colour, by the place of their series.
constexpr std::array<Qt::PenStyle, 4> chartDashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
constexpr int chartPatterns = 4;

class ChartBrush
{
public:
    ChartBrush(QPainter& painter, const Chart& chart, const ChartLook& look)
        : m_painter(painter)
        , m_chart(chart)
        , m_look(look)
    {
    }

    QColor colour(int series) const
    {
        return m_look.series.empty() ? m_look.ink : m_look.series[std::size_t(series) % m_look.series.size()];
    }

    SeriesRole role(int series) const
    {
        return std::size_t(series) < m_chart.series.size() ? m_chart.series[std::size_t(series)].role
                                                           : SeriesRole::Measured;
    }

    QPen pen(int series) const
    {
        QPen pen(colour(series), 2, chartDashes[std::size_t(series) % chartDashes.size()], Qt::RoundCap,
                 Qt::RoundJoin);
        switch (role(series)) {
        case SeriesRole::Measured:
            break;
        case SeriesRole::Imported:
            pen = QPen(colour(series), 1.5, Qt::DashLine);
            break;
        case SeriesRole::Target:
            pen = QPen(m_look.ink, 1.25, Qt::CustomDashLine);
            pen.setDashPattern({8, 4});
            break;
        case SeriesRole::BaseLine:
            pen = QPen(m_look.quiet, 1.25, Qt::DotLine);
            break;
        }
        return pen;
    }

    /// Solid, hatched one way, the other, dotted: the pattern is drawn as lines, so that paper shows it at
    /// the size the screen does.
    void fill(const QRectF& box, int series)
    {
        if (box.width() <= 0 || box.height() <= 0) return;
        const auto ink = colour(series);
        const int pattern = series % chartPatterns;
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(pattern == 0 ? ink : m_look.paper);
        m_painter.drawRect(box);
        if (pattern != 0) {
            m_painter.setClipRect(box, Qt::IntersectClip);
            m_painter.setPen(QPen(ink, 1.25, pattern == 3 ? Qt::DotLine : Qt::SolidLine));
            const double lean = pattern == 2 ? -box.height() : box.height();
            constexpr double apart = 5;
            const int lines = int(std::ceil((box.width() + 2 * box.height()) / apart));
            for (int line = 0; line < lines; ++line) {
                const double x = box.left() - box.height() + line * apart;
                m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x + lean, box.top()));
            }
            m_painter.setClipping(false);
        }
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(ink, 1));
        m_painter.drawRect(box);
    }

    /// A disc, a square, a triangle, a diamond; hollow for what was imported, none for what is wished.
    void point(const QPointF& at, int series)
    {
        const auto its = role(series);
        if (its == SeriesRole::Target || its == SeriesRole::BaseLine) return;
        m_painter.setPen(QPen(colour(series), 1.5));
        m_painter.setBrush(its == SeriesRole::Imported ? m_look.paper : colour(series));
        constexpr double r = 3;
        QPolygonF shape;
        switch (series % 4) {
        case 0:
            m_painter.drawEllipse(at, r, r);
            return;
        case 1:
            m_painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r));
            return;
        case 2:
            shape << at + QPointF(0, -r - 1) << at + QPointF(r + 1, r) << at + QPointF(-r - 1, r);
            break;
        default:
            shape << at + QPointF(0, -r - 1) << at + QPointF(r + 1, 0) << at + QPointF(0, r + 1)
                  << at + QPointF(-r - 1, 0);
        }
        m_painter.drawPolygon(shape);
    }

    void band(const ChartBand& band)
    {
        const double middle = (band.from.x() + band.to.x()) / 2, half = band.width / 2;
        const QPointF down(0, half);
        QPainterPath path(band.from - down);
        path.cubicTo(QPointF(middle, band.from.y() - half), QPointF(middle, band.to.y() - half),
                     band.to - down);
        path.lineTo(band.to + down);
        path.cubicTo(QPointF(middle, band.to.y() + half), QPointF(middle, band.from.y() + half),
                     band.from + down);
        path.closeSubpath();
        const auto ink = colour(0);
        // Mixed with the paper rather than see-through, which some printers draw as a picture.
        const auto mixed = [&](double share) {
            const auto part = [share](int front, int back) {
                return int(std::lround(front * share + back * (1 - share)));
            };
            return QColor(part(ink.red(), m_look.paper.red()), part(ink.green(), m_look.paper.green()),
                          part(ink.blue(), m_look.paper.blue()));
        };
        m_painter.setPen(QPen(mixed(0.45), 0.75));
        m_painter.setBrush(mixed(0.14));
        m_painter.drawPath(path);
    }

private:
    QPainter& m_painter;
    const Chart& m_chart;
    const ChartLook& m_look;
};

} // namespace

void paint(QPainter& painter, const Chart& chart, const ChartLayout& layout, const ChartLook& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layout.direction);
    ChartBrush brush(painter, chart, look);

    painter.setPen(QPen(look.line, 0.75));
    for (const auto& line : layout.grid)
        painter.drawLine(line);
    for (const auto& band : layout.bands)
        brush.band(band);
    for (const auto& [node, box] : layout.nodes) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush.colour(0));
        painter.drawRect(box.height() < 1 ? box.adjusted(0, 0, 0, 1 - box.height()) : box);
    }
    painter.setBrush(look.paper);
    for (const auto& frame : layout.frames) {
        painter.setPen(QPen(look.quiet, 0.75));
        painter.drawRect(frame);
    }
    if (layout.kind == ChartKind::Trend) {
        for (const auto& [series, run] : layout.lines) {
            painter.setPen(brush.pen(series));
            painter.setBrush(Qt::NoBrush);
            if (run.size() > 1) painter.drawPolyline(run);
        }
        for (const auto& spot : layout.spots)
            brush.point(spot.box.center(), spot.series);
    } else if (layout.kind != ChartKind::Flow) {
        for (const auto& spot : layout.spots)
            brush.fill(spot.box, spot.series);
    }
    for (const auto& key : layout.keys)
        brush.fill(key.box, key.series);
    painter.setPen(QPen(look.ink, 1));
    for (const auto& line : layout.zero)
        painter.drawLine(line);

    painter.setFont(look.font);
    for (const auto& text : layout.texts) {
        const bool quiet = text.role == ChartTextRole::Mark || text.role == ChartTextRole::Heading;
        painter.setPen(quiet ? look.quiet : look.ink);
        painter.drawText(text.box, int(text.alignment | Qt::AlignAbsolute) | Qt::TextDontClip, text.text);
    }
    painter.restore();
}

void paint(QPainter& painter, const Chart& chart, const QRectF& area, const ChartLook& look,
           Qt::LayoutDirection direction)
{
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(look.scale, look.scale);
    const QRectF inside(QPointF(0, 0), area.size() / look.scale);
    paint(painter, chart, layOut(chart, inside, look, direction), look);
    painter.restore();
}

} // namespace wasl::reports
