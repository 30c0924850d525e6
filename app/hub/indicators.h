#pragma once

#include "app/disclosure/schema.h"

#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

// What the hub may tell (disclosure.md, "At the hub"), so that nobody who asks everything, as often as she
// likes, can add and subtract answers until figures of fewer than 5 associations are left.
//
// 1. Reports become public together, in batches of one family and month from at least 5 associations
//    (Editions). A batch is never changed, and no report is in two. So what a late report changes is never
//    its own figures. On which day a batch is made does not count for that, so an edition without any may be
//    followed by another the next day; often made, batches are small, and tell of fewer places for good.
// 2. Within a batch every association fills every cell of a table, but for the places, which are put into
//    groups of at least 5 associations each that do not overlap (placeGroups). A commune is told if it is a
//    group, a province or region if it is made of whole groups.
// 3. All else is a sum of what was told: a year of its months, a month of its batches, a programme of its
//    sectors, and what is reconciled of whole tables. What a batch may not tell is left out of the sum, and
//    how much is said.
//
// That is enough: the groups of all batches share no cell with each other. Answers with whatever factors give
// the groups with some factors; if any of these is not 0, all associations of that group are in what is left.
// The rules judge who reported, never values, so that nothing is told by what is withheld. Someone who
// commands 4 of 5 associations is not stopped: the coordination knows whom it invites, and even then the
// figure is an altered one.
//
// The rules are fixed: nobody who runs a hub can loosen them.

namespace wasl::hub
{

inline constexpr int FewestAssociations = 5;
inline constexpr int SmallestValue = 20;
inline constexpr int RoundedTo = 10;

/// Altered figures added up.
struct CellSum
{
    qint64 value = 0;
    qint64 draws = 0; ///< how many they are
};

/// What became public together of one family and month, as it was received.
struct Batch
{
    QSet<QString> associations;
    /// For each table its cells by code, but for the communes.
    std::map<QString, std::map<QString, CellSum>> tables;
    /// By the communes that some association declared, and "other", what each association sent; slots nobody
    /// uses are not in it.
    std::map<QString, std::map<QString, qint64>> communes;
};

/// A sum of what may be told, and how much it lacks.
struct ToldSum
{
    CellSum told;
    QSet<QString> associations; ///< whose figures were told; for a place only
    qint64 leftOut = 0;         ///< altered figures that belong here and may not be told
    QSet<QString> silent;       ///< whose they are
    bool protects = false;      ///< some of them would be enough by themselves, and protect others
};

struct ToldTable
{
    std::map<QString, ToldSum> cells;
    CellSum whole; ///< all of the table, what is not told by itself too
};

/// What may be told of one family: of a batch, a month or many months.
struct IndicatorSums
{
    QSet<QString> associations;
    int months = 0;                      ///< of which something may be told
    std::map<QString, ToldTable> tables; ///< those of the family, "province" and "region"

    void add(const IndicatorSums& more);
};

/// Rule 2. Nothing of a batch that has fewer than FewestAssociations.
IndicatorSums judged(const Batch& batch);

/// One published figure, or the reason why it is withheld.
struct Indicator
{
    QString code;
    qint64 associations = 0;     ///< that are in it; if nothing is, that reported
    std::optional<qint64> value; ///< rounded to 10; none if withheld
    qint64 margin = 0;           ///< half width of the 95 % interval
    /// "few-associations"; "protects" (there are enough, and others could be computed from it); "small": less
    /// than 20 or than twice its standard deviation; or empty.
    QString withheld;
    /// Altered figures, each one association's of one month, that belong here and are not in it, since they
    /// could not be told.
    qint64 leftOut = 0;
};

struct IndicatorTable
{
    QString name; ///< a table of the family, or "province" or "region", which are sums of communes
    std::vector<Indicator> cells;
};

/// Reconciles the family's tables, withholds and rounds.
std::vector<IndicatorTable> indicators(const disclosure::FamilySchema& family, const IndicatorSums& sums);

/// The cells of one table, not of places, added up into groups; nothing if the family has no such table.
std::optional<IndicatorTable> grouped(const disclosure::FamilySchema& family, const IndicatorSums& sums,
                                      const QString& table, const QString& name,
                                      const std::function<QString(const QString& code)>& groupOf);

} // namespace wasl::hub
