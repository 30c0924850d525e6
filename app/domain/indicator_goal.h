#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/indicator.h"

#include <vector>

namespace wasl::domain
{

using IndicatorGoalId = Id<struct IndicatorGoalTag>;

/// What an indicator is measured against.
enum class GoalKind
{
    BaseLine, ///< where it began; one for each indicator
    Target    ///< what is aimed at for a year; one for each year
};

template <>
struct EnumCodes<GoalKind>
{
    static constexpr auto rows =
        codes<GoalKind>({{GoalKind::BaseLine, u"base-line"}, {GoalKind::Target, u"target"}});
};

struct IndicatorGoal
{
    IndicatorGoalId id;
    QString code; ///< the indicator's
    GoalKind kind = GoalKind::Target;
    int year = 0;
    double value = 0; ///< in the indicator's unit, for the whole year
    QString note;     ///< where it was agreed
    int version = 0;

    friend bool operator==(const IndicatorGoal&, const IndicatorGoal&) = default;
};

/// Refuses "required" for no indicator, "year-invalid" outside 1990 to 2100, "value-invalid" for a negative
/// value and for what is no number.
std::vector<Refusal> problems(const IndicatorGoal& goal);

/// Whether a value of a month can be held against one of a year: a share, a median, what holds at an end.
/// What is counted over the period cannot.
bool isLevel(const Indicator& indicator);

} // namespace wasl::domain
