#include "app/domain/time.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

Moment at(int hour)
{
    return QDateTime(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC).addSecs(hour * 3600);
}

} // namespace

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesMonths()
    {
        QCOMPARE(*YearMonth::parse(u"2026-09"), (YearMonth{2026, 9}));
        QCOMPARE(*YearMonth::parse(u"٢٠٢٦-٠٩"), (YearMonth{2026, 9}));
        QCOMPARE((YearMonth{2026, 9}.toString()), u"2026-09"_s);
        for (const QString& wrong :
             {u"2026-13"_s, u"2026-00"_s, u"09-2026"_s, u"26-09"_s, u"2026-9"_s, u""_s}) {
            QVERIFY2(!YearMonth::parse(wrong), qPrintable(wrong));
        }
    }

    void walksThroughTheYear()
    {
        QCOMPARE((YearMonth{2026, 12}.next()), (YearMonth{2027, 1}));
        QCOMPARE((YearMonth{2026, 1}.previous()), (YearMonth{2025, 12}));
        QCOMPARE((YearMonth{2024, 2}.last()), QDate(2024, 2, 29));
        QVERIFY((YearMonth{2025, 12} < YearMonth{2026, 1}));
        QVERIFY((YearMonth{2026, 2}.contains(QDate(2026, 2, 28))));
        QVERIFY(!(YearMonth{2026, 2}.contains(QDate(2026, 3, 1))));
    }

    void intervalsAreHalfOpen()
    {
        const Interval morning{at(8), at(12)};
        QVERIFY(morning.contains(at(8)));
        QVERIFY(!morning.contains(at(12)));
        QVERIFY(!morning.overlaps({at(12), at(14)}));
        QVERIFY(!(Interval{at(12), at(14)}.overlaps(morning)));
        QVERIFY(morning.overlaps({at(11), std::nullopt}));
        QVERIFY((Interval{at(1), std::nullopt}.overlaps(morning)));
        QVERIFY(!(Interval{at(13), std::nullopt}.overlaps(morning)));
        QVERIFY((Interval{at(9), at(10)}.overlaps(morning)));
        QVERIFY2(!(Interval{at(9), at(9)}.overlaps(morning)), "what lasts no time overlaps nothing");
    }

    void overlapIsMutual()
    {
        std::vector<Interval> all;
        for (int from = 0; from < 6; ++from) {
            all.push_back({at(from), std::nullopt});
            for (int until = from; until < 6; ++until) {
                all.push_back({at(from), at(until)});
            }
        }
        for (const Interval& a : all) {
            for (const Interval& b : all) {
                QCOMPARE(a.overlaps(b), b.overlaps(a));
                bool shared = false; // by brute force, on half hours
                for (int half = 0; half < 40; ++half) {
                    const Moment moment = at(0).addSecs(half * 1800);
                    shared = shared || (a.contains(moment) && b.contains(moment));
                }
                QCOMPARE(a.overlaps(b), shared);
            }
        }
    }
};

WASL_TEST(TestTime)
#include "tst_time.moc"
