#pragma once

#include "app/hub/editions.h"
#include "app/hub/indicators.h"

#include <QByteArray>

namespace wasl::hub
{

/// What was asked for, and of when the answer is; repeated in the answer.
struct IndicatorQuery
{
    domain::YearMonth from;
    domain::YearMonth until;
    QString family;
    QString table = {};   ///< empty: all tables of the family
    Edition edition = {}; ///< whose figures they are
    int months = 0;       ///< of those asked for, of which there is something to tell
};

/// {"schema","family","from","to","edition","next_edition","months","rules":{…},
/// "tables":{"total":[{"code","associations","value","margin","withheld","left_out"}]}}
QByteArray toJson(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables);

/// Names the question: \p form says what is wanted of the figures the query asks for.
QByteArray question(const QByteArray& form, const IndicatorQuery& query);

/// RFC 4180, one line per figure, with a heading.
QByteArray toCsv(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables);

} // namespace wasl::hub
