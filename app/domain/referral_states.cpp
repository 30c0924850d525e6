#include "app/domain/referral.h"
#include "app/domain/transitions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

// Everything not written here is refused. An acceptance or refusal that comes without an acknowledgement
// before it stands for one. Chasing changes nobody's mind by itself: the state stays, and the clock is set
// anew once it has run out.
constexpr auto referralTable = [] {
    using S = ReferralState;
    using E = ReferralEvent;
    return std::to_array<Transition<S, E>>({
        {S::Draft, E::Send, S::Sent},
        {S::Draft, E::Withdraw, S::Withdrawn},
        {S::Sent, E::Acknowledge, S::Acknowledged},
        {S::Sent, E::Accept, S::Accepted},
        {S::Sent, E::Decline, S::Declined},
        {S::Sent, E::ClockRanOut, S::NoFeedback},
        {S::Sent, E::Chase, S::Sent},
        {S::Sent, E::Withdraw, S::Withdrawn},
        {S::Acknowledged, E::Accept, S::Accepted},
        {S::Acknowledged, E::Decline, S::Declined},
        {S::Acknowledged, E::ClockRanOut, S::NoFeedback},
        {S::Acknowledged, E::Chase, S::Acknowledged},
        {S::Acknowledged, E::Withdraw, S::Withdrawn},
        {S::NoFeedback, E::Acknowledge, S::Acknowledged},
        {S::NoFeedback, E::Accept, S::Accepted},
        {S::NoFeedback, E::Decline, S::Declined},
        {S::NoFeedback, E::Chase, S::NoFeedback},
        {S::NoFeedback, E::Withdraw, S::Withdrawn},
        {S::Accepted, E::Start, S::InProgress},
        {S::Accepted, E::Withdraw, S::Withdrawn},
        {S::InProgress, E::Complete, S::Completed},
        {S::InProgress, E::Withdraw, S::Withdrawn},
    });
}();
constexpr Lifecycle<ReferralState, ReferralEvent> referralLifecycle(referralTable,
                                                                    ReferralEvent::ClockRanOut);

} // namespace

std::vector<ReferralEvent> possibleEvents(ReferralState state)
{
    return referralLifecycle.possibleEvents(state);
}

QString notPossible(const QString& event, const QString& state, const QString& offered)
{
    return offered.isEmpty()
               ? QCoreApplication::translate("wasl::domain",
                                             "“%1” is not possible: this referral is finished (%2).")
                     .arg(event, state)
               : QCoreApplication::translate(
                     "wasl::domain",
                     "“%1” is not possible while the referral is in the state “%2”. Possible now: %3.")
                     .arg(event, state, offered);
}

Result<ReferralState> next(ReferralState state, ReferralEvent event)
{
    if (const auto to = referralLifecycle.next(state, event)) return *to;
    return refuse(u"referral-transition"_s,
                  notPossible(label(event), label(state), referralLifecycle.offered(state)), u"state"_s);
}

bool isOpen(ReferralState state)
{
    return !possibleEvents(state).empty();
}

bool isAwaitingAnswer(ReferralState state)
{
    return state == ReferralState::Sent || state == ReferralState::Acknowledged;
}

std::chrono::hours answerWindow(ReferralPriority priority)
{
    switch (priority) {
    case ReferralPriority::Emergency:
        return std::chrono::hours(24);
    case ReferralPriority::Urgent:
        return std::chrono::hours(72);
    case ReferralPriority::Normal:
        break;
    }
    return std::chrono::hours(14 * 24);
}

const char* sourceText(ReferralState state)
{
    switch (state) {
    case ReferralState::Draft:
        return QT_TRANSLATE_NOOP("wasl::domain", "Draft");
    case ReferralState::Sent:
        return QT_TRANSLATE_NOOP("wasl::domain", "Sent");
    case ReferralState::Acknowledged:
        return QT_TRANSLATE_NOOP("wasl::domain", "Acknowledged");
    case ReferralState::NoFeedback:
        return QT_TRANSLATE_NOOP("wasl::domain", "No feedback");
    case ReferralState::Accepted:
        return QT_TRANSLATE_NOOP("wasl::domain", "Accepted");
    case ReferralState::InProgress:
        return QT_TRANSLATE_NOOP("wasl::domain", "In progress");
    case ReferralState::Declined:
        return QT_TRANSLATE_NOOP("wasl::domain", "Declined");
    case ReferralState::Completed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Completed");
    case ReferralState::Withdrawn:
        return QT_TRANSLATE_NOOP("wasl::domain", "Withdrawn");
    }
    return "";
}

QString label(ReferralEvent event)
{
    switch (event) {
    case ReferralEvent::Send:
        return QCoreApplication::translate("wasl::domain", "Send");
    case ReferralEvent::Acknowledge:
        return QCoreApplication::translate("wasl::domain", "Record acknowledgement");
    case ReferralEvent::Accept:
        return QCoreApplication::translate("wasl::domain", "Record acceptance");
    case ReferralEvent::Decline:
        return QCoreApplication::translate("wasl::domain", "Record refusal");
    case ReferralEvent::Start:
        return QCoreApplication::translate("wasl::domain", "Record start of service");
    case ReferralEvent::Complete:
        return QCoreApplication::translate("wasl::domain", "Complete");
    case ReferralEvent::ClockRanOut:
        return QCoreApplication::translate("wasl::domain", "Mark as without feedback");
    case ReferralEvent::Chase:
        return QCoreApplication::translate("wasl::domain", "Chase");
    case ReferralEvent::Withdraw:
        return QCoreApplication::translate("wasl::domain", "Withdraw");
    }
    return {};
}

const char* sourceText(ReferralPriority priority)
{
    switch (priority) {
    case ReferralPriority::Normal:
        return QT_TRANSLATE_NOOP("wasl::domain", "Normal (14 days)");
    case ReferralPriority::Urgent:
        return QT_TRANSLATE_NOOP("wasl::domain", "Urgent (72 hours)");
    case ReferralPriority::Emergency:
        return QT_TRANSLATE_NOOP("wasl::domain", "Emergency (24 hours)");
    }
    return "";
}

} // namespace wasl::domain
