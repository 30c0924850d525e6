#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace wasl::tests
{

/// A part of an archive written by hand: stored, never compressed, so that a test can say anything it likes.
struct Part
{
    QByteArray name;
    QByteArray content;
    std::optional<quint32> claimedSize = std::nullopt; ///< what the directory says instead of the truth
    bool deflated = false;                             ///< content is already raw DEFLATE
};

inline quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

inline void put16(QByteArray& out, quint32 value)
{
    out.append(static_cast<char>(value & 0xFF)).append(static_cast<char>(value >> 8 & 0xFF));
}

inline void put32(QByteArray& out, quint32 value)
{
    put16(out, value & 0xFFFF);
    put16(out, value >> 16);
}

inline QByteArray zip(const std::vector<Part>& parts)
{
    QByteArray out;
    QByteArray directory;
    for (const Part& part : parts) {
        const auto offset = static_cast<quint32>(out.size());
        const auto packed = static_cast<quint32>(part.content.size());
        QByteArray common;
        put16(common, 20);
        put16(common, 0);
        put16(common, part.deflated ? 8 : 0);
        put32(common, 0);
        put32(common, crc32(part.content));
        put32(common, packed);
        put32(common, part.claimedSize.value_or(packed));
        put16(common, static_cast<quint32>(part.name.size()));
        put16(common, 0);
        out += "PK\x03\x04" + common + part.name + part.content;
        directory += "PK\x01\x02";
        put16(directory, 20);
        directory += common;
        put16(directory, 0);
        put16(directory, 0);
        put16(directory, 0);
        put32(directory, 0);
        put32(directory, offset);
        directory += part.name;
    }
    const auto at = static_cast<quint32>(out.size());
    out += directory;
    out += "PK\x05\x06";
    put32(out, 0);
    put16(out, static_cast<quint32>(parts.size()));
    put16(out, static_cast<quint32>(parts.size()));
    put32(out, static_cast<quint32>(directory.size()));
    put32(out, at);
    put16(out, 0);
    return out;
}

} // namespace wasl::tests
