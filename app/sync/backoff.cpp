#include "app/sync/backoff.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace wasl::sync
{

std::chrono::seconds backoff(int failures, const domain::RandomSource& random)
{
    constexpr std::uint64_t longest = 6 * 60 * 60;
    const int doublings = std::clamp(failures, 1, 20);
    const std::uint64_t limit = std::min(longest, std::uint64_t(1) << doublings);
    std::array<std::byte, sizeof(std::uint64_t)> bytes;
    random(bytes);
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), bytes.size());
    return std::chrono::seconds(1 + static_cast<std::int64_t>(number % limit));
}

} // namespace wasl::sync
