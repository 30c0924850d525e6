#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/refusal.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace wasl::domain
{

struct YearMonth;

/// What a figure is a number of.
enum class IndicatorUnit
{
    Persons,
    Households,
    Events,
    Days,
    Percent
};

template <>
struct EnumCodes<IndicatorUnit>
{
    static constexpr auto rows = codes<IndicatorUnit>({{IndicatorUnit::Persons, u"persons"},
                                                       {IndicatorUnit::Households, u"households"},
                                                       {IndicatorUnit::Events, u"events"},
                                                       {IndicatorUnit::Days, u"days"},
                                                       {IndicatorUnit::Percent, u"percent"}});
};

QString label(IndicatorUnit unit);

/// How the rows of a view become one figure.
enum class Aggregate
{
    CountEvents,
    CountPersons,    ///< each person once in the period
    CountHouseholds, ///< each household once in the period
    Sum,             ///< of a column of numbers
    SumDays,         ///< of the days of each row that lie in the period
    Median,          ///< of an even number of values the mean of the two in the middle
    Percentile90     ///< the least value that nine in ten do not exceed
};

/// Which rows belong to a period.
enum class Placement
{
    On,     ///< those whose day lies in it
    Within, ///< those that hold on at least one of its days: [from, until)
    AtEnd   ///< those that hold on its last day
};

/// One question to one view: no joins, no expressions, nothing but columns by name and values that are bound.
struct IndicatorQuery
{
    QString view; ///< of factViews()
    Aggregate aggregate = Aggregate::CountEvents;
    QString column; ///< of Sum, Median, Percentile90
    Placement placement = Placement::On;
    QString day;                          ///< On: the day; else the first day
    QString until;                        ///< Within, AtEnd: the first day on which it no longer holds
    std::map<QString, QStringList> where; ///< dimension -> any of these codes

    friend bool operator==(const IndicatorQuery&, const IndicatorQuery&) = default;
};

struct IndicatorText
{
    QString ar;
    QString fr;
    QString en;

    [[nodiscard]] const QString& in(QStringView language) const; ///< "ar", "fr", else English

    friend bool operator==(const IndicatorText&, const IndicatorText&) = default;
};

/// A figure that an association follows, as its file describes it.
struct Indicator
{
    QString code;
    IndicatorText title;
    IndicatorText definition;
    IndicatorUnit unit = IndicatorUnit::Events;
    QString programme; ///< codebook snia_programmes
    IndicatorQuery query;
    std::optional<IndicatorQuery> over; ///< of a percentage what the query is a part of
    QStringList breakdowns;             ///< dimensions it may be broken down by

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A mistake in an indicator's file.
struct IndicatorMistake
{
    QString file;
    int line = 0; ///< from 1
    QString message;

    friend bool operator==(const IndicatorMistake&, const IndicatorMistake&) = default;
};

/// The first mistake of a file, or the indicator it describes. `file` is only named in the mistake.
tl::expected<Indicator, IndicatorMistake> readIndicator(const QByteArray& json, const QString& file);

/// The indicators of a folder, by their files' names; those with a mistake are left out and named.
struct IndicatorBook
{
    std::vector<Indicator> indicators;
    std::vector<IndicatorMistake> mistakes;

    [[nodiscard]] const Indicator* find(QStringView code) const; ///< nullptr for an unknown code
    /// Takes in *.json of another folder, such as an association's own. A code that is there already is a
    /// mistake of the later file, as is a folder or a file that cannot be read.
    void add(const QString& folder);
};

/// Those that come with the program: ":/wasl/indicators".
IndicatorBook standardIndicators();

/// Days that are counted together, both included.
struct CountingPeriod
{
    QDate first;
    QDate last;

    friend bool operator==(const CountingPeriod&, const CountingPeriod&) = default;
};

/// Every month from one to another, both included.
std::vector<CountingPeriod> monthsBetween(const YearMonth& first, const YearMonth& last);

/// The figures of one indicator, one value for each period. Counts are whole and 0 where there is nothing; a
/// median, a percentile or a percentage of nothing is absent.
struct IndicatorRow
{
    QStringList keys; ///< a code for each breakdown; empty for what is not known
    std::vector<std::optional<double>> values;

    friend bool operator==(const IndicatorRow&, const IndicatorRow&) = default;
};

/// The total is counted by itself: a person who is in two rows, or in two months, is one person.
struct IndicatorTable
{
    QString code;
    std::vector<CountingPeriod> periods;
    QStringList by;
    std::vector<IndicatorRow> rows; ///< by their keys, what is not known last; none without a breakdown
    std::vector<std::optional<double>> total;
    bool withheld = false; ///< some needs are left out, which the user may not see or which are not collected

    friend bool operator==(const IndicatorTable&, const IndicatorTable&) = default;
};

} // namespace wasl::domain
