// Lists of old figures: what is taken, and which line is refused for what.

#include "app/registers/history_reader.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::registers;

namespace
{

Result<HistoryReading> read(const QByteArray& text)
{
    static QTemporaryDir folder;
    static int number = 0;
    QFile file(folder.filePath(u"old%1.csv"_s.arg(++number)));
    if (!file.open(QIODevice::WriteOnly)) qFatal("not written");
    file.write(text);
    file.close();
    return readHistory(file.fileName(), standardIndicators(), QDate(2026, 11, 23));
}

} // namespace

class TestHistoryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandInAnyOrderAndNumbersAsPeopleWriteThem()
    {
        const auto reading = read("value;code;period;key;breakdown\n"
                                  "120;registered;2019;;\n"
                                  "70;registered;2019;F;sex\n"
                                  "\n"
                                  "61,5;occupancy;2019-04;;\n"
                                  "\xd9\xa1\xd9\xa2;meals;2018;;\n");
        QVERIFY(reading);
        QCOMPARE(reading->mistakes.size(), std::size_t(0));
        QCOMPARE(reading->figures.size(), std::size_t(4));
        QCOMPARE(reading->figures[1].breakdown, u"sex"_s);
        QCOMPARE(reading->figures[1].key, u"F"_s);
        QCOMPARE(reading->figures[2].value, 61.5);
        QCOMPARE(reading->figures[3].value, 12.0);
        QVERIFY(reading->fileName.endsWith(u".csv"_s) && !reading->fileName.contains(u'/'));
    }

    void eachLineIsRefusedForItsOwnReason()
    {
        const auto reading = read("code,period,breakdown,key,value\n"
                                  "registered,2019,,,12\n"               // 2: taken
                                  "regsitered,2019,,,12\n"               // 3: no such indicator
                                  "registered,2019-13,,,12\n"            // 4: no such month
                                  "registered,2026-11,,,12\n"            // 5: not over
                                  "registered,2018,shoe,,12\n"           // 6: no such breakdown
                                  "registered,2018,sex,Q,12\n"           // 7: no such key
                                  "registered,2018,,,12.5\n"             // 8: half a person
                                  "registered,2018,,,-3\n"               // 9
                                  "registered,2018,,,many\n"             // 10
                                  "registered,2019,,,13\n"               // 11: twice
                                  "nights,2018,structure,x,3\n"          // 12: of this file only
                                  "registered,2018,,F,3\n"               // 13: part of what?
                                  "registered,2018,nationality,SN,3\n"); // 14: taken
        QVERIFY(reading);
        QCOMPARE(reading->figures.size(), std::size_t(2));
        QList<int> lines;
        for (const auto& mistake : reading->mistakes) {
            lines << mistake.line;
            QVERIFY(!mistake.message.isEmpty());
        }
        QCOMPARE(lines, (QList<int>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
    }

    void aListWithoutItsColumnsIsRefusedAsAWhole()
    {
        QCOMPARE(read("year,number\n2019,12\n2020,13\n").error().code, u"history-columns"_s);
    }

    void eventsAreSummedAndPeopleAreNot()
    {
        const auto book = standardIndicators();
        std::vector<HistoryFigure> figures;
        for (int month = 1; month <= 12; ++month)
            for (const auto& code : {u"services-given"_s, u"registered"_s, u"cases-active"_s, u"occupancy"_s})
                figures.push_back({code, YearMonth{2019, month}.toString(), {}, {}, double(month)});
        const CountingPeriod year{QDate(2019, 1, 1), QDate(2019, 12, 31)},
            quarter{QDate(2019, 4, 1), QDate(2019, 6, 30)};
        const auto value = [&](const QString& code, const CountingPeriod& period) {
            return historyValue(*book.find(code), figures, period);
        };
        QCOMPARE(value(u"services-given"_s, year), std::optional(78.0));
        QCOMPARE(value(u"services-given"_s, quarter), std::optional(15.0));
        QCOMPARE(value(u"registered"_s, year), std::nullopt);
        QCOMPARE(value(u"cases-active"_s, quarter), std::optional(6.0)); // what holds at its end
        QCOMPARE(value(u"occupancy"_s, year), std::nullopt);
        figures.push_back({u"registered"_s, u"2019"_s, {}, {}, 60});
        QCOMPARE(value(u"registered"_s, year), std::optional(60.0));
        std::erase_if(figures, [](const HistoryFigure& one) { return one.period == u"2019-05"_s; });
        QCOMPARE(value(u"services-given"_s, year), std::nullopt); // a month is missing
    }
};

WASL_TEST(TestHistoryReader)
#include "tst_history_reader.moc"
