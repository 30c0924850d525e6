#pragma once

#include "app/domain/refusal.h"
#include "app/wire/signing_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace wasl::wire
{

/// What an association sends, signed with the key it has, to sign with another one from then on.
struct KeyRenewal
{
    QByteArray oldKey; ///< Ed25519, 32 bytes: the one that is replaced
    QByteArray newKey; ///< Ed25519, 32 bytes
    QByteArray proof;  ///< 64 bytes: the new key's own signature, so that nobody brings a key that is not his

    friend bool operator==(const KeyRenewal&, const KeyRenewal&) = default;
};

/// The renewal of that association's key, with the proof.
KeyRenewal renewal(const QString& association, const QByteArray& oldKey, const SigningKey& newKey);
/// Whether the new key itself signed that this association goes over to it from the old one.
bool isProven(const KeyRenewal& renewal, const QString& association);

QByteArray encode(const KeyRenewal& renewal);
/// Refusal "schema-mismatch", its field a JSON pointer.
domain::Result<KeyRenewal> decodeKeyRenewal(QByteArrayView bytes);

/// The hub's signed word that it knows an association by this key, and since when.
struct KeyReceipt
{
    QString association;
    QByteArray key;  ///< Ed25519, 32 bytes
    QDateTime since; ///< UTC, whole seconds
};

QByteArray encode(const KeyReceipt& receipt, const SigningKey& hubKey);
/// Refusal "bad-receipt" for what that hub did not sign.
domain::Result<KeyReceipt> decodeKeyReceipt(QByteArrayView bytes, QByteArrayView hubPublicKey);

} // namespace wasl::wire
