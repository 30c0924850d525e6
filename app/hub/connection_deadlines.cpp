#include "app/hub/connection_deadlines.h"

#include <sys/socket.h>
#include <unistd.h>

namespace wasl::hub
{

ConnectionDeadlines::ConnectionDeadlines(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_thread([this] { run(); })
{
}

ConnectionDeadlines::~ConnectionDeadlines()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_stopping.notify_all();
    m_thread.join();
    for (const auto& [number, watched] : m_watched) {
        ::close(watched.own);
    }
}

int ConnectionDeadlines::watch(int socket)
{
    const std::lock_guard lock(m_mutex);
    const int own = ::dup(socket);
    m_watched[m_next] = {socket, own, std::chrono::steady_clock::now() + m_deadline};
    return m_next++;
}

void ConnectionDeadlines::renew(int socket)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [number, watched] : m_watched) {
        if (watched.socket == socket) {
            watched.until = std::chrono::steady_clock::now() + m_deadline;
        }
    }
}

void ConnectionDeadlines::unwatch(int watch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_watched.find(watch);
    if (found != m_watched.end()) {
        ::close(found->second.own);
        m_watched.erase(found);
    }
}

void ConnectionDeadlines::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping.wait_for(lock, m_deadline / 20, [this] { return m_stop; })) {
        const auto now = std::chrono::steady_clock::now();
        for (auto& [number, watched] : m_watched) {
            if (watched.until <= now) {
                ::shutdown(watched.own, SHUT_RDWR);
            }
        }
    }
}

} // namespace wasl::hub
