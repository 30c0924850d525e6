#include "app/wire/key_renewal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

constexpr qsizetype LargestRenewal = 2048;

QByteArray proofMessage(const QString& association, const QByteArray& oldKey, const QByteArray& newKey)
{
    return "wasl-key-renewal/1\n" + association.toLatin1() + '\n' + oldKey.toBase64() + '\n' +
           newKey.toBase64();
}

QByteArray receiptMessage(const KeyReceipt& receipt)
{
    return "wasl-key-receipt/1\n" + receipt.association.toLatin1() + '\n' + receipt.key.toBase64() + '\n' +
           receipt.since.toUTC().toString(Qt::ISODate).toLatin1();
}

} // namespace

KeyRenewal renewal(const QString& association, const QByteArray& oldKey, const SigningKey& newKey)
{
    const QByteArray publicKey = newKey.publicKey();
    return {oldKey, publicKey, newKey.sign(proofMessage(association, oldKey, publicKey))};
}

bool isProven(const KeyRenewal& renewal, const QString& association)
{
    return verifySignature(proofMessage(association, renewal.oldKey, renewal.newKey), renewal.proof,
                           renewal.newKey);
}

QByteArray encode(const KeyRenewal& renewal)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{u"old_key"_s, text(renewal.oldKey)},
                                     {u"new_key"_s, text(renewal.newKey)},
                                     {u"proof"_s, text(renewal.proof)}})
        .toJson(QJsonDocument::Compact);
}

domain::Result<KeyRenewal> decodeKeyRenewal(QByteArrayView bytes)
{
    const auto mismatch = [](const QString& pointer) {
        return domain::refuse(
            u"schema-mismatch"_s,
            QCoreApplication::translate("wasl::wire", "The renewal of the key is not complete."), pointer);
    };
    if (bytes.size() > LargestRenewal) {
        return mismatch({});
    }
    const QJsonObject object = QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto part = [&object](QLatin1StringView name) {
        return QByteArray::fromBase64(object[name].toString().toLatin1());
    };
    KeyRenewal renewal{part("old_key"_L1), part("new_key"_L1), part("proof"_L1)};
    if (renewal.oldKey.size() != SigningKey::PublicKeySize) {
        return mismatch(u"/old_key"_s);
    }
    if (renewal.newKey.size() != SigningKey::PublicKeySize || renewal.newKey == renewal.oldKey) {
        return mismatch(u"/new_key"_s);
    }
    if (renewal.proof.size() != SigningKey::SignatureSize) {
        return mismatch(u"/proof"_s);
    }
    return renewal;
}

QByteArray encode(const KeyReceipt& receipt, const SigningKey& hubKey)
{
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{u"association"_s, receipt.association},
                                     {u"key"_s, text(receipt.key)},
                                     {u"since"_s, receipt.since.toUTC().toString(Qt::ISODate)},
                                     {u"signature"_s, text(hubKey.sign(receiptMessage(receipt)))}})
        .toJson(QJsonDocument::Compact);
}

domain::Result<KeyReceipt> decodeKeyReceipt(QByteArrayView bytes, QByteArrayView hubPublicKey)
{
    const QJsonObject object =
        bytes.size() > LargestRenewal ? QJsonObject() : QJsonDocument::fromJson(bytes.toByteArray()).object();
    const auto part = [&object](QLatin1StringView name) {
        return QByteArray::fromBase64(object[name].toString().toLatin1());
    };
    const KeyReceipt receipt{object["association"_L1].toString(), part("key"_L1),
                             QDateTime::fromString(object["since"_L1].toString(), Qt::ISODate)};
    if (!verifySignature(receiptMessage(receipt), part("signature"_L1), hubPublicKey)) {
        return domain::refuse(
            u"bad-receipt"_s,
            QCoreApplication::translate("wasl::wire", "The hub did not confirm the new key as it must. The "
                                                      "association goes on signing with the key it has."));
    }
    return receipt;
}

} // namespace wasl::wire
