#pragma once

#include <QDate>
#include <QDateTime>
#include <QRect>
#include <QRectF>
#include <QSize>

#include <utility>

namespace wasl::ui
{

/// A moment as days and parts of a day by the clock on the wall, so that a bar begins and ends within its
/// day.
double boardDays(const QDateTime& moment);
/// The same for the beginning of a day.
double boardDays(const QDate& day);

/// Where days and lines of the time board stand. Reckons from the side where reading begins and mirrors at
/// the end, so that right to left is the same board seen from behind; what comes in and goes out are places
/// in the viewport. In pixels.
struct BoardGeometry
{
    QDate first;         ///< the first day one can scroll to
    int days = 0;        ///< that one can scroll over
    int lines = 0;       ///< that are unfolded
    double dayWidth = 1; ///< of one column
    int line = 1;        ///< height of one line
    int names = 0;       ///< width of the column of beds, which stays
    int head = 0;        ///< height of the days' heads, which stay
    QSize viewport;
    bool rightToLeft = false;
    int scrolledDays = 0; ///< pixels
    int scrolledLines = 0;

    [[nodiscard]] int contentWidth() const; ///< of the days alone
    [[nodiscard]] int contentHeight() const { return lines * line; }
    /// What is left of the viewport for bars.
    [[nodiscard]] QRect grid() const;
    [[nodiscard]] QRect namesColumn() const;
    /// Days that are to be seen in part or whole, the last one included.
    [[nodiscard]] std::pair<QDate, QDate> visibleDays() const;
    /// Lines that are to be seen, the last one included; the second is less than the first when there are
    /// none.
    [[nodiscard]] std::pair<int, int> visibleLines() const;

    /// The place of a time on a line; it may reach beyond the grid.
    [[nodiscard]] QRectF span(int atLine, double from, double until) const;
    [[nodiscard]] QRect cell(int atLine, const QDate& day) const;
    /// The head's part over a time, over the whole height of the head.
    [[nodiscard]] QRectF headOf(double from, double until) const;
    [[nodiscard]] QRect nameOf(int atLine) const;
    [[nodiscard]] double xOf(double days) const;

    [[nodiscard]] double daysAt(int x) const;
    [[nodiscard]] QDate dayAt(int x) const;
    /// -1 in the head and under the last line.
    [[nodiscard]] int lineAt(int y) const;

    /// How far to scroll so that the day stands wholly in the grid: as little as possible.
    [[nodiscard]] int daysScrollFor(const QDate& day) const;
    [[nodiscard]] int linesScrollFor(int toLine) const;
    /// So that the day is the first of the grid.
    [[nodiscard]] int daysScrollTo(const QDate& day) const;

private:
    [[nodiscard]] QRect mirrored(QRect straight) const;
    [[nodiscard]] QRectF mirrored(QRectF straight) const;
};

} // namespace wasl::ui
