#include "app/domain/stay.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

struct StayTransition
{
    StayState from;
    StayEvent event;
    StayState to;
};

// Everything not written here is refused.
constexpr StayTransition stayTransitions[] = {
    {StayState::Requested, StayEvent::PutOnWaitingList, StayState::Waiting},
    {StayState::Requested, StayEvent::Reserve, StayState::Reserved},
    {StayState::Requested, StayEvent::CheckIn, StayState::CheckedIn},
    {StayState::Requested, StayEvent::Cancel, StayState::Cancelled},
    {StayState::Waiting, StayEvent::Reserve, StayState::Reserved},
    {StayState::Waiting, StayEvent::CheckIn, StayState::CheckedIn},
    {StayState::Waiting, StayEvent::Cancel, StayState::Cancelled},
    {StayState::Reserved, StayEvent::Reserve, StayState::Reserved}, // another bed, other dates
    {StayState::Reserved, StayEvent::CheckIn, StayState::CheckedIn},
    {StayState::Reserved, StayEvent::Cancel, StayState::Cancelled},
    {StayState::Reserved, StayEvent::RecordNoShow, StayState::NoShow},
    {StayState::Reserved, StayEvent::ReservationExpired, StayState::Waiting},
    {StayState::CheckedIn, StayEvent::Extend, StayState::CheckedIn},
    {StayState::CheckedIn, StayEvent::CheckOut, StayState::CheckedOut},
};

} // namespace

std::vector<StayEvent> possibleEvents(StayState state)
{
    std::vector<StayEvent> events;
    for (const StayTransition& transition : stayTransitions) {
        if (transition.from == state) {
            events.push_back(transition.event);
        }
    }
    return events;
}

Result<StayState> next(StayState state, StayEvent event)
{
    for (const StayTransition& transition : stayTransitions) {
        if (transition.from == state && transition.event == event) {
            return transition.to;
        }
    }
    QStringList possible;
    for (const StayEvent other : possibleEvents(state)) {
        if (other != StayEvent::ReservationExpired) { // nobody does that by hand
            possible << label(other);
        }
    }
    const QString message =
        possible.isEmpty()
            ? QCoreApplication::translate("wasl::domain", "“%1” is not possible: this stay is over (%2).")
                  .arg(label(event), label(state))
            : QCoreApplication::translate(
                  "wasl::domain",
                  "“%1” is not possible while the stay is in the state “%2”. Possible now: %3.")
                  .arg(label(event), label(state),
                       possible.join(QCoreApplication::translate("wasl::domain", ", ")));
    return refuse(u"stay-transition"_s, message, u"state"_s);
}

bool isOpen(StayState state)
{
    return !possibleEvents(state).empty();
}

QString label(StayState state)
{
    switch (state) {
    case StayState::Requested:
        return QCoreApplication::translate("wasl::domain", "Requested");
    case StayState::Waiting:
        return QCoreApplication::translate("wasl::domain", "On the waiting list");
    case StayState::Reserved:
        return QCoreApplication::translate("wasl::domain", "Reserved");
    case StayState::CheckedIn:
        return QCoreApplication::translate("wasl::domain", "Checked in");
    case StayState::CheckedOut:
        return QCoreApplication::translate("wasl::domain", "Checked out");
    case StayState::Cancelled:
        return QCoreApplication::translate("wasl::domain", "Cancelled");
    case StayState::NoShow:
        return QCoreApplication::translate("wasl::domain", "Did not come");
    }
    return {};
}

QString label(StayEvent event)
{
    switch (event) {
    case StayEvent::PutOnWaitingList:
        return QCoreApplication::translate("wasl::domain", "Put on the waiting list");
    case StayEvent::Reserve:
        return QCoreApplication::translate("wasl::domain", "Reserve a bed");
    case StayEvent::CheckIn:
        return QCoreApplication::translate("wasl::domain", "Check in");
    case StayEvent::Extend:
        return QCoreApplication::translate("wasl::domain", "Extend");
    case StayEvent::CheckOut:
        return QCoreApplication::translate("wasl::domain", "Check out");
    case StayEvent::Cancel:
        return QCoreApplication::translate("wasl::domain", "Cancel the request");
    case StayEvent::RecordNoShow:
        return QCoreApplication::translate("wasl::domain", "Record that the person did not come");
    case StayEvent::ReservationExpired:
        return QCoreApplication::translate("wasl::domain", "Let the reservation expire");
    }
    return {};
}

QString label(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return QCoreApplication::translate("wasl::domain", "In");
    case Direction::Out:
        return QCoreApplication::translate("wasl::domain", "Out");
    }
    return {};
}

} // namespace wasl::domain
