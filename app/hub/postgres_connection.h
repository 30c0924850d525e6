#pragma once

#include "app/hub/connection.h"

#include <libpq-fe.h>

#include <map>

namespace wasl::hub
{

/// A connection to a PostgreSQL server. What is kept prepared on it goes through libpq itself: a statement of
/// Poco 1.11 that was executed before and then fails frees its last result twice.
class PostgresConnection : public Connection
{
public:
    using Connection::Connection;

    std::optional<Row> run(const Query& query, const Row& parameters) override;
    void forget() override { m_prepared.clear(); }

    /// libpq's own handle of the same connection.
    PGconn* handle();

private:
    std::map<std::string_view, std::string> m_prepared; ///< by their SQL, the names the server knows
    int m_names = 0;                                    ///< ever given
};

} // namespace wasl::hub
