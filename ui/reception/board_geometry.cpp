#include "ui/reception/board_geometry.h"

#include <algorithm>
#include <cmath>

namespace wasl::ui
{

double boardDays(const QDateTime& moment)
{
    const auto local = moment.toLocalTime();
    return double(local.date().toJulianDay()) + double(local.time().msecsSinceStartOfDay()) / 86'400'000.0;
}

double boardDays(const QDate& day)
{
    return double(day.toJulianDay());
}

QRect BoardGeometry::mirrored(QRect straight) const
{
    if (rightToLeft) straight.moveLeft(viewport.width() - straight.left() - straight.width());
    return straight;
}

QRectF BoardGeometry::mirrored(QRectF straight) const
{
    if (rightToLeft) straight.moveLeft(viewport.width() - straight.left() - straight.width());
    return straight;
}

int BoardGeometry::contentWidth() const
{
    return int(std::ceil(days * dayWidth));
}

QRect BoardGeometry::grid() const
{
    return mirrored(
        QRect(names, head, std::max(0, viewport.width() - names), std::max(0, viewport.height() - head)));
}

QRect BoardGeometry::namesColumn() const
{
    return mirrored(QRect(0, head, names, std::max(0, viewport.height() - head)));
}

std::pair<QDate, QDate> BoardGeometry::visibleDays() const
{
    const int from = int(std::floor(scrolledDays / dayWidth));
    const int until = int(std::ceil((scrolledDays + std::max(1, viewport.width() - names)) / dayWidth)) - 1;
    return {first.addDays(std::clamp(from, 0, std::max(0, days - 1))),
            first.addDays(std::clamp(until, 0, std::max(0, days - 1)))};
}

std::pair<int, int> BoardGeometry::visibleLines() const
{
    return {scrolledLines / line,
            std::min(lines - 1, (scrolledLines + std::max(1, viewport.height() - head) - 1) / line)};
}

QRectF BoardGeometry::span(int atLine, double from, double until) const
{
    const double start = boardDays(first);
    return mirrored(QRectF(names + (from - start) * dayWidth - scrolledDays,
                           head + atLine * line - scrolledLines, (until - from) * dayWidth, line));
}

QRect BoardGeometry::cell(int atLine, const QDate& day) const
{
    return span(atLine, boardDays(day), boardDays(day) + 1).toAlignedRect();
}

QRectF BoardGeometry::headOf(double from, double until) const
{
    auto place = span(0, from, until);
    place.setTop(0);
    place.setHeight(head);
    return place;
}

QRect BoardGeometry::nameOf(int atLine) const
{
    return mirrored(QRect(0, head + atLine * line - scrolledLines, names, line));
}

double BoardGeometry::xOf(double at) const
{
    const double straight = names + (at - boardDays(first)) * dayWidth - scrolledDays;
    return rightToLeft ? viewport.width() - straight : straight;
}

double BoardGeometry::daysAt(int x) const
{
    const int straight = rightToLeft ? viewport.width() - 1 - x : x;
    return boardDays(first) + (straight - names + scrolledDays) / dayWidth;
}

QDate BoardGeometry::dayAt(int x) const
{
    const auto day = QDate::fromJulianDay(qint64(std::floor(daysAt(x))));
    return std::clamp(day, first, first.addDays(std::max(0, days - 1)));
}

int BoardGeometry::lineAt(int y) const
{
    if (y < head) return -1;
    const int found = (y - head + scrolledLines) / line;
    return found < lines ? found : -1;
}

int BoardGeometry::daysScrollFor(const QDate& day) const
{
    const int from = daysScrollTo(day);
    const int room = std::max(0, viewport.width() - names);
    const int until = int(std::ceil((double(first.daysTo(day)) + 1) * dayWidth)) - room;
    return std::max(std::min(scrolledDays, from), until);
}

int BoardGeometry::linesScrollFor(int toLine) const
{
    const int room = std::max(line, viewport.height() - head);
    return std::clamp(scrolledLines, std::max(0, (toLine + 1) * line - room), std::max(0, toLine * line));
}

int BoardGeometry::daysScrollTo(const QDate& day) const
{
    // A part of a pixel further rather than less: no sliver of the day before, which would be taken for the
    // first.
    return std::max(0, int(std::ceil(double(first.daysTo(day)) * dayWidth)));
}

} // namespace wasl::ui
