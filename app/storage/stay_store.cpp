#include "app/storage/stay_store.h"

#include "app/storage/counting.h"
#include "app/storage/stay_fit.h"
#include "app/storage/stay_steps.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_store.h"
#include "app/storage/structure_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BedId;
using domain::Interval;
using domain::Stay;
using domain::StayEvent;
using domain::StayId;
using domain::StayState;
using domain::StayStep;
using domain::StructureId;

namespace
{

const auto sameStructure = u"same-structure"_s;
const auto otherStructure = u"other-structure"_s;

/// The time for which the bed would be held after the step; none when it would not be.
std::optional<Interval> wantedTime(const Stay& after, StayEvent event)
{
    switch (event) {
    case StayEvent::Reserve:
        return Interval{*after.plannedFrom, after.plannedUntil};
    case StayEvent::CheckIn:
    case StayEvent::Extend:
        return Interval{*after.checkedInAt, after.plannedUntil};
    default:
        return std::nullopt;
    }
}

} // namespace

domain::Result<Stay> refusedByDatabase(const StorageError& error)
{
    const auto& rule = error.detail();
    if (rule.contains("bed-taken"_L1) || rule.contains("stay.bed_id"_L1))
        return domain::refuse(
            u"bed-taken"_s,
            QCoreApplication::translate("wasl::storage", "Someone else took this bed just now."), u"bed"_s);
    if (rule.contains("bed-blocked"_L1))
        return domain::refuse(
            u"bed-blocked"_s,
            QCoreApplication::translate("wasl::storage", "This bed is out of use during that time."),
            u"bed"_s);
    if (rule.contains("bed-inactive"_L1))
        return domain::refuse(
            u"bed-inactive"_s,
            QCoreApplication::translate("wasl::storage", "This bed was taken out of use just now."),
            u"bed"_s);
    if (rule.contains("stay.person_id"_L1) || rule.contains("already-staying"_L1))
        return domain::refuse(
            u"already-staying"_s,
            QCoreApplication::translate("wasl::storage",
                                        "The person is checked in elsewhere. Check her out first."),
            u"person"_s);
    throw error;
}

namespace
{

/// A move is neither a stay that begins nor one that ends.
void countStep(Database& database, const Stay& stay, const StayStep& step)
{
    const auto day = step.at.toLocalTime().date();
    if (step.event == StayEvent::CheckIn && !stay.continues)
        count(database, {EventKind::CheckedIn, day, stay.id.uuid(), stay.person, {}, {}, 1});
    if (step.event == StayEvent::CheckOut && step.code != sameStructure)
        count(database, {EventKind::CheckedOut, day, stay.id.uuid(), stay.person, {}, step.code, 1});
}

domain::Result<int> expireWithin(Database& database)
{
    const auto now = database.now();
    const auto expired = stays().select(database, u"WHERE state = 'reserved' AND reserved_until <= ?"_s, now);
    for (const auto& stay : expired) {
        StayStep step;
        step.event = StayEvent::ReservationExpired;
        step.at = now;
        auto after = domain::apply(stay, step);
        if (!after) return tl::unexpected(after.error());
        if (const auto saved = stays().save(database, stay, *std::move(after)); !saved)
            return tl::unexpected(saved.error());
    }
    return int(expired.size());
}

const auto stayRowColumns = u"SELECT s.id, "_s + personTagColumns() +
                            u", b.sex, b.birth, s.bed_id, s.state, s.requested_at, s.starts, nullif(s.ends, "
                            u"9223372036854775807), s.reserved_until FROM stay s "_s;
const auto withPerson = u"JOIN beneficiary b ON b.id = s.person_id "_s;

/// What was set aside for her so far, in this bed; in another bed of the same house only how long she stays,
/// until the end that was granted.
QStringList setAsideBefore(Database& database, const Stay& before, const Stay& after)
{
    if (before.bed == after.bed) return domain::overriddenSoFar(before);
    const auto tooLong = u"too-long"_s;
    for (auto id = before.continues; id;) {
        const auto moved = stays().find(database, *id);
        const bool same = moved && moved->structure == after.structure && after.plannedUntil &&
                          moved->plannedUntil >= after.plannedUntil;
        if (!same) break;
        for (const auto& step : moved->history)
            if (step.overridden.contains(tooLong)) return {tooLong};
        id = moved->continues;
    }
    return {};
}

/// When she last went in or out, during this stay.
std::optional<domain::Moment> lastSeen(Database& database, const StayId& stay)
{
    auto rows = database.query(u"SELECT max(at) FROM presence WHERE stay_id = ?"_s, stay);
    return rows.next() ? rows.get<std::optional<domain::Moment>>(0) : std::nullopt;
}

} // namespace

domain::Result<Stay> stepWithin(Database& database, const StayId& id, StayStep step, Counted counted)
{
    if (const auto expired = expireWithin(database); !expired) return tl::unexpected(expired.error());
    const auto before = stays().find(database, id);
    if (!before) return notFound();
    if (!step.at.isValid()) step.at = database.now();
    if (step.by.isNull()) step.by = database.actor().user;
    // A clock that was set back lets nobody leave before she was last seen here.
    if (step.event == StayEvent::CheckOut)
        step.at = std::max(step.at, lastSeen(database, id).value_or(step.at));
    auto after = domain::apply(*before, step);
    if (!after) return after;
    if (const auto time = wantedTime(*after, step.event)) {
        const auto place = StructureStore(database).place(*after->bed);
        if (!place) return notFound();
        after->structure = place->structure.id;
        const auto setAside = rulesSetAside(
            database, whyNotThere(database, after->person, *place, *time, id, step.accessibleRoom),
            setAsideBefore(database, *before, *after), step);
        if (!setAside) return tl::unexpected(setAside.error());
        after->history.back().overridden = *setAside;
    }
    if (after->history.back().overridden.isEmpty()) after->history.back().overrideReason.clear();
    return stays().save(database, before, *std::move(after)).map([&](Stay saved) {
        if (counted == Counted::Yes) countStep(database, saved, step);
        return saved;
    });
}

domain::Result<Stay> moveWithin(Database& database, const StayId& id, const domain::BedId& bed,
                                const StayStep& how)
{
    const auto place = StructureStore(database).place(bed);
    const auto before = stays().find(database, id);
    if (!place || !before) return notFound();
    StayStep leave;
    leave.event = StayEvent::CheckOut;
    leave.code = place->structure.id == before->structure ? sameStructure : otherStructure;
    const auto left = stepWithin(database, id, leave, Counted::No);
    if (!left) return left;
    Stay next;
    next.person = left->person;
    next.structure = place->structure.id;
    next.requestedAt = database.now();
    next.continues = left->id;
    next.notes = left->notes;
    const auto begun = stays().save(database, std::move(next));
    if (!begun) return begun;
    auto arrive = how;
    arrive.event = StayEvent::CheckIn;
    arrive.bed = bed;
    if (left->plannedUntil > database.now()) arrive.plannedUntil = left->plannedUntil;
    return stepWithin(database, begun->id, arrive);
}

const QString& selectStayRows()
{
    static const auto sql = stayRowColumns + withPerson;
    return sql;
}

std::vector<StayRow> readStayRows(Statement rows)
{
    std::vector<StayRow> found;
    while (rows.next()) {
        found.push_back(
            {rows.get<StayId>(0), readPersonTag(rows, 1), rows.get<domain::Answer<domain::Sex>>(7),
             rows.get<domain::Answer<domain::PartialDate>>(8), rows.get<std::optional<BedId>>(9),
             rows.get<StayState>(10), rows.get<QDateTime>(11), rows.get<std::optional<QDateTime>>(12),
             rows.get<std::optional<QDateTime>>(13), rows.get<std::optional<QDateTime>>(14)});
    }
    return found;
}

domain::Result<StayId> StayStore::request(const domain::BeneficiaryId& person, const StructureId& structure,
                                          const QString& notes)
{
    return write(m_database, Action::EditStays, [&]() -> domain::Result<StayId> {
        Stay stay;
        stay.person = person;
        stay.structure = structure;
        stay.requestedAt = m_database.now();
        stay.notes = notes;
        return stays().save(m_database, std::move(stay)).map([](const Stay& saved) { return saved.id; });
    });
}

domain::Result<Stay> StayStore::step(const StayId& id, StayStep step)
{
    try {
        return write(m_database, Action::EditStays,
                     [&] { return stepWithin(m_database, id, std::move(step)); });
    } catch (const StorageError& error) {
        if (error.reason() == StorageError::Reason::Constraint) return refusedByDatabase(error);
        throw;
    }
}

domain::Result<Stay> StayStore::move(const StayId& id, const BedId& bed, const StayStep& how)
{
    try {
        return write(m_database, Action::EditStays, [&] { return moveWithin(m_database, id, bed, how); });
    } catch (const StorageError& error) {
        if (error.reason() == StorageError::Reason::Constraint) return refusedByDatabase(error);
        throw;
    }
}

domain::Result<int> StayStore::expireReservations()
{
    // The clock's doing and nobody's decision, so no role is asked.
    return writeOwn(m_database, [&] { return expireWithin(m_database); });
}

std::vector<domain::Refusal> StayStore::whyNot(const domain::BeneficiaryId& person, const BedId& bed,
                                               const Interval& during, std::optional<StayId> stay) const
{
    if (!may(m_database, Action::ViewStays))
        return {domain::notAllowed(m_database.actor().role, Action::ViewStays)};
    const auto place = StructureStore(m_database).place(bed);
    if (!place) return {notFound().value()};
    return whyNotThere(m_database, person, *place, during, stay);
}

std::optional<Stay> StayStore::find(const StayId& id) const
{
    return may(m_database, Action::ViewStays) ? stays().find(m_database, id) : std::nullopt;
}

std::vector<Stay> StayStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return stays().select(m_database, u"WHERE person_id = ? ORDER BY requested_at DESC, id DESC"_s, person);
}

std::vector<StayRow> StayStore::holding(const StructureId& structure, const Interval& during) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    // From the beginning of the time on by one index, those who should have left before it by another: what a
    // structure has behind it, years of stays, is not read.
    const auto until = endOf(during);
    return readStayRows(m_database.query(
        stayRowColumns + u"INDEXED BY stay_board "_s + withPerson +
            u"WHERE s.structure_id = ? AND s.ends > ? AND s.starts < ? UNION ALL "_s + stayRowColumns +
            u"INDEXED BY stay_guests "_s + withPerson +
            u"WHERE s.structure_id = ? AND s.state = 'checked-in' AND s.ends <= ? AND s.starts < ? ORDER BY 13"_s,
        structure, during.from, until, structure, during.from, until));
}

std::vector<StayRow> StayStore::waiting(const StructureId& structure) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return readStayRows(m_database.query(
        selectStayRows() +
            u"WHERE s.structure_id = ? AND s.state IN ('requested', 'waiting') ORDER BY s.requested_at"_s,
        structure));
}

std::vector<Stay> StayStore::during(const Interval& interval) const
{
    if (!may(m_database, Action::ViewSummary)) return {};
    return stays().select(m_database,
                          u"WHERE state IN ('checked-in', 'checked-out') AND starts < ? "
                          "AND (ends > ? OR state = 'checked-in') ORDER BY starts"_s,
                          endOf(interval), interval.from);
}

} // namespace wasl::storage
