#pragma once

#include "app/hub/database.h"
#include "app/hub/write_queue.h"

#include <QString>

#include <mutex>

namespace wasl::hub
{

/// The hub's SQLite file (WAL, synchronous FULL: an acknowledged release survives a power cut).
/// One connection writes and one reads; each is used by one thread at a time.
class SqliteDatabase : public Database
{
public:
    /// Opens or makes the file and brings it to the newest version. Throws HubError, also for a file
    /// of a newer Wasl.
    explicit SqliteDatabase(const QString& path);

    void write(const Work& work) override;
    void read(const Work& work) override;
    void prepareYear(int) override {}
    bool isThere() override { return true; }

private:
    void migrate();

    WriteQueue m_writer;
    SqliteConnection m_reader;
    std::mutex m_reading;
};

} // namespace wasl::hub
