#pragma once

#include "app/domain/indicator.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace wasl::storage
{

/// A question of an indicator as a statement. Its text is made of names that stand in domain::factViews() and
/// of placeholders; whatever comes from a file is bound.
struct IndicatorStatement
{
    /// What a row is.
    enum class Rows
    {
        OfPeriods, ///< the period's number, a key for each breakdown, the value, and of a median how many
                   ///< have it
        OfMonths,  ///< the same, with the period as a text "YYYY-MM"
        Facts,     ///< one fact of the only period: its keys, then what FactTally takes
        Spans      ///< one fact of any of the periods: its keys, then what SpanTally takes
    };

    QString sql;
    std::vector<QVariant> values;
    Rows rows = Rows::OfPeriods;
};

/// Whether each month is better asked for by itself: where an index of events leads to a month, and what is
/// counted there comes in an order that spares sorting.
[[nodiscard]] bool isAskedMonthByMonth(const domain::IndicatorQuery& query,
                                       const std::vector<domain::CountingPeriod>& periods);

/// `today` is the last day that is counted. `hiddenNeeds` are left out of the view of needs. `query` and `by`
/// were held against the views when they were read.
[[nodiscard]] IndicatorStatement indicatorStatement(const domain::IndicatorQuery& query,
                                                    const std::vector<domain::CountingPeriod>& periods,
                                                    const QStringList& by, QDate today,
                                                    const QStringList& hiddenNeeds);

} // namespace wasl::storage
