#include "tests/support/bad_line.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <stdexcept>

namespace wasl::tests
{

namespace
{

constexpr int PollMilliseconds = 20;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// Ends a connection without a farewell, as a lost line does.
void reset(int socket)
{
    const linger now{1, 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

/// One direction of a connection.
struct Way
{
    int from;
    int to;
    qint64 left; ///< bytes until it is cut; -1: never
    bool ended = false;
};

enum class Carried
{
    Some,
    Ended,
    Cut
};

Carried carryOn(Way& way, const Trouble& trouble)
{
    std::array<char, 16'384> buffer;
    const auto most = std::min<qint64>({qint64(buffer.size()), qint64(std::max(trouble.bytesAtOnce, 1)),
                                        way.left < 0 ? qint64(buffer.size()) : way.left});
    if (most == 0) {
        return Carried::Cut;
    }
    const auto read = ::recv(way.from, buffer.data(), std::size_t(most), 0);
    if (read <= 0) {
        return Carried::Ended;
    }
    if (trouble.pauseMilliseconds > 0) {
        std::this_thread::sleep_for(std::chrono::milliseconds(trouble.pauseMilliseconds));
    }
    if (::send(way.to, buffer.data(), std::size_t(read), MSG_NOSIGNAL) != read) {
        return Carried::Ended;
    }
    if (way.left >= 0) {
        way.left -= read;
        return way.left == 0 ? Carried::Cut : Carried::Some;
    }
    return Carried::Some;
}

} // namespace

BadLine::BadLine(quint16 port, std::function<Trouble()> next)
    : m_hub(port)
    , m_next(std::move(next))
    , m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        ::listen(m_socket, 64) != 0 ||
        ::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        throw std::runtime_error("no port for the line");
    }
    m_port = ntohs(address.sin_port);
    m_listener = std::thread([this] { listen(); });
}

BadLine::~BadLine()
{
    m_stop = true;
    m_listener.join();
    m_lines.clear();
    ::close(m_socket);
}

void BadLine::listen()
{
    while (!m_stop) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (::poll(&waiting, 1, PollMilliseconds) > 0) {
            const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (client >= 0) {
                m_lines.emplace_back([this, client, trouble = m_next()] { carry(client, trouble); });
            }
        }
    }
}

void BadLine::carry(int client, const Trouble& trouble)
{
    const int hub = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(m_hub);
    if (trouble.cutAfterSent == 0 ||
        ::connect(hub, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        m_cuts += trouble.cutAfterSent == 0;
        reset(client);
        ::close(hub);
        return;
    }
    Way there{client, hub, trouble.cutAfterSent};
    Way back{hub, client, trouble.cutAfterAnswered};
    while (!m_stop && !(there.ended && back.ended)) {
        std::array<pollfd, 2> waiting{pollfd{there.ended ? -1 : client, POLLIN, 0},
                                      pollfd{back.ended ? -1 : hub, POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), PollMilliseconds) <= 0) {
            continue;
        }
        for (std::size_t i = 0; i < waiting.size(); ++i) {
            if (!waiting[i].revents) {
                continue;
            }
            Way& way = i == 0 ? there : back;
            switch (carryOn(way, trouble)) {
            case Carried::Some:
                break;
            case Carried::Ended:
                way.ended = true;
                ::shutdown(way.to, SHUT_WR);
                break;
            case Carried::Cut:
                ++m_cuts;
                reset(client);
                reset(hub);
                return;
            }
        }
    }
    ::close(client);
    ::close(hub);
}

} // namespace wasl::tests
