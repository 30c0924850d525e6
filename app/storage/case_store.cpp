#include "app/storage/case_store.h"

#include "app/storage/case_notes.h"
#include "app/storage/counting.h"
#include "app/storage/fresh_ids.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Case;
using domain::CaseId;
using domain::CaseNote;
using domain::CasePeriod;
using domain::CaseStatus;
using domain::FollowUp;
using domain::Goal;
using domain::HandOver;
using domain::PlanAction;

namespace
{

const Table<Case>& cases()
{
    const auto owner = u"case_id"_s;
    static const Table<Case> table(
        u"case_file"_s,
        {field(u"id"_s, &Case::id), field(u"person_id"_s, &Case::person),
         field(u"household_id"_s, &Case::household), field(u"status"_s, &Case::status),
         field(u"stage"_s, &Case::stage), field(u"priority"_s, &Case::priority),
         field(u"worker_id"_s, &Case::worker)},
        {list(u"periods"_s, u"case_period"_s, owner, &Case::periods,
              Fields<CasePeriod>{
                  field(u"opened"_s, &CasePeriod::opened), field(u"closed"_s, &CasePeriod::closed),
                  field(u"closure_reason"_s, &CasePeriod::closureReason), field(u"note"_s, &CasePeriod::note),
                  field(u"outcome"_s, &CasePeriod::outcome)}),
         list(u"goals"_s, u"case_goal"_s, owner, &Case::goals,
              Fields<Goal>{
                  field(u"id"_s, &Goal::id), field(u"text"_s, &Goal::text), field(u"sector"_s, &Goal::sector),
                  field(u"due"_s, &Goal::due), field(u"reached"_s, &Goal::reached),
                  jsonField(u"actions"_s, &Goal::actions,
                            Fields<PlanAction>{
                                field(u"id"_s, &PlanAction::id), field(u"text"_s, &PlanAction::text),
                                field(u"responsible"_s, &PlanAction::responsible),
                                field(u"due"_s, &PlanAction::due), field(u"done"_s, &PlanAction::done)})}),
         list(u"follow_ups"_s, u"case_follow_up"_s, owner, &Case::followUps,
              Fields<FollowUp>{field(u"id"_s, &FollowUp::id), field(u"due"_s, &FollowUp::due),
                               field(u"done"_s, &FollowUp::done), field(u"kind"_s, &FollowUp::kind),
                               field(u"text"_s, &FollowUp::text)}),
         list(u"notes"_s, u"case_note"_s, owner, &Case::notes,
              Fields<CaseNote>{field(u"id"_s, &CaseNote::id), field(u"written_at"_s, &CaseNote::writtenAt),
                               field(u"author_id"_s, &CaseNote::author),
                               field(u"compartment"_s, &CaseNote::compartment),
                               field(u"text"_s, &CaseNote::text)}),
         list(u"hand_overs"_s, u"case_hand_over"_s, owner, &Case::handOvers,
              Fields<HandOver>{field(u"at"_s, &HandOver::at), field(u"from_id"_s, &HandOver::from),
                               field(u"to_id"_s, &HandOver::to), field(u"by_id"_s, &HandOver::by),
                               field(u"note"_s, &HandOver::note)})},
        {}, [](const Case& c) { return c.person.uuid(); });
    return table;
}

/// Openings and closures are counted when they appear; a corrected date does not count twice.
void countPeriods(Database& database, const std::optional<Case>& before, const Case& after)
{
    for (std::size_t i = 0; i < after.periods.size(); ++i) {
        const auto& period = after.periods[i];
        const auto* known = before && i < before->periods.size() ? &before->periods[i] : nullptr;
        if (!known)
            count(database, {EventKind::CaseOpened, period.opened, after.id.uuid(), after.person, {}, {}, 1});
        if (period.closed && !(known && known->closed))
            count(database, {EventKind::CaseClosed,
                             *period.closed,
                             after.id.uuid(),
                             after.person,
                             {},
                             period.closureReason,
                             1});
    }
}

/// Of a household's case its members are looked at too: it tells of all of them.
bool followedByAnother(Database& database, const Case& wanted)
{
    return database
        .query(u"SELECT 1 FROM case_file WHERE worker_id IS NOT NULL AND worker_id <> ? AND (person_id = ? "
               "OR household_id = ? OR person_id IN (SELECT person_id FROM household_member "
               "WHERE household_id = ? AND (until_day IS NULL OR until_day > ?)))"_s,
               database.actor().user, wanted.person, wanted.household, wanted.household, database.today())
        .next();
}

bool belongsTo(Database& database, const domain::BeneficiaryId& person, const domain::HouseholdId& household)
{
    return database
        .query(u"SELECT 1 FROM household_member WHERE household_id = ? AND person_id = ? "
               "AND (until_day IS NULL OR until_day > ?)"_s,
               household, person, database.today())
        .next();
}

/// Whoever left, or follows no cases, cannot be given one. The key slots say who there is; the list of users
/// may not know her yet.
domain::Result<void> canFollow(Database& database, const domain::UserId& worker)
{
    auto row = database.query(u"SELECT role, active FROM app_user WHERE id = ?"_s, worker);
    if (!row.next() || (row.get<bool>(1) && domain::may(row.get<domain::Role>(0), Action::EditCase)))
        return {};
    return domain::refuse(u"worker-unfit"_s,
                          QCoreApplication::translate(
                              "wasl::storage", "This colleague cannot be given a case: she has left, or her "
                                               "role follows no cases. Choose another."),
                          u"worker"_s);
}

domain::Result<void> give(Database& database, const Case& before, const domain::UserId& worker,
                          const QString& note)
{
    auto after = domain::handOver(
        before, {database.now(), before.worker, worker, database.actor().user, note.trimmed()});
    if (!after) return tl::unexpected(after.error());
    return cases().save(database, before, *std::move(after), u"hand-over"_s).map([](const Case&) {});
}

/// What is to be done in the cases that are not closed, and by when; of goals already reached nothing.
const auto dueThings =
    u"(SELECT case_id, due FROM case_follow_up WHERE done IS NULL "
    "UNION ALL SELECT case_id, due FROM case_goal WHERE reached IS NULL AND due IS NOT NULL "
    "UNION ALL SELECT g.case_id, json_extract(a.value, '$.due') FROM case_goal g, "
    "json_each(g.actions) a WHERE g.reached IS NULL "
    "AND json_extract(a.value, '$.due') IS NOT NULL "
    "AND json_extract(a.value, '$.done') IS NULL)"_s;

} // namespace

domain::Result<CaseId> CaseStore::save(Case wanted)
{
    return write(m_database, Action::EditCase, [&]() -> domain::Result<CaseId> {
        const auto before = wanted.id.isNull() ? std::nullopt : cases().find(m_database, wanted.id);
        if (before) { // a case never changes hands unseen
            wanted.person = before->person;
            wanted.household = before->household;
        }
        wanted.handOvers = before ? before->handOvers : std::vector<HandOver>();
        if (!before && wanted.worker.isNull()) wanted.worker = m_database.actor().user;
        // Whoever opens a person's first case takes it on; from then on it must be within her reach. A second
        // one would let her into what a colleague keeps.
        const auto mine =
            !before && wanted.worker == m_database.actor().user && !followedByAnother(m_database, wanted);
        if (!mine && !reaches(m_database, Action::EditCase, wanted.person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditCase));
        if (before ? wanted.worker != before->worker : !mine)
            if (!may(m_database, Action::AssignCase))
                return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::AssignCase));
        if (const auto found = problems(wanted, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        if (!before && wanted.household && !belongsTo(m_database, wanted.person, *wanted.household))
            return domain::refuse(u"not-of-household"_s,
                                  QCoreApplication::translate("wasl::storage",
                                                              "She does not belong to this household today. "
                                                              "Choose one of its members."),
                                  u"household"_s);

        auto notes = sealNotes(m_database, wanted.person, before ? before->notes : std::vector<CaseNote>(),
                               wanted.notes);
        if (!notes) return tl::unexpected(notes.error());
        wanted.notes = *std::move(notes);
        giveIds(m_database, wanted.goals);
        for (auto& goal : wanted.goals)
            giveIds(m_database, goal.actions);
        giveIds(m_database, wanted.followUps);
        return cases().save(m_database, before, std::move(wanted)).map([&](const Case& saved) {
            countPeriods(m_database, before, saved);
            return saved.id;
        });
    });
}

domain::Result<void> CaseStore::assign(const CaseId& id, const domain::UserId& worker, const QString& note)
{
    return write(m_database, Action::AssignCase, [&]() -> domain::Result<void> {
        const auto before = cases().find(m_database, id);
        if (!before) return notFound();
        if (auto fit = canFollow(m_database, worker); !fit) return fit;
        return give(m_database, *before, worker, note);
    });
}

domain::Result<int> CaseStore::assignAll(const domain::UserId& from, const domain::UserId& to,
                                         const QString& note)
{
    return write(m_database, Action::AssignCase, [&]() -> domain::Result<int> {
        if (auto fit = canFollow(m_database, to); !fit) return tl::unexpected(fit.error());
        const auto theirs =
            cases().select(m_database, u"WHERE worker_id IS ? AND status <> 'closed' ORDER BY id"_s, from);
        if (theirs.empty())
            return domain::refuse(
                u"no-open-case"_s,
                QCoreApplication::translate("wasl::storage", "There is no open case to hand over."),
                u"from"_s);
        for (const auto& each : theirs)
            if (auto given = give(m_database, each, to, note); !given) return tl::unexpected(given.error());
        return int(theirs.size());
    });
}

std::vector<Caseload> CaseStore::caseloads() const
{
    if (!may(m_database, Action::AssignCase)) return {};
    std::vector<Caseload> found;
    auto rows = m_database.query(
        u"SELECT c.worker_id, coalesce(u.name, u.user_name), count(DISTINCT c.id), count(d.due) "
        "FROM case_file c LEFT JOIN app_user u ON u.id = c.worker_id "
        "LEFT JOIN "_s +
            dueThings +
            u" d ON d.case_id = c.id AND d.due < ? WHERE c.status <> 'closed' "
            "GROUP BY c.worker_id ORDER BY c.worker_id IS NOT NULL, 2"_s,
        m_database.today());
    while (rows.next())
        found.push_back(
            {rows.get<domain::UserId>(0), rows.get<QString>(1), rows.get<int>(2), rows.get<int>(3)});
    auto others = m_database.query(u"SELECT id, coalesce(name, user_name), role FROM app_user WHERE active "
                                   "AND id NOT IN (SELECT worker_id FROM case_file WHERE status <> 'closed' "
                                   "AND worker_id IS NOT NULL) ORDER BY 2"_s);
    while (others.next())
        if (domain::may(others.get<domain::Role>(2), Action::EditCase))
            found.push_back({others.get<domain::UserId>(0), others.get<QString>(1), 0, 0});
    return found;
}

std::optional<Case> CaseStore::find(const CaseId& id) const
{
    auto found = may(m_database, Action::ViewCase) ? cases().find(m_database, id) : std::nullopt;
    if (!found || !reaches(m_database, Action::ViewCase, found->person)) return std::nullopt;
    found->notes = openNotes(m_database, found->person, found->notes);
    return found;
}

std::vector<domain::Compartment> CaseStore::closedCompartments(const CaseId& id) const
{
    const auto found = may(m_database, Action::ViewCase) ? cases().find(m_database, id) : std::nullopt;
    if (!found || !reaches(m_database, Action::ViewCase, found->person)) return {};
    return storage::closedCompartments(m_database, found->person, found->notes);
}

std::vector<Case> CaseStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!reaches(m_database, Action::ViewCase, person)) return {};
    auto found = cases().select(m_database, u"WHERE person_id = ? ORDER BY id DESC"_s, person);
    for (auto& each : found)
        each.notes = openNotes(m_database, person, each.notes);
    return found;
}

std::vector<Case> CaseStore::ofHousehold(const domain::HouseholdId& household) const
{
    if (!may(m_database, Action::ViewCase)) return {};
    std::vector<Case> found;
    for (auto& each : cases().select(m_database, u"WHERE household_id = ? ORDER BY id DESC"_s, household)) {
        if (!reaches(m_database, Action::ViewCase, each.person)) continue;
        each.notes = openNotes(m_database, each.person, each.notes);
        found.push_back(std::move(each));
    }
    return found;
}

std::vector<CaseRow> CaseStore::open(const domain::UserId& worker) const
{
    const auto reach = domain::reach(m_database.actor().role, Action::ViewCase);
    const auto everyone = reach == domain::Reach::All || may(m_database, Action::AssignCase);
    if (!everyone && reach == domain::Reach::None) return {};
    const auto of = everyone ? worker : m_database.actor().user;
    auto rows = m_database.query(
        u"SELECT c.id, "_s + personTagColumns() +
            u", c.status, c.stage, c.priority, c.worker_id, coalesce(u.name, u.user_name), "
            "(SELECT max(opened) FROM case_period WHERE case_id = c.id), "
            "(SELECT min(due) FROM case_follow_up WHERE case_id = c.id AND done IS NULL), "
            "d.next, coalesce(d.late, 0), c.household_id IS NOT NULL, h.name "
            "FROM case_file c JOIN beneficiary b ON b.id = c.person_id LEFT JOIN app_user u ON u.id = "
            "c.worker_id LEFT JOIN household h ON h.id = c.household_id "
            "LEFT JOIN (SELECT case_id, min(due) AS next, sum(due < ?) AS late FROM "_s +
            dueThings +
            u" GROUP BY case_id) d ON d.case_id = c.id "
            "WHERE c.status <> 'closed' AND (? IS NULL OR c.worker_id = ?) "
            "ORDER BY (c.status = 'open' AND coalesce(d.late, 0) > 0) DESC, c.priority = 'emergency' DESC, "
            "c.priority = 'urgent' "
            "DESC, "
            "d.next IS NULL, d.next, c.id"_s,
        m_database.today(), of, of);
    std::vector<CaseRow> found;
    while (rows.next()) {
        CaseRow row;
        row.id = rows.get<CaseId>(0);
        row.person = readPersonTag(rows, 1);
        row.status = rows.get<CaseStatus>(7);
        row.stage = rows.get<domain::CaseStage>(8);
        row.priority = rows.get<domain::CasePriority>(9);
        row.worker = rows.get<domain::UserId>(10);
        row.workerName = rows.get<QString>(11);
        row.openedOn = rows.get<std::optional<QDate>>(12);
        row.nextFollowUp = rows.get<std::optional<QDate>>(13);
        row.nextDue = rows.get<std::optional<QDate>>(14);
        row.overdue = rows.get<int>(15);
        row.ofHousehold = rows.get<bool>(16);
        row.householdName = rows.get<QString>(17);
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace wasl::storage
