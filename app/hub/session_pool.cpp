#include "app/hub/session_pool.h"

#include "app/hub/database.h"

#include <Poco/Data/PostgreSQL/Connector.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <memory>

namespace wasl::hub
{

namespace
{

constexpr std::chrono::seconds LongestWait{5};
/// After a failed attempt nobody asks the server for so long: a hundred threads would all wait for it.
constexpr std::chrono::milliseconds Pause{500};

/// What every connection is told. No request may hang on the database longer than the hub's own deadline.
constexpr const char* Settings = "SET statement_timeout = '8s'; SET lock_timeout = '6s'; "
                                 "SET idle_in_transaction_session_timeout = '30s'; "
                                 "SET client_min_messages = warning; SET TIME ZONE 'UTC'";

/// Kept unless the connection string says otherwise: how long it takes to notice a server that is silent.
constexpr std::array<std::pair<const char*, const char*>, 3> Defaults{{
    {"connect_timeout", "5"},
    {"tcp_user_timeout", "10000"},
    {"application_name", "wasl-hub"},
}};

std::string escaped(const std::string& value)
{
    std::string text;
    for (const char letter : value) {
        if (letter == '\'' || letter == '\\') {
            text += '\\';
        }
        text += letter;
    }
    return text;
}

} // namespace

ConnectionString::ConnectionString(const QString& given)
{
    char* complaint = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
        PQconninfoParse(given.trimmed().toStdString().c_str(), &complaint), PQconninfoFree);
    PQfreemem(complaint);
    if (!options) {
        throw HubError("the connection string of the database is not one that libpq understands");
    }
    std::map<std::string, std::string> values(Defaults.begin(), Defaults.end());
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (!option->val || !*option->val) {
            continue;
        }
        const std::string value = option->val;
        // Poco takes the string apart at its spaces.
        if (std::any_of(value.begin(), value.end(),
                        [](unsigned char letter) { return std::isspace(letter); })) {
            throw HubError(std::string("the connection string has a space in ") + option->keyword +
                           "; give it by libpq's environment or PGPASSFILE");
        }
        values[option->keyword] = value;
    }
    m_holdsPassword = values.contains("password");
    for (const auto& [keyword, value] : values) {
        m_text += (m_text.empty() ? "" : " ") + keyword + '=' + escaped(value);
    }
}

SessionPool::SessionPool(ConnectionString connection, int size)
    : m_connection(std::move(connection))
    , m_connections(static_cast<std::size_t>(std::max(size, 1)))
{
    Poco::Data::PostgreSQL::Connector::registerConnector();
    for (std::size_t slot = m_connections.size(); slot-- > 0;) {
        m_free.push_back(slot);
    }
}

SessionPool::Lease SessionPool::take()
{
    std::unique_lock lock(m_mutex);
    if (!m_returned.wait_for(lock, LongestWait, [this] { return !m_free.empty(); })) {
        throw StorageAway("all connections to the database are busy");
    }
    const std::size_t slot = m_free.back();
    m_free.pop_back();
    lock.unlock();
    try {
        open(slot);
    } catch (...) {
        giveBack(slot);
        throw;
    }
    return {*this, slot};
}

void SessionPool::open(std::size_t slot)
{
    if (m_connections[slot]) {
        if (PQstatus(m_connections[slot]->handle()) != CONNECTION_OK) {
            revive(slot);
        }
        return;
    }
    needServer();
    try {
        m_connections[slot] =
            std::make_unique<PostgresConnection>(Poco::Data::Session("PostgreSQL", m_connection.text()));
    } catch (const Poco::Exception&) {
        // Poco's text could hold the connection string.
        throw StorageAway("the database does not take a connection");
    }
    PQclear(PQexec(m_connections[slot]->handle(), Settings));
}

void SessionPool::revive(std::size_t slot)
{
    needServer();
    m_connections[slot]->forget();
    PGconn* const handle = m_connections[slot]->handle();
    PQreset(handle);
    if (PQstatus(handle) != CONNECTION_OK) {
        throw StorageAway("the database does not take a connection");
    }
    PQclear(PQexec(handle, Settings));
}

void SessionPool::giveBack(std::size_t slot)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(slot);
    }
    m_returned.notify_one();
}

/// Asks the server whether it takes connections, without opening one.
void SessionPool::needServer()
{
    {
        const std::lock_guard lock(m_mutex);
        if (Clock::now() < m_askAgain) {
            throw StorageAway("the database is away");
        }
    }
    if (PQping(m_connection.text().c_str()) != PQPING_OK) {
        const std::lock_guard lock(m_mutex);
        m_askAgain = Clock::now() + Pause;
        throw StorageAway("the database is away");
    }
}

SessionPool::Lease::Lease(SessionPool& pool, std::size_t slot)
    : m_pool(pool)
    , m_slot(slot)
{
}

SessionPool::Lease::~Lease()
{
    m_pool.giveBack(m_slot);
}

PostgresConnection& SessionPool::Lease::connection() const
{
    return *m_pool.m_connections[m_slot];
}

bool SessionPool::Lease::isConnected() const
{
    // libpq learns that a connection ended when it reads on it, not when it reads the farewell before.
    PQclear(PQexec(connection().handle(), ""));
    return PQstatus(connection().handle()) == CONNECTION_OK;
}

void SessionPool::Lease::revive() const
{
    m_pool.revive(m_slot);
}

} // namespace wasl::hub
