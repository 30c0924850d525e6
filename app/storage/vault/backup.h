#pragma once

#include "app/storage/database.h"
#include "app/storage/keys/secret_bytes.h"
#include "app/storage/vault/credentials.h"

#include <functional>

namespace wasl::storage
{

/// Pages done and pages there are; answering false stops the work ("cancelled").
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

struct BackupReport
{
    QString folder;
    qint64 bytes = 0;        ///< of the database
    qint64 milliseconds = 0; ///< of copying the database
    qint64 rows = 0;         ///< in all tables, counted in the copy and in the original
    qint64 journalEntries = 0;
    int attachments = 0;
    int lost = 0; ///< attachments whose file was missing already
};

/// A backup is a folder that is a case file of its own: cases.db under the same key, both key slots,
/// attachments/, and `manifest`, which says (encrypted, under Subkey::Backup) what must be in it. It opens
/// with the passphrases that were good when it was made.
///
/// It is copied page by page by SQLite's online backup from one snapshot, so people may go on working, and it
/// gets its name only after it was opened and verified: every page authentic, the journal's chain whole, all
/// rows there, each attachment with its file.
class BackupJob
{
public:
    BackupJob(QString source, QByteArray slots, SecretBytes databaseKey, SecretBytes backupKey, Actor actor,
              Environment environment);

    /// On any thread. Refusals: "backup-exists", "folder-not-writable", "disk-full", "cancelled",
    /// "backup-damaged", "backup-changed" (files were removed meanwhile, twice). Nothing is left at `to` when
    /// it refuses or throws.
    [[nodiscard]] domain::Result<BackupReport> run(const QString& to,
                                                   const BackupProgress& progress = {}) const;

private:
    [[nodiscard]] domain::Result<BackupReport> tryOnce(const QString& to,
                                                       const BackupProgress& progress) const;

    QString m_source;
    QByteArray m_slots;
    SecretBytes m_databaseKey;
    SecretBytes m_backupKey;
    Actor m_actor;
    Environment m_environment;
};

/// Checks a backup by the passphrase of one of its users and puts it where no case file is, brought up to the
/// schema of this program. With an empty user name the passphrase is the recovery code. Refusals: those of
/// unlocking, "not-allowed", "case-file-exists", "backup-damaged", "disk-full", "folder-not-writable",
/// "cancelled".
[[nodiscard]] domain::Result<BackupReport> restoreBackup(const QString& backup, const QString& to,
                                                         const Credentials& credentials,
                                                         const Environment& environment,
                                                         const VaultOptions& options = {},
                                                         const BackupProgress& progress = {});

} // namespace wasl::storage
