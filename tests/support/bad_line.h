#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <list>
#include <mutex>
#include <thread>

namespace wasl::tests
{

/// What happens to one connection on its way.
struct Trouble
{
    qint64 cutAfterSent = -1;     ///< bytes from the client after which it is cut; -1: never
    qint64 cutAfterAnswered = -1; ///< bytes from the hub
    int bytesAtOnce = 16'384;     ///< a slow line carries few,
    int pauseMilliseconds = 0;    ///< and then waits
};

/// A line between a client and a hub that can be cut in the middle and slowed. It hears only what TLS lets
/// it hear.
class BadLine
{
public:
    /// Carries what comes to its own port on the loopback to \p port. \p next says what happens to each
    /// connection; it is called from another thread, one call at a time.
    BadLine(quint16 port, std::function<Trouble()> next);
    ~BadLine();
    BadLine(const BadLine&) = delete;
    BadLine& operator=(const BadLine&) = delete;

    quint16 port() const { return m_port; }
    int cuts() const { return m_cuts; }

private:
    void listen();
    void carry(int client, const Trouble& trouble);

    const quint16 m_hub;
    const std::function<Trouble()> m_next;
    int m_socket = -1;
    quint16 m_port = 0;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_stop = false;
    std::list<std::jthread> m_lines;
    std::thread m_listener;
};

} // namespace wasl::tests
