#include "ui/reception/house.h"

#include "app/storage/stay_board.h"
#include "app/storage/waiting_list.h"
#include "ui/shared/writing.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

using domain::StayState;
using storage::StayRow;

namespace
{

bool blocks(const domain::Block& block, const BedRow& bed, const domain::RoomId& room,
            const domain::UnitId& unit)
{
    if (const auto* one = std::get_if<domain::BedId>(&block.what)) return *one == bed.bed;
    if (const auto* one = std::get_if<domain::RoomId>(&block.what)) return *one == room;
    return std::get<domain::UnitId>(block.what) == unit;
}

/// Who stands beside the bed today: the guest before whoever has it reserved.
std::optional<StayRow> stayOf(const std::vector<StayRow>& holding, const domain::BedId& bed)
{
    std::optional<StayRow> found;
    for (const auto& stay : holding)
        if (stay.bed == bed && (!found || stay.state == StayState::CheckedIn)) found = stay;
    return found;
}

void sortOut(House& house, const std::vector<StayRow>& holding, const QDateTime& now)
{
    const auto today = now.toLocalTime().date();
    for (const auto& stay : holding) {
        if (stay.state == StayState::CheckedIn) {
            if (stay.until && stay.until->toLocalTime().date() <= today) house.departures.push_back(stay);
        } else if (stay.state == StayState::Reserved) {
            house.arrivals.push_back(stay);
        }
    }
}

} // namespace

std::optional<House> readHouse(storage::Database& database, const domain::StructureId& id)
{
    const storage::StructureStore structures(database);
    const storage::StayStore stays(database);
    auto layout = structures.layout(id);
    if (!layout) return std::nullopt;
    const auto now = database.now();
    const domain::Interval today{now, QDateTime(now.toLocalTime().date().addDays(1), QTime(0, 0)).toUTC()};
    const auto holding = stays.holding(id, today);
    // A bed is out of use now; one that will be before midnight counts in the figures of tonight.
    const auto outOfUse = structures.blocks(id, {now, today.until->addSecs(1)});

    std::vector<domain::BedId> beds;
    std::vector<domain::BedTime> out;
    House house;
    house.structure = std::move(layout->structure);
    // In the order of the waiting list, whoever waits together one after the other.
    for (const auto& row : storage::WaitingList(database).rows(id))
        house.waiting.insert(house.waiting.end(), row.who.begin(), row.who.end());
    sortOut(house, holding, now);
    for (const auto& unit : layout->units)
        for (const auto& room : unit.rooms)
            for (const auto& bed : room.beds) {
                BedRow row{bed.id,  unit.unit.name,       room.room.name, bed.label,
                           bed.cot, room.room.accessible, BedState::Free, stayOf(holding, bed.id),
                           {}};
                for (const auto& block : outOfUse)
                    if (blocks(block, row, room.room.id, unit.unit.id) && block.interval().contains(now))
                        row.block = block;
                if (row.stay)
                    row.state = row.stay->state == StayState::CheckedIn ? BedState::Occupied : BedState::Held;
                else if (!bed.active)
                    row.state = BedState::Unused;
                else if (row.block)
                    row.state = BedState::Blocked;
                if (bed.active) beds.push_back(bed.id);
                for (const auto& block : outOfUse)
                    if (blocks(block, row, room.room.id, unit.unit.id))
                        out.push_back({bed.id, block.interval()});
                house.beds.push_back(std::move(row));
            }
    const auto midnight =
        domain::nightsFrom(now.toLocalTime().date(), 1, QTimeZone::systemTimeZone()).front();
    const std::vector<domain::Moment> moments{now, midnight};
    const auto held = storage::StayBoard(database).held(id, {now, midnight.addSecs(1)});
    const auto found = domain::occupancy(moments, beds, held, out);
    house.now = found[0];
    house.tonight = found[1];
    return house;
}

QDateTime noonOf(const QDate& day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

ChipLook chipOf(BedState state)
{
    switch (state) {
    case BedState::Free:
        return {Meaning::Done, QCoreApplication::translate("wasl::ui", "Free"), u"done"_s};
    case BedState::Held:
        return {Meaning::Information, QCoreApplication::translate("wasl::ui", "Reserved"), u"clock"_s};
    case BedState::Occupied:
        return {Meaning::Accent, QCoreApplication::translate("wasl::ui", "Occupied"), u"people"_s};
    case BedState::Blocked:
        return {Meaning::Attention, QCoreApplication::translate("wasl::ui", "Out of use"), u"stop"_s};
    case BedState::Unused:
        return {Meaning::Neutral, QCoreApplication::translate("wasl::ui", "Given up"), u"remove"_s};
    }
    return {};
}

QString placeWords(const BedRow& bed)
{
    //: A place in a reception structure: unit, room and bed.
    return QCoreApplication::translate("wasl::ui", "%1 · room %2 · bed %3")
        .arg(isolate(bed.unit), isolateLtr(bed.room), isolateLtr(bed.label));
}

} // namespace wasl::ui
