#pragma once

#include "app/domain/referral.h"
#include "ui/referrals/timeline.h"

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// What happened to a referral, step by step, in words.
std::vector<TimelineEntry> historyOf(const domain::Referral& referral, storage::Database& database);

/// The list a step's code comes from; empty for a step that needs none.
QString codebookOf(domain::ReferralEvent event);

QString iconOf(domain::ReferralEvent event);

} // namespace wasl::ui
