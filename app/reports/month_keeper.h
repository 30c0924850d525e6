#pragma once

#include <functional>

namespace wasl::storage
{
class Database;
}

namespace wasl::reports
{

/// Counts the months that are over and whose figures are not kept or have changed since, the latest first,
/// and keeps them: from then on countMonth() takes a few milliseconds for them. For a connection of its own
/// that writes, in the background; each month is two short transactions. How many were counted.
int keepMonths(storage::Database& database, const std::function<bool()>& keepGoing);

} // namespace wasl::reports
