#include "app/reports/month_report.h"
#include "tests/reports/a_month.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

reports::Report reportIn(language::Language language)
{
    return reports::monthReport(aMonth(), {u"Association Al Jisr"_s, u"Samira"_s, QDate(2026, 11, 2)},
                                language);
}

} // namespace

class TestMonthReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableSumsToItsTotal()
    {
        const auto report = reportIn(language::Language::English);
        QCOMPARE(report.tables.size(), std::size_t(5));
        const std::vector<int> people{6, 4, 10, 0, 31};
        for (std::size_t t = 0; t < 4; ++t) {
            QVERIFY(report.tables[t].rows.back().isTotal);
            QCOMPARE(report.tables[t].rows.back().values, people);
        }
    }

    void longListsKeepTheLargestAndTheRest()
    {
        const auto nationalities = reportIn(language::Language::English).tables[2];
        QCOMPARE(nationalities.rows.size(), std::size_t(10)); // eight, all others, total
        QCOMPARE(nationalities.rows[8].label, u"All others"_s);
        QCOMPARE(nationalities.rows[0].values[4], 31); // Mali first, by its nights
    }

    void referralsAreGroupedByWhatBecameOfThem()
    {
        const auto referrals = reportIn(language::Language::English).tables[4];
        QCOMPARE(referrals.rows.size(), std::size_t(3));
        QCOMPARE(referrals.rows[1].values, (std::vector<int>{3, 0, 0, 0, 4, 0, 7}));
        QCOMPARE(referrals.rows[2].values, (std::vector<int>{3, 0, 5, 0, 4, 0, 12}));
    }

    void figuresAreTheSameInEveryLanguage()
    {
        const auto english = reportIn(language::Language::English);
        for (const auto language : {language::Language::Arabic, language::Language::French}) {
            const auto other = reportIn(language);
            QVERIFY(other.title != english.title);
            for (std::size_t t = 0; t < english.tables.size(); ++t) {
                QCOMPARE(other.tables[t].rows.size(), english.tables[t].rows.size());
                for (std::size_t r = 0; r < english.tables[t].rows.size(); ++r)
                    QCOMPARE(other.tables[t].rows[r].values, english.tables[t].rows[r].values);
            }
        }
    }

    void anEmptyMonthHasItsTablesStill()
    {
        domain::MonthlySummary empty;
        empty.month = {2026, 10};
        const auto report = reports::monthReport(empty, {}, language::Language::French);
        for (const auto& table : report.tables)
            QCOMPARE(table.rows.size(), std::size_t(1));
    }
};

WASL_TEST(TestMonthReport)
#include "tst_month_report.moc"
