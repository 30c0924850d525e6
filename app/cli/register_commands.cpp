#include "app/cli/command_line.h"
#include "app/registers/importer.h"
#include "app/registers/mapping_memory.h"
#include "app/registers/table_reader.h"
#include "app/storage/import_batch_store.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ImportOptions
{
    std::string path;
    std::string sheet;
    std::string undo;
    bool list = false;
    bool undoes = false;
    bool allOrNothing = false;
};

/// Above this many, the rows are in the JSON only.
constexpr int rowsPrinted = 30;

QStringList setAsideLines(const registers::ImportReport& report)
{
    QStringList lines;
    for (const auto& row : report.account) {
        if (row.outcome != registers::RowAccount::Outcome::SetAside || row.reason == "blank-row"_L1) continue;
        if (lines.size() == rowsPrinted) {
            lines << u"…"_s;
            break;
        }
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "Row %1: %2"))
                     .arg(row.row)
                     .arg(registers::reasonText(row));
    }
    return lines;
}

ExitCode listImports(Session& session)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    QJsonArray answer;
    QStringList lines;
    for (const auto& batch : storage::ImportBatchStore((*file)->database()).all()) {
        const auto at = batch.importedAt.toString(Qt::ISODate);
        answer << QJsonObject{{u"batch"_s, batch.id.toString()},
                              {u"file"_s, batch.fileName},
                              {u"at"_s, at},
                              {u"people"_s, batch.people},
                              {u"referrals"_s, batch.referrals},
                              {u"undone_at"_s, batch.undoneAt
                                                   ? QJsonValue(batch.undoneAt->toString(Qt::ISODate))
                                                   : QJsonValue()}};
        auto line =
            QStringList{batch.id.toString(), at, QString::number(batch.people), batch.fileName}.join(u"  "_s);
        if (batch.undoneAt) line += u"  "_s + text(QT_TRANSLATE_NOOP("wasl::cli", "(undone)"));
        lines << line;
    }
    if (lines.isEmpty()) lines << text(QT_TRANSLATE_NOOP("wasl::cli", "No register was imported yet."));
    return session.out().done(answer, lines.join(u'\n'));
}

/// The import named, or the newest that still stands.
domain::Result<domain::ImportBatchId> importToUndo(storage::Database& database, const std::string& named)
{
    if (!named.empty()) {
        if (const auto id = domain::ImportBatchId::fromString(fromArgument(named))) return *id;
    } else {
        for (const auto& batch : storage::ImportBatchStore(database).all())
            if (!batch.undoneAt) return batch.id;
    }
    return domain::refuse(
        u"not-found"_s,
        text(QT_TRANSLATE_NOOP("wasl::cli", "There is no such import. “import --list” lists them.")),
        u"undo"_s);
}

ExitCode undoImport(Session& session, const ImportOptions& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    const auto role = (*file)->actor().role;
    if (!domain::may(role, domain::Action::ImportRegister))
        return session.out().refused(domain::notAllowed(role, domain::Action::ImportRegister));
    const auto id = importToUndo(database, given.undo);
    if (!id) return session.out().refused(id.error());
    const auto undone = storage::ImportBatchStore(database).undo(*id, [&session](int settled, int people) {
        session.out().progress(u"%1 / %2"_s.arg(settled).arg(people));
        return true;
    });
    if (!undone) return session.out().refused(undone.error());
    QJsonArray kept;
    QStringList lines{
        text(QT_TRANSLATE_NOOP("wasl::cli", "Undone: %1 people were taken out again; %2 were worked on "
                                            "since and stay."))
            .arg(undone->removed)
            .arg(undone->kept.size())};
    for (const auto& person : undone->kept) {
        kept << person.fileNumber.toString();
        lines << person.fileNumber.toString() + u"  "_s + person.latin.full() + u"  "_s +
                     person.arabic.full();
    }
    return session.out().done(
        QJsonObject{{u"batch"_s, id->toString()}, {u"removed"_s, undone->removed}, {u"kept"_s, kept}},
        lines.join(u'\n'));
}

/// What the columns were taken for the last time, else what they look like.
domain::Result<registers::ColumnMapping> mappingOf(storage::Database& database, const registers::Table& table)
{
    if (auto known = registers::MappingMemory(database).recall(table)) return *std::move(known);
    return registers::recogniseColumns(table);
}

ExitCode importRegister(Session& session, const ImportOptions& given)
{
    // A register that is no table is refused before anyone is asked for a passphrase.
    const auto table = registers::TableReader::read(fromArgument(given.path), fromArgument(given.sheet));
    if (!table) return session.out().refused(table.error());
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto mapping = mappingOf((*file)->database(), *table);
    if (!mapping) return session.out().refused(mapping.error());

    registers::Importer importer((*file)->database());
    using IfSetAside = registers::Importer::IfSetAside;
    importer.setIfSetAside(given.allOrNothing ? IfSetAside::ImportNothing : IfSetAside::ImportOthers);
    const auto report = importer.run(*table, *mapping, [&session](int settled, int rows) {
        session.out().progress(u"%1 / %2"_s.arg(settled).arg(rows));
        return true;
    });
    if (!report) return session.out().refused(report.error());
    if (report->stoppedBy) {
        for (const auto& line : setAsideLines(*report))
            session.out().progress(line);
        return session.out().refused(*report->stoppedBy);
    }
    using Outcome = registers::RowAccount::Outcome;
    QStringList lines{
        text(QT_TRANSLATE_NOOP("wasl::cli", "%1 rows: %2 imported (%3 new people, %4 referrals to "
                                            "complete), %5 already there, %6 set aside."))
            .arg(report->rows)
            .arg(report->count(Outcome::Imported))
            .arg(report->newPeople)
            .arg(report->newReferrals)
            .arg(report->count(Outcome::AlreadyThere))
            .arg(report->count(Outcome::SetAside))};
    if (report->proposals > 0)
        lines << text(QT_TRANSLATE_NOOP("wasl::cli", "%1 pairs of records may be one person and wait for "
                                                     "somebody to look at them."))
                     .arg(report->proposals);
    return session.out().done(report->toJson(), (lines + setAsideLines(*report)).join(u'\n'));
}

ExitCode import(Session& session, const ImportOptions& given)
{
    if (given.list) return listImports(session);
    return given.undoes ? undoImport(session, given) : importRegister(session, given);
}

} // namespace

void addRegisterCommands(CommandLine& line)
{
    line.add<ImportOptions>(
        "import", text(QT_TRANSLATE_NOOP("wasl::cli", "Bring in a register: xlsx, ods or csv")),
        [](CLI::App& command, ImportOptions& given) {
            auto* what = command.add_option_group("what");
            what->add_option("register", given.path);
            what->add_flag("--list", given.list);
            what->add_option_function<std::string>("--undo",
                                                   [&given](const std::string& id) {
                                                       given.undo = id;
                                                       given.undoes = true;
                                                   })
                ->expected(0, 1)
                ->run_callback_for_default()
                ->default_str("");
            what->require_option(1);
            command.add_option("--sheet", given.sheet);
            command.add_flag("--all-or-nothing", given.allOrNothing);
        },
        import);
}

} // namespace wasl::cli
