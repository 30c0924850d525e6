#include "app/hub/indicators.h"

#include "app/disclosure/reconcile.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

Indicator indicator(const QString& code, qsizetype associations, const disclosure::Estimate& estimate)
{
    Indicator result;
    result.code = code;
    result.associations = associations;
    result.margin = static_cast<qint64>(std::ceil(disclosure::margin95(estimate.variance)));
    if (associations < FewestAssociations) {
        result.withheld = u"few-associations"_s;
        result.margin = 0;
    } else if (std::abs(estimate.value) <
               std::max(static_cast<double>(SmallestValue), 2 * std::sqrt(estimate.variance))) {
        result.withheld = u"small"_s;
    } else {
        result.value = static_cast<qint64>(std::llround(estimate.value / RoundedTo)) * RoundedTo;
    }
    return result;
}

/// Territory codes are hierarchical: "07.351.01.01" lies in province "07.351" and region "07".
IndicatorTable rolledUp(const QString& name, qsizetype prefix, const std::map<QString, CellSum>& communes,
                        const disclosure::Reconciled& reconciled,
                        const std::vector<disclosure::SummedTable>& summed, std::size_t table)
{
    struct Group
    {
        std::vector<std::size_t> cells;
        QSet<QString> associations;
    };
    std::map<QString, Group> groups;
    std::size_t position = 0;
    for (const auto& [code, cell] : communes) {
        Group& group = groups[code == "other"_L1 ? code : code.left(prefix)];
        group.cells.push_back(position++);
        group.associations.unite(cell.associations);
    }
    IndicatorTable result{name, {}};
    for (const auto& [code, group] : groups) {
        result.cells.push_back(indicator(code, group.associations.size(),
                                         disclosure::combine(reconciled, summed, table, group.cells)));
    }
    return result;
}

std::vector<disclosure::SummedTable> summedTables(const disclosure::FamilySchema& family,
                                                  const IndicatorSums& sums)
{
    std::vector<disclosure::SummedTable> summed;
    for (const disclosure::TableSchema& table : family.tables) {
        disclosure::SummedTable cells{table.scale, {}};
        for (const auto& [code, cell] : sums.tables.at(table.name)) {
            cells.cells.push_back({static_cast<double>(cell.value), cell.draws});
        }
        summed.push_back(std::move(cells));
    }
    return summed;
}

} // namespace

std::vector<IndicatorTable> indicators(const disclosure::FamilySchema& family, const IndicatorSums& sums)
{
    const std::vector<disclosure::SummedTable> summed = summedTables(family, sums);
    const disclosure::Reconciled reconciled = disclosure::reconcile(summed);

    std::vector<IndicatorTable> tables;
    for (std::size_t k = 0; k < family.tables.size(); ++k) {
        const QString& name = family.tables[k].name;
        const std::map<QString, CellSum>& cells = sums.tables.at(name);
        IndicatorTable table{name, {}};
        std::size_t position = 0;
        for (const auto& [code, cell] : cells) {
            table.cells.push_back(
                indicator(code, cell.associations.size(), reconciled.tables[k].cells[position++]));
        }
        if (name != "commune"_L1) {
            // The map sorts by code; figures are shown in the order of the schema.
            std::stable_sort(
                table.cells.begin(), table.cells.end(), [&](const Indicator& a, const Indicator& b) {
                    return family.tables[k].cells.indexOf(a.code) < family.tables[k].cells.indexOf(b.code);
                });
        }
        tables.push_back(std::move(table));
        if (name == "commune"_L1) {
            tables.push_back(rolledUp(u"province"_s, 6, cells, reconciled, summed, k));
            tables.push_back(rolledUp(u"region"_s, 2, cells, reconciled, summed, k));
        }
    }
    return tables;
}

std::optional<IndicatorTable> grouped(const disclosure::FamilySchema& family, const IndicatorSums& sums,
                                      const QString& table, const QString& name,
                                      const std::function<QString(const QString& code)>& groupOf)
{
    const auto found =
        std::find_if(family.tables.begin(), family.tables.end(),
                     [&table](const disclosure::TableSchema& one) { return one.name == table; });
    if (found == family.tables.end()) {
        return std::nullopt;
    }
    struct Group
    {
        std::vector<std::size_t> cells;
        QSet<QString> associations;
    };
    std::map<QString, Group> groups;
    std::size_t position = 0;
    for (const auto& [code, cell] : sums.tables.at(table)) {
        Group& group = groups[groupOf(code)];
        group.cells.push_back(position++);
        group.associations.unite(cell.associations);
    }
    const std::vector<disclosure::SummedTable> summed = summedTables(family, sums);
    const disclosure::Reconciled reconciled = disclosure::reconcile(summed);
    const auto k = static_cast<std::size_t>(found - family.tables.begin());
    IndicatorTable result{name, {}};
    for (const auto& [code, group] : groups) {
        result.cells.push_back(indicator(code, group.associations.size(),
                                         disclosure::combine(reconciled, summed, k, group.cells)));
    }
    return result;
}

} // namespace wasl::hub
