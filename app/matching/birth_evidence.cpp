#include "app/matching/birth_evidence.h"

#include <cstdlib>

namespace wasl::matching
{

namespace
{

using domain::DatePrecision;
using domain::PartialDate;

constexpr int kYearsOfAGoodGuess = 1;
constexpr int kYearsOfAGuess = 3;

/// A day that is more than "the year is all we know".
bool isTrueDay(const PartialDate& date)
{
    return date.precision() == DatePrecision::Day && !date.isFirstOfJanuary();
}

BirthAgreement compareDays(const PartialDate& a, const PartialDate& b)
{
    const bool day = a.day() == b.day();
    const bool month = a.month() == b.month();
    const bool year = a.year() == b.year();
    if (day && month && year) return BirthAgreement::SameDay;
    if (year && a.day() == b.month() && a.month() == b.day()) return BirthAgreement::DayMonthSwapped;
    return (day ? 1 : 0) + (month ? 1 : 0) + (year ? 1 : 0) == 2 ? BirthAgreement::PartlyDifferent
                                                                 : BirthAgreement::Conflict;
}

} // namespace

BirthAgreement compareBirths(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b)
{
    if (!a || !b) return BirthAgreement::Missing;
    if (isTrueDay(*a) && isTrueDay(*b)) return compareDays(*a, *b);
    const int apart = std::abs(a->year() - b->year());
    if (a->isApproximate() || b->isApproximate()) {
        return apart == 0                    ? BirthAgreement::SameGuess
               : apart <= kYearsOfAGoodGuess ? BirthAgreement::NearAge
               : apart <= kYearsOfAGuess     ? BirthAgreement::AgeApart
                                             : BirthAgreement::Conflict;
    }
    if (apart == 1) return BirthAgreement::YearApart;
    if (apart > 1) return BirthAgreement::Conflict;
    if (a->isFirstOfJanuary() || b->isFirstOfJanuary() || !a->month() || !b->month())
        return BirthAgreement::SameYear;
    return a->month() == b->month() ? BirthAgreement::SameMonth : BirthAgreement::PartlyDifferent;
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
