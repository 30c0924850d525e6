#include "app/exchange/envelope.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

namespace
{

const QByteArray magic = QByteArrayLiteral("WASLSEAL");
const QByteArray sealContext = QByteArrayLiteral("Wasl seal 1");

constexpr qsizetype versionAt = 8;
constexpr qsizetype classAt = 10;
constexpr qsizetype ephemeralAt = 11;
constexpr qsizetype keyTagAt = ephemeralAt + crypto_scalarmult_BYTES;
constexpr qsizetype keyTagBytes = 16;
constexpr qsizetype boxAt = keyTagAt + keyTagBytes;
constexpr qsizetype boxTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype sumBytes = 32;
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype smallestFile = 4 * 1024;
constexpr int mostClass = 6;
constexpr qsizetype around = boxAt + boxTagBytes + sumBytes + lengthBytes;

constexpr qsizetype fileBytes(int sizeClass)
{
    return smallestFile << sizeClass;
}

const unsigned char* rawOf(const QByteArray& bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData()) + at;
}

unsigned char* rawOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray sumOf(const QByteArray& bytes)
{
    QByteArray sum(sumBytes, Qt::Uninitialized);
    crypto_generichash(rawOf(sum), sumBytes, rawOf(bytes), static_cast<unsigned long long>(bytes.size()),
                       nullptr, 0);
    return sum;
}

struct FileKey
{
    storage::SecretBytes key;
    QByteArray tag;
};

/// Nothing when the public key is one of those that give the same secret with everybody.
std::optional<FileKey> fileKey(const storage::SecretBytes& secret, const QByteArray& others,
                               const QByteArray& ephemeral, const QByteArray& recipient)
{
    storage::SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), secret.data(), rawOf(others)) != 0) return std::nullopt;
    const auto message = sealContext + ephemeral + recipient;
    storage::SecretBytes hash(crypto_generichash_BYTES_MAX);
    crypto_generichash(hash.data(), hash.size(), rawOf(message),
                       static_cast<unsigned long long>(message.size()), shared.data(), shared.size());
    const auto bytes = std::as_const(hash).bytes();
    return FileKey{storage::SecretBytes::from(bytes.first(storage::keyBytes)),
                   QByteArray(reinterpret_cast<const char*>(bytes.data()) + storage::keyBytes, keyTagBytes)};
}

const std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> noNonce{};

tl::unexpected<domain::Refusal> refusedFile(const QString& code, const QString& message)
{
    return domain::refuse(code, message, u"file"_s);
}

tl::unexpected<domain::Refusal> sealBroken()
{
    return refusedFile(u"seal-broken"_s,
                       QCoreApplication::translate(
                           "wasl::exchange", "Somebody changed this file after it was sealed. Nothing of it "
                                             "can be believed; tell the sender, and ask for it again."));
}

/// What is wrong with a file before any key is tried.
std::optional<domain::Refusal> wrongOutside(const QByteArray& file)
{
    const auto refusal = [](const QString& code, const QString& message) {
        return domain::Refusal{code, message, u"file"_s};
    };
    const auto version =
        file.size() >= classAt ? qFromLittleEndian<quint16>(file.constData() + versionAt) : quint16(0);
    if (!file.startsWith(magic) || (version == 0 && file.size() >= classAt))
        return refusal(u"not-a-sealed-file"_s,
                       QCoreApplication::translate("wasl::exchange", "This is not a sealed file of Wasl."));
    if (version > envelopeVersion)
        return refusal(u"newer-version"_s,
                       QCoreApplication::translate(
                           "wasl::exchange",
                           "This file was sealed by a newer version of Wasl. Update Wasl to open it."));
    const int sizeClass = file.size() > classAt ? static_cast<unsigned char>(file.at(classAt)) : 0;
    if (sizeClass <= mostClass && file.size() < fileBytes(sizeClass))
        return refusal(u"file-truncated"_s,
                       QCoreApplication::translate("wasl::exchange",
                                                   "The end of this file is missing: it was not "
                                                   "copied to the end. Copy it once more."));
    if (sizeClass > mostClass || file.size() != fileBytes(sizeClass) ||
        sumOf(file.chopped(sumBytes)) != file.last(sumBytes))
        return refusal(u"file-damaged"_s,
                       QCoreApplication::translate("wasl::exchange", "This file was damaged on its way. Copy "
                                                                     "it once more, or ask for it again."));
    return std::nullopt;
}

} // namespace

qsizetype mostContentBytes()
{
    return fileBytes(mostClass) - around;
}

QByteArray sealEnvelope(const QByteArray& content, const QByteArray& recipientSealKey,
                        const domain::RandomSource& random)
{
    if (content.size() > mostContentBytes() || recipientSealKey.size() != storage::publicKeyBytes)
        throw std::logic_error("sealEnvelope");
    int sizeClass = 0;
    while (fileBytes(sizeClass) - around < content.size())
        ++sizeClass;

    const auto secret = storage::randomSecret(crypto_scalarmult_SCALARBYTES, random);
    QByteArray ephemeral(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(rawOf(ephemeral), secret.data());
    const auto key = fileKey(secret, recipientSealKey, ephemeral, recipientSealKey);
    if (!key) throw std::logic_error("sealEnvelope: key");

    QByteArray file = magic;
    file.append(lengthBytes / 2, '\0');
    qToLittleEndian<quint16>(envelopeVersion, file.data() + versionAt);
    file.append(char(sizeClass)).append(ephemeral).append(key->tag);

    QByteArray plain(fileBytes(sizeClass) - boxAt - boxTagBytes - sumBytes, '\0');
    qToLittleEndian<quint32>(quint32(content.size()), plain.data());
    std::copy(content.begin(), content.end(), plain.begin() + lengthBytes);
    QByteArray box(plain.size() + boxTagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        rawOf(box), nullptr, rawOf(std::as_const(plain)), static_cast<unsigned long long>(plain.size()),
        rawOf(std::as_const(file)), static_cast<unsigned long long>(file.size()), nullptr, noNonce.data(),
        key->key.data());
    storage::wipe(plain);
    file += box;
    return file + sumOf(file);
}

domain::Result<OpenedEnvelope> openEnvelope(const QByteArray& file, std::span<const storage::KeyPairs> keys)
{
    if (auto wrong = wrongOutside(file)) return domain::refuse(*std::move(wrong));
    const auto ephemeral = file.mid(ephemeralAt, crypto_scalarmult_BYTES);
    const auto tag = file.mid(keyTagAt, keyTagBytes);
    for (const auto& own : keys) {
        // The bundle begins with the X25519 secret.
        const auto key = fileKey(storage::SecretBytes::from(own.bundle.bytes().first(storage::keyBytes)),
                                 ephemeral, ephemeral, own.boxPublic);
        if (!key || !storage::sameBytes(key->tag, tag)) continue;
        QByteArray plain(file.size() - boxAt - boxTagBytes - sumBytes, Qt::Uninitialized);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(
                rawOf(plain), nullptr, nullptr, rawOf(file, boxAt),
                static_cast<unsigned long long>(plain.size() + boxTagBytes), rawOf(file),
                static_cast<unsigned long long>(boxAt), noNonce.data(), key->key.data()) != 0)
            return sealBroken();
        const auto length = qsizetype(qFromLittleEndian<quint32>(plain.constData()));
        if (length > plain.size() - lengthBytes ||
            std::any_of(plain.cbegin() + lengthBytes + length, plain.cend(), [](char c) { return c != 0; }))
            return sealBroken();
        OpenedEnvelope opened{plain.mid(lengthBytes, length), own.boxPublic};
        storage::wipe(plain);
        return opened;
    }
    return refusedFile(
        u"sealed-for-other"_s,
        QCoreApplication::translate(
            "wasl::exchange",
            "This file is sealed for another association, or for a card of yours that is no longer in this "
            "case file. Ask the sender whose card was chosen, and give out your card again."));
}

} // namespace wasl::exchange
