#pragma once

#include "app/domain/belonging.h"
#include "app/reports/month_report.h"
#include "app/storage/database.h"

namespace wasl::reports
{

/// The paper that is signed when something is deposited or leaves: what it is, how many pieces in which bag
/// or locker, how it was taken in, what left so far and what is still here, and places for two signatures.
/// With nothing gone it is the receipt of the deposit.
[[nodiscard]] Report belongingReceipt(storage::Database& database, const domain::Belonging& belonging,
                                      const ReportContext& context, language::Language language);

/// The same, about to be printed: the log of accesses keeps whose it is. Refuses what keeps the log from
/// being written.
[[nodiscard]] domain::Result<Report> belongingReceiptToPrint(storage::Database& database,
                                                             const domain::Belonging& belonging,
                                                             const ReportContext& context,
                                                             language::Language language);

} // namespace wasl::reports
