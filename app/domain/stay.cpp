#include "app/domain/stay.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

std::optional<Refusal> bedMissing()
{
    return Refusal{u"bed-missing"_s, QCoreApplication::translate("wasl::domain", "Choose a bed."), u"bed"_s};
}

std::optional<Refusal> endBeforeBeginning(QStringView field)
{
    return Refusal{
        u"until-before-from"_s,
        QCoreApplication::translate("wasl::domain", "The stay would end before it begins. Check the dates."),
        field.toString()};
}

std::optional<Refusal> missingForReservation(const StayStep& step)
{
    if (!step.bed) {
        return bedMissing();
    }
    if (!step.plannedFrom) {
        return Refusal{u"from-missing"_s,
                       QCoreApplication::translate("wasl::domain", "Write from when the bed is reserved."),
                       u"plannedFrom"_s};
    }
    if (step.plannedUntil && *step.plannedUntil <= *step.plannedFrom) {
        return endBeforeBeginning(u"plannedUntil");
    }
    if (!step.reservedUntil || *step.reservedUntil <= step.at) {
        return Refusal{u"expiry-missing"_s,
                       QCoreApplication::translate(
                           "wasl::domain", "Say until when the bed is held for the person: a time to come."),
                       u"reservedUntil"_s};
    }
    return std::nullopt;
}

std::optional<Refusal> missingForStep(const Stay& stay, const StayStep& step)
{
    switch (step.event) {
    case StayEvent::Reserve:
        return missingForReservation(step);
    case StayEvent::CheckIn:
        if (!step.bed && !stay.bed) {
            return bedMissing();
        }
        if (step.plannedUntil && *step.plannedUntil <= step.at) {
            return endBeforeBeginning(u"plannedUntil");
        }
        break;
    case StayEvent::Extend:
        if (!step.plannedUntil || *step.plannedUntil <= step.at) {
            return Refusal{u"until-missing"_s,
                           QCoreApplication::translate("wasl::domain",
                                                       "Say until when the person stays: a time to come."),
                           u"plannedUntil"_s};
        }
        break;
    case StayEvent::CheckOut:
        if (step.code.isEmpty()) {
            return Refusal{u"destination-missing"_s,
                           QCoreApplication::translate("wasl::domain",
                                                       "Say where the person goes, or that it is not known."),
                           u"destination"_s};
        }
        break;
    case StayEvent::Cancel:
        if (step.code.isEmpty()) {
            return Refusal{
                u"reason-missing"_s,
                QCoreApplication::translate("wasl::domain", "Choose why the request is cancelled."),
                u"cancelReason"_s};
        }
        break;
    case StayEvent::ReservationExpired:
        if (stay.reservedUntil && step.at < *stay.reservedUntil) {
            return Refusal{u"reservation-holds"_s,
                           QCoreApplication::translate("wasl::domain", "The reservation holds until %1.")
                               .arg(shownDate(stay.reservedUntil->date())),
                           u"reservedUntil"_s};
        }
        break;
    case StayEvent::PutOnWaitingList:
    case StayEvent::RecordNoShow:
        break;
    }
    return std::nullopt;
}

void carryOut(Stay& stay, const StayStep& step)
{
    switch (step.event) {
    case StayEvent::Reserve:
        stay.bed = step.bed;
        stay.plannedFrom = step.plannedFrom;
        stay.plannedUntil = step.plannedUntil;
        stay.reservedUntil = step.reservedUntil;
        break;
    case StayEvent::CheckIn:
        if (step.bed) {
            stay.bed = step.bed;
        }
        if (step.plannedUntil) {
            stay.plannedUntil = step.plannedUntil;
        } else if (stay.plannedUntil && *stay.plannedUntil <= step.at) {
            stay.plannedUntil.reset(); // planned for a time that has passed
        }
        stay.checkedInAt = step.at;
        stay.reservedUntil.reset();
        break;
    case StayEvent::Extend:
        stay.plannedUntil = step.plannedUntil;
        break;
    case StayEvent::CheckOut:
        stay.checkedOutAt = step.at;
        stay.destination = step.code;
        break;
    case StayEvent::Cancel:
        stay.cancelReason = step.code;
        stay.reservedUntil.reset();
        break;
    case StayEvent::ReservationExpired:
        stay.bed.reset();
        stay.reservedUntil.reset();
        break;
    case StayEvent::RecordNoShow:
        stay.reservedUntil.reset();
        break;
    case StayEvent::PutOnWaitingList:
        break;
    }
}

} // namespace

Result<Stay> apply(Stay stay, const StayStep& step)
{
    const Result<StayState> after = next(stay.state, step.event);
    if (!after) {
        return refuse(after.error());
    }
    const Moment last = stay.history.empty() ? stay.requestedAt : stay.history.back().at;
    if (last.isValid() && step.at < last) {
        return refuse(u"step-before-last"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "This lies before what was recorded last (%1). Check the date.")
                          .arg(shownDate(last.date())),
                      u"at"_s);
    }
    if (auto missing = missingForStep(stay, step)) {
        return refuse(*std::move(missing));
    }
    carryOut(stay, step);
    stay.state = *after;
    stay.history.push_back(step);
    return stay;
}

std::optional<Interval> occupies(const Stay& stay, const Moment& now)
{
    if (!stay.bed) {
        return std::nullopt;
    }
    switch (stay.state) {
    case StayState::Reserved:
        if (!stay.plannedFrom || !stay.reservedUntil || *stay.reservedUntil <= now) {
            return std::nullopt;
        }
        return Interval{*stay.plannedFrom, stay.plannedUntil};
    case StayState::CheckedIn:
        if (!stay.checkedInAt) {
            return std::nullopt;
        }
        return Interval{*stay.checkedInAt,
                        stay.plannedUntil && *stay.plannedUntil > now ? stay.plannedUntil : std::nullopt};
    case StayState::CheckedOut:
        if (!stay.checkedInAt || !stay.checkedOutAt) {
            return std::nullopt;
        }
        return Interval{*stay.checkedInAt, stay.checkedOutAt};
    case StayState::Requested:
    case StayState::Waiting:
    case StayState::Cancelled:
    case StayState::NoShow:
        break;
    }
    return std::nullopt;
}

QStringList overriddenSoFar(const Stay& stay)
{
    QStringList codes;
    if (!stay.bed) return codes;
    std::optional<BedId> bed;
    for (const StayStep& step : stay.history) {
        if (step.bed && step.bed != bed) {
            bed = step.bed;
            codes.clear();
        }
        codes += step.overridden;
    }
    codes.removeAll(u"too-long"_s);
    codes.removeDuplicates();
    return codes;
}

int nights(const Stay& stay, QDate first, QDate last, const QTimeZone& zone, const Moment& now)
{
    if (!stay.checkedInAt || *stay.checkedInAt > now) {
        return 0;
    }
    const Moment end = stay.checkedOutAt ? std::min(*stay.checkedOutAt, now) : now;
    const QDate firstNight = stay.checkedInAt->toTimeZone(zone).date();
    const QDate lastNight = end.toTimeZone(zone).date().addDays(-1);
    const qint64 count = std::max(first, firstNight).daysTo(std::min(last, lastNight)) + 1;
    return static_cast<int>(std::max<qint64>(count, 0));
}

Direction presenceAt(std::span<const Presence> presences, StayId stay, const Moment& at)
{
    const Presence* latest = nullptr;
    for (const Presence& presence : presences) {
        if (presence.stay == stay && presence.at <= at && (!latest || presence.at >= latest->at)) {
            latest = &presence;
        }
    }
    return latest ? latest->direction : Direction::In;
}

} // namespace wasl::domain
