#include "app/demo/goals.h"

#include "app/demo/agenda.h"
#include "app/storage/indicator_goal_store.h"
#include "app/storage/indicator_history_store.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

/// The years before, each as a share of a year of the file.
constexpr std::array<double, 5> yearsBefore{0.34, 0.41, 0.38, 0.55, 0.72};

struct Followed
{
    const char* code;
    double each; ///< of a year's people
};

/// What older lists knew.
constexpr std::array<Followed, 4> followed{
    {{"registered", 1.0}, {"assisted", 1.3}, {"people-referred", 0.6}, {"referrals-sent", 0.8}}};

} // namespace

void aimAtSomething(storage::Database& database, int people, QDate first)
{
    const double year = people / 2.0;
    storage::IndicatorGoalStore goals(database);
    std::vector<domain::HistoryFigure> history;
    for (const auto& one : followed) {
        const auto code = QString::fromLatin1(one.code);
        const auto figure = [&](double share) { return std::round(year * one.each * share); };
        const int begins = first.year() - int(yearsBefore.size());
        for (std::size_t i = 0; i < yearsBefore.size(); ++i)
            history.push_back({code, QString::number(begins + int(i)), {}, {}, figure(yearsBefore[i])});
        // The base line stands where the new plan of the association began.
        expect(goals.save(
            {{}, code, domain::GoalKind::BaseLine, first.year() - 1, figure(yearsBefore.back()), {}, 0}));
        for (int i = 0; i <= 3; ++i)
            expect(goals.save(
                {{}, code, domain::GoalKind::Target, first.year() + i, figure(0.8 + 0.12 * i), {}, 0}));
    }
    expect(storage::IndicatorHistoryStore(database).import(std::move(history), u"rapports-annuels.csv"_s));
}

} // namespace wasl::demo
