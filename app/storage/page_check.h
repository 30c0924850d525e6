#pragma once

namespace wasl::storage
{

class Database;

/// Whether every page of the file authenticates and the tables' structure is sound. Reads the whole file.
[[nodiscard]] bool pagesAreWhole(Database& database);

} // namespace wasl::storage
