#include "app/storage/sqlcipher/sqlcipher_driver.h"

#include "app/storage/sqlcipher/cipher.h"
#include "app/storage/sqlcipher/connect_options.h"
#include "app/storage/sqlcipher/identifier.h"
#include "app/storage/sqlcipher/opening.h"
#include "app/storage/sqlcipher/schema.h"
#include "app/storage/sqlcipher/sql_error.h"
#include "app/storage/sqlcipher/sqlcipher_result.h"

#include <QtCore/QScopeGuard>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlField>
#include <QtSql/QSqlIndex>

#include <sqlcipher/sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

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
    , m_updates([this](const QString& tableName, qint64 rowId) { announce(tableName, rowId); })
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
    const sqlcipher::Opened opened =
        sqlcipher::openEncrypted(file, m_key, sqlcipher::ConnectOptions::parse(options));
    if (!opened.handle) {
        setLastError(opened.error);
        setOpenError(true);
        return false;
    }
    m_guard.watch(opened.handle);
    {
        const QMutexLocker locker(&m_handleMutex);
        m_handle = opened.handle;
    }
    setOpen(true);
    return true;
}

void SqlCipherDriver::close()
{
    for (sqlcipher::SqlCipherResult* result : m_results)
        result->release();
    m_updates.forgetAll();
    closeHandle();
    setOpen(false);
    setOpenError(false);
}

void SqlCipherDriver::closeHandle()
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
    return isOpen() && m_updates.watch(m_handle, tableName);
}

bool SqlCipherDriver::unsubscribeFromNotification(const QString& tableName)
{
    return isOpen() && m_updates.unwatch(m_handle, tableName);
}

QStringList SqlCipherDriver::subscribedToNotifications() const
{
    return m_updates.tables();
}

/// Queued, because a listener may use the connection, which SQLite forbids amid a change.
void SqlCipherDriver::announce(const QString& tableName, qint64 rowId)
{
    const auto emitIfStillWanted = [this, tableName, rowId] {
        if (m_updates.tables().contains(tableName))
            Q_EMIT notification(tableName, QSqlDriver::UnknownSource, rowId);
    };
    QMetaObject::invokeMethod(this, emitIfStillWanted, Qt::QueuedConnection);
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
