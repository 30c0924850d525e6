#pragma once

#include "app/domain/place_fit.h"
#include "app/domain/reception.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

struct RoomLayout
{
    domain::Room room;
    std::vector<domain::Bed> beds;
};
struct UnitLayout
{
    domain::Unit unit;
    std::vector<RoomLayout> rooms;
};
/// A structure with everything in it, by name.
struct StructureLayout
{
    domain::ReceptionStructure structure;
    std::vector<UnitLayout> units;
};

/// Reception structures, their units, rooms and beds, and what is out of use.
class StructureStore
{
public:
    explicit StructureStore(Database& database)
        : m_database(database)
    {
    }

    /// Each refuses what domain::problems() finds, "not-allowed" and "changed-meanwhile"; a block also
    /// "bed-in-use" when someone holds a place in it then.
    [[nodiscard]] domain::Result<domain::StructureId> save(domain::ReceptionStructure structure);
    [[nodiscard]] domain::Result<domain::UnitId> save(domain::Unit unit);
    [[nodiscard]] domain::Result<domain::RoomId> save(domain::Room room);
    [[nodiscard]] domain::Result<domain::BedId> save(domain::Bed bed);
    [[nodiscard]] domain::Result<domain::BlockId> save(domain::Block block);

    /// Those in use first, by name.
    [[nodiscard]] std::vector<domain::ReceptionStructure> structures() const;
    [[nodiscard]] std::optional<StructureLayout> layout(const domain::StructureId& id) const;
    /// A bed with everything it stands in.
    [[nodiscard]] std::optional<domain::PlaceOffered> place(const domain::BedId& id) const;
    /// Of any part of the structure, overlapping the time.
    [[nodiscard]] std::vector<domain::Block> blocks(const domain::StructureId& id,
                                                    const domain::Interval& during) const;
    /// Beds in use that nobody holds and nothing blocks during the time.
    [[nodiscard]] std::vector<domain::BedId> freeBeds(const domain::StructureId& id,
                                                      const domain::Interval& during) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
