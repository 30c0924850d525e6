#include "app/domain/placing.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace wasl::domain
{

namespace
{

/// Beds [first, last) of one room.
struct RoomSpan
{
    std::size_t first;
    std::size_t last;
};

/// Rooms in the order of the places, and where units begin among them.
struct RoomOrder
{
    std::vector<RoomSpan> rooms;
    std::vector<RoomSpan> units; ///< of rooms
};

RoomOrder roomsOf(std::span<const PlaceOffered> places)
{
    RoomOrder order;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool sameUnit = i > 0 && places[i].unit.id == places[i - 1].unit.id;
        const bool sameRoom = sameUnit && places[i].room.id == places[i - 1].room.id;
        if (!sameRoom) {
            order.rooms.push_back({i, i});
            if (!sameUnit) order.units.push_back({order.rooms.size() - 1, order.rooms.size() - 1});
            order.units.back().last = order.rooms.size();
        }
        order.rooms.back().last = i + 1;
    }
    return order;
}

/// Gives each guest a bed of a range, by augmenting paths (Kuhn's algorithm), those hardest to place first
/// and each to the bed that suits best.
class Matching
{
public:
    Matching(std::span<const PlaceWanted> guests, std::span<const PlaceOffered> places,
             const Misfits& misfits, bool withWarnings)
        : m_guests(guests)
        , m_places(places)
        , m_misfits(misfits)
        , m_withWarnings(withWarnings)
    {
    }

    std::optional<std::vector<std::size_t>> within(RoomSpan beds)
    {
        if (beds.last - beds.first < m_guests.size()) return std::nullopt;
        m_beds = beds;
        m_holder.assign(m_places.size(), nobody);
        std::vector<std::size_t> order(m_guests.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) { return hard(a) > hard(b); });
        for (const std::size_t guest : order) {
            m_seen.assign(m_places.size(), false);
            if (!seat(guest)) return std::nullopt;
        }
        std::vector<std::size_t> found(m_guests.size());
        for (std::size_t bed = beds.first; bed < beds.last; ++bed)
            if (m_holder[bed] != nobody) found[m_holder[bed]] = bed;
        return found;
    }

    int warnings(std::size_t guest, std::size_t place) const
    {
        return static_cast<int>(m_misfits.of(guest, place).size());
    }

private:
    static constexpr auto nobody = static_cast<std::size_t>(-1);

    int hard(std::size_t guest) const
    {
        return (m_guests[guest].needsAccessible ? 2 : 0) + (sleepsInCot(m_guests[guest].age) ? 1 : 0);
    }
    bool allowed(std::size_t guest, std::size_t place) const
    {
        const auto& reasons = m_misfits.of(guest, place);
        return m_withWarnings
                   ? std::ranges::all_of(reasons, [](const Refusal& r) { return mayBeOverridden(r.code); })
                   : reasons.empty();
    }
    std::tuple<int, bool, bool, std::size_t> cost(std::size_t guest, std::size_t place) const
    {
        const bool infant = sleepsInCot(m_guests[guest].age);
        return {warnings(guest, place), infant && !m_places[place].bed.cot,
                m_places[place].room.accessible && !m_guests[guest].needsAccessible, place};
    }
    bool seat(std::size_t guest)
    {
        std::vector<std::size_t> beds;
        for (std::size_t bed = m_beds.first; bed < m_beds.last; ++bed)
            if (!m_seen[bed] && allowed(guest, bed)) beds.push_back(bed);
        std::ranges::sort(beds,
                          [&](std::size_t a, std::size_t b) { return cost(guest, a) < cost(guest, b); });
        for (const bool onlyFree : {true, false})
            for (const std::size_t bed : beds) {
                if (m_seen[bed] || (m_holder[bed] == nobody) != onlyFree) continue;
                m_seen[bed] = true;
                if (onlyFree || seat(m_holder[bed])) {
                    m_holder[bed] = guest;
                    return true;
                }
            }
        return false;
    }

    std::span<const PlaceWanted> m_guests;
    std::span<const PlaceOffered> m_places;
    const Misfits& m_misfits;
    bool m_withWarnings;
    RoomSpan m_beds{0, 0};
    std::vector<std::size_t> m_holder;
    std::vector<bool> m_seen;
};

Placing judged(std::vector<std::size_t> chosen, Nearness widest, std::span<const PlaceWanted> guests,
               std::span<const PlaceOffered> places, const Misfits& misfits)
{
    Placing placing{std::move(chosen), widest};
    std::set<QUuid> rooms, units, withAdult;
    for (std::size_t guest = 0; guest < guests.size(); ++guest) {
        const PlaceOffered& place = places[placing.places[guest]];
        rooms.insert(place.room.id.uuid());
        units.insert(place.unit.id.uuid());
        if (!isKnownMinor(guests[guest].age)) withAdult.insert(place.room.id.uuid());
    }
    for (std::size_t guest = 0; guest < guests.size(); ++guest) {
        const PlaceOffered& place = places[placing.places[guest]];
        placing.warnings += static_cast<int>(misfits.of(guest, placing.places[guest]).size());
        if (isKnownMinor(guests[guest].age) && !withAdult.contains(place.room.id.uuid()))
            ++placing.childrenApart;
        if (place.room.accessible && !guests[guest].needsAccessible) ++placing.accessibleSpent;
        if (sleepsInCot(guests[guest].age) && !place.bed.cot) ++placing.infantsWithoutCot;
    }
    placing.rooms = static_cast<int>(rooms.size());
    placing.spareBeds =
        static_cast<int>(std::ranges::count_if(
            places, [&](const PlaceOffered& p) { return rooms.contains(p.room.id.uuid()); })) -
        static_cast<int>(guests.size());
    if (rooms.size() == 1)
        placing.nearness = Nearness::OneRoom;
    else if (units.size() == 1 && widest == Nearness::OneStructure)
        placing.nearness = Nearness::OneUnit;
    return placing;
}

} // namespace

QString label(Nearness nearness)
{
    switch (nearness) {
    case Nearness::OneRoom:
        return QCoreApplication::translate("wasl::domain", "All in one room");
    case Nearness::NeighbouringRooms:
        return QCoreApplication::translate("wasl::domain", "In neighbouring rooms");
    case Nearness::OneUnit:
        return QCoreApplication::translate("wasl::domain", "In rooms of one unit");
    case Nearness::OneStructure:
        return QCoreApplication::translate("wasl::domain", "In different units of the structure");
    }
    return {};
}

bool isBetter(const Placing& one, const Placing& other)
{
    const auto key = [](const Placing& p) {
        return std::tuple(p.warnings, p.nearness, p.rooms, p.childrenApart, p.infantsWithoutCot,
                          p.accessibleSpent, p.spareBeds);
    };
    return key(one) < key(other);
}

std::vector<Placing> placeTogether(std::span<const PlaceWanted> guests, std::span<const PlaceOffered> places,
                                   const Misfits& misfits, std::size_t limit)
{
    std::vector<Placing> found;
    if (guests.empty()) return found;
    const RoomOrder order = roomsOf(places);
    const bool alone = guests.size() == 1;
    for (const bool withWarnings : {false, true}) {
        Matching matching(guests, places, misfits, withWarnings);
        const auto take = [&](RoomSpan beds, Nearness nearness) {
            auto chosen = matching.within(beds);
            if (!chosen) return false;
            Placing placing = judged(*std::move(chosen), nearness, guests, places, misfits);
            if (std::ranges::none_of(found, [&](const Placing& p) { return p.places == placing.places; }))
                found.push_back(std::move(placing));
            return true;
        };
        bool near = false;
        for (const RoomSpan unit : order.units) {
            // One person is offered each bed, a family each room that holds all, else the fewest rooms side
            // by side.
            bool held = false;
            for (std::size_t room = unit.first; room < unit.last; ++room) {
                const RoomSpan beds = order.rooms[room];
                if (alone)
                    for (std::size_t bed = beds.first; bed < beds.last; ++bed)
                        held = take({bed, bed + 1}, Nearness::OneRoom) || held;
                else
                    held = take(beds, Nearness::OneRoom) || held;
            }
            for (std::size_t many = 2; !held && many <= std::min(guests.size(), unit.last - unit.first);
                 ++many)
                for (std::size_t room = unit.first; room + many <= unit.last; ++room)
                    held = take({order.rooms[room].first, order.rooms[room + many - 1].last},
                                Nearness::NeighbouringRooms) ||
                           held;
            if (!held && !alone)
                held =
                    take({order.rooms[unit.first].first, order.rooms[unit.last - 1].last}, Nearness::OneUnit);
            near = near || held;
        }
        if (!near && !alone) take({0, places.size()}, Nearness::OneStructure);
    }
    std::ranges::stable_sort(found, isBetter);
    if (found.size() > limit) found.resize(limit);
    return found;
}

} // namespace wasl::domain
