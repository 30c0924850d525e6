#pragma once

#include "app/domain/monthly_summary.h"

#include <QDate>

#include <functional>
#include <map>
#include <vector>

namespace wasl::domain
{

/// Something in a month that looks odd. It is a question to whoever knows, never a refusal.
struct Oddity
{
    QString code;   ///< "far-from-usual", "parts-and-whole" …
    QString figure; ///< the path it is about, as in figures()
    QString text;   ///< what looks odd and why, in whole sentences

    friend bool operator==(const Oddity&, const Oddity&) = default;
};

/// What a month is judged by, beside its own figures.
struct MonthSurroundings
{
    std::vector<MonthlySummary> lastTwelve; ///< the months before it that have figures, the newest first
    std::map<QDate, int> registeredByDay;   ///< of the month itself
    std::function<bool(QDate)> isHoliday;   ///< on which nobody is expected at the desk; may be empty
    QDate until;                            ///< judged up to here: the last day, or yesterday
};

/// Every rule below, in the order in which they stand here.
std::vector<Oddity> oddities(const MonthlySummary& month, const MonthSurroundings& around);

/// A main figure of more than three times, or less than a third of, its median over the last twelve months.
/// Only with at least six of them, and where one of the two is ten or more.
std::vector<Oddity> farFromUsual(const MonthlySummary& month, const std::vector<MonthlySummary>& lastTwelve);
/// Sums that cannot be: parts that are not the whole, more referred than assisted, more nights than days for
/// everybody housed.
std::vector<Oddity> impossibleSums(const MonthlySummary& month);
/// More than a fifth of the registered, and at least five, whose nationality, sex or age is not known.
std::vector<Oddity> manyUnknown(const MonthlySummary& month);
/// More people slept here than were here the month before and arrived since: somebody was not checked in.
std::vector<Oddity> nightsWithoutArrival(const MonthlySummary& month, const MonthlySummary& before);
/// Five working days (Monday to Friday, no holiday) or more in a row with nobody registered, in a month of at
/// least twenty registrations.
std::vector<Oddity> silentDays(const MonthlySummary& month, const MonthSurroundings& around);

/// The middle value; the mean of the two middle ones, rounded down, of an even number; 0 of none.
int medianOf(std::vector<int> values);

} // namespace wasl::domain
