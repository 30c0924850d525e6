#pragma once

#include "app/exchange/message.h"
#include "app/storage/correspondent_store.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace wasl::exchange
{

/// A sealed file to be written, and for whom it is.
struct SealedFile
{
    domain::MessageId message;
    domain::Correspondent to;
    QByteArray bytes;
};

/// A sealed file that opened, before anything of it is kept.
struct OpenedFile
{
    Message message;
    storage::CardStanding standing = storage::CardStanding::New; ///< of the sender's card
    /// Who on file has the sender's keys or name; null for somebody new.
    std::optional<domain::Correspondent> known;
    /// Of an answer: the referral of ours that it answers.
    std::optional<domain::Referral> answered;
};

/// Exchanges referrals and their answers with other associations, as files on whatever carries them.
///
/// Nothing leaves for a recipient the person has not agreed to, and nothing is kept of a file before
/// somebody has seen what it holds and who sent it.
class Exchange
{
    Q_DECLARE_TR_FUNCTIONS(wasl::exchange::Exchange)

public:
    /// `association` is the case file's identifier, `name` how the association calls itself.
    Exchange(storage::Database& database, const QUuid& association, QString name)
        : m_database(database)
        , m_association(association)
        , m_name(std::move(name))
    {
    }

    /// The association's own card. Makes its keys at the first call. Refuses "not-allowed" and "card-damaged"
    /// (an association without a name).
    [[nodiscard]] domain::Result<domain::ExchangeCard> ownCard() const;
    /// The content of its .waslcard file.
    [[nodiscard]] domain::Result<QByteArray> ownCardFile() const;

    /// Seals a referral for a correspondent, who must be the partner it goes to. A draft is sent by it; of
    /// one sent before, the person's decision is asked again as it stands today. Sealing again gives the same
    /// message in a new file, so that the recipient takes it once. Refuses what domain::apply() refuses to
    /// send, and "not-allowed", "referral-finished", "correspondent-not-partner", "too-long".
    [[nodiscard]] domain::Result<SealedFile> seal(const domain::ReferralId& referral,
                                                  const domain::CorrespondentId& to) const;
    /// Seals the answers given so far to an incoming referral. Refuses "not-allowed", "nothing-to-answer".
    [[nodiscard]] domain::Result<SealedFile> answer(const domain::IncomingReferralId& incoming) const;

    /// Opens any bytes at all, and keeps nothing. Besides openEnvelope() and decodeMessage() it refuses
    /// "expired", "already-taken", "own-file", and of an answer "answers-nothing", "answer-from-other",
    /// "older-answer".
    [[nodiscard]] domain::Result<OpenedFile> open(const QByteArray& file) const;

    /// Takes a referral in: about somebody on file, or, with a null id, about a person who is registered by
    /// it. Refuses "sender-not-confirmed", "key-changed", "already-taken", "not-allowed" and what the stores
    /// refuse.
    [[nodiscard]] domain::Result<domain::IncomingReferralId>
    takeReferral(const OpenedFile& file, const domain::BeneficiaryId& person) const;
    /// Makes the steps of an answer that were not made yet, on the referral it answers. Steps that somebody
    /// recorded by hand meanwhile (a phone call) stand. Refuses the same and "referral-transition" when the
    /// answer contradicts what is recorded.
    [[nodiscard]] domain::Result<domain::Referral> takeAnswer(const OpenedFile& file) const;

private:
    [[nodiscard]] domain::Result<SealedFile> sealed(Message message, const domain::Correspondent& to) const;
    [[nodiscard]] domain::Result<domain::Referral> sentNow(const domain::ReferralId& id) const;
    [[nodiscard]] std::optional<domain::Refusal> alreadyTaken(const Message& message) const;
    [[nodiscard]] domain::Result<domain::Referral> answeredBy(const Message& message) const;
    [[nodiscard]] domain::Result<domain::Correspondent> confirmedSender(const Message& message) const;
    [[nodiscard]] domain::Result<domain::Referral>
    applied(domain::Referral referral, const domain::IncomingStep& step, const QString& sender) const;

    storage::Database& m_database;
    QUuid m_association;
    QString m_name;
};

} // namespace wasl::exchange
