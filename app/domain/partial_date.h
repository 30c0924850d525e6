#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QString>

#include <optional>

namespace wasl::domain
{

enum class DatePrecision
{
    Day,
    Month,
    Year,
    EstimatedAge
};

template <>
struct EnumCodes<DatePrecision>
{
    static constexpr auto rows = codes<DatePrecision>({{DatePrecision::Day, u"day"},
                                                       {DatePrecision::Month, u"month"},
                                                       {DatePrecision::Year, u"year"},
                                                       {DatePrecision::EstimatedAge, u"estimated-age"}});
};

QString label(DatePrecision precision);

/// A birth date as far as it is known, and no further: a day, a month, a year (perhaps "about"), or an age
/// estimated on a certain day.
class PartialDate
{
public:
    enum class About
    {
        No,
        Yes
    };

    /// Each is nullopt for what is no date, a year before 1850, or an age outside 0 … 130.
    static std::optional<PartialDate> fromDay(QDate day);
    static std::optional<PartialDate> fromMonth(int year, int month);
    static std::optional<PartialDate> fromYear(int year, About about = About::No);
    static std::optional<PartialDate> fromEstimatedAge(int years, QDate estimatedOn);

    /// What people type in forms and registers, in English, French and Arabic, digits of either script:
    /// 12/05/1990, 12.05.1990, 12-05-1990, 1990-05-12, 05/1990, 1990-05, 1990, 12 mai 1990, about 1990,
    /// vers 1990, حوالي 1990, 34 ans, 34 years, 34 سنة. Day before month. A two-digit year is refused
    /// ("two-digit-year"), what cannot be read too ("unreadable-date"), and what is no day ("no-such-date").
    static Result<PartialDate> parse(QStringView typed, QDate today);

    /// The storage form: "1990-05-12", "1990-05", "1990", "1990~" for about 1990 (ISO 8601-2:2019), and
    /// "P34Y/2026-11-23" for 34 years of age estimated on that day (an ISO 8601 interval: a span and its
    /// end).
    QString toIso() const;
    static std::optional<PartialDate> fromIso(QStringView iso);

    DatePrecision precision() const { return m_precision; }
    bool isApproximate() const { return m_about == About::Yes || m_precision == DatePrecision::EstimatedAge; }
    int year() const;                 ///< of an estimated age: the likelier of the two years
    std::optional<int> month() const; ///< with precision Day or Month
    std::optional<int> day() const;   ///< with precision Day
    std::optional<int> estimatedAge() const;
    std::optional<QDate> estimatedOn() const;

    /// The first and the last day of birth that fit; "about" a year is read as that year.
    QDate earliest() const;
    QDate latest() const;

    /// 1 January: in many registers not a date but "the year is all we know".
    bool isFirstOfJanuary() const;

    /// As shown: 12/05/1990, 05/1990, 1990, "about 1990", "34 years (on 23/11/2026)".
    QString shown() const;

    friend bool operator==(const PartialDate&, const PartialDate&) = default;

private:
    PartialDate(DatePrecision precision, QDate date, int years, About about);

    DatePrecision m_precision;
    QDate m_date;    ///< the day, the first of the month or year, or the day of the estimate
    int m_years = 0; ///< estimated age
    About m_about = About::No;
};

/// Age in completed years on a day. A month is taken at its middle and a year at 1 July, which errs least;
/// nullopt before the birth. A person born on 29 February is a year older on 1 March.
std::optional<int> ageOn(const PartialDate& birth, QDate day);

} // namespace wasl::domain
