#pragma once

#include "app/domain/refusal.h"
#include "app/wire/signing_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace wasl::wire
{

/// The hub's signed word that it holds a release: evidence for the association.
struct Receipt
{
    QString association;
    QString period; ///< "YYYY-MM"
    QString family;
    qint64 sequence = 0;
    QString digest;     ///< "sha256:…" of the bytes the hub holds
    QDateTime received; ///< UTC, whole seconds: when the hub first took them

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Canonical JSON with the hub's signature as its last member.
QByteArray encode(const Receipt& receipt, const SigningKey& hubKey);

/// Reads a receipt. Refusal "bad-receipt" if it is not in canonical form or not signed by that hub.
domain::Result<Receipt> decodeReceipt(QByteArrayView bytes, QByteArrayView hubPublicKey);

} // namespace wasl::wire
