#pragma once

#include "app/domain/place_fit.h"
#include "app/storage/database.h"

namespace wasl::storage
{

/// Asks domain::whyNot() with what the file knows: who holds the bed, what blocks it, her bans, family and
/// age. A bed that is taken is named, and so is who holds it and until when.
[[nodiscard]] std::vector<domain::Refusal>
whyNotThere(Database& database, const domain::BeneficiaryId& person, const domain::PlaceOffered& place,
            const domain::Interval& during, std::optional<domain::StayId> stay);

} // namespace wasl::storage
