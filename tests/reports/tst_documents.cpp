// Papers people hand over: what stands in them, that a public one tells nothing but public figures, and that
// the files read the same in other programs.

#include "app/reports/csv_writer.h"
#include "app/reports/document.h"
#include "app/reports/month_labels.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/brief_store.h"
#include "app/storage/journal.h"
#include "app/storage/summary_store.h"
#include "tests/reports/some_months.h"
#include "tests/support/temporary_file.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using domain::YearMonth;
using reports::DocumentFigures;
using reports::DocumentKind;
using reports::DocumentRequest;
using reports::Report;

namespace
{

const reports::ReportContext context{u"Association Al Jisr"_s, u"Samira"_s, QDate(2026, 11, 23)};
const YearMonth october{2026, 10};

QByteArray outputOf(const QString& program, const QStringList& arguments, const QString& home = {})
{
    const auto found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        qFatal("%s is not installed: installer/prepare --tests brings it", qPrintable(program));
    QProcess process;
    if (!home.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, home);
        process.setProcessEnvironment(environment);
    }
    process.start(found, arguments);
    process.waitForFinished(180'000);
    return process.readAllStandardOutput();
}

/// What people read: shapes of letters as letters, without marks of direction, spaces as one.
QString asRead(const QByteArray& text)
{
    auto read = QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
    for (const auto mark : {0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069})
        read.remove(QChar(mark));
    return read.simplified();
}

/// RFC 4180.
std::vector<QStringList> rowsOf(const QString& csv)
{
    std::vector<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const auto letter = csv[i];
        auto& field = rows.back().back();
        if (letter == u'"') {
            if (quoted && csv.mid(i + 1, 1) == u"\""_s)
                field += csv[++i];
            else
                quoted = !quoted;
        } else if (!quoted && letter == u',') {
            rows.back() << QString();
        } else if (!quoted && letter == u'\n') {
            rows.push_back({QString()});
        } else if (quoted || letter != u'\r') {
            field += letter;
        }
    }
    if (rows.back() == QStringList{QString()}) rows.pop_back();
    return rows;
}

std::vector<int> figuresIn(const Report& report)
{
    std::vector<int> all;
    for (const auto& figure : report.keyFigures)
        all.push_back(figure.value);
    for (const auto& table : report.tables)
        for (const auto& row : table.rows)
            all.insert(all.end(), row.values.begin(), row.values.end());
    return all;
}

int valueOf(const Report& report, const QString& table, const QString& row, std::size_t column)
{
    for (const auto& one : report.tables)
        if (one.title == table)
            for (const auto& line : one.rows)
                if (line.label == row) return line.values.at(column);
    return -1;
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMonthIsComparedWithBefore();
    void aYearHasItsMonths();
    void aPublicPaperTellsPublicFiguresOnly();
    void eachVersionSaysWhichItIs();
    void smallTablesAreLeftOutAndNamed();
    void aBriefCarriesItsParagraphs();
    void paragraphsAreKeptAndJournalled();
    void monthsToComeAndPeriodsTurnedRoundAreRefused();
    void onlyClosedMonthsArePublic();
    void csvIsDescribed();
    void pdfSaysItsLanguage_data();
    void pdfSaysItsLanguage();
    void arabicTextReadsRight();
    void workbookHoldsTheSameFiguresElsewhere_data();
    void workbookHoldsTheSameFiguresElsewhere();

private:
    DocumentRequest month(language::Language language = language::Language::English) const
    {
        return DocumentRequest::ofMonth(october, language);
    }
    DocumentRequest year(language::Language language = language::Language::English) const
    {
        return DocumentRequest::ofYear(2026, context.today, language);
    }
    DocumentFigures forOthers(const DocumentRequest& request)
    {
        return reports::figuresForOthers(m_file, test::TemporaryFile::key(), request).value();
    }

    test::TemporaryFile m_file;
    std::vector<domain::MonthlySummary> m_months = someMonths();
    DocumentFigures m_exact = DocumentFigures::ofHouse(m_months);
};

void TestDocuments::initTestCase()
{
    m_file.setNow(QDateTime(context.today, QTime(9, 0), Qt::UTC));
    for (const auto& one : m_months)
        QVERIFY(storage::SummaryStore(m_file).close(one));
}

void TestDocuments::aMonthIsComparedWithBefore()
{
    const auto report = reports::documentReport(m_exact, month(), context);
    const auto& now = m_months.back();
    const auto& before = m_months[m_months.size() - 2];
    const auto& yearBefore = m_months[1];
    QCOMPARE(yearBefore.month, (YearMonth{2025, 10}));
    QCOMPARE(report.tables.front().headings,
             (QStringList{u"October 2026"_s, u"September 2026"_s, u"Difference"_s, u"October 2025"_s,
                          u"Difference"_s}));
    const auto compared = report.tables.front().title;
    const int n = now.registered.total;
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 0), n);
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 1), before.registered.total);
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 2), n - before.registered.total);
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 4), n - yearBefore.registered.total);
    QCOMPARE(valueOf(report, compared, u"Guests on an average night"_s, 0),
             int(std::lround(now.nights.total / 31.0)));
    for (const auto& table : report.tables)
        if (table.rows.back().isTotal)
            for (std::size_t column = 0; column < table.rows.back().values.size(); ++column) {
                int sum = 0;
                for (const auto& row : table.rows)
                    if (!row.isTotal) sum += row.values[column];
                QCOMPARE(table.rows.back().values[column], sum);
            }
    QVERIFY(!report.charts.empty());

    // A file's first month has nothing to be compared with, and does not pretend.
    const auto first = reports::documentReport(
        m_exact, DocumentRequest::ofMonth({2025, 9}, language::Language::English), context);
    QVERIFY(first.tables.front().title != compared);
}

void TestDocuments::aYearHasItsMonths()
{
    const auto report = reports::documentReport(m_exact, year(), context);
    int registered = 0;
    for (const auto& one : m_months)
        if (one.month.year == 2026) registered += one.registered.total;
    const auto people = std::find_if(report.tables.begin(), report.tables.end(), [](const auto& table) {
        return table.title == u"People, month by month"_s;
    });
    QVERIFY(people != report.tables.end());
    QCOMPARE(people->rows.size(), std::size_t(10)); // January to October; November runs and has nothing
    QCOMPARE(people->rows.front().label, u"January 2026"_s);
    QCOMPARE(valueOf(report, u"By sex"_s, u"Total"_s, 0), registered);
    // People who come again are given as an average: 12 months of 80 are no 960 people.
    for (const auto& figure : report.keyFigures)
        if (figure.label.contains(u"assisted"_s)) QVERIFY2(figure.value < 120, qPrintable(figure.label));
}

void TestDocuments::aPublicPaperTellsPublicFiguresOnly()
{
    for (const auto& request : {month(), year()}) {
        const auto figures = forOthers(request);
        QVERIFY(figures.isPublic());
        QVERIFY(!figures.summary(october));
        QVERIFY(figures.once.empty() && !figures.bySexAndAge);
        const auto report = reports::documentReport(figures, request, context);
        QVERIFY(report.tables.size() > 5);
        std::set<QString> rows;
        for (const auto& table : report.tables)
            for (const auto& row : table.rows) {
                rows.insert(row.label);
                if (row.label == u"Activities held"_s || row.label.contains(u"average"_s)) continue;
                for (std::size_t i = 0; i < row.values.size(); ++i)
                    if (i >= std::size_t(table.headings.size()) ||
                        (table.headings[qsizetype(i)] != u"Activities held"_s &&
                         !table.headings[qsizetype(i)].contains(u"average"_s)))
                        QVERIFY2(row.values[i] % 5 == 0, qPrintable(table.title + u' ' + row.label));
            }
        QVERIFY(!rows.contains(u"Stays begun"_s) && !rows.contains(u"Nights"_s));
        // Printed again, to the last figure the same.
        QCOMPARE(figuresIn(reports::documentReport(forOthers(request), request, context)), figuresIn(report));
        for (const auto& chart : report.charts) {
            QVERIFY(chart.kind != reports::ChartKind::Pyramid);
            for (const auto& series : chart.series)
                for (const auto& value : series.values)
                    QVERIFY(!value || std::fmod(*value, 5) == 0);
        }
    }
}

void TestDocuments::eachVersionSaysWhichItIs()
{
    const auto exact = reports::documentReport(m_exact, month(), context);
    const auto shown = reports::documentReport(forOthers(month()), month(), context);
    QVERIFY(exact.banner.contains(u"For the house"_s));
    QVERIFY(exact.marking.contains(u"For the house"_s));
    QVERIFY(shown.banner.contains(u"Public version"_s));
    QVERIFY(shown.marking.contains(u"Public version"_s));
    QVERIFY(reports::reportHtml(shown).contains(shown.banner));
    QCOMPARE(reports::documentFileName(month(), true, u"pdf"_s), u"wasl-2026-10-public.pdf"_s);
    QCOMPARE(reports::documentFileName(year(), false, u"csv"_s), u"wasl-2026-exact.csv"_s);
}

void TestDocuments::smallTablesAreLeftOutAndNamed()
{
    test::TemporaryFile file;
    file.setNow(m_file.now());
    domain::MonthlySummary small;
    small.month = october;
    for (int i = 0; i < 12; ++i)
        small.registered.add(i % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B18_59, u"CF"_s, u"02.411.01.0"_s);
    small.registeredByStatus[u"irregular"_s] = 12;
    for (int i = 0; i < 40; ++i)
        small.assisted.add(i % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B18_59, u"SN"_s, u"02.411.01.0"_s);
    QVERIFY(storage::SummaryStore(file).close(small));
    const auto figures = reports::figuresForOthers(file, test::TemporaryFile::key(), month()).value();
    const auto report = reports::documentReport(figures, month(), context);
    for (const auto& table : report.tables) {
        QVERIFY2(table.title != u"By status"_s, "a table of twelve");
        QVERIFY(!table.headings.contains(u"Registered"_s));
    }
    QVERIFY(report.notes.join(u' ').contains(u"By sex: Registered"_s));
    const auto csv = reports::documentCsv(figures, month());
    QVERIFY(csv.contains(",registered,total,") && !csv.contains(",registered,nationality,"));
    QVERIFY(csv.contains(",assisted,sex,F,"));
}

void TestDocuments::aBriefCarriesItsParagraphs()
{
    auto request = month(language::Language::French);
    request.kind = DocumentKind::Brief;
    request.first = {2026, 8};
    request.commune = u"02.411.01.0"_s;
    domain::Brief brief{request.first,
                        request.last,
                        request.commune,
                        u"fr"_s,
                        u"Deux fois plus de familles."_s,
                        u"Ouvrir les classes aux enfants."_s};
    const auto figures = forOthers(request);
    const auto report = reports::documentReport(figures, request, context, brief);
    QCOMPARE(report.opening.size(), std::size_t(2));
    QCOMPARE(report.opening.front().note, brief.situation);
    QVERIFY(reports::reportHtml(report).contains(brief.request));
    // Its figures are the commune's own.
    QCOMPARE(report.keyFigures.front().value,
             figures.sum(request.first, request.last)[u"registered/commune/02.411.01.0"_s]);
    QVERIFY(report.keyFigures.front().value > 0);
    QVERIFY(!report.charts.empty());
    const auto barriers = forOthers(request).sum(request.first, request.last)[u"barriers"_s];
    QVERIFY(std::any_of(report.tables.begin(), report.tables.end(), [&](const auto& table) {
        return table.rows.back().isTotal && table.rows.back().values == std::vector<int>{barriers};
    }));
}

void TestDocuments::paragraphsAreKeptAndJournalled()
{
    storage::BriefStore store(m_file);
    domain::Brief brief{{2026, 1}, october, {}, u"ar"_s, u"ارتفع عدد الأسر."_s, {}};
    QVERIFY(store.save(brief));
    QCOMPARE(store.find({2026, 1}, october, {}, u"ar"_s).situation, brief.situation);
    QCOMPARE(store.find({2026, 1}, october, {}, u"fr"_s).situation, QString());
    QCOMPARE(store.find({2026, 1}, october, u"02.411.01.0"_s, u"ar"_s).situation, QString());
    brief.request = u"فتح أقسام جديدة."_s;
    const auto before = storage::Journal(m_file).head().sequence;
    QVERIFY(store.save(brief));
    QVERIFY(store.save(brief)); // nothing new
    QCOMPARE(storage::Journal(m_file).head().sequence, before + 1);
    m_file.close();
    m_file.reopen();
    QCOMPARE(storage::BriefStore(m_file).find({2026, 1}, october, {}, u"ar"_s).request, brief.request);

    brief.situation = QString(domain::Brief::longestParagraph + 1, u'x');
    const auto refused = storage::BriefStore(m_file).save(brief);
    QCOMPARE(refused.error().code, u"paragraph-too-long"_s);
    QCOMPARE(refused.error().field, u"situation"_s);
    const auto reception = m_file.as(domain::Role::Reception);
    QCOMPARE(storage::BriefStore(*reception).save({{2026, 1}, october, {}, u"ar"_s, {}, {}}).error().code,
             u"not-allowed"_s);
    QCOMPARE(storage::BriefStore(*reception).find({2026, 1}, october, {}, u"ar"_s).request, QString());
}

void TestDocuments::monthsToComeAndPeriodsTurnedRoundAreRefused()
{
    const auto ask = [this](const YearMonth& first, const YearMonth& last) {
        const DocumentRequest request{DocumentKind::Period, first, last, language::Language::French, {}};
        const auto house = reports::figuresOfHouse(m_file, request);
        const auto others = reports::figuresForOthers(m_file, test::TemporaryFile::key(), request);
        return !house && !others && house.error().code == others.error().code ? house.error().code
                                                                              : QString();
    };
    QCOMPARE(ask({2026, 12}, {2026, 12}), u"month-in-future"_s);
    QCOMPARE(ask({2026, 3}, {2026, 2}), u"period-invalid"_s);
    QCOMPARE(ask({2001, 1}, {2026, 2}), u"period-too-long"_s);
    const auto administrator = m_file.as(domain::Role::Administrator);
    QCOMPARE(reports::figuresOfHouse(*administrator, month()).error().code, u"not-allowed"_s);
    QCOMPARE(reports::figuresForOthers(*administrator, test::TemporaryFile::key(), month()).error().code,
             u"not-allowed"_s);
}

void TestDocuments::onlyClosedMonthsArePublic()
{
    const auto november = DocumentRequest::ofMonth({2026, 11}, language::Language::English);
    QCOMPARE(reports::figuresForOthers(m_file, test::TemporaryFile::key(), november).error().code,
             u"month-not-closed"_s);
    // A year goes without them and says so.
    const auto report = reports::documentReport(forOthers(year()), year(), context);
    QVERIFY(report.notes.join(u' ').contains(u"Without the months that are not closed: November 2026."_s));
}

void TestDocuments::csvIsDescribed()
{
    const auto rows = rowsOf(QString::fromUtf8(reports::documentCsv(m_exact, year()).mid(3)));
    const auto description = QJsonDocument::fromJson(reports::csvDescription(u"year.csv"_s, false)).object();
    const auto columns = description[u"tableSchema"][u"columns"].toArray();
    QCOMPARE(description[u"url"].toString(), u"year.csv"_s);
    QStringList names;
    for (const auto& column : columns) {
        names << column[u"name"].toString();
        for (const auto* language : {"ar", "fr", "en"})
            QVERIFY(!column[u"dc:description"][QLatin1String(language)].toString().isEmpty());
    }
    QCOMPARE(names, rows.front());
    for (const auto& row : rows)
        QCOMPARE(row.size(), names.size());
    QVERIFY(std::count(rows.begin(), rows.end(),
                       QStringList{u"2026-10"_s,
                                   u"registered"_s,
                                   u"total"_s,
                                   {},
                                   {},
                                   QString::number(m_months.back().registered.total),
                                   u"exact"_s}) == 1);
}

void TestDocuments::pdfSaysItsLanguage_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("kind");
    for (const auto language : language::allLanguages)
        for (const auto kind : {DocumentKind::Month, DocumentKind::Year, DocumentKind::Brief})
            QTest::addRow("%s %d", qPrintable(language::code(language)), int(kind))
                << int(language) << int(kind);
}

void TestDocuments::pdfSaysItsLanguage()
{
    QFETCH(int, language);
    QFETCH(int, kind);
    const auto spoken = language::Language(language);
    auto request = DocumentKind(kind) == DocumentKind::Year ? year(spoken) : month(spoken);
    request.kind = DocumentKind(kind);
    const domain::Brief brief{request.first, request.last, {}, {}, u"Deux fois plus de familles."_s,
                              u"Ouvrir."_s};
    const auto figures = kind == int(DocumentKind::Month) ? m_exact : forOthers(request);
    const auto report = reports::documentReport(figures, request, context, brief);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    QVERIFY(reports::writePdf(report, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY(bytes.contains("/Lang (" + language::code(spoken).toLatin1() + ")"));
    QVERIFY(bytes.contains(spoken == language::Language::Arabic ? "/Direction /R2L" : "/Direction /L2R"));
    QVERIFY(!bytes.contains("/Subtype /Image")); // charts and letters are vectors

    const auto info = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s, path}));
    QVERIFY2(info.contains(report.title), qPrintable(info));
    const QRegularExpression pages(u"Pages:\\s+(\\d+)\\n"_s);
    const int count = pages.match(info).captured(1).toInt();
    QVERIFY2(count >= 1 && count <= 4, qPrintable(info));
    const auto picture = folder.filePath(u"page"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"60"_s, u"-png"_s, path, picture});
    const auto drawn = QDir(folder.path()).entryList({u"page*.png"_s});
    QCOMPARE(int(drawn.size()), count);
    for (const auto& name : drawn) {
        const QImage page(folder.filePath(name));
        int dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 128;
        QVERIFY2(dark > 300, qPrintable(name)); // no page is empty
    }
    if (const auto screens = qEnvironmentVariable("WASL_SCREENS"); !screens.isEmpty())
        QFile::copy(path, screens + u"/paper_%1_%2.pdf"_s.arg(language::code(spoken)).arg(kind));
}

void TestDocuments::arabicTextReadsRight()
{
    const auto report = reports::documentReport(forOthers(month(language::Language::Arabic)),
                                                month(language::Language::Arabic), context);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.pdf"_s);
    QVERIFY(reports::writePdf(report, path));
    const auto text = asRead(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    const auto expected = [&](const QString& words) { return asRead(words.toUtf8()); };
    QVERIFY2(text.contains(expected(report.title)), qPrintable(text));
    const reports::MonthLabels labels(language::Language::Arabic);
    for (const auto& words : {labels.sex(u"F"_s), labels.sex(u"M"_s), labels.nationality(u"CI"_s)})
        QVERIFY2(text.contains(expected(words)), qPrintable(words + u" / "_s + text));
    for (const auto& figure : report.keyFigures)
        QVERIFY(text.contains(QString::number(figure.value)));
}

void TestDocuments::workbookHoldsTheSameFiguresElsewhere_data()
{
    pdfSaysItsLanguage_data();
}

void TestDocuments::workbookHoldsTheSameFiguresElsewhere()
{
    QFETCH(int, language);
    QFETCH(int, kind);
    if (kind == int(DocumentKind::Brief)) return; // the same writer
    const auto spoken = language::Language(language);
    const auto request = DocumentKind(kind) == DocumentKind::Year ? year(spoken) : month(spoken);
    const auto report = reports::documentReport(
        kind == int(DocumentKind::Month) ? forOthers(request) : m_exact, request, context);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"paper.xlsx"_s);
    QVERIFY(reports::writeXlsx(report, path));
    const auto sheet = outputOf(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/*.xml"_s});
    QVERIFY(!sheet.contains("<f>")); // no formulas
    outputOf(u"soffice"_s,
             {u"-env:UserInstallation=file://"_s + folder.path() + u"/office"_s, u"--headless"_s,
              u"--convert-to"_s,
              u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"_s,
              u"--outdir"_s, folder.path(), path},
             folder.path());
    const auto files = QDir(folder.path()).entryList({u"paper-*.csv"_s}, QDir::Files);
    QCOMPARE(std::size_t(files.size()), report.tables.size() + 1);
    std::vector<int> wanted, found;
    wanted = figuresIn(report);
    auto order = files;
    std::sort(order.begin(), order.end(), [](const QString& a, const QString& b) {
        const auto number = [](const QString& name) { return name.mid(6).section(u' ', 0, 0).toInt(); };
        return number(a) < number(b);
    });
    for (const auto& name : order) {
        QFile csv(folder.filePath(name));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto rows = rowsOf(QString::fromUtf8(csv.readAll()));
        bool afterEmpty = false, inTable = false;
        for (const auto& row : rows) {
            for (qsizetype i = 1; inTable && i < row.size(); ++i)
                if (!row[i].isEmpty()) found.push_back(row[i].toInt());
            // The heading is the first line after an empty one.
            inTable = inTable || afterEmpty;
            afterEmpty = row.join(QString()).isEmpty();
        }
    }
    QCOMPARE(found, wanted);
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
