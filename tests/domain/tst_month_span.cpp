// Whole months in a row: what they are held against, and how they are typed.

#include "app/domain/month_span.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestMonthSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsHeldAgainstTheOneBefore()
    {
        const auto january = MonthSpan::of({2026, 1});
        QCOMPARE(january.before(), MonthSpan::of({2025, 12}));
        QCOMPARE(january.yearBefore(), MonthSpan::of({2025, 1}));
        QCOMPARE(january.next(), MonthSpan::of({2026, 2}));
        QCOMPARE(january.toString(), u"2026-01"_s);
    }

    void severalAreHeldAgainstAsMany()
    {
        const MonthSpan winter{{2025, 11}, {2026, 1}};
        QCOMPARE(winter.length(), 3);
        QCOMPARE(winter.before(), (MonthSpan{{2025, 8}, {2025, 10}}));
        QCOMPARE(winter.yearBefore(), (MonthSpan{{2024, 11}, {2025, 1}}));
        QCOMPARE(winter.months(), (std::vector<YearMonth>{{2025, 11}, {2025, 12}, {2026, 1}}));
    }

    void theyAreReadAsWritten()
    {
        const MonthSpan summer{{2026, 7}, {2026, 9}};
        QCOMPARE(MonthSpan::parse(summer.toString()).value(), summer);
        QCOMPARE(MonthSpan::parse(u"2026-10").value(), MonthSpan::of({2026, 10}));
        QCOMPARE(MonthSpan::parse(u"2026-10/2026-09").error().code, u"months-order"_s);
        QCOMPARE(MonthSpan::parse(u"2026-10/2026-11/2026-12").error().code, u"months-order"_s);
        QCOMPARE(MonthSpan::parse(u"2026-13").error().code, u"unreadable-month"_s);
        QVERIFY(!MonthSpan::parse(u""));
    }

    void aMonthIsTypedAsPeopleWriteIt()
    {
        for (const auto* typed : {u"10/2026", u"10-2026", u"10 2026", u"2026-10", u" 10/2026 ", u"١٠/٢٠٢٦"})
            QCOMPARE(typedMonth(typed).value(), (YearMonth{2026, 10}));
        QCOMPARE(typedMonth(u"3/2026").value(), (YearMonth{2026, 3}));
        for (const auto* wrong : {u"", u"13/2026", u"10", u"10/26", u"october", u"0/2026", u"10/2026/1"})
            QCOMPARE(typedMonth(wrong).error().code, u"unreadable-month"_s);
    }
};

WASL_TEST(TestMonthSpan)
#include "tst_month_span.moc"
