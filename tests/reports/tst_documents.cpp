// Papers people hand over: what stands in them, that a public one tells nothing but public figures, and that
// the files read the same in other programs.

#include "app/reports/csv_writer.h"
#include "app/reports/document.h"
#include "app/reports/month_labels.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/brief_store.h"
#include "app/storage/journal.h"
#include "tests/reports/printed.h"
#include "tests/reports/some_months.h"
#include "tests/support/given_months.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::reports;
using domain::YearMonth;
using reports::DocumentFigures;
using reports::DocumentKind;
using reports::DocumentRequest;
using reports::Report;

namespace
{

const YearMonth october{2026, 10};

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
    void aPublicPaperFollowsFromPublicFiguresAlone();
    void everyFigureOfAPublicPaperIsCountedAgain();
    void aRunningYearIsComparedMonthByMonth();
    void correctionsAreSaidToBeLeftOut();
    void aCommunesBriefSaysOfWhom();
    void numbersInWordsAreFound();
    void eachVersionSaysWhichItIs();
    void smallTablesAreLeftOutAndNamed();
    void aBriefCarriesItsParagraphs();
    void paragraphsAreKeptAndJournalled();
    void aPeriodSaysWhichMonthsAreClosedAndWhetherTheyStillCountSo();
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
        return reports::figuresForOthers(m_file, tests::TemporaryFile::key(), request).value();
    }

    /// Every kind of paper: month, year, period, brief, brief of a commune.
    std::vector<DocumentRequest> papers() const
    {
        DocumentRequest period{DocumentKind::Period, {2026, 2}, october, language::Language::English, {}};
        auto brief = period, ofCommune = period;
        brief.kind = ofCommune.kind = DocumentKind::Brief;
        ofCommune.commune = u"02.411.01.0"_s;
        return {month(), year(), period, brief, ofCommune};
    }

    tests::TemporaryFile m_file;
    std::vector<domain::MonthlySummary> m_months = someMonths();
    DocumentFigures m_exact = DocumentFigures::ofHouse(m_months);
};

void TestDocuments::initTestCase()
{
    m_file.setNow(QDateTime(context.today, QTime(9, 0), Qt::UTC));
    for (const auto& one : m_months)
        QVERIFY(tests::closeAsGiven(m_file, one));
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

void TestDocuments::aPublicPaperFollowsFromPublicFiguresAlone()
{
    // Another file, of other people, in which the same public figures are kept: its papers are the same.
    tests::TemporaryFile other;
    other.setNow(m_file.now());
    for (const auto& request : papers())
        (void)forOthers(request); // drawn
    int number = 0;
    for (auto one : m_months) {
        for (int i = 0; i < 3 + number % 4; ++i) {
            one.registered.add(u"F"_s, domain::AgeBand::B0_4, u"CF"_s, u"02.411.01.0"_s);
            ++one.registeredByStatus[u"irregular"_s];
            one.assisted.add(u"M"_s, domain::AgeBand::B12_17, u"YE"_s, u"04.421.01.0"_s);
            one.housed.add(u"F"_s, domain::AgeBand::B18_59, u"SN"_s, u"02.411.01.0"_s);
            one.nights.add(u"F"_s, domain::AgeBand::B18_59, u"SN"_s, u"02.411.01.0"_s, 9);
            ++one.referrals[u"legal"_s][domain::ReferralState::Sent];
            ++one.barriers[u"cost"_s];
            ++one.participants;
        }
        ++number;
        QVERIFY(tests::closeAsGiven(other, one));
        auto kept = m_file.database().query(u"SELECT figures FROM public_month WHERE month = ?"_s, one.month);
        if (!kept.next()) continue;
        other.database().execute(
            u"INSERT INTO public_month (month, figures, made_at, made_by) VALUES (?,?,?,?)"_s, one.month,
            kept.get<QString>(0), other.now(), other.database().actor().user);
    }
    for (const auto& request : papers()) {
        const auto ours = forOthers(request);
        const auto theirs = reports::figuresForOthers(other, tests::TemporaryFile::key(), request).value();
        QCOMPARE(reports::reportHtml(reports::documentReport(theirs, request, context)),
                 reports::reportHtml(reports::documentReport(ours, request, context)));
        QCOMPARE(reports::documentCsv(theirs, request), reports::documentCsv(ours, request));
        const auto charts = reports::documentReport(theirs, request, context).charts;
        QVERIFY(charts == reports::documentReport(ours, request, context).charts);
    }
}

void TestDocuments::everyFigureOfAPublicPaperIsCountedAgain()
{
    std::map<YearMonth, std::map<QString, int>> shown;
    const auto key = tests::TemporaryFile::key();
    for (const auto& one : m_months)
        shown[one.month] = reports::publicMonth(m_file, key, one.month).value().figures();
    const auto sum = [&](const QString& path, YearMonth first, YearMonth last) {
        int all = 0;
        for (const auto& [month, figures] : shown)
            if (first <= month && month <= last && figures.contains(path)) all += figures.at(path);
        return all;
    };
    const auto mean = [](int n, int of) { return int(std::lround(double(n) / of)); };
    const std::map<QString, QString> paths{
        {u"People registered"_s, u"registered"_s}, {u"People assisted"_s, u"assisted"_s},
        {u"People referred"_s, u"referred"_s},     {u"People housed"_s, u"housed"_s},
        {u"Referrals sent"_s, u"referrals"_s},     {u"Barriers met"_s, u"barriers"_s},
        {u"Activities held"_s, u"activities"_s},   {u"Participants in activities"_s, u"participants"_s}};
    const std::map<QString, QString> headings{
        {u"Registered"_s, u"registered"_s}, {u"Assisted"_s, u"assisted"_s},
        {u"Referred"_s, u"referred"_s},     {u"Housed"_s, u"housed"_s},
        {u"Barriers met"_s, u"barriers"_s}, {u"Referrals sent"_s, u"referrals"_s}};
    const std::map<QString, QString> splits{{u"By sex"_s, u"sex"_s},
                                            {u"By age"_s, u"age"_s},
                                            {u"By nationality"_s, u"nationality"_s},
                                            {u"By commune"_s, u"commune"_s},
                                            {u"By status"_s, u"status"_s},
                                            {u"Referrals by sector"_s, u"sector"_s},
                                            {u"What became of referrals"_s, u"outcome"_s},
                                            {u"Barriers met"_s, u"kind"_s}};
    int seen = 0;
    for (const auto& request : papers()) {
        const auto figures = forOthers(request);
        const auto report = reports::documentReport(figures, request, context);
        const auto tail = request.commune.isEmpty() ? QString() : u"/commune/"_s + request.commune;
        const auto expected = [&](QString label, const YearMonth& first, const YearMonth& last) {
            int months = 0, days = 0;
            for (auto month = first; month <= last; month = month.next())
                if (shown.contains(month)) {
                    ++months;
                    days += month.last().day();
                }
            if (label == u"Guests on an average night"_s) return mean(sum(u"nights"_s, first, last), days);
            const bool average = label.contains(u" in a month, on average"_s);
            label.remove(u" in a month, on average"_s);
            if (!paths.contains(label)) qFatal("what is %s?", qPrintable(label));
            const int all = sum(paths.at(label) + tail, first, last);
            return average ? mean(all, months) : all;
        };
        QVERIFY(!report.keyFigures.empty());
        for (const auto& figure : report.keyFigures) {
            QCOMPARE(figure.value, expected(figure.label, request.first, request.last));
            ++seen;
        }
        for (const auto& table : report.tables) {
            const auto title = table.title.section(u": "_s, -1);
            if (title == u"Compared with before"_s) {
                const auto last = std::min(request.last, october);
                const int length =
                    (last.year - request.first.year) * 12 + last.month - request.first.month + 1;
                for (const auto& row : table.rows) {
                    QCOMPARE(row.values[0], expected(row.label, request.first, last));
                    for (std::size_t i = 1; i < row.values.size(); i += 2) {
                        const auto earlier = [&](YearMonth month) {
                            const bool year = table.headings[qsizetype(i)] == u"A year before"_s ||
                                              table.headings[qsizetype(i)] == u"October 2025"_s;
                            for (int back = year ? 12 : length; back > 0; --back)
                                month = month.previous();
                            return month;
                        };
                        QCOMPARE(row.values[i], expected(row.label, earlier(request.first), earlier(last)));
                        QCOMPARE(row.values[i + 1], row.values[0] - row.values[i]);
                        ++seen;
                    }
                }
            } else if (title.contains(u"month by month"_s)) {
                auto month = request.first;
                for (const auto& row : table.rows) {
                    for (std::size_t i = 0; i < row.values.size(); ++i)
                        QCOMPARE(row.values[i],
                                 expected(table.headings[qsizetype(i)], row.isTotal ? request.first : month,
                                          row.isTotal ? request.last : month));
                    month = month.next();
                    ++seen;
                }
            } else {
                if (!splits.contains(title)) qFatal("what is the table %s?", qPrintable(title));
                for (std::size_t column = 0; column < std::size_t(table.headings.size()); ++column) {
                    const auto figure = headings.at(table.headings[qsizetype(column)]);
                    std::map<QString, int> cells;
                    for (const auto& [at, all] : shown)
                        if (request.first <= at && at <= request.last)
                            for (const auto& [path, n] : all)
                                if (path.startsWith(figure + u'/' + splits.at(title) + u'/'))
                                    cells[path] += n;
                    std::multiset<int> wanted, found;
                    for (const auto& [path, n] : cells)
                        wanted.insert(n);
                    bool others = false;
                    int all = 0;
                    for (const auto& row : table.rows) {
                        if (row.isTotal) {
                            QCOMPARE(row.values[column], sum(figure, request.first, request.last));
                            continue;
                        }
                        all += row.values[column];
                        others = others || row.label == u"All others"_s;
                        if (row.label != u"All others"_s && row.values[column] != 0)
                            found.insert(row.values[column]);
                    }
                    QCOMPARE(all, sum(figure, request.first, request.last));
                    if (others)
                        QVERIFY(std::includes(wanted.begin(), wanted.end(), found.begin(), found.end()));
                    else
                        QVERIFY(found == wanted);
                    ++seen;
                }
            }
        }
        for (const auto& chart : report.charts) {
            for (const auto& series : chart.series) {
                std::vector<int> wanted, found;
                for (const auto& value : series.values)
                    if (value) found.push_back(int(*value));
                const auto figure = headings.at(series.name);
                if (chart.kind == reports::ChartKind::Trend) {
                    auto first = october;
                    for (std::size_t i = 1; i < series.values.size(); ++i)
                        first = first.previous();
                    for (auto month = request.kind == DocumentKind::Year ? request.first : first;
                         month <= october; month = month.next())
                        wanted.push_back(sum(figure + tail, month, month));
                } else {
                    for (const auto band : domain::allOf<domain::AgeBand>())
                        if (band != domain::AgeBand::Unknown)
                            wanted.push_back(
                                sum(figure + u"/age/"_s + domain::code(band), request.first, request.last));
                }
                QCOMPARE(found, wanted);
                ++seen;
            }
        }
        const auto rows = rowsOf(QString::fromUtf8(reports::documentCsv(figures, request).mid(3)));
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const auto at = YearMonth::parse(rows[i][0]).value();
            auto path = rows[i][1];
            if (rows[i][2] != u"total"_s) path += u'/' + rows[i][2] + u'/' + rows[i][3];
            QCOMPARE(rows[i][5].toInt(), sum(path, at, at));
            ++seen;
        }
        QVERIFY(rows.size() > 1);
    }
    qInfo("%d figures, lines and columns of public papers counted again", seen);
}

void TestDocuments::aRunningYearIsComparedMonthByMonth()
{
    std::vector<domain::MonthlySummary> months;
    for (YearMonth month{2025, 1}; month <= october; month = month.next()) {
        auto one = m_months[months.size() % m_months.size()];
        one.month = month;
        months.push_back(std::move(one));
    }
    int now = 0, then = 0;
    for (const auto& one : months)
        if (one.month.year == 2026)
            now += one.registered.total;
        else if (one.month.month <= 10)
            then += one.registered.total;
    const auto report = reports::documentReport(DocumentFigures::ofHouse(months), year(), context);
    const auto compared = u"Compared with before"_s;
    for (const auto& table : report.tables)
        if (table.title == compared)
            QCOMPARE(table.headings,
                     (QStringList{u"January 2026 to October 2026"_s, u"A year before"_s, u"Difference"_s}));
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 0), now);
    QCOMPARE(valueOf(report, compared, u"People registered"_s, 1), then);
    // With a hole in it, it is compared with nothing.
    months.erase(std::find_if(months.begin(), months.end(), [](const auto& one) {
        return one.month == YearMonth{2026, 4};
    }));
    for (const auto& table :
         reports::documentReport(DocumentFigures::ofHouse(months), year(), context).tables)
        QVERIFY(table.title != compared);
}

void TestDocuments::correctionsAreSaidToBeLeftOut()
{
    tests::TemporaryFile file;
    file.setNow(m_file.now());
    auto one = m_months.back();
    QVERIFY(tests::closeAsGiven(file, one));
    const auto paper = [&] {
        return reports::documentReport(
            reports::figuresForOthers(file, tests::TemporaryFile::key(), month()).value(), month(), context);
    };
    const auto before = paper();
    QVERIFY(!before.notes.join(u' ').contains(u"corrections"_s));
    one.registered.add(u"F"_s, domain::AgeBand::B0_4, u"CF"_s, u"02.411.01.0"_s, 7);
    QVERIFY(tests::amendAsGiven(file, one, u"the second desk's sheet"_s).value() > 0);
    const auto after = paper();
    QCOMPARE(figuresIn(after), figuresIn(before));
    QVERIFY2(after.notes.join(u' ').contains(u"October 2026 as closed on"_s),
             qPrintable(after.notes.join(u' ')));
}

void TestDocuments::aCommunesBriefSaysOfWhom()
{
    const auto request = papers().back();
    const auto figures = forOthers(request);
    const auto report = reports::documentReport(figures, request, context);
    const auto commune = u"/commune/"_s + request.commune;
    int ofAll = 0;
    for (const auto& table : report.tables)
        if (table.title != u"Compared with before"_s) {
            QVERIFY2(table.title.startsWith(u"All communes: "_s), qPrintable(table.title));
            ++ofAll;
        }
    QVERIFY(ofAll > 0);
    for (const auto& row : rowsOf(QString::fromUtf8(reports::documentCsv(figures, request).mid(3))))
        if (row.front() != u"month"_s) QCOMPARE(row[3], request.commune);
    // Too small a commune is told of nowhere, and named.
    auto small = request;
    small.first = small.last;
    QString found;
    for (const auto* code : {"02.411.01.0", "04.421.01.0", "07.351.01.0"})
        if (const int n = figures.value(october, u"registered/commune/"_s + QLatin1String(code));
            n > 0 && n < 20)
            found = QLatin1String(code);
    QVERIFY(!found.isEmpty());
    small.commune = found;
    const auto brief = reports::documentReport(forOthers(small), small, context);
    for (const auto& figure : brief.keyFigures)
        QVERIFY(figure.label != u"People registered"_s);
    for (const auto& chart : brief.charts)
        if (chart.kind == reports::ChartKind::Trend)
            for (const auto& series : chart.series)
                QVERIFY(series.name != u"Registered"_s);
    QVERIFY(!reports::documentCsv(forOthers(small), small).contains(",registered,"));
    QVERIFY(brief.notes.join(u' ').contains(u"People registered"_s));
}

void TestDocuments::numbersInWordsAreFound()
{
    auto request = papers()[3];
    const auto figures = forOthers(request);
    const auto words = [&](const QString& situation) {
        return reports::numbersNotOnPage(reports::documentReport(
            figures, request, context,
            {request.first, request.last, {}, u"en"_s, situation, u"Room for 1313."_s}));
    };
    const int registered = figures.sum(request.first, request.last)[u"registered"_s];
    QVERIFY(registered > 0);
    QCOMPARE(words(u"In 2026 we met %1 people."_s.arg(registered)), QStringList{u"1313"_s});
    QCOMPARE(words(u"777 of them, 777 children, were orphans, ١٧١٧ alone."_s),
             (QStringList{u"777"_s, u"1717"_s, u"1313"_s}));
    QCOMPARE(words(u"1 234 567 dirhams"_s), (QStringList{u"1234567"_s, u"1313"_s}));
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
    tests::TemporaryFile file;
    file.setNow(m_file.now());
    domain::MonthlySummary small;
    small.month = october;
    for (int i = 0; i < 12; ++i)
        small.registered.add(i % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B18_59, u"CF"_s, u"02.411.01.0"_s);
    small.registeredByStatus[u"irregular"_s] = 12;
    for (int i = 0; i < 40; ++i)
        small.assisted.add(i % 2 ? u"F"_s : u"M"_s, domain::AgeBand::B18_59, u"SN"_s, u"02.411.01.0"_s);
    QVERIFY(tests::closeAsGiven(file, small));
    const auto figures = reports::figuresForOthers(file, tests::TemporaryFile::key(), month()).value();
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

void TestDocuments::aPeriodSaysWhichMonthsAreClosedAndWhetherTheyStillCountSo()
{
    // The months were closed with invented figures: counted today, none of them is as it was closed.
    const DocumentRequest request{DocumentKind::Period, {2026, 8}, october, language::Language::English, {}};
    const auto figures = reports::figuresOfHouse(m_file, request).value();
    QCOMPARE(figures.closedWithin.closed, (std::vector<YearMonth>{{2026, 8}, {2026, 9}, october}));
    QCOMPARE(figures.closedWithin.changed, figures.closedWithin.closed);
    const auto notes = reports::documentReport(figures, request, context).notes.join(u' ');
    QVERIFY2(notes.contains(u"Closed months of this period: August 2026"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"these closed months differ from what was closed: August 2026"_s),
             qPrintable(notes));

    tests::TemporaryFile file;
    file.setNow(m_file.now());
    domain::MonthlySummary empty;
    empty.month = {2026, 9};
    QVERIFY(tests::closeAsGiven(file, empty));
    const auto whole = reports::figuresOfHouse(file, request).value();
    QCOMPARE(whole.closedWithin.closed, std::vector{empty.month});
    QVERIFY(whole.closedWithin.changed.empty());
    const auto said = reports::documentReport(whole, request, context).notes.join(u' ');
    QVERIFY2(said.contains(u"still as they were closed"_s), qPrintable(said));
}

void TestDocuments::monthsToComeAndPeriodsTurnedRoundAreRefused()
{
    const auto ask = [this](const YearMonth& first, const YearMonth& last) {
        const DocumentRequest request{DocumentKind::Period, first, last, language::Language::French, {}};
        const auto house = reports::figuresOfHouse(m_file, request);
        const auto others = reports::figuresForOthers(m_file, tests::TemporaryFile::key(), request);
        return !house && !others && house.error().code == others.error().code ? house.error().code
                                                                              : QString();
    };
    QCOMPARE(ask({2026, 12}, {2026, 12}), u"month-in-future"_s);
    QCOMPARE(ask({2026, 3}, {2026, 2}), u"period-invalid"_s);
    QCOMPARE(ask({2001, 1}, {2026, 2}), u"period-too-long"_s);
    const auto administrator = m_file.as(domain::Role::Administrator);
    QCOMPARE(reports::figuresOfHouse(*administrator, month()).error().code, u"not-allowed"_s);
    QCOMPARE(reports::figuresForOthers(*administrator, tests::TemporaryFile::key(), month()).error().code,
             u"not-allowed"_s);
}

void TestDocuments::onlyClosedMonthsArePublic()
{
    const auto november = DocumentRequest::ofMonth({2026, 11}, language::Language::English);
    QCOMPARE(reports::figuresForOthers(m_file, tests::TemporaryFile::key(), november).error().code,
             u"month-not-closed"_s);
    // A year goes without them and says so.
    const auto report = reports::documentReport(forOthers(year()), year(), context);
    QVERIFY(report.notes.join(u' ').contains(u"have no public version: November 2026."_s));
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
    // pdftotext writes a mark between two words on either side of the blank.
    const auto bare = [](QString read) {
        read.removeIf([](QChar letter) { return letter.isPunct(); });
        return read.simplified();
    };
    QVERIFY2(bare(text).contains(bare(expected(report.title))), qPrintable(text));
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

WASL_TEST_IN(QGuiApplication, TestDocuments)
#include "tst_documents.moc"
