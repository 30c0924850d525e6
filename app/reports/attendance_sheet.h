#pragma once

#include "app/domain/activity.h"
#include "app/reports/month_report.h"
#include "app/storage/database.h"

namespace wasl::reports
{

/// The paper that goes round in a session: what it is, a line for each participant who is named, lines for
/// whoever comes besides, and places to sign. Whom it counted stands under it in figures.
[[nodiscard]] Report attendanceSheet(storage::Database& database, const domain::Activity& activity,
                                     const ReportContext& context, language::Language language);

/// The same, about to be printed: the log of accesses keeps whose names are on it. Refuses what keeps the
/// log from being written.
[[nodiscard]] domain::Result<Report> attendanceSheetToPrint(storage::Database& database,
                                                            const domain::Activity& activity,
                                                            const ReportContext& context,
                                                            language::Language language);

} // namespace wasl::reports
