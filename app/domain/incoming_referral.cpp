#include "app/domain/incoming_referral.h"

#include "app/domain/transitions.h"

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

// Everything not written here is refused. Accepting or declining at once stands for the acknowledgement too.
constexpr auto incomingTable = [] {
    using S = IncomingState;
    using E = IncomingEvent;
    return std::to_array<Transition<S, E>>({
        {S::Received, E::Acknowledge, S::Acknowledged},
        {S::Received, E::Accept, S::Accepted},
        {S::Received, E::Decline, S::Declined},
        {S::Acknowledged, E::Accept, S::Accepted},
        {S::Acknowledged, E::Decline, S::Declined},
        {S::Accepted, E::Complete, S::Completed},
    });
}();
constexpr Lifecycle<IncomingState, IncomingEvent> incomingLifecycle(incomingTable);

} // namespace

std::vector<IncomingEvent> possibleEvents(IncomingState state)
{
    return incomingLifecycle.possibleEvents(state);
}

Result<IncomingState> next(IncomingState state, IncomingEvent event)
{
    if (const auto to = incomingLifecycle.next(state, event)) return *to;
    return refuse(u"incoming-transition"_s,
                  notPossible(label(event), label(state), incomingLifecycle.offered(state)), u"state"_s);
}

bool isOpen(IncomingState state)
{
    return !possibleEvents(state).empty();
}

Result<IncomingReferral> apply(IncomingReferral referral, IncomingStep step)
{
    const auto after = next(referral.state, step.event);
    if (!after) return refuse(after.error());
    const auto before = referral.history.empty() ? referral.receivedAt : referral.history.back().at;
    if (step.at < before)
        return refuse(u"step-before-last"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "This lies before what was recorded last (%1). Check the date.")
                          .arg(shownDate(before.date())),
                      u"at"_s);
    if (step.event == IncomingEvent::Decline) {
        if (step.code.isEmpty())
            return refuse(
                u"reason-missing"_s,
                QCoreApplication::translate("wasl::domain", "Choose the reason for which you decline."),
                u"declineReason"_s);
        referral.declineReason = step.code;
    }
    if (step.event == IncomingEvent::Complete) {
        if (step.code.isEmpty() && step.outcomes.empty())
            return refuse(
                u"outcome-missing"_s,
                QCoreApplication::translate("wasl::domain",
                                            "Say whether the aim was attained, not attained, or not known."),
                u"outcome"_s);
        if (const auto each = completeOutcomes(referral.servicesAsked, step.code, step.outcomes); !each)
            return refuse(each.error());
        referral.outcome = step.code;
    }
    referral.state = *after;
    if (!isOpen(*after)) referral.closedAt = step.at;
    referral.history.push_back(std::move(step));
    return referral;
}

bool isOverdue(const IncomingReferral& referral, const Moment& now)
{
    const bool awaited =
        referral.state == IncomingState::Received || referral.state == IncomingState::Acknowledged;
    return awaited && referral.dueAt && *referral.dueAt <= now;
}

const char* sourceText(IncomingState state)
{
    switch (state) {
    case IncomingState::Received:
        return QT_TRANSLATE_NOOP("wasl::domain", "Received");
    case IncomingState::Acknowledged:
        return QT_TRANSLATE_NOOP("wasl::domain", "Acknowledged");
    case IncomingState::Accepted:
        return QT_TRANSLATE_NOOP("wasl::domain", "Accepted");
    case IncomingState::Declined:
        return QT_TRANSLATE_NOOP("wasl::domain", "Declined");
    case IncomingState::Completed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Completed");
    }
    return "";
}

QString label(IncomingEvent event)
{
    switch (event) {
    case IncomingEvent::Acknowledge:
        return QCoreApplication::translate("wasl::domain", "Acknowledge receipt");
    case IncomingEvent::Accept:
        return QCoreApplication::translate("wasl::domain", "Accept");
    case IncomingEvent::Decline:
        return QCoreApplication::translate("wasl::domain", "Decline");
    case IncomingEvent::Complete:
        return QCoreApplication::translate("wasl::domain", "Complete");
    }
    return {};
}

} // namespace wasl::domain
