#include "app/domain/visit.h"

#include "app/domain/transitions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr qsizetype longestVisitReason = 200;

// Everything not written here is refused.
constexpr auto visitTable = [] {
    using S = VisitState;
    using E = VisitEvent;
    return std::to_array<Transition<S, E>>({
        {S::Expected, E::Arrive, S::Waiting},
        {S::Expected, E::Receive, S::Received},
        {S::Expected, E::RecordAbsence, S::DidNotCome},
        {S::Expected, E::Cancel, S::Cancelled},
        {S::Waiting, E::Receive, S::Received},
        {S::Waiting, E::Leave, S::Left},
        {S::Received, E::PutBack, S::Waiting},
        {S::Received, E::Finish, S::Done},
        {S::Left, E::Arrive, S::Waiting}, // she came back
        {S::DidNotCome, E::Arrive, S::Waiting},
    });
}();
constexpr Lifecycle<VisitState, VisitEvent> visitLifecycle(visitTable, VisitEvent::RecordAbsence);

} // namespace

std::vector<VisitEvent> possibleEvents(VisitState state)
{
    return visitLifecycle.possibleEvents(state);
}

Result<VisitState> next(VisitState state, VisitEvent event)
{
    if (const auto to = visitLifecycle.next(state, event)) return *to;
    return refuse(
        u"visit-transition"_s,
        QCoreApplication::translate("wasl::domain", "“%1” is not possible: the visit is in the state “%2”.")
            .arg(label(event), label(state)),
        u"state"_s);
}

const char* sourceText(VisitState state)
{
    switch (state) {
    case VisitState::Expected:
        return QT_TRANSLATE_NOOP("wasl::domain", "Expected");
    case VisitState::Waiting:
        return QT_TRANSLATE_NOOP("wasl::domain", "Is waiting");
    case VisitState::Received:
        return QT_TRANSLATE_NOOP("wasl::domain", "Is being received");
    case VisitState::Done:
        return QT_TRANSLATE_NOOP("wasl::domain", "Was received");
    case VisitState::Left:
        return QT_TRANSLATE_NOOP("wasl::domain", "Left before her turn");
    case VisitState::DidNotCome:
        return QT_TRANSLATE_NOOP("wasl::domain", "Did not come");
    case VisitState::Cancelled:
        return QT_TRANSLATE_NOOP("wasl::domain", "Cancelled");
    }
    return "";
}

QString label(VisitEvent event)
{
    switch (event) {
    case VisitEvent::Arrive:
        return QCoreApplication::translate("wasl::domain", "She has arrived");
    case VisitEvent::Receive:
        return QCoreApplication::translate("wasl::domain", "Receive her");
    case VisitEvent::PutBack:
        return QCoreApplication::translate("wasl::domain", "Let her wait again");
    case VisitEvent::Finish:
        return QCoreApplication::translate("wasl::domain", "Finish the visit");
    case VisitEvent::Leave:
        return QCoreApplication::translate("wasl::domain", "She left");
    case VisitEvent::RecordAbsence:
        return QCoreApplication::translate("wasl::domain", "She did not come");
    case VisitEvent::Cancel:
        return QCoreApplication::translate("wasl::domain", "Cancel the appointment");
    }
    return {};
}

Result<Visit> moved(Visit appointment, const Moment& to, const Moment& now)
{
    if (appointment.state != VisitState::Expected)
        return refuse(
            u"not-expected"_s,
            QCoreApplication::translate(
                "wasl::domain", "This appointment is over: only one that is still to come can be moved."),
            u"state"_s);
    if (!to.isValid() || to < now)
        return refuse(u"in-the-past"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "This moment is over. Write a day and an hour to come."),
                      u"plannedFor"_s);
    appointment.plannedFor = to;
    return appointment;
}

std::vector<Refusal> problems(const Visit& visit, const Moment& now)
{
    std::vector<Refusal> found;
    if (visit.state == VisitState::Expected && !visit.plannedFor)
        found.push_back({u"time-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write the day and the hour."),
                         u"plannedFor"_s});
    if (visit.version == 0 && visit.plannedFor && *visit.plannedFor < now)
        found.push_back({u"in-the-past"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "This moment is over. Write a day and an hour to come."),
                         u"plannedFor"_s});
    if (visit.reason.size() > longestVisitReason)
        found.push_back(
            {u"too-long"_s,
             QCoreApplication::translate(
                 "wasl::domain", "This is too long: a few words are enough, the rest goes to the case."),
             u"reason"_s});
    return found;
}

} // namespace wasl::domain
