#pragma once

#include "app/registers/row_entry.h"
#include "app/registers/table.h"

#include <memory>

namespace wasl::registers
{

class CellMeanings;

/// Reads the rows of one register in their order.
class RowReader
{
public:
    /// Dates after `today` are not believed.
    RowReader(const Table& table, const ColumnMapping& mapping, QDate today);
    ~RowReader();

    /// Rows after the headings, blank ones included.
    int rowCount() const;
    /// The reading of row 1 … rowCount().
    RowReading read(int row);

private:
    const Table& m_table;
    ColumnMapping m_mapping;
    QDate m_today;
    QDate m_lastVisit;
    std::unique_ptr<CellMeanings> m_meanings;
};

} // namespace wasl::registers
