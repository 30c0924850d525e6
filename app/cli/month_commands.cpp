#include "app/cli/command_line.h"
#include "app/reports/csv_writer.h"
#include "app/reports/month_counter.h"
#include "app/reports/month_report.h"
#include "app/reports/pdf_writer.h"
#include "app/reports/xlsx_writer.h"
#include "app/storage/summary_store.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct SummaryOptions
{
    std::string month;
    std::string pdf;
    std::string csv;
    std::string xlsx;
    bool close = false;
};

domain::Result<QString> written(Session& session, storage::CaseFile& file,
                                const domain::MonthlySummary& summary, const SummaryOptions& given)
{
    const auto language = session.options().language;
    const auto report =
        reports::monthReport(summary, {file.associationName(), file.actor().name, session.today()}, language);
    const auto path = fromArgument(!given.pdf.empty()   ? given.pdf
                                   : !given.csv.empty() ? given.csv
                                                        : given.xlsx);
    domain::Result<void> done;
    if (!given.pdf.empty())
        done = reports::writePdf(report, path);
    else if (!given.csv.empty())
        done = reports::writeFile(path, reports::monthCsv(summary, language));
    else if (!given.xlsx.empty())
        done = reports::writeXlsx(report, path);
    if (!done) return domain::refuse(done.error());
    return path;
}

QString asText(const domain::MonthlySummary& summary, language::Language language)
{
    const auto report = reports::monthReport(summary, {}, language);
    QStringList lines{report.title, report.subtitle};
    for (const auto& figure : report.keyFigures)
        lines << u"  %1: %2"_s.arg(figure.label).arg(figure.value);
    return lines.join(u'\n');
}

ExitCode summary(Session& session, const SummaryOptions& given)
{
    const auto month = domain::YearMonth::parse(fromArgument(given.month));
    if (!month) return session.out().refused(month.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    if (!domain::may((*file)->actor().role, domain::Action::ViewSummary))
        return session.out().refused(domain::notAllowed((*file)->actor().role, domain::Action::ViewSummary));

    auto counted = reports::monthOf(database, *month);
    if (given.close) {
        auto closed = storage::SummaryStore(database).close(counted);
        if (!closed) return session.out().refused(closed.error());
        counted = *std::move(closed);
    }
    const auto path = written(session, **file, counted, given);
    if (!path) return session.out().refused(path.error());

    QJsonObject figures;
    for (const auto& [name, value] : domain::figures(counted))
        figures[name] = value;
    return session.out().done(QJsonObject{{u"month"_s, month->toString()},
                                          {u"closed"_s, counted.isClosed()},
                                          {u"figures"_s, figures},
                                          {u"file"_s, path->isEmpty() ? QJsonValue() : QJsonValue(*path)}},
                              asText(counted, session.options().language));
}

} // namespace

void addMonthCommands(CommandLine& line)
{
    line.add<SummaryOptions>(
        "summary", text(QT_TRANSLATE_NOOP("wasl::cli", "Count a month exactly")),
        [](CLI::App& command, SummaryOptions& given) {
            command.add_option("month", given.month)->required();
            auto* files = command.add_option_group("file");
            files->add_option("--pdf", given.pdf);
            files->add_option("--csv", given.csv);
            files->add_option("--xlsx", given.xlsx);
            files->require_option(0, 1);
            command.add_flag("--close", given.close);
        },
        summary);
}

} // namespace wasl::cli
