#include "app/hub/sqlite_connection.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;

namespace wasl::hub
{

/// Poco reads the parameters where they stand and writes the row there, each time the statement is executed.
struct SqliteConnection::Prepared
{
    Prepared(Poco::Data::Session& session, const Query& query, const Row& values)
        : parameters(values)
        , row(query.columns)
        , statement(session)
    {
        statement << query.sql;
        for (std::string& column : row) {
            statement, into(column);
        }
        for (std::string& parameter : parameters) {
            statement, use(parameter);
        }
    }

    Row parameters;
    Row row;
    Poco::Data::Statement statement;
};

SqliteConnection::SqliteConnection(Poco::Data::Session session)
    : Connection(std::move(session))
{
}

SqliteConnection::~SqliteConnection() = default;

std::optional<Connection::Row> SqliteConnection::run(const Query& query, const Row& parameters)
{
    std::unique_ptr<Prepared>& prepared = m_prepared[query.sql];
    if (!prepared) {
        prepared = std::make_unique<Prepared>(session(), query, parameters);
    }
    std::copy(parameters.begin(), parameters.end(), prepared->parameters.begin());
    const bool found = prepared->statement.execute() > 0 && query.columns > 0;
    return found ? std::optional(prepared->row) : std::nullopt;
}

void SqliteConnection::forget()
{
    m_prepared.clear();
}

} // namespace wasl::hub
