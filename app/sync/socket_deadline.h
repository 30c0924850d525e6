#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace wasl::sync
{

/// Shuts a socket down once the deadline has passed or somebody asks to stop, whoever is blocked on it.
class SocketDeadline
{
public:
    SocketDeadline(int socket, std::chrono::steady_clock::time_point until, std::stop_token stop = {});
    ~SocketDeadline();
    SocketDeadline(const SocketDeadline&) = delete;
    SocketDeadline& operator=(const SocketDeadline&) = delete;

private:
    const int m_socket; ///< a duplicate: the number cannot come to mean another connection
    std::mutex m_mutex;
    std::condition_variable_any m_finished;
    bool m_done = false;
    std::thread m_thread;
};

} // namespace wasl::sync
