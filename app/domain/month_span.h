#pragma once

#include "app/domain/time.h"

#include <vector>

namespace wasl::domain
{

/// Whole months in a row, one or more: what a summary is about and what it is held against.
struct MonthSpan
{
    YearMonth first;
    YearMonth last;

    static MonthSpan of(const YearMonth& month) { return {month, month}; }
    /// "2026-10", or "2026-07/2026-09". Refuses "month" and, the last before the first, "months-order".
    static Result<MonthSpan> parse(QStringView text);
    QString toString() const;

    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool isOneMonth() const { return first == last; }
    int length() const;                                   ///< in months
    std::vector<YearMonth> months() const;                ///< the first one first
    MonthSpan moved(int months) const;                    ///< later, or earlier by a negative number
    MonthSpan before() const { return moved(-length()); } ///< as many months, ending where this begins
    MonthSpan next() const { return moved(length()); }
    MonthSpan yearBefore() const { return moved(-12); }

    friend bool operator==(const MonthSpan&, const MonthSpan&) = default;
};

/// A month as people type it: "10/2026", "10 2026", "2026-10"; Arabic-Indic digits too. Refuses
/// "unreadable-month".
Result<YearMonth> typedMonth(QStringView text);

} // namespace wasl::domain
