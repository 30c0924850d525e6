#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QDate>

#include <optional>

namespace wasl::domain
{

using CorrespondentId = Id<struct CorrespondentTag>;
/// Of one sealed file: the sender gives it, and by it the recipient knows what was taken already.
using MessageId = Id<struct MessageTag>;

/// What an association says of itself so that others can seal files to it and know its own.
struct ExchangeCard
{
    QUuid association; ///< its case file's identifier
    QString name;
    QString contact; ///< phone, mail or place; may be empty
    QDate made;
    QByteArray sealKey; ///< X25519, 32 bytes
    QByteArray signKey; ///< Ed25519, 32 bytes

    friend bool operator==(const ExchangeCard&, const ExchangeCard&) = default;
};

/// Another association that uses Wasl and whose card somebody here confirmed, by comparing the fingerprint
/// with it on the phone.
struct Correspondent
{
    CorrespondentId id;
    ExchangeCard card;
    PartnerId partner; ///< who it is in the directory; null until it is said
    Moment confirmedAt;
    UserId confirmedBy;
    int version = 0;

    friend bool operator==(const Correspondent&, const Correspondent&) = default;
};

enum class MessageKind
{
    Referral,
    Answer
};

enum class MessageWay
{
    Sent,
    Received
};

template <>
struct EnumCodes<MessageKind>
{
    static constexpr auto rows =
        codes<MessageKind>({{MessageKind::Referral, u"referral"}, {MessageKind::Answer, u"answer"}});
};
template <>
struct EnumCodes<MessageWay>
{
    static constexpr auto rows =
        codes<MessageWay>({{MessageWay::Sent, u"sent"}, {MessageWay::Received, u"received"}});
};

/// How long after it was made a sealed file is still taken, in days. A stick that was lost is then worth
/// nothing, and the recipient's list of what she took need not be kept for ever.
inline constexpr int sealedFileDays = 60;

/// The longest that a card may say of itself.
inline constexpr qsizetype longestCardText = 200;

/// What keeps a card from being one: no name, keys of another length, texts that are too long or hold
/// characters that change how others are read.
std::optional<Refusal> problem(const ExchangeCard& card);

} // namespace wasl::domain
