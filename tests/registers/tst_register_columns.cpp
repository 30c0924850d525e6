#include "app/registers/columns.h"
#include "app/registers/table_reader.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::registers;

namespace
{

Table tableOf(const QString& text)
{
    Table table;
    table.fileName = u"registre.csv"_s;
    for (const QString& line : text.split(u'\n')) {
        Row row;
        for (const QString& value : line.split(u';'))
            row.push_back(value);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

class TestRegisterColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headings_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* row : {"family-name Nom",
                                "family-name NOM",
                                "family-name Nom الاسم العائلي",
                                "given-name Prénom(s)",
                                "given-name Prénom الاسم الشخصي",
                                "full-name Nom et prénom",
                                "full-name الاسم الكامل",
                                "full-name Name",
                                "birth Né(e) le",
                                "birth Date naissance",
                                "birth Date de naissance / Âge",
                                "birth تاريخ الازدياد",
                                "birth DOB",
                                "date Date",
                                "date Date التاريخ",
                                "date Date d'accueil",
                                "sex Sexe (H/F)",
                                "sex الجنس",
                                "nationality Nationalité الجنسية",
                                "nationality Pays d'origine",
                                "phone Tél",
                                "phone TÉL.",
                                "phone GSM",
                                "phone N° téléphone",
                                "phone الهاتف",
                                "place Quartier / ville",
                                "place العنوان",
                                "place Adresse",
                                "status Statut administratif",
                                "status الوضعية",
                                "observations Besoins / remarques",
                                "observations ملاحظات",
                                "service Service demandé",
                                "service Orientation",
                                "service الإحالة",
                                "arrival Date d'arrivée au Maroc",
                                "language Langue(s)",
                                "ignore N°",
                                " Nom de la mère",
                                " Nombre d'enfants",
                                " Registre des bénéficiaires de l'association pour l'année 2023",
                                " ",
                                " 12"}) {
            const QString text = QString::fromUtf8(row);
            QTest::newRow(row) << text.section(u' ', 0, 0);
        }
    }
    void headings()
    {
        QFETCH(QString, field);
        const QString heading = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 1);
        QCOMPARE(fieldCode(recogniseHeading(heading)), field);
    }

    void realRegisters_data()
    {
        QTest::addColumn<int>("headingRow");
        QTest::newRow("register_marrakech.csv") << 0;
        QTest::newRow("register_oujda.csv") << 1;
        QTest::newRow("register_casablanca.xlsx") << 2;
    }
    void realRegisters()
    {
        const auto table = readTable(QStringLiteral(WASL_FIXTURES "/registers/") +
                                     QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(table);
        const auto mapping = recogniseColumns(*table);
        QVERIFY(mapping);
        QTEST(mapping->headingRow, "headingRow");
        const std::vector<Field> expected{Field::Date,   Field::FamilyName,   Field::GivenName, Field::Sex,
                                          Field::Birth,  Field::Nationality,  Field::Phone,     Field::Place,
                                          Field::Status, Field::Observations, Field::Service};
        QVERIFY(mapping->fields == expected);
    }

    void headingsUnderTitlesAndBlankRows()
    {
        const auto mapping = recogniseColumns(tableOf(
            u"ASSOCIATION X;;\n;;\nNom de l'agent : Amina;;\n;;\nN°;Nom complet;Âge;Couleur\n1;Awa Diop;34;bleu"_s));
        QVERIFY(mapping);
        QCOMPARE(mapping->headingRow, 4);
        QVERIFY((mapping->fields ==
                 std::vector<Field>{Field::Ignore, Field::FullName, Field::Birth, Field::None}));
        QCOMPARE(mapping->headings.at(3), u"Couleur"_s);
    }

    void aTableWithoutNamesIsRefused()
    {
        const auto mapping = recogniseColumns(tableOf(u"code;label\nCM;Cameroun\nML;Mali"_s));
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().code, u"no-heading"_s);
        QCOMPARE(mapping.error().field, u"columns"_s);
    }

    void everyFieldHasACode()
    {
        for (int i = static_cast<int>(Field::Date); i <= static_cast<int>(Field::Ignore); ++i) {
            const auto field = static_cast<Field>(i);
            QVERIFY(!fieldCode(field).isEmpty());
            QVERIFY(fieldFromCode(fieldCode(field)) == field);
        }
    }
};

WASL_TEST(TestRegisterColumns)
#include "tst_register_columns.moc"
