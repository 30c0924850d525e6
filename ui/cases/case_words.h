#pragma once

#include "app/domain/case.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

ChipLook chipOf(domain::CaseStatus status);
ChipLook chipOf(domain::CasePriority priority);

/// A day in words: "today", "tomorrow", "in 3 days", "2 days late". Empty for no day.
QString dayInWords(const std::optional<QDate>& day, const QDate& today);

} // namespace wasl::ui
