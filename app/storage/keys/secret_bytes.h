#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace wasl::storage
{

/// Bytes that must not outlive their use: keys, passphrases, opened secrets.
///
/// The memory comes from sodium_malloc(): it lies between guard pages, is locked against swapping where the
/// system allows it, is left out of core dumps, and is wiped before it is given back. Move-only, so that no
/// second copy arises unseen; copy() says it when one is wanted.
class SecretBytes
{
public:
    /// No bytes at all.
    SecretBytes() = default;
    /// `size` zero bytes. Throws std::bad_alloc when the memory cannot be had.
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] static SecretBytes from(std::span<const std::byte> bytes);
    /// Copies `bytes`; the caller still owns, and should wipe, the array.
    [[nodiscard]] static SecretBytes from(const QByteArray& bytes);

    [[nodiscard]] SecretBytes copy() const;

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    [[nodiscard]] std::span<std::byte> bytes() { return {m_data, m_size}; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data, m_size}; }
    /// For C interfaces that want unsigned char.
    [[nodiscard]] unsigned char* data() { return reinterpret_cast<unsigned char*>(m_data); }
    [[nodiscard]] const unsigned char* data() const { return reinterpret_cast<const unsigned char*>(m_data); }

    /// Overwrites and gives back the memory; the object is empty afterwards.
    void wipe() noexcept;

private:
    std::byte* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites what a QByteArray holds. Does nothing useful when the array is shared: callers keep the only
/// copy.
void wipe(QByteArray& bytes) noexcept;
/// The same for a string, typically a passphrase that came out of a line edit.
void wipe(QString& text) noexcept;

} // namespace wasl::storage
