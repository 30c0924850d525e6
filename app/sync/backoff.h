#pragma once

#include "app/domain/time.h"

#include <chrono>

namespace wasl::sync
{

/// How long to wait before trying again after so many failures in a row (1, 2, …): exponential from
/// 2 seconds to 6 hours with full jitter, so that a thousand associations do not come back at once.
std::chrono::seconds backoff(int failures, const domain::RandomSource& random);

} // namespace wasl::sync
