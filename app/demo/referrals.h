#pragma once

#include "app/demo/world.h"
#include "app/domain/referral.h"

namespace wasl::demo
{

/// Referrals from draft to end: declined, completed, withdrawn, chased, without an answer.
class Referrals
{
public:
    explicit Referrals(World& world)
        : m_world(world)
    {
    }

    /// Runs the clock of the answers every morning.
    void begin();
    /// Decides what she will be referred for, and when.
    void plan(const Known& who, QDate registered);
    /// Declined this week with its reason, and the same asked of another partner, who has not answered yet.
    void referOn(const Known& who, std::uint64_t number);
    /// Sent now and not answered since: what a desk finds in the morning.
    void leaveWaiting(const Known& who, domain::ReferralPriority priority, std::uint64_t number);

    int count() const { return m_count; }
    /// Some of those referred for legal aid.
    const std::vector<Known>& legal() const { return m_legal; }

private:
    enum class Course
    {
        Completed,
        Declined,
        Silent,
        LateAnswer,
        Withdrawn,
        Draft
    };

    void runClockDaily();
    void refer(const Known& who, Draw draw, Course course, domain::ReferralPriority priority);
    domain::ReferralId write(const Known& who, Draw& draw, domain::ReferralPriority priority);
    /// False when she has not consented and the referral ended there.
    bool send(const domain::ReferralId& id, domain::ReferralPriority priority);
    void follow(const domain::ReferralId& id, Draw& draw, Course course, domain::ReferralPriority priority);
    void later(const domain::ReferralId& id, const domain::Moment& at, domain::ReferralEvent event,
               const QString& code = {});
    void askForMore(domain::Referral& form, Draw draw) const;
    /// Where two services were asked for, one of them may have failed.
    void complete(const domain::ReferralId& id, const domain::Moment& at, const QString& outcome);
    const Ally& allyFor(const QString& sector, const QString& commune, Draw& draw) const;

    World& m_world;
    std::vector<Known> m_legal;
    int m_count = 0;
};

} // namespace wasl::demo
