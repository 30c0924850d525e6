#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace wasl::storage::sqlcipher
{

/// The 32 bytes that open a database file, on their way from the key slots to SQLCipher.
/// Overwritten when the object dies, is cleared or is assigned anew.
class RawKey
{
public:
    static constexpr std::size_t Size = 32;
    /// SQLCipher's raw notation, x'64 hex digits'. Without it the bytes would be taken for a
    /// passphrase and stretched again, a quarter of a second at every open.
    static constexpr std::size_t NotationSize = 2 * Size + 3;

    RawKey() = default;
    explicit RawKey(std::span<const std::byte, Size> bytes);
    ~RawKey();
    RawKey(const RawKey&) = delete;
    RawKey& operator=(const RawKey&) = delete;

    void set(std::span<const std::byte, Size> bytes);
    void clear();
    bool isSet() const { return m_set; }

    /// Writes the raw notation, without a terminating zero, where the caller will wipe it.
    void writeNotation(std::span<char, NotationSize> out) const;

private:
    std::array<std::byte, Size> m_bytes{};
    bool m_set = false;
};

} // namespace wasl::storage::sqlcipher
