#include "app/storage/case_store.h"

#include "app/storage/case_notes.h"
#include "app/storage/counting.h"
#include "app/storage/fresh_ids.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

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
using domain::PlanAction;

namespace
{

const Table<Case>& cases()
{
    const auto owner = u"case_id"_s;
    static const Table<Case> table(
        u"case_file"_s,
        {field(u"id"_s, &Case::id), field(u"person_id"_s, &Case::person), field(u"status"_s, &Case::status),
         field(u"stage"_s, &Case::stage), field(u"priority"_s, &Case::priority),
         field(u"worker_id"_s, &Case::worker)},
        {list(u"periods"_s, u"case_period"_s, owner, &Case::periods,
              Fields<CasePeriod>{field(u"opened"_s, &CasePeriod::opened),
                                 field(u"closed"_s, &CasePeriod::closed),
                                 field(u"closure_reason"_s, &CasePeriod::closureReason),
                                 field(u"note"_s, &CasePeriod::note)}),
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
                               field(u"text"_s, &CaseNote::text)})},
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

bool followedByAnother(Database& database, const domain::BeneficiaryId& person)
{
    return database
        .query(u"SELECT 1 FROM case_file WHERE person_id = ? AND worker_id IS NOT NULL AND worker_id <> ?"_s,
               person, database.actor().user)
        .next();
}

} // namespace

domain::Result<CaseId> CaseStore::save(Case wanted)
{
    return write(m_database, Action::EditCase, [&]() -> domain::Result<CaseId> {
        const auto before = wanted.id.isNull() ? std::nullopt : cases().find(m_database, wanted.id);
        if (before) wanted.person = before->person; // a case never changes hands unseen
        if (!before && wanted.worker.isNull()) wanted.worker = m_database.actor().user;
        // Whoever opens a person's first case takes it on; from then on it must be within her reach. A second
        // one would let her into what a colleague keeps.
        const auto mine = !before && wanted.worker == m_database.actor().user &&
                          !followedByAnother(m_database, wanted.person);
        if (!mine && !reaches(m_database, Action::EditCase, wanted.person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditCase));
        if (before ? wanted.worker != before->worker : !mine)
            if (!may(m_database, Action::AssignCase))
                return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::AssignCase));
        if (const auto found = problems(wanted, m_database.today()); !found.empty())
            return tl::unexpected(found.front());

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

domain::Result<void> CaseStore::assign(const CaseId& id, const domain::UserId& worker)
{
    return write(m_database, Action::AssignCase, [&]() -> domain::Result<void> {
        const auto before = cases().find(m_database, id);
        if (!before) return notFound();
        auto after = *before;
        after.worker = worker;
        return cases().save(m_database, before, std::move(after)).map([](const Case&) {});
    });
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
            "(SELECT min(due) FROM case_follow_up WHERE case_id = c.id AND done IS NULL) AS next "
            "FROM case_file c JOIN beneficiary b ON b.id = c.person_id LEFT JOIN app_user u ON u.id = "
            "c.worker_id "
            "WHERE c.status <> 'closed' AND (? IS NULL OR c.worker_id = ?) "
            "ORDER BY c.priority = 'emergency' DESC, c.priority = 'urgent' DESC, next IS NULL, next, c.id"_s,
        of, of);
    std::vector<CaseRow> found;
    while (rows.next())
        found.push_back({rows.get<CaseId>(0), readPersonTag(rows, 1), rows.get<CaseStatus>(7),
                         rows.get<domain::CaseStage>(8), rows.get<domain::CasePriority>(9),
                         rows.get<domain::UserId>(10), rows.get<QString>(11),
                         rows.get<std::optional<QDate>>(12), rows.get<std::optional<QDate>>(13)});
    return found;
}

} // namespace wasl::storage
