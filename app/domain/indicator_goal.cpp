#include "app/domain/indicator_goal.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

std::vector<Refusal> problems(const IndicatorGoal& goal)
{
    std::vector<Refusal> found;
    if (goal.code.isEmpty())
        found.push_back({u"required"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the indicator this belongs to."),
                         u"code"_s});
    if (goal.year < 1990 || goal.year > 2100)
        found.push_back({u"year-invalid"_s,
                         QCoreApplication::translate("wasl::domain", "Write a year between 1990 and 2100."),
                         u"year"_s});
    if (!std::isfinite(goal.value) || goal.value < 0)
        found.push_back(
            {u"value-invalid"_s,
             QCoreApplication::translate("wasl::domain", "Write a number that is not below zero."),
             u"value"_s});
    return found;
}

bool isLevel(const Indicator& indicator)
{
    return indicator.over || indicator.query.placement == Placement::AtEnd ||
           indicator.query.aggregate == Aggregate::Median ||
           indicator.query.aggregate == Aggregate::Percentile90;
}

} // namespace wasl::domain
