#pragma once

#include "app/domain/user.h"

namespace wasl::storage
{

class Database;

/// Whether the actor's role reaches this person with this action: everyone's, or only those she registered
/// and those whose case is hers.
[[nodiscard]] bool reaches(Database& database, domain::Action action, const domain::BeneficiaryId& person);

} // namespace wasl::storage
