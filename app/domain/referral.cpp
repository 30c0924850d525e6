#include "app/domain/referral.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

// Codes of referral_outcomes that the rule of the whole speaks of.
const QString attained = u"attained"_s;
const QString notAttained = u"not-attained"_s;
const QString partlyAttained = u"partly-attained"_s;
const QString outcomeUnknown = u"unknown"_s;

Moment dueAfter(const Moment& at, ReferralPriority priority)
{
    return at.addSecs(std::chrono::seconds(answerWindow(priority)).count());
}

/// The consent to send under; nullopt when the recorded override stands in for it.
Result<std::optional<ConsentId>> consentToSend(const Referral& referral, const Moment& at,
                                               std::span<const Consent> consents)
{
    std::vector<Consent> hers;
    for (const Consent& consent : consents) {
        if (consent.person == referral.person) {
            hers.push_back(consent);
        }
    }
    const Consent* consent = standing(hers, ConsentPurpose::Refer, referral.partner, at);
    if (allows(hers, ConsentPurpose::Refer, referral.partner, at)) {
        return std::optional(consent->id);
    }
    if (referral.consentOverride && !referral.consentOverride->reason.trimmed().isEmpty()) {
        return std::optional<ConsentId>();
    }
    if (!consent) {
        return refuse(
            u"consent-missing"_s,
            QCoreApplication::translate(
                "wasl::domain",
                "The person has not been asked whether this partner may receive the referral. Record the "
                "consent, or record why it is sent without."),
            u"consent"_s);
    }
    switch (consent->decision) {
    case ConsentDecision::Refused:
        return refuse(
            u"consent-refused"_s,
            QCoreApplication::translate(
                "wasl::domain",
                "The person refused that this partner receives the referral. It can be sent only with a "
                "recorded reason."),
            u"consent"_s);
    case ConsentDecision::Withdrawn:
        return refuse(
            u"consent-withdrawn"_s,
            QCoreApplication::translate(
                "wasl::domain",
                "The person has withdrawn the consent to this referral. Ask again, or record why it is sent "
                "without."),
            u"consent"_s);
    case ConsentDecision::Given:
        break;
    }
    return refuse(
        u"consent-expired"_s,
        QCoreApplication::translate("wasl::domain", "The consent expired on %1. Ask the person again.")
            .arg(shownDate(*consent->expires)),
        u"consent"_s);
}

std::optional<Refusal> missingForStep(const Referral& referral, const ReferralStep& step)
{
    switch (step.event) {
    case ReferralEvent::Send:
        if (referral.partner.isNull()) {
            return Refusal{u"partner-missing"_s,
                           QCoreApplication::translate("wasl::domain",
                                                       "Choose the partner to whom the person is referred."),
                           u"partner"_s};
        }
        if (referral.sector.isEmpty()) {
            return Refusal{
                u"sector-missing"_s,
                QCoreApplication::translate("wasl::domain", "Choose the sector of the services asked for."),
                u"sector"_s};
        }
        break;
    case ReferralEvent::Decline:
        if (step.code.isEmpty()) {
            return Refusal{u"reason-missing"_s,
                           QCoreApplication::translate("wasl::domain",
                                                       "Choose the reason for which the partner declined."),
                           u"declineReason"_s};
        }
        break;
    case ReferralEvent::Complete:
        if (step.code.isEmpty() && step.outcomes.empty()) {
            return Refusal{
                u"outcome-missing"_s,
                QCoreApplication::translate("wasl::domain",
                                            "Say whether the aim was attained, not attained, or not known."),
                u"outcome"_s};
        }
        break;
    case ReferralEvent::Withdraw:
        if (step.code.isEmpty()) {
            return Refusal{u"reason-missing"_s,
                           QCoreApplication::translate(
                               "wasl::domain", "Choose the reason for which the referral is withdrawn."),
                           u"withdrawalReason"_s};
        }
        break;
    case ReferralEvent::ClockRanOut:
        if (referral.dueAt && step.at < *referral.dueAt) {
            return Refusal{
                u"answer-not-due"_s,
                QCoreApplication::translate("wasl::domain", "The partner still has time to answer, until %1.")
                    .arg(shownDate(referral.dueAt->date())),
                u"state"_s};
        }
        break;
    case ReferralEvent::Acknowledge:
    case ReferralEvent::Accept:
    case ReferralEvent::Start:
    case ReferralEvent::Chase:
        break;
    }
    return std::nullopt;
}

/// The clock after a step: it begins with sending and again with what follows a silence, and ends with an
/// answer.
std::optional<Moment> dueAfterStep(const Referral& before, ReferralState after, const ReferralStep& step)
{
    if (step.event == ReferralEvent::Send ||
        (before.state == ReferralState::NoFeedback && isOpen(after) &&
         (after == ReferralState::NoFeedback || isAwaitingAnswer(after)))) {
        return dueAfter(step.at, before.priority);
    }
    return isAwaitingAnswer(after) || after == ReferralState::NoFeedback ? before.dueAt : std::nullopt;
}

} // namespace

Result<void> completeOutcomes(const QStringList& servicesAsked, QString& code,
                              std::vector<ServiceOutcome>& outcomes)
{
    if (outcomes.empty() && code != partlyAttained) {
        for (const QString& service : servicesAsked) {
            outcomes.push_back({service, code});
        }
    }
    for (const ServiceOutcome& one : outcomes) {
        if (!servicesAsked.contains(one.service)) {
            return refuse(u"service-not-asked"_s,
                          QCoreApplication::translate("wasl::domain", "This service was not asked for."),
                          u"outcome."_s + one.service);
        }
    }
    for (const QString& service : servicesAsked) {
        const auto said = std::find_if(outcomes.begin(), outcomes.end(),
                                       [&](const ServiceOutcome& one) { return one.service == service; });
        if (said == outcomes.end() || said->outcome.isEmpty()) {
            return refuse(u"service-outcome-missing"_s,
                          QCoreApplication::translate("wasl::domain",
                                                      "Say of each service whether its aim was attained."),
                          u"outcome."_s + service);
        }
    }
    if (!outcomes.empty()) code = overallOutcome(outcomes);
    return {};
}

QString overallOutcome(std::span<const ServiceOutcome> services)
{
    const auto all = [&](const QString& outcome) {
        return std::all_of(services.begin(), services.end(),
                           [&](const ServiceOutcome& one) { return one.outcome == outcome; });
    };
    if (services.empty()) return outcomeUnknown;
    if (all(attained)) return attained;
    if (all(notAttained)) return notAttained;
    const bool some = std::any_of(services.begin(), services.end(), [](const ServiceOutcome& one) {
        return one.outcome == attained || one.outcome == partlyAttained;
    });
    return some ? partlyAttained : outcomeUnknown;
}

bool isFeedback(ReferralEvent event)
{
    switch (event) {
    case ReferralEvent::Acknowledge:
    case ReferralEvent::Accept:
    case ReferralEvent::Decline:
    case ReferralEvent::Start:
    case ReferralEvent::Complete:
    case ReferralEvent::Chase:
        return true;
    case ReferralEvent::Send:
    case ReferralEvent::ClockRanOut:
    case ReferralEvent::Withdraw:
        break;
    }
    return false;
}

std::vector<ServiceOutcome> serviceOutcomes(const Referral& referral)
{
    for (auto step = referral.history.rbegin(); step != referral.history.rend(); ++step) {
        if (step->event == ReferralEvent::Complete) return step->outcomes;
    }
    return {};
}

bool canBeReferredOn(ReferralState state)
{
    return state == ReferralState::Declined || state == ReferralState::NoFeedback ||
           state == ReferralState::Withdrawn;
}

Referral referredOn(const Referral& referral, QDate today)
{
    Referral draft;
    draft.referredFrom = referral.id;
    draft.person = referral.person;
    draft.caseId = referral.caseId;
    draft.fromOrganisation = referral.fromOrganisation;
    draft.fromContact = referral.fromContact;
    draft.sector = referral.sector;
    draft.servicesAsked = referral.servicesAsked;
    draft.servicesGiven = referral.servicesGiven;
    draft.reasons = referral.reasons;
    draft.background = referral.background;
    draft.priority = referral.priority;
    draft.channel = referral.channel;
    draft.language = referral.language;
    draft.caregiver = referral.caregiver;
    draft.notes = referral.notes;
    draft.drafted = today;
    return draft;
}

Result<Referral> apply(Referral referral, const ReferralStep& wanted, std::span<const Consent> consents)
{
    const Result<ReferralState> after = next(referral.state, wanted.event);
    if (!after) {
        return refuse(after.error());
    }
    if (!referral.history.empty() && wanted.at < referral.history.back().at) {
        return refuse(u"step-before-last"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "This lies before what was recorded last (%1). Check the date.")
                          .arg(shownDate(referral.history.back().at.date())),
                      u"at"_s);
    }
    if (auto missing = missingForStep(referral, wanted)) {
        return refuse(*std::move(missing));
    }
    ReferralStep step = wanted;
    if (step.event == ReferralEvent::Complete) {
        if (const auto each = completeOutcomes(referral.servicesAsked, step.code, step.outcomes); !each) {
            return refuse(each.error());
        }
    }
    if (step.event == ReferralEvent::Send) {
        const auto consent = consentToSend(referral, step.at, consents);
        if (!consent) {
            return refuse(consent.error());
        }
        referral.consent = *consent;
        referral.sentAt = step.at;
    } else if (step.event == ReferralEvent::Decline) {
        referral.declineReason = step.code;
    } else if (step.event == ReferralEvent::Complete) {
        referral.outcome = step.code;
    } else if (step.event == ReferralEvent::Withdraw) {
        referral.withdrawalReason = step.code;
    }
    referral.dueAt = dueAfterStep(referral, *after, step);
    referral.state = *after;
    if (!isOpen(*after)) {
        referral.closedAt = step.at;
    }
    referral.history.push_back(step);
    return referral;
}

bool isOverdue(const Referral& referral, const Moment& now)
{
    const bool awaited = isAwaitingAnswer(referral.state) || referral.state == ReferralState::NoFeedback;
    return awaited && referral.dueAt && *referral.dueAt <= now;
}

std::vector<Refusal> problems(const Referral& referral, QDate today)
{
    std::vector<Refusal> found;
    if (referral.person.isNull()) {
        found.push_back({u"person-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the person who is referred."),
                         u"person"_s});
    }
    if (!referral.drafted.isValid() || referral.drafted > today) {
        found.push_back({u"drafted-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write the date of the referral; not a day to come."),
                         u"drafted"_s});
    }
    if (referral.caregiver && referral.caregiver->name.trimmed().isEmpty()) {
        found.push_back({u"caregiver-name-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Write the name of the caregiver, or remove the caregiver."),
                         u"caregiver.name"_s});
    }
    if (referral.consentOverride && referral.consentOverride->reason.trimmed().isEmpty()) {
        found.push_back(
            {u"override-reason-missing"_s,
             QCoreApplication::translate("wasl::domain", "Say why the referral is sent without consent."),
             u"consentOverride.reason"_s});
    }
    return found;
}

} // namespace wasl::domain
