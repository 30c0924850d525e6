#pragma once

#include "app/storage/referral_store.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

/// The state as icon and word; an overdue one says so instead of "sent".
ChipLook chipOf(domain::ReferralState state, bool overdue);
ChipLook chipOf(domain::ReferralPriority priority);

/// The name of the partner in the window's script, or that there is none yet.
QString partnerOf(const storage::ReferralRow& row);

/// When the answer is due, in words: "in 3 days", "2 hours late". Empty when none is due.
QString dueInWords(const std::optional<domain::Moment>& due, const domain::Moment& now);

/// The answer is late: as domain::isOverdue(), for what a list knows.
bool isLate(domain::ReferralState state, const std::optional<domain::Moment>& due, const domain::Moment& now);

} // namespace wasl::ui
