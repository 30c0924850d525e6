#pragma once

#include "app/storage/sqlcipher/plaintext_guard.h"
#include "app/storage/sqlcipher/raw_key.h"
#include "app/storage/sqlcipher/update_watcher.h"

#include <QtCore/QMutex>
#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>

#include <span>
#include <vector>

struct sqlite3;
Q_DECLARE_OPAQUE_POINTER(sqlite3*)

namespace wasl::storage
{

namespace sqlcipher
{
class SqlCipherResult;
} // namespace sqlcipher

/// Qt Sql's driver for database files encrypted by SQLCipher.
///
/// Give the key, then open:
///
///     auto *driver = new SqlCipherDriver;
///     QSqlDatabase db = QSqlDatabase::addDatabase(driver, name);   // takes the driver
///     db.setDatabaseName(path);
///     driver->setRawKey(key);
///     if (!db.open()) …
///
/// The driver fails closed: without a key, or if the library behind it turns out not to be SQLCipher,
/// open() is refused and no file is made. handle() is a `sqlite3 *`, always one of SQLCipher's.
/// A connection belongs to one thread; only cancelQuery() may be called from another.
class SqlCipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    /// The key for the next open(), which uses it once and wipes it, whether it succeeds or not.
    void setRawKey(std::span<const std::byte, sqlcipher::RawKey::Size> key);

    /// Encrypts the whole open file anew; from then on only `key` opens it. False with lastError()
    /// if that failed, and then the old key still holds.
    bool changeRawKey(std::span<const std::byte, sqlcipher::RawKey::Size> key);

    /// Whether an error of open() means that the key does not fit, or that the file is no database
    /// of ours: the two cannot be told apart.
    static bool isWrongKey(const QSqlError& error);

    /// Whether an error means that another connection holds the file, and went on doing so for the
    /// whole busy timeout.
    static bool isBusy(const QSqlError& error);

    bool hasFeature(DriverFeature feature) const override;
    /// User, password, host and port mean nothing here. For the options see ConnectOptions.
    bool open(const QString& file, const QString& user, const QString& password, const QString& host,
              int port, const QString& options) override;
    /// Queries that still live are ended first.
    void close() override;
    QSqlResult* createResult() const override;
    QVariant handle() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString& tableName) const override;
    QSqlIndex primaryIndex(const QString& tableName) const override;

    QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    bool isIdentifierEscaped(const QString& identifier, IdentifierType type) const override;
    QString stripDelimiters(const QString& identifier, IdentifierType type) const override;

    /// Row changes made through this connection; the notification carries the table and the row id.
    bool subscribeToNotification(const QString& tableName) override;
    bool unsubscribeFromNotification(const QString& tableName) override;
    QStringList subscribedToNotifications() const override;

public Q_SLOTS:
    /// Interrupts what runs on this connection; its query then fails. May be called from any thread.
    bool cancelQuery() override;

private:
    friend class sqlcipher::SqlCipherResult;

    bool run(const char* sql, const QString& failure);
    void closeHandle();
    void announce(const QString& tableName, qint64 rowId);

    mutable QMutex m_handleMutex; ///< guards the pointer, not the connection: for cancelQuery()
    sqlite3* m_handle = nullptr;
    sqlcipher::RawKey m_key;
    mutable sqlcipher::PlaintextGuard m_guard;
    sqlcipher::UpdateWatcher m_updates;
    mutable std::vector<sqlcipher::SqlCipherResult*> m_results;
};

/// Makes "QSQLCIPHER" known to QSqlDatabase::addDatabase(), and so to QSqlDatabase::cloneDatabase().
void registerSqlCipherDriver();

} // namespace wasl::storage
