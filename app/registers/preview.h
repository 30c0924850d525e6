#pragma once

#include "app/registers/row_reader.h"

#include <vector>

namespace wasl::registers
{

/// The first rows of a register as they would become, `most` of them, blank ones left out: what was read, and
/// what could not be read and why.
std::vector<RowReading> previewRows(const Table& table, const ColumnMapping& mapping, QDate today, int most);

} // namespace wasl::registers
