// A small national network through a real hub: what it adds up to, against the truth. wasl-bench network does
// the same with 300 associations over a year.

#include "tests/support/network_simulation.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cmath>

using namespace wasl;

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheNetworkShowsIsTrueWithinItsMargins()
    {
        const auto figures = tests::simulateNetwork({.associations = 10, .months = 3});
        QCOMPARE(figures.releases, 10 * 3 * 3);
        QCOMPARE(figures.refused, 0);
        for (const auto& [family, cells] : figures.cells) {
            qInfo("%s: %d cells, %.1f %% within their 95 %% margin, mean error %.2f",
                  qPrintable(domain::code(family)), cells.figures, 100 * cells.coverage(), cells.meanError);
            QVERIFY(cells.figures > 200);
            // 5 standard deviations of a share of 95 % among so many; names of associations, and so the
            // noise, are drawn anew in each run. Cells of one or two draws are within their margin a little
            // less often, since the margin is that of a normal law.
            const double chance = 5 * std::sqrt(0.95 * 0.05 / cells.figures);
            QVERIFY(std::abs(cells.coverage() - 0.945) < chance);
            // Unbiased: the mean error of independent cells, of which none has a larger deviation than the
            // widest margin says.
            QVERIFY(std::abs(cells.meanError) < 5 * cells.widest / 1.96 / std::sqrt(cells.figures));
        }
        qInfo("reconciled: %.1f %% of %d cells; shown to the public: %.1f %% of %d, %d withheld",
              100 * figures.reconciled.coverage(), figures.reconciled.figures, 100 * figures.shown.coverage(),
              figures.shown.figures, figures.withheld);
        QVERIFY(
            std::abs(figures.reconciled.coverage() - 0.945) <
            7 * std::sqrt(0.95 * 0.05 / figures.reconciled.figures)); // cells of a table share a correction
        QVERIFY(figures.shown.figures > 0);
        QVERIFY(figures.withheld > 0);
        for (const auto& total : figures.national) {
            // 5 standard deviations: 9 totals, hardly one of which will ever be further.
            QVERIFY(std::abs(total.value - total.truth) < 5 * total.margin / 1.96);
        }
    }
};

WASL_TEST(NetworkTest)
#include "tst_network.moc"
