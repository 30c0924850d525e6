#include "app/storage/stay_board.h"

#include "app/storage/stay_fit.h"
#include "app/storage/stay_steps.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_store.h"
#include "app/storage/structure_table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Interval;
using domain::Stay;
using domain::StayEvent;
using domain::StayId;
using domain::StayPlace;
using domain::StayState;
using domain::StayStep;

namespace
{

/// A stay that holds its bed at some time of a window, as domain::occupies() sees it.
const auto holdsWithin = u"s.starts IS NOT NULL AND s.starts < ? AND (s.ends > ? OR (s.state = "
                         "'checked-in' AND s.ends <= ?)) "
                         "AND NOT (s.state = 'reserved' AND s.reserved_until <= ?)"_s;

/// A guest takes another bed from now on; everything else is counted from its beginning.
bool movesNow(const Stay& stay, const StayPlace& wanted)
{
    return stay.state == StayState::CheckedIn && stay.bed != wanted.bed;
}

/// A guest's planned end is left as it is: also where it has passed, and where none is known.
bool keepsEnd(const Stay& stay, const StayPlace& wanted)
{
    return wanted.until == stay.plannedUntil;
}

/// The step to take, apart from a move; what is wrong with the wish itself, whatever stands in the bed.
domain::Result<StayStep> stepFor(const Stay& stay, const StayPlace& wanted, const domain::Moment& now)
{
    if (stay.state != StayState::CheckedIn) return domain::changedReservation(stay, wanted, now);
    auto asked = wanted;
    if (keepsEnd(stay, wanted)) asked.until = now.addSecs(1); // not asked for
    auto step = domain::changedEnd(stay, asked);
    if (step) step->at = now;
    return step;
}

std::optional<Interval> timeWanted(const Stay& stay, const StayPlace& wanted, const domain::Moment& now)
{
    if (stay.state != StayState::CheckedIn) return Interval{wanted.from, wanted.until};
    const auto until = wanted.until > now ? wanted.until : std::nullopt;
    if (movesNow(stay, wanted)) return Interval{now, until};
    return Interval{wanted.from, until};
}

} // namespace

std::vector<StayRow> StayBoard::stays(const domain::BedId& bed, const Interval& during) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    const auto now = m_database.now();
    return readStayRows(m_database.query(selectStayRows() + u"WHERE s.bed_id = ? AND "_s + holdsWithin +
                                             u" ORDER BY s.starts"_s,
                                         bed, endOf(during), during.from, now, now));
}

std::vector<domain::BedTime> StayBoard::held(const domain::StructureId& structure,
                                             const Interval& during) const
{
    std::vector<domain::BedTime> found;
    if (!may(m_database, Action::ViewStays)) return found;
    const auto now = m_database.now();
    // By bed, whose index holds all that is asked for.
    auto rows = m_database.query(
        u"SELECT s.bed_id, s.starts, nullif(s.ends, 9223372036854775807), s.state = 'checked-in', s.state = "
        "'checked-out' FROM unit CROSS JOIN room ON room.unit_id = unit.id CROSS JOIN bed ON bed.room_id = "
        "room.id CROSS JOIN stay s ON s.bed_id = bed.id WHERE unit.structure_id = ? AND "_s +
            holdsWithin,
        structure, endOf(during), during.from, now, now);
    while (rows.next()) {
        domain::BedTime time{rows.get<domain::BedId>(0),
                             {rows.get<QDateTime>(1), rows.get<std::optional<QDateTime>>(2)},
                             rows.get<bool>(3) || rows.get<bool>(4)};
        // As domain::occupies(): whoever stayed on has no end.
        if (rows.get<bool>(3) && time.time.until && *time.time.until <= now) time.time.until.reset();
        found.push_back(std::move(time));
    }
    return found;
}

std::vector<domain::Refusal> StayBoard::whyNot(const StayId& id, const StayPlace& wanted) const
{
    const auto role = m_database.actor().role;
    for (const auto action : {Action::ViewStays, Action::EditStays})
        if (!domain::may(role, action)) return {domain::notAllowed(role, action)};
    const auto stay = storage::stays().find(m_database, id);
    const auto place = StructureStore(m_database).place(wanted.bed);
    if (!stay || !place) return {notFound().value()};
    const auto now = m_database.now();
    auto step = stepFor(*stay, wanted, now);
    if (!step) return {step.error()};
    step->at = now;
    if (const auto after = domain::apply(*stay, *step); !after) return {after.error()};
    return whyNotThere(m_database, stay->person, *place, *timeWanted(*stay, wanted, now), id);
}

domain::Result<Stay> StayBoard::change(const StayId& id, const StayPlace& wanted)
{
    const auto changed = [&]() -> domain::Result<Stay> {
        const auto stay = storage::stays().find(m_database, id);
        if (!stay) return notFound();
        auto step = stepFor(*stay, wanted, m_database.now());
        if (!step) return tl::unexpected(step.error());
        step->at = {};
        if (stay->state != StayState::CheckedIn) return stepWithin(m_database, id, *std::move(step));
        domain::Result<Stay> now = *stay;
        if (movesNow(*stay, wanted)) now = moveWithin(m_database, id, wanted.bed);
        if (!now || keepsEnd(*stay, wanted)) return now;
        return stepWithin(m_database, now->id, *std::move(step));
    };
    try {
        return write(m_database, Action::EditStays, changed);
    } catch (const StorageError& error) {
        if (error.reason() == StorageError::Reason::Constraint) return refusedByDatabase(error);
        throw;
    }
}

domain::Result<CheckedOutTogether> StayBoard::checkOut(std::span<const StayId> ids,
                                                       const QString& destination, const QString& note,
                                                       Togetherness together)
{
    CheckedOutTogether all;
    const auto tryAll = [&]() -> domain::Result<CheckedOutTogether> {
        for (const auto& id : ids) {
            StayStep leave;
            leave.event = StayEvent::CheckOut;
            leave.code = destination;
            leave.note = note;
            Transaction one(m_database);
            const auto done = [&]() -> domain::Result<Stay> {
                try {
                    return stepWithin(m_database, id, std::move(leave));
                } catch (const StorageError& error) {
                    if (error.reason() == StorageError::Reason::Constraint) return refusedByDatabase(error);
                    throw;
                }
            }();
            if (done)
                one.commit();
            else
                all.refused.push_back({id, done.error()});
            if (done) all.done.push_back(*done);
        }
        // Answering a refusal is what takes all of them back.
        if (together == Togetherness::AllOrNone && !all.refused.empty())
            return tl::unexpected(all.refused.front().why);
        return all;
    };
    auto result = write(m_database, Action::EditStays, tryAll);
    if (!result && !all.refused.empty() && together == Togetherness::AllOrNone) {
        all.done.clear();
        return all;
    }
    return result;
}

} // namespace wasl::storage
