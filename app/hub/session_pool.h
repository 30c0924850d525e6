#pragma once

#include "app/hub/postgres_connection.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace wasl::hub
{

/// A connection string of libpq, read and completed with the hub's own timeouts.
class ConnectionString
{
public:
    /// Throws HubError if libpq does not understand it. The text of the error does not repeat it: it may
    /// hold a password.
    explicit ConnectionString(const QString& text);

    bool holdsPassword() const { return m_holdsPassword; }
    /// keyword=value pairs without spaces inside a value.
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
    bool m_holdsPassword = false;
};

/// A few connections to one PostgreSQL server, each used by one thread at a time and kept for ever: one
/// that broke is opened again in place.
class SessionPool
{
public:
    SessionPool(ConnectionString connection, int size);

    /// A connection for as long as this lives.
    class Lease
    {
    public:
        Lease(SessionPool& pool, std::size_t slot);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;

        PostgresConnection& connection() const;
        /// Asks the server, which tells a broken connection from a refused statement.
        bool isConnected() const;
        /// Opens a broken connection again. Throws StorageAway.
        void revive() const;

    private:
        SessionPool& m_pool;
        const std::size_t m_slot;
    };

    /// Waits for a free connection and opens it if need be. Throws StorageAway if none is free in time or
    /// the server cannot be reached.
    Lease take();

private:
    using Clock = std::chrono::steady_clock;

    void open(std::size_t slot);
    void revive(std::size_t slot);
    void giveBack(std::size_t slot);
    void needServer();

    const ConnectionString m_connection;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_connections;
    std::vector<std::size_t> m_free;
    Clock::time_point m_askAgain{}; ///< until then the server is taken to be away
};

} // namespace wasl::hub
