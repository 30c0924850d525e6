#include "app/storage/keys/month_seal.h"

namespace wasl::storage
{

namespace
{

constexpr qsizetype signatureBytes = 64, sealHashBytes = 32;
/// The form of a seal, and what it is for: no other signature of the house says the same.
constexpr char sealForm = 1;

QByteArray signedBytes(const QByteArray& content)
{
    return QByteArray("wasl-month-1\n") + content;
}

} // namespace

MonthSeal::MonthSeal(SecretBytes key, std::map<domain::UserId, QByteArray> slotKeys,
                     std::optional<KeyPairs> own)
    : m_key(std::move(key))
    , m_slotKeys(std::move(slotKeys))
    , m_own(std::move(own))
{
}

QByteArray MonthSeal::sign(const QByteArray& content) const
{
    if (!m_own) return {};
    QByteArray seal(1, sealForm);
    seal += m_own->signPublic;
    seal += signWith(*m_own, signedBytes(content));
    return seal + keyedHash(m_key, seal + signedBytes(content));
}

std::optional<QByteArray> MonthSeal::signedWith(const QByteArray& content, const QByteArray& seal) const
{
    if (seal.size() != 1 + publicKeyBytes + signatureBytes + sealHashBytes || seal.front() != sealForm)
        return std::nullopt;
    const auto vouched = seal.first(seal.size() - sealHashBytes);
    if (!sameBytes(seal.last(sealHashBytes), keyedHash(m_key, vouched + signedBytes(content))))
        return std::nullopt;
    const auto signPublic = seal.sliced(1, publicKeyBytes);
    if (!signatureIsGood(signPublic, signedBytes(content), seal.sliced(1 + publicKeyBytes, signatureBytes)))
        return std::nullopt;
    return signPublic;
}

QByteArray MonthSeal::slotKey(const domain::UserId& user) const
{
    const auto known = m_slotKeys.find(user);
    return known == m_slotKeys.end() ? QByteArray() : known->second;
}

} // namespace wasl::storage
