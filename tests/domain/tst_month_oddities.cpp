// What looks odd in a month: each rule at its edge, and the month in which nothing is odd.

#include "app/domain/month_oddities.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

/// A month in which so many were registered, assisted and referred, and slept so many nights.
MonthlySummary monthOf(YearMonth month, int registered, int nights = 60)
{
    MonthlySummary summary;
    summary.month = month;
    summary.registered.add(u"F"_s, AgeBand::B18_59, u"SN"_s, u"07.351.01.0"_s, registered);
    summary.assisted.add(u"F"_s, AgeBand::B18_59, u"SN"_s, u"07.351.01.0"_s, registered);
    summary.referred.add(u"M"_s, AgeBand::B18_59, u"GN"_s, {}, registered / 2);
    summary.housed.add(u"M"_s, AgeBand::B18_59, u"GN"_s, {}, std::max(1, nights / 10));
    summary.nights.add(u"M"_s, AgeBand::B18_59, u"GN"_s, {}, nights);
    return summary;
}

std::vector<MonthlySummary> sameMonths(int count, int registered)
{
    std::vector<MonthlySummary> months;
    auto month = YearMonth{2026, 9};
    for (int i = 0; i < count; ++i, month = month.previous())
        months.push_back(monthOf(month, registered));
    return months;
}

QStringList codesOf(const std::vector<Oddity>& odd)
{
    QStringList codes;
    for (const auto& one : odd)
        codes << one.code + u' ' + one.figure;
    return codes;
}

const YearMonth october{2026, 10};

} // namespace

class TestMonthOddities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMedianIsTheMiddle()
    {
        QCOMPARE(medianOf({}), 0);
        QCOMPARE(medianOf({7}), 7);
        QCOMPARE(medianOf({9, 1, 4}), 4);
        QCOMPARE(medianOf({9, 1, 4, 5}), 4);
    }

    void anOrdinaryMonthHasNothingOdd()
    {
        MonthSurroundings around;
        around.lastTwelve = sameMonths(12, 30);
        for (auto day = october.first(); october.contains(day); day = day.addDays(3))
            around.registeredByDay[day] = 3;
        QCOMPARE(codesOf(oddities(monthOf(october, 30), around)), QStringList());
    }

    void threeTimesTheUsualIsNotOddMoreIs()
    {
        const auto past = sameMonths(12, 30);
        QCOMPARE(codesOf(farFromUsual(monthOf(october, 90), past)), QStringList());
        const auto odd = farFromUsual(monthOf(october, 91), past);
        QVERIFY(codesOf(odd).contains(u"far-from-usual registered"_s));
        QVERIFY2(odd.front().text.contains(u"91"_s) && odd.front().text.contains(u"30"_s),
                 qPrintable(odd.front().text));
    }

    void aThirdOfTheUsualIsNotOddLessIs()
    {
        const auto past = sameMonths(12, 30);
        QCOMPARE(codesOf(farFromUsual(monthOf(october, 10), past)), QStringList());
        QVERIFY(codesOf(farFromUsual(monthOf(october, 9), past)).contains(u"far-from-usual registered"_s));
        QVERIFY(codesOf(farFromUsual(monthOf(october, 0, 0), past)).contains(u"far-from-usual nights"_s));
    }

    void smallNumbersAndShortHistoriesAreNotJudged()
    {
        QCOMPARE(codesOf(farFromUsual(monthOf(october, 9, 60), sameMonths(12, 2))), QStringList());
        QCOMPARE(codesOf(farFromUsual(monthOf(october, 300), sameMonths(5, 30))), QStringList());
        QVERIFY(!farFromUsual(monthOf(october, 300), sameMonths(6, 30)).empty());
    }

    void partsThatAreNotTheWholeAreFound()
    {
        auto month = monthOf(october, 30);
        QCOMPARE(codesOf(impossibleSums(month)), QStringList());
        month.registered.bySex[u"F"_s] = 29;
        QCOMPARE(codesOf(impossibleSums(month)), QStringList{u"parts-and-whole registered"_s});
    }

    void moreReferredThanAssistedCannotBe()
    {
        auto month = monthOf(october, 30);
        month.referred.add({}, AgeBand::Unknown, {}, {}, 16);
        QCOMPARE(codesOf(impossibleSums(month)), QStringList{u"more-referred referred"_s});
    }

    void nobodySleepsMoreNightsThanThereAre()
    {
        auto month = monthOf(october, 30, 10); // one guest
        month.nights.add({}, AgeBand::Unknown, {}, {}, 21);
        QCOMPARE(codesOf(impossibleSums(month)), QStringList());
        month.nights.add({}, AgeBand::Unknown, {}, {}, 1);
        QCOMPARE(codesOf(impossibleSums(month)), QStringList{u"too-many-nights nights"_s});
    }

    void manyUnknownNationalitiesAreAsked()
    {
        auto month = monthOf(october, 20);
        month.registered.add(u"F"_s, AgeBand::B18_59, {}, {}, 5); // 5 of 25 is a fifth
        QCOMPARE(codesOf(manyUnknown(month)), QStringList());
        month.registered.add({}, AgeBand::Unknown, {}, {}, 1);
        QCOMPARE(codesOf(manyUnknown(month)), QStringList{u"many-unknown registered/nationality/unknown"_s});
        auto few = monthOf(october, 4);
        few.registered.add({}, AgeBand::Unknown, {}, {}, 4); // half, but only four
        QCOMPARE(codesOf(manyUnknown(few)), QStringList());
    }

    void whoSleepsHereCameOrWasHere()
    {
        auto before = monthOf({2026, 9}, 30, 60); // six guests
        auto month = monthOf(october, 30, 90);    // nine
        month.staysBegun = 3;
        QCOMPARE(codesOf(nightsWithoutArrival(month, before)), QStringList());
        month.staysBegun = 2;
        QCOMPARE(codesOf(nightsWithoutArrival(month, before)),
                 QStringList{u"nights-without-arrival housed"_s});
    }

    void fiveSilentWorkingDaysAreAsked()
    {
        const auto month = monthOf(october, 30);
        MonthSurroundings around;
        for (auto day = october.first(); october.contains(day); day = day.addDays(1))
            around.registeredByDay[day] = 1;
        const auto silent = [&](int first, int last) {
            auto quiet = around;
            for (int day = first; day <= last; ++day)
                quiet.registeredByDay.erase(QDate(2026, 10, day));
            return silentDays(month, quiet);
        };
        // 12 October 2026 is a Monday.
        QVERIFY(silent(12, 15).empty());
        const auto odd = silent(12, 16);
        QCOMPARE(codesOf(odd), QStringList{u"silent-days registered"_s});
        QVERIFY(odd.front().text.contains(u"12/10/2026"_s) && odd.front().text.contains(u"16/10/2026"_s));
        // Weekends and holidays neither count nor interrupt.
        QVERIFY(silent(15, 20).empty());
        QVERIFY(!silent(15, 21).empty());
        around.isHoliday = [](QDate day) { return day == QDate(2026, 10, 14); };
        QVERIFY(silent(12, 16).empty());
        // The days to come are not silent yet.
        around.isHoliday = {};
        around.until = QDate(2026, 10, 15);
        QVERIFY(silent(12, 31).empty());
        // Nor is a small desk asked.
        QVERIFY(silentDays(monthOf(october, 19), {}).empty());
    }
};

WASL_TEST(TestMonthOddities)
#include "tst_month_oddities.moc"
