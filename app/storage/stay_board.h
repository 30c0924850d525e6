#pragma once

#include "app/domain/occupancy.h"
#include "app/domain/stay_change.h"
#include "app/storage/stay_store.h"

#include <span>

namespace wasl::storage
{

/// What became of a check-out of several.
struct CheckedOutTogether
{
    struct Refused
    {
        domain::StayId stay;
        domain::Refusal why;
    };
    std::vector<domain::Stay> done;
    std::vector<Refused> refused;
};

/// What a check-out of several does where one of them cannot be done.
enum class Togetherness
{
    WhatCanBeDone, ///< the others are checked out all the same
    AllOrNone
};

/// The board of a structure's beds over time: read in windows, so that a house of thousands of beds costs no
/// more than what is looked at; and the changes one makes on it.
class StayBoard
{
public:
    explicit StayBoard(Database& database)
        : m_database(database)
    {
    }

    /// Who holds or held one bed at some time of the window, in the order of time. Costs the same whatever
    /// the size of the house. A guest who stayed on after her planned end is among them with that end.
    [[nodiscard]] std::vector<StayRow> stays(const domain::BedId& bed, const domain::Interval& during) const;
    /// What is held of a structure's beds at some time of the window, without anybody's name.
    [[nodiscard]] std::vector<domain::BedTime> held(const domain::StructureId& structure,
                                                    const domain::Interval& during) const;

    /// Why the stay cannot lie there; empty when it can. The same questions as change() asks.
    [[nodiscard]] std::vector<domain::Refusal> whyNot(const domain::StayId& id,
                                                      const domain::StayPlace& wanted) const;
    /// Puts a stay elsewhere: a reservation gets another bed and other days (Reserve once more), a guest
    /// moves to another bed from now on (as StayStore::move()) and gets another end (Extend); all in one
    /// transaction. Answers the stay as it goes on, which after a move is another one. Refuses what those
    /// steps refuse.
    [[nodiscard]] domain::Result<domain::Stay> change(const domain::StayId& id,
                                                      const domain::StayPlace& wanted);

    /// Checks out several guests to one destination, in one transaction. What is refused is told apart; with
    /// Togetherness::AllOrNone it keeps the others here as well, and `done` is empty. The default is what can
    /// be done: at eleven in the morning one guest whom another desk checked out already must not hold up the
    /// rest.
    [[nodiscard]] domain::Result<CheckedOutTogether>
    checkOut(std::span<const domain::StayId> ids, const QString& destination, const QString& note = {},
             Togetherness together = Togetherness::WhatCanBeDone);

private:
    Database& m_database;
};

} // namespace wasl::storage
