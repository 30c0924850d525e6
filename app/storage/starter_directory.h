#pragma once

#include "app/storage/database.h"

namespace wasl::storage
{

/// A directory to begin with: invented partners, one of each common kind for a few communes, that show what
/// an entry holds. Each says in its name and its notes that it is an example; no phone number, no real
/// address (resources/partners/starter.csv). A partner that somebody has saved since is hers and no example.
/// Answers how many were added; those that are there already are not added again. Refuses "not-allowed".
[[nodiscard]] domain::Result<int> addStarterDirectory(Database& database);

/// Takes the examples out again, in one step; how many. Whoever was referred to one keeps her record: such
/// a partner is closed instead. Refuses "not-allowed".
[[nodiscard]] domain::Result<int> removeStarterDirectory(Database& database);

} // namespace wasl::storage
