#pragma once

#include "app/domain/incoming_referral.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct IncomingRow
{
    domain::IncomingReferralId id;
    PersonTag person;
    QString fromOrganisation;
    QString sector;
    domain::ReferralPriority priority = domain::ReferralPriority::Normal;
    domain::IncomingState state = domain::IncomingState::Received;
    QDateTime receivedAt;
    std::optional<QDateTime> dueAt;
    bool unanswered = false; ///< a step was recorded that no file told the sender yet
};

/// Referrals that other associations sent here. Who may see and change referrals may see and answer these.
class IncomingReferralStore
{
public:
    explicit IncomingReferralStore(Database& database)
        : m_database(database)
    {
    }

    /// What came in a sealed file, about a person on file. Received now, by the actor. Refuses "not-allowed"
    /// and "already-taken".
    [[nodiscard]] domain::Result<domain::IncomingReferralId> take(domain::IncomingReferral referral);
    /// One step of domain::apply(). `at` and `by` are set when absent.
    [[nodiscard]] domain::Result<domain::IncomingReferral> step(const domain::IncomingReferralId& id,
                                                                domain::IncomingStep step);
    /// Notes that the first `steps` steps were put into a file for the sender.
    [[nodiscard]] domain::Result<void> noteAnswered(const domain::IncomingReferralId& id, int steps);

    /// Without reasons, background and caregiver for a role that sees states only.
    [[nodiscard]] std::optional<domain::IncomingReferral> find(const domain::IncomingReferralId& id) const;
    [[nodiscard]] std::vector<domain::IncomingReferral> ofPerson(const domain::BeneficiaryId& person) const;
    /// Those not final first, by when the answer is due; then the others, the newest first.
    [[nodiscard]] std::vector<IncomingRow> rows(int limit = 500) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
