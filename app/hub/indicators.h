#pragma once

#include "app/disclosure/schema.h"
#include "app/domain/time.h"

#include <QSet>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace wasl::hub
{

/// One cell summed over associations and months.
struct CellSum
{
    qint64 value = 0;
    qint64 draws = 0;           ///< altered figures in the sum
    QSet<QString> associations; ///< that contributed
};

/// All sums of one family: for each table its cells by code. The commune table has the codes of
/// communes that some association declared, and "other"; slots nobody uses are not in it.
struct IndicatorSums
{
    std::map<QString, std::map<QString, CellSum>> tables;
};

/// One published figure, or the reason why it is withheld.
struct Indicator
{
    QString code;
    qint64 associations = 0;
    std::optional<qint64> value; ///< rounded to 10; none if withheld
    qint64 margin = 0;           ///< half width of the 95 % interval
    QString withheld;            ///< "few-associations", "small", or empty
};

struct IndicatorTable
{
    QString name; ///< a table of the family, or "province" or "region", which are sums of communes
    std::vector<Indicator> cells;
};

/// The rules of disclosure.md, "At the hub". They are fixed: nobody who runs a hub can loosen them.
inline constexpr int FewestAssociations = 5;
inline constexpr int SmallestValue = 20;
inline constexpr int RoundedTo = 10;

/// Reconciles the family's tables, adds provinces and regions, withholds and rounds.
std::vector<IndicatorTable> indicators(const disclosure::FamilySchema& family, const IndicatorSums& sums);

/// The cells of one table added up into groups, under the same rules; nothing if the family has no such
/// table.
std::optional<IndicatorTable> grouped(const disclosure::FamilySchema& family, const IndicatorSums& sums,
                                      const QString& table, const QString& name,
                                      const std::function<QString(const QString& code)>& groupOf);

} // namespace wasl::hub
