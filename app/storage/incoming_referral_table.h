#pragma once

#include "app/domain/incoming_referral.h"
#include "app/storage/table.h"

namespace wasl::storage
{

[[nodiscard]] const Table<domain::IncomingReferral>& incomingReferrals();

} // namespace wasl::storage
