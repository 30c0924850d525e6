#pragma once

#include "app/domain/partner.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

/// "In force", "Ends in 12 days" (60 days ahead), "Ended", "Not yet in force".
ChipLook chipOf(const domain::Agreement& agreement, QDate today);

/// How many days ahead an agreement's end is worth a word: time enough to sit down together once more.
constexpr int renewalNotice = 60;

} // namespace wasl::ui
