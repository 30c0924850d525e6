#include "app/storage/place_finder.h"

#include "app/storage/ban_table.h"
#include "app/storage/beneficiary_table.h"
#include "app/storage/stay_fit.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_store.h"
#include "app/storage/structure_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::BeneficiaryId;
using domain::Misfits;
using domain::PlaceOffered;
using domain::PlaceWanted;
using domain::Refusal;
using domain::Stay;

namespace
{

std::vector<PlaceOffered> bedsOf(const StructureLayout& layout)
{
    std::vector<PlaceOffered> places;
    for (const auto& unit : layout.units)
        for (const auto& room : unit.rooms)
            for (const auto& bed : room.beds)
                places.push_back({layout.structure, unit.unit, room.room, bed});
    return places;
}

/// About the bed itself, whoever asks.
bool isOfBed(const Refusal& refusal)
{
    return refusal.code == "bed-taken"_L1 || refusal.code == "bed-blocked"_L1 ||
           refusal.code == "bed-inactive"_L1;
}

/// Everything of one structure that the question needs, read at once.
class HouseAsked
{
public:
    HouseAsked(Database& database, const StructureLayout& layout, const PlacesWanted& wanted)
        : m_places(bedsOf(layout))
        , m_misfits(wanted.people.size(), m_places.size())
    {
        const auto until = endOf(wanted.during);
        std::map<domain::BedId, std::vector<Stay>> holding;
        for (auto& stay : stays().select(database,
                                         u"WHERE structure_id = ? AND starts IS NOT NULL AND starts < ? "
                                         "AND (ends > ? OR state = 'checked-in')"_s,
                                         layout.structure.id, until, wanted.during.from))
            if (const auto bed = stay.bed; bed && stay.id != wanted.leaves) holding[*bed].push_back(std::move(stay));
        const auto blocked = StructureStore(database).blocks(layout.structure.id, wanted.during);
        const auto now = database.now();
        for (std::size_t guest = 0; guest < wanted.people.size(); ++guest) {
            const auto& person = wanted.people[guest];
            auto own = stays().select(
                database,
                u"WHERE person_id = ? AND state IN ('requested', 'waiting', 'reserved', 'checked-in')"_s,
                person);
            std::erase_if(own, [&](const Stay& stay) { return stay.id == wanted.leaves; });
            std::optional<domain::StayId> open;
            for (const auto& stay : own)
                if (stay.state != domain::StayState::CheckedIn) open = stay.id;
            auto asked = placeWantedBy(database, person, layout.structure.id, wanted.during, open);
            if (std::ranges::find(wanted.accessibleFor, person) != wanted.accessibleFor.end())
                asked.needsAccessible = true;
            const auto bans = storage::bans().select(database, u"WHERE person_id = ?"_s, person);
            m_guests.push_back(asked);
            m_own.push_back(own);
            m_bans.push_back(bans);
        }
        // They come together: an adult among them is with the children.
        const bool adult = std::ranges::any_of(
            m_guests, [](const PlaceWanted& guest) { return !domain::isKnownMinor(guest.age); });
        for (std::size_t guest = 0; guest < m_guests.size(); ++guest) {
            if (m_guests.size() > 1) m_guests[guest].withFamily = true;
            m_guests[guest].withAdult = m_guests[guest].withAdult || (m_guests.size() > 1 && adult);
            for (std::size_t place = 0; place < m_places.size(); ++place) {
                auto inTheWay = m_own[guest];
                if (const auto held = holding.find(m_places[place].bed.id); held != holding.end())
                    for (const auto& stay : held->second)
                        if (std::ranges::none_of(inTheWay, [&](const Stay& s) { return s.id == stay.id; }))
                            inTheWay.push_back(stay);
                m_misfits.of(guest, place) =
                    domain::whyNot(m_guests[guest], m_places[place], inTheWay, blocked, m_bans[guest], now);
            }
        }
    }

    void propose(std::vector<PlaceProposal>& proposals) const
    {
        for (auto& placing : domain::placeTogether(m_guests, m_places, m_misfits)) {
            PlaceProposal proposal;
            for (std::size_t guest = 0; guest < m_guests.size(); ++guest) {
                proposal.places.push_back(m_places[placing.places[guest]]);
                proposal.against.push_back(m_misfits.of(guest, placing.places[guest]));
            }
            proposal.placing = std::move(placing);
            proposals.push_back(std::move(proposal));
        }
    }

    /// Each bed, or for several people each room, that no proposal is about.
    void refuse(std::span<const PlaceProposal> proposals, const QStringList& names,
                std::vector<PlaceRefused>& others) const
    {
        const bool alone = m_guests.size() == 1;
        for (std::size_t first = 0; first < m_places.size();) {
            std::size_t last = first + 1;
            while (!alone && last < m_places.size() && m_places[last].room.id == m_places[first].room.id)
                ++last;
            const bool proposed = std::ranges::any_of(proposals, [&](const PlaceProposal& proposal) {
                return proposal.placing.nearness == domain::Nearness::OneRoom &&
                       (alone ? proposal.places.front().bed.id == m_places[first].bed.id
                              : proposal.places.front().room.id == m_places[first].room.id);
            });
            if (!proposed)
                others.push_back(
                    {m_places[first], alone ? m_misfits.of(0, first) : ofRoom(first, last, names)});
            first = last;
        }
    }

private:
    [[nodiscard]] std::vector<Refusal> ofRoom(std::size_t first, std::size_t last,
                                              const QStringList& names) const
    {
        std::vector<Refusal> reasons;
        int free = 0;
        for (std::size_t place = first; place < last; ++place)
            if (std::ranges::none_of(m_misfits.of(0, place), isOfBed)) ++free;
        if (free < int(m_guests.size()))
            reasons.push_back(
                {u"room-too-small"_s,
                 QCoreApplication::translate(
                     "wasl::storage", "%n bed(s) of this room are free then; %1 are needed.", nullptr, free)
                     .arg(m_guests.size()),
                 u"bed"_s});
        for (std::size_t guest = 0; guest < m_guests.size(); ++guest)
            for (const auto& refusal : m_misfits.of(guest, first)) {
                if (isOfBed(refusal) || refusal.code == "cot-only"_L1) continue;
                auto said = refusal;
                said.message = QCoreApplication::translate("wasl::storage", "For %1: %2")
                                   .arg(names.value(qsizetype(guest)), refusal.message);
                reasons.push_back(std::move(said));
            }
        return reasons;
    }

    std::vector<PlaceOffered> m_places;
    Misfits m_misfits;
    std::vector<PlaceWanted> m_guests;
    std::vector<std::vector<Stay>> m_own;
    std::vector<std::vector<domain::Ban>> m_bans;
};

} // namespace

PlacesFound PlaceFinder::find(const PlacesWanted& wanted) const
{
    PlacesFound found;
    if (!may(m_database, domain::Action::ViewStays) || wanted.people.empty()) return found;
    QStringList names;
    for (const auto& person : wanted.people) {
        const auto record = beneficiaries().find(m_database, person);
        names << (!record ? QString() : record->latin.isEmpty() ? record->arabic.given : record->latin.given);
    }
    const StructureStore structures(m_database);
    for (const auto& structure : structures.structures()) {
        if (wanted.structure ? structure.id != *wanted.structure : !structure.active) continue;
        const auto layout = structures.layout(structure.id);
        if (!layout) continue;
        const HouseAsked house(m_database, *layout, wanted);
        const auto before = found.proposals.size();
        house.propose(found.proposals);
        house.refuse(std::span(found.proposals).subspan(before), names, found.others);
    }
    std::ranges::stable_sort(found.proposals, [](const PlaceProposal& a, const PlaceProposal& b) {
        return domain::isBetter(a.placing, b.placing);
    });
    return found;
}

} // namespace wasl::storage
