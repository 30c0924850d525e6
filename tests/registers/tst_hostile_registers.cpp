// What associations really send, and what nobody should: through the readers and into an encrypted file.

#include "app/registers/importer.h"
#include "app/registers/table_reader.h"
#include "app/storage/beneficiary_store.h"
#include "tests/registers/handmade_zip.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::registers;
using Outcome = RowAccount::Outcome;
using Why = Remark::Why;

namespace
{

/// A workbook of one or more sheets whose data are given, and its shared strings.
QByteArray workbook(const QByteArray& sheetData, const QByteArray& sharedStrings = {},
                    int sheetsOfOnePart = 1)
{
    QByteArray sheets;
    for (int i = 0; i < sheetsOfOnePart; ++i)
        sheets += "<sheet name=\"S" + QByteArray::number(i) + "\" sheetId=\"1\" r:id=\"rId1\"/>";
    return tests::zip(
        {{"xl/workbook.xml", R"(<workbook xmlns="m" xmlns:r="r"><sheets>)" + sheets + "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>)"},
         {"xl/styles.xml",
          R"(<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>)"},
         {"xl/sharedStrings.xml", "<sst>" + sharedStrings + "</sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}});
}

QByteArray openDocument(const QByteArray& rows)
{
    return tests::zip(
        {{"content.xml",
          R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>)"
          R"(<office:spreadsheet><table:table table:name="Registre">)" +
              rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

QByteArray inlineCell(const QByteArray& text)
{
    return R"(<c t="inlineStr"><is><t>)" + text + "</t></is></c>";
}

/// Deflated zeros claiming to be what they are: `megabytes` of a sheet in a few kilobytes.
QByteArray bomb(int megabytes)
{
    const QByteArray spaces(megabytes << 20, ' ');
    const QByteArray packed = qCompress(spaces, 9).sliced(4 + 2).chopped(4);
    return tests::zip({{"xl/workbook.xml", "<workbook/>"},
                       {"xl/worksheets/sheet1.xml", packed, static_cast<quint32>(spaces.size()), true}});
}

} // namespace

class TestHostileRegisters : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray& content, const QString& name = u"registre.csv"_s)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
        return path;
    }

    /// From the bytes to the people, as the wizard and the command line do it.
    struct Imported
    {
        tests::TemporaryFile file;
        ImportReport report;

        domain::Beneficiary person(int row)
        {
            for (const RowAccount& account : report.account) {
                if (account.row != row) continue;
                const auto number = domain::FileNumber::parse(account.fileNumber);
                if (!number) qFatal("row %d was set aside: %s", row, qPrintable(account.reason));
                return *storage::BeneficiaryStore(file).byFileNumber(*number);
            }
            qFatal("no row %d", row);
        }
        const RowAccount& account(int row) const
        {
            return report.account.at(static_cast<std::size_t>(row - 1));
        }
        bool says(int row, Field field, Why why) const
        {
            const auto& remarks = account(row).remarks;
            return std::find(remarks.begin(), remarks.end(), Remark{field, why}) != remarks.end();
        }
    };
    std::unique_ptr<Imported> imported(const QByteArray& content, const QString& name = u"registre.csv"_s)
    {
        auto made = std::make_unique<Imported>();
        const auto table = readTable(written(content, name));
        if (!table) qFatal("no table: %s", qPrintable(table.error().code));
        const auto mapping = recogniseColumns(*table);
        if (!mapping) qFatal("no headings");
        auto report = Importer(made->file).run(*table, *mapping);
        if (!report) qFatal("refused: %s", qPrintable(report.error().code));
        made->report = *std::move(report);
        return made;
    }

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("an empty file") << u"a.csv"_s << QByteArray() << u"file-empty"_s;
        QTest::newRow("a picture named .xlsx")
            << u"photo.xlsx"_s
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\x02\0\0\0", 30) +
                   QByteArray("\x3c\x8e;\xf1,\0\x02\xff\n", 9).repeated(200)
            << u"not-a-table"_s;
        QTest::newRow("zeros only") << u"a.csv"_s << QByteArray(100'000, '\0') << u"not-a-table"_s;
        QTest::newRow("a zip bomb") << u"bomb.xlsx"_s << bomb(210) << u"file-too-large"_s;
        QTest::newRow("a thousand sheets of one part")
            << u"a.xlsx"_s << workbook("<row>" + inlineCell("Nom") + "</row>", {}, 1000)
            << u"file-too-large"_s;
        QTest::newRow("sheets of one large part")
            << u"a.xlsx"_s << workbook("<row>" + QByteArray(12 << 20, ' ') + "</row>", {}, 20)
            << u"file-too-large"_s;

        QByteArray farRight;
        for (int row = 1; row <= 60'000; ++row)
            farRight += "<row><c r=\"SQ" + QByteArray::number(row) + "\" t=\"s\"><v>0</v></c></row>";
        QTest::newRow("one cell far to the right in each row")
            << u"a.xlsx"_s << workbook(farRight, "<si><t>x</t></si>") << u"file-too-large"_s;
        QTest::newRow("the last cell of a sheet")
            << u"a.xlsx"_s
            << workbook(R"(<row r="1048576" spans="1:16384"><c r="XFD1048576" t="s"><v>0</v></c></row>)",
                        "<si><t>x</t></si>")
            << u"too-many-columns"_s;
        QTest::newRow("the last row of every sheet")
            << u"a.xlsx"_s
            << workbook(R"(<row r="1048576"><c r="A1048576" t="s"><v>0</v></c></row>)", "<si><t>x</t></si>",
                        190)
            << u"file-too-large"_s;
        QTest::newRow("rows that count backwards")
            << u"a.xlsx"_s
            << workbook(R"(<row r="-9223372036854775808"><c t="s"><v>0</v></c></row>)", "<si><t>x</t></si>")
            << u"file-too-large"_s;
        QTest::newRow("one long shared string everywhere")
            << u"a.xlsx"_s
            << workbook("<row>" + QByteArray(R"(<c t="s"><v>0</v></c>)").repeated(500) + "</row>" +
                            ("<row>" + QByteArray(R"(<c t="s"><v>0</v></c>)").repeated(500) + "</row>")
                                .repeated(9),
                        "<si><t>" + QByteArray(32'000, 'x') + "</t></si>")
            << u"file-too-large"_s;
        QTest::newRow("millions of empty shared strings")
            << u"a.xlsx"_s << workbook("<row/>", QByteArray("<si/>").repeated(4'000'000))
            << u"file-too-large"_s;
        QTest::newRow("a wide row repeated")
            << u"a.ods"_s
            << openDocument(R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell )"
                            R"(table:number-columns-repeated="500"/><table:table-cell><text:p>x</text:p>)"
                            R"(</table:table-cell></table:table-row>)")
            << u"file-too-large"_s;
        QTest::newRow("columns repeated beyond counting")
            << u"a.ods"_s
            << openDocument(
                   R"(<table:table-row><table:table-cell table:number-columns-repeated="9223372036854775807"/>)"
                   R"(<table:table-cell table:number-columns-repeated="9223372036854775807"/>)"
                   R"(<table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>)")
            << u"too-many-columns"_s;
        QTest::newRow("600 columns") << u"a.csv"_s << (QByteArray("Nom;").repeated(600) + "Nom\n").repeated(3)
                                     << u"too-many-columns"_s;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto table = readTable(written(bytes, name));
        QVERIFY2(!table, "read");
        QCOMPARE(table.error().code, code);
        QVERIFY(table.error().message.contains(name));
        QCOMPARE(table.error().field, u"file"_s);
    }

    void aFileOf200Megabytes()
    {
        const QString path = written("Nom;Prénom\nSow;Fatou\n");
        QFile file(path);
        QVERIFY(file.resize(200LL << 20)); // sparse: it takes no place
        const auto table = readTable(path);
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"file-too-large"_s);
    }

    /// After the two above: what they made the readers take, at most.
    void memoryStaysSmall()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer has memory of its own");
#endif
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        qInfo("at most %ld MB", used.ru_maxrss / 1024);
        // The test itself holds the files above, the largest of 300 MB before it was packed.
        QVERIFY2(used.ru_maxrss / 1024 < 1300, "a register filled the memory");
    }

    void nothingButZerosBetweenLetters()
    {
        static const char text[] = "Date;Nom;Pr\xC3\xA9nom;Observations\n"
                                   "04/01/2023;Sow\0\0\0;Fa\0tou;revient\0\n"
                                   "05/01/2023;Ba;Awa;\n";
        const auto made = imported(QByteArray(text, sizeof text - 1));
        QCOMPARE(made->report.count(Outcome::Imported), 2);
        QCOMPARE(made->person(1).latin.family, u"Sow"_s); // padding
        QVERIFY(made->says(1, Field::GivenName, Why::LostCharacters));
        QVERIFY(made->person(1).notes.contains(u"Fa\uFFFDtou"_s));
        QVERIFY(made->account(2).remarks.empty());
    }

    void twoEncodingsInOneFile()
    {
        const auto made =
            imported("Date;Nom;Pr\xE9nom;Observations\n"
                     "04/01/2023;Traor\xE9;A\xEFssata;r\xE9serv\xE9\n"
                     "05/01/2023;Traor\xC3\xA9;A\xC3\xAFssata;\xD8\xB9\xD8\xA7\xD8\xA6\xD8\xB4\xD8\xA9\n"
                     "06/01/2023;Cond\xE9;Mamadou;\n");
        QCOMPARE(made->person(1).latin.family, u"Traoré"_s);
        QCOMPARE(made->person(1).latin.given, u"Aïssata"_s);
        QCOMPARE(made->person(2).latin.full(), made->person(1).latin.full());
        QVERIFY(made->person(2).notes.contains(u"عائشة"_s));
        QCOMPARE(made->person(3).latin.family, u"Condé"_s);
    }

    void windows1256()
    {
        // "الاسم العائلي;الاسم الشخصي" and three women, as an old Arabic spreadsheet saves them.
        const QByteArray heading = "\xC7\xE1\xC7\xD3\xE3 \xC7\xE1\xDA\xC7\xC6\xE1\xED;"
                                   "\xC7\xE1\xC7\xD3\xE3 \xC7\xE1\xD4\xCE\xD5\xED\n";
        const auto made = imported(heading + "\xC7\xE1\xDA\xE1\xE6\xED;\xDA\xC7\xC6\xD4\xC9\n"
                                             "\xC8\xE4\xDA\xC8\xCF \xC7\xE1\xE1\xE5;\xE3\xD1\xED\xE3\n"
                                             "\xC7\xE1\xDD\xC7\xD3\xED;\xDD\xC7\xD8\xE3\xC9\n");
        QCOMPARE(made->report.count(Outcome::Imported), 3);
        QCOMPARE(made->person(1).arabic.given, u"عائشة"_s);
        QCOMPARE(made->person(1).arabic.family, u"العلوي"_s);
        QCOMPARE(made->person(3).arabic.given, u"فاطمة"_s);
    }

    void threeHundredColumns()
    {
        QByteArray heading = "Nom;Prénom";
        QByteArray row = "Sow;Fatou";
        for (int column = 3; column <= 300; ++column) {
            heading += ";Colonne " + QByteArray::number(column);
            row += ";valeur " + QByteArray::number(column);
        }
        const auto made = imported(heading + "\n" + row + "\n");
        const QString notes = made->person(1).notes;
        for (int column = 3; column <= 300; ++column)
            QVERIFY2(notes.contains(u"Colonne %1: valeur %1"_s.arg(column)),
                     qPrintable(QString::number(column)));
    }

    void headingsInTwoLanguagesAndOnEveryPage()
    {
        const auto made = imported("Association Al Jisr;;;\n"
                                   "Date;Nom;Prénom;Sexe\n"
                                   "التاريخ;الاسم العائلي;الاسم الشخصي;الجنس\n"
                                   "04/01/2023;Sow;Fatou;F\n"
                                   "Date;Nom;Prénom;Sexe\n"
                                   "05/01/2023;Ba;Awa;F\n"
                                   "TOTAL;2;;\n"
                                   "المجموع;;2;\n");
        QCOMPARE(made->report.newPeople, 2);
        QCOMPARE(made->account(1).reason, u"heading-again"_s);
        QCOMPARE(made->account(3).reason, u"heading-again"_s);
        QCOMPARE(made->account(5).reason, u"total"_s);
        QCOMPARE(made->account(6).reason, u"total"_s);
    }

    void aQuoteThatNobodyClosedSwallowsNothing()
    {
        const auto made = imported("Nom;Prénom;Observations\n"
                                   "Sow;Fatou;\"revient lundi\n"
                                   "Ba;Awa;\n"
                                   "Diop;Ali;\n");
        QCOMPARE(made->report.newPeople, 3);
        QVERIFY(made->person(1).notes.contains(u"\"revient lundi"_s));
    }

    void datesOfAllKinds()
    {
        const QByteArray rows =
            "<row>" + inlineCell("Date") + inlineCell("Nom") + inlineCell("Date de naissance") +
            "</row><row><c><v>44930</v></c>" + inlineCell("Sow") + R"(<c s="1"><v>33000</v></c></row>)" +
            "<row>" + inlineCell("٠٤/٠١/٢٠٢٣") + inlineCell("Ba") + inlineCell("١٩٩٠") + "</row><row>" +
            inlineCell("04/01/2093") + inlineCell("Diop") + inlineCell("04/01/2091") + "</row><row>" +
            inlineCell("04/01/2023") + inlineCell("Fall") + "<c><v>150</v></c></row><row>" +
            inlineCell("31/02/2023") + inlineCell("Ndiaye") + inlineCell("né vers 1790") + "</row>";
        const auto made = imported(workbook(rows), u"registre.xlsx"_s);
        QCOMPARE(made->report.newPeople, 5);
        QCOMPARE(made->person(1).registeredOn, QDate(2023, 1, 4));
        QCOMPARE(made->person(1).birth.value().toIso(), u"1990-05-07"_s);
        QCOMPARE(made->person(2).registeredOn, QDate(2023, 1, 4));
        QCOMPARE(made->person(2).birth.value().toIso(), u"1990"_s);
        QVERIFY(made->says(3, Field::Date, Why::InFuture));
        QVERIFY(!made->person(3).birth.isKnown());
        QVERIFY(made->person(3).notes.contains(u"04/01/2093"_s));
        QVERIFY(made->person(3).notes.contains(u"04/01/2091"_s));
        QVERIFY(!made->person(4).birth.isKnown());
        QVERIFY(made->person(4).notes.contains(u"150"_s));
        QVERIFY(!made->account(4).remarks.empty());
        QVERIFY(made->says(5, Field::Date, Why::Unreadable));
        QVERIFY(made->person(5).notes.contains(u"31/02/2023"_s));
        QVERIFY(made->person(5).notes.contains(u"né vers 1790"_s));
    }

    void namesThatAreNone()
    {
        const QByteArray longName = QByteArray("Abcdefghi ").repeated(50).chopped(1);
        const auto made = imported("Nom;Prénom;Sexe\n" + longName + ";Fatou;F\n" + //
                                   "😀 Sow;Awa 🎉;F\n"
                                   "😀;🎉;F\n"
                                   "\u200F\u202Bبن علي\u202C;\u2067مر\u200Eيم\u2069;F\n"
                                   "=cmd|' /C calc'!A0;Issa;M\n"
                                   "=cmd|' /C calc'!A0;@SUM(1+1);M\n" +
                                   longName + ";;F\n" + //
                                   "S\u0007ow;Mai\u007Fmouna;F\n");
        QCOMPARE(made->person(8).latin.family, u"Sow"_s);
        QCOMPARE(made->person(8).latin.given, u"Maimouna"_s);
        QCOMPARE(made->person(1).latin.full(), u"Fatou"_s);
        QVERIFY(made->says(1, Field::FamilyName, Why::Unreadable));
        QVERIFY(made->person(1).notes.contains(QString::fromLatin1(longName)));
        QVERIFY(made->person(2).latin.family.contains(u"Sow"_s));
        QVERIFY(made->person(2).latin.given.contains(u"Awa"_s));
        QCOMPARE(made->account(3).reason, u"no-name"_s);
        QCOMPARE(made->person(4).arabic.given, u"مريم"_s);
        QCOMPARE(made->person(4).arabic.family, u"بن علي"_s);
        QCOMPARE(made->person(5).latin.full(), u"Issa"_s);
        QVERIFY(made->person(5).notes.contains(u"=cmd|' /C calc'!A0"_s));
        QCOMPARE(made->account(6).reason, u"no-name"_s);
        QCOMPARE(made->account(7).reason, u"no-name"_s);
    }

    /// Two columns of one meaning, and two rows of one person that differ: both values are found again.
    void noValueIsDropped()
    {
        const auto made = imported("Date;Nom;Prénom;Sexe;Date de naissance;Age;Téléphone;Adresse;Arrivée\n"
                                   "04/01/2023;Sow;Fatou;F;02/05/1990;34;0661234567;Guéliz;01/02/2020\n"
                                   "05/03/2023;Sow;Fatou;F;02/05/1990;;0661234567;Médina;01/03/2021\n");
        QCOMPARE(made->report.newPeople, 1);
        const auto person = made->person(1);
        const QString everything = person.notes + person.address + person.birth.value().toIso();
        for (const QString& value : {u"34"_s, u"1990-05-02"_s, u"Guéliz"_s, u"Médina"_s, u"01/03/2021"_s})
            QVERIFY2(everything.contains(value), qPrintable(value + u" is not in "_s + everything));
    }
};

WASL_TEST(TestHostileRegisters)
#include "tst_hostile_registers.moc"
