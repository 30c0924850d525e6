#pragma once

#include "app/domain/beneficiary.h"

namespace wasl::storage
{

class Database;

/// Leaves out of a person what the actor may not see (needs, the sensitive ones among them, notes) and what
/// is not collected in this file: see SensitiveFields.
[[nodiscard]] domain::Beneficiary visiblePart(Database& database, domain::Beneficiary person);

/// What the actor wants saved, with everything put back that she may not edit or did not see. `before` is the
/// whole record, absent for a new person. Refuses "not-allowed" where a new person carries what the role may
/// not write, so that nothing typed is lost in silence, and "sensitive-off".
[[nodiscard]] domain::Result<domain::Beneficiary>
withHiddenPart(Database& database, const std::optional<domain::Beneficiary>& before,
               domain::Beneficiary wanted);

} // namespace wasl::storage
