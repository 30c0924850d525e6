#pragma once

#include "app/domain/refusal.h"
#include "app/storage/keys/crypto.h"

#include <span>

// A sealed file (.waslref), version 1, whole in one of seven sizes so that its length says little:
//
//   bytes   what
//   8       "WASLSEAL"
//   2       version, little endian
//   1       size class: the whole file has 4 KiB << class bytes, class 0 … 6
//   32      an X25519 key made for this file alone
//   16      key tag: only who holds the recipient's secret key can tell that it is hers
//   …       XChaCha20-Poly1305 of: length (4 bytes, little endian), content, zeros; associated data is all
//           that stands before; 16 bytes of tag
//   32      BLAKE2b-256 of all before, so that what broke on its way is told from what was tampered with
//
// BLAKE2b-512, keyed with the shared secret, of "Wasl seal 1", both public keys: 32 bytes key and 16 bytes
// key tag. The key serves once, so the nonce is zero.

namespace wasl::exchange
{

/// The newest form of a sealed file that this program writes and reads.
inline constexpr quint16 envelopeVersion = 1;

/// The longest content that fits into the largest size.
[[nodiscard]] qsizetype mostContentBytes();

/// Seals content to the holder of an X25519 key. Longer than mostContentBytes() is a fault
/// (std::logic_error); whoever makes contents asks before.
[[nodiscard]] QByteArray sealEnvelope(const QByteArray& content, const QByteArray& recipientSealKey,
                                      const domain::RandomSource& random);

struct OpenedEnvelope
{
    QByteArray content;
    QByteArray recipientSealKey; ///< which of the keys opened it
};

/// Reads any bytes at all, within bounded memory. Refuses "not-a-sealed-file", "newer-version",
/// "file-truncated", "file-damaged", "sealed-for-other" and "seal-broken" (it was changed by somebody who
/// took care to hide it).
[[nodiscard]] domain::Result<OpenedEnvelope> openEnvelope(const QByteArray& file,
                                                          std::span<const storage::KeyPairs> keys);

} // namespace wasl::exchange
