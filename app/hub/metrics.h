#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <chrono>
#include <map>
#include <mutex>

namespace wasl::hub
{

/// What the hub counts about itself: requests by route and status, and how long they took. No association and
/// no figure of any release.
class Metrics
{
public:
    void count(const QString& route, int status, std::chrono::milliseconds took);

    /// What is true at the moment of asking.
    struct Now
    {
        int connections = 0;
        int waiting = 0; ///< connections that wait for a thread
        bool storage = true;
    };
    /// Prometheus' text format 0.0.4.
    QByteArray text(const Now& now) const;

private:
    static constexpr std::array Bounds{5, 10, 25, 50, 100, 250, 500, 1000, 2500, 10'000}; ///< milliseconds

    mutable std::mutex m_mutex;
    std::map<std::pair<QString, int>, qint64> m_requests;
    std::array<qint64, Bounds.size()> m_atMost{};
    qint64 m_all = 0;
    std::chrono::milliseconds m_sum{};
};

} // namespace wasl::hub
