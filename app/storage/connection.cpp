#include "app/storage/connection.h"

#include "app/storage/storage_error.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{
std::atomic<quint64> connections = 0;
}

Database::Connection::Connection()
    : name(u"wasl-%1"_s.arg(++connections))
{
}

Database::Connection::~Connection()
{
    unused.clear();
    if (database.isValid()) database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Prepared> Database::Connection::borrow(const QString& sql)
{
    if (const auto kept = unused.find(sql); kept != unused.end()) {
        auto prepared = std::move(kept->second);
        unused.erase(kept);
        return prepared;
    }
    auto prepared = std::make_unique<Prepared>(Prepared{QSqlQuery(database)});
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql)) throw storageError(prepared->query.lastError(), operationName(sql));
    return prepared;
}

void Database::Connection::giveBack(const QString& sql, std::unique_ptr<Prepared> prepared)
{
    prepared->query.finish();
    unused.try_emplace(sql, std::move(prepared));
}

QString operationName(const QString& sql)
{
    return sql.simplified().left(80);
}

} // namespace wasl::storage
