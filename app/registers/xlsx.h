#pragma once

#include "app/registers/package.h"
#include "app/registers/sheet_builder.h"

namespace wasl::registers
{

/// Reads the sheets of an Office Open XML workbook (ECMA-376 part 1, chapter 18). liborcus unpacks it; its
/// own reader of workbooks is not used because in 0.17 it finds no sheet whose part is named from the root
/// ("/xl/worksheets/sheet1.xml"), as openpyxl writes all of them.
void readXlsx(const Package& package, SheetBuilder& sheets, const Limits& limits);

/// Whether a number format shows a date: it has a day or a year outside quotes, brackets and escapes.
bool showsDate(QStringView formatCode);

} // namespace wasl::registers
