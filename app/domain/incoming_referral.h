#pragma once

#include "app/domain/correspondent.h"
#include "app/domain/referral.h"

namespace wasl::domain
{

using IncomingReferralId = Id<struct IncomingReferralTag>;

/// How far the receiving association has come with a referral that another one sent it.
enum class IncomingState
{
    Received,
    Acknowledged,
    Accepted,
    Declined, ///< final
    Completed ///< final
};

enum class IncomingEvent
{
    Acknowledge,
    Accept,
    Decline,
    Complete
};

template <>
struct EnumCodes<IncomingState>
{
    static constexpr auto rows = codes<IncomingState>({{IncomingState::Received, u"received"},
                                                       {IncomingState::Acknowledged, u"acknowledged"},
                                                       {IncomingState::Accepted, u"accepted"},
                                                       {IncomingState::Declined, u"declined"},
                                                       {IncomingState::Completed, u"completed"}});
};
template <>
struct EnumCodes<IncomingEvent>
{
    static constexpr auto rows = codes<IncomingEvent>({{IncomingEvent::Acknowledge, u"acknowledge"},
                                                       {IncomingEvent::Accept, u"accept"},
                                                       {IncomingEvent::Decline, u"decline"},
                                                       {IncomingEvent::Complete, u"complete"}});
};

const char* sourceText(IncomingState state);
QString label(IncomingEvent event); ///< as on a button: "Acknowledge receipt"

/// One answer given to the sender.
struct IncomingStep
{
    IncomingEvent event = IncomingEvent::Acknowledge;
    Moment at;
    UserId by;
    QString code; ///< Decline: referral_decline_reasons; Complete: referral_outcomes
    QString note; ///< goes to the sender
    std::vector<ServiceOutcome> outcomes = {}; ///< Complete: of each service asked for

    friend bool operator==(const IncomingStep&, const IncomingStep&) = default;
};

/// A referral that another association sent here as a sealed file: what it asked for stays as it came, the
/// answers are this association's own.
struct IncomingReferral
{
    IncomingReferralId id;
    MessageId message; ///< of the file it came in; the answer names it
    CorrespondentId correspondent;
    BeneficiaryId person; ///< as she is on file here
    QString fromOrganisation;
    QString fromContact;
    QString sector;            ///< codebook sectors, as the sender chose
    QStringList servicesAsked; ///< codebook services
    QStringList servicesGiven; ///< by the sender
    QString reasons;
    QString background;
    ReferralPriority priority = ReferralPriority::Normal;
    std::optional<Caregiver> caregiver;
    bool withoutConsent = false; ///< the sender recorded a reason for sending it without the person's consent
    Moment sentAt;
    std::optional<Moment> dueAt; ///< when the sender expects an answer
    Moment receivedAt;
    UserId receivedBy;
    IncomingState state = IncomingState::Received;
    std::optional<Moment> closedAt;
    QString declineReason;
    QString outcome;
    int answered = 0; ///< how many of the steps were put into a file for the sender
    std::vector<IncomingStep> history;
    int version = 0;

    friend bool operator==(const IncomingReferral&, const IncomingReferral&) = default;
};

bool isOpen(IncomingState state);

/// The state after an event, or a Refusal "incoming-transition" that says what is possible instead.
Result<IncomingState> next(IncomingState state, IncomingEvent event);
std::vector<IncomingEvent> possibleEvents(IncomingState state);

/// Does one step. Besides next(): Decline and Complete want their code ("reason-missing",
/// "outcome-missing"), Complete also what completeOutcomes() wants of each service; no step lies before the
/// one before it ("step-before-last").
Result<IncomingReferral> apply(IncomingReferral referral, IncomingStep step);

/// The sender waits for an answer, and it was due at or before now.
bool isOverdue(const IncomingReferral& referral, const Moment& now);

} // namespace wasl::domain
