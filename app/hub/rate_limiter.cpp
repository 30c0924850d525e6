#include "app/hub/rate_limiter.h"

#include <cmath>

namespace wasl::hub
{

namespace
{

/// So many names are remembered before the full buckets are looked for: bounds the memory.
constexpr qsizetype ManyNames = 20'000;

double tokensPerSecond(const RateLimit& limit)
{
    return limit.perMinute / 60.0;
}

} // namespace

RateLimiter::RateLimiter(RateLimit limit)
    : m_limit(limit)
{
}

int RateLimiter::take(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    const Time now = std::chrono::steady_clock::now();
    if (m_buckets.size() > ManyNames) {
        forgetFullBuckets(now);
    }
    auto bucket = m_buckets.find(name);
    if (bucket == m_buckets.end()) {
        bucket = m_buckets.insert(name, {static_cast<double>(m_limit.burst), now});
    }
    const double elapsed = std::chrono::duration<double>(now - bucket->filled).count();
    bucket->tokens =
        std::min(static_cast<double>(m_limit.burst), bucket->tokens + elapsed * tokensPerSecond(m_limit));
    bucket->filled = now;
    if (bucket->tokens >= 1) {
        bucket->tokens -= 1;
        return 0;
    }
    return static_cast<int>(std::ceil((1 - bucket->tokens) / tokensPerSecond(m_limit)));
}

void RateLimiter::forgetFullBuckets(Time now)
{
    m_buckets.removeIf([&](const std::pair<const QString&, Bucket&>& entry) {
        const double elapsed = std::chrono::duration<double>(now - entry.second.filled).count();
        return entry.second.tokens + elapsed * tokensPerSecond(m_limit) >= m_limit.burst;
    });
}

} // namespace wasl::hub
