#include "app/hub/postgres_database.h"

#include "app/hub/migrations.h"

#include <Poco/Data/Statement.h>

#include <algorithm>
#include <array>
#include <random>
#include <thread>

using namespace Poco::Data::Keywords;
using namespace Qt::StringLiterals;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

/// Twelve, with pauses that grow: as many as it takes for many hubs that write the same row.
constexpr int MostAttempts = 12;
/// Any number, the same for all hubs: the server's lock that only one of them holds.
constexpr const char* SchemaLock = "SELECT pg_advisory_xact_lock(7305804385)";

enum class Failure
{
    Again, ///< another transaction was in the way, or the server has lost a prepared statement
    Away,  ///< the server, not the work
    Other
};

Failure failureOf(const std::string& state)
{
    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    static constexpr std::array again{"40001", "40P01", "23505", "26000"};
    static constexpr std::array away{"57014", "55P03", "25006"};
    const auto is = [&state](const char* code) { return state == code; };
    if (std::any_of(again.begin(), again.end(), is)) {
        return Failure::Again;
    }
    // Classes 08 connection, 53 out of resources, 57P operator's intervention, 58 its own disk.
    const bool broken = state.starts_with("08") || state.starts_with("53") || state.starts_with("57P") ||
                        state.starts_with("58");
    return broken || std::any_of(away.begin(), away.end(), is) ? Failure::Away : Failure::Other;
}

/// The SQLSTATE in the text of Poco's exception; it has none of its own.
std::string stateIn(const std::string& text)
{
    static constexpr std::string_view mark = " State: ";
    const auto found = text.find(mark);
    return found == std::string::npos ? std::string() : text.substr(found + mark.size(), 5);
}

/// Sends a command without parameters. Answers its SQLSTATE, empty if it was done.
std::string command(PGconn* connection, const char* sql, const char* done)
{
    PGresult* const result = PQexec(connection, sql);
    std::string state;
    if (PQresultStatus(result) != PGRES_COMMAND_OK) {
        const char* const code = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        state = code ? code : "08006";
    } else if (std::string_view(PQcmdStatus(result)) != done) {
        state = "25P02"; // a COMMIT that was answered by ROLLBACK
    }
    PQclear(result);
    return state;
}

void undo(const SessionPool::Lease& lease)
{
    command(lease.connection().handle(), "ROLLBACK", "ROLLBACK");
    lease.connection().forget();
}

void pause(int attempt)
{
    thread_local std::minstd_rand random(std::random_device{}());
    std::uniform_int_distribution<int> upTo(1, 2 << std::min(attempt, 6));
    std::this_thread::sleep_for(std::chrono::milliseconds(upTo(random)));
}

} // namespace

PostgresDatabase::PostgresDatabase(const QString& connection, int connections)
    : m_pool(ConnectionString(connection), connections)
{
    migrate();
}

void PostgresDatabase::migrate()
{
    const std::vector<Migration> steps = migrations(u"hub/postgresql"_s);
    write([&](Session& session) {
        // Another hub may be at it, and a step over many rows takes its time.
        session << "SET LOCAL lock_timeout = '2min'", now;
        session << "SET LOCAL statement_timeout = 0", now;
        session << SchemaLock, now;
        session
            << "CREATE TABLE IF NOT EXISTS hub_schema (one integer PRIMARY KEY, version integer NOT NULL)",
            now;
        int version = 0;
        session << "SELECT COALESCE(MAX(version), 0) FROM hub_schema", into(version), now;
        if (version > int(steps.size())) {
            throw HubError("the database was written by a newer version of Wasl");
        }
        for (const Migration& step : steps) {
            if (step.version > version) {
                for (const std::string& statement : step.statements) {
                    session << statement, now;
                }
            }
        }
        session << "INSERT INTO hub_schema (one, version) VALUES (1, " + std::to_string(steps.size()) +
                       ") ON CONFLICT (one) DO UPDATE SET version = excluded.version",
            now;
    });
}

void PostgresDatabase::write(const Work& work)
{
    const auto lease = m_pool.take();
    for (int attempt = 0;; ++attempt) {
        const bool last = attempt + 1 == MostAttempts;
        bool committing = false;
        try {
            std::string state = command(lease.connection().handle(), "BEGIN", "BEGIN");
            if (state.empty()) {
                work(lease.connection());
                committing = true;
                state = command(lease.connection().handle(), "COMMIT", "COMMIT");
            }
            if (state.empty()) {
                return;
            }
            throw Poco::Data::DataException("transaction State: " + state);
        } catch (const Poco::Exception& error) {
            if (!lease.isConnected()) {
                // Nothing was sent to the disk unless the COMMIT was: then nobody knows, and whoever asked
                // has to come again.
                if (committing || attempt > 0) {
                    throw StorageAway("the database went away");
                }
                lease.revive();
                continue;
            }
            undo(lease);
            const Failure failure = failureOf(stateIn(error.message()));
            if (failure == Failure::Away) {
                throw StorageAway("the database is busy or failing");
            }
            if (failure == Failure::Other || last) {
                throw;
            }
        } catch (const Overtaken&) {
            undo(lease);
            if (last) {
                throw;
            }
        } catch (...) {
            undo(lease);
            throw;
        }
        pause(attempt);
    }
}

void PostgresDatabase::read(const Work& work)
{
    const auto lease = m_pool.take();
    for (int attempt = 0;; ++attempt) {
        try {
            work(lease.connection());
            return;
        } catch (const Poco::Exception& error) {
            if (!lease.isConnected()) {
                if (attempt > 0) {
                    throw StorageAway("the database went away");
                }
                lease.revive();
                continue;
            }
            lease.connection().forget();
            if (failureOf(stateIn(error.message())) == Failure::Away) {
                throw StorageAway("the database is busy or failing");
            }
            throw;
        }
    }
}

void PostgresDatabase::prepareYear(int year)
{
    if (year < 2025) {
        return; // they share one
    }
    {
        const std::lock_guard lock(m_yearsMutex);
        if (m_years.contains(year)) {
            return;
        }
    }
    const std::string text = std::to_string(year);
    write([&](Session& session) {
        // Another hub may be making the same one: IF NOT EXISTS alone would not wait for it.
        session << SchemaLock, now;
        session << "CREATE TABLE IF NOT EXISTS cell_" + text + " PARTITION OF cell FOR VALUES FROM ('" +
                       text + "') TO ('" + std::to_string(year + 1) + "')",
            now;
    });
    const std::lock_guard lock(m_yearsMutex);
    m_years.insert(year);
}

bool PostgresDatabase::isThere()
{
    try {
        int one = 0;
        read([&one](Session& session) { session << "SELECT 1", into(one), now; });
        return one == 1;
    } catch (const std::exception&) {
        return false;
    }
}

} // namespace wasl::hub
