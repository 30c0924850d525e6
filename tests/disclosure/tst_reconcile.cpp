#include "app/disclosure/reconcile.h"
#include "tests/support/suite.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace wasl::disclosure;

class ReconcileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marginsOfTheDesign()
    {
        QVERIFY(std::abs(margin95(300 * noiseVariance({5, 2})) - 119) < 1);
        QVERIFY(std::abs(margin95(10'000 * noiseVariance({5, 2})) - 688) < 1);
    }

    /// The formula by hand: one cell says 100, four cells say 110 together.
    void theFormulaByHand()
    {
        const std::vector<SummedTable> tables{
            {{5, 2}, {{100, 1}}},
            {{5, 2}, {{20, 1}, {30, 1}, {40, 1}, {20, 1}}},
        };
        const Reconciled reconciled = reconcile(tables);
        QCOMPARE(reconciled.total.value, 102.0); // (100 / 1 + 110 / 4) / (1 / 1 + 1 / 4)
        QCOMPARE(reconciled.tables[0].cells[0].value, 102.0);
        const std::vector<double> expected{18, 28, 38, 18}; // each - 2 = (102 - 110) / 4
        for (std::size_t cell = 0; cell < expected.size(); ++cell) {
            QCOMPARE(reconciled.tables[1].cells[cell].value, expected[cell]);
        }
    }

    void tablesAgreeAfterwards()
    {
        const std::vector<SummedTable> tables{
            {{5, 2}, {{90, 7}}},
            {{5, 2}, {{10, 7}, {70, 7}, {35, 7}}},
            {{5, 2}, {{60, 2}, {44, 7}}}, // one cell known to fewer associations
        };
        const Reconciled reconciled = reconcile(tables);
        for (const ReconciledTable& table : reconciled.tables) {
            double sum = 0;
            for (const Estimate& cell : table.cells) {
                sum += cell.value;
            }
            QVERIFY(std::abs(sum - reconciled.total.value) < 1e-9);
        }
        QCOMPARE(combine(reconciled, tables, 1, {0, 1, 2}).value, reconciled.total.value);
        QVERIFY(std::abs(combine(reconciled, tables, 1, {0, 1, 2}).variance - reconciled.total.variance) <
                1e-9);
    }

    /// The variance it states is the variance it has, and smaller than that of the bare cell.
    void statesItsOwnVariance()
    {
        std::mt19937 random(11);
        std::normal_distribution<double> noise(0, std::sqrt(noiseVariance({5, 2})));
        constexpr int runs = 20'000;
        std::vector<double> squares(4);
        Reconciled last;
        for (int run = 0; run < runs; ++run) {
            const std::vector<SummedTable> tables{
                {{5, 2}, {{100 + noise(random), 1}}},
                {{5, 2}, {{60 + noise(random), 1}, {40 + noise(random), 1}}},
            };
            last = reconcile(tables);
            squares[0] += std::pow(last.total.value - 100, 2);
            squares[1] += std::pow(last.tables[1].cells[0].value - 60, 2);
            squares[2] += std::pow(last.tables[0].cells[0].value - 100, 2);
            squares[3] += std::pow(combine(last, tables, 1, {0}).value - 60, 2);
        }
        const std::vector<double> stated{last.total.variance, last.tables[1].cells[0].variance,
                                         last.tables[0].cells[0].variance, last.tables[1].cells[0].variance};
        for (std::size_t i = 0; i < stated.size(); ++i) {
            QVERIFY2(std::abs(squares[i] / runs / stated[i] - 1) < 0.05, qPrintable(QString::number(i)));
        }
        QVERIFY(stated[1] < noiseVariance({5, 2}));
    }

    void nothingReceivedIsNothing()
    {
        const Reconciled reconciled = reconcile({{{5, 2}, {{0, 0}}}, {{5, 2}, {{0, 0}, {0, 0}}}});
        QCOMPARE(reconciled.total.value, 0.0);
        QCOMPARE(reconciled.tables[1].cells.size(), std::size_t(2));
        QCOMPARE(reconciled.tables[1].cells[0].value, 0.0);
    }
};

WASL_TEST(ReconcileTest)
#include "tst_reconcile.moc"
