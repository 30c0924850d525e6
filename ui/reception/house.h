#pragma once

#include "app/domain/occupancy.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "ui/shared/state_chip.h"

#include <optional>
#include <vector>

namespace wasl::ui
{

enum class BedState
{
    Free,
    Held,     ///< reserved for someone who comes today
    Occupied, ///< someone is checked in
    Blocked,
    Unused ///< no longer in use
};

/// A bed as the board shows it today.
struct BedRow
{
    domain::BedId bed;
    QString unit, room, label;
    bool cot = false, accessible = false;
    BedState state = BedState::Free;
    std::optional<storage::StayRow> stay;
    std::optional<domain::Block> block;
};

/// A structure as it is now: its beds, who comes, who goes, who waits.
struct House
{
    domain::ReceptionStructure structure;
    std::vector<BedRow> beds;
    std::vector<storage::StayRow> arrivals, departures, waiting;
    domain::Occupancy now, tonight;
};

std::optional<House> readHouse(storage::Database& database, const domain::StructureId& id);

/// People come and go around noon, local time.
QDateTime noonOf(const QDate& day);

ChipLook chipOf(BedState state);
/// "Women · Room 3 · Bed B"
QString placeWords(const BedRow& bed);

} // namespace wasl::ui
