#include "app/wire/signing_key.h"

#include <sodium.h>

#include <stdexcept>

namespace wasl::wire
{

namespace
{

void initialise()
{
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium could not be initialised");
    }
}

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

SigningKey SigningKey::fromSeed(std::span<const std::byte, SeedSize> seed)
{
    initialise();
    SigningKey key;
    std::array<unsigned char, PublicKeySize> publicHalf;
    crypto_sign_seed_keypair(publicHalf.data(), key.m_secret.data(),
                             reinterpret_cast<const unsigned char*>(seed.data()));
    return key;
}

SigningKey::SigningKey(SigningKey&& other) noexcept
    : m_secret(other.m_secret)
{
    sodium_memzero(other.m_secret.data(), other.m_secret.size());
}

SigningKey& SigningKey::operator=(SigningKey&& other) noexcept
{
    if (this != &other) {
        m_secret = other.m_secret;
        sodium_memzero(other.m_secret.data(), other.m_secret.size());
    }
    return *this;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray SigningKey::publicKey() const
{
    QByteArray publicHalf(PublicKeySize, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(reinterpret_cast<unsigned char*>(publicHalf.data()), m_secret.data());
    return publicHalf;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(SignatureSize, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    initialise();
    return signature.size() == SigningKey::SignatureSize && publicKey.size() == SigningKey::PublicKeySize &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesOf(publicKey)) == 0;
}

} // namespace wasl::wire
