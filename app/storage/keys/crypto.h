#pragma once

#include "app/domain/time.h"
#include "app/storage/keys/secret_bytes.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

// Everything cryptographic is libsodium's; this header only fixes which of its functions Wasl uses, and for
// what.

namespace wasl::storage
{

inline constexpr std::size_t keyBytes = 32;
inline constexpr qsizetype saltBytes = 16;
inline constexpr qsizetype publicKeyBytes = 32;
/// crypto_box_seal() of a 32-byte key.
inline constexpr qsizetype sealedKeyBytes = 80;

/// What crypto_kdf_derive_from_key() derives, context "WaslKeys". The numbers are part of the file format.
///
/// Database, SlotMac, Backup and Root come from the master key of one generation and change when keys are
/// rotated. Attachments, Audit, ReleaseNoise, Labels and Months come from the root key, which every generation
/// carries on: the chain of the journal and the noise of a release must stay what they were (the same counts
/// must give the same noise for ever, or it could be averaged out).
enum class Subkey : std::uint64_t
{
    Database = 1,
    Attachments = 2,
    Audit = 3,
    SlotMac = 4,
    Backup = 5,
    ReleaseNoise = 6,
    Root = 7,
    Labels = 8,
    Months = 9, ///< seals of closed months
};

[[nodiscard]] SecretBytes deriveSubkey(const SecretBytes& key, Subkey which);

[[nodiscard]] SecretBytes randomSecret(std::size_t size, const domain::RandomSource& random);
[[nodiscard]] QByteArray randomBytes(qsizetype size, const domain::RandomSource& random);

/// Cost of Argon2id (RFC 9106).
struct KdfParameters
{
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 128 * 1024;

    /// The least that a real case file may use: three passes over 64 MiB.
    [[nodiscard]] static KdfParameters floor() { return {3, 64 * 1024}; }
    /// Measured on this machine towards half a second, from 64 MiB to 512 MiB and never more than an eighth
    /// of the memory there is.
    [[nodiscard]] static KdfParameters calibrated();

    [[nodiscard]] bool operator==(const KdfParameters&) const = default;
};

/// The most a key slot may ask for: a hostile file must not be able to exhaust the machine.
inline constexpr std::uint32_t maxKdfMemoryKiB = 512 * 1024;
inline constexpr std::uint32_t maxKdfPasses = 10;

/// Argon2id13 of the NFKC form of a passphrase, so that it does not matter how a keyboard composes its
/// letters. Throws std::bad_alloc when the memory the parameters ask for is not there.
[[nodiscard]] SecretBytes passphraseKey(const QString& passphrase, const QByteArray& salt,
                                        KdfParameters cost);

/// XChaCha20-Poly1305 (IETF): a 24-byte random nonce, then the ciphertext with its tag.
[[nodiscard]] QByteArray encryptWith(const SecretBytes& key, std::span<const std::byte> plain,
                                     const QByteArray& associated, const domain::RandomSource& random);
/// Nothing when the key, the associated data or a single bit is another.
[[nodiscard]] std::optional<SecretBytes> decryptWith(const SecretBytes& key, const QByteArray& box,
                                                     const QByteArray& associated);

/// A user's X25519 and Ed25519 keys. The secrets are kept as one bundle: X25519 secret, then Ed25519 seed.
struct KeyPairs
{
    QByteArray boxPublic;
    QByteArray signPublic;
    SecretBytes bundle;
};

[[nodiscard]] KeyPairs makeKeyPairs(const domain::RandomSource& random);
/// The public keys that belong to an opened bundle of 64 bytes.
[[nodiscard]] KeyPairs keyPairsOf(SecretBytes bundle);

/// Sealed so that only the holder of the X25519 secret opens it; nobody's passphrase is needed to seal.
[[nodiscard]] QByteArray sealTo(const QByteArray& boxPublic, const SecretBytes& secret);
[[nodiscard]] std::optional<SecretBytes> openSealed(const KeyPairs& keys, const QByteArray& sealed);

/// Ed25519 signature of 64 bytes with the user's own key.
[[nodiscard]] QByteArray signWith(const KeyPairs& keys, const QByteArray& message);
[[nodiscard]] bool signatureIsGood(const QByteArray& signPublic, const QByteArray& message,
                                   const QByteArray& signature);

/// BLAKE2b of 32 bytes, keyed.
[[nodiscard]] QByteArray keyedHash(const SecretBytes& key, const QByteArray& message);
/// Compared in constant time.
[[nodiscard]] bool sameBytes(const QByteArray& a, const QByteArray& b);

} // namespace wasl::storage
