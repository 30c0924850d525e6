#include "app/storage/indicator_goal_store.h"

#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::IndicatorGoal;

namespace
{

const Table<IndicatorGoal>& goalTable()
{
    static const Table<IndicatorGoal> table(
        u"indicator_goal"_s,
        {field(u"id"_s, &IndicatorGoal::id), field(u"code"_s, &IndicatorGoal::code),
         field(u"kind"_s, &IndicatorGoal::kind), field(u"year"_s, &IndicatorGoal::year),
         field(u"value"_s, &IndicatorGoal::value), field(u"note"_s, &IndicatorGoal::note)});
    return table;
}

} // namespace

domain::Result<IndicatorGoal> IndicatorGoalStore::save(IndicatorGoal goal)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<IndicatorGoal> {
        if (const auto found = problems(goal); !found.empty()) return tl::unexpected(found.front());
        for (const auto& there :
             goalTable().select(m_database, u"WHERE code = ? AND kind = ?"_s, goal.code, goal.kind)) {
            if (goal.kind == domain::GoalKind::Target && there.year != goal.year) continue;
            goal.id = there.id;
            goal.version = there.version;
        }
        return goalTable().save(m_database, std::move(goal));
    });
}

domain::Result<IndicatorGoal> IndicatorGoalStore::remove(const domain::IndicatorGoalId& id)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<IndicatorGoal> {
        auto goal = goalTable().find(m_database, id);
        if (!goal) return notFound();
        goalTable().remove(m_database, *goal);
        goal->version = 0;
        return *std::move(goal);
    });
}

domain::Result<IndicatorGoal> IndicatorGoalStore::undo(const domain::IndicatorGoalId& id)
{
    return write(m_database, Action::CloseMonth, [&]() -> domain::Result<IndicatorGoal> {
        auto goal = goalTable().find(m_database, id);
        if (!goal) return notFound();
        return goalTable().undone(m_database, *std::move(goal));
    });
}

std::vector<IndicatorGoal> IndicatorGoalStore::goals(const QString& code) const
{
    if (!may(m_database, Action::ViewSummary)) return {};
    if (code.isEmpty()) return goalTable().select(m_database, u"ORDER BY code, kind, year"_s);
    return goalTable().select(m_database, u"WHERE code = ? ORDER BY kind, year"_s, code);
}

} // namespace wasl::storage
