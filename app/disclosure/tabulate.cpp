#include "app/disclosure/tabulate.h"

#include "app/domain/territory.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::disclosure
{

namespace
{

QString sexAgeCode(const domain::Contribution& contribution)
{
    const bool binary = contribution.sex == "F"_L1 || contribution.sex == "M"_L1;
    return (binary ? contribution.sex : u"X"_s) + u':' + domain::code(contribution.ageBand);
}

/// The slot of a commune, or -1. An arrondissement that is not declared itself counts as its city.
qsizetype communeSlot(const QString& commune, const QStringList& declared)
{
    static const auto territory = domain::Territory::load();
    const auto own = declared.indexOf(commune);
    return own >= 0 ? own : declared.indexOf(territory.communeOf(commune));
}

qsizetype cellOf(const TableSchema& table, const Association& association,
                 const domain::Contribution& contribution)
{
    if (table.name == "total"_L1) {
        return 0;
    }
    if (table.name == "commune"_L1) {
        return communeSlot(contribution.commune, association.declaredCommunes);
    }
    if (table.name == "sex_age"_L1) {
        return table.cells.indexOf(sexAgeCode(contribution));
    }
    if (table.name == "nationality"_L1) {
        return table.cells.indexOf(contribution.nationality);
    }
    return table.cells.indexOf(contribution.category); // status or sector
}

} // namespace

std::vector<ExactTable> tabulate(const Schema& schema, const Association& association,
                                 const domain::ReleaseCounts& counts)
{
    if (association.declaredCommunes.size() > schema.communeSlots()) {
        throw std::invalid_argument("more communes are declared than the schema has slots");
    }
    std::vector<ExactTable> tables;
    for (const TableSchema& table : schema.family(counts.family).tables) {
        ExactTable exact{table.name, std::vector<qint64>(static_cast<std::size_t>(table.cells.size()))};
        for (const domain::Contribution& contribution : counts.contributions) {
            const qsizetype cell = cellOf(table, association, contribution);
            ++exact.cells[static_cast<std::size_t>(cell < 0 ? table.cells.size() - 1 : cell)];
        }
        tables.push_back(std::move(exact));
    }
    return tables;
}

} // namespace wasl::disclosure
