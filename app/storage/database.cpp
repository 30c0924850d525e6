#include "app/storage/database.h"

#include "app/storage/connection.h"
#include "app/storage/journal.h"
#include "app/storage/migrations.h"
#include "app/storage/sqlcipher/sqlcipher_driver.h"
#include "app/storage/storage_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

constexpr auto cacheKibibytes = 64 * 1024;
constexpr auto busyMilliseconds = 5000;

bool onlyReads(OpenMode mode)
{
    return mode == OpenMode::ReadOnly || mode == OpenMode::Verify;
}

domain::Result<void> checkPlace(const QFileInfo& file, OpenMode mode)
{
    if (mode == OpenMode::Create && file.exists())
        return domain::refuse(
            u"file-exists"_s,
            QCoreApplication::translate("wasl::storage", "There is already a case file in this folder."));
    if (mode != OpenMode::Create && !file.exists())
        return domain::refuse(
            u"file-not-found"_s,
            QCoreApplication::translate("wasl::storage", "There is no case file in this folder."));
    // The write-ahead log is a second file beside the first, so the folder matters as much as the file.
    const auto writable =
        QFileInfo(file.absolutePath()).isWritable() && (!file.exists() || file.isWritable());
    if (!onlyReads(mode) && !writable)
        return domain::refuse(
            u"folder-not-writable"_s,
            QCoreApplication::translate(
                "wasl::storage",
                "The folder of the case file cannot be written. Ask whoever looks after this "
                "computer for permission, or choose another folder."));
    return {};
}

QString connectOptions(OpenMode mode)
{
    const auto options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    switch (mode) {
    case OpenMode::ReadWrite:
        return options + u";QSQLCIPHER_OPEN_EXISTING"_s;
    case OpenMode::ReadOnly:
    case OpenMode::Verify:
        return options + u";QSQLITE_OPEN_READONLY"_s;
    case OpenMode::Create:
        break;
    }
    return options;
}

domain::Result<void> refusalFor(const StorageError& error)
{
    if (error.reason() == StorageError::Reason::Damaged)
        return domain::refuse(
            u"wrong-key"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This key does not open the case file, or the file is damaged."));
    if (const auto refusal = notSaved(error)) return tl::unexpected(*refusal);
    throw error;
}

} // namespace

domain::Result<std::unique_ptr<Database>> Database::open(const QString& path, const SecretBytes& rawKey,
                                                         Actor actor, Environment environment, OpenMode mode)
{
    const QFileInfo file(path);
    if (const auto place = checkPlace(file, mode); !place) return tl::unexpected(place.error());

    auto database = std::unique_ptr<Database>(
        new Database(file.absoluteFilePath(), std::move(actor), std::move(environment)));
    auto opened = [&]() -> domain::Result<void> {
        try {
            return database->connect(rawKey, mode).and_then([&] { return database->prepareSchema(mode); });
        } catch (const StorageError& error) {
            return refusalFor(error);
        }
    }();
    if (opened) return database;

    database.reset();
    if (mode == OpenMode::Create) QFile::remove(path);
    return tl::unexpected(opened.error());
}

Database::Database(QString path, Actor actor, Environment environment)
    : m_path(std::move(path))
    , m_actor(std::move(actor))
    , m_environment(std::move(environment))
    , m_connection(std::make_unique<Connection>())
    , m_ids(m_environment.clock, m_environment.random)
{
}

Database::~Database() = default;

domain::Result<void> Database::connect(const SecretBytes& rawKey, OpenMode mode)
{
    if (rawKey.size() != 32)
        throw StorageError(StorageError::Reason::Broken, u"open"_s, u"the raw key is not 32 bytes"_s);
    auto* driver = new SqlCipherDriver;
    driver->setRawKey(rawKey.bytes().first<32>());
    auto& database = m_connection->database;
    database = QSqlDatabase::addDatabase(driver, m_connection->name); // takes the driver
    database.setDatabaseName(m_path);
    database.setConnectOptions(connectOptions(mode));
    if (database.open()) return {};
    // The driver's answer to plain SQLite, which would take the key in silence and write everything
    // unencrypted.
    if (database.lastError().nativeErrorCode().toInt() == SQLITE_MISUSE)
        return domain::refuse(u"no-encryption"_s,
                              QCoreApplication::translate(
                                  "wasl::storage",
                                  "This installation has no encryption, so the case file is not opened. "
                                  "Install the program again."));
    throw storageError(database.lastError(), u"open"_s);
}

domain::Result<void> Database::prepareSchema(OpenMode mode)
{
    const auto version = schemaVersion(*this);
    if (version > newestVersion())
        return domain::refuse(
            u"newer-version"_s,
            QCoreApplication::translate("wasl::storage",
                                        "This case file was last used with a newer version of Wasl. "
                                        "Install that version to open it. Nothing was changed."));
    // Only one that is being made has no schema yet. An empty file in the place of one is none to begin anew
    // in.
    if (version == 0 && mode != OpenMode::Create)
        return domain::refuse(u"file-damaged"_s,
                              QCoreApplication::translate(
                                  "wasl::storage", "The case file is empty: what was in it is lost here. "
                                                   "Restore the last backup. Nothing was changed."));
    execute(u"PRAGMA temp_store = MEMORY"_s);
    execute(u"PRAGMA cache_size = -%1"_s.arg(cacheKibibytes));
    execute(u"PRAGMA foreign_keys = ON"_s);
    if (onlyReads(mode)) {
        if (mode == OpenMode::ReadOnly && version < newestVersion())
            return domain::refuse(
                u"older-version"_s,
                QCoreApplication::translate("wasl::storage",
                                            "This case file is from an older version of Wasl. Open it "
                                            "once for writing, so that it is brought up to date."));
        return {};
    }
    query(u"PRAGMA journal_mode = WAL"_s).next();
    execute(u"PRAGMA synchronous = FULL"_s);
    migrate(*this);
    return {};
}

QUuid Database::newId() const
{
    return m_ids.next();
}

sqlite3* Database::handle() const
{
    return *static_cast<sqlite3* const*>(m_connection->database.driver()->handle().constData());
}

} // namespace wasl::storage
