#pragma once

#include "app/registers/table.h"
#include "app/registers/table_reader.h"

#include <tl/expected.hpp>

namespace wasl::registers
{

struct Sheet
{
    QString name;
    std::vector<Row> rows;
    qint64 filled = 0; ///< cells that hold something
};

/// Unpacks and reads the sheets of a .xlsx or .ods held in memory. Dates come as ISO dates, numbers in their
/// shortest form, formulas as the result they were saved with.
tl::expected<std::vector<Sheet>, Unreadable> readSpreadsheet(const QByteArray& bytes, const Limits& limits);

} // namespace wasl::registers
