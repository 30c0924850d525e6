#include "app/storage/keys/crypto.h"

#include <QElapsedTimer>

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace wasl::storage
{

namespace
{

static_assert(keyBytes == crypto_kdf_KEYBYTES && keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(saltBytes == crypto_pwhash_SALTBYTES);
static_assert(publicKeyBytes == crypto_box_PUBLICKEYBYTES && publicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(sealedKeyBytes == crypto_box_SEALBYTES + keyBytes);

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t boxSecretBytes = crypto_box_SECRETKEYBYTES;
constexpr std::size_t signSeedBytes = crypto_sign_SEEDBYTES;

// A whole unlocking shall stay under 600 ms, the rest of it included.
constexpr std::uint64_t unlockMilliseconds = 500;

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned long long length(const QByteArray& bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

// A failure of these is a wrong length, thus a fault of ours.
void require(bool good, const char* operation)
{
    if (!good) throw std::logic_error(operation);
}

} // namespace

SecretBytes deriveSubkey(const SecretBytes& key, Subkey which)
{
    require(key.size() == crypto_kdf_KEYBYTES, "deriveSubkey");
    SecretBytes subkey(keyBytes);
    crypto_kdf_derive_from_key(subkey.data(), keyBytes, static_cast<std::uint64_t>(which), "WaslKeys",
                               key.data());
    return subkey;
}

SecretBytes randomSecret(std::size_t size, const domain::RandomSource& random)
{
    SecretBytes secret(size);
    random(secret.bytes());
    return secret;
}

QByteArray randomBytes(qsizetype size, const domain::RandomSource& random)
{
    QByteArray bytes(size, Qt::Uninitialized);
    random(std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(size))));
    return bytes;
}

KdfParameters KdfParameters::calibrated()
{
    const auto lowest = floor();
    const auto pages = sysconf(_SC_PHYS_PAGES);
    const auto pageBytes = sysconf(_SC_PAGESIZE);
    const auto eighthKiB = pages > 0 && pageBytes > 0 ? static_cast<std::uint64_t>(pages) *
                                                            static_cast<std::uint64_t>(pageBytes) / 1024 / 8
                                                      : std::uint64_t{lowest.memoryKiB};

    QElapsedTimer timer;
    timer.start();
    (void)passphraseKey(QStringLiteral("calibration"), QByteArray(saltBytes, '\0'), lowest);
    const auto milliseconds = static_cast<std::uint64_t>(std::max<qint64>(timer.elapsed(), 1));

    const auto wanted = std::uint64_t{lowest.memoryKiB} * unlockMilliseconds / milliseconds;
    const auto most = std::clamp<std::uint64_t>(eighthKiB, lowest.memoryKiB, maxKdfMemoryKiB);
    const auto memoryKiB =
        std::clamp<std::uint64_t>(wanted, lowest.memoryKiB, most) / (16 * 1024) * (16 * 1024);
    return {lowest.passes, static_cast<std::uint32_t>(memoryKiB)};
}

SecretBytes passphraseKey(const QString& passphrase, const QByteArray& salt, KdfParameters cost)
{
    require(salt.size() == saltBytes, "passphraseKey");
    QString normal = passphrase.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes key(keyBytes);
    const int failed =
        crypto_pwhash(key.data(), keyBytes, utf8.constData(), length(utf8), raw(salt), cost.passes,
                      std::size_t{cost.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    wipe(utf8);
    wipe(normal);
    if (failed != 0) throw std::bad_alloc();
    return key;
}

QByteArray encryptWith(const SecretBytes& key, std::span<const std::byte> plain, const QByteArray& associated,
                       const domain::RandomSource& random)
{
    require(key.size() == keyBytes, "encryptWith");
    const QByteArray nonce = randomBytes(nonceBytes, random);
    QByteArray cipher(static_cast<qsizetype>(plain.size()) + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(cipher), nullptr, reinterpret_cast<const unsigned char*>(plain.data()), plain.size(),
        raw(associated), length(associated), nullptr, raw(nonce), key.data());
    return nonce + cipher;
}

std::optional<SecretBytes> decryptWith(const SecretBytes& key, const QByteArray& box,
                                       const QByteArray& associated)
{
    require(key.size() == keyBytes, "decryptWith");
    if (box.size() < nonceBytes + tagBytes) return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(box.size() - nonceBytes - tagBytes));
    // An empty secret has no address, and libsodium wants one.
    unsigned char none = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.isEmpty() ? &none : plain.data(), nullptr, nullptr, raw(box) + nonceBytes,
            length(box) - nonceBytes, raw(associated), length(associated), raw(box), key.data()) != 0)
        return std::nullopt;
    return plain;
}

KeyPairs makeKeyPairs(const domain::RandomSource& random)
{
    return keyPairsOf(randomSecret(boxSecretBytes + signSeedBytes, random));
}

KeyPairs keyPairsOf(SecretBytes bundle)
{
    require(bundle.size() == boxSecretBytes + signSeedBytes, "keyPairsOf");
    KeyPairs keys{QByteArray(publicKeyBytes, '\0'), QByteArray(publicKeyBytes, '\0'), std::move(bundle)};
    crypto_scalarmult_base(raw(keys.boxPublic), keys.bundle.data());
    SecretBytes signSecret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(keys.signPublic), signSecret.data(), keys.bundle.data() + boxSecretBytes);
    return keys;
}

QByteArray sealTo(const QByteArray& boxPublic, const SecretBytes& secret)
{
    require(boxPublic.size() == publicKeyBytes, "sealTo");
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    require(crypto_box_seal(raw(sealed), secret.data(), secret.size(), raw(boxPublic)) == 0,
            "crypto_box_seal");
    return sealed;
}

std::optional<SecretBytes> openSealed(const KeyPairs& keys, const QByteArray& sealed)
{
    if (sealed.size() <= static_cast<qsizetype>(crypto_box_SEALBYTES)) return std::nullopt;
    SecretBytes secret(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), raw(sealed), length(sealed), raw(keys.boxPublic),
                             keys.bundle.data()) != 0)
        return std::nullopt;
    return secret;
}

QByteArray signWith(const KeyPairs& keys, const QByteArray& message)
{
    SecretBytes signSecret(crypto_sign_SECRETKEYBYTES);
    QByteArray signPublic(publicKeyBytes, '\0');
    crypto_sign_seed_keypair(raw(signPublic), signSecret.data(), keys.bundle.data() + boxSecretBytes);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message), length(message), signSecret.data());
    return signature;
}

bool signatureIsGood(const QByteArray& signPublic, const QByteArray& message, const QByteArray& signature)
{
    return signPublic.size() == publicKeyBytes &&
           signature.size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(message), length(message), raw(signPublic)) == 0;
}

QByteArray keyedHash(const SecretBytes& key, const QByteArray& message)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    require(crypto_generichash(raw(hash), crypto_generichash_BYTES, raw(message), length(message), key.data(),
                               key.size()) == 0,
            "keyedHash");
    return hash;
}

bool sameBytes(const QByteArray& a, const QByteArray& b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace wasl::storage
