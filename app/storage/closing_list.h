#pragma once

#include "app/domain/closing_check.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <atomic>
#include <optional>
#include <vector>

namespace wasl::storage
{

/// One thing to be looked at before a month is closed.
struct OpenItem
{
    std::optional<PersonTag> person; ///< nobody where the role may not know, or where it is about nobody
    std::optional<PersonTag> other;  ///< of a possible duplicate
    QDate day;                       ///< since when it waits
    QString detail;                  ///< a referral's sector, a draft's form, a release's month
};

/// The list of one check for one month; the check is clear when it is empty. Only for who sees summaries, and
/// with names only for who sees those. Looking for duplicates reads everyone: for a background thread's own
/// connection; it gives what it has when `cancelled` becomes true.
[[nodiscard]] std::vector<OpenItem> openItems(Database& database, domain::ClosingCheck check,
                                              const domain::YearMonth& month,
                                              const std::atomic<bool>& cancelled);

} // namespace wasl::storage
