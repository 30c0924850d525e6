#include "app/exchange/message.h"

#include "app/domain/plain_text.h"
#include "app/exchange/canonical_json.h"
#include "app/exchange/card_file.h"
#include "app/exchange/envelope.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::exchange
{

namespace
{

constexpr qsizetype signatureBytes = 64;
constexpr int deepestMessage = 6;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestList = 50;

const QByteArray messageSigning = QByteArrayLiteral("Wasl message 1\n");

QJsonObject messageToJson(const Message& message)
{
    QJsonObject json{{u"format"_s, u"wasl-message"_s},
                     {u"kind"_s, domain::code(message.kind())},
                     {u"id"_s, message.id.toString()},
                     {u"created"_s, message.created.toMSecsSinceEpoch()},
                     {u"expires"_s, message.expires.toMSecsSinceEpoch()},
                     {u"from"_s, cardToJson(message.from)},
                     {u"to"_s, QString::fromLatin1(message.to.toBase64())}};
    if (message.referral) json.insert(u"referral"_s, toJson(*message.referral));
    if (message.answer) json.insert(u"answer"_s, toJson(*message.answer));
    return json;
}

Message messageFromJson(const QJsonObject& json)
{
    const auto moment = [&](const QString& name) {
        return QDateTime::fromMSecsSinceEpoch(json[name].toInteger(), Qt::UTC);
    };
    Message message;
    message.id = domain::MessageId::fromString(json[u"id"_s].toString()).value_or(domain::MessageId());
    message.created = moment(u"created"_s);
    message.expires = moment(u"expires"_s);
    message.from = cardFromJson(json[u"from"_s].toObject());
    message.to = QByteArray::fromBase64(json[u"to"_s].toString().toLatin1());
    if (json.contains(u"referral"_s)) message.referral = referralFromJson(json[u"referral"_s].toObject());
    if (json.contains(u"answer"_s)) message.answer = answerFromJson(json[u"answer"_s].toObject());
    return message;
}

bool isShort(const QString& text)
{
    // A name with a tag in it would be drawn as the tag says, wherever a screen shows it.
    return domain::isPlainText(text, longestName) && !text.contains(u'<');
}

bool isText(const QString& text)
{
    return text.size() <= longestText && !domain::holdsHiddenCharacters(text);
}

bool areShort(const QStringList& texts)
{
    return texts.size() <= longestList && std::all_of(texts.begin(), texts.end(), isShort);
}

bool isWellFormedReferral(const ReferralPart& part)
{
    const auto& person = part.person;
    const auto& referral = part.referral;
    const bool named = !person.latin.isEmpty() || !person.arabic.isEmpty();
    return named && referral.sentAt.isValid() && !referral.sector.isEmpty() &&
           areShort({person.latin.given, person.latin.family, person.arabic.given, person.arabic.family,
                     person.communeCode, referral.fromOrganisation, referral.fromContact, referral.sector}) &&
           areShort(person.nationalities) && areShort(person.languages) && areShort(person.phones) &&
           areShort(referral.servicesAsked) && areShort(referral.servicesGiven) && isText(referral.reasons) &&
           isText(referral.background) &&
           (!referral.caregiver ||
            (!referral.caregiver->name.trimmed().isEmpty() &&
             areShort({referral.caregiver->name, referral.caregiver->relation, referral.caregiver->phone})));
}

bool isWellFormedAnswer(const AnswerPart& part)
{
    return !part.to.isNull() && !part.steps.empty() && qsizetype(part.steps.size()) <= longestList &&
           std::all_of(part.steps.begin(), part.steps.end(), [](const domain::IncomingStep& step) {
               return step.at.isValid() && isShort(step.code) && isText(step.note) &&
                      qsizetype(step.outcomes.size()) <= longestList &&
                      std::all_of(step.outcomes.begin(), step.outcomes.end(), [](const auto& each) {
                          return isShort(each.service) && isShort(each.outcome);
                      });
           });
}

} // namespace

QString plainText(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (!domain::holdsHiddenCharacters(QStringView(&c, 1))) plain += c;
    return plain;
}

bool isWellFormed(const Message& message)
{
    return !message.id.isNull() && message.created < message.expires && !problem(message.from) &&
           message.referral.has_value() != message.answer.has_value() &&
           (!message.referral || isWellFormedReferral(*message.referral)) &&
           (!message.answer || isWellFormedAnswer(*message.answer));
}

QByteArray encodeMessage(const Message& message, const storage::KeyPairs& signer)
{
    const auto json = canonical(messageToJson(message));
    return storage::signWith(signer, messageSigning + json) + json;
}

domain::Result<Message> decodeMessage(const QByteArray& content, const QByteArray& recipientSealKey)
{
    const auto form = [] {
        return domain::refuse(
            u"message-form"_s,
            QCoreApplication::translate("wasl::exchange",
                                        "What lies in this file is not written as Wasl writes it."),
            u"file"_s);
    };
    const auto json = content.mid(signatureBytes);
    const auto read = readCanonical(json, mostContentBytes(), deepestMessage);
    if (!read) return form();
    auto message = messageFromJson(*read);
    // One comparison settles members that are missing, unknown, or of another type.
    if (canonical(messageToJson(message)) != json || !isWellFormed(message)) return form();
    if (!storage::signatureIsGood(message.from.signKey, messageSigning + json, content.first(signatureBytes)))
        return domain::refuse(
            u"signature-wrong"_s,
            QCoreApplication::translate(
                "wasl::exchange",
                "The signature of this file is not that of the association it names. Do not believe it."),
            u"file"_s);
    if (message.to != recipientSealKey)
        return domain::refuse(
            u"resealed"_s,
            QCoreApplication::translate(
                "wasl::exchange",
                "The sender wrote this to another association; somebody else sealed it again for you. Tell "
                "the sender."),
            u"file"_s);
    return message;
}

} // namespace wasl::exchange
