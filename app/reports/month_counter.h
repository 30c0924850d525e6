#pragma once

#include "app/domain/monthly_summary.h"

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// Counts a month exactly, as it stands now. People are counted once in each figure, with their age, sex,
/// nationality and commune as they were on the day; arrondissements count as their commune.
/// A night belongs to the day it begins on; today's has not been slept yet.
domain::MonthlySummary countMonth(storage::Database& database, const domain::YearMonth& month);

/// The month as a manager closed it, else as it stands now.
domain::MonthlySummary monthOf(storage::Database& database, const domain::YearMonth& month);

} // namespace wasl::reports
