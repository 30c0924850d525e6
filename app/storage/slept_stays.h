#pragma once

#include "app/domain/beneficiary.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Somebody who had a bed for a while, reduced to what is counted of it: as she is known now.
struct SleptStay
{
    domain::BeneficiaryId person;
    domain::Answer<domain::Sex> sex;
    domain::Answer<domain::PartialDate> birth;
    QString nationality; ///< the first one, alpha-2; empty if not known
    QString communeCode; ///< as recorded: a commune or an arrondissement
    domain::Moment arrived;
    std::optional<domain::Moment> left; ///< absent while she is here
};

/// Every stay that began before the end of the time and did not end before its beginning, in any structure;
/// in no order to rely on. Only for who sees summaries.
[[nodiscard]] std::vector<SleptStay> sleptStays(Database& database, const domain::Interval& during);

} // namespace wasl::storage
