#pragma once

#include "app/domain/consent.h"
#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/referral_reference.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QStringList>

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

enum class ReferralState
{
    Draft,
    Sent,
    Acknowledged,
    NoFeedback, ///< the clock ran out; it may still be answered
    Accepted,
    InProgress,
    Declined,  ///< final
    Completed, ///< final
    Withdrawn  ///< final
};

enum class ReferralEvent
{
    Send,
    Acknowledge,
    Accept,
    Decline,
    Start,
    Complete,
    ClockRanOut,
    Chase,
    Withdraw
};

/// How soon the recipient owes an answer: 24 h, 72 h, 14 days (inter-agency minimum standards on referral).
enum class ReferralPriority
{
    Normal,
    Urgent,
    Emergency
};

template <>
struct EnumCodes<ReferralState>
{
    static constexpr auto rows = codes<ReferralState>({{ReferralState::Draft, u"draft"},
                                                       {ReferralState::Sent, u"sent"},
                                                       {ReferralState::Acknowledged, u"acknowledged"},
                                                       {ReferralState::NoFeedback, u"no-feedback"},
                                                       {ReferralState::Accepted, u"accepted"},
                                                       {ReferralState::InProgress, u"in-progress"},
                                                       {ReferralState::Declined, u"declined"},
                                                       {ReferralState::Completed, u"completed"},
                                                       {ReferralState::Withdrawn, u"withdrawn"}});
};
template <>
struct EnumCodes<ReferralEvent>
{
    static constexpr auto rows = codes<ReferralEvent>({{ReferralEvent::Send, u"send"},
                                                       {ReferralEvent::Acknowledge, u"acknowledge"},
                                                       {ReferralEvent::Accept, u"accept"},
                                                       {ReferralEvent::Decline, u"decline"},
                                                       {ReferralEvent::Start, u"start"},
                                                       {ReferralEvent::Complete, u"complete"},
                                                       {ReferralEvent::ClockRanOut, u"clock-ran-out"},
                                                       {ReferralEvent::Chase, u"chase"},
                                                       {ReferralEvent::Withdraw, u"withdraw"}});
};
template <>
struct EnumCodes<ReferralPriority>
{
    static constexpr auto rows = codes<ReferralPriority>({{ReferralPriority::Normal, u"normal"},
                                                          {ReferralPriority::Urgent, u"urgent"},
                                                          {ReferralPriority::Emergency, u"emergency"}});
};

const char* sourceText(ReferralState state);
QString label(ReferralEvent event); ///< as on a button: "Record acceptance"
const char* sourceText(ReferralPriority priority);

/// Who looks after a minor who is referred.
struct Caregiver
{
    QString name;
    QString relation; ///< codebook household_relations
    QString phone;
    bool informed = false; ///< she was told of the referral and agrees

    friend bool operator==(const Caregiver&, const Caregiver&) = default;
};

/// Sending without consent, which a worker must be able to do (danger to life) and must answer for.
struct ConsentOverride
{
    QString reason;
    UserId by;
    Moment at;

    friend bool operator==(const ConsentOverride&, const ConsentOverride&) = default;
};

/// What became of one of the services asked for.
struct ServiceOutcome
{
    QString service; ///< codebook services
    QString outcome; ///< codebook referral_outcomes

    friend bool operator==(const ServiceOutcome&, const ServiceOutcome&) = default;
};

/// One thing that happened to a referral.
struct ReferralStep
{
    ReferralEvent event = ReferralEvent::Send;
    Moment at;
    UserId by;
    QString code; ///< Decline: referral_decline_reasons; Complete: referral_outcomes; Withdraw:
                  ///< referral_withdrawal_reasons; Chase: chase_outcomes, or empty
    QString note;
    std::vector<ServiceOutcome> outcomes = {}; ///< Complete: of each service asked for

    friend bool operator==(const ReferralStep&, const ReferralStep&) = default;
};

/// The lower half of the form, which the recipient sends back.
struct ReturnSlip
{
    QDate received;
    QString answeredBy;
    QString text;

    friend bool operator==(const ReturnSlip&, const ReturnSlip&) = default;
};

/// A referral, field by field as on the inter-agency form.
struct Referral
{
    ReferralId id;
    ReferralReference reference;            ///< given when it is sent
    std::optional<ReferralId> referredFrom; ///< the one that was declined, of which this one is the next try
    BeneficiaryId person;
    std::optional<CaseId> caseId;
    QString fromOrganisation; ///< the association as it names itself on the form
    UserId worker;            ///< who refers
    QString fromContact;      ///< name, phone or mail for the answer
    PartnerId partner;        ///< to whom
    std::optional<ServiceId> service;
    QString toContact;
    QString sector;            ///< codebook sectors
    QStringList servicesAsked; ///< codebook services
    QStringList servicesGiven; ///< already given by us
    QString reasons;           ///< in words; goes to the recipient
    QString background;        ///< what the recipient must know besides, and no more
    ReferralPriority priority = ReferralPriority::Normal;
    QString channel;  ///< codebook delivery_channels
    QString language; ///< of the printed form
    std::optional<Caregiver> caregiver;
    QDate drafted;
    ReferralState state = ReferralState::Draft;
    std::optional<Moment> sentAt;
    std::optional<Moment> dueAt; ///< when an answer is due; absent while none is
    std::optional<Moment> closedAt;
    std::optional<ConsentId> consent; ///< the consent it was sent under
    std::optional<ConsentOverride> consentOverride;
    QString declineReason;
    QString outcome;
    QString withdrawalReason;
    std::optional<ReturnSlip> returnSlip;
    std::vector<ReferralStep> history;
    QString notes; ///< ours; never printed
    int version = 0;

    friend bool operator==(const Referral&, const Referral&) = default;
};

std::chrono::hours answerWindow(ReferralPriority priority);
bool isOpen(ReferralState state);
bool isAwaitingAnswer(ReferralState state); ///< Sent or Acknowledged: the clock runs
/// What the partner answered, or that it was asked again: whoever is at the desk may take it down.
bool isFeedback(ReferralEvent event);

/// Why an event is refused in a state of a referral, sent or received, and what is \p offered instead
/// (nothing: it is finished).
QString notPossible(const QString& event, const QString& state, const QString& offered);
/// The state after an event, or a Refusal "referral-transition" that says what is possible instead.
Result<ReferralState> next(ReferralState state, ReferralEvent event);
std::vector<ReferralEvent> possibleEvents(ReferralState state);

/// What is said of a referral whose services came to these ends: attained when all were, not attained when
/// none was, partly attained when some were; not known when none is known to be and of some nobody knows.
QString overallOutcome(std::span<const ServiceOutcome> services);
/// What a completion leaves unsaid, filled in: a code alone is said of each service asked for, with outcomes
/// the code follows from overallOutcome(). Refuses "service-outcome-missing" and "service-not-asked", both
/// with the field "outcome.<service>".
Result<void> completeOutcomes(const QStringList& servicesAsked, QString& code,
                              std::vector<ServiceOutcome>& outcomes);
/// What was recorded of each service when the referral was completed.
std::vector<ServiceOutcome> serviceOutcomes(const Referral& referral);

/// Whether another partner may be asked for the same: it was declined, withdrawn, or nobody answered.
bool canBeReferredOn(ReferralState state);
/// A draft that asks the same of another partner, still to be chosen: everything that says whom, what and
/// why, linked to this one. Consent, override and answers were this partner's and are not taken over.
Referral referredOn(const Referral& referral, QDate today);

/// Does one step. Besides next(): Send wants consent for the recipient among the person's consents, or a
/// recorded override with its reason ("consent-missing", "consent-refused", "consent-withdrawn",
/// "consent-expired"), a partner and a sector; Decline, Complete and Withdraw want their code
/// ("reason-missing", "outcome-missing"); Complete wants the outcome of each service asked for: a code alone
/// is said of all of them, with their outcomes it follows from overallOutcome() ("service-outcome-missing",
/// "service-not-asked", both with the field "outcome.<service>"); ClockRanOut wants the clock to have run out
/// ("answer-not-due"); no step lies before the one before it ("step-before-last").
Result<Referral> apply(Referral referral, const ReferralStep& step, std::span<const Consent> consents = {});

/// The answer is late: it was due at or before now and has not come.
bool isOverdue(const Referral& referral, const Moment& now);

/// What keeps this referral from being saved, also as a draft.
std::vector<Refusal> problems(const Referral& referral, QDate today);

} // namespace wasl::domain
