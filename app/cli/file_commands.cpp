#include "app/cli/command_line.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/page_check.h"
#include "app/storage/vault/backup.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

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

/// Whoever makes a file must prove that the code was kept: from the terminal by typing it back, on an
/// unattended machine by reading back the file it was written to.
domain::Result<QString> keptCode(Session& session, const QString& code, const QString& path)
{
    if (path.isEmpty()) {
        const auto lines =
            text(QT_TRANSLATE_NOOP("wasl::cli", "Write this recovery code on paper and lock it away; it is "
                                                "the only way back when passphrases are lost:"));
        std::fprintf(stderr, "%s\n\n    %s\n\n", qUtf8Printable(lines), qUtf8Printable(code));
        return session.askSecret(text(QT_TRANSLATE_NOOP("wasl::cli", "Type the recovery code back:")));
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(code.toUtf8() + '\n');
    }
    QFile readBack(path);
    if (!file.commit() || !readBack.open(QIODevice::ReadOnly))
        return domain::refuse(
            u"recovery-code-not-kept"_s,
            text(QT_TRANSLATE_NOOP("wasl::cli", "The recovery code could not be written to “%1”."))
                .arg(path));
    return QString::fromUtf8(readBack.readLine()).trimmed();
}

ExitCode create(Session& session, const CreateOptions& given)
{
    const auto passphrase = session.askNewPassphrase();
    if (!passphrase) return session.out().refused(passphrase.error());
    const auto& folder = session.options().folder;
    const auto path = fromArgument(given.recoveryCodeFile);
    const auto created = storage::Vault::create(folder, {session.userName(), *passphrase},
                                                fromArgument(given.association), session.environment());
    if (!created) return session.out().refused(created.error());
    const auto kept = keptCode(session, created->recoveryCode, path);
    if (!kept) return session.out().refused(kept.error());
    const auto confirmed = storage::Vault::confirmRecoveryCode(folder, *kept, session.environment());
    if (!confirmed) return session.out().refused(confirmed.error());
    const QJsonObject answer{
        {u"folder"_s, folder},
        {u"user"_s, session.userName()},
        {u"recovery_code"_s, path.isEmpty() ? QJsonValue(created->recoveryCode) : QJsonValue()}};
    return session.out().done(
        answer, text(QT_TRANSLATE_NOOP("wasl::cli", "The case file “%1” is ready; %2 is its administrator."))
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
            {u"journal_entries"_s, report.journalEntries}};
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
            .arg(report->folder));
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
    const bool whole = storage::pagesAreWhole(database);
    const auto journal = storage::verifyJournal(database);
    const QJsonObject answer{{u"pages_ok"_s, whole},
                             {u"journal_entries"_s, journal.entries},
                             {u"journal_ok"_s, journal.isIntact()},
                             {u"head"_s, QString::fromLatin1(journal.head.hash.toHex())}};
    if (whole && journal.isIntact())
        return session.out().done(
            answer,
            text(QT_TRANSLATE_NOOP("wasl::cli", "Every page is authentic, and the %1 entries of the journal "
                                                "are as they were written."))
                .arg(journal.entries));
    session.out().done(answer, {});
    return session.out().broken(
        whole
            ? text(QT_TRANSLATE_NOOP("wasl::cli",
                                     "The journal is not as it was written; the first fault is at entry %1."))
                  .arg(journal.faults.empty() ? 0 : journal.faults.front().sequence)
            : text(
                  QT_TRANSLATE_NOOP("wasl::cli", "Pages of the file are damaged. Restore the last backup.")));
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
        "verify", text(QT_TRANSLATE_NOOP("wasl::cli", "Check every page and the whole journal")),
        [](CLI::App&, PathOption&) {}, verify);
}

} // namespace wasl::cli
