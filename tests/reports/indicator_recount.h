#pragma once

#include "app/domain/indicator.h"
#include "app/storage/database.h"

#include <map>
#include <vector>

namespace wasl::tests
{

/// One fact as it stands in the raw rows.
struct RawFact
{
    std::map<QString, QString> dimensions; ///< those that are known
    std::map<QString, QDate> days;
    std::map<QString, double> numbers;
    std::optional<qint64> person;
    QByteArray household;
};

/// Computes indicators in plain C++ over the rows of the tables: neither the views nor the store's
/// statements have a part in it.
class IndicatorRecount
{
public:
    explicit IndicatorRecount(storage::Database& database);

    using Cells = std::map<QStringList, std::optional<double>>;

    /// Without a dimension one cell, with no key. Cells of counts and sums that are nothing are left out.
    [[nodiscard]] Cells count(const domain::Indicator& indicator, const domain::CountingPeriod& period,
                              const QStringList& by) const;
    [[nodiscard]] std::size_t facts() const;

private:
    [[nodiscard]] Cells cells(const domain::IndicatorQuery& query, const domain::CountingPeriod& period,
                              const QStringList& by) const;

    QDate m_today;
    std::map<QString, std::vector<RawFact>> m_facts; ///< by view
};

} // namespace wasl::tests
