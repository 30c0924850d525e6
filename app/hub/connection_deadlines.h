#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace wasl::hub
{

/// Shuts connections that take too long. Poco's own timeouts start anew with every byte, so a client
/// that drips one byte a second would hold a thread for ever; this deadline is for the whole request.
class ConnectionDeadlines
{
public:
    explicit ConnectionDeadlines(std::chrono::milliseconds deadline);
    ~ConnectionDeadlines();
    ConnectionDeadlines(const ConnectionDeadlines&) = delete;
    ConnectionDeadlines& operator=(const ConnectionDeadlines&) = delete;

    /// Watches a connected socket from now on; the number names the watch. The socket may be closed
    /// before unwatch(): the watch holds a descriptor of its own.
    int watch(int socket);
    /// The connection's deadline begins again: a request was answered.
    void renew(int socket);
    void unwatch(int watch);

private:
    struct Watched
    {
        int socket; ///< as given, to find it again
        int own;    ///< duplicate: never reused for another connection while it is watched
        std::chrono::steady_clock::time_point until;
    };

    void run();

    const std::chrono::milliseconds m_deadline;
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    std::map<int, Watched> m_watched;
    int m_next = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace wasl::hub
