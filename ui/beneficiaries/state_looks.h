#pragma once

#include "app/domain/referral.h"
#include "app/domain/stay.h"
#include "ui/shared/state_chip.h"

namespace wasl::ui
{

/// The chip of a state in lists about people: word, icon and colour.
ChipLook referralLook(domain::ReferralState state);
ChipLook stayLook(domain::StayState state);

} // namespace wasl::ui
