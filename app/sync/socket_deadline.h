#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace wasl::sync
{

/// Shuts a socket down once the deadline has passed, whoever is blocked on it.
class SocketDeadline
{
public:
    SocketDeadline(int socket, std::chrono::steady_clock::time_point until);
    ~SocketDeadline();
    SocketDeadline(const SocketDeadline&) = delete;
    SocketDeadline& operator=(const SocketDeadline&) = delete;

private:
    const int m_socket; ///< a duplicate: the number cannot come to mean another connection
    std::mutex m_mutex;
    std::condition_variable m_finished;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace wasl::sync
