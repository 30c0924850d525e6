#pragma once

#include <QByteArray>
#include <QString>

namespace wasl::wire
{

/// "sha256:<64 hex>": how a release is named in the chain, in receipts and in ETags.
QString digest(QByteArrayView bytes);

/// The same digest as the Content-Digest field of RFC 9530: "sha-256=:<base64>:".
QByteArray contentDigest(QByteArrayView body);

} // namespace wasl::wire
