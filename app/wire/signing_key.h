#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>
#include <span>

namespace wasl::wire
{

/// An Ed25519 key pair. The secret half is wiped when it goes; move-only.
class SigningKey
{
public:
    static constexpr std::size_t SeedSize = 32;
    static constexpr qsizetype PublicKeySize = 32;
    static constexpr qsizetype SignatureSize = 64;

    /// The key of a 32-byte seed (RFC 8032's private key).
    static SigningKey fromSeed(std::span<const std::byte, SeedSize> seed);

    SigningKey(SigningKey&& other) noexcept;
    SigningKey& operator=(SigningKey&& other) noexcept;
    SigningKey(const SigningKey&) = delete;
    SigningKey& operator=(const SigningKey&) = delete;
    ~SigningKey();

    /// 32 bytes.
    QByteArray publicKey() const;
    /// 64 bytes, the same for the same message for ever (Ed25519 is deterministic).
    QByteArray sign(QByteArrayView message) const;

private:
    SigningKey() = default;

    std::array<unsigned char, 64> m_secret{};
};

/// True only for a 64-byte signature of the message by the 32-byte public key.
bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

} // namespace wasl::wire
