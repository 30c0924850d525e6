#pragma once

#include "app/hub/indicators.h"

namespace wasl::hub
{

class Database;

/// Sums the altered cells of many associations and months.
class IndicatorStore
{
public:
    explicit IndicatorStore(Database& database);

    /// The sums of one family over the months from … until, both included.
    IndicatorSums sums(const disclosure::FamilySchema& family, const domain::YearMonth& from,
                       const domain::YearMonth& until);

private:
    Database& m_database;
};

} // namespace wasl::hub
