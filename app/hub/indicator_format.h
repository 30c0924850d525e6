#pragma once

#include "app/hub/indicators.h"

#include <QByteArray>

namespace wasl::hub
{

/// What was asked for, repeated in the answer.
struct IndicatorQuery
{
    domain::YearMonth from;
    domain::YearMonth until;
    QString family;
    QString table; ///< empty: all tables of the family
};

/// {"schema","family","from","to","rules":{…},"tables":{"total":[{"code","associations","value","margin","withheld"}]}}
QByteArray toJson(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables);

/// RFC 4180, one line per figure, with a heading.
QByteArray toCsv(const IndicatorQuery& query, const std::vector<IndicatorTable>& tables);

} // namespace wasl::hub
