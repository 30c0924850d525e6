#pragma once

#include "app/registers/table.h"
#include "app/registers/table_reader.h"

namespace wasl::registers
{

/// What was found in a spreadsheet file.
struct Spreadsheet
{
    struct Sheet
    {
        QString name;
        std::vector<Row> rows;
        qint64 filled = 0; ///< cells that hold something
    };
    enum class Problem
    {
        None,
        NoSpreadsheet,
        TooLarge
    };

    Problem problem = Problem::None;
    std::vector<Sheet> sheets;

    /// The first of the sheets with most filled cells; there must be one.
    std::vector<Sheet>::iterator largest();
};

/// Unpacks and reads a .xlsx or .ods held in memory. Dates come as ISO dates, numbers in their shortest form,
/// formulas as the result they were saved with.
Spreadsheet readSpreadsheet(const QByteArray& bytes, const Limits& limits);

} // namespace wasl::registers
