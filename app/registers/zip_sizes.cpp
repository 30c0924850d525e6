#include "app/registers/zip_sizes.h"

#include <QtEndian>

namespace wasl::registers
{

namespace
{

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype entrySize = 46;

class Bytes
{
public:
    explicit Bytes(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool has(qsizetype at, qsizetype length) const
    {
        return at >= 0 && length >= 0 && at <= m_bytes.size() - length;
    }
    quint16 u16(qsizetype at) const { return qFromLittleEndian<quint16>(m_bytes.constData() + at); }
    quint32 u32(qsizetype at) const { return qFromLittleEndian<quint32>(m_bytes.constData() + at); }

private:
    const QByteArray& m_bytes;
};

} // namespace

std::optional<ZipSizes> zipSizes(const QByteArray& archive)
{
    const Bytes bytes(archive);
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\x05\x06", 4));
    if (end < 0 || !bytes.has(end, endRecordSize)) return std::nullopt;
    const int entries = bytes.u16(end + 10);
    qsizetype at = bytes.u32(end + 16);

    ZipSizes sizes;
    for (int i = 0; i < entries; ++i) {
        if (!bytes.has(at, entrySize) || bytes.u32(at) != 0x02014B50) return std::nullopt;
        const quint32 packed = bytes.u32(at + 20);
        const quint32 unpacked = bytes.u32(at + 24);
        const quint16 nameLength = bytes.u16(at + 28);
        const quint32 local = bytes.u32(at + 42);
        if (unpacked == 0xFFFFFFFF || packed == 0xFFFFFFFF || local == 0xFFFFFFFF) return std::nullopt;
        if (!bytes.has(at + entrySize, nameLength) || !bytes.has(local, packed)) return std::nullopt;
        const QByteArrayView name(archive.constData() + at + entrySize, nameLength);
        sizes.unpacked += unpacked;
        sizes.hasWorkbook = sizes.hasWorkbook || name == "xl/workbook.xml";
        sizes.hasContent = sizes.hasContent || name == "content.xml";
        at += entrySize + nameLength + bytes.u16(at + 30) + bytes.u16(at + 32);
    }
    return sizes;
}

} // namespace wasl::registers
