#pragma once

#include "app/domain/referral.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct ReferralRow
{
    domain::ReferralId id;
    PersonTag person;
    domain::PartnerId partner;
    QString partnerName;
    QString partnerNameArabic;
    QString sector;
    domain::ReferralPriority priority = domain::ReferralPriority::Normal;
    domain::ReferralState state = domain::ReferralState::Draft;
    std::optional<domain::Moment> sentAt;
    std::optional<domain::Moment> dueAt;
    domain::ReferralReference reference;
};

/// A referral whose answer is awaited, with what one needs to ask for it.
struct ChaseRow
{
    ReferralRow referral;
    bool late = false;
    QString contact;                        ///< the partner's first one that has a phone, else its first
    QString phone;                          ///< empty when none is known
    std::optional<domain::Moment> chasedAt; ///< last
    QString chaseOutcome;                   ///< codebook chase_outcomes, of that call
    int chases = 0;
};

/// Referrals. What is written on the form is saved; the state changes only by steps, and a step never leaves
/// the house without the person's consent or a recorded override.
class ReferralStore
{
public:
    explicit ReferralStore(Database& database)
        : m_database(database)
    {
    }

    /// The form. A new one is a draft of today, by the actor; of a saved one state, times, consent and
    /// history stay as they are. Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile",
    /// "referral-sent" when what went to the partner would be changed after sending, "partner-closed" when a
    /// draft names a partner nobody is referred to any more, and "not-her-referral" when it would go on from
    /// another person's.
    [[nodiscard]] domain::Result<domain::ReferralId> save(domain::Referral form);
    /// Records why it is sent without consent, in the journal too. Refuses "reason-missing", "not-allowed".
    [[nodiscard]] domain::Result<void> overrideConsent(const domain::ReferralId& id, const QString& reason);
    /// One step of domain::apply(), with the person's recorded consents. `at` and `by` are set when absent;
    /// sending gives the reference, and refuses "partner-closed".
    [[nodiscard]] domain::Result<domain::Referral> step(const domain::ReferralId& id,
                                                        domain::ReferralStep step);
    /// Marks those whose answer is due as without feedback; how many. For when the program opens, and every
    /// hour.
    [[nodiscard]] domain::Result<int> runClock();

    /// The reference of one that was sent, for paper; those sent before there were references get one now.
    /// Refuses "referral-not-sent", "not-allowed".
    [[nodiscard]] domain::Result<domain::ReferralReference> giveReference(const domain::ReferralId& id);

    /// Whose reference this is. Refuses "unknown-reference", "not-allowed".
    [[nodiscard]] domain::Result<domain::ReferralId>
    byReference(const domain::ReferralReference& reference) const;
    /// Those that went on from this one to another partner.
    [[nodiscard]] std::vector<domain::Referral> followersOf(const domain::ReferralId& id) const;
    /// Those whose answer is awaited: the late ones first, among each what was due first. A silence that was
    /// chased is late again when its new time has run out too.
    [[nodiscard]] std::vector<ChaseRow> chaseList() const;

    /// Without reasons, background and notes for a role that sees states only.
    [[nodiscard]] std::optional<domain::Referral> find(const domain::ReferralId& id) const;
    [[nodiscard]] std::vector<domain::Referral> ofPerson(const domain::BeneficiaryId& person) const;
    /// Those not final, what is due soonest first.
    [[nodiscard]] std::vector<ReferralRow> open() const;
    /// The newest first, page after page: drafted before `before` when it is not null.
    [[nodiscard]] std::vector<ReferralRow> recent(const domain::ReferralId& before = {},
                                                  int limit = 200) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
