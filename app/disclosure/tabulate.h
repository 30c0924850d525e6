#pragma once

#include "app/disclosure/association.h"
#include "app/disclosure/schema.h"

#include <vector>

namespace wasl::disclosure
{

/// The true counts of one table. They stay in the house: nothing in wire or sync accepts them.
struct ExactTable
{
    QString name;
    std::vector<qint64> cells; ///< in the order of the schema
};

/// Counts the contributions of one month and family into the tables of the schema. Every table has
/// all of its cells, and each sums to the number of contributions. What no code names falls into the
/// last cell; an arrondissement counts in the city that declared it.
std::vector<ExactTable> tabulate(const Schema& schema, const Association& association,
                                 const domain::ReleaseCounts& counts);

} // namespace wasl::disclosure
