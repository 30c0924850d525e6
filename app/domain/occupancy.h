#pragma once

#include "app/domain/ids.h"
#include "app/domain/time.h"

#include <QDate>

#include <span>
#include <vector>

class QTimeZone;

namespace wasl::domain
{

/// A bed during a time: held by a stay (see occupies()), or out of use.
struct BedTime
{
    BedId bed;
    Interval time;
    bool here = false; ///< of a stay: the person is checked in, not only expected

    friend bool operator==(const BedTime&, const BedTime&) = default;
};

/// How full a structure is at one moment. A bed counts once, whatever is said of it: one that somebody holds
/// is held, also where it is out of use or was given up since.
struct Occupancy
{
    int occupied = 0; ///< beds of people who are checked in
    int reserved = 0; ///< beds held for people who are expected
    int outOfUse = 0; ///< beds nobody holds and nobody may have
    int usable = 0;   ///< beds that are held or could be given

    int held() const { return occupied + reserved; }
    int free() const { return usable - held(); }

    friend bool operator==(const Occupancy&, const Occupancy&) = default;
};

/// Tells how full the structure is at each of the moments, which stand in their order. `beds` are those in
/// use; what is held or out of use may name others. Takes time in proportion to the times given and to the
/// moments, not to their product.
std::vector<Occupancy> occupancy(std::span<const Moment> moments, std::span<const BedId> beds,
                                 std::span<const BedTime> held, std::span<const BedTime> outOfUse);

/// The midnight that ends each of `count` days from `first`, in the structure's time zone: the night of a
/// day, as nights() counts it.
std::vector<Moment> nightsFrom(QDate first, int count, const QTimeZone& zone);

} // namespace wasl::domain
