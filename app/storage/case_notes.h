#pragma once

#include "app/domain/case.h"
#include "app/domain/user.h"

#include <vector>

namespace wasl::storage
{

class Database;

/// What one must be allowed for the notes of a compartment, and for whatever else is kept in it.
[[nodiscard]] domain::Action toViewNotes(domain::Compartment compartment);
[[nodiscard]] domain::Action toEditNotes(domain::Compartment compartment);

/// The notes the actor may see, opened.
[[nodiscard]] std::vector<domain::CaseNote> openNotes(Database& database, const domain::BeneficiaryId& person,
                                                      const std::vector<domain::CaseNote>& stored);

/// The compartments that hold notes the actor does not see, each once.
[[nodiscard]] std::vector<domain::Compartment>
closedCompartments(Database& database, const domain::BeneficiaryId& person,
                   const std::vector<domain::CaseNote>& stored);

/// The notes to store: new and changed ones sealed, unchanged ones as they lay, and those the actor does not
/// see or only sees through broken glass kept. Refuses "not-allowed" and "compartment-closed".
[[nodiscard]] domain::Result<std::vector<domain::CaseNote>>
sealNotes(Database& database, const domain::BeneficiaryId& person,
          const std::vector<domain::CaseNote>& stored, const std::vector<domain::CaseNote>& wanted);

} // namespace wasl::storage
