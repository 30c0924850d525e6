#pragma once

#include "app/domain/referral.h"
#include "app/storage/table.h"

namespace wasl::storage
{

/// How a referral lies in the file.
[[nodiscard]] const Table<domain::Referral>& referrals();

} // namespace wasl::storage
