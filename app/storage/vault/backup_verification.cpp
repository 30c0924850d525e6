#include "app/storage/vault/backup_verification.h"

#include "app/storage/journal_verifier.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/page_check.h"
#include "app/storage/storage_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

const auto manifestBinding = QByteArrayLiteral("wasl backup 1");

bool isWhole(Database& copy, const BackupManifest& manifest, qint64& journalEntries)
{
    if (!pagesAreWhole(copy)) return false;
    if (countRows(copy) != manifest.rows) return false;
    const auto attachments = QFileInfo(copy.path()).dir().filePath(u"attachments"_s);
    if (manifest.lost && notIn(attachments, attachmentNames(copy)).size() != *manifest.lost) return false;
    const auto journal = verifyJournal(copy);
    journalEntries = journal.entries;
    return journal.isIntact();
}

} // namespace

qint64 BackupManifest::allRows() const
{
    qint64 all = 0;
    for (const auto& [table, count] : rows)
        all += count;
    return all;
}

std::map<QString, qint64> countRows(Database& database)
{
    QStringList tables;
    // Shadow tables of an index are the index's own affair, and are counted no faster than the records.
    auto names =
        database.query(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
                       "ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    while (names.next())
        tables << names.get<QString>(0);
    std::map<QString, qint64> rows;
    for (const auto& table : tables) {
        auto quoted = table;
        auto count = database.query(u"SELECT count(*) FROM \"%1\""_s.arg(quoted.replace(u'"', u"\"\""_s)));
        if (count.next()) rows[table] = count.get<qint64>(0);
    }
    return rows;
}

QSet<QString> attachmentNames(Database& database)
{
    QSet<QString> names;
    auto ids = database.query(u"SELECT id FROM attachment"_s);
    while (ids.next())
        names << ids.get<domain::AttachmentId>(0).toString();
    return names;
}

QSet<QString> notIn(const QString& folder, QSet<QString> names)
{
    const auto found = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const auto& name : found)
        names.remove(name);
    return names;
}

QByteArray sealManifest(const BackupManifest& manifest, const SecretBytes& backupKey,
                        const domain::RandomSource& random)
{
    QJsonObject rows;
    for (const auto& [table, count] : manifest.rows)
        rows.insert(table, count);
    const auto json = QJsonDocument(QJsonObject{{u"made"_s, manifest.made.toUTC().toString(Qt::ISODate)},
                                                {u"attachments"_s, manifest.attachments},
                                                {u"lost"_s, manifest.lost.value_or(0)},
                                                {u"rows"_s, rows}})
                          .toJson(QJsonDocument::Compact);
    const auto bytes = std::as_bytes(std::span(json.constData(), static_cast<std::size_t>(json.size())));
    return encryptWith(backupKey, bytes, manifestBinding, random);
}

std::optional<BackupManifest> openManifest(const QByteArray& box, const SecretBytes& backupKey)
{
    const auto plain = decryptWith(backupKey, box, manifestBinding);
    if (!plain) return std::nullopt;
    const auto json = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(plain->data()),
                                                         static_cast<qsizetype>(plain->size())))
                          .object();
    BackupManifest manifest;
    manifest.made = QDateTime::fromString(json[u"made"_s].toString(), Qt::ISODate);
    manifest.attachments = json[u"attachments"_s].toInt();
    if (json.contains(u"lost"_s)) manifest.lost = json[u"lost"_s].toInt();
    const auto rows = json[u"rows"_s].toObject();
    for (auto row = rows.begin(); row != rows.end(); ++row)
        manifest.rows[row.key()] = row.value().toInteger();
    return manifest;
}

domain::Result<qint64> verifyCopy(const QString& databasePath, const SecretBytes& databaseKey,
                                  const Actor& actor, const Environment& environment,
                                  const BackupManifest& manifest)
{
    try {
        auto copy = Database::open(databasePath, databaseKey, actor, environment, OpenMode::Verify);
        qint64 journalEntries = 0;
        if (copy && isWhole(**copy, manifest, journalEntries)) return journalEntries;
        // A schema of a newer version is not damage, and the message about it is better.
        if (!copy && copy.error().code != "wrong-key"_L1) return tl::unexpected(copy.error());
    } catch (const StorageError& error) {
        if (error.reason() != StorageError::Reason::Damaged) throw;
    }
    return tl::unexpected(backupDamaged());
}

domain::Refusal backupDamaged()
{
    return {u"backup-damaged"_s,
            QCoreApplication::translate(
                "wasl::storage::Backup",
                "This backup is damaged or incomplete and was not used. Take another one, or "
                "make a new one on another medium."),
            {}};
}

} // namespace wasl::storage
