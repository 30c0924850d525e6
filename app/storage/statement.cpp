#include "app/storage/statement.h"

#include "app/storage/connection.h"
#include "app/storage/storage_error.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

Statement::Statement(Database& database, const QString& sql)
    : m_database(&database)
    , m_sql(sql)
    , m_prepared(database.m_connection->borrow(sql))
{
}

Statement::Statement(Statement&& other) noexcept = default;

Statement::~Statement()
{
    if (m_prepared) m_database->m_connection->giveBack(m_sql, std::move(m_prepared));
}

Statement& Statement::add(const QVariant& value)
{
    m_prepared->query.bindValue(m_bound++, value);
    return *this;
}

int Statement::run()
{
    auto& [query, parameters] = *m_prepared;
    if (parameters >= 0 && parameters != m_bound)
        throw StorageError(StorageError::Reason::Broken, operationName(m_sql), u"wrong number of values"_s);
    if (!query.exec()) throw storageError(query.lastError(), operationName(m_sql));
    parameters = m_bound;
    m_bound = 0;
    m_executed = true;
    return query.numRowsAffected();
}

bool Statement::next()
{
    if (!m_executed) run();
    auto& query = m_prepared->query;
    if (query.next()) return true;
    if (query.lastError().isValid()) throw storageError(query.lastError(), operationName(m_sql));
    return false;
}

QVariant Statement::value(int column) const
{
    return m_prepared->query.value(column);
}

} // namespace wasl::storage
