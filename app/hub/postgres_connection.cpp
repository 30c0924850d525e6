#include "app/hub/postgres_connection.h"

#include <Poco/Any.h>
#include <Poco/Data/DataException.h>
#include <Poco/Data/PostgreSQL/SessionHandle.h>

#include <memory>

namespace wasl::hub
{

namespace
{

using Result = std::unique_ptr<PGresult, void (*)(PGresult*)>;

/// As Poco does: the SQLSTATE stands in the text.
Result checked(PGresult* raw)
{
    Result result(raw, PQclear);
    const ExecStatusType status = PQresultStatus(raw);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
        const char* const code = PQresultErrorField(raw, PG_DIAG_SQLSTATE);
        throw Poco::Data::DataException(std::string("statement State: ") + (code ? code : "08006"));
    }
    return result;
}

} // namespace

std::optional<Connection::Row> PostgresConnection::run(const Query& query, const Row& parameters)
{
    auto prepared = m_prepared.find(query.sql);
    if (prepared == m_prepared.end()) {
        const std::string name = "wasl" + std::to_string(++m_names);
        checked(PQprepare(handle(), name.c_str(), query.sql, 0, nullptr));
        prepared = m_prepared.emplace(query.sql, name).first;
    }
    std::vector<const char*> values;
    for (const std::string& parameter : parameters) {
        values.push_back(parameter.c_str());
    }
    const Result result = checked(PQexecPrepared(handle(), prepared->second.c_str(), int(values.size()),
                                                 values.data(), nullptr, nullptr, 0));
    if (PQntuples(result.get()) == 0) {
        return std::nullopt;
    }
    Row row;
    for (std::size_t column = 0; column < query.columns; ++column) {
        row.emplace_back(PQgetvalue(result.get(), 0, int(column)));
    }
    return row;
}

PGconn* PostgresConnection::handle()
{
    using Handle = Poco::Data::PostgreSQL::SessionHandle;
    return *Poco::AnyCast<Handle*>(session().getProperty("handle"));
}

} // namespace wasl::hub
