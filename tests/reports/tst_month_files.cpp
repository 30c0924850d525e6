#include "app/reports/csv_writer.h"
#include "app/reports/month_report.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "tests/reports/a_month.h"
#include "tests/reports/printed.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::reports;

namespace
{

reports::Report printedIn(language::Language language)
{
    return reports::monthReport(aMonth(), {u"Association Al Jisr"_s, u"Samira"_s, QDate(2026, 11, 2)},
                                language);
}

} // namespace

class TestMonthFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldCannotBecomeAFormula()
    {
        QCOMPARE(reports::csvField(u"=1+1"_s), u"'=1+1"_s);
        QCOMPARE(reports::csvField(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
        QCOMPARE(reports::csvField(u"وجدة"_s), u"وجدة"_s);
    }

    void pdfIsOnePage_data()
    {
        QTest::addColumn<int>("language");
        for (const auto language : language::allLanguages)
            QTest::addRow("%s", qPrintable(language::code(language))) << int(language);
    }

    void pdfIsOnePage()
    {
        QFETCH(int, language);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"month.pdf"_s);
        QVERIFY(reports::writePdf(printedIn(language::Language(language)), path));
        QVERIFY(textOf(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        const auto text = textOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(text.contains(u"Al Jisr"_s));
        QVERIFY(text.contains(u"31"_s));
    }

    void arabicColumnsRunFromTheRight()
    {
        const auto html = reports::reportHtml(printedIn(language::Language::Arabic));
        const auto french = reports::reportHtml(printedIn(language::Language::French));
        // The total of nights, last in French, is first in Arabic.
        const QRegularExpression total(u"<tr>(<td class='total'.*?)</tr>"_s);
        QVERIFY(total.match(html).captured(1).startsWith(u"<td class='total' width='13%' align='left'>31"_s));
        QVERIFY(total.match(french).captured(1).endsWith(u">31</td>"_s));
    }

    void workbookHasASheetATable()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"month.xlsx"_s);
        QVERIFY(reports::writeXlsx(printedIn(language::Language::Arabic), path));
        QVERIFY(textOf(u"file"_s, {path}).contains(u"Excel"_s));
        const auto sheets = textOf(u"unzip"_s, {u"-l"_s, path});
        QCOMPARE(sheets.count(u"xl/worksheets/sheet"_s), 5);
        QVERIFY(textOf(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s})
                    .contains(u"rightToLeft=\"1\""_s));
    }

    void whatCannotBeWrittenIsRefusedAndLeavesNothing()
    {
        const auto refused =
            reports::writePdf(printedIn(language::Language::French), u"/nowhere/at/all.pdf"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-not-written"_s);
        QVERIFY(refused.error().message.contains(u"/nowhere/at/all.pdf"_s));
    }
};

WASL_TEST_IN(QGuiApplication, TestMonthFiles)
#include "tst_month_files.moc"
