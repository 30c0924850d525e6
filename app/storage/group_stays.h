#pragma once

#include "app/domain/stay.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// A bed for one of those who came together.
struct BedForOne
{
    domain::BeneficiaryId person;
    domain::BedId bed;
    bool accessibleRoom = false; ///< asked for at the desk, besides her needs on file
};

/// Those who came together are placed together: each has her own stay, and all have one or nobody.
class GroupStays
{
public:
    explicit GroupStays(Database& database)
        : m_database(database)
    {
    }

    /// Reserves or checks in each of them, in one transaction. Whoever asked or waits already goes on with
    /// that stay. Adults come first, so that a child of theirs is not alone. `how` says the event, times, and
    /// why a rule is set aside, where one is. Refuses "nobody" and what StayStore::step() refuses, saying for
    /// whom.
    [[nodiscard]] domain::Result<std::vector<domain::Stay>> place(std::vector<BedForOne> guests,
                                                                  const domain::StayStep& how);
    /// Puts each who does not wait yet on the structure's waiting list; answers how many were put there.
    /// Refuses "already-staying" for whom has a bed or a reservation.
    [[nodiscard]] domain::Result<int> wait(const std::vector<domain::BeneficiaryId>& people,
                                           const domain::StructureId& structure);

private:
    /// Her stay that is asked for, waits, or is reserved for days that meet these; a new request where there
    /// is none.
    [[nodiscard]] domain::Result<domain::StayId> openStay(const domain::BeneficiaryId& person,
                                                          const domain::StructureId& structure,
                                                          const domain::Interval& during);

    Database& m_database;
};

} // namespace wasl::storage
