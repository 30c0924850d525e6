#include "app/storage/sqlcipher/sqlcipher_driver.h"

#include "app/storage/sqlcipher/cipher.h"
#include "app/storage/sqlcipher/connect_options.h"
#include "app/storage/sqlcipher/identifier.h"
#include "app/storage/sqlcipher/regexp_function.h"
#include "app/storage/sqlcipher/schema.h"
#include "app/storage/sqlcipher/sql_error.h"
#include "app/storage/sqlcipher/sqlcipher_result.h"

#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlField>
#include <QtSql/QSqlIndex>

#include <sqlcipher/sqlite3.h>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using sqlcipher::ConnectOptions;
using sqlcipher::driverError;
using sqlcipher::sqlError;

namespace
{

/// The code without what SQLite's extended codes add above the lowest byte.
int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

SqlCipherDriver::SqlCipherDriver(QObject* parent)
    : QSqlDriver(parent)
{
}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

void SqlCipherDriver::setRawKey(std::span<const std::byte, sqlcipher::RawKey::Size> key)
{
    m_key.set(key);
}

bool SqlCipherDriver::changeRawKey(std::span<const std::byte, sqlcipher::RawKey::Size> key)
{
    if (!m_handle) return false;
    const int code = sqlcipher::changeKey(m_handle, sqlcipher::RawKey(key));
    if (code != SQLITE_OK)
        setLastError(sqlError(m_handle, u"Unable to change the key"_s, QSqlError::UnknownError, code));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::isWrongKey(const QSqlError& error)
{
    return primaryCode(error) == SQLITE_NOTADB;
}

bool SqlCipherDriver::isBusy(const QSqlError& error)
{
    const int code = primaryCode(error);
    return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Transactions:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case EventNotifications:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
        break;
    }
    return false;
}

bool SqlCipherDriver::open(const QString& file, const QString&, const QString&, const QString&, int,
                           const QString& options)
{
    close();
    const auto wipeKey = qScopeGuard([this] { m_key.clear(); });
    const ConnectOptions parsed = ConnectOptions::parse(options);
    if (!openHandle(file, parsed) || !giveKeyToHandle() || !prepareHandle(parsed) || !readSchema())
        return false;
    setOpenError(false);
    setOpen(true);
    return true;
}

/// Everything that can be refused without a handle is refused here, before SQLite makes the file.
bool SqlCipherDriver::openHandle(const QString& file, const ConnectOptions& options)
{
    const QString failure = u"Error opening database"_s;
    if (!m_key.isSet())
        return refuseToOpen(
            driverError(failure, u"no key was given"_s, QSqlError::ConnectionError, SQLITE_AUTH));
    if (file.isEmpty())
        return refuseToOpen(
            driverError(failure, u"no file was named"_s, QSqlError::ConnectionError, SQLITE_CANTOPEN));
    if (!sqlcipher::libraryEncrypts())
        return refuseToOpen(driverError(failure, u"the SQLite library in this process does not encrypt"_s,
                                        QSqlError::ConnectionError, SQLITE_MISUSE));
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &handle, options.openFlags(), nullptr);
    {
        const QMutexLocker locker(&m_handleMutex);
        m_handle = handle;
    }
    return code == SQLITE_OK || refuseToOpen(sqlError(m_handle, failure, QSqlError::ConnectionError, code));
}

bool SqlCipherDriver::giveKeyToHandle()
{
    const int code = sqlcipher::giveKey(m_handle, m_key);
    m_key.clear();
    if (code != SQLITE_OK)
        return refuseToOpen(sqlError(m_handle, u"The key was not taken"_s, QSqlError::ConnectionError, code));
    if (!sqlcipher::isEncrypted(m_handle, "main"_ba))
        return refuseToOpen(driverError(u"Error opening database"_s, u"the file would not be encrypted"_s,
                                        QSqlError::ConnectionError, SQLITE_MISUSE));
    return true;
}

bool SqlCipherDriver::prepareHandle(const ConnectOptions& options)
{
    sqlite3_busy_timeout(m_handle, options.busyTimeout);
    sqlite3_extended_result_codes(m_handle, options.extendedCodes ? 1 : 0);
    if (options.regexpCache > 0) sqlcipher::addRegexpFunction(m_handle, options.regexpCache);
    // SQLCipher encrypts no temporary files, so there must be none.
    const int code = sqlite3_exec(m_handle, "PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    m_guard.watch(m_handle);
    return code == SQLITE_OK ||
           refuseToOpen(sqlError(m_handle, u"Error opening database"_s, QSqlError::ConnectionError, code));
}

/// The first page is only read, and the key only tried, when something is asked.
bool SqlCipherDriver::readSchema()
{
    const int code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    return code == SQLITE_OK ||
           refuseToOpen(sqlError(m_handle, u"Error opening database"_s, QSqlError::ConnectionError, code));
}

bool SqlCipherDriver::refuseToOpen(const QSqlError& error)
{
    setLastError(error);
    setOpenError(true);
    discardHandle();
    return false;
}

void SqlCipherDriver::close()
{
    for (sqlcipher::SqlCipherResult* result : m_results)
        result->release();
    m_watchedTables.clear();
    discardHandle();
    setOpen(false);
    setOpenError(false);
}

void SqlCipherDriver::discardHandle()
{
    const QMutexLocker locker(&m_handleMutex);
    const int code = sqlite3_close(m_handle);
    if (code != SQLITE_OK) {
        setLastError(sqlError(m_handle, u"Error closing database"_s, QSqlError::ConnectionError, code));
        // Someone made a statement on handle() and keeps it: the connection goes when that does.
        sqlite3_close_v2(m_handle);
    }
    m_handle = nullptr;
}

QSqlResult* SqlCipherDriver::createResult() const
{
    return new sqlcipher::SqlCipherResult(this);
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(m_handle);
}

bool SqlCipherDriver::beginTransaction()
{
    return run("BEGIN", u"Unable to begin transaction"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return run("COMMIT", u"Unable to commit transaction"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return run("ROLLBACK", u"Unable to rollback transaction"_s);
}

bool SqlCipherDriver::run(const char* sql, const QString& failure)
{
    if (!isOpen() || isOpenError()) return false;
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) setLastError(sqlError(m_handle, failure, QSqlError::TransactionError, code));
    return code == SQLITE_OK;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? sqlcipher::tableNames(m_handle, type) : QStringList();
}

QSqlRecord SqlCipherDriver::record(const QString& tableName) const
{
    QSqlRecord record;
    if (!isOpen()) return record;
    for (const sqlcipher::SchemaColumn& column : sqlcipher::tableColumns(m_handle, tableName))
        record.append(column.field);
    return record;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& tableName) const
{
    QSqlIndex index(tableName);
    if (!isOpen()) return index;
    std::vector<sqlcipher::SchemaColumn> columns = sqlcipher::tableColumns(m_handle, tableName);
    std::sort(columns.begin(), columns.end(),
              [](const auto& left, const auto& right) { return left.keyPosition < right.keyPosition; });
    for (const sqlcipher::SchemaColumn& column : columns) {
        if (column.keyPosition > 0) index.append(column.field);
    }
    return index;
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || sqlcipher::isQuoted(identifier)) return identifier;
    if (type == FieldName) return sqlcipher::quoted(identifier);
    QStringList parts = sqlcipher::nameParts(identifier);
    for (QString& part : parts)
        part = sqlcipher::quoted(part);
    return parts.join(u'.');
}

bool SqlCipherDriver::isIdentifierEscaped(const QString& identifier, IdentifierType) const
{
    return sqlcipher::isQuoted(identifier);
}

QString SqlCipherDriver::stripDelimiters(const QString& identifier, IdentifierType) const
{
    return sqlcipher::isQuoted(identifier) ? sqlcipher::nameParts(identifier).join(u'.') : identifier;
}

bool SqlCipherDriver::subscribeToNotification(const QString& tableName)
{
    if (!isOpen() || m_watchedTables.contains(tableName)) return false;
    m_watchedTables.append(tableName);
    watchUpdates();
    return true;
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString& tableName)
{
    const bool removed = isOpen() && m_watchedTables.removeOne(tableName);
    if (removed) watchUpdates();
    return removed;
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_watchedTables;
}

void SqlCipherDriver::watchUpdates()
{
    const bool wanted = !m_watchedTables.isEmpty();
    sqlite3_update_hook(m_handle, wanted ? &SqlCipherDriver::updated : nullptr, wanted ? this : nullptr);
}

/// Called amid the change, when the connection must not be used: so the listeners hear of it later.
void SqlCipherDriver::updated(void* driver, int, const char*, const char* table, long long rowId)
{
    auto* self = static_cast<SqlCipherDriver*>(driver);
    const QString tableName = QString::fromUtf8(table);
    QMetaObject::invokeMethod(
        self, [self, tableName, rowId] { self->announce(tableName, rowId); }, Qt::QueuedConnection);
}

void SqlCipherDriver::announce(const QString& tableName, qint64 rowId)
{
    if (m_watchedTables.contains(tableName)) Q_EMIT notification(tableName, QSqlDriver::UnknownSource, rowId);
}

bool SqlCipherDriver::cancelQuery()
{
    const QMutexLocker locker(&m_handleMutex);
    if (m_handle) sqlite3_interrupt(m_handle);
    return m_handle != nullptr;
}

void registerSqlCipherDriver()
{
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new QSqlDriverCreator<SqlCipherDriver>);
}

} // namespace wasl::storage
