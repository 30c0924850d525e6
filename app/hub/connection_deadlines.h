#pragma once

#include <Poco/Net/IPAddress.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace wasl::hub
{

/// Shuts connections that take too long. Poco's own timeouts start anew with every byte, so a client
/// that drips one byte a second would hold a thread for ever; this deadline is for the whole request, its
/// fields and its body together.
///
/// A connection holds a thread, also while nobody says anything on it. Where others wait for a thread, those
/// that have been silent longest are shut, as many as are waited for; so are those that do not send the body
/// they announced. And no address holds more than its share: what it opens beyond is closed at once.
class ConnectionDeadlines
{
public:
    /// \p mostOfOne: connections of one address.
    ConnectionDeadlines(std::chrono::milliseconds deadline, int mostOfOne);
    ~ConnectionDeadlines();
    ConnectionDeadlines(const ConnectionDeadlines&) = delete;
    ConnectionDeadlines& operator=(const ConnectionDeadlines&) = delete;

    /// Watches a connected socket from now on; the number names the watch. The socket may be closed
    /// before unwatch(): the watch holds a descriptor of its own.
    int watch(int socket);
    /// Whom the connection comes from is known; false if that address, counted by shareOf(), has too many
    /// already.
    bool comesFrom(int watch, const Poco::Net::IPAddress& address);
    /// The TLS handshake is done: the request should follow at once.
    void ready(int watch);
    /// The fields of a request came; its body, if it has one, should follow at once.
    void begin(int socket);
    /// All of it came, and it is being answered.
    void work(int socket);
    /// The connection's deadline begins again: a request was answered.
    void renew(int socket);
    void unwatch(int watch);

    /// How many connections are watched.
    int count();
    /// Who tells how many connections wait for a thread; none before and after.
    void setWaiting(std::function<int()> waiting);
    /// From now on connections on which nothing is being answered are shut.
    void drain();

private:
    enum class Stage
    {
        Handshake,
        Silent,  ///< no request, or the beginning of one
        Reading, ///< its body is on its way
        Working
    };
    struct Watched
    {
        int socket; ///< as given, to find it again
        int own;    ///< duplicate: never reused for another connection while it is watched
        std::chrono::steady_clock::time_point until;
        std::chrono::steady_clock::time_point since; ///< of the stage
        Stage stage = Stage::Handshake;
        std::string share = {}; ///< the address, as it counts
        bool shut = false;
    };

    void run();
    void enter(int socket, Stage stage);
    void shut(Watched& watched);
    void makeRoom(int wanted);

    const std::chrono::milliseconds m_deadline;
    const int m_mostOfOne;
    std::mutex m_mutex;
    std::condition_variable m_stopping;
    std::map<int, Watched> m_watched;
    std::function<int()> m_waiting;
    int m_next = 0;
    bool m_stop = false;
    bool m_draining = false;
    std::thread m_thread;
};

} // namespace wasl::hub
