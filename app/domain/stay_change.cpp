#include "app/domain/stay_change.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

/// A bed is held for somebody at least as long after the change as one needs to come in at the door.
constexpr int leastSecondsHeld = 3600;

} // namespace

std::optional<StayPlace> placeOf(const Stay& stay)
{
    if (!stay.bed) return std::nullopt;
    if (stay.state == StayState::Reserved && stay.plannedFrom)
        return StayPlace{*stay.bed, *stay.plannedFrom, stay.plannedUntil};
    if (stay.state == StayState::CheckedIn && stay.checkedInAt)
        return StayPlace{*stay.bed, *stay.checkedInAt, stay.plannedUntil};
    return std::nullopt;
}

Result<StayStep> changedReservation(const Stay& stay, const StayPlace& wanted, const Moment& now)
{
    if (stay.state != StayState::Reserved || !stay.plannedFrom || !stay.reservedUntil)
        return refuse(u"not-reserved"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "Only a reservation can be given other days (now: %1).")
                          .arg(label(stay.state)),
                      u"state"_s);
    if (wanted.from != *stay.plannedFrom && wanted.from.toLocalTime().date() < now.toLocalTime().date())
        return refuse(
            u"from-past"_s,
            QCoreApplication::translate("wasl::domain", "This day is over: nobody can be expected then."),
            u"plannedFrom"_s);
    StayStep step;
    step.event = StayEvent::Reserve;
    step.bed = wanted.bed;
    step.plannedFrom = wanted.from;
    step.plannedUntil = wanted.until;
    step.reservedUntil = std::max(stay.reservedUntil->addSecs(stay.plannedFrom->secsTo(wanted.from)),
                                  now.addSecs(leastSecondsHeld));
    if (wanted.from == *stay.plannedFrom) step.reservedUntil = stay.reservedUntil;
    return step;
}

Result<StayStep> changedEnd(const Stay& stay, const StayPlace& wanted)
{
    if (stay.state != StayState::CheckedIn || !stay.checkedInAt)
        return refuse(
            u"not-a-guest"_s,
            QCoreApplication::translate("wasl::domain", "Only a guest's stay gets another end (now: %1).")
                .arg(label(stay.state)),
            u"state"_s);
    if (wanted.from != *stay.checkedInAt)
        return refuse(u"arrival-fixed"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "The person has arrived already: the day of arrival stays."),
                      u"plannedFrom"_s);
    if (!wanted.until)
        return refuse(
            u"until-missing"_s,
            QCoreApplication::translate("wasl::domain", "Say until when the person stays: a time to come."),
            u"plannedUntil"_s);
    StayStep step;
    step.event = StayEvent::Extend;
    step.plannedUntil = wanted.until;
    return step;
}

} // namespace wasl::domain
