#include "app/matching/birth_evidence.h"

#include <cstdlib>

namespace wasl::matching
{

namespace
{

using domain::PartialDate;

constexpr int kYearsOfAGoodGuess = 1;
constexpr int kYearsOfAGuess = 3;

BirthAgreement compareDays(const BirthKey& a, const BirthKey& b)
{
    const bool day = a.day == b.day;
    const bool month = a.month == b.month;
    const bool year = a.year == b.year;
    if (day && month && year) return BirthAgreement::SameDay;
    if (year && a.day == b.month && a.month == b.day) return BirthAgreement::DayMonthSwapped;
    return (day ? 1 : 0) + (month ? 1 : 0) + (year ? 1 : 0) == 2 ? BirthAgreement::PartlyDifferent
                                                                 : BirthAgreement::Conflict;
}

} // namespace

BirthKey::BirthKey(const std::optional<PartialDate>& birth)
{
    if (!birth) return;
    year = static_cast<std::int16_t>(birth->year());
    month = static_cast<std::uint8_t>(birth->month().value_or(0));
    day = static_cast<std::uint8_t>(birth->day().value_or(0));
    approximate = birth->isApproximate();
}

BirthAgreement compareBirths(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b)
{
    return compareBirths(BirthKey(a), BirthKey(b));
}

BirthAgreement compareBirths(const BirthKey& a, const BirthKey& b)
{
    if (!a.isKnown() || !b.isKnown()) return BirthAgreement::Missing;
    if (a.hasTrueDay() && b.hasTrueDay()) return compareDays(a, b);
    const int apart = std::abs(a.year - b.year);
    if (a.approximate || b.approximate) {
        return apart == 0                    ? BirthAgreement::SameGuess
               : apart <= kYearsOfAGoodGuess ? BirthAgreement::NearAge
               : apart <= kYearsOfAGuess     ? BirthAgreement::AgeApart
                                             : BirthAgreement::Conflict;
    }
    if (apart == 1) return BirthAgreement::YearApart;
    if (apart > 1) return BirthAgreement::Conflict;
    if (a.isFirstOfJanuary() || b.isFirstOfJanuary() || a.month == 0 || b.month == 0)
        return BirthAgreement::SameYear;
    return a.month == b.month ? BirthAgreement::SameMonth : BirthAgreement::PartlyDifferent;
}

double birthBits(BirthAgreement agreement)
{
    switch (agreement) {
    case BirthAgreement::Missing:
        return 0.0;
    case BirthAgreement::SameDay:
        return 13.0;
    case BirthAgreement::SameMonth:
        return 7.5;
    case BirthAgreement::SameYear:
        return 4.5;
    case BirthAgreement::DayMonthSwapped:
        return 9.0;
    case BirthAgreement::PartlyDifferent:
        return 3.0;
    case BirthAgreement::YearApart:
        return 0.5;
    case BirthAgreement::SameGuess:
        return 3.5;
    case BirthAgreement::NearAge:
        return 2.0;
    case BirthAgreement::AgeApart:
        return -1.0;
    case BirthAgreement::Conflict:
        return -6.0;
    }
    return 0.0;
}

} // namespace wasl::matching
