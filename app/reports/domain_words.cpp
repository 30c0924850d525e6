#include "app/reports/domain_words.h"

namespace wasl::reports
{

// No new texts: each stands in app/domain, whose translations are asked for.

const char* domainText(domain::AnswerKind value)
{
    using enum domain::AnswerKind;
    switch (value) {
    case Known:
        return "Known";
    case Unknown:
        return "Unknown";
    case PrefersNotToSay:
        return "Prefers not to say";
    case NotCollected:
        return "Not collected";
    }
    return "";
}

const char* domainText(domain::Sex value)
{
    using enum domain::Sex;
    switch (value) {
    case Female:
        return "Female";
    case Male:
        return "Male";
    case Other:
        return "Other";
    }
    return "";
}

const char* domainText(domain::ConsentPurpose value)
{
    using enum domain::ConsentPurpose;
    switch (value) {
    case Record:
        return "Keep a file";
    case Refer:
        return "Refer to a partner";
    case Share:
        return "Share the file";
    }
    return "";
}

const char* domainText(domain::ConsentDecision value)
{
    using enum domain::ConsentDecision;
    switch (value) {
    case Given:
        return "Given";
    case Refused:
        return "Refused";
    case Withdrawn:
        return "Withdrawn";
    }
    return "";
}

const char* domainText(domain::CaseStatus value)
{
    using enum domain::CaseStatus;
    switch (value) {
    case Open:
        return "Open";
    case OnHold:
        return "On hold";
    case Closed:
        return "Closed";
    }
    return "";
}

const char* domainText(domain::CaseStage value)
{
    using enum domain::CaseStage;
    switch (value) {
    case Identification:
        return "Identification";
    case Assessment:
        return "Assessment";
    case Planning:
        return "Planning";
    case Implementation:
        return "Implementation";
    case FollowUp:
        return "Follow-up";
    case Closure:
        return "Closure";
    }
    return "";
}

const char* domainText(domain::Compartment value)
{
    using enum domain::Compartment;
    switch (value) {
    case General:
        return "General";
    case Legal:
        return "Legal";
    case Medical:
        return "Medical";
    case Violence:
        return "Violence";
    }
    return "";
}

const char* domainText(domain::ReferralState value)
{
    using enum domain::ReferralState;
    switch (value) {
    case Draft:
        return "Draft";
    case Sent:
        return "Sent";
    case Acknowledged:
        return "Acknowledged";
    case NoFeedback:
        return "No feedback";
    case Accepted:
        return "Accepted";
    case InProgress:
        return "In progress";
    case Declined:
        return "Declined";
    case Completed:
        return "Completed";
    case Withdrawn:
        return "Withdrawn";
    }
    return "";
}

const char* domainText(domain::VisitState value)
{
    switch (value) {
    case domain::VisitState::Expected:
        return "Expected";
    case domain::VisitState::Waiting:
        return "Is waiting";
    case domain::VisitState::Received:
        return "Is being received";
    case domain::VisitState::Done:
        return "Was received";
    case domain::VisitState::Left:
        return "Left before her turn";
    case domain::VisitState::DidNotCome:
        return "Did not come";
    case domain::VisitState::Cancelled:
        return "Cancelled";
    }
    return "";
}

const char* domainText(domain::StayState value)
{
    using enum domain::StayState;
    switch (value) {
    case Requested:
        return "Requested";
    case Waiting:
        return "On the waiting list";
    case Reserved:
        return "Reserved";
    case CheckedIn:
        return "Checked in";
    case CheckedOut:
        return "Checked out";
    case Cancelled:
        return "Cancelled";
    case NoShow:
        return "Did not come";
    }
    return "";
}

const char* domainText(domain::PersonRight value)
{
    using enum domain::PersonRight;
    switch (value) {
    case Access:
        return "Access to her data";
    case Rectification:
        return "Rectification";
    case Opposition:
        return "Opposition";
    case Erasure:
        return "Erasure";
    }
    return "";
}

const char* domainText(domain::RightsOutcome value)
{
    using enum domain::RightsOutcome;
    switch (value) {
    case Granted:
        return "Granted";
    case PartlyGranted:
        return "Granted in part";
    case Refused:
        return "Refused";
    case Withdrawn:
        return "Withdrawn";
    }
    return "";
}

} // namespace wasl::reports
