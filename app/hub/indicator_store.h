#pragma once

#include "app/domain/time.h"
#include "app/hub/indicators.h"

namespace wasl::hub
{

class Database;

/// Adds up the altered cells of what became public together.
class IndicatorStore
{
public:
    explicit IndicatorStore(Database& database);

    /// The months of which something is public.
    std::vector<domain::YearMonth> months(const disclosure::FamilySchema& family);
    /// What is public of one family and month, in the order in which it became so.
    std::vector<Batch> batches(const disclosure::FamilySchema& family, const domain::YearMonth& month);

private:
    Database& m_database;
};

} // namespace wasl::hub
