#pragma once

#include "app/reports/month_report.h"
#include "app/storage/person_eraser.h"

namespace wasl::reports
{

/// The certificate of an erasure on a page, for the person or the authority: that it was done, when, by whom
/// and why, and what remains; not what was erased.
[[nodiscard]] Report erasurePage(const storage::ErasureCertificate& certificate, const ReportContext& context,
                                 language::Language language);

} // namespace wasl::reports
