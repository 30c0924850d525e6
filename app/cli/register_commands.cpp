#include "app/cli/command_line.h"
#include "app/registers/importer.h"
#include "app/registers/table_reader.h"

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportOptions
{
    std::string path;
};

ExitCode import(Session& session, const ImportOptions& given)
{
    // A register that is no table is refused before anyone is asked for a passphrase.
    const auto table = registers::readTable(fromArgument(given.path));
    if (!table) return session.out().refused(table.error());
    const auto mapping = registers::recogniseColumns(*table);
    if (!mapping) return session.out().refused(mapping.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());

    registers::Importer importer((*file)->database());
    const auto report = importer.run(*table, *mapping, [&session](int settled, int rows) {
        session.out().progress(u"%1 / %2"_s.arg(settled).arg(rows));
        return true;
    });
    if (!report) return session.out().refused(report.error());
    if (report->stoppedBy) return session.out().refused(*report->stoppedBy);
    using Outcome = registers::RowAccount::Outcome;
    return session.out().done(
        report->toJson(),
        text(QT_TRANSLATE_NOOP("wasl::cli",
                               "%1 rows: %2 imported (%3 new people, %4 referrals to complete), %5 already "
                               "there, %6 set aside."))
            .arg(report->rows)
            .arg(report->count(Outcome::Imported))
            .arg(report->newPeople)
            .arg(report->newReferrals)
            .arg(report->count(Outcome::AlreadyThere))
            .arg(report->count(Outcome::SetAside)));
}

} // namespace

void addRegisterCommands(CommandLine& line)
{
    line.add<ImportOptions>(
        "import", text(QT_TRANSLATE_NOOP("wasl::cli", "Bring in a register: xlsx, ods or csv")),
        [](CLI::App& command, ImportOptions& given) {
            command.add_option("register", given.path)->required();
        },
        import);
}

} // namespace wasl::cli
