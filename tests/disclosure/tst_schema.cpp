#include "app/disclosure/association.h"
#include "app/disclosure/guarantee.h"
#include "app/disclosure/schema.h"
#include "app/domain/codebook.h"
#include "tests/support/suite.h"

#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace wasl;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableCostsTwoFifths()
    {
        for (const disclosure::FamilySchema& family : disclosure::Schema::current().families()) {
            QCOMPARE(family.tables.size(), std::size_t(5));
            for (const disclosure::TableSchema& table : family.tables) {
                QCOMPARE(table.epsilon, (disclosure::Rational{2, 5}));
                QCOMPARE(table.scale, (disclosure::Rational{5 * table.sensitivity, 2}));
                QVERIFY(table.sensitivity >= family.cap.contributions);
                // What the case file counts is what the noise is made for.
                QCOMPARE(family.cap.contributions, domain::contributionCap(family.family));
            }
        }
    }

    void refusesASchemaWhoseScaleIsTooSmall()
    {
        QByteArray json = disclosure::Schema::current().json();
        json.replace("\"scale\": [5, 2]", "\"scale\": [5, 3]");
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, disclosure::Schema::fromJson(json));
    }

    void refusesASensitivityBelowTheCap()
    {
        QByteArray json = disclosure::Schema::current().json();
        json.replace("\"contributions\": 3", "\"contributions\": 4");
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, disclosure::Schema::fromJson(json));
    }

    /// A cell that no case worker can choose would stay empty for ever, unnoticed.
    void itsCodesAreThoseOfTheCodebooks()
    {
        const auto statuses = domain::Codebook::load(u"administrative_statuses"_s);
        const auto sectors = domain::Codebook::load(u"sectors"_s);
        const auto countries = domain::Codebook::load(u"countries"_s);
        for (const disclosure::FamilySchema& family : disclosure::Schema::current().families()) {
            for (const disclosure::TableSchema& table : family.tables) {
                for (const QString& code : table.cells.first(table.cells.size() - 1)) {
                    const bool known = table.name == "status"_L1        ? statuses.contains(code)
                                       : table.name == "sector"_L1      ? sectors.contains(code)
                                       : table.name == "nationality"_L1 ? countries.contains(code)
                                                                        : true;
                    QVERIFY2(known, qPrintable(code));
                }
                QCOMPARE(table.cells.last(), table.name == "total"_L1     ? u"total"_s
                                             : table.name == "sex_age"_L1 ? u"X:unknown"_s
                                                                          : u"other"_s);
            }
        }
    }

    void findsOnlyWhatItKnows()
    {
        QVERIFY(disclosure::Schema::find(u"2026.1"));
        QVERIFY(!disclosure::Schema::find(u"2031.1"));
        QVERIFY(!disclosure::Schema::current().findFamily(u"detained"));
    }

    void declaredCommunes_data()
    {
        QTest::addColumn<QStringList>("communes");
        QTest::addColumn<QString>("code");
        QTest::newRow("one") << QStringList{u"02.411.01.09"_s} << QString();
        QTest::newRow("a city and another commune")
            << QStringList{u"06.141.01.0"_s, u"07.351.01.01"_s} << QString();
        QTest::newRow("none") << QStringList() << u"no-communes"_s;
        QTest::newRow("twice") << QStringList{u"02.411.01.09"_s, u"02.411.01.09"_s}
                               << u"overlapping-communes"_s;
        QTest::newRow("a city and its arrondissement")
            << QStringList{u"01.511.01.03"_s, u"01.511.01.0"_s} << u"overlapping-communes"_s;
        QTest::newRow("no code") << QStringList{u"Oujda"_s} << u"unknown-commune"_s;
        QTest::newRow("nine") << QStringList{u"01.051.01.01"_s, u"01.051.01.02"_s, u"01.051.01.03"_s,
                                             u"01.051.01.04"_s, u"01.051.01.05"_s, u"01.051.01.06"_s,
                                             u"01.051.01.07"_s, u"01.051.01.08"_s, u"01.051.01.09"_s}
                              << u"too-many-communes"_s;
    }

    void declaredCommunes()
    {
        QFETCH(QStringList, communes);
        QFETCH(QString, code);
        const auto checked =
            disclosure::checkDeclaredCommunes(communes, disclosure::Schema::current().communeSlots());
        QCOMPARE(checked ? QString() : checked.error().code, code);
    }

    void theWordsNameTheOdds()
    {
        QLocale::setDefault(QLocale::c());
        const QString words =
            disclosure::guarantee(disclosure::Schema::current().family(domain::Family::Registered))
                .join(u' ');
        QVERIFY2(words.contains(u"1.5 times per table and 7.4 times per family"), qPrintable(words));
        QVERIFY(!words.contains(u"anonym", Qt::CaseInsensitive));
    }
};

WASL_TEST(SchemaTest)
#include "tst_schema.moc"
