#pragma once

#include "app/domain/place_fit.h"
#include "app/domain/reception.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <variant>
#include <vector>

namespace wasl::storage
{

/// Any part of a structure, or the whole of it.
using Place = std::variant<domain::StructureId, domain::UnitId, domain::RoomId, domain::BedId>;

/// Who holds a bed of a place now or later.
struct PlaceHolder
{
    PersonTag person;
    domain::BedId id;
    QString room, bed;
    domain::StayState state = domain::StayState::Reserved;
    domain::Moment from;
    std::optional<domain::Moment> until; ///< absent: no end known, or she should have left
};

/// Builds and rebuilds structures: beds by the dozen, their order, what is taken out of use or away. A place
/// that somebody holds is neither taken out of use nor away: "place-held" names who holds it until when.
/// Whoever may not is refused "not-allowed".
class StructurePlan
{
public:
    explicit StructurePlan(Database& database)
        : m_database(database)
    {
    }

    /// 1 … 99 beds, labelled on from those that are there: 4, 5, 6 after 3; D, E after C; R1-4 after R1-3;
    /// with numbers in an empty room. All or none. Refuses "count-range", "not-found".
    [[nodiscard]] domain::Result<std::vector<domain::BedId>> addBeds(const domain::RoomId& room, int count,
                                                                     bool cots = false);
    /// 1 … 99 rooms of up to 99 beds each, named on likewise.
    [[nodiscard]] domain::Result<std::vector<domain::RoomId>> addRooms(const domain::UnitId& unit, int count,
                                                                       int bedsEach);
    /// So many places up (less than 0) or down among its neighbours, no further than the end. Structures
    /// stand by name and are not moved.
    [[nodiscard]] domain::Result<void> moveBy(const Place& place, int places);
    /// A unit's or a room's beds are taken out of use or back into it together.
    [[nodiscard]] domain::Result<void> setInUse(const Place& place, bool inUse);
    /// For what was added by mistake: with everything in it. Refuses "place-has-history" where somebody once
    /// had a bed or something was blocked: that is taken out of use instead.
    [[nodiscard]] domain::Result<void> remove(const Place& place);

    /// Reserved and checked in, by time. Empty also for who may not see stays.
    [[nodiscard]] std::vector<PlaceHolder> holders(const Place& place) const;
    /// How many of those checked in there would not be admitted by these rules if they came now.
    [[nodiscard]] int misfits(const Place& place, const domain::PlaceRules& rules) const;

private:
    Database& m_database;
};

/// "place-held" naming who holds the place until when, and how many hold it besides; nullopt when nobody
/// does.
[[nodiscard]] std::optional<domain::Refusal> heldBySomebody(Database& database, const Place& place);

} // namespace wasl::storage
