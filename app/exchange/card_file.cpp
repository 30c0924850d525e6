#include "app/exchange/card_file.h"

#include "app/exchange/canonical_json.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

namespace
{

constexpr qsizetype mostCardBytes = 8 * 1024;
constexpr int fingerprintGroups = 6;
constexpr int bytesOfAGroup = 5;

const QByteArray cardSigning = QByteArrayLiteral("Wasl card 1\n");
const QByteArray fingerprintOf = QByteArrayLiteral("Wasl fingerprint 1\n");

tl::unexpected<domain::Refusal> cardDamaged()
{
    return domain::refuse(*domain::problem(domain::ExchangeCard{}));
}

QString base64Of(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue& base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

} // namespace

QJsonObject cardToJson(const domain::ExchangeCard& card)
{
    return {{u"association"_s, card.association.toString(QUuid::WithoutBraces)},
            {u"name"_s, card.name},
            {u"contact"_s, card.contact},
            {u"made"_s, card.made.toString(Qt::ISODate)},
            {u"seal"_s, base64Of(card.sealKey)},
            {u"sign"_s, base64Of(card.signKey)}};
}

domain::ExchangeCard cardFromJson(const QJsonObject& json)
{
    return {QUuid::fromString(json[u"association"_s].toString()),
            json[u"name"_s].toString(),
            json[u"contact"_s].toString(),
            QDate::fromString(json[u"made"_s].toString(), Qt::ISODate),
            bytesOf(json[u"seal"_s]),
            bytesOf(json[u"sign"_s])};
}

QByteArray encodeCard(const domain::ExchangeCard& card, const storage::KeyPairs& keys)
{
    const QJsonObject signedPart{
        {u"format"_s, u"wasl-card"_s}, {u"version"_s, cardVersion}, {u"card"_s, cardToJson(card)}};
    auto whole = signedPart;
    whole.insert(u"signature"_s, base64Of(storage::signWith(keys, cardSigning + canonical(signedPart))));
    return canonical(whole) + '\n';
}

domain::Result<domain::ExchangeCard> decodeCard(const QByteArray& file)
{
    // A mail program may have added or taken the last line end.
    const auto text = file.endsWith('\n') ? file.chopped(file.endsWith("\r\n") ? 2 : 1) : file;
    const auto read = readCanonical(text, mostCardBytes, 3);
    if (!read || (*read)[u"format"_s] != "wasl-card"_L1) return cardDamaged();
    if ((*read)[u"version"_s].toInt() > cardVersion)
        return domain::refuse(
            u"newer-version"_s,
            QCoreApplication::translate(
                "wasl::exchange", "This card was made by a newer version of Wasl. Update Wasl to read it."),
            u"card"_s);
    const auto card = cardFromJson((*read)[u"card"_s].toObject());
    if (problem(card)) return cardDamaged();
    auto signedPart = *read;
    signedPart.remove(u"signature"_s);
    const auto signature = bytesOf((*read)[u"signature"_s]);
    if (!storage::signatureIsGood(card.signKey, cardSigning + canonical(signedPart), signature))
        return cardDamaged();
    // One comparison settles what else stands in the file, and the forms of all that was read.
    const QJsonObject again{{u"format"_s, u"wasl-card"_s},
                            {u"version"_s, cardVersion},
                            {u"card"_s, cardToJson(card)},
                            {u"signature"_s, base64Of(signature)}};
    if (canonical(again) != text) return cardDamaged();
    return card;
}

QString fingerprint(const domain::ExchangeCard& card)
{
    const auto message = fingerprintOf + card.signKey + card.sealKey;
    std::array<unsigned char, 64> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    QStringList groups;
    for (int group = 0; group < fingerprintGroups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < bytesOfAGroup; ++i)
            number = number << 8 | hash[std::size_t(group) * bytesOfAGroup + i];
        groups << u"%1"_s.arg(number % 100'000, 5, 10, QChar(u'0'));
    }
    return groups.join(u' ');
}

bool isFingerprint(const domain::ExchangeCard& card, const QString& typed)
{
    QString digits;
    for (const QChar c : domain::withLatinDigits(typed))
        if (c.isDigit()) digits += c;
    return digits == fingerprint(card).remove(u' ');
}

} // namespace wasl::exchange
