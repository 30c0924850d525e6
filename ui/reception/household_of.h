#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/stay.h"

#include <optional>
#include <vector>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// She and who belongs to her household today, she first; she alone where she has none.
std::vector<domain::Beneficiary> householdOf(storage::Database& database, const domain::Beneficiary& person);

/// The stay in which she is checked in, wherever; none where she is not.
std::optional<domain::Stay> presentStayOf(storage::Database& database, const domain::BeneficiaryId& person);

} // namespace wasl::ui
