#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace wasl::disclosure
{

/// The case file's secret for release noise (subkey 6 of the master key). Wiped when it goes.
/// Whoever holds it can take the noise off again: it never leaves the case file's process.
class NoiseKey
{
public:
    static constexpr std::size_t Size = 32;

    explicit NoiseKey(std::span<const std::byte, Size> bytes);
    NoiseKey(const NoiseKey&) = delete;
    NoiseKey& operator=(const NoiseKey&) = delete;
    ~NoiseKey();

    std::span<const unsigned char, Size> bytes() const { return m_bytes; }

private:
    std::array<unsigned char, Size> m_bytes;
};

/// Random numbers fixed by what they are drawn for: ChaCha20 under
/// BLAKE2b(noise key; context). The same context gives the same numbers for ever, so nothing can be
/// averaged out by asking again; any other context gives independent ones.
class NoiseStream
{
public:
    NoiseStream(const NoiseKey& key, const QByteArray& context);
    NoiseStream(const NoiseStream&) = delete;
    NoiseStream& operator=(const NoiseStream&) = delete;
    ~NoiseStream();

    std::uint64_t next64();

    /// Uniform on 0 … bound - 1 without bias; bound must not be 0.
    std::uint64_t below(std::uint64_t bound);

private:
    void refill();

    std::array<unsigned char, 32> m_key;
    std::array<unsigned char, 512> m_block;
    std::size_t m_used;
    std::uint32_t m_counter = 0;
};

} // namespace wasl::disclosure
