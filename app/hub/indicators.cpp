#include "app/hub/indicators.h"

#include "app/disclosure/reconcile.h"
#include "app/hub/place_groups.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

void operator+=(CellSum& sum, const CellSum& more)
{
    sum.value += more.value;
    sum.draws += more.draws;
}

void operator+=(ToldSum& sum, const ToldSum& more)
{
    sum.told += more.told;
    sum.leftOut += more.leftOut;
    sum.protects |= more.protects;
    sum.associations.unite(more.associations);
    sum.silent.unite(more.silent);
}

bool areEnough(const QSet<QString>& associations)
{
    return associations.size() >= FewestAssociations;
}

using Communes = std::map<QString, std::map<QString, qint64>>;

/// The communes, provinces or regions of one batch: each is told if it is made of whole groups.
ToldTable toldPlaces(const Communes& communes, const std::vector<QStringList>& groups, qsizetype letters)
{
    QSet<QString> broken;
    for (const QStringList& group : groups) {
        QSet<QString> units;
        for (const QString& code : group) {
            units.insert(unitOf(code, letters));
        }
        if (units.size() > 1) {
            broken.unite(units);
        }
    }
    ToldTable table;
    for (const auto& [code, sent] : communes) {
        CellSum sum;
        QSet<QString> associations;
        for (const auto& [association, value] : sent) {
            sum += {value, 1};
            associations.insert(association);
        }
        const QString unit = unitOf(code, letters);
        ToldSum& cell = table.cells[unit];
        if (broken.contains(unit)) {
            cell.leftOut += sum.draws;
            cell.silent.unite(associations);
        } else {
            cell.told += sum;
            cell.associations.unite(associations);
        }
        table.whole += sum;
    }
    for (auto& [unit, cell] : table.cells) {
        cell.protects = areEnough(cell.silent);
    }
    return table;
}

/// How a figure is written from what may be told of it.
Indicator indicator(const QString& code, const ToldSum& sum, qsizetype associations,
                    const disclosure::Estimate& estimate)
{
    Indicator result;
    result.code = code;
    result.leftOut = sum.leftOut;
    if (sum.told.draws == 0) {
        result.associations = sum.silent.size();
        result.withheld = sum.protects ? u"protects"_s : u"few-associations"_s;
        return result;
    }
    result.associations = associations;
    result.margin = static_cast<qint64>(std::ceil(disclosure::margin95(estimate.variance)));
    if (std::abs(estimate.value) <
        std::max(static_cast<double>(SmallestValue), 2 * std::sqrt(estimate.variance))) {
        result.withheld = u"small"_s;
    } else {
        result.value = static_cast<qint64>(std::llround(estimate.value / RoundedTo)) * RoundedTo;
    }
    return result;
}

/// The tables of a family made to agree.
class Agreed
{
public:
    Agreed(const disclosure::FamilySchema& family, const IndicatorSums& sums)
    {
        for (const disclosure::TableSchema& table : family.tables) {
            const auto found = sums.tables.find(table.name);
            const CellSum whole = found == sums.tables.end() ? CellSum() : found->second.whole;
            m_tables.push_back({table.scale, {{static_cast<double>(whole.value), whole.draws}}});
        }
        m_reconciled = disclosure::reconcile(m_tables);
    }

    disclosure::Estimate estimate(std::size_t table, const CellSum& sum) const
    {
        return disclosure::estimate(m_reconciled, m_tables, table,
                                    {static_cast<double>(sum.value), sum.draws});
    }

private:
    std::vector<disclosure::SummedTable> m_tables;
    disclosure::Reconciled m_reconciled;
};

const std::map<QString, ToldSum>& cellsOf(const IndicatorSums& sums, const QString& table)
{
    static const std::map<QString, ToldSum> none;
    const auto found = sums.tables.find(table);
    return found == sums.tables.end() ? none : found->second.cells;
}

} // namespace

void IndicatorSums::add(const IndicatorSums& more)
{
    associations.unite(more.associations);
    months += more.months;
    for (const auto& [name, table] : more.tables) {
        ToldTable& own = tables[name];
        own.whole += table.whole;
        for (const auto& [code, cell] : table.cells) {
            own.cells[code] += cell;
        }
    }
}

IndicatorSums judged(const Batch& batch)
{
    if (!areEnough(batch.associations)) {
        return {};
    }
    IndicatorSums sums;
    sums.associations = batch.associations;
    for (const auto& [name, cells] : batch.tables) {
        ToldTable& table = sums.tables[name];
        for (const auto& [code, cell] : cells) {
            table.cells[code].told = cell;
            table.whole += cell;
        }
    }
    std::map<QString, QSet<QString>> contributors;
    for (const auto& [code, sent] : batch.communes) {
        for (const auto& [association, value] : sent) {
            contributors[code].insert(association);
        }
    }
    const std::vector<QStringList> groups = placeGroups(contributors);
    constexpr qsizetype wholeCode = 100;
    sums.tables[u"commune"_s] = toldPlaces(batch.communes, groups, wholeCode);
    sums.tables[u"province"_s] = toldPlaces(batch.communes, groups, ProvinceLetters);
    sums.tables[u"region"_s] = toldPlaces(batch.communes, groups, RegionLetters);
    return sums;
}

std::vector<IndicatorTable> indicators(const disclosure::FamilySchema& family, const IndicatorSums& sums)
{
    const Agreed agreed(family, sums);
    std::vector<IndicatorTable> tables;
    for (std::size_t k = 0; k < family.tables.size(); ++k) {
        const disclosure::TableSchema& schema = family.tables[k];
        if (schema.name == "commune"_L1) {
            for (const auto& name : {schema.name, u"province"_s, u"region"_s}) {
                IndicatorTable& table = tables.emplace_back(IndicatorTable{name, {}});
                for (const auto& [code, cell] : cellsOf(sums, name)) {
                    table.cells.push_back(
                        indicator(code, cell, cell.associations.size(), agreed.estimate(k, cell.told)));
                }
            }
            continue;
        }
        IndicatorTable& table = tables.emplace_back(IndicatorTable{schema.name, {}});
        const auto& cells = cellsOf(sums, schema.name);
        for (const QString& code : schema.cells) {
            const auto found = cells.find(code);
            const ToldSum cell = found == cells.end() ? ToldSum() : found->second;
            table.cells.push_back(
                indicator(code, cell, sums.associations.size(), agreed.estimate(k, cell.told)));
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
    std::map<QString, ToldSum> groups;
    for (const auto& [code, cell] : cellsOf(sums, table)) {
        groups[groupOf(code)] += cell;
    }
    const Agreed agreed(family, sums);
    const auto k = static_cast<std::size_t>(found - family.tables.begin());
    IndicatorTable result{name, {}};
    for (const auto& [code, group] : groups) {
        result.cells.push_back(
            indicator(code, group, sums.associations.size(), agreed.estimate(k, group.told)));
    }
    return result;
}

} // namespace wasl::hub
