#pragma once

#include "app/domain/monthly_summary.h"
#include "app/reports/month_labels.h"
#include "app/reports/report.h"

namespace wasl::reports
{

/// Sectors by what became of the month's referrals, with a total; drafts have not been sent and do not count.
ReportTable referralsBySector(const domain::MonthlySummary& summary, const MonthLabels& labels);

/// The month as people read it. Long lists (nationalities, communes) are cut to the largest, with the rest
/// in one line, so that the page stays one page and every table still sums to its total.
Report monthReport(const domain::MonthlySummary& summary, const ReportContext& context,
                   language::Language language);

} // namespace wasl::reports
