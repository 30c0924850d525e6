#include "app/registers/row_identity.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <cstring>

namespace wasl::registers
{

RowIdentity::RowIdentity(const Table& table)
    : m_source(QCryptographicHash::hash(table.digest + table.sheet.toUtf8(), QCryptographicHash::Sha256))
{
}

QUuid RowIdentity::key(QByteArrayView kind, std::size_t tableRow, const QString& what) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData("wasl register row");
    hash.addData(m_source);
    hash.addData(kind.toByteArray());
    hash.addData(QByteArray::number(static_cast<qulonglong>(tableRow)));
    hash.addData(what.toUtf8());
    QByteArray bytes = hash.result().first(16);
    // File first, then row: keys of one import follow one another, as those by time do.
    std::memcpy(bytes.data(), m_source.constData(), 2);
    qToBigEndian(static_cast<quint32>(tableRow), bytes.data() + 2);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

domain::BeneficiaryId RowIdentity::person(std::size_t tableRow) const
{
    return domain::BeneficiaryId(key("person", tableRow, {}));
}

domain::ReferralId RowIdentity::referral(std::size_t tableRow, const QString& service) const
{
    return domain::ReferralId(key("referral", tableRow, service));
}

} // namespace wasl::registers
