#pragma once

#include "app/domain/refusal.h"

#include <QDate>
#include <QDateTime>

#include <compare>
#include <cstddef>
#include <functional>
#include <optional>
#include <span>

namespace wasl::domain
{

/// A point in time, always UTC.
using Moment = QDateTime;

/// Time and chance are arguments: nothing in the house asks the system for them by itself.
using Clock = std::function<Moment()>;

/// Fills the span with random bytes.
using RandomSource = std::function<void(std::span<std::byte>)>;

/// A month of the calendar, the period of every summary and release.
struct YearMonth
{
    int year = 0;
    int month = 0; ///< 1 … 12; 0 while unset

    static YearMonth of(QDate date);
    /// Reads "YYYY-MM"; Arabic-Indic digits too.
    static Result<YearMonth> parse(QStringView text);

    bool isValid() const;
    QString toString() const; ///< "YYYY-MM"
    QDate first() const;
    QDate last() const;
    YearMonth next() const;
    YearMonth previous() const;
    bool contains(QDate date) const;

    friend auto operator<=>(const YearMonth&, const YearMonth&) = default;
};

/// A half-open span of time [from, until): one that ends when another begins does not overlap it.
struct Interval
{
    Moment from;
    std::optional<Moment> until; ///< absent: no end known

    bool contains(const Moment& moment) const;
    bool overlaps(const Interval& other) const;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// ٠-٩ and ۰-۹ as 0-9; everything else as it was.
QString withLatinDigits(QStringView text);

/// dd/MM/yyyy, as dates are shown and typed (never a two-digit year).
QString shownDate(QDate date);

} // namespace wasl::domain
