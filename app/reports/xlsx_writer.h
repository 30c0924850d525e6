#pragma once

#include "app/reports/report.h"

namespace wasl::reports
{

/// The report as a workbook, one sheet a table, sheets right to left in Arabic. Refuses "file-not-written".
domain::Result<void> writeXlsx(const Report& report, const QString& path);

} // namespace wasl::reports
