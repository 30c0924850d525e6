#include "app/wire/content_digest.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

} // namespace

QString digest(QByteArrayView bytes)
{
    return u"sha256:"_s + QLatin1StringView(sha256(bytes).toHex());
}

QByteArray contentDigest(QByteArrayView body)
{
    return "sha-256=:"_ba + sha256(body).toBase64() + ':';
}

} // namespace wasl::wire
