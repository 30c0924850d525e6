#pragma once

#include "app/domain/place_fit.h"
#include "app/storage/database.h"

namespace wasl::storage
{

/// Asks domain::whyNot() with what the file knows: who holds the bed, what blocks it, her bans, family and
/// age; `accessibleRoom` asks for one besides her needs. A bed that is taken is named, and so is who holds it
/// and until when.
[[nodiscard]] std::vector<domain::Refusal>
whyNotThere(Database& database, const domain::BeneficiaryId& person, const domain::PlaceOffered& place,
            const domain::Interval& during, std::optional<domain::StayId> stay, bool accessibleRoom = false);

/// Who she is for the rules of a place in that structure: her needs, her family, and whether an adult of it
/// sleeps there then.
[[nodiscard]] domain::PlaceWanted placeWantedBy(Database& database, const domain::BeneficiaryId& person,
                                                const domain::StructureId& structure,
                                                const domain::Interval& during,
                                                std::optional<domain::StayId> stay);

/// Whether a step may be done against the reasons found: what was set aside before for the same bed holds;
/// the rest needs a reason in the step and the right to override, and answers the codes to be recorded.
/// Refuses the first reason that stands, and "not-allowed".
[[nodiscard]] domain::Result<QStringList> rulesSetAside(const Database& database,
                                                        std::span<const domain::Refusal> found,
                                                        const QStringList& before,
                                                        const domain::StayStep& step);

} // namespace wasl::storage
