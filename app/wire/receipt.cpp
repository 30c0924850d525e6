#include "app/wire/receipt.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::wire
{

namespace
{

constexpr qsizetype LargestReceipt = 2048;

QByteArray unsignedBytes(const Receipt& receipt)
{
    const auto quoted = [](const QString& text) { return '"' + text.toLatin1() + '"'; };
    return "{\"format\":\"wasl-receipt/1\",\"association\":"_ba + quoted(receipt.association) +
           ",\"period\":" + quoted(receipt.period) + ",\"family\":" + quoted(receipt.family) +
           ",\"sequence\":" + QByteArray::number(receipt.sequence) + ",\"digest\":" + quoted(receipt.digest) +
           ",\"received\":" + quoted(receipt.received.toUTC().toString(Qt::ISODate));
}

QByteArray withSignature(const QByteArray& content, const QByteArray& signature)
{
    return content + ",\"signature\":\"" + signature.toBase64() + "\"}";
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

} // namespace

QByteArray encode(const Receipt& receipt, const SigningKey& hubKey)
{
    const QByteArray content = unsignedBytes(receipt);
    return withSignature(content, hubKey.sign(content));
}

domain::Result<Receipt> decodeReceipt(QByteArrayView bytes, QByteArrayView hubPublicKey)
{
    const auto bad = [] {
        return domain::refuse(
            u"bad-receipt"_s,
            QCoreApplication::translate(
                "wasl::wire", "The receipt of the hub is not valid, so the release still counts as unsent."));
    };
    if (bytes.size() > LargestReceipt) {
        return bad();
    }
    const QByteArray copy = bytes.toByteArray();
    const QJsonObject object = QJsonDocument::fromJson(copy).object();
    const Receipt receipt{object["association"_L1].toString(),
                          object["period"_L1].toString(),
                          object["family"_L1].toString(),
                          object["sequence"_L1].toInteger(),
                          object["digest"_L1].toString(),
                          QDateTime::fromString(object["received"_L1].toString(), Qt::ISODate)};
    const QByteArray signature = QByteArray::fromBase64(object["signature"_L1].toString().toLatin1());
    if (!isPlain(receipt.association + receipt.period + receipt.family + receipt.digest) ||
        !receipt.received.isValid()) {
        return bad();
    }
    const QByteArray content = unsignedBytes(receipt);
    if (withSignature(content, signature) != copy || !verifySignature(content, signature, hubPublicKey)) {
        return bad();
    }
    return receipt;
}

} // namespace wasl::wire
