#pragma once

#include "app/domain/monthly_summary.h"

#include <map>

namespace wasl::storage
{

/// The summary that domain::figures() took apart. Paths it does not know are left out.
[[nodiscard]] domain::MonthlySummary summaryOf(const domain::YearMonth& month,
                                               const std::map<QString, int>& figures);

} // namespace wasl::storage
