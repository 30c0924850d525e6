#include "app/storage/structure_plan.h"

#include "app/storage/beneficiary_table.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Bed;
using domain::BedId;
using domain::Room;
using domain::RoomId;
using domain::StructureId;
using domain::Unit;
using domain::UnitId;

namespace
{

constexpr int mostAtOnce = 99;

template <class... Cases>
struct Either : Cases...
{
    using Cases::operator()...;
};
template <class... Cases>
Either(Cases...) -> Either<Cases...>;

/// Where a place stands in "bed JOIN room JOIN unit", and its key.
std::pair<QString, QVariant> whereOf(const Place& place)
{
    return std::visit(
        Either{[](const StructureId& id) { return std::pair(u"unit.structure_id = ?"_s, toSql(id)); },
               [](const UnitId& id) { return std::pair(u"unit.id = ?"_s, toSql(id)); },
               [](const RoomId& id) { return std::pair(u"room.id = ?"_s, toSql(id)); },
               [](const BedId& id) { return std::pair(u"bed.id = ?"_s, toSql(id)); }},
        place);
}

std::vector<Bed> bedsIn(Database& database, const Place& place)
{
    const auto [where, key] = whereOf(place);
    return beds().select(
        database,
        u"WHERE id IN (SELECT bed.id FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON "
        "unit.id = room.unit_id WHERE "_s +
            where + u") ORDER BY position, label"_s,
        key);
}

/// The label after the last of those there, told by the last run of digits or the last letter in it.
QString labelAfter(const QString& last)
{
    static const QRegularExpression number(u"^(.*?)(\\d+)(\\D*)$"_s);
    if (const auto match = number.match(last); match.hasMatch()) {
        const auto digits = match.captured(2);
        return match.captured(1) + u"%1"_s.arg(digits.toLongLong() + 1, int(digits.size()), 10, QChar(u'0')) +
               match.captured(3);
    }
    if (!last.isEmpty()) {
        const QChar letter = last.back();
        if ((letter >= u'A' && letter < u'Z') || (letter >= u'a' && letter < u'z'))
            return last.chopped(1) + QChar(letter.unicode() + 1);
        return last + u" 2"_s;
    }
    return u"1"_s;
}

/// Labels that are not among `taken`, which they join.
QString freshLabel(QStringList& taken)
{
    auto label = labelAfter(taken.isEmpty() ? QString() : taken.back());
    while (taken.contains(label))
        label = labelAfter(label);
    taken << label;
    return label;
}

/// The order people read names in: "2" before "10".
bool readsBefore(const QString& one, const QString& other)
{
    static const QRegularExpression digits(u"\\d+"_s);
    const auto one_ = digits.match(one), other_ = digits.match(other);
    if (one_.hasMatch() && other_.hasMatch() &&
        one.first(one_.capturedStart()) == other.first(other_.capturedStart())) {
        const auto a = one_.captured().toLongLong(), b = other_.captured().toLongLong();
        if (a != b) return a < b;
    }
    return one < other;
}

QString nameOf(const Bed& bed)
{
    return bed.label;
}
template <class Named>
QString nameOf(const Named& named)
{
    return named.name;
}

template <class Row>
QStringList namesOf(std::vector<Row>& rows)
{
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        return a.position != b.position ? a.position < b.position : readsBefore(nameOf(a), nameOf(b));
    });
    QStringList names;
    for (const auto& row : rows)
        names << nameOf(row);
    return names;
}

domain::Result<void> checkCount(int count, int least)
{
    if (count < least || count > mostAtOnce)
        return domain::refuse(
            u"count-range"_s,
            QCoreApplication::translate("wasl::storage", "Between %1 and %2 can be added at once.")
                .arg(least)
                .arg(mostAtOnce),
            u"count"_s);
    return {};
}

domain::Result<std::vector<BedId>> addBedsWithin(Database& database, const RoomId& room, int count, bool cots)
{
    auto there = beds().select(database, u"WHERE room_id = ? ORDER BY position, label, id"_s, room);
    auto names = namesOf(there);
    int position = there.empty() ? 0 : there.back().position;
    std::vector<BedId> made;
    for (int i = 0; i < count; ++i) {
        const auto saved = beds().save(database, {{}, room, freshLabel(names), cots, true, ++position});
        if (!saved) return tl::unexpected(saved.error());
        made.push_back(saved->id);
    }
    return made;
}

/// Gives a row another place among its neighbours; positions are written anew where they differ.
template <class Row>
domain::Result<void> moveAmong(Database& database, const Table<Row>& table, const QString& parentColumn,
                               const QVariant& parent, const decltype(Row::id)& id, int places)
{
    auto rows = table.select(database, u"WHERE "_s + parentColumn + u" = ? ORDER BY position, id"_s, parent);
    namesOf(rows);
    const auto at = std::ranges::find(rows, id, &Row::id) - rows.begin();
    const auto to = std::clamp<std::ptrdiff_t>(at + places, 0, std::ptrdiff_t(rows.size()) - 1);
    if (to < at)
        std::rotate(rows.begin() + to, rows.begin() + at, rows.begin() + at + 1);
    else
        std::rotate(rows.begin() + at, rows.begin() + at + 1, rows.begin() + to + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].position = int(i) + 1;
        if (const auto saved = table.save(database, rows[i]); !saved) return tl::unexpected(saved.error());
    }
    return {};
}

bool hasHistory(Database& database, const Place& place)
{
    const auto [where, key] = whereOf(place);
    auto row = database.query(
        u"SELECT 1 FROM unit LEFT JOIN room ON room.unit_id = unit.id LEFT JOIN bed ON bed.room_id = room.id "
        "WHERE "_s +
            where +
            u" AND (EXISTS (SELECT 1 FROM stay WHERE bed_id = bed.id) "
            "OR EXISTS (SELECT 1 FROM stay_step WHERE bed_id = bed.id) "
            "OR EXISTS (SELECT 1 FROM block k WHERE k.bed_id = bed.id OR k.room_id = room.id OR k.unit_id = "
            "unit.id)) "
            "LIMIT 1"_s,
        key);
    if (row.next()) return true;
    const auto* structure = std::get_if<StructureId>(&place);
    if (!structure) return false;
    auto other = database.query(u"SELECT 1 FROM structure s WHERE s.id = ? AND (EXISTS (SELECT 1 FROM stay "
                                u"WHERE structure_id = s.id) "
                                "OR EXISTS (SELECT 1 FROM incident WHERE structure_id = s.id) "
                                "OR EXISTS (SELECT 1 FROM ban WHERE structure_id = s.id) "
                                "OR EXISTS (SELECT 1 FROM house_rules WHERE structure_id = s.id))"_s,
                                *structure);
    return other.next();
}

void removeAll(Database& database, const Place& place)
{
    const auto [where, key] = whereOf(place);
    const auto rows = [&, where = where, key = key](const auto& table, const QString& from) {
        for (const auto& row : table.select(database, u"WHERE id IN (SELECT "_s + from + where + u')', key))
            table.remove(database, row);
    };
    rows(beds(),
         u"bed.id FROM bed JOIN room ON room.id = bed.room_id JOIN unit ON unit.id = room.unit_id WHERE "_s);
    if (std::holds_alternative<BedId>(place)) return;
    rows(rooms(), u"room.id FROM room JOIN unit ON unit.id = room.unit_id WHERE "_s);
    if (std::holds_alternative<RoomId>(place)) return;
    rows(units(), u"unit.id FROM unit WHERE "_s);
    const auto* structure = std::get_if<StructureId>(&place);
    if (!structure) return;
    if (const auto row = structures().find(database, *structure)) structures().remove(database, *row);
}

QString shownMoment(const domain::Moment& at)
{
    return QLocale::c().toString(at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
}

std::vector<PlaceHolder> holdersOf(Database& database, const Place& place)
{
    const auto [where, key] = whereOf(place);
    const auto now = database.now();
    auto rows = database.query(
        u"SELECT "_s + personTagColumns() +
            u", bed.id, room.name, bed.label, s.state, s.starts, nullif(s.ends, 9223372036854775807) "
            "FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id "
            "JOIN stay s ON s.bed_id = bed.id JOIN beneficiary b ON b.id = s.person_id WHERE "_s +
            where +
            u" AND s.starts IS NOT NULL AND (s.state = 'checked-in' OR s.state = 'reserved' AND "
            "coalesce(s.reserved_until, ?) > ?) ORDER BY s.starts"_s,
        key, noEnd, now);
    std::vector<PlaceHolder> found;
    while (rows.next()) {
        auto& holder = found.emplace_back(PlaceHolder{
            readPersonTag(rows, 0), rows.get<BedId>(6), rows.get<QString>(7), rows.get<QString>(8),
            rows.get<domain::StayState>(9), rows.get<QDateTime>(10), rows.get<std::optional<QDateTime>>(11)});
        if (holder.state == domain::StayState::CheckedIn && holder.until && *holder.until <= now)
            holder.until.reset();
    }
    return found;
}

} // namespace

std::optional<domain::Refusal> heldBySomebody(Database& database, const Place& place)
{
    const auto holding = holdersOf(database, place);
    if (holding.empty()) return std::nullopt;
    const auto& first = holding.front();
    auto message =
        first.until
            ? QCoreApplication::translate("wasl::storage",
                                          "Bed %1 in room %2 is held for %3 from %4 until %5.")
                  .arg(first.bed, first.room, first.person.fileNumber.toString(), shownMoment(first.from),
                       shownMoment(*first.until))
            : QCoreApplication::translate("wasl::storage",
                                          "Bed %1 in room %2 is held for %3 from %4, with no end known.")
                  .arg(first.bed, first.room, first.person.fileNumber.toString(), shownMoment(first.from));
    if (holding.size() > 1)
        message += u' ' + QCoreApplication::translate("wasl::storage", "%n more hold(s) a bed here.", nullptr,
                                                      int(holding.size()) - 1);
    return domain::Refusal{u"place-held"_s, message, u"what"_s};
}

domain::Result<std::vector<BedId>> StructurePlan::addBeds(const RoomId& room, int count, bool cots)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<std::vector<BedId>> {
        if (const auto good = checkCount(count, 1); !good) return tl::unexpected(good.error());
        if (!rooms().find(m_database, room)) return notFound();
        return addBedsWithin(m_database, room, count, cots);
    });
}

domain::Result<std::vector<RoomId>> StructurePlan::addRooms(const UnitId& unit, int count, int bedsEach)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<std::vector<RoomId>> {
        if (const auto good = checkCount(count, 1); !good) return tl::unexpected(good.error());
        if (const auto good = checkCount(bedsEach, 0); !good) return tl::unexpected(good.error());
        if (!units().find(m_database, unit)) return notFound();
        auto there = rooms().select(m_database, u"WHERE unit_id = ? ORDER BY position, name, id"_s, unit);
        auto names = namesOf(there);
        int position = there.empty() ? 0 : there.back().position;
        std::vector<RoomId> made;
        for (int i = 0; i < count; ++i) {
            Room room;
            room.unit = unit;
            room.name = freshLabel(names);
            room.position = ++position;
            const auto saved = rooms().save(m_database, room);
            if (!saved) return tl::unexpected(saved.error());
            made.push_back(saved->id);
            if (const auto filled = addBedsWithin(m_database, saved->id, bedsEach, false); !filled)
                return tl::unexpected(filled.error());
        }
        return made;
    });
}

domain::Result<void> StructurePlan::moveBy(const Place& place, int places)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<void> {
        if (const auto* id = std::get_if<BedId>(&place)) {
            const auto bed = beds().find(m_database, *id);
            if (!bed) return notFound();
            return moveAmong(m_database, beds(), u"room_id"_s, toSql(bed->room), *id, places);
        }
        if (const auto* id = std::get_if<RoomId>(&place)) {
            const auto room = rooms().find(m_database, *id);
            if (!room) return notFound();
            return moveAmong(m_database, rooms(), u"unit_id"_s, toSql(room->unit), *id, places);
        }
        if (const auto* id = std::get_if<UnitId>(&place)) {
            const auto unit = units().find(m_database, *id);
            if (!unit) return notFound();
            return moveAmong(m_database, units(), u"structure_id"_s, toSql(unit->structure), *id, places);
        }
        return {};
    });
}

domain::Result<void> StructurePlan::setInUse(const Place& place, bool inUse)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<void> {
        if (!inUse) {
            if (const auto expired = StayStore(m_database).expireReservations(); !expired)
                return tl::unexpected(expired.error());
            if (auto held = heldBySomebody(m_database, place)) return tl::unexpected(*std::move(held));
        }
        if (const auto* id = std::get_if<StructureId>(&place)) {
            auto structure = structures().find(m_database, *id);
            if (!structure) return notFound();
            structure->active = inUse;
            return structures().save(m_database, *std::move(structure)).map([](const auto&) {});
        }
        for (auto& bed : bedsIn(m_database, place)) {
            bed.active = inUse;
            if (const auto saved = beds().save(m_database, bed); !saved) return tl::unexpected(saved.error());
        }
        return {};
    });
}

domain::Result<void> StructurePlan::remove(const Place& place)
{
    return write(m_database, Action::EditStructures, [&]() -> domain::Result<void> {
        if (auto held = heldBySomebody(m_database, place)) return tl::unexpected(*std::move(held));
        if (hasHistory(m_database, place))
            return domain::refuse(
                u"place-has-history"_s,
                QCoreApplication::translate(
                    "wasl::storage",
                    "Somebody once had a bed here, or it was blocked, so that it stays in the file. "
                    "Take it out of use instead."),
                u"what"_s);
        removeAll(m_database, place);
        return {};
    });
}

std::vector<PlaceHolder> StructurePlan::holders(const Place& place) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return holdersOf(m_database, place);
}

int StructurePlan::misfits(const Place& place, const domain::PlaceRules& rules) const
{
    if (!may(m_database, Action::ViewStays)) return 0;
    const auto [where, key] = whereOf(place);
    const auto today = m_database.today();
    // With her family is who lives in a household with somebody else, as stay_fit.cpp asks it.
    auto rows = m_database.query(
        u"SELECT s.person_id, s.starts, nullif(s.ends, 9223372036854775807), EXISTS (SELECT 1 FROM "
        "household_member me JOIN household_member other ON other.household_id = me.household_id "
        "AND other.person_id <> me.person_id WHERE me.person_id = s.person_id AND me.from_day <= ? "
        "AND (me.until_day IS NULL OR me.until_day > ?) AND other.from_day <= ? "
        "AND (other.until_day IS NULL OR other.until_day > ?)) "
        "FROM unit JOIN room ON room.unit_id = unit.id JOIN bed ON bed.room_id = room.id "
        "JOIN stay s ON s.bed_id = bed.id WHERE s.state = 'checked-in' AND "_s +
            where,
        today, today, today, today, key);
    int found = 0;
    while (rows.next()) {
        const auto person = beneficiaries().find(m_database, rows.get<domain::BeneficiaryId>(0));
        if (!person) continue;
        const auto from = rows.get<QDateTime>(1);
        const domain::PlaceWanted wanted{person->id,
                                         person->sex,
                                         domain::ageOn(*person, from.toLocalTime().date()),
                                         rows.get<bool>(3),
                                         false,
                                         from,
                                         rows.get<std::optional<QDateTime>>(2),
                                         std::nullopt};
        found += !domain::misfits(wanted, rules).empty();
    }
    return found;
}

} // namespace wasl::storage
