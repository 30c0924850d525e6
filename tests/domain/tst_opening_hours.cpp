// Opening hours as people type them, and when a house is open.

#include "app/domain/opening_hours.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestOpeningHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::addRow("one span") << u"9:00-17:30"_s << u"09:00–17:30"_s;
        QTest::addRow("hours alone") << u"9-12, 14-18"_s << u"09:00–12:00, 14:00–18:00"_s;
        QTest::addRow("French") << u"8h30 – 12h ; 14h–17h"_s << u"08:30–12:00, 14:00–17:00"_s;
        QTest::addRow("Arabic digits") << u"٩-١٢:٣٠، ١٤-١٨"_s << u"09:00–12:30, 14:00–18:00"_s;
        QTest::addRow("over midnight") << u"20:00-08:00"_s << u"20:00–08:00"_s;
        QTest::addRow("the whole day") << u"24h"_s << u"00:00–00:00"_s;
        QTest::addRow("until midnight") << u"18-24"_s << u"18:00–00:00"_s;
        QTest::addRow("in any order") << u"14-18, 9-12"_s << u"09:00–12:00, 14:00–18:00"_s;
        QTest::addRow("closed") << u"  "_s << QString();
    }

    void whatIsTypedIsRead()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        const auto read = parseHours(typed, HoursSeason::Ordinary, 3);
        QVERIFY(read);
        QCOMPARE(shownHours(*read, HoursSeason::Ordinary, 3), shown);
        QCOMPARE(shownHours(*read, HoursSeason::Ordinary, 4), QString());
        QVERIFY(parseHours(shown, HoursSeason::Ordinary, 3) == read); // what is shown can be typed
    }

    void whatIsNoTimeIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        for (const auto* typed : {"matin", "9", "9-", "25-26", "9:75-10", "9-12-14", "24:30-2", "9--12"})
            QTest::addRow("%s", typed) << QString::fromLatin1(typed) << u"hours-unread"_s;
        QTest::addRow("twice") << u"9-12, 11-14"_s << u"hours-overlap"_s;
        QTest::addRow("inside the whole day") << u"24h, 3-4"_s << u"hours-overlap"_s;
    }

    void whatIsNoTimeIsSaid()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto read = parseHours(typed, HoursSeason::Ordinary, 1);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void aNightRunsIntoTheNextDay()
    {
        OpeningHours hours{{HoursSeason::Ordinary, 7, 20 * 60, 8 * 60}}; // Sunday evening to Monday morning
        QVERIFY(problems(hours).empty());
        const QDate monday(2026, 11, 23);
        QCOMPARE(isOpenAt(hours, QDateTime(monday, QTime(7, 59)), {}), true);
        QCOMPARE(isOpenAt(hours, QDateTime(monday, QTime(8, 0)), {}), false);
        QCOMPARE(isOpenAt(hours, QDateTime(monday.addDays(-1), QTime(20, 0)), {}), true);
        QCOMPARE(isOpenAt(hours, QDateTime(monday, QTime(20, 0)), {}), false);
        QVERIFY(!isOpenAt({}, QDateTime(monday, QTime(8, 0)), {}));
        hours.push_back({HoursSeason::Ordinary, 1, 7 * 60, 9 * 60});
        QCOMPARE(problems(hours).front().code, u"hours-overlap"_s);
        hours.back().season = HoursSeason::Ramadan;
        QVERIFY(problems(hours).empty()); // another time of the year
        QCOMPARE(problems({{HoursSeason::Ordinary, 8, 0, 60}}).front().code, u"hours-unread"_s);
    }

    void ramadanHasItsOwnHours()
    {
        const std::vector<Ramadan> ramadans{{1447, QDate(2026, 2, 19), QDate(2026, 3, 19), false}};
        const OpeningHours hours{{HoursSeason::Ordinary, 7, 9 * 60, 17 * 60},
                                 {HoursSeason::Ramadan, 7, 10 * 60, 14 * 60}};
        const QDate sunday(2026, 3, 1);
        QCOMPARE(isOpenAt(hours, QDateTime(sunday, QTime(9, 30)), ramadans), false);
        QCOMPARE(isOpenAt(hours, QDateTime(sunday, QTime(10, 30)), ramadans), true);
        QCOMPARE(isOpenAt(hours, QDateTime(sunday.addDays(28), QTime(9, 30)), ramadans), true);
        QCOMPARE(isOpenAt({{HoursSeason::Ordinary, 7, 9 * 60, 17 * 60}}, QDateTime(sunday, QTime(9, 30)),
                          ramadans),
                 true);
    }

    void aNightKeepsTheHoursOfTheEveningItBeganOn()
    {
        // Open all night before Ramadan, closed at midnight in it.
        const std::vector<Ramadan> ramadans{{1447, QDate(2026, 2, 19), QDate(2026, 3, 19), false}};
        OpeningHours hours;
        for (int day = 1; day <= 7; ++day) {
            hours.push_back({HoursSeason::Ordinary, day, 20 * 60, 8 * 60});
            hours.push_back({HoursSeason::Ramadan, day, 20 * 60, 23 * 60});
        }
        const auto open = [&](const QDate& day, int hour) {
            return isOpenAt(hours, QDateTime(day, QTime(hour, 30)), ramadans);
        };
        QCOMPARE(open(QDate(2026, 2, 19), 3), true); // the night that began before it
        QCOMPARE(open(QDate(2026, 2, 20), 3), false);
        QCOMPARE(open(QDate(2026, 3, 20), 3), false); // the last evening of Ramadan ended at eleven
        QCOMPARE(open(QDate(2026, 3, 21), 3), true);
    }
};

WASL_TEST(TestOpeningHours)
#include "tst_opening_hours.moc"
