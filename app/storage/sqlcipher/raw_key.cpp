#include "app/storage/sqlcipher/raw_key.h"

#include <sodium.h>

#include <algorithm>

namespace wasl::storage::sqlcipher
{

RawKey::RawKey(std::span<const std::byte, Size> bytes)
{
    set(bytes);
}

RawKey::~RawKey()
{
    clear();
}

void RawKey::set(std::span<const std::byte, Size> bytes)
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
    m_set = true;
}

void RawKey::clear()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
    m_set = false;
}

void RawKey::writeNotation(std::span<char, NotationSize> out) const
{
    // Constant in time, and sodium_bin2hex wants room for a zero that the closing quote then replaces.
    std::array<char, 2 * Size + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(m_bytes.data()),
                   m_bytes.size());
    out[0] = 'x';
    out[1] = '\'';
    std::copy(hex.begin(), hex.end() - 1, out.begin() + 2);
    out[NotationSize - 1] = '\'';
    sodium_memzero(hex.data(), hex.size());
}

} // namespace wasl::storage::sqlcipher
