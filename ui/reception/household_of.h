#pragma once

#include "app/domain/beneficiary.h"

#include <vector>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// She and who belongs to her household today, she first; she alone where she has none.
std::vector<domain::Beneficiary> householdOf(storage::Database& database, const domain::Beneficiary& person);

} // namespace wasl::ui
