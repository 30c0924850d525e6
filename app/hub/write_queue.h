#pragma once

#include "app/hub/sqlite_connection.h"

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

namespace wasl::hub
{

/// Writes that wait at the same time share one transaction, since what takes long is the disk's
/// confirmation at its end. Each is undone alone if it throws, and none returns before the commit.
class WriteQueue
{
public:
    using Work = std::function<void(Connection&)>; ///< runs once

    explicit WriteQueue(Poco::Data::Session session);

    /// Runs the work on the one writing connection and returns once it is on the disk. Throws what the
    /// work threw, or what the commit did.
    void run(const Work& work);

private:
    struct Waiting
    {
        const Work& work;
        std::exception_ptr error;
        bool done = false;
    };

    void writeTogether(const std::vector<Waiting*>& batch);

    SqliteConnection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_finished;
    std::vector<Waiting*> m_waiting;
    bool m_writing = false;
};

} // namespace wasl::hub
