#include "app/demo/casework.h"

#include "app/storage/case_store.h"
#include "app/storage/household_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using domain::CaseId;
using domain::CaseStage;
using storage::CaseStore;

namespace
{

const std::vector<QString> goalSectors{u"health"_s,     u"legal"_s,   u"education"_s,
                                       u"employment"_s, u"shelter"_s, u"psychosocial"_s};
const std::vector<QString> visits{u"office"_s, u"call"_s, u"home-visit"_s, u"accompaniment"_s};

domain::FollowUp visitOn(QDate due, Draw& draw)
{
    domain::FollowUp visit;
    visit.due = due;
    visit.kind = draw.from(visits);
    return visit;
}

/// Most steps are done in time; one in five stays undone, so that there is something to chase.
void tickPlan(domain::Case& current, QDate today, int left)
{
    for (auto& goal : current.goals) {
        int number = left;
        for (auto& action : goal.actions)
            if (!action.done && action.due && *action.due <= today && ++number % 5 != 0) action.done = today;
        const bool all = std::all_of(goal.actions.begin(), goal.actions.end(),
                                     [](const auto& action) { return action.done.has_value(); });
        if (all && goal.due && *goal.due <= today && !goal.reached) goal.reached = today;
    }
}

QString outcomeOf(const domain::Case& closing)
{
    const auto reached = std::count_if(closing.goals.begin(), closing.goals.end(),
                                       [](const auto& goal) { return goal.reached.has_value(); });
    if (reached == 0) return u"not-attained"_s;
    return reached == std::ssize(closing.goals) ? u"attained"_s : u"partly"_s;
}

} // namespace

void Casework::plan(const Known& who, QDate registered)
{
    auto draw = m_world.draw(Theme::Case, who.number);
    const bool alone = who.age && *who.age < 18 && who.caregiver.isEmpty();
    if (!draw.chance(alone ? 95 : !who.age || *who.age >= 18 ? 36 : 5)) return;
    const auto at = atDesk({registered.addDays(draw.between(0, 10)), draw.between(10, 16), draw.below(60)});
    m_world.agenda.at(at, [=, this] { open(who, draw); });
}

void Casework::open(const Known& who, Draw draw)
{
    const auto today = m_world.agenda.day();
    auto opened = domain::openCase({}, who.id, today);
    opened.stage = CaseStage::Assessment;
    opened.priority = static_cast<domain::CasePriority>(draw.weighted({70, 23, 7}));
    opened.worker = draw.from(m_world.colleagues.caseWorkers);
    for (int i = draw.between(1, 2); i > 0; --i) {
        domain::Goal goal;
        goal.sector = draw.from(goalSectors);
        goal.text = draw.from(m_world.lists.sentences(u"goal"_s, goal.sector));
        goal.due = today.addDays(draw.between(40, 150));
        goal.actions.push_back({{}, draw.from(m_world.lists.sentences(u"action"_s)), {}, goal.due, {}});
        opened.goals.push_back(std::move(goal));
    }
    auto plan = m_world.draw(Theme::Plan, who.number);
    for (auto& goal : opened.goals)
        for (int i = plan.between(0, 2); i > 0; --i) {
            domain::PlanAction step;
            step.text = plan.from(m_world.lists.sentences(u"action"_s));
            step.responsible = plan.chance(50) ? u"La personne elle-même"_s : QString();
            step.due = today.addDays(plan.between(10, 35));
            goal.actions.insert(goal.actions.begin(), std::move(step));
        }
    if (who.family && plan.chance(40))
        if (const auto home = storage::HouseholdStore(m_world.database).ofPersonOn(who.id, today))
            opened.household = home->id;
    domain::CaseNote note;
    note.text = draw.from(m_world.lists.sentences(u"note"_s));
    note.author = opened.worker;
    opened.notes.push_back(std::move(note));
    const auto due = today.addDays(draw.between(5, 16));
    opened.followUps.push_back(visitOn(due, draw));
    const auto id = expect(CaseStore(m_world.database).save(std::move(opened)));
    ++m_count;
    const int left = draw.between(2, 7);
    nextFollowUp(id, due, draw, left);
}

void Casework::nextFollowUp(const CaseId& id, QDate due, Draw draw, int left)
{
    // Mostly on the day, sometimes late, and now and then forgotten for a good while.
    const int late = draw.chance(70) ? 0 : draw.chance(80) ? draw.between(1, 4) : draw.between(8, 30);
    const auto at = atDesk({due.addDays(late), draw.between(9, 16), draw.below(60)});
    m_world.agenda.at(at, [=, this] { followUp(id, draw, left); });
}

void Casework::followUp(const CaseId& id, Draw draw, int left)
{
    CaseStore store(m_world.database);
    auto current = store.find(id);
    if (!current) return;
    const auto today = m_world.agenda.day();
    auto& visit = current->followUps.back();
    visit.done = today;
    visit.text = draw.from(m_world.lists.sentences(u"follow-up"_s));
    tickPlan(*current, today, left);
    if (left == 0) {
        for (auto& goal : current->goals)
            if (draw.chance(65)) goal.reached = today;
        static const std::vector<QString> reasons{u"goal-reached"_s, u"left-territory"_s, u"no-contact"_s,
                                                  u"transferred"_s, u"person-request"_s};
        const auto& reason = reasons[draw.weighted({58, 10, 18, 8, 6})];
        current = expect(domain::close(*current, today, reason, outcomeOf(*current), {}));
        expect(store.save(*current));
        return;
    }
    if (draw.chance(3)) {
        expect(store.save(expect(domain::putOnHold(*current, u"En attente de nouvelles de la personne."_s))));
        return;
    }
    if (current->stage != CaseStage::FollowUp)
        current =
            expect(domain::moveTo(*current, static_cast<CaseStage>(static_cast<int>(current->stage) + 1)));
    const auto due = today.addDays(draw.between(14, 45));
    current->followUps.push_back(visitOn(due, draw));
    expect(store.save(*current));
    nextFollowUp(id, due, draw, left - 1);
}

} // namespace wasl::demo
