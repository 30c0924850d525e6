#pragma once

#include "app/matching/duplicates.h"
#include "app/storage/identity_link_store.h"

#include <atomic>

namespace wasl::storage
{

/// Pairs of records that may be one person, the likeliest first, without those that somebody decided already:
/// called different, or the same, directly or through others. Reads everyone; for a background thread's own
/// connection. Gives what it has when `cancelled` becomes true.
[[nodiscard]] std::vector<matching::PossibleDuplicate> duplicatesToReview(Database& reader,
                                                                          const std::atomic<bool>& cancelled);

/// Two records held against each other once more, whatever was decided about them.
[[nodiscard]] std::optional<matching::PossibleDuplicate>
compareRecords(Database& database, const domain::BeneficiaryId& a, const domain::BeneficiaryId& b);

} // namespace wasl::storage
