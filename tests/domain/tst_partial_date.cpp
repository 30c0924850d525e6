#include "app/domain/partial_date.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{
}

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const QString& typed, const QString& iso) {
            QTest::newRow(qPrintable(typed)) << typed << iso;
        };
        row(u"12/05/1990"_s, u"1990-05-12"_s);
        row(u"12.05.1990"_s, u"1990-05-12"_s);
        row(u"12-05-1990"_s, u"1990-05-12"_s);
        row(u"2/5/1990"_s, u"1990-05-02"_s);
        row(u" 12 / 05 / 1990 "_s, u"1990-05-12"_s);
        row(u"1990-05-12"_s, u"1990-05-12"_s);
        row(u"1990-05-12 00:00:00"_s, u"1990-05-12"_s);
        row(u"1990-05-12T00:00:00"_s, u"1990-05-12"_s);
        row(u"٢١/٠٣/٢٠٠٠"_s, u"2000-03-21"_s);
        row(u"۲۱/۰۳/۲۰۰۰"_s, u"2000-03-21"_s);
        row(QString(QChar(0x200F)) + u"21/03/2000"_s, u"2000-03-21"_s);
        row(u"05/1990"_s, u"1990-05"_s);
        row(u"1990-05"_s, u"1990-05"_s);
        row(u"mai 1990"_s, u"1990-05"_s);
        row(u"1990"_s, u"1990"_s);
        row(u"né en 1990"_s, u"1990"_s);
        row(u"سنة 1990"_s, u"1990"_s);
        row(u"about 1990"_s, u"1990~"_s);
        row(u"vers 1990"_s, u"1990~"_s);
        row(u"VERS 1990 "_s, u"1990~"_s);
        row(u"environ 1990"_s, u"1990~"_s);
        row(u"~1990"_s, u"1990~"_s);
        row(u"1990 ?"_s, u"1990~"_s);
        row(u"حوالي 1990"_s, u"1990~"_s);
        row(u"حوالي سنة ١٩٩٠"_s, u"1990~"_s);
        row(u"vers 05/1990"_s, u"1990~"_s);
        row(u"34 ans"_s, u"P34Y/2026-11-23"_s);
        row(u"34ans"_s, u"P34Y/2026-11-23"_s);
        row(u"environ 34 ans"_s, u"P34Y/2026-11-23"_s);
        row(u"34 years old"_s, u"P34Y/2026-11-23"_s);
        row(u"1 an"_s, u"P1Y/2026-11-23"_s);
        row(u"34 سنة"_s, u"P34Y/2026-11-23"_s);
        row(u"٣٤ سنة"_s, u"P34Y/2026-11-23"_s);
        row(u"8 mois"_s, u"P0Y/2026-11-23"_s);
        row(u"28 juillet 2005"_s, u"2005-07-28"_s);
        row(u"1er janvier 1990"_s, u"1990-01-01"_s);
        row(u"9 août 1988"_s, u"1988-08-09"_s);
        row(u"3 décembre 1988"_s, u"1988-12-03"_s);
        row(u"May 12, 1990"_s, u"1990-05-12"_s);
        row(u"28 غشت 2005"_s, u"2005-08-28"_s);
        row(u"12 دجنبر 1990"_s, u"1990-12-12"_s);
        row(u"12 تشرين الثاني 1990"_s, u"1990-11-12"_s);
        row(u"29/02/2004"_s, u"2004-02-29"_s);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto date = PartialDate::parse(typed, today);
        QVERIFY2(date, qPrintable(date ? QString() : date.error().code));
        QCOMPARE(date->toIso(), iso);
    }

    void refusesWithWhatToDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("two digits") << u"12/05/90"_s << u"two-digit-year"_s;
        QTest::newRow("two digits, dashes") << u"02-08-07"_s << u"two-digit-year"_s;
        QTest::newRow("two digits, month") << u"05/90"_s << u"two-digit-year"_s;
        QTest::newRow("two digits, words") << u"12 mai 90"_s << u"two-digit-year"_s;
        QTest::newRow("a bare number") << u"34"_s << u"two-digit-year"_s;
        QTest::newRow("30 February") << u"30/02/1990"_s << u"no-such-date"_s;
        QTest::newRow("29 February") << u"29/02/1900"_s << u"no-such-date"_s;
        QTest::newRow("month first") << u"05/23/1990"_s << u"no-such-date"_s;
        QTest::newRow("month 13") << u"13/1990"_s << u"no-such-date"_s;
        QTest::newRow("too long ago") << u"01/01/0990"_s << u"no-such-date"_s;
        QTest::newRow("200 years") << u"200 ans"_s << u"no-such-date"_s;
        QTest::newRow("a spreadsheet's number") << u"32874"_s << u"unreadable-date"_s;
        QTest::newRow("question marks") << u"????"_s << u"unreadable-date"_s;
        QTest::newRow("a word") << u"inconnu"_s << u"unreadable-date"_s;
        QTest::newRow("nothing") << u""_s << u"unreadable-date"_s;
        QTest::newRow("only about") << u"vers"_s << u"unreadable-date"_s;
    }

    void refusesWithWhatToDo()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const auto date = PartialDate::parse(typed, today);
        QVERIFY(!date);
        QCOMPARE(date.error().code, code);
        QCOMPARE(date.error().field, u"birth"_s);
        QVERIFY(date.error().message.endsWith(u'.'));
    }

    void storesAndReadsBack_data()
    {
        QTest::addColumn<QString>("iso");
        for (const QString& iso : {u"1990-05-12"_s, u"1990-05"_s, u"1990"_s, u"1990~"_s, u"P34Y/2026-11-23"_s,
                                   u"P0Y/2020-02-29"_s}) {
            QTest::newRow(qPrintable(iso)) << iso;
        }
    }

    void storesAndReadsBack()
    {
        QFETCH(QString, iso);
        const auto date = PartialDate::fromIso(iso);
        QVERIFY(date);
        QCOMPARE(date->toIso(), iso);
    }

    void doesNotReadBackWhatItNeverStores()
    {
        for (const QString& wrong : {u""_s, u"90"_s, u"1990-13"_s, u"1990-02-30"_s, u"12/05/1990"_s,
                                     u"P34Y"_s, u"P340Y/2020-01-01"_s}) {
            QVERIFY2(!PartialDate::fromIso(wrong), qPrintable(wrong));
        }
    }

    void reckonsAges_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("age"); // -1: none
        QTest::newRow("the day before the birthday") << u"1990-05-12"_s << QDate(2026, 5, 11) << 35;
        QTest::newRow("the birthday") << u"1990-05-12"_s << QDate(2026, 5, 12) << 36;
        QTest::newRow("the day of birth") << u"2026-05-12"_s << QDate(2026, 5, 12) << 0;
        QTest::newRow("before the birth") << u"2026-05-12"_s << QDate(2026, 5, 11) << -1;
        QTest::newRow("29 February, 28 February") << u"2004-02-29"_s << QDate(2022, 2, 28) << 17;
        QTest::newRow("29 February, 1 March") << u"2004-02-29"_s << QDate(2022, 3, 1) << 18;
        QTest::newRow("a month, before its middle") << u"1990-05"_s << QDate(2026, 5, 14) << 35;
        QTest::newRow("a month, from its middle") << u"1990-05"_s << QDate(2026, 5, 15) << 36;
        QTest::newRow("a year, first half") << u"1990"_s << QDate(2026, 6, 30) << 35;
        QTest::newRow("a year, second half") << u"1990"_s << QDate(2026, 7, 1) << 36;
        QTest::newRow("this year, before its middle") << u"2026"_s << QDate(2026, 2, 1) << 0;
        QTest::newRow("estimated, that day") << u"P34Y/2026-11-23"_s << QDate(2026, 11, 23) << 34;
        QTest::newRow("estimated, three years on") << u"P34Y/2026-11-23"_s << QDate(2029, 11, 23) << 37;
        QTest::newRow("estimated, newborn") << u"P0Y/2026-11-23"_s << QDate(2026, 11, 23) << 0;
    }

    void reckonsAges()
    {
        QFETCH(QString, iso);
        QFETCH(QDate, day);
        QFETCH(int, age);
        QCOMPARE(ageOn(*PartialDate::fromIso(iso), day).value_or(-1), age);
    }

    void knowsTheSpanItLeavesOpen()
    {
        const auto age = *PartialDate::fromEstimatedAge(34, today);
        QCOMPARE(age.latest(), QDate(1992, 11, 23));
        QCOMPARE(age.earliest(), QDate(1991, 11, 24));
        QVERIFY(age.isApproximate());
        QCOMPARE(age.year(), 1992);
        const auto month = *PartialDate::fromMonth(2004, 2);
        QCOMPARE(month.earliest(), QDate(2004, 2, 1));
        QCOMPARE(month.latest(), QDate(2004, 2, 29));
        QVERIFY(!month.day());
        const auto year = *PartialDate::fromYear(1990);
        QCOMPARE(year.latest(), QDate(1990, 12, 31));
        QVERIFY(!year.month());
        QVERIFY(PartialDate::fromDay(QDate(1990, 1, 1))->isFirstOfJanuary());
        QVERIFY(!year.isFirstOfJanuary());
    }

    void showsNoTwoDigitYear()
    {
        QCOMPARE(PartialDate::fromDay(QDate(1990, 5, 2))->shown(), u"02/05/1990"_s);
        QCOMPARE(PartialDate::fromMonth(1990, 5)->shown(), u"05/1990"_s);
        QVERIFY(PartialDate::fromYear(1990, PartialDate::About::Yes)->shown().contains(u"1990"));
        QVERIFY(PartialDate::fromEstimatedAge(34, today)->shown().contains(u"23/11/2026"));
    }
};

WASL_TEST(TestPartialDate)
#include "tst_partial_date.moc"
