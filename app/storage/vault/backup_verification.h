#pragma once

#include "app/storage/database.h"
#include "app/storage/keys/secret_bytes.h"

#include <QSet>

#include <map>
#include <optional>

namespace wasl::storage
{

/// What a backup must hold, counted in the snapshot it was made from.
struct BackupManifest
{
    QDateTime made;
    std::map<QString, qint64> rows; ///< by table
    int attachments = 0;
    std::optional<int> lost; ///< attachments whose file was lost already; not known of the first backups

    [[nodiscard]] qint64 allRows() const;
};

/// The rows of every table as this connection sees them now.
[[nodiscard]] std::map<QString, qint64> countRows(Database& database);

/// What the files of the attachments are called, as this connection sees them now.
[[nodiscard]] QSet<QString> attachmentNames(Database& database);
/// Those that are not in a folder.
[[nodiscard]] QSet<QString> notIn(const QString& folder, QSet<QString> names);

[[nodiscard]] QByteArray sealManifest(const BackupManifest& manifest, const SecretBytes& backupKey,
                                      const domain::RandomSource& random);
/// Nothing when it was altered or belongs to another case file.
[[nodiscard]] std::optional<BackupManifest> openManifest(const QByteArray& box, const SecretBytes& backupKey);

/// Opens the copy read-only, whatever version of its schema it has up to this program's, and checks every
/// page's authentication, the structure, the journal's chain, the counts of the manifest, and that each
/// attachment has its file in `attachments` beside the copy. Answers the number of journal entries, or
/// refuses with "backup-damaged".
[[nodiscard]] domain::Result<qint64> verifyCopy(const QString& databasePath, const SecretBytes& databaseKey,
                                                const Actor& actor, const Environment& environment,
                                                const BackupManifest& manifest);

[[nodiscard]] domain::Refusal backupDamaged();

} // namespace wasl::storage
