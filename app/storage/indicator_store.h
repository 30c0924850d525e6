#pragma once

#include "app/domain/indicator.h"

#include <functional>

namespace wasl::storage
{

class Database;

/// Counts indicators. For whoever sees summaries, whatever the people behind them: there are no names in it.
/// Nothing after today is counted, and a night only once it was slept.
class IndicatorStore
{
public:
    explicit IndicatorStore(Database& database)
        : m_database(database)
    {
    }

    /// Asked many times a second; answering false stops the counting.
    using KeepGoing = std::function<bool()>;

    /// One indicator, for each period, broken down by none, one or two dimensions crossed. Whole months are
    /// counted in one pass. Specific needs that are sensitive are left out unless the role sees those of all
    /// people, and those of health where they are not collected; the table says so. Refuses "not-allowed",
    /// "breakdown-not-allowed" with the field "by", "period-invalid", and "cancelled".
    [[nodiscard]] domain::Result<domain::IndicatorTable>
    count(const domain::Indicator& indicator, const std::vector<domain::CountingPeriod>& periods,
          const QStringList& by = {}, const KeepGoing& keepGoing = {}) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
