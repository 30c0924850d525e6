#include "app/disclosure/noise_stream.h"

#include <sodium.h>

#include <cstring>
#include <stdexcept>

namespace wasl::disclosure
{

NoiseKey::NoiseKey(std::span<const std::byte, Size> bytes)
{
    std::memcpy(m_bytes.data(), bytes.data(), Size);
}

NoiseKey::~NoiseKey()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

NoiseStream::NoiseStream(const NoiseKey& key, const QByteArray& context)
    : m_block{}
    , m_used(m_block.size())
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium could not be initialised");
    }
    crypto_generichash(m_key.data(), m_key.size(),
                       reinterpret_cast<const unsigned char*>(context.constData()),
                       static_cast<unsigned long long>(context.size()), key.bytes().data(), NoiseKey::Size);
}

NoiseStream::~NoiseStream()
{
    sodium_memzero(m_key.data(), m_key.size());
    sodium_memzero(m_block.data(), m_block.size());
}

void NoiseStream::refill()
{
    // The key is used for this one context only, so the nonce may be fixed.
    static constexpr std::array<unsigned char, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
    m_block.fill(0);
    crypto_stream_chacha20_ietf_xor_ic(m_block.data(), m_block.data(), m_block.size(), nonce.data(),
                                       m_counter, m_key.data());
    m_counter += static_cast<std::uint32_t>(m_block.size() / 64);
    m_used = 0;
}

std::uint64_t NoiseStream::next64()
{
    if (m_used == m_block.size()) {
        refill();
    }
    std::uint64_t value = 0;
    for (int byte = 0; byte < 8; ++byte) {
        value |= static_cast<std::uint64_t>(m_block[m_used++]) << (8 * byte);
    }
    return value;
}

std::uint64_t NoiseStream::below(std::uint64_t bound)
{
    if (bound == 0) {
        throw std::invalid_argument("a uniform draw needs a bound above 0");
    }
    // 2^64 mod bound: draws below it would favour the small residues.
    const std::uint64_t rejected = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t draw = next64();
        if (draw >= rejected) {
            return draw % bound;
        }
    }
}

} // namespace wasl::disclosure
