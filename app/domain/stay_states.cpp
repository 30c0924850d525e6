#include "app/domain/stay.h"
#include "app/domain/transitions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

// Everything not written here is refused.
constexpr auto stayTable = [] {
    using S = StayState;
    using E = StayEvent;
    return std::to_array<Transition<S, E>>({
        {S::Requested, E::PutOnWaitingList, S::Waiting},
        {S::Requested, E::Reserve, S::Reserved},
        {S::Requested, E::CheckIn, S::CheckedIn},
        {S::Requested, E::Cancel, S::Cancelled},
        {S::Waiting, E::Reserve, S::Reserved},
        {S::Waiting, E::CheckIn, S::CheckedIn},
        {S::Waiting, E::Cancel, S::Cancelled},
        {S::Reserved, E::Reserve, S::Reserved}, // another bed, other dates
        {S::Reserved, E::CheckIn, S::CheckedIn},
        {S::Reserved, E::Cancel, S::Cancelled},
        {S::Reserved, E::RecordNoShow, S::NoShow},
        {S::Reserved, E::ReservationExpired, S::Waiting},
        {S::CheckedIn, E::Extend, S::CheckedIn},
        {S::CheckedIn, E::CheckOut, S::CheckedOut},
    });
}();
constexpr Lifecycle<StayState, StayEvent> stayLifecycle(stayTable, StayEvent::ReservationExpired);

} // namespace

std::vector<StayEvent> possibleEvents(StayState state)
{
    return stayLifecycle.possibleEvents(state);
}

Result<StayState> next(StayState state, StayEvent event)
{
    if (const auto to = stayLifecycle.next(state, event)) return *to;
    const QString offered = stayLifecycle.offered(state);
    const QString message =
        offered.isEmpty()
            ? QCoreApplication::translate("wasl::domain", "“%1” is not possible: this stay is over (%2).")
                  .arg(label(event), label(state))
            : QCoreApplication::translate(
                  "wasl::domain",
                  "“%1” is not possible while the stay is in the state “%2”. Possible now: %3.")
                  .arg(label(event), label(state), offered);
    return refuse(u"stay-transition"_s, message, u"state"_s);
}

bool isOpen(StayState state)
{
    return !possibleEvents(state).empty();
}

const char* sourceText(StayState state)
{
    switch (state) {
    case StayState::Requested:
        return QT_TRANSLATE_NOOP("wasl::domain", "Requested");
    case StayState::Waiting:
        return QT_TRANSLATE_NOOP("wasl::domain", "On the waiting list");
    case StayState::Reserved:
        return QT_TRANSLATE_NOOP("wasl::domain", "Reserved");
    case StayState::CheckedIn:
        return QT_TRANSLATE_NOOP("wasl::domain", "Checked in");
    case StayState::CheckedOut:
        return QT_TRANSLATE_NOOP("wasl::domain", "Checked out");
    case StayState::Cancelled:
        return QT_TRANSLATE_NOOP("wasl::domain", "Cancelled");
    case StayState::NoShow:
        return QT_TRANSLATE_NOOP("wasl::domain", "Did not come");
    }
    return "";
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
