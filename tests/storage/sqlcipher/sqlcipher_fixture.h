#pragma once

#include "app/storage/sqlcipher/sqlcipher_driver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>

namespace wasl::tests
{

using KeyBytes = std::array<std::byte, 32>;

inline KeyBytes keyOf(unsigned char fill)
{
    KeyBytes key;
    key.fill(std::byte{fill});
    return key;
}

/// A connection of our driver that takes its name from Qt's list when it dies.
class Connection
{
public:
    explicit Connection(const QString& file, const QString& options = {})
        : m_driver(new storage::SqlCipherDriver)
        , m_name(QStringLiteral("test-%1").arg(quintptr(m_driver)))
        , m_database(QSqlDatabase::addDatabase(m_driver, m_name))
    {
        m_database.setDatabaseName(file);
        m_database.setConnectOptions(options);
    }

    ~Connection()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    bool open(const KeyBytes& key)
    {
        m_driver->setRawKey(key);
        return m_database.open();
    }

    /// Runs one statement; what it says when it fails is in error().
    bool run(const QString& sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        m_error = query.lastError();
        return done;
    }

    QVariant ask(const QString& sql)
    {
        QSqlQuery query(m_database);
        const bool found = query.exec(sql) && query.next();
        m_error = query.lastError();
        return found ? query.value(0) : QVariant();
    }

    QSqlError error() const { return m_error; }
    QSqlDatabase& database() { return m_database; }
    storage::SqlCipherDriver& driver() { return *m_driver; }

private:
    storage::SqlCipherDriver* m_driver;
    QString m_name;
    QSqlDatabase m_database;
    QSqlError m_error;
};

inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline const QByteArray PlainHeader("SQLite format 3\0", 16);

} // namespace wasl::tests
