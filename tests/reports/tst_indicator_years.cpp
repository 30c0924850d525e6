// Indicators over years and the charts of a month, counted in a real file.

#include "app/reports/indicator_years.h"
#include "app/reports/month_charts.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/indicator_goal_store.h"
#include "app/storage/indicator_history_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::reports;
using namespace wasl::storage;
using namespace wasl::tests;
using language::Language;

namespace
{

/// Two people of 2025, four of 2026; 2019 and 2020 told by a list.
struct Years
{
    TemporaryFile file;
    IndicatorBook book = standardIndicators();
    const Indicator& registered = *book.find(u"registered");

    Years()
    {
        file.setNow(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
        const auto add = [this](QDate day, Sex sex) {
            if (!BeneficiaryStore(file).save(aBeneficiary().registeredOn(day).sex(sex))) qFatal("not saved");
        };
        add({2025, 3, 9}, Sex::Female);
        add({2025, 12, 1}, Sex::Male);
        for (int i = 0; i < 4; ++i)
            add(QDate(2026, 10, 5).addDays(i), i ? Sex::Female : Sex::Male);
        if (!IndicatorHistoryStore(file).import({{u"registered"_s, u"2019"_s, {}, {}, 12},
                                                 {u"registered"_s, u"2020"_s, {}, {}, 15},
                                                 {u"registered"_s, u"2020"_s, u"sex"_s, u"F"_s, 9}},
                                                u"old.csv"_s))
            qFatal("not imported");
        IndicatorGoalStore goals(file);
        for (const auto& goal : {IndicatorGoal{{}, u"registered"_s, GoalKind::BaseLine, 2019, 12, {}, 0},
                                 IndicatorGoal{{}, u"registered"_s, GoalKind::Target, 2020, 10, {}, 0},
                                 IndicatorGoal{{}, u"registered"_s, GoalKind::Target, 2026, 40, {}, 0}})
            if (!goals.save(goal)) qFatal("not set");
    }

    IndicatorYears by(YearsStep step, const QString& breakdown = {})
    {
        return indicatorYears(file, registered, step, breakdown, Language::English).value();
    }
};

const Chart& chartOf(const std::vector<MonthChart>& charts, const QString& name)
{
    for (const auto& one : charts)
        if (one.name == name) return one.chart;
    qFatal("no such chart");
}

} // namespace

class TestIndicatorYears : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearsRunFromTheFirstThatAnythingIsToldOf()
    {
        Years years;
        const auto all = years.by(YearsStep::Year);
        QCOMPARE(all.labels.size(), 8);
        QCOMPARE(all.labels.front(), u"2019"_s);
        QVERIFY(all.running && all.labels.back() != u"2026"_s && all.labels.back().contains(u"2026"_s));
        const std::vector<std::optional<double>> counted{{}, {}, {}, {}, {}, {}, 2.0, 4.0};
        QCOMPARE(all.total.counted, counted);
        const std::vector<std::optional<double>> imported{12.0, 15.0, {}, {}, {}, {}, {}, {}};
        QCOMPARE(all.total.imported, imported);
        QCOMPARE(all.sources, QStringList{u"old.csv"_s});
    }

    void importedTargetsAndBaseLineAreLinesOfTheirOwn()
    {
        Years years;
        const auto chart = yearsChart(years.by(YearsStep::Year));
        QList<int> roles;
        for (const auto& series : chart.series)
            roles << int(series.role);
        QCOMPARE(roles, (QList<int>{int(SeriesRole::Measured), int(SeriesRole::Imported),
                                    int(SeriesRole::Target), int(SeriesRole::BaseLine)}));
        QCOMPARE(chart.series[2].values[1], std::optional(10.0));
        QCOMPARE(chart.series[2].values[2], std::nullopt);
        const auto rows = yearsRows(years.by(YearsStep::Year));
        QCOMPARE(rows.front().size(), 5);
        QVERIFY(rows[1][4].contains(u"36"_s)); // 40 aimed at, 4 counted
    }

    void theGapIsSaidInWords()
    {
        Years years;
        const auto said = gapSentences(years.by(YearsStep::Year));
        QCOMPARE(said.size(), 3);
        QVERIFY(said[0].contains(u"2026 so far"_s) && said[0].contains(u"36"_s) &&
                said[0].contains(u"below"_s));
        QVERIFY(said[1].contains(u"2020"_s) && said[1].contains(u"5"_s) && said[1].contains(u"above"_s) &&
                said[1].contains(u"imported"_s));
        QVERIFY(said[2].contains(u"2025"_s) && said[2].contains(u"2019"_s) &&
                said[2].contains(u"10"_s)); // 2 after 12
    }

    void aYearTheFileBeganInIsJudgedByTheListThatTellsTheWholeOfIt()
    {
        Years years;
        QVERIFY(IndicatorHistoryStore(years.file)
                    .import({{u"registered"_s, u"2025"_s, {}, {}, 20}}, u"2025.csv"_s));
        QVERIFY(
            IndicatorGoalStore(years.file).save({{}, u"registered"_s, GoalKind::Target, 2025, 25, {}, 0}));
        const auto all = years.by(YearsStep::Year);
        QCOMPARE(all.total.counted[6], std::optional(2.0)); // from March on
        QCOMPARE(all.judged(6), std::optional(20.0));
        QVERIFY(all.isImported(6) && !all.isImported(7));
        const auto said = gapSentences(all);
        QVERIFY(std::any_of(said.begin(), said.end(), [](const QString& one) {
            return one.startsWith(u"2025"_s) && one.contains(u"below the target"_s) &&
                   one.contains(u"imported"_s);
        }));
    }

    void aYearsTargetIsNoMonthsTarget()
    {
        Years years;
        const auto months = years.by(YearsStep::Month);
        QCOMPARE(months.labels.size(), 95); // January 2019 to November 2026
        QCOMPARE(months.target(94), std::nullopt);
        QVERIFY(gapSentences(months).isEmpty());
        QCOMPARE(months.total.imported[3], std::nullopt); // the list told years only
        const auto quarters = years.by(YearsStep::Quarter);
        QCOMPARE(quarters.labels.size(), 32);
        QCOMPARE(quarters.total.counted.back(), std::optional(4.0));
    }

    void aBreakdownHasALineForEachKey()
    {
        Years years;
        const auto bySex = years.by(YearsStep::Year, u"sex"_s);
        QCOMPARE(bySex.rows.size(), std::size_t(2));
        QCOMPARE(bySex.rows[0].counted.back(), std::optional(3.0)); // women
        QCOMPARE(bySex.rows[0].imported[1], std::optional(9.0));
        const auto chart = yearsChart(bySex);
        QCOMPARE(chart.series.size(), std::size_t(3));
        QVERIFY(chart.series[1].name.contains(u"imported"_s));
        QCOMPARE(indicatorYears(years.file, years.registered, YearsStep::Year, u"shoe"_s, Language::English)
                     .error()
                     .code,
                 u"breakdown-not-allowed"_s);
    }

    void aMonthIsDrawnAsItIsCounted()
    {
        Years years;
        const auto charts = monthCharts(years.file, MonthSpan::of({2026, 10}), Language::French);
        QVERIFY(charts);
        QCOMPARE(charts->size(), std::size_t(5));
        const auto& trend = chartOf(*charts, u"trend"_s);
        QCOMPARE(trend.labels.size(), 13);
        QCOMPARE(trend.series[0].values.back(), std::optional(4.0));
        QCOMPARE(trend.series[0].values[2], std::optional(1.0)); // December 2025
        // Nobody was helped yet: those charts say that there is nothing.
        for (const auto& name : {u"pyramid"_s, u"flow"_s, u"occupancy"_s, u"communes"_s})
            QVERIFY(isEmpty(chartOf(*charts, name)));
        QVERIFY(!isEmpty(trend));
        QVERIFY(isEmpty(
            chartOf(*monthCharts(years.file, MonthSpan::of({2015, 1}), Language::French), u"trend"_s)));
    }

    void countingStopsWhenItIsTold()
    {
        Years years;
        QCOMPARE(monthCharts(years.file, MonthSpan::of({2026, 10}), Language::French, [] { return false; })
                     .error()
                     .code,
                 u"cancelled"_s);
        const auto administrator = years.file.as(Role::Administrator);
        QCOMPARE(monthCharts(*administrator, MonthSpan::of({2026, 10}), Language::French).error().code,
                 u"not-allowed"_s);
    }
};

WASL_TEST(TestIndicatorYears)
#include "tst_indicator_years.moc"
