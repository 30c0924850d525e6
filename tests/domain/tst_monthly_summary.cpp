#include "app/domain/monthly_summary.h"
#include "app/domain/release_counts.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const Moment onTheSecond = QDateTime(QDate(2026, 10, 2), QTime(12, 0), Qt::UTC);

MonthlySummary september()
{
    MonthlySummary summary;
    summary.month = {2026, 9};
    summary.registered.add(u"F"_s, AgeBand::B18_59, u"SN"_s, u"02.411.01.23"_s);
    summary.registered.add(u"M"_s, AgeBand::B12_17, u"GN"_s, QString());
    summary.referrals[u"health"_s][ReferralState::Completed] = 3;
    summary.nights.add(u"F"_s, AgeBand::B18_59, u"SN"_s, u"02.411.01.23"_s, 12);
    return summary;
}

} // namespace

class TestMonthlySummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySplitSumsToTheTotal()
    {
        const Count count = september().registered;
        const auto sum = [](const auto& split) {
            int total = 0;
            for (const auto& [key, value] : split) {
                total += value;
            }
            return total;
        };
        QCOMPARE(count.total, 2);
        QCOMPARE(sum(count.bySex), 2);
        QCOMPARE(sum(count.byAgeBand), 2);
        QCOMPARE(sum(count.byNationality), 2);
        QCOMPARE(sum(count.byCommune), 2);
        QCOMPARE(count.byCommune.at(u"unknown"_s), 1);
    }

    void figuresHaveStablePaths()
    {
        const auto all = figures(september());
        QCOMPARE(all.at(u"registered"_s), 2);
        QCOMPARE(all.at(u"registered/sex/F"_s), 1);
        QCOMPARE(all.at(u"registered/age/12-17"_s), 1);
        QCOMPARE(all.at(u"referrals/health/completed"_s), 3);
        QCOMPARE(all.at(u"nights/commune/02.411.01.23"_s), 12);
        QVERIFY(!all.contains(u"activities"_s));
    }

    void aMonthIsClosedOnceAndAfterItsEnd()
    {
        QCOMPARE(closeMonth(september(), onTheSecond, QDate(2026, 9, 30), {}).error().code,
                 u"month-not-over"_s);
        const auto closed = closeMonth(september(), onTheSecond, QDate(2026, 10, 1), {});
        QVERIFY(closed);
        QVERIFY(closed->isClosed());
        QCOMPARE(closeMonth(*closed, onTheSecond, QDate(2026, 10, 2), {}).error().code, u"month-closed"_s);
    }

    void laterChangesAppearAsAmendments()
    {
        const MonthlySummary closed = *closeMonth(september(), onTheSecond, QDate(2026, 10, 1), {});
        QVERIFY(amendmentsBetween(closed, september(), onTheSecond, {}, {}).empty());
        MonthlySummary now = september();
        now.referrals[u"health"_s][ReferralState::Completed] = 2;
        now.barriers[u"cost"_s] = 1;
        const auto amendments = amendmentsBetween(closed, now, onTheSecond, {}, u"late entry"_s);
        QCOMPARE(amendments.size(), std::size_t(2));
        QCOMPARE(amendments[0].figure, u"barriers/cost"_s);
        QCOMPARE(amendments[0].from, 0);
        QCOMPARE(amendments[0].to, 1);
        QCOMPARE(amendments[1].figure, u"referrals/health/completed"_s);
        QCOMPARE(amendments[1].from, 3);
        QCOMPARE(amendments[1].to, 2);
    }

    void familiesHaveTheirCodes()
    {
        QCOMPARE(code(Family::Registered), u"registered"_s);
        QCOMPARE(code(Family::Assisted), u"assisted"_s);
        QCOMPARE(code(Family::Referred), u"referred"_s);
        QCOMPARE(fromCode<Family>(u"referred"), std::optional(Family::Referred));
    }
};

WASL_TEST(TestMonthlySummary)
#include "tst_monthly_summary.moc"
