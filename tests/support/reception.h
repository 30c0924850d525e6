#pragma once

#include "app/storage/structure_store.h"
#include "tests/support/temporary_file.h"

namespace wasl::tests
{

/// A structure with one unit and one room of so many beds, open to everyone.
struct Shelter
{
    domain::StructureId structure;
    domain::UnitId unit;
    domain::RoomId room;
    std::vector<domain::BedId> beds;
};

[[nodiscard]] inline Shelter aShelter(storage::Database& database, int beds)
{
    storage::StructureStore store(database);
    Shelter shelter;
    domain::ReceptionStructure structure;
    structure.name = QStringLiteral("Dar Annour");
    shelter.structure = store.save(structure).value();
    domain::Unit unit;
    unit.structure = shelter.structure;
    unit.name = QStringLiteral("A");
    shelter.unit = store.save(unit).value();
    domain::Room room;
    room.unit = shelter.unit;
    room.name = QStringLiteral("1");
    shelter.room = store.save(room).value();
    for (int i = 1; i <= beds; ++i) {
        domain::Bed bed;
        bed.room = shelter.room;
        bed.label = QString::number(i);
        shelter.beds.push_back(store.save(bed).value());
    }
    return shelter;
}

} // namespace wasl::tests
