#pragma once

#include "app/domain/age_band.h"
#include "app/domain/ids.h"
#include "app/domain/month_span.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// The nights that somebody erased had slept here in one month, and what of her is counted.
struct ErasedNights
{
    domain::YearMonth month;
    qint64 guest = 0; ///< negative; tells the erased apart, and is the person of their events (EventRow)
    int nights = 0;
    QString sex;
    domain::AgeBand ageBand = domain::AgeBand::Unknown; ///< on the first of the month
    QString nationality;
    QString commune; ///< as recorded: a commune or an arrondissement
};

/// Before somebody is erased: keeps what the months count of her, without her, so that an erasure changes no
/// figure. Within the caller's transaction; she must not be staying here.
void keepCountsOf(Database& database, const domain::BeneficiaryId& person);

/// Of the months, the first one first; only for who sees summaries.
[[nodiscard]] std::vector<ErasedNights> erasedNights(Database& database, const domain::MonthSpan& span);

} // namespace wasl::storage
