#include "app/cli/command_line.h"
#include "app/reports/csv_writer.h"
#include "app/reports/document.h"
#include "app/reports/month_counter.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/brief_store.h"
#include "app/storage/closing_list.h"
#include "app/storage/summary_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct SummaryOptions
{
    std::string month;
    std::string until;
    std::string pdf;
    std::string csv;
    std::string xlsx;
    std::string commune;
    std::string leaveOpen;
    bool close = false;
    bool year = false;
    bool brief = false;
    bool forOthers = false;
    bool exact = false;
};

QString descriptionOf(const QString& csv)
{
    return csv + u"-metadata.json"_s;
}

QStringList outputs(const SummaryOptions& given)
{
    QStringList paths;
    for (const auto* path : {&given.pdf, &given.xlsx, &given.csv})
        if (!path->empty()) paths << fromArgument(*path);
    if (!given.csv.empty()) paths << descriptionOf(fromArgument(given.csv));
    return paths;
}

domain::Result<reports::DocumentRequest> requested(const Session& session, const SummaryOptions& given)
{
    const auto month = domain::YearMonth::parse(fromArgument(given.month));
    if (!month) return domain::refuse(month.error());
    const auto language = session.options().language;
    auto request = given.year ? reports::DocumentRequest::ofYear(month->year, session.today(), language)
                              : reports::DocumentRequest::ofMonth(*month, language);
    if (!given.until.empty()) {
        const auto last = domain::YearMonth::parse(fromArgument(given.until));
        if (!last) return domain::refuse(last.error());
        request.last = *last;
        request.kind = reports::DocumentKind::Period;
    }
    if (given.brief) {
        request.kind = reports::DocumentKind::Brief;
        request.commune = fromArgument(given.commune);
        if (const auto known = knownCommune(request.commune); !known) return domain::refuse(known.error());
    }
    return reports::checked(request, session.today()).map([&] { return request; });
}

domain::Result<void> written(const reports::Report& report, const reports::DocumentFigures& figures,
                             const reports::DocumentRequest& request, const SummaryOptions& given)
{
    const auto csv = fromArgument(given.csv);
    domain::Result<void> done;
    if (!given.pdf.empty()) done = reports::writePdf(report, fromArgument(given.pdf));
    if (done && !given.xlsx.empty()) done = reports::writeXlsx(report, fromArgument(given.xlsx));
    if (done && !csv.isEmpty()) done = reports::writeFile(csv, reports::documentCsv(figures, request));
    if (done && !csv.isEmpty())
        done = reports::writeFile(descriptionOf(csv),
                                  reports::csvDescription(QFileInfo(csv).fileName(), figures.isPublic()));
    return done;
}

QString asText(const reports::Report& report, const QStringList& files)
{
    QStringList lines{report.title, report.subtitle, report.banner};
    lines.removeAll(QString());
    for (const auto& figure : report.keyFigures)
        lines << u"  %1: %2"_s.arg(figure.label).arg(figure.value);
    return (lines + files).join(u'\n');
}

QString inWords(const std::vector<domain::OpenPoint>& points)
{
    QString lines;
    for (const auto& point : points)
        lines += u"\n  %1: %2"_s.arg(domain::label(point.check)).arg(point.count);
    return lines;
}

/// As the page does it: where points are open the month stays open, unless the reason is given.
domain::Result<void> closeMonth(storage::Database& database, const domain::YearMonth& month,
                                const QString& reason)
{
    auto seen = reports::monthOf(database, month);
    seen.leftOpen.clear();
    const std::atomic<bool> cancelled = false;
    for (const auto check : domain::allOf<domain::ClosingCheck>())
        if (const auto open = storage::openItems(database, check, month, cancelled); !open.empty())
            seen.leftOpen.push_back({check, int(open.size())});
    seen.closingReason = seen.leftOpen.empty() ? QString() : reason;
    const auto closed = storage::SummaryStore(database).close(seen, reports::countMonth);
    if (closed) return {};
    if (closed.error().code != "closing-reason"_L1) return tl::unexpected(closed.error());
    return domain::refuse(
        u"points-open"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "Points of %1 are still open, so it was not closed. Close them "
                                            "first, or say with --leave-open why it is closed all the same:"))
                .arg(month.toString()) +
            inWords(seen.leftOpen),
        u"leave-open"_s);
}

ExitCode summary(Session& session, const SummaryOptions& given)
{
    const auto request = requested(session, given);
    if (!request) return session.out().refused(request.error());
    if (const auto free = mayWrite(session.options(), outputs(given)); !free)
        return session.out().refused(free.error());
    const auto opened = session.open();
    if (!opened) return session.out().refused(opened.error());
    auto& file = **opened;
    auto& database = file.database();
    if (!domain::may(file.actor().role, domain::Action::ViewSummary))
        return session.out().refused(domain::notAllowed(file.actor().role, domain::Action::ViewSummary));
    // A job that is run again finds the month closed, and goes on.
    if (given.close && !storage::SummaryStore(database).find(request->last))
        if (const auto closed = closeMonth(database, request->last, fromArgument(given.leaveOpen)); !closed)
            return session.out().refused(closed.error());
    // What leaves is public unless the exact figures are asked for; what is only looked at is exact.
    const auto files = outputs(given);
    const bool forOthers = given.forOthers || (!given.exact && !files.isEmpty());
    const auto figures =
        forOthers ? reports::figuresForOthers(database, file.subkey(storage::Subkey::ReleaseNoise), *request)
                  : reports::figuresOfHouse(database, *request);
    if (!figures) return session.out().refused(figures.error());
    const auto brief = storage::BriefStore(database).find(request->first, request->last, request->commune,
                                                          language::code(request->language));
    const auto report = reports::documentReport(
        *figures, *request, {file.associationName(), file.actor().name, session.today()}, brief);
    if (const auto done = written(report, *figures, *request, given); !done)
        return session.out().refused(done.error());

    QJsonObject values;
    for (const auto& [path, value] : figures->sum(request->first, request->last))
        values[path] = value;
    if (const auto* month = figures->summary(request->last); month && request->first == request->last)
        for (const auto& [path, value] : domain::figures(*month))
            values[path] = value;
    const auto closed = storage::SummaryStore(database).find(request->last);
    QJsonObject leftOpen;
    for (const auto& point : closed ? closed->leftOpen : std::vector<domain::OpenPoint>())
        leftOpen[domain::code(point.check)] = point.count;
    return session.out().done(QJsonObject{{u"month"_s, request->last.toString()},
                                          {u"from"_s, request->first.toString()},
                                          {u"closed"_s, closed.has_value()},
                                          {u"left_open"_s, leftOpen},
                                          {u"version"_s, forOthers ? u"public"_s : u"exact"_s},
                                          {u"figures"_s, values},
                                          {u"files"_s, QJsonArray::fromStringList(files)}},
                              asText(report, files));
}

} // namespace

void addMonthCommands(CommandLine& line)
{
    line.add<SummaryOptions>(
        "summary",
        text(QT_TRANSLATE_NOOP("wasl::cli", "Figures of a month, a year or any months, as documents")),
        [](CLI::App& command, SummaryOptions& given) {
            command.add_option("month", given.month)->required();
            auto* year = command.add_flag("--year", given.year);
            command.add_option("--until", given.until)->excludes(year);
            auto* brief = command.add_flag("--brief", given.brief);
            command.add_option("--commune", given.commune)->needs(brief);
            auto* forOthers = command.add_flag("--public", given.forOthers);
            command.add_flag("--exact", given.exact)->excludes(forOthers);
            addOutput(command, "--pdf", given.pdf);
            addOutput(command, "--xlsx", given.xlsx);
            addOutput(command, "--csv", given.csv);
            auto* close = command.add_flag("--close", given.close)->excludes(year);
            command.add_option("--leave-open", given.leaveOpen)->needs(close);
        },
        summary);
}

} // namespace wasl::cli
