#pragma once

#include <Poco/Data/Session.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace wasl::hub
{

/// A statement that comes again and again: its text, which lives as long as the program, and how many
/// columns it answers.
struct Query
{
    const char* sql = "";
    std::size_t columns = 0;
};

/// One connection to the database. What every release needs is prepared on it once, not for each of them.
/// One thread at a time.
class Connection
{
public:
    using Row = std::vector<std::string>;

    explicit Connection(Poco::Data::Session session)
        : m_session(std::move(session))
    {
    }
    virtual ~Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Poco::Data::Session& session() { return m_session; }
    operator Poco::Data::Session&() { return m_session; }

    /// Runs the query with these parameters, everything as text, and answers its first row if there is
    /// one. Throws Poco::Exception.
    virtual std::optional<Row> run(const Query& query, const Row& parameters) = 0;
    /// Nothing is prepared any more: after an error, or when the connection was opened again.
    virtual void forget() = 0;

private:
    Poco::Data::Session m_session;
};

} // namespace wasl::hub
