#pragma once

#include "app/domain/correspondent.h"
#include "app/storage/keys/crypto.h"

#include <QJsonObject>

namespace wasl::exchange
{

/// The newest form of a card that this program writes and reads.
inline constexpr int cardVersion = 1;

/// The content of a .waslcard file: the card as JSON, signed by the association itself. The signature proves
/// only that nobody changed the card; whose it is, is proved by comparing the fingerprint.
[[nodiscard]] QByteArray encodeCard(const domain::ExchangeCard& card, const storage::KeyPairs& keys);

/// Reads any bytes at all. Refuses "card-damaged" and "newer-version".
[[nodiscard]] domain::Result<domain::ExchangeCard> decodeCard(const QByteArray& file);

/// What is read out on the phone: six groups of five digits, which stand for both keys (BLAKE2b-512 of them,
/// five bytes to a group, remainder by 100,000: 99 bits).
[[nodiscard]] QString fingerprint(const domain::ExchangeCard& card);

/// Whether what was typed is the fingerprint, whatever stands between its digits.
[[nodiscard]] bool isFingerprint(const domain::ExchangeCard& card, const QString& typed);

/// A card within other JSON.
[[nodiscard]] QJsonObject cardToJson(const domain::ExchangeCard& card);
[[nodiscard]] domain::ExchangeCard cardFromJson(const QJsonObject& json);

} // namespace wasl::exchange
