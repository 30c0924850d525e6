// Puts our driver where Qt's own SQL tests look for SQLite's, so that they run on it unmodified: every
// file they make is an encrypted one. The only place in the repository that looks at Qt's private headers,
// because the tests ask a driver for its kind of database, which only those can set.
#include "app/storage/sqlcipher/sqlcipher_driver.h"

#include <QtCore/QCoreApplication>
#include <QtSql/QSqlDatabase>
#include <QtSql/private/qsqldriver_p.h>

#include <array>

namespace
{

class KeyedDriver : public wasl::storage::SqlCipherDriver
{
public:
    KeyedDriver()
    {
        static_cast<QSqlDriverPrivate*>(QObjectPrivate::get(this))->dbmsType = QSqlDriver::SQLite;
    }

    bool open(const QString& file, const QString& user, const QString& password, const QString& host,
              int port, const QString& options) override
    {
        std::array<std::byte, 32> key;
        key.fill(std::byte{0x5a});
        setRawKey(key);
        return SqlCipherDriver::open(file, user, password, host, port, options);
    }
};

class KeyedDriverCreator : public QSqlDriverCreatorBase
{
public:
    QSqlDriver* createObject() const override { return new KeyedDriver; }
};

void takeTheNameOfStockSqlite()
{
    QSqlDatabase::registerSqlDriver(QStringLiteral("QSQLITE"), new KeyedDriverCreator);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(takeTheNameOfStockSqlite)
