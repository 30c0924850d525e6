#pragma once

#include "app/hub/hub_config.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace wasl::hub
{

/// A token bucket for each name. Thread-safe; forgets names whose bucket is full again.
class RateLimiter
{
public:
    explicit RateLimiter(RateLimit limit);

    /// Takes one token. 0 if there was one, else the seconds until there will be.
    int take(const QString& name);

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Bucket
    {
        double tokens = 0;
        Time filled;
    };

    void forgetFullBuckets(Time now);

    const RateLimit m_limit;
    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

} // namespace wasl::hub
