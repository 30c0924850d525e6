#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

class QTimeZone;

namespace wasl::domain
{

enum class StayState
{
    Requested,
    Waiting,
    Reserved, ///< a bed is held until reservedUntil
    CheckedIn,
    CheckedOut, ///< final
    Cancelled,  ///< final
    NoShow      ///< final
};

enum class StayEvent
{
    PutOnWaitingList,
    Reserve,
    CheckIn,
    Extend, ///< a new planned end
    CheckOut,
    Cancel,
    RecordNoShow,
    ReservationExpired ///< the bed is free again, the person back on the waiting list
};

template <>
struct EnumCodes<StayState>
{
    static constexpr auto rows = codes<StayState>({{StayState::Requested, u"requested"},
                                                   {StayState::Waiting, u"waiting"},
                                                   {StayState::Reserved, u"reserved"},
                                                   {StayState::CheckedIn, u"checked-in"},
                                                   {StayState::CheckedOut, u"checked-out"},
                                                   {StayState::Cancelled, u"cancelled"},
                                                   {StayState::NoShow, u"no-show"}});
};
template <>
struct EnumCodes<StayEvent>
{
    static constexpr auto rows = codes<StayEvent>({{StayEvent::PutOnWaitingList, u"put-on-waiting-list"},
                                                   {StayEvent::Reserve, u"reserve"},
                                                   {StayEvent::CheckIn, u"check-in"},
                                                   {StayEvent::Extend, u"extend"},
                                                   {StayEvent::CheckOut, u"check-out"},
                                                   {StayEvent::Cancel, u"cancel"},
                                                   {StayEvent::RecordNoShow, u"record-no-show"},
                                                   {StayEvent::ReservationExpired, u"reservation-expired"}});
};

const char* sourceText(StayState state);
QString label(StayEvent event); ///< as on a button: "Check in"

struct StayStep
{
    StayEvent event = StayEvent::PutOnWaitingList;
    Moment at;
    UserId by;
    std::optional<BedId> bed;            ///< Reserve; CheckIn when none was reserved or another is taken
    std::optional<Moment> plannedFrom;   ///< Reserve
    std::optional<Moment> plannedUntil;  ///< Reserve, CheckIn, Extend
    std::optional<Moment> reservedUntil; ///< Reserve: when the reservation expires
    QString code;                        ///< CheckOut: stay_destinations; Cancel: stay_cancel_reasons
    QString note;
    bool accessibleRoom = false; ///< asked for at the desk, besides the needs on file
    QStringList overridden;      ///< rules of the place that were set aside, by their codes in whyNot()
    QString overrideReason;      ///< why they were; without it none may be

    friend bool operator==(const StayStep&, const StayStep&) = default;
};

/// A stay in a reception structure: one person, at most one bed. Moving to another bed ends the stay with the
/// destination "same-structure" ("other-structure" into one of another) and begins another that continues it.
struct Stay
{
    StayId id;
    BeneficiaryId person;
    StructureId structure;
    std::optional<BedId> bed; ///< from Reserved on
    StayState state = StayState::Requested;
    Moment requestedAt;
    std::optional<Moment> plannedFrom;
    std::optional<Moment> plannedUntil;
    std::optional<Moment> reservedUntil; ///< only while Reserved
    std::optional<Moment> checkedInAt;
    std::optional<Moment> checkedOutAt;
    QString destination;  ///< codebook stay_destinations
    QString cancelReason; ///< codebook stay_cancel_reasons
    std::optional<StayId> continues;
    std::vector<StayStep> history;
    QString notes;
    int version = 0;

    friend bool operator==(const Stay&, const Stay&) = default;
};

/// Whether the person is in the house at the moment; apart from the stay, which goes on while she is out.
enum class Direction
{
    In,
    Out
};

template <>
struct EnumCodes<Direction>
{
    static constexpr auto rows = codes<Direction>({{Direction::In, u"in"}, {Direction::Out, u"out"}});
};

QString label(Direction direction);

struct Presence
{
    PresenceId id;
    StayId stay;
    BeneficiaryId person;
    Moment at;
    Direction direction = Direction::In;
    QString note;
    std::optional<QDate> backOn = {}; ///< of Out: the day she said she comes back, when it is not the same
    UserId by = {};

    friend bool operator==(const Presence&, const Presence&) = default;
};

bool isOpen(StayState state);

/// The state after an event, or a Refusal "stay-transition" that says what is possible instead.
Result<StayState> next(StayState state, StayEvent event);
std::vector<StayEvent> possibleEvents(StayState state);

/// Does one step. Besides next(): Reserve wants a bed, a planned beginning and an expiry; CheckIn a bed;
/// CheckOut a destination; Cancel a reason; ends come after beginnings; no step lies before the one before
/// it. Whether the bed is free and fits is whyNot()'s question (place_fit.h).
Result<Stay> apply(Stay stay, const StayStep& step);

/// The time during which the stay holds its bed, as known now; nullopt when it holds none. A guest who has
/// overstayed holds the bed without an end, an expired reservation holds nothing.
std::optional<Interval> occupies(const Stay& stay, const Moment& now);

/// The rules that were set aside for the bed the stay has, by their codes: they stay set aside as long as she
/// has it, except how long one may stay.
QStringList overriddenSoFar(const Stay& stay);

/// Nights slept between two days, both included; the night of a day is the midnight that ends it, in the
/// structure's time zone. Counted up to `now` for a stay that goes on.
int nights(const Stay& stay, QDate first, QDate last, const QTimeZone& zone, const Moment& now);

/// Where the person was last seen; In when the stay began and nothing was recorded since.
Direction presenceAt(std::span<const Presence> presences, StayId stay, const Moment& at);

} // namespace wasl::domain
