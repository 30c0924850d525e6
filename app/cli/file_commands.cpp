#include "app/cli/code_keeper.h"
#include "app/cli/command_line.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/page_check.h"
#include "app/storage/summary_store.h"
#include "app/storage/vault/backup.h"
#include "app/storage/vault/backup_verification.h"

#include <QJsonArray>

namespace wasl::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct CreateOptions
{
    std::string association;
    std::string recoveryCodeFile;
};

ExitCode create(Session& session, const CreateOptions& given)
{
    const auto passphrase = session.askNewPassphrase();
    if (!passphrase) return session.out().refused(passphrase.error());
    auto keeper = CodeKeeper::at(fromArgument(given.recoveryCodeFile));
    if (!keeper) return session.out().refused(keeper.error());
    const auto& folder = session.options().folder;
    // In a small association one person does it all; a manager may also do an administrator's work.
    storage::VaultOptions options;
    options.founderRole = domain::Role::Manager;
    const auto created =
        storage::Vault::create(folder, {session.userName(), *passphrase}, fromArgument(given.association),
                               session.environment(), options);
    if (!created) return session.out().refused(created.error());
    if (const auto confirmed = keeper->confirm(session, created->recoveryCode); !confirmed) {
        auto refusal = confirmed.error();
        refusal.message = text(QT_TRANSLATE_NOOP("wasl::cli", "The case file “%1” was made.")).arg(folder) +
                          u' ' + refusal.message;
        return session.out().refused(refusal);
    }
    const QJsonObject answer{{u"folder"_s, folder},
                             {u"user"_s, session.userName()},
                             {u"recovery_code"_s, keeper->shown(created->recoveryCode)}};
    return session.out().done(
        answer, text(QT_TRANSLATE_NOOP("wasl::cli", "The case file “%1” is ready; %2 is its manager."))
                    .arg(folder, session.userName()));
}

struct PathOption
{
    std::string path;
};

void describePath(CLI::App& command, PathOption& given, const char* name)
{
    command.add_option(name, given.path)->required();
}

QJsonObject backupAnswer(const storage::BackupReport& report)
{
    return {{u"folder"_s, report.folder},
            {u"bytes"_s, report.bytes},
            {u"rows"_s, report.rows},
            {u"verified"_s, true},
            {u"journal_entries"_s, report.journalEntries},
            {u"attachments_missing"_s, report.lost}};
}

/// Behind what was done or found: files nobody has any more are looked for in older backups.
QString missingWords(qsizetype missing)
{
    if (missing == 0) return {};
    return u'\n' +
           text(QT_TRANSLATE_NOOP("wasl::cli", "Files of attachments are missing: %1. Copy them from the "
                                               "folder “attachments” of an older backup."))
               .arg(missing);
}

ExitCode backup(Session& session, const PathOption& given)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    const auto report = (*file)->backup(fromArgument(given.path));
    if (!report) return session.out().refused(report.error());
    return session.out().done(
        backupAnswer(*report),
        text(QT_TRANSLATE_NOOP("wasl::cli", "The backup is in “%1”, and was verified by opening it."))
                .arg(report->folder) +
            missingWords(report->lost));
}

ExitCode restore(Session& session, const PathOption& given)
{
    const auto passphrase = session.askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "Passphrase:")));
    if (!passphrase) return session.out().refused(passphrase.error());
    const auto report = storage::restoreBackup(fromArgument(given.path), session.options().folder,
                                               {session.userName(), *passphrase}, session.environment());
    if (!report) return session.out().refused(report.error());
    return session.out().done(
        backupAnswer(*report),
        text(QT_TRANSLATE_NOOP("wasl::cli", "The backup was verified and restored to “%1”."))
            .arg(session.options().folder));
}

ExitCode verify(Session& session, const PathOption&)
{
    const auto file = session.open();
    if (!file) return session.out().refused(file.error());
    auto& database = (*file)->database();
    if (!storage::pagesAreWhole(database))
        return session.out().broken(
            text(QT_TRANSLATE_NOOP("wasl::cli", "Pages of the file are damaged. Restore the last backup.")),
            QJsonObject{{u"pages_ok"_s, false}});
    const auto journal = storage::verifyJournal(database);
    QStringList damaged;
    for (const auto& month : storage::SummaryStore(database).damaged())
        damaged << month.toString();
    const auto missing =
        storage::notIn(session.options().folder + u"/attachments"_s, storage::attachmentNames(database))
            .size();
    const QJsonObject answer{{u"pages_ok"_s, true},
                             {u"attachments_missing"_s, missing},
                             {u"journal_entries"_s, journal.entries},
                             {u"journal_ok"_s, journal.isIntact()},
                             {u"damaged_months"_s, QJsonArray::fromStringList(damaged)},
                             {u"head"_s, QString::fromLatin1(journal.head.hash.toHex())}};
    if (!journal.isIntact())
        return session.out().broken(
            text(QT_TRANSLATE_NOOP("wasl::cli",
                                   "The journal is not as it was written; the first fault is at entry %1."))
                .arg(journal.faults.empty() ? 0 : journal.faults.front().sequence),
            answer);
    if (!damaged.isEmpty())
        return session.out().broken(
            text(QT_TRANSLATE_NOOP("wasl::cli",
                                   "Closed months are no longer what was signed: %1. Compare them "
                                   "with a backup before their figures are handed out."))
                .arg(damaged.join(u", "_s)),
            answer);
    if (missing > 0) return session.out().broken(missingWords(missing).trimmed(), answer);
    return session.out().done(
        answer,
        text(QT_TRANSLATE_NOOP("wasl::cli", "Every page is authentic, and the %1 entries of the journal "
                                            "are as they were written."))
            .arg(journal.entries));
}

} // namespace

void addFileCommands(CommandLine& line)
{
    line.add<CreateOptions>(
        "create", text(QT_TRANSLATE_NOOP("wasl::cli", "Make a new case file")),
        [](CLI::App& command, CreateOptions& given) {
            command.add_option("--association", given.association)->required();
            command.add_option("--recovery-code-file", given.recoveryCodeFile);
        },
        create);
    line.add<PathOption>(
        "backup", text(QT_TRANSLATE_NOOP("wasl::cli", "Copy the file while one works, and verify the copy")),
        [](CLI::App& command, PathOption& given) { describePath(command, given, "folder"); }, backup);
    line.add<PathOption>(
        "restore", text(QT_TRANSLATE_NOOP("wasl::cli", "Verify a backup and put it in place")),
        [](CLI::App& command, PathOption& given) { describePath(command, given, "backup"); }, restore);
    line.add<PathOption>(
        "verify", text(QT_TRANSLATE_NOOP("wasl::cli", "Check every page, the journal and the closed months")),
        [](CLI::App&, PathOption&) {}, verify);
}

} // namespace wasl::cli
