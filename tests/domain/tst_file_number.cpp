#include "app/domain/file_number.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

class TestFileNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsYearSerialAndCheck()
    {
        const auto number = FileNumber::make(2026, 123);
        QVERIFY(number);
        QVERIFY(number->toString().startsWith(u"W-26-000123-"));
        QCOMPARE(number->toString().size(), 13);
    }

    void agreesWithTheStandard()
    {
        // Worked out by hand for the digits 26000123.
        QCOMPARE(FileNumber::make(2026, 123)->toString(), u"W-26-000123-8"_s);
        // The whole number with its check is 1 modulo 11, which is the standard's own criterion.
        for (int serial = 1; serial < 3000; serial += 7) {
            const QString text = FileNumber::make(2031, serial)->toString().remove(u'-').mid(1);
            int remainder = 0;
            for (const QChar c : text) {
                remainder = (remainder * 2 + (c == u'X' ? 10 : c.digitValue())) % 11;
            }
            QCOMPARE(remainder, 1);
        }
    }

    void readsBackWhatItPrints()
    {
        for (const int serial : {1, 9, 123, 99999, 100000, 999999, 1000000, 12345678, 999999999}) {
            const auto number = FileNumber::make(2026, serial);
            const auto parsed = FileNumber::parse(number->toString());
            QVERIFY(parsed);
            QCOMPARE(*parsed, *number);
        }
    }

    void isTolerantOfHowPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        const QString printed = FileNumber::make(2026, 123)->toString();
        QTest::newRow("lower case") << printed.toLower();
        QTest::newRow("no dashes") << QString(printed).remove(u'-');
        QTest::newRow("spaces") << QString(printed).replace(u'-', u' ');
        QTest::newRow("spaces around") << u"  %1 "_s.arg(printed);
        QTest::newRow("en dashes") << QString(printed).replace(u'-', QChar(0x2013));
        QTest::newRow("no W") << printed.mid(2);
        QTest::newRow("direction marks") << QChar(0x2066) + printed + QChar(0x2069);
        QString arabic = printed;
        for (QChar& c : arabic) {
            if (c.isDigit()) {
                c = QChar(0x0660 + c.digitValue());
            }
        }
        QTest::newRow("Arabic-Indic digits") << arabic;
    }

    void isTolerantOfHowPeopleType()
    {
        QFETCH(QString, typed);
        const auto parsed = FileNumber::parse(typed);
        QVERIFY2(parsed, qPrintable(typed));
        QCOMPARE(*parsed, *FileNumber::make(2026, 123));
    }

    void refusesWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString& typed :
             {u""_s, u"W"_s, u"W-26"_s, u"W-26-123-6"_s, u"V-26-000123-8"_s, u"W-26-000000-1"_s,
              u"W-26-000123"_s, u"Mohamed"_s, u"W-26-00O123-6"_s, u"W-26-0000123-8"_s}) {
            QTest::newRow(qPrintable(typed.isEmpty() ? u"empty"_s : typed)) << typed;
        }
    }

    void refusesWhatIsNoNumber()
    {
        QFETCH(QString, typed);
        const auto parsed = FileNumber::parse(typed);
        QVERIFY(!parsed);
        QVERIFY(!parsed.error().message.isEmpty());
    }

    // The promise of the check character, over every position, every wrong character and many numbers.
    void findsEverySingleWrongCharacter()
    {
        int tried = 0;
        for (const QString& printed : samples()) {
            for (qsizetype i = 0; i < printed.size(); ++i) {
                for (const QChar wrong : u"0123456789X"_s) {
                    if (wrong == printed[i]) {
                        continue;
                    }
                    QString typed = printed;
                    typed[i] = wrong;
                    QVERIFY2(!FileNumber::parse(typed), qPrintable(typed));
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 100'000);
    }

    void findsEverySwapOfNeighbours()
    {
        int tried = 0;
        for (const QString& printed : samples()) {
            for (qsizetype i = 0; i + 1 < printed.size(); ++i) {
                if (printed[i] != printed[i + 1]) {
                    QString typed = printed;
                    typed[i] = printed[i + 1];
                    typed[i + 1] = printed[i];
                    QVERIFY2(!FileNumber::parse(typed), qPrintable(typed));
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 5'000);
    }

    void refusesImpossibleNumbers()
    {
        QVERIFY(!FileNumber::make(1999, 1));
        QVERIFY(!FileNumber::make(2100, 1));
        QVERIFY(!FileNumber::make(2026, 0));
        QVERIFY(FileNumber().isNull());
        QVERIFY(FileNumber().toString().isEmpty());
    }

private:
    /// Without W and dashes: what a check character is about. Lengths of six to nine digits of serial.
    static QStringList samples()
    {
        QStringList result;
        for (int year = 2000; year <= 2099; year += 9) {
            for (int serial = 1; serial < 1'000'000; serial += 9'973) {
                result << FileNumber::make(year, serial)->toString().remove(u'-').mid(1);
            }
        }
        return result;
    }
};

WASL_TEST(TestFileNumber)
#include "tst_file_number.moc"
