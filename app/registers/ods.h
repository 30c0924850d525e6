#pragma once

#include "app/registers/package.h"
#include "app/registers/sheet_builder.h"

namespace wasl::registers
{

/// Reads the tables of an OpenDocument spreadsheet (OASIS ODF 1.3 part 3, chapter 9). liborcus unpacks it;
/// the tables are read as those of a .xlsx are (see xlsx.h), so that both behave alike.
void readOds(const Package& package, SheetBuilder& sheets);

} // namespace wasl::registers
