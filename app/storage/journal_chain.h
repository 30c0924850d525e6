#pragma once

#include "app/storage/journal.h"

#include <QByteArrayView>

#include <array>
#include <span>

namespace wasl::storage
{

using Digest = std::array<unsigned char, 32>;

/// What a link of the chain covers, as it lies in the file.
struct JournalLink
{
    qint64 sequence = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QByteArrayView user;
    QByteArrayView desk;
    QByteArrayView action;
    QByteArrayView entity;
    QByteArrayView entityId;
    QByteArrayView subject;
    QByteArrayView commitment;
};

inline constexpr int journalSaltSize = 16;

/// BLAKE2b-256 of the values keyed with the entry's salt.
[[nodiscard]] Digest commitmentTo(QByteArrayView values, QByteArrayView salt);
/// BLAKE2b-256 of the link before and of this entry; every part preceded by its length.
[[nodiscard]] Digest chainHash(std::span<const unsigned char> previous, const JournalLink& link);

} // namespace wasl::storage
