#pragma once

#include "app/domain/time.h"

namespace wasl::storage
{

/// Time and chance, passed in so that tests can hold them still.
struct Environment
{
    domain::Clock clock;
    domain::RandomSource random;
};

/// The machine's clock in UTC, and libsodium's random numbers.
[[nodiscard]] Environment systemEnvironment();

} // namespace wasl::storage
