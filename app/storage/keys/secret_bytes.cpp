#include "app/storage/keys/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace wasl::storage
{

namespace
{

std::byte* allocate(std::size_t size)
{
    // sodium_malloc needs the page size that sodium_init finds out; calling it again costs one atomic read.
    if (sodium_init() < 0) throw std::bad_alloc();
    void* memory = sodium_malloc(size);
    if (memory == nullptr) throw std::bad_alloc();
    std::memset(memory, 0, size);
    return static_cast<std::byte*>(memory);
}

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_data(size == 0 ? nullptr : allocate(size))
    , m_size(size)
{
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::from(std::span<const std::byte> bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.empty()) std::memcpy(secret.m_data, bytes.data(), bytes.size());
    return secret;
}

SecretBytes SecretBytes::from(const QByteArray& bytes)
{
    return from(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

SecretBytes SecretBytes::copy() const
{
    return from(bytes());
}

void SecretBytes::wipe() noexcept
{
    // sodium_free wipes before it unmaps, and checks the canary for overruns.
    sodium_free(m_data);
    m_data = nullptr;
    m_size = 0;
}

void wipe(QByteArray& bytes) noexcept
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString& text) noexcept
{
    if (!text.isEmpty() && text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace wasl::storage
