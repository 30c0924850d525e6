#pragma once

#include "app/domain/referral.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// A referral that was sent, reduced to what is counted of it.
struct SentReferral
{
    domain::ReferralId id; ///< none of somebody who was erased
    QString sector;
    domain::ReferralState state =
        domain::ReferralState::Sent; ///< as it stood at the end of the time asked for
};

/// Those sent within the time; only for who sees summaries.
[[nodiscard]] std::vector<SentReferral> sentReferrals(Database& database, const domain::Interval& sentWithin);

} // namespace wasl::storage
