#include "app/storage/presence_store.h"

#include "app/domain/sensitive.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Direction;
using domain::Presence;
using domain::PresenceId;
using domain::StayId;

namespace
{

const Table<Presence>& presences()
{
    static const Table<Presence> table(
        u"presence"_s,
        {field(u"id"_s, &Presence::id), field(u"stay_id"_s, &Presence::stay),
         field(u"person_id"_s, &Presence::person), field(u"at"_s, &Presence::at),
         field(u"direction"_s, &Presence::direction), field(u"note"_s, &Presence::note),
         field(u"back_on"_s, &Presence::backOn), field(u"by_id"_s, &Presence::by)},
        {}, {}, [](const Presence& presence) { return presence.person.uuid(); });
    return table;
}

struct LeavingMark
{
    BeneficiaryId id;
    QString note;
    domain::UserId by;
};

const Table<LeavingMark>& leavingMarks()
{
    static const Table<LeavingMark> table(u"leaving_mark"_s, {field(u"person_id"_s, &LeavingMark::id),
                                                              field(u"note"_s, &LeavingMark::note),
                                                              field(u"by_id"_s, &LeavingMark::by)});
    return table;
}

struct VisitorMove
{
    domain::VisitorMoveId id;
    domain::StructureId structure;
    domain::Moment at;
    int change = 0;
    domain::UserId by;
};

const Table<VisitorMove>& visitorMoves()
{
    static const Table<VisitorMove> table(
        u"visitor_move"_s,
        {field(u"id"_s, &VisitorMove::id), field(u"structure_id"_s, &VisitorMove::structure),
         field(u"at"_s, &VisitorMove::at), field(u"change"_s, &VisitorMove::change),
         field(u"by_id"_s, &VisitorMove::by)});
    return table;
}

tl::unexpected<domain::Refusal> notCheckedIn()
{
    return domain::refuse(u"not-checked-in"_s,
                          QCoreApplication::translate("wasl::storage", "The person is not checked in here."));
}

std::optional<domain::Stay> presentStay(Database& database, const StayId& id)
{
    auto stay = stays().find(database, id);
    return stay && stay->state == domain::StayState::CheckedIn ? stay : std::nullopt;
}

/// A guest who changed beds goes on being where she was: what was recorded in the stays before counts, as far
/// as they were in the same structure.
const auto chainOfStays =
    u"WITH RECURSIVE chain (stay, link) AS (SELECT id, id FROM stay WHERE %1 UNION ALL "
    "SELECT chain.stay, before.id FROM chain JOIN stay now ON now.id = chain.link "
    "JOIN stay before ON before.id = now.continues_id AND before.structure_id = now.structure_id) "_s;

using NeedsOfGuests = std::unordered_map<BeneficiaryId, QStringList>;

NeedsOfGuests needsOfGuests(Database& database, const domain::StructureId& structure)
{
    const bool health = SensitiveFields(database).isOn(domain::SensitiveGroup::HealthNeeds);
    NeedsOfGuests found;
    const auto today = database.today();
    auto rows = database.query(u"SELECT n.beneficiary_id, n.code FROM stay s JOIN beneficiary_need n ON "
                               u"n.beneficiary_id = s.person_id "
                               "WHERE s.structure_id = ? AND s.state = 'checked-in' AND n.from_day <= ? "
                               "AND (n.until_day IS NULL OR n.until_day >= ?)"_s,
                               structure, today, today);
    while (rows.next()) {
        const auto code = rows.get<QString>(1);
        if (domain::hindersLeaving(code) && (health || !domain::isHealthNeed(code)))
            found[rows.get<BeneficiaryId>(0)] << code;
    }
    return found;
}

std::unordered_map<StayId, Presence> lastOfGuests(Database& database, const domain::StructureId& structure)
{
    std::unordered_map<StayId, Presence> found;
    auto rows =
        database.query(chainOfStays.arg(u"structure_id = ? AND state = 'checked-in'"_s) +
                           u"SELECT stay, id, stay_id, person_id, at, direction, note, back_on, by_id FROM "
                           u"(SELECT c.stay, p.*, "
                           "row_number() OVER (PARTITION BY c.stay ORDER BY p.at DESC, p.id DESC) AS place "
                           "FROM chain c JOIN presence p ON p.stay_id = c.link) WHERE place = 1"_s,
                       structure);
    while (rows.next())
        found.emplace(rows.get<StayId>(0),
                      Presence{rows.get<PresenceId>(1), rows.get<StayId>(2), rows.get<BeneficiaryId>(3),
                               rows.get<QDateTime>(4), rows.get<Direction>(5), rows.get<QString>(6),
                               rows.get<std::optional<QDate>>(7), rows.get<domain::UserId>(8)});
    return found;
}

} // namespace

std::vector<Presence> PresenceStore::history(const StayId& stay) const
{
    return presences().select(
        m_database,
        u"WHERE id IN ("_s + chainOfStays.arg(u"id = ?"_s) +
            u"SELECT p.id FROM chain JOIN presence p ON p.stay_id = chain.link) ORDER BY at, id"_s,
        stay);
}

domain::Result<Presence> PresenceStore::save(const StayId& id, Presence wanted, domain::Recorded recorded)
{
    const auto stay = presentStay(m_database, id);
    if (!stay) return notCheckedIn();
    wanted.by = m_database.actor().user;
    auto entry = domain::placed(history(id), *stay, std::move(wanted), m_database.now(), recorded);
    if (!entry) return entry;
    return presences().save(m_database, *std::move(entry));
}

domain::Result<PresenceId> PresenceStore::record(const StayId& stay, Direction direction, const QString& note,
                                                 const domain::Moment& at, const std::optional<QDate>& backOn)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<PresenceId> {
        Presence wanted;
        wanted.at = at;
        wanted.direction = direction;
        wanted.note = note;
        if (direction == Direction::Out) wanted.backOn = backOn;
        return save(stay, std::move(wanted),
                    at.isValid() ? domain::Recorded::Afterwards : domain::Recorded::AsItHappens)
            .map([](const Presence& saved) { return saved.id; });
    });
}

domain::Result<Presence> PresenceStore::toggle(const BeneficiaryId& person,
                                               const domain::StructureId& structure)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<Presence> {
        auto row =
            m_database.query(u"SELECT s.id, s.structure_id, t.name FROM stay s JOIN structure t ON t.id = "
                             "s.structure_id WHERE s.person_id = ? AND s.state = 'checked-in'"_s,
                             person);
        if (!row.next()) return notCheckedIn();
        if (row.get<domain::StructureId>(1) != structure)
            return domain::refuse(
                u"stays-elsewhere"_s,
                QCoreApplication::translate("wasl::storage",
                                            "She stays in %1: what is recorded here would not be true there.")
                    .arg(row.get<QString>(2)));
        const auto stay = row.get<StayId>(0);
        const auto before = history(stay);
        Presence wanted;
        wanted.direction =
            before.empty() || before.back().direction == Direction::In ? Direction::Out : Direction::In;
        return save(stay, std::move(wanted), domain::Recorded::AsItHappens);
    });
}

domain::Result<void> PresenceStore::correct(const PresenceId& id, const domain::Moment& at,
                                            const QString& reason)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<void> {
        const auto entry = presences().find(m_database, id);
        const auto stay = entry ? stays().find(m_database, entry->stay) : std::nullopt;
        if (!stay) return tl::unexpected(notFound());
        auto after = domain::corrected(history(stay->id), *stay, id, at, reason, m_database.now());
        if (!after) return tl::unexpected(after.error());
        return presences().save(m_database, *std::move(after)).map([](const Presence&) {});
    });
}

domain::Result<void> PresenceStore::expectBack(const PresenceId& id, const std::optional<QDate>& day)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<void> {
        auto entry = presences().find(m_database, id);
        if (!entry) return tl::unexpected(notFound());
        if (entry->direction != Direction::Out)
            return domain::refuse(u"not-out"_s,
                                  QCoreApplication::translate("wasl::storage", "She is in the house."));
        if (day && *day < m_database.today())
            return domain::refuse(
                u"day-past"_s, QCoreApplication::translate("wasl::storage", "Choose a day that is not past."),
                u"backOn"_s);
        entry->backOn = day;
        return presences().save(m_database, *std::move(entry)).map([](const Presence&) {});
    });
}

domain::Result<void> PresenceStore::takeBack(const PresenceId& id)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<void> {
        const auto entry = presences().find(m_database, id);
        if (!entry) return tl::unexpected(notFound());
        if (!presentStay(m_database, entry->stay)) return notCheckedIn();
        if (const auto all = history(entry->stay); all.back().id != id)
            return domain::refuse(
                u"presence-not-last"_s,
                QCoreApplication::translate(
                    "wasl::storage", "Only her last entry can be taken back. Correct the hour of this one."));
        presences().remove(m_database, *entry);
        return {};
    });
}

std::vector<Presence> PresenceStore::ofStay(const StayId& stay) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return presences().select(m_database, u"WHERE stay_id = ? ORDER BY at, id"_s, stay);
}

std::vector<StayId> PresenceStore::out(const domain::StructureId& structure) const
{
    std::vector<StayId> found;
    for (const auto& guest : guests(structure))
        if (guest.direction() == Direction::Out) found.push_back(guest.stay);
    return found;
}

std::vector<HouseGuest> PresenceStore::guests(const domain::StructureId& structure) const
{
    std::vector<HouseGuest> found;
    if (!may(m_database, Action::ViewStays)) return found;
    const auto last = lastOfGuests(m_database, structure);
    const auto needs = needsOfGuests(m_database, structure);
    const bool seesAll =
        domain::reach(m_database.actor().role, Action::ViewSensitiveNeeds) == domain::Reach::All;
    const bool seesIdentity = may(m_database, Action::ViewIdentity);
    const auto today = m_database.today();
    auto rows = m_database.query(
        u"SELECT s.id, "_s + personTagColumns() +
            u", b.sex, b.birth, u.name, r.name, d.label, s.checked_in_at, s.planned_until, b.languages, "
            "(SELECT group_concat(number, char(10)) FROM beneficiary_phone WHERE beneficiary_id = b.id), "
            "EXISTS (SELECT 1 FROM leaving_mark m WHERE m.person_id = b.id) "
            "FROM stay s JOIN beneficiary b ON b.id = s.person_id JOIN bed d ON d.id = s.bed_id "
            "JOIN room r ON r.id = d.room_id JOIN unit u ON u.id = r.unit_id "
            "WHERE s.structure_id = ? AND s.state = 'checked-in' "
            "ORDER BY u.name COLLATE NOCASE, u.id, length(r.name), r.name, r.id, length(d.label), d.label"_s,
        structure);
    while (rows.next()) {
        HouseGuest guest;
        guest.stay = rows.get<StayId>(0);
        guest.person = readPersonTag(rows, 1);
        guest.sex = rows.get<domain::Answer<domain::Sex>>(7);
        guest.birth = rows.get<domain::Answer<domain::PartialDate>>(8);
        guest.unit = rows.get<QString>(9);
        guest.room = rows.get<QString>(10);
        guest.bed = rows.get<QString>(11);
        guest.checkedInAt = rows.get<QDateTime>(12);
        guest.plannedUntil = rows.get<std::optional<QDateTime>>(13);
        guest.languages = rows.get<QStringList>(14);
        if (seesIdentity) guest.phones = rows.get<QString>(15).split(u'\n', Qt::SkipEmptyParts);
        guest.marked = rows.get<bool>(16);
        if (const auto entry = last.find(guest.stay); entry != last.end()) guest.last = entry->second;
        const auto hindering = needs.find(guest.person.id);
        const auto codes = hindering == needs.end() ? QStringList() : hindering->second;
        domain::Beneficiary aged;
        aged.birth = guest.birth;
        guest.help = domain::leavingHelp(guest.marked, codes, domain::ageOn(aged, today));
        if (!codes.isEmpty() && (seesAll || reaches(m_database, Action::ViewSensitiveNeeds, guest.person.id)))
            guest.needs = codes;
        found.push_back(std::move(guest));
    }
    return found;
}

std::vector<PresenceRow> PresenceStore::entries(const domain::StructureId& structure, QDate day) const
{
    std::vector<PresenceRow> found;
    if (!may(m_database, Action::ViewStays)) return found;
    auto rows = m_database.query(
        u"SELECT "_s + personTagColumns() +
            u", p.id, p.stay_id, p.at, p.direction, p.note, p.back_on, p.by_id FROM presence p "
            "JOIN stay s ON s.id = p.stay_id JOIN beneficiary b ON b.id = p.person_id "
            "WHERE s.structure_id = ? AND p.at >= ? AND p.at < ? ORDER BY p.at DESC, p.id DESC"_s,
        structure, day.startOfDay().toUTC(), day.addDays(1).startOfDay().toUTC());
    while (rows.next()) {
        auto person = readPersonTag(rows, 0);
        found.push_back({{rows.get<PresenceId>(6), rows.get<StayId>(7), person.id, rows.get<QDateTime>(8),
                          rows.get<Direction>(9), rows.get<QString>(10), rows.get<std::optional<QDate>>(11),
                          rows.get<domain::UserId>(12)},
                         person});
    }
    return found;
}

domain::Result<void> PresenceStore::markHelp(const BeneficiaryId& person, bool needed)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<void> {
        const auto mark = leavingMarks().find(m_database, person);
        if (needed == mark.has_value()) return {};
        if (needed)
            return leavingMarks()
                .save(m_database, std::nullopt, {person, {}, m_database.actor().user})
                .map([](const LeavingMark&) {});
        leavingMarks().remove(m_database, *mark);
        return {};
    });
}

domain::Result<void> PresenceStore::countVisitors(const domain::StructureId& structure, int change)
{
    return write(m_database, Action::RecordPresence, [&]() -> domain::Result<void> {
        if (change == 0) return {};
        if (visitors(structure) + change < 0)
            return domain::refuse(
                u"no-visitor-in"_s,
                QCoreApplication::translate("wasl::storage", "No visitor is counted as in the house today."));
        return visitorMoves()
            .save(m_database, {{}, structure, m_database.now(), change, m_database.actor().user})
            .map([](const VisitorMove&) {});
    });
}

int PresenceStore::visitors(const domain::StructureId& structure) const
{
    if (!may(m_database, Action::ViewStays)) return 0;
    auto row = m_database.query(
        u"SELECT coalesce(sum(change), 0) FROM visitor_move WHERE structure_id = ? AND at >= ?"_s, structure,
        m_database.today().startOfDay().toUTC());
    return row.next() ? std::max(0, row.get<int>(0)) : 0;
}

} // namespace wasl::storage
