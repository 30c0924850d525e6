#include "app/hub/connection_deadlines.h"

#include "app/hub/address_range.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

namespace wasl::hub
{

namespace
{

using namespace std::chrono_literals;
using std::chrono::steady_clock;

/// How often it is looked whether somebody waits for a thread.
constexpr auto Tick = 50ms;
/// A request follows its handshake at once, in the same packet or the next one.
constexpr auto SilenceAllowed = 250ms;
/// A handshake goes there and back over whatever line an association has.
constexpr auto HandshakeAllowed = 2000ms;
/// So does a body, of a few kilobytes.
constexpr auto BodyAllowed = 2000ms;

} // namespace

ConnectionDeadlines::ConnectionDeadlines(std::chrono::milliseconds deadline, int mostOfOne)
    : m_deadline(deadline)
    , m_mostOfOne(mostOfOne)
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
    const auto now = steady_clock::now();
    m_watched[m_next] = {socket, ::dup(socket), now + m_deadline, now};
    return m_next++;
}

bool ConnectionDeadlines::comesFrom(int watch, const Poco::Net::IPAddress& address)
{
    const std::string share = shareOf(address);
    const std::lock_guard lock(m_mutex);
    const auto held =
        std::ranges::count_if(m_watched, [&share](const auto& entry) { return entry.second.share == share; });
    m_watched.at(watch).share = share;
    return held < m_mostOfOne;
}

void ConnectionDeadlines::ready(int watch)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_watched.find(watch);
    if (found != m_watched.end()) {
        found->second.stage = Stage::Silent;
        found->second.since = steady_clock::now();
    }
}

void ConnectionDeadlines::enter(int socket, Stage stage)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [number, watched] : m_watched) {
        if (watched.socket == socket) {
            watched.stage = stage;
            watched.since = steady_clock::now();
        }
    }
}

void ConnectionDeadlines::begin(int socket)
{
    enter(socket, Stage::Reading);
}

void ConnectionDeadlines::work(int socket)
{
    enter(socket, Stage::Working);
}

void ConnectionDeadlines::renew(int socket)
{
    const std::lock_guard lock(m_mutex);
    const auto now = steady_clock::now();
    for (auto& [number, watched] : m_watched) {
        if (watched.socket == socket) {
            watched.until = now + m_deadline;
            watched.since = now;
            watched.stage = Stage::Silent;
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

int ConnectionDeadlines::count()
{
    const std::lock_guard lock(m_mutex);
    return int(m_watched.size());
}

void ConnectionDeadlines::setWaiting(std::function<int()> waiting)
{
    const std::lock_guard lock(m_mutex);
    m_waiting = std::move(waiting);
}

void ConnectionDeadlines::drain()
{
    const std::lock_guard lock(m_mutex);
    m_draining = true;
}

void ConnectionDeadlines::shut(Watched& watched)
{
    if (!watched.shut) {
        ::shutdown(watched.own, SHUT_RDWR);
        watched.shut = true;
    }
}

void ConnectionDeadlines::makeRoom(int wanted)
{
    const auto now = steady_clock::now();
    std::vector<Watched*> silent;
    for (auto& [number, watched] : m_watched) {
        const auto allowed = watched.stage == Stage::Handshake ? HandshakeAllowed
                             : watched.stage == Stage::Reading ? BodyAllowed
                                                               : SilenceAllowed;
        if (watched.stage != Stage::Working && !watched.shut && now - watched.since >= allowed) {
            silent.push_back(&watched);
        }
    }
    std::ranges::sort(silent, {}, &Watched::since);
    silent.resize(std::min(silent.size(), std::size_t(wanted)));
    for (Watched* watched : silent) {
        shut(*watched);
    }
}

void ConnectionDeadlines::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping.wait_for(lock, std::min<steady_clock::duration>(m_deadline / 20, Tick),
                                [this] { return m_stop; })) {
        const auto now = steady_clock::now();
        for (auto& [number, watched] : m_watched) {
            if (watched.until <= now || (m_draining && watched.stage != Stage::Working)) {
                shut(watched);
            }
        }
        const int wanted = m_waiting ? m_waiting() : 0;
        if (wanted > 0) {
            makeRoom(wanted);
        }
    }
}

} // namespace wasl::hub
