#include "app/registers/dates.h"
#include "app/registers/row_reader.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::registers;

namespace
{

const QDate today(2026, 11, 23);

/// A register of the columns most tests need; the visit is on 12 May 2024 unless said.
RowReading readRow(const QStringList& cells,
                   const QString& headings = u"Date;Nom;Prénom;Sexe;Né(e) le;Nationalité;"
                                             "Tél;Adresse;Statut;Observations;Service"_s)
{
    Table table;
    table.rows.emplace_back();
    for (const QString& heading : headings.split(u';'))
        table.rows.back().push_back(heading);
    table.rows.emplace_back(cells.begin(), cells.end());
    const auto mapping = recogniseColumns(table);
    if (!mapping) qFatal("no headings");
    return RowReader(table, *mapping, today).read(1);
}

/// The row of a woman of whom one cell is put to the test.
RegisterEntry withCell(int column, const QString& text)
{
    QStringList cells{u"12/05/2024"_s, u"Sow"_s, u"Fatou"_s, {}, {}, {}, {}, {}, {}, {}, {}};
    cells[column] = text;
    const RowReading reading = readRow(cells);
    if (!std::holds_alternative<RegisterEntry>(reading)) qFatal("set aside");
    return std::get<RegisterEntry>(reading);
}

QString remarks(const RegisterEntry& entry)
{
    QStringList words;
    for (const Remark& remark : entry.remarks)
        words.append(fieldCode(remark.field) + u' ' + whyCode(remark.why));
    return words.join(u", "_s);
}

} // namespace

class TestRegisterRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void births_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char* typed, const char* iso) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(iso);
        };
        row("26/05/2001", "2001-05-26");
        row("٢١/٠٣/٢٠٠٠", "2000-03-21");
        row("20.09.1995", "1995-09-20");
        row("2002-09-23", "2002-09-23");
        row("2002-09-23 00:00:00", "2002-09-23");
        row("14-10-05", "2005-10-14");
        row("25-01-89", "1989-01-25");
        row("12-05-24", "2024-05-12");
        row("13-05-24", "1924-05-13");
        row("38972", "2006-09-12");
        row("١٩٩٧", "1997");
        row("2002", "2002");
        row("34", "P34Y/2024-05-12");
        row("18 ans", "P18Y/2024-05-12");
        row("vers 1982", "1982~");
        row("28 juillet 2005", "2005-07-28");
        row("28 غشت 2005", "2005-08-28");
        row("05/1990", "1990-05");
        row("??"
            "/??"
            "/????",
            "");
        row("31/02/2001", "");
        row("200000", "");
        row("adulte", "");
        row("1/2", "");
        row("12/05/1990/3", "");
    }
    void births()
    {
        QFETCH(QString, typed);
        const auto birth = readBirth(typed, QDate(2024, 5, 12));
        QTEST(birth ? birth->toIso() : QString(), "iso");
    }

    void days()
    {
        QCOMPARE(readDay(u"04/01/2023"), QDate(2023, 1, 4));
        QCOMPARE(readDay(u"2023-01-04"), QDate(2023, 1, 4));
        QCOMPARE(readDay(u"44930"), QDate(2023, 1, 4));
        QCOMPARE(readDay(u"4-1-23"), QDate(2023, 1, 4));
        QCOMPARE(readDay(u"4 janvier 2023"), QDate(2023, 1, 4));
        for (const auto* text : {u"2023", u"janvier 2023", u"12", u"hier", u"32/01/2023"})
            QVERIFY(!readDay(text));
    }

    void namesGoWhereTheirScriptBelongs()
    {
        const auto person = std::get<RegisterEntry>(readRow({{}, u" BA  "_s, u"Aïssata  Fatou"_s})).person;
        QCOMPARE(person.latin, (domain::PersonName{u"Aïssata Fatou"_s, u"BA"_s}));
        QVERIFY(person.arabic.isEmpty());

        const auto both = std::get<RegisterEntry>(readRow({{}, u"حسن Hassan"_s, u"أبكر"_s})).person;
        QCOMPARE(both.latin, (domain::PersonName{{}, u"Hassan"_s}));
        QCOMPARE(both.arabic, (domain::PersonName{u"أبكر"_s, u"حسن"_s}));

        const auto whole =
            std::get<RegisterEntry>(readRow({u"Awa Marie DIOP"_s, u"F"_s}, u"Nom et prénom;Sexe"_s)).person;
        QCOMPARE(whole.latin, (domain::PersonName{u"Awa Marie"_s, u"DIOP"_s}));
        const auto unclear =
            std::get<RegisterEntry>(readRow({u"Awa Diop"_s, u"F"_s}, u"Nom et prénom;Sexe"_s)).person;
        QCOMPARE(unclear.latin, (domain::PersonName{{}, u"Awa Diop"_s}));
    }

    void whatCannotBeRegisteredIsSetAside_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("reason");
        QTest::newRow("blank") << QStringList{{}, u"  "_s, u"\u00a0"_s, u"\u200f"_s} << u"blank-row"_s;
        QTest::newRow("no cells at all") << QStringList{} << u"blank-row"_s;
        QTest::newRow("total") << QStringList{u"TOTAL"_s, u"1620"_s} << u"total"_s;
        QTest::newRow("no name") << QStringList{u"12/05/2024"_s, {}, {}, u"F"_s, u"1990"_s} << u"no-name"_s;
        QTest::newRow("lost name") << QStringList{u"12/05/2024"_s, u"???? ??"_s, u"????"_s} << u"name-lost"_s;
    }
    void whatCannotBeRegisteredIsSetAside()
    {
        QFETCH(QStringList, cells);
        const RowReading reading = readRow(cells);
        QVERIFY(std::holds_alternative<SetAside>(reading));
        QTEST(std::get<SetAside>(reading).reason, "reason");
        QCOMPARE(std::get<SetAside>(reading).row, 1);
    }

    void sexes()
    {
        for (const auto* word : {u"F", u"Femme", u"féminin", u"FÉMININ ", u"أنثى", u"female"})
            QCOMPARE(withCell(3, QString::fromUtf16(word)).person.sex.known(), domain::Sex::Female);
        for (const auto* word : {u"M", u"H", u"Homme", u"masculin", u"ذكر"})
            QCOMPARE(withCell(3, QString::fromUtf16(word)).person.sex.known(), domain::Sex::Male);
        const auto lost = withCell(3, u"???"_s);
        QCOMPARE(lost.person.sex.kind(), domain::AnswerKind::NotCollected);
        QCOMPARE(remarks(lost), u"sex lost-characters"_s);
        QCOMPARE(lost.unread, u"Sexe: ???"_s);
    }

    void nationalities_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char* text, const char* codes, const char* remark = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(codes)
                                << QString::fromLatin1(remark);
        };
        row("Sénégalaise", "SN");
        row("senegal", "SN");
        row("SEN", "SN");
        row("السنغال", "SN");
        row("RCI", "CI");
        row("Côte d’Ivoire", "CI");
        row("كوت ديفوار", "CI");
        row("Guinée", "GN");
        row("Guinée Conakry", "GN");
        row("Bissau-guinéenne", "GW");
        row("Guinée Bissau", "GW");
        row("Congolaise (RDC)", "CD");
        row("RDC", "CD");
        row("Congo Brazza", "CG");
        row("Congolaise", "CG", "nationality uncertain");
        row("Nigériane", "NG");
        row("Nigérienne", "NE");
        row("Soudan du Sud", "SS");
        row("RCA", "CF");
        row("سوريا", "SY");
        row("Malienne / Sénégalaise", "ML,SN");
        row("Mali ?", "ML", "nationality uncertain");
        row("?????", "", "nationality lost-characters");
        row("Atlantide", "", "nationality unreadable");
    }
    void nationalities()
    {
        QFETCH(QString, text);
        QFETCH(QString, remark);
        const auto entry = withCell(5, text);
        QTEST(entry.person.nationalities.join(u','), "codes");
        QCOMPARE(remarks(entry), remark);
        QCOMPARE(entry.unread, remark.isEmpty() ? QString() : u"Nationalité: "_s + text);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char* text, const char* numbers, const char* remark = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(numbers)
                                << QString::fromLatin1(remark);
        };
        row("06 73 18 73 00", "+212673187300");
        row("0602733427  ", "+212602733427");
        row("+212660201051", "+212660201051");
        row("00212 673763632", "+212673763632");
        row("0632-078771", "+212632078771");
        row("673187300", "+212673187300");
        row("٠٦٧٣١٨٧٣٠٠", "+212673187300");
        row("0685-640758", "+212685640758", "phone uncertain");
        row("+221 77 123 45 67", "+221771234567");
        row("0673187300 / 0602733427", "+212673187300 +212602733427");
        row("06 73 18", "06 73 18", "phone unreadable");
        row("pas de téléphone", "pas de téléphone", "phone unreadable");
        row("?????", "", "phone lost-characters");
    }
    void phones()
    {
        QFETCH(QString, text);
        const auto entry = withCell(6, text);
        QTEST(entry.person.phones.join(u' '), "numbers");
        QTEST(remarks(entry), "remark");
    }

    void places()
    {
        for (const auto* text : {u"Oujda", u"OUJDA", u"Oujda - Sidi Yahya", u"وجدة"})
            QCOMPARE(withCell(7, QString::fromUtf16(text)).person.communeCode, u"02.411.01.23"_s);
        for (const auto* text : {u"Casa", u"Hay Hassani", u"الدار البيضاء", u"Casa - Derb Sultan"})
            QCOMPARE(withCell(7, QString::fromUtf16(text)).person.communeCode, u"06.141.01.0"_s);
        for (const auto* text : {u"Gueliz", u"M'hamid Marrakech", u"مراكش"})
            QCOMPARE(withCell(7, QString::fromUtf16(text)).person.communeCode, u"07.351.01.0"_s);
        const auto quarter = withCell(7, u"Oujda - Sidi Yahya"_s);
        QCOMPARE(quarter.person.address, u"Oujda - Sidi Yahya"_s);
        const auto lost = withCell(7, u"????"_s);
        QVERIFY(lost.person.communeCode.isEmpty() && lost.person.address.isEmpty());
        QCOMPARE(remarks(lost), u"place lost-characters"_s);
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char* text, const char* codes, const char* remark = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(codes)
                                << QString::fromLatin1(remark);
        };
        row("DA", "asylum-seeker");
        row("demandeur d'asile", "asylum-seeker");
        row("demandeuse d’asile HCR", "asylum-seeker");
        row("طالب لجوء", "asylum-seeker");
        row("réfugié(e) HCR", "refugee-hcr");
        row("réfugiée", "refugee-hcr", "status uncertain");
        row("لاجئ", "refugee-hcr", "status uncertain");
        row("régularisé 2014", "regularised 2014-01-01");
        row("titre de séjour", "permit-holder");
        row("sans papiers", "irregular");
        row("irrégulier", "irregular");
        row("MNA", "SC-UM");
        row("mineur non accompagné", "SC-UM");
        row("apatride ?", "", "status uncertain");
        row("apatride", "stateless");
        row("???? ????", "", "status lost-characters");
        row("en cours", "", "status unreadable");
        row("régularisé puis perdu", "regularised", "status partly-read");
    }
    void statuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, remark);
        const auto entry = withCell(8, text);
        QStringList codes;
        for (const auto& status : entry.person.statuses)
            codes.append(status.from ? status.code + u' ' + status.from->toString(Qt::ISODate) : status.code);
        for (const auto& need : entry.person.needs)
            codes.append(need.code);
        QTEST(codes.join(u','), "codes");
        QCOMPARE(remarks(entry), remark);
        QCOMPARE(entry.unread, remark.isEmpty() ? QString() : u"Statut: "_s + text);
        QVERIFY(entry.services.isEmpty());
    }

    void observations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char* text, const char* expected, const char* remark = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected)
                                << QString::fromLatin1(remark);
        };
        row("SP-PT", "SP-PT");
        row("mère seule 2 enf.", "SP-PT", "observations partly-read");
        row("enceinte 7 mois", "PG-HR", "observations uncertain");
        row("حامل", "PG-HR", "observations uncertain");
        row("قاصر غير مرافق", "SC-UM");
        row("malade chronique (diabète)", "SM-CI");
        row("handicap moteur", "DS-PM");
        row("victime de violence", "LP-AN");
        row("sans logement", "LP-BN");
        row("logement urgent", "LP-BN emergency-shelter");
        row("scolarisation enfants", "school-enrolment");
        row("besoin d'interprète bambara", "bm interpreter");
        row("sans logement, victime de violence", "LP-BN LP-AN");
        row("pas enceinte", "", "observations unreadable");
        row("non handicap moteur", "", "observations unreadable");
        row("enceinte ?", "", "observations uncertain");
        row("revient lundi", "", "observations unreadable");
    }
    void observations()
    {
        QFETCH(QString, text);
        QFETCH(QString, remark);
        const auto entry = withCell(9, text);
        QStringList found;
        for (const auto& need : entry.person.needs) {
            found.append(need.code);
            QCOMPARE(need.note, text);
            QCOMPARE(need.from, QDate(2024, 5, 12));
        }
        found += entry.services + entry.person.languages;
        if (entry.person.needsInterpreter) found.append(u"interpreter"_s);
        QTEST(found.join(u' '), "expected");
        QCOMPARE(remarks(entry), remark);
        QCOMPARE(entry.unread, remark.isEmpty() ? QString() : u"Observations: "_s + text);
    }

    void services_data()
    {
        QTest::addColumn<QString>("service");
        for (const char* row :
             {"temporary-shelter hébergement", "school-enrolment scolarisation", "school-enrolment école",
              "primary-care santé", "primary-care تطبيب", "hospital hôpital", "civil-documents état civil",
              "vocational-training formation", "vocational-training formation OFPPT",
              "vocational-training التكوين المهني", "psychological-support psy", "food alimentaire",
              "legal-counselling aide juridique"})
            QTest::newRow(row) << QString::fromUtf8(row).section(u' ', 0, 0);
    }
    void services()
    {
        QFETCH(QString, service);
        const QString text = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 1);
        const auto entry = withCell(10, text);
        QCOMPARE(entry.services, QStringList{service});
        QCOMPARE(entry.serviceText, text);
        QVERIFY(entry.unread.isEmpty());
    }

    void contradictionsAreRecordedAndRemarked()
    {
        const auto man = std::get<RegisterEntry>(readRow(
            {u"12/05/2024"_s, u"Sow"_s, u"Ali"_s, u"H"_s, u"1990"_s, {}, {}, {}, u"MNA"_s, u"enceinte"_s}));
        QCOMPARE(man.person.needs.size(), std::size_t(2));
        QVERIFY(remarks(man).contains(u"status contradiction"_s));
        QVERIFY(remarks(man).contains(u"observations contradiction"_s));
        QCOMPARE(man.unread, u"Statut: MNA\nObservations: enceinte"_s);

        const auto unborn = withCell(4, u"24/02/2025"_s);
        QCOMPARE(unborn.person.birth.value().toIso(), u"2025-02-24"_s);
        QCOMPARE(remarks(unborn), u"birth contradiction"_s);
    }

    void aDateThatHasNotComeOrIsMissing()
    {
        const auto future = withCell(0, u"27/11/2026"_s);
        QCOMPARE(future.visited, today);
        QCOMPARE(remarks(future), u"date in-future, date assumed"_s);
        QCOMPARE(future.unread, u"Date: 27/11/2026"_s);

        Table table;
        table.rows = {{u"Date"_s, u"Nom"_s}, {u"12/05/2024"_s, u"Sow"_s}, {{}, u"Ba"_s}};
        const auto mapping = recogniseColumns(table);
        QVERIFY(mapping);
        RowReader reader(table, *mapping, today);
        QCOMPARE(reader.rowCount(), 2);
        QVERIFY(std::holds_alternative<RegisterEntry>(reader.read(1)));
        const auto second = std::get<RegisterEntry>(reader.read(2));
        QCOMPARE(second.visited, QDate(2024, 5, 12));
        QCOMPARE(second.person.registeredOn, QDate(2024, 5, 12));
        QCOMPARE(remarks(second), u"date assumed"_s);
    }

    void columnsNobodyKnowsGoToTheNote()
    {
        const auto entry = std::get<RegisterEntry>(
            readRow({u"Sow"_s, u"F"_s, u"bleu"_s, u"3"_s, u"sans titre"_s}, u"Nom;Sexe;Couleur;N°"_s));
        QCOMPARE(entry.unread, u"Couleur: bleu\nsans titre"_s);
    }

    void aMappingMadeByHand()
    {
        Table table;
        table.rows = {{u"x"_s, u"Awa"_s, u"Diop"_s}, {u"y"_s, u"Ali"_s, u"Ba"_s}};
        ColumnMapping mapping;
        mapping.fields = {Field::Ignore, Field::GivenName, Field::FamilyName};
        RowReader reader(table, mapping, today);
        QCOMPARE(reader.rowCount(), 2);
        const auto entry = std::get<RegisterEntry>(reader.read(2));
        QCOMPARE(entry.person.latin, (domain::PersonName{u"Ali"_s, u"Ba"_s}));
        QVERIFY(entry.unread.isEmpty());
    }
};

WASL_TEST(TestRegisterRows)
#include "tst_register_rows.moc"
