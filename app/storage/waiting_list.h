#pragma once

#include "app/domain/waiting_order.h"
#include "app/storage/database.h"
#include "app/storage/stay_store.h"

#include <vector>

namespace wasl::storage
{

/// Somebody moved a party, and who.
struct MoveSeen
{
    domain::WaitingMove move;
    QString byName;
};

/// One place on the list: a household, or somebody alone.
struct WaitingRow
{
    std::vector<StayRow> who; ///< the first asked first
    int rank = 0;             ///< from 1
    int computed = 0;         ///< the place by points alone
    int points = 0; ///< 0 where a reason is not for the actor: one without a code stands among them
    /// What counts, the heaviest first. What the actor's role does not see (needs, the priority of a case) is
    /// one reason with an empty code.
    std::vector<domain::WaitingReason> reasons;
    std::vector<MoveSeen> moves; ///< the oldest first
};

/// Who waits for a place in a structure, in an order that says of itself how it came about.
class WaitingList
{
public:
    explicit WaitingList(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<WaitingRow> rows(const domain::StructureId& structure) const;

    /// Moves the one whose stay it is, and who waits with her, so many places up (or, below zero, down), with
    /// a reason. Refuses what domain::problems() finds, "not-waiting", "not-allowed".
    [[nodiscard]] domain::Result<domain::WaitingMoveId> move(const domain::StayId& stay, int places,
                                                             const QString& reason);
    /// As if it had not been done; the journal keeps both. Refuses "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> undo(const domain::WaitingMoveId& move);

private:
    Database& m_database;
};

} // namespace wasl::storage
