#pragma once

#include "app/domain/indicator.h"
#include "app/reports/month_labels.h"
#include "app/reports/person_labels.h"

namespace wasl::reports
{

/// What the rows of an indicator are called, in the reader's language.
class IndicatorLabels
{
public:
    IndicatorLabels(storage::Database& database, language::Language language);

    /// The name of a key of a row; of an empty one that it is not known, and the key itself where its name
    /// may not be seen.
    [[nodiscard]] QString key(const domain::Indicator& indicator, const QString& dimension,
                              const QString& key) const;
    [[nodiscard]] language::Language language() const { return m_codes.language(); }

private:
    [[nodiscard]] QString word(const QString& view, const QString& dimension, const QString& key) const;

    MonthLabels m_codes;
    PersonLabels m_names;
};

/// Tables of one or more indicators as CSV (RFC 4180, UTF-8 with a byte order mark). Columns: indicator,
/// title, unit, from, to, dimension, code, label, dimension_2, code_2, label_2, value. Without a dimension it
/// is the total; without a code what is not known; without a value there is nothing to tell.
QByteArray indicatorCsv(const std::vector<domain::Indicator>& indicators,
                        const std::vector<domain::IndicatorTable>& tables, const IndicatorLabels& labels);

/// A figure as it is read: whole, or with one decimal; a dash for none.
QString shownFigure(const std::optional<double>& value);

} // namespace wasl::reports
