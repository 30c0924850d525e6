#pragma once

#include "app/domain/partial_date.h"

#include <cstdint>
#include <optional>

namespace wasl::matching
{

/// How two birth dates agree. Many registers write 1 January when only the year is known, and an age that was
/// guessed gives only an idea of the year.
enum class BirthAgreement
{
    Missing, // one of them is not known: says nothing
    SameDay,
    SameMonth,       // one has no day
    SameYear,        // one or both have a year only, or 1 January
    DayMonthSwapped, // 03/05 and 05/03 of one year
    PartlyDifferent, // two of day, month and year agree
    YearApart,       // the years are one apart and no more is known
    SameGuess,       // an age or a year was guessed, and the years are the same
    NearAge,         // the same, one apart
    AgeApart,        // the same, two or three apart
    Conflict
};

/// A birth date in the few bytes that comparing it takes.
struct BirthKey
{
    std::int16_t year = 0;           // 0: nothing is known
    std::uint8_t month = 0, day = 0; // 0: not known
    bool approximate = false;        // an age, or "about" a year

    BirthKey() = default;
    explicit BirthKey(const std::optional<domain::PartialDate>& birth);

    bool isKnown() const { return year != 0; }
    /// A day that is more than "the year is all we know", which many write as 1 January.
    bool hasTrueDay() const { return day != 0 && !isFirstOfJanuary(); }
    bool isFirstOfJanuary() const { return day == 1 && month == 1; }
};

BirthAgreement compareBirths(const BirthKey& a, const BirthKey& b);
BirthAgreement compareBirths(const std::optional<domain::PartialDate>& a,
                             const std::optional<domain::PartialDate>& b);

/// Weight of evidence in bits. Fixed by hand from the chance of agreement among people born over forty years;
/// they are for files too small to learn from.
double birthBits(BirthAgreement agreement);

} // namespace wasl::matching
