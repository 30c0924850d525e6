#include "app/sync/socket_deadline.h"

#include <sys/socket.h>
#include <unistd.h>

namespace wasl::sync
{

SocketDeadline::SocketDeadline(int socket, std::chrono::steady_clock::time_point until, std::stop_token stop)
    : m_socket(::dup(socket))
    , m_thread([this, until, stop = std::move(stop)] {
        std::unique_lock lock(m_mutex);
        if (!m_finished.wait_until(lock, stop, until, [this] { return m_done; })) {
            ::shutdown(m_socket, SHUT_RDWR);
        }
    })
{
}

SocketDeadline::~SocketDeadline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_finished.notify_all();
    m_thread.join();
    ::close(m_socket);
}

} // namespace wasl::sync
