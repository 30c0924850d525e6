#pragma once

#include "app/hub/write_queue.h"

#include <QString>

#include <Poco/Data/Session.h>

#include <functional>
#include <mutex>

namespace wasl::hub
{

/// The hub's SQLite file (WAL, synchronous FULL: an acknowledged release survives a power cut).
/// One connection writes and one reads; each is used by one thread at a time.
class Database
{
public:
    /// Opens or makes the file and brings it to the newest version. Throws HubError, also for a file
    /// of a newer Wasl.
    explicit Database(const QString& path);

    /// Runs the work inside a transaction, which is undone if the work throws; returns once it is on the
    /// disk.
    void write(const WriteQueue::Work& work);
    void read(const std::function<void(Poco::Data::Session&)>& work);

private:
    void migrate();

    WriteQueue m_writer;
    Poco::Data::Session m_reader;
    std::mutex m_reading;
};

} // namespace wasl::hub
