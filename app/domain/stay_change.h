#pragma once

#include "app/domain/stay.h"

namespace wasl::domain
{

/// Where a stay should lie instead: its bed, and the time for which it holds it.
struct StayPlace
{
    BedId bed;
    Moment from;
    std::optional<Moment> until; ///< absent: no end known

    friend bool operator==(const StayPlace&, const StayPlace&) = default;
};

/// Where it lies now; nullopt while it holds no bed.
std::optional<StayPlace> placeOf(const Stay& stay);

/// The step that changes a reservation: Reserve once more. The bed is held as much longer or shorter as its
/// beginning moves, never beyond what is past. Refuses "not-reserved", and "from-past" for a beginning on a
/// day that is over.
Result<StayStep> changedReservation(const Stay& stay, const StayPlace& wanted, const Moment& now);

/// The end a guest's stay gets: Extend, for longer and for shorter. Refuses "not-a-guest", "arrival-fixed"
/// when the wanted beginning is another than hers, and "until-missing" when it would have no end.
Result<StayStep> changedEnd(const Stay& stay, const StayPlace& wanted);

} // namespace wasl::domain
