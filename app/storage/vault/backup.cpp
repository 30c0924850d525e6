#include "app/storage/vault/backup.h"

#include "app/storage/keys/durable_file.h"
#include "app/storage/sqlcipher/cipher.h"
#include "app/storage/sqlcipher/raw_key.h"
#include "app/storage/storage_error.h"
#include "app/storage/vault/backup_folder.h"
#include "app/storage/vault/backup_verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

// One mebibyte at a time: often enough for a progress bar, seldom enough to cost nothing.
constexpr int pagesAtATime = 256;

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;

tl::unexpected<domain::Refusal> refusalOrThrow(int code)
{
    const auto error = storageError(code, u"backup"_s);
    if (error.reason() == StorageError::Reason::DiskFull) return tl::unexpected(writeRefusal(ENOSPC));
    if (error.reason() == StorageError::Reason::ReadOnly) return tl::unexpected(writeRefusal(EACCES));
    throw error;
}

domain::Result<Handle> createCopy(const QString& path, const SecretBytes& key)
{
    sqlite3* raw = nullptr;
    int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr);
    Handle copy(raw, &sqlite3_close_v2);
    const sqlcipher::RawKey rawKey(key.bytes().first<sqlcipher::RawKey::Size>());
    if (code == SQLITE_OK) code = sqlcipher::giveKey(copy.get(), rawKey);
    // Made durable once, at the end, and thrown away if it does not get there: no journal is needed.
    if (code == SQLITE_OK)
        code = sqlite3_exec(copy.get(), "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF", nullptr,
                            nullptr, nullptr);
    if (code != SQLITE_OK) return refusalOrThrow(code);
    return copy;
}

domain::Result<void> copyPages(sqlite3* from, sqlite3* to, const BackupProgress& progress)
{
    std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(to, "main", from, "main"), &sqlite3_backup_finish);
    if (!backup) return refusalOrThrow(sqlite3_errcode(to));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesAtATime);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            sqlite3_sleep(20);
            continue;
        }
        if (code != SQLITE_OK && code != SQLITE_DONE) return refusalOrThrow(code);
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        const qint64 done = total - sqlite3_backup_remaining(backup.get());
        if (progress && !progress(done, total)) return tl::unexpected(cancelled());
        if (code == SQLITE_DONE) return {};
    }
}

domain::Result<void> makeDurable(Handle copy, const QString& path)
{
    // One file that opens from a read-only medium too: a write-ahead log would want to be written beside it.
    const int code = sqlite3_exec(copy.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return refusalOrThrow(code);
    copy.reset();
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int error = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (!synced) return tl::unexpected(writeRefusal(error));
    return {};
}

tl::unexpected<domain::Refusal> exists()
{
    return domain::refuse(u"backup-exists"_s, QCoreApplication::translate(
                                                  "wasl::storage::Backup",
                                                  "There is already something at this place. Choose an empty "
                                                  "folder for the backup."));
}

const auto changedCode = u"backup-changed"_s;

tl::unexpected<domain::Refusal> changed()
{
    return domain::refuse(changedCode, QCoreApplication::translate(
                                           "wasl::storage::Backup",
                                           "The backup was not made: files were removed from the case file "
                                           "meanwhile. Make it once more."));
}

} // namespace

BackupJob::BackupJob(QString source, QByteArray slots, SecretBytes databaseKey, SecretBytes backupKey,
                     Actor actor, Environment environment)
    : m_source(std::move(source))
    , m_slots(std::move(slots))
    , m_databaseKey(std::move(databaseKey))
    , m_backupKey(std::move(backupKey))
    , m_actor(std::move(actor))
    , m_environment(std::move(environment))
{
}

domain::Result<BackupReport> BackupJob::run(const QString& to, const BackupProgress& progress) const
{
    auto report = tryOnce(to, progress);
    if (!report && report.error().code == changedCode) report = tryOnce(to, progress);
    return report;
}

domain::Result<BackupReport> BackupJob::tryOnce(const QString& to, const BackupProgress& progress) const
{
    BackupFolder folder(to);
    if (!folder.targetIsFree()) return exists();
    if (auto begun = folder.begin(); !begun) return tl::unexpected(begun.error());
    const auto copyPath = folder.path() + u"/cases.db"_s;

    auto source =
        Database::open(m_source + u"/cases.db"_s, m_databaseKey, m_actor, m_environment, OpenMode::ReadOnly);
    if (!source) return tl::unexpected(source.error());
    // One snapshot for the pages and the counts; without it every save by the desk would start the copy anew.
    (*source)->execute(u"BEGIN"_s);
    BackupManifest manifest{m_environment.clock(), countRows(**source), 0, 0};
    const auto names = attachmentNames(**source);

    QElapsedTimer timer;
    timer.start();
    auto copy = createCopy(copyPath, m_databaseKey);
    if (!copy) return tl::unexpected(copy.error());
    if (auto copied = copyPages((*source)->handle(), copy->get(), progress); !copied)
        return tl::unexpected(copied.error());
    if (auto durable = makeDurable(std::move(*copy), copyPath); !durable)
        return tl::unexpected(durable.error());
    const auto milliseconds = timer.elapsed();
    (*source)->execute(u"ROLLBACK"_s);

    auto attachments = copyAttachments(m_source + u"/attachments"_s, folder.path() + u"/attachments"_s);
    if (!attachments) return tl::unexpected(attachments.error());
    manifest.attachments = *attachments;
    // A row goes before its file: where both went meanwhile the snapshot still has the row. Where only the
    // file is gone it was lost before, which is no reason to have no backup at all.
    const auto missing = notIn(folder.path() + u"/attachments"_s, names);
    if (!attachmentNames(**source).contains(missing)) return changed();
    manifest.lost = int(missing.size());
    for (const auto& [name, content] :
         {std::pair(u"/keyslots.a"_s, m_slots), std::pair(u"/keyslots.b"_s, m_slots),
          std::pair(u"/manifest"_s, sealManifest(manifest, m_backupKey, m_environment.random))})
        if (auto written = writeDurably(folder.path() + name, content); !written)
            return tl::unexpected(written.error());

    const auto entries = verifyCopy(copyPath, m_databaseKey, m_actor, m_environment, manifest);
    if (!entries) return tl::unexpected(entries.error());
    const auto bytes = QFileInfo(copyPath).size();
    if (auto finished = folder.finish(); !finished) return tl::unexpected(finished.error());
    return BackupReport{
        to, bytes, milliseconds, manifest.allRows(), *entries, *attachments, manifest.lost.value_or(0)};
}

} // namespace wasl::storage
