#pragma once

#include "app/domain/incoming_referral.h"
#include "app/storage/database.h"

#include <optional>

namespace wasl::storage
{

/// That a sealed file was made here, or taken here; never what it held.
struct SealedMessage
{
    domain::MessageId id;
    domain::MessageKind kind = domain::MessageKind::Referral;
    domain::MessageWay way = domain::MessageWay::Sent;
    domain::CorrespondentId correspondent;
    domain::BeneficiaryId person;        ///< null once she was erased
    domain::ReferralId referral;         ///< of ours: sent, or answered
    domain::IncomingReferralId incoming; ///< of theirs: received, or answered
    QDateTime at;                        ///< made or taken here
    /// Of a referral that was sent: how many steps of its answers were taken. Of an answer: how many it held.
    int steps = 0;
};

/// Which sealed files went and came: what keeps one from being taken twice, and an answer to its question.
class SealedMessageStore
{
public:
    explicit SealedMessageStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<SealedMessage> find(const domain::MessageId& id) const;
    /// The file in which a referral of ours went to a correspondent; null when it never did.
    [[nodiscard]] std::optional<SealedMessage> sentWith(const domain::ReferralId& referral,
                                                        const domain::CorrespondentId& to) const;
    /// All that went and came about a referral of ours, the oldest first.
    [[nodiscard]] std::vector<SealedMessage> about(const domain::ReferralId& referral) const;
    /// Notes it, or brings it up to date. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> note(SealedMessage message);

private:
    Database& m_database;
};

} // namespace wasl::storage
