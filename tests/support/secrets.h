#pragma once

#include "app/storage/keys/secret_bytes.h"

#include <algorithm>

namespace wasl::tests
{

inline bool sameSecret(const storage::SecretBytes& a, const storage::SecretBytes& b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

} // namespace wasl::tests
