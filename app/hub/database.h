#pragma once

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

    /// Runs the work inside one transaction, which is undone if the work throws.
    void write(const std::function<void(Poco::Data::Session&)>& work);
    void read(const std::function<void(Poco::Data::Session&)>& work);

private:
    void migrate();

    Poco::Data::Session m_writer;
    Poco::Data::Session m_reader;
    std::mutex m_writing;
    std::mutex m_reading;
};

} // namespace wasl::hub
