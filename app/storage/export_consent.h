#pragma once

#include "app/domain/ids.h"

namespace wasl::storage
{

class Database;

/// What a person's consents say to a list that leaves the file with her name on it.
enum class ExportConsent
{
    Given,
    NotAsked, ///< nobody asked her yet: her row says so
    Refused,  ///< she refused, withdrew or let expire that a file is kept about her, or refused to share hers
};

/// Her standing decisions of now. People who are not there count as Refused.
[[nodiscard]] ExportConsent exportConsent(Database& database, const domain::BeneficiaryId& person);

} // namespace wasl::storage
