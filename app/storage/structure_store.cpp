#include "app/storage/structure_store.h"

#include "app/storage/structure_plan.h"
#include "app/storage/structure_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Bed;
using domain::BedId;
using domain::Block;
using domain::ReceptionStructure;
using domain::StructureId;

namespace
{

const auto bedsOfStructure = u"SELECT bed.id FROM unit JOIN room ON room.unit_id = unit.id "
                             "JOIN bed ON bed.room_id = room.id WHERE unit.structure_id = ? "_s;

tl::unexpected<domain::Refusal> blockInUse()
{
    return domain::refuse(u"bed-in-use"_s,
                          QCoreApplication::translate(
                              "wasl::storage", "Someone holds a place here during that time. Move or end "
                                               "the stay first."),
                          u"what"_s);
}

} // namespace

domain::Result<StructureId> StructureStore::save(ReceptionStructure structure)
{
    if (!structure.active)
        if (auto held = heldBySomebody(m_database, structure.id)) return tl::unexpected(*std::move(held));
    return saveWhole(storage::structures(), m_database, Action::EditStructures, std::move(structure));
}

domain::Result<domain::UnitId> StructureStore::save(domain::Unit unit)
{
    return saveWhole(units(), m_database, Action::EditStructures, std::move(unit));
}

domain::Result<domain::RoomId> StructureStore::save(domain::Room room)
{
    return saveWhole(rooms(), m_database, Action::EditStructures, std::move(room));
}

domain::Result<BedId> StructureStore::save(Bed bed)
{
    if (!bed.active)
        if (auto held = heldBySomebody(m_database, bed.id)) return tl::unexpected(*std::move(held));
    return saveWhole(beds(), m_database, Action::EditStructures, std::move(bed));
}

domain::Result<domain::BlockId> StructureStore::save(Block block)
{
    // The file knows planned ends only: who should have left and is still there is seen by the clock.
    const auto place = std::visit([](const auto& id) { return Place(id); }, block.what);
    for (const auto& holder : StructurePlan(m_database).holders(place))
        if (holder.state == domain::StayState::CheckedIn && !holder.until &&
            domain::Interval{holder.from, {}}.overlaps(block.interval()))
            return blockInUse();
    try {
        return saveWhole(storage::blocks(), m_database, Action::EditStructures, std::move(block));
    } catch (const StorageError& error) {
        if (!error.detail().contains(u"bed-in-use"_s)) throw;
        return blockInUse();
    }
}

std::vector<ReceptionStructure> StructureStore::structures() const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return storage::structures().select(m_database, u"ORDER BY active DESC, name COLLATE NOCASE"_s);
}

std::optional<StructureLayout> StructureStore::layout(const StructureId& id) const
{
    auto structure =
        may(m_database, Action::ViewStays) ? storage::structures().find(m_database, id) : std::nullopt;
    if (!structure) return std::nullopt;
    StructureLayout layout{*std::move(structure), {}};
    for (auto& unit :
         units().select(m_database, u"WHERE structure_id = ? ORDER BY position, name, id"_s, id)) {
        auto& unitLayout = layout.units.emplace_back(UnitLayout{std::move(unit), {}});
        for (auto& room : rooms().select(m_database, u"WHERE unit_id = ? ORDER BY position, name, id"_s,
                                         unitLayout.unit.id)) {
            const auto roomId = room.id;
            unitLayout.rooms.push_back(
                {std::move(room),
                 beds().select(m_database, u"WHERE room_id = ? ORDER BY position, label, id"_s, roomId)});
        }
    }
    return layout;
}

std::optional<domain::PlaceOffered> StructureStore::place(const BedId& id) const
{
    if (!may(m_database, Action::ViewStays)) return std::nullopt;
    auto bed = beds().find(m_database, id);
    auto room = bed ? rooms().find(m_database, bed->room) : std::nullopt;
    auto unit = room ? units().find(m_database, room->unit) : std::nullopt;
    auto structure = unit ? storage::structures().find(m_database, unit->structure) : std::nullopt;
    if (!structure) return std::nullopt;
    return domain::PlaceOffered{*std::move(structure), *std::move(unit), *std::move(room), *std::move(bed)};
}

std::vector<Block> StructureStore::blocks(const StructureId& id, const domain::Interval& during) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return storage::blocks().select(
        m_database,
        u"WHERE starts < ? AND coalesce(ends, ?) > ? AND id IN (SELECT block_id FROM bed_block WHERE bed_id IN ("_s +
            bedsOfStructure + u")) ORDER BY starts"_s,
        endOf(during), noEnd, during.from, id);
}

std::vector<BedId> StructureStore::freeBeds(const StructureId& id, const domain::Interval& during) const
{
    std::vector<BedId> found;
    if (!may(m_database, Action::ViewStays)) return found;
    const auto until = endOf(during);
    // A guest who has overstayed, and an expired reservation, are as StayStore::whyNot() sees them.
    const auto now = m_database.now();
    auto rows = m_database.query(
        bedsOfStructure +
            u"AND bed.active = 1 "
            "AND bed.id NOT IN (SELECT bed_id FROM stay INDEXED BY stay_board WHERE structure_id = ? "
            "AND ends > ? AND starts < ? AND NOT (state = 'reserved' AND reserved_until <= ?)) "
            "AND bed.id NOT IN (SELECT bed_id FROM stay INDEXED BY stay_guests WHERE structure_id = ? "
            "AND state = 'checked-in' AND ends <= ? AND starts < ?) "
            "AND NOT EXISTS (SELECT 1 FROM block k WHERE (k.bed_id = bed.id OR k.room_id = room.id OR "
            "k.unit_id = unit.id) AND k.starts < ? AND coalesce(k.ends, ?) > ?) "
            "AND EXISTS (SELECT 1 FROM structure WHERE id = unit.structure_id AND active = 1) "
            "ORDER BY unit.position, unit.name, room.position, room.name, bed.position, bed.label"_s,
        id, id, during.from, until, now, id, now, until, until, noEnd, during.from);
    while (rows.next())
        found.push_back(rows.get<BedId>(0));
    return found;
}

} // namespace wasl::storage
