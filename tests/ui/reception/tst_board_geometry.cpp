// Where days and lines of the time board stand, in both directions of reading.

#include "tests/support/suite.h"
#include "ui/reception/board_geometry.h"

#include <QtTest>

using namespace wasl::ui;

namespace
{

/// Four weeks before and after, ten lines, columns of 30.
BoardGeometry aBoard(bool rightToLeft)
{
    BoardGeometry g;
    g.first = QDate(2026, 11, 1);
    g.days = 60;
    g.lines = 10;
    g.dayWidth = 30;
    g.line = 20;
    g.names = 100;
    g.head = 50;
    g.viewport = QSize(400, 150);
    g.rightToLeft = rightToLeft;
    return g;
}

} // namespace

class TestBoardGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void directions()
    {
        QTest::addColumn<bool>("rightToLeft");
        QTest::addRow("left to right") << false;
        QTest::addRow("right to left") << true;
    }

    void time_runs_the_way_one_reads()
    {
        const auto ltr = aBoard(false), rtl = aBoard(true);
        QCOMPARE(ltr.cell(0, QDate(2026, 11, 1)), QRect(100, 50, 30, 20));
        QCOMPARE(ltr.cell(0, QDate(2026, 11, 2)), QRect(130, 50, 30, 20));
        QCOMPARE(rtl.cell(0, QDate(2026, 11, 1)), QRect(270, 50, 30, 20));
        QCOMPARE(rtl.cell(0, QDate(2026, 11, 2)), QRect(240, 50, 30, 20));
        QCOMPARE(ltr.namesColumn(), QRect(0, 50, 100, 100));
        QCOMPARE(rtl.namesColumn(), QRect(300, 50, 100, 100));
        QCOMPARE(ltr.grid(), QRect(100, 50, 300, 100));
        QCOMPARE(rtl.grid(), QRect(0, 50, 300, 100));
    }

    void every_cell_finds_its_day_and_line_again_data() { directions(); }
    void every_cell_finds_its_day_and_line_again()
    {
        QFETCH(bool, rightToLeft);
        auto g = aBoard(rightToLeft);
        g.scrolledDays = 37;
        g.scrolledLines = 11;
        for (int line = 0; line < g.lines; ++line)
            for (int day = 0; day < g.days; ++day) {
                const auto date = g.first.addDays(day);
                const auto cell = g.cell(line, date);
                for (const auto& x : {cell.left() + 1, cell.center().x(), cell.right() - 1})
                    QCOMPARE(g.dayAt(x), date);
                if (cell.top() >= g.head) {
                    QCOMPARE(g.lineAt(cell.top()), line);
                    QCOMPARE(g.lineAt(cell.bottom()), line);
                }
            }
        QCOMPARE(g.lineAt(g.head - 1), -1);
    }

    void a_bar_begins_and_ends_within_its_days_data() { directions(); }
    void a_bar_begins_and_ends_within_its_days()
    {
        QFETCH(bool, rightToLeft);
        const auto g = aBoard(rightToLeft);
        const auto from = boardDays(QDateTime(QDate(2026, 11, 3), QTime(12, 0)));
        const auto until = boardDays(QDateTime(QDate(2026, 11, 5), QTime(6, 0)));
        const auto bar = g.span(2, from, until);
        QCOMPARE(bar.width(), 52.5);
        QCOMPARE(bar.top(), 90.0);
        const double begins = rightToLeft ? bar.right() : bar.left();
        const double ends = rightToLeft ? bar.left() : bar.right();
        QCOMPARE(begins, g.xOf(from));
        QCOMPARE(ends, g.xOf(until));
        QCOMPARE(begins, double(g.cell(2, QDate(2026, 11, 3)).left() + 15));
    }

    void only_what_is_seen_is_named()
    {
        auto g = aBoard(false);
        QCOMPARE(g.visibleDays(), std::make_pair(QDate(2026, 11, 1), QDate(2026, 11, 10)));
        QCOMPARE(g.visibleLines(), std::make_pair(0, 4));
        g.scrolledDays = 15;
        g.scrolledLines = 10;
        QCOMPARE(g.visibleDays(), std::make_pair(QDate(2026, 11, 1), QDate(2026, 11, 11)));
        QCOMPARE(g.visibleLines(), std::make_pair(0, 5));
        g.lines = 2;
        QCOMPARE(g.visibleLines().second, 1);
        g.lines = 0;
        QVERIFY(g.visibleLines().second < g.visibleLines().first);
    }

    void scrolling_shows_what_is_wanted_and_no_more_data() { directions(); }
    void scrolling_shows_what_is_wanted_and_no_more()
    {
        QFETCH(bool, rightToLeft);
        auto g = aBoard(rightToLeft);
        for (const int day : {0, 9, 10, 40, 59, 30, 3, 0}) {
            const auto wanted = g.first.addDays(day);
            const int before = g.scrolledDays;
            const bool seen = g.grid().contains(g.cell(0, wanted).adjusted(0, 0, 0, -1));
            g.scrolledDays = g.daysScrollFor(wanted);
            QVERIFY(g.grid().contains(g.cell(0, wanted)));
            if (seen) QCOMPARE(g.scrolledDays, before);
        }
        for (const int line : {0, 9, 4, 0}) {
            g.scrolledLines = g.linesScrollFor(line);
            QVERIFY(g.grid().contains(g.cell(line, g.visibleDays().first.addDays(1))));
        }
    }

    void days_of_parts_of_a_pixel_keep_their_order()
    {
        auto g = aBoard(true);
        g.dayWidth = 9.37;
        g.days = 731;
        for (int day = 0; day + 1 < g.days; ++day) {
            const auto date = g.first.addDays(day);
            g.scrolledDays = g.daysScrollTo(date);
            QCOMPARE(g.visibleDays().first, date); // or the board would wander at every resize
            g.scrolledDays = 0;
            QVERIFY(g.xOf(boardDays(date)) > g.xOf(boardDays(date.addDays(1))));
            QCOMPARE(g.dayAt(g.cell(0, date).center().x()), date);
        }
    }
};

WASL_TEST(TestBoardGeometry)
#include "tst_board_geometry.moc"
