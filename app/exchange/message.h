#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/incoming_referral.h"
#include "app/storage/keys/crypto.h"

#include <optional>
#include <vector>

namespace wasl::exchange
{

/// A referral as it travels: what the recipient needs to help her, and no more. Of the person: names, sex,
/// birth, nationalities, languages, commune and phones; never notes, needs, documents, statuses, address.
struct ReferralPart
{
    domain::Beneficiary person;
    domain::IncomingReferral referral; ///< without what is the recipient's own

    friend bool operator==(const ReferralPart&, const ReferralPart&) = default;
};

/// The answers given so far, from the first on.
struct AnswerPart
{
    domain::MessageId to;
    std::vector<domain::IncomingStep> steps; ///< without who answered

    friend bool operator==(const AnswerPart&, const AnswerPart&) = default;
};

/// What lies in a sealed file. Exactly one of the parts is there.
struct Message
{
    domain::MessageId id;
    domain::Moment created;
    domain::Moment expires;
    domain::ExchangeCard from;
    QByteArray to; ///< the recipient's X25519 key: signed along, so that nobody can seal it on to another
    std::optional<ReferralPart> referral;
    std::optional<AnswerPart> answer;

    [[nodiscard]] domain::MessageKind kind() const
    {
        return answer ? domain::MessageKind::Answer : domain::MessageKind::Referral;
    }

    friend bool operator==(const Message&, const Message&) = default;
};

/// The content of an envelope: Ed25519 signature of 64 bytes, then the message as canonical JSON.
[[nodiscard]] QByteArray encodeMessage(const Message& message, const storage::KeyPairs& signer);

/// Reads any bytes at all that an envelope held. Refuses "signature-wrong", "resealed" (the sender wrote it
/// to another key than the one it was opened with) and "message-form".
[[nodiscard]] domain::Result<Message> decodeMessage(const QByteArray& content,
                                                    const QByteArray& recipientSealKey);

/// A text as it may travel: without hidden characters, see domain::holdsHiddenCharacters().
[[nodiscard]] QString plainText(const QString& text);

/// Whether every text and list keeps to its limits, and all that must be there is.
[[nodiscard]] bool isWellFormed(const Message& message);

// The JSON of the parts.
[[nodiscard]] QJsonObject toJson(const ReferralPart& part);
[[nodiscard]] QJsonObject toJson(const AnswerPart& part);
[[nodiscard]] ReferralPart referralFromJson(const QJsonObject& json);
[[nodiscard]] AnswerPart answerFromJson(const QJsonObject& json);

} // namespace wasl::exchange
