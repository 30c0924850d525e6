#include "app/registers/table_reader.h"
#include "app/registers/xlsx.h"
#include "tests/registers/handmade_zip.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using tests::Part;
using tests::zip;

namespace
{

QByteArray xlsx(const QByteArray& sheetData, const QByteArray& target = "worksheets/sheet1.xml",
                const QByteArray& workbook = "")
{
    return zip(
        {{"xl/workbook.xml",
          R"(<workbook xmlns="m" xmlns:r="r">)" + workbook +
              R"(<sheets><sheet name="Accueil" sheetId="1" r:id="rId1"/></sheets></workbook>)"},
         {"xl/_rels/workbook.xml.rels",
          R"(<Relationships><Relationship Id="rId1" Target=")" + target + R"("/></Relationships>)"},
         {"xl/styles.xml",
          R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-40C]d\ mmm\ yyyy"/>)"
          R"(<numFmt numFmtId="171" formatCode="0.00&quot; dh&quot;"/></numFmts><cellXfs>)"
          R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>)"},
         {"xl/sharedStrings.xml",
          "<sst><si><t>Nom</t></si><si><r><t>Pré</t></r><r><t>nom</t></r><rPh><t>x</t></rPh></si></sst>"},
         {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}});
}

QByteArray ods(const QByteArray& rows)
{
    return zip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                {"content.xml",
                 R"(<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body>)"
                 R"(<office:spreadsheet><table:table table:name="Registre">)" +
                     rows + "</table:table></office:spreadsheet></office:body></office:document-content>"}});
}

} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    domain::Result<registers::Table> read(const QByteArray& content, const registers::Limits& limits = {},
                                          const QString& sheet = {})
    {
        const QString path = m_folder.filePath(u"register"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
        file.close();
        return registers::TableReader::read(path, sheet, limits);
    }

    static QString shown(const registers::Table& table)
    {
        QStringList rows;
        for (const registers::Row& row : table.rows) {
            QStringList cells;
            for (const QString& text : row)
                cells.append(text);
            rows.append(cells.join(u'|'));
        }
        return rows.join(u" // "_s);
    }

private Q_SLOTS:
    void threeRegisters_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("headingRow");
        QTest::addColumn<QString>("heading");
        QTest::newRow("UTF-8 with BOM") << u"register_marrakech.csv"_s << 1072 << 0 << u"الاسم العائلي"_s;
        QTest::newRow("windows-1252, semicolons") << u"register_oujda.csv"_s << 1623 << 1 << u"Prénom"_s;
        QTest::newRow("xlsx") << u"register_casablanca.xlsx"_s << 2731 << 2 << u"Statut administratif"_s;
    }
    void threeRegisters()
    {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(int, headingRow);
        QFETCH(QString, heading);
        const auto table = registers::readTable(QStringLiteral(WASL_FIXTURES "/registers/") + file);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(static_cast<int>(table->rows.size()), rows);
        const registers::Row& headings = table->rows[static_cast<std::size_t>(headingRow)];
        QVERIFY(std::find(headings.begin(), headings.end(), heading) != headings.end());
        QCOMPARE(static_cast<int>(headings.size()), 11);
    }

    void dateCellsOfASpreadsheetAreIsoDates()
    {
        const auto table =
            registers::readTable(QStringLiteral(WASL_FIXTURES "/registers/register_casablanca.xlsx"));
        QVERIFY(table);
        QCOMPARE(table->sheets, (QStringList{u"Accueil"_s, u"Codes"_s}));
        QCOMPARE(table->rows[4][0], u"2023-01-04"_s);
        QCOMPARE(table->rows[3][0], u"04/01/2023"_s);
    }

    void delimitedText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("semicolons beat the commas within")
            << QByteArray("a;b\n1,5;2,5\n3,5;4\n") << u"a|b // 1,5|2,5 // 3,5|4"_s;
        QTest::newRow("tabs, CR only") << QByteArray("a\tb\r1\t2\r") << u"a|b // 1|2"_s;
        QTest::newRow("quotes") << QByteArray("a,b\r\n\"x, \"\"y\"\"\r\nz\",2\r\n")
                                << u"a|b // x, \"y\"\r\nz|2"_s;
        QTest::newRow("blank row kept, empty last cell kept")
            << QByteArray("a;b\n;\n1;\n") << u"a|b // | // 1|"_s;
        QTest::newRow("no line end at the end") << QByteArray("a;b\n1;2") << u"a|b // 1|2"_s;
        QTest::newRow("UTF-16 with BOM") << QByteArray("\xFF\xFE"
                                                       "a\0;\0b\0\n\0"
                                                       "1\0;\0\x46\x06\n\0",
                                                       18)
                                         << u"a|b // 1|ن"_s;
        QTest::newRow("windows-1252") << QByteArray("Nom;Pr\xE9nom;Observations\nKon\xE9;Na\xEFma;n\xE9"
                                                    "e \xE0 F\xE8s\n")
                                      << u"Nom|Prénom|Observations // Koné|Naïma|née à Fès"_s;
        QTest::newRow("windows-1256")
            << QByteArray("\xC7\xE1\xC7\xD3\xE3;\xC7\xE1\xCC\xE4\xD3\xED\xC9\n\xE3\xCD\xE3\xCF;"
                          "\xD3\xE6\xD1\xED\xC7\n"
                          "\xDA\xE1\xED;\xC7\xE1\xED\xE3\xE4\n")
            << u"الاسم|الجنسية // محمد|سوريا // علي|اليمن"_s;
    }
    void delimitedText()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QTEST(shown(*table), "expected");
    }

    void cellsOfXlsx()
    {
        const auto table = read(xlsx(
            R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="inlineStr"><is><t>été</t></is></c></row>)"
            R"(<row r="4"><c r="A4" s="1"><v>44930.5</v></c><c r="B4" s="2"><v>38972</v></c><c r="C4"><v>38972</v></c>)"
            R"(<c r="D4" s="3"><v>38972</v></c><c r="E4" t="e"><v>#N/A</v></c><c r="F4" t="str"><f>A1</f><v>somme</v></c>)"
            R"(<c r="G4" t="b"><v>1</v></c><c r="H4"><v>0.5</v></c><c r="I4"><v>212661234567</v></c></row>)"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(shown(*table),
                 u" // Nom|Prénom||été //  // 2023-01-04|2006-09-12|38972|38972||somme|1|0.5|212661234567"_s);
        QCOMPARE(table->sheet, u"Accueil"_s);
    }

    void partsNamedFromTheRoot()
    {
        const auto table = read(xlsx(R"(<row><c t="s"><v>0</v></c></row>)", "/xl/worksheets/sheet1.xml"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(shown(*table), u"Nom"_s);
    }

    void datesCountedFrom1904()
    {
        const auto table = read(xlsx(R"(<row><c s="1"><v>43468</v></c></row>)", "worksheets/sheet1.xml",
                                     R"(<workbookPr date1904="1"/>)"));
        QVERIFY(table);
        QCOMPARE(shown(*table), u"2023-01-04"_s);
    }

    void cellsOfOds()
    {
        const auto table = read(ods(
            R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>)"
            R"(<table:table-row><table:table-cell><text:p>Nom</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>x<text:s text:c="2"/>y</text:p></table:table-cell></table:table-row>)"
            R"(<table:table-row><table:table-cell office:value-type="date" office:date-value="2023-01-04T00:00:00"><text:p>04/01/23</text:p></table:table-cell>)"
            R"(<table:table-cell office:value-type="float" office:value="34"><text:p>34,00</text:p></table:table-cell>)"
            R"(<table:table-cell><office:annotation><text:p>note</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p></table:table-cell></table:table-row>)"
            R"(<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>)"));
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().message));
        QCOMPARE(shown(*table), u" //  // Nom|x  y|x  y // 2023-01-04|34|a\nb"_s);
        QCOMPARE(table->sheet, u"Registre"_s);
    }

    void aSheetByName()
    {
        const QByteArray file = xlsx(R"(<row><c t="s"><v>0</v></c></row>)");
        QVERIFY(read(file, {}, u"Accueil"_s));
        QCOMPARE(read(file, {}, u"Février"_s).error().code, u"no-such-sheet"_s);
    }

    void noTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QByteArray random(50'000, Qt::Uninitialized);
        quint32 state = 1;
        for (char& byte : random) {
            state = state * 1664525U + 1013904223U;
            byte = static_cast<char>(state >> 24);
        }
        QTest::newRow("empty") << QByteArray() << u"file-empty"_s;
        QTest::newRow("random bytes") << random << u"not-a-table"_s;
        QTest::newRow("random bytes that call themselves a zip") << "PK\x03\x04" + random << u"not-a-table"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj;<< /Type /Catalog >>;endobj\n")
                             << u"not-a-table"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) + random.left(900)
                                 << u"not-a-table"_s;
        QTest::newRow("prose") << QByteArray("Bonjour,\nvoici le registre que vous demandez.\nCordialement\n")
                               << u"not-a-table"_s;
        QTest::newRow("one word") << QByteArray("registre") << u"not-a-table"_s;
        QTest::newRow("blank cells only") << QByteArray(";;\n;;\n;;\n") << u"not-a-table"_s;
        QTest::newRow("old spreadsheet")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + random.left(512) << u"old-spreadsheet"_s;
        QTest::newRow("a zip that is no spreadsheet") << zip({{"photo.jpg", "x"}}) << u"not-a-table"_s;
        QTest::newRow("a spreadsheet cut in half")
            << xlsx(R"(<row><c t="s"><v>0</v></c></row>)").left(600) << u"not-a-table"_s;
        QTest::newRow("a sheet that is no XML") << xlsx("<row><c></row>") << u"not-a-table"_s;
        QTest::newRow("a quote that never closes")
            << QByteArray("a;b\n1;\"") + QByteArray(100'000, 'x') << u"not-a-table"_s;
        QTest::newRow("a cell beyond every sheet")
            << xlsx(R"(<row r="1"><c r="XFDXFD1" t="s"><v>0</v></c></row>)") << u"too-many-columns"_s;
        QTest::newRow("a row beyond every sheet")
            << xlsx(R"(<row r="99999999999"><c t="s"><v>0</v></c></row>)") << u"file-too-large"_s;
        QTest::newRow("a filled row repeated for ever")
            << ods(R"(<table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="400"><text:p>x</text:p></table:table-cell></table:table-row>)")
            << u"file-too-large"_s;
        QTest::newRow("entities that multiply")
            << zip({{"xl/workbook.xml",
                     R"(<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">)"
                     R"(<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>)"
                     R"(<workbook><sheets><sheet name="&d;&d;&d;&d;"/></sheets></workbook>)"}})
            << u"not-a-table"_s;
        std::vector<Part> bomb{{"xl/workbook.xml", "x", 0xF0000000U}};
        QTest::newRow("a directory that promises gigabytes") << zip(bomb) << u"file-too-large"_s;
    }
    void noTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QElapsedTimer timer;
        timer.start();
        const auto table = read(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error().code, code);
        QVERIFY(!table.error().message.isEmpty());
        QVERIFY2(timer.elapsed() < 20'000, "a file that is no register must be refused soon");
    }

    void aDirectoryThatLiesAboutSizes()
    {
        // 8 MB of spaces in a DEFLATE stream; the directory says 100 bytes. Whatever comes out, memory must
        // not.
        const QByteArray packed = qCompress(QByteArray(8 << 20, ' '), 9).sliced(4 + 2).chopped(4);
        const auto table = read(zip({{"xl/workbook.xml", packed, 100, true}}));
        QVERIFY(!table);
        QCOMPARE(table.error().code, u"not-a-table"_s);
    }

    void noFile()
    {
        QCOMPARE(registers::readTable(m_folder.filePath(u"nothing.csv"_s)).error().code, u"file-not-found"_s);
        QCOMPARE(registers::readTable(m_folder.path()).error().code, u"file-not-found"_s);
    }

    void limits()
    {
        registers::Limits small;
        small.fileBytes = 1000;
        QCOMPARE(read(QByteArray("a;b\n").repeated(1000), small).error().code, u"file-too-large"_s);
        small = {};
        small.cells = 10;
        QCOMPARE(read(QByteArray("a;b\n").repeated(6), small).error().code, u"file-too-large"_s);
        QVERIFY(read(QByteArray("a;b\n").repeated(5), small));
    }

    void numberFormatsThatShowDates()
    {
        for (const char* format :
             {"dd/mm/yyyy", "yyyy-mm-dd h:mm:ss", "[$-F800]dddd, mmmm dd, yyyy", "d\\-mmm"})
            QVERIFY2(registers::showsDate(QString::fromLatin1(format)), format);
        for (const char* format : {"General", "0.00", "[Red]0", "0\" day\"", "h:mm:ss", "\\d0", "@"})
            QVERIFY2(!registers::showsDate(QString::fromLatin1(format)), format);
    }
};

WASL_TEST(TestTableReader)
#include "tst_table_reader.moc"
