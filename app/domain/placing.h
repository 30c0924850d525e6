#pragma once

#include "app/domain/place_fit.h"

#include <cstddef>
#include <span>
#include <vector>

namespace wasl::domain
{

/// How near to each other those who came together would sleep.
enum class Nearness
{
    OneRoom,
    NeighbouringRooms, ///< rooms that follow each other in one unit
    OneUnit,
    OneStructure
};

QString label(Nearness nearness);

/// The reasons against each bed for each guest; a pair that was never given fits.
class Misfits
{
public:
    Misfits(std::size_t guests, std::size_t places)
        : m_places(places)
        , m_reasons(guests * places)
    {
    }

    std::vector<Refusal>& of(std::size_t guest, std::size_t place)
    {
        return m_reasons[guest * m_places + place];
    }
    const std::vector<Refusal>& of(std::size_t guest, std::size_t place) const
    {
        return m_reasons[guest * m_places + place];
    }

private:
    std::size_t m_places;
    std::vector<std::vector<Refusal>> m_reasons;
};

/// A bed for each of those who came together, in one structure.
struct Placing
{
    std::vector<std::size_t> places; ///< of each guest in turn, which of the places offered
    Nearness nearness = Nearness::OneRoom;
    int rooms = 1;
    int warnings = 0;          ///< rules that would have to be set aside; 0: it fits
    int childrenApart = 0;     ///< minors in a room without an adult of theirs
    int accessibleSpent = 0;   ///< beds of accessible rooms for people who need none
    int infantsWithoutCot = 0; ///< small children in a large bed though
    int spareBeds = 0;         ///< other beds offered in the same rooms

    friend bool operator==(const Placing&, const Placing&) = default;
};

/// Whether the first is the better way, by the order that placeTogether() says.
bool isBetter(const Placing& one, const Placing& other);

/// How those guests can be placed together in one structure, the best first. `places` are its beds in the
/// order of units, rooms and beds. What fits all rules comes before what needs one set aside (see
/// mayBeOverridden()); among equals one room before neighbouring rooms before one unit, no child in a room
/// without an adult, a room for wheelchairs left to whoever needs it, a cot for an infant, and the room that
/// is filled best. At most `limit`; the same question has always the same answer.
std::vector<Placing> placeTogether(std::span<const PlaceWanted> guests, std::span<const PlaceOffered> places,
                                   const Misfits& misfits, std::size_t limit = 200);

} // namespace wasl::domain
