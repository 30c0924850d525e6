#pragma once

#include "app/domain/monthly_summary.h"
#include "app/storage/database.h"

#include <functional>
#include <optional>

namespace wasl::storage
{

/// Months that are over, kept as they were counted until something of them changes; the database itself
/// notices that, whoever writes. What is kept follows from the rows: it is nobody's record, is in no journal,
/// and may be thrown away.
class KeptMonths
{
public:
    explicit KeptMonths(Database& database)
        : m_database(database)
    {
    }

    /// The figures as they would be counted now. Nothing for a month that is not over, was not kept, has
    /// changed since, or was counted in another way or time zone; nor for who may not see summaries.
    [[nodiscard]] std::optional<domain::MonthlySummary> find(const domain::YearMonth& month) const;
    /// Counts a month that is over and keeps it, while others write; what they change meanwhile counts as a
    /// change afterwards. False where nothing was kept: the month is not over, or the file is busy or full.
    bool keep(const domain::YearMonth& month, const std::function<domain::MonthlySummary()>& count);

private:
    [[nodiscard]] bool isOver(const domain::YearMonth& month) const;

    Database& m_database;
};

} // namespace wasl::storage
