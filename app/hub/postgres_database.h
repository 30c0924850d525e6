#pragma once

#include "app/hub/database.h"
#include "app/hub/session_pool.h"

#include <QString>

#include <mutex>
#include <set>

namespace wasl::hub
{

/// The network's tables on a PostgreSQL server, 15 or newer, which several hubs may share.
///
/// Every work runs at READ COMMITTED. Two that write the same row at once meet at its key: the slower one is
/// undone and done again, and then reads what the other wrote. A server that goes away is StorageAway
/// until it is back; nobody has to start the hub again.
class PostgresDatabase : public Database
{
public:
    /// \p connection is what libpq takes: postgresql://user@host/name or "host=… dbname=…"; what it leaves
    /// out comes from the environment and from PGPASSFILE. Brings the schema to the newest version, one hub
    /// at a time. Throws HubError, also for a schema of a newer Wasl.
    PostgresDatabase(const QString& connection, int connections);

    void write(const Work& work) override;
    void read(const Work& work) override;
    void prepareYear(int year) override;
    bool isThere() override;

private:
    void migrate();

    SessionPool m_pool;
    std::mutex m_yearsMutex;
    std::set<int> m_years; ///< that have their partition
};

} // namespace wasl::hub
