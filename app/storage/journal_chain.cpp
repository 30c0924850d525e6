#include "app/storage/journal_chain.h"

#include <sodium.h>

#include <cstring>

namespace wasl::storage
{

namespace
{

/// Collects the parts of a link in one buffer, so that the hash is computed in one call.
class LinkBytes
{
public:
    void add(const void* data, std::size_t size)
    {
        if (size == 0) return; // an empty part has no address
        if (m_size + size > m_bytes.size()) flush();
        if (size > m_bytes.size()) {
            crypto_generichash_update(&m_state, static_cast<const unsigned char*>(data), size);
            return;
        }
        std::memcpy(m_bytes.data() + m_size, data, size);
        m_size += size;
    }
    void add(qint64 number) { add(&number, sizeof number); } // little-endian on every machine we build for
    void add(QByteArrayView part)
    {
        const auto length = quint32(part.size());
        add(&length, sizeof length);
        add(part.data(), std::size_t(part.size()));
    }
    Digest digest()
    {
        flush();
        Digest result;
        crypto_generichash_final(&m_state, result.data(), result.size());
        return result;
    }

    LinkBytes() { crypto_generichash_init(&m_state, nullptr, 0, std::tuple_size_v<Digest>); }

private:
    void flush()
    {
        crypto_generichash_update(&m_state, m_bytes.data(), m_size);
        m_size = 0;
    }

    crypto_generichash_state m_state;
    std::array<unsigned char, 512> m_bytes;
    std::size_t m_size = 0;
};

} // namespace

Digest commitmentTo(QByteArrayView values, QByteArrayView salt)
{
    Digest result;
    crypto_generichash(result.data(), result.size(), reinterpret_cast<const unsigned char*>(values.data()),
                       std::size_t(values.size()), reinterpret_cast<const unsigned char*>(salt.data()),
                       std::size_t(salt.size()));
    return result;
}

Digest chainHash(std::span<const unsigned char> previous, const JournalLink& link)
{
    LinkBytes bytes;
    bytes.add(previous.data(), previous.size());
    bytes.add(link.sequence);
    bytes.add(link.at);
    for (const auto part :
         {link.user, link.desk, link.action, link.entity, link.entityId, link.subject, link.commitment})
        bytes.add(part);
    return bytes.digest();
}

} // namespace wasl::storage
