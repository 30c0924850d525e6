#pragma once

#include "app/domain/ids.h"

#include <memory>
#include <random>

namespace wasl::domain
{

/// The same bytes for the same seed.
inline RandomSource seeded(unsigned seed)
{
    return [engine = std::make_shared<std::mt19937>(seed)](std::span<std::byte> bytes) {
        for (std::byte& byte : bytes) {
            byte = std::byte((*engine)() & 0xFFU);
        }
    };
}

} // namespace wasl::domain
