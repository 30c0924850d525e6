#pragma once

#include "app/domain/refusal.h"
#include "app/registers/columns.h"
#include "app/registers/table.h"

namespace wasl::storage
{
class Database;
}

namespace wasl::registers
{

/// What the columns of a register were taken for the last time, by its headings: the next month's register
/// has the same. Kept in the case file's settings.
class MappingMemory
{
public:
    explicit MappingMemory(storage::Database& database)
        : m_database(database)
    {
    }

    /// The mapping somebody settled on for a register with these headings, wherever they stand in the first
    /// rows; none when there was no such register, or it had no headings.
    [[nodiscard]] std::optional<ColumnMapping> recall(const Table& table) const;
    /// Keeps it, if it has headings. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> remember(const ColumnMapping& mapping);

private:
    storage::Database& m_database;
};

} // namespace wasl::registers
