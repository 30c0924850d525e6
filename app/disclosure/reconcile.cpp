#include "app/disclosure/reconcile.h"

#include <cmath>

namespace wasl::disclosure
{

namespace
{

/// What is left of the variance of n draws of a table once the table's sum was replaced by T:
/// n v (1 - n / m) of the cell itself, and its share of T's own variance.
double variance(const ReconciledTable& table, double drawVariance, double totalVariance, qint64 draws)
{
    if (table.draws == 0) {
        return 0;
    }
    const double share = static_cast<double>(draws) / static_cast<double>(table.draws);
    return static_cast<double>(draws) * drawVariance * (1 - share) + share * share * totalVariance;
}

} // namespace

double noiseVariance(Rational scale)
{
    const double a = std::exp(-static_cast<double>(scale.denominator) / static_cast<double>(scale.numerator));
    return 2 * a / ((1 - a) * (1 - a));
}

double margin95(double variance)
{
    return 1.96 * std::sqrt(variance);
}

Reconciled reconcile(const std::vector<SummedTable>& tables)
{
    Reconciled result;
    double weights = 0;
    for (const SummedTable& table : tables) {
        ReconciledTable reconciled;
        for (const SummedCell& cell : table.cells) {
            reconciled.sum += cell.value;
            reconciled.draws += cell.draws;
        }
        reconciled.sumVariance = static_cast<double>(reconciled.draws) * noiseVariance(table.scale);
        if (reconciled.draws > 0) {
            result.total.value += reconciled.sum / reconciled.sumVariance;
            weights += 1 / reconciled.sumVariance;
        }
        result.tables.push_back(std::move(reconciled));
    }
    if (weights == 0) {
        for (std::size_t k = 0; k < tables.size(); ++k) {
            result.tables[k].cells.resize(tables[k].cells.size());
        }
        return result;
    }
    result.total.value /= weights;
    result.total.variance = 1 / weights;
    for (std::size_t k = 0; k < tables.size(); ++k) {
        for (std::size_t cell = 0; cell < tables[k].cells.size(); ++cell) {
            result.tables[k].cells.push_back(estimate(result, tables, k, tables[k].cells[cell]));
        }
    }
    return result;
}

Estimate estimate(const Reconciled& reconciled, const std::vector<SummedTable>& tables, std::size_t table,
                  const SummedCell& sum)
{
    const ReconciledTable& whole = reconciled.tables[table];
    if (whole.draws == 0) {
        return {};
    }
    const double share = static_cast<double>(sum.draws) / static_cast<double>(whole.draws);
    return {sum.value + share * (reconciled.total.value - whole.sum),
            variance(whole, noiseVariance(tables[table].scale), reconciled.total.variance, sum.draws)};
}

Estimate combine(const Reconciled& reconciled, const std::vector<SummedTable>& tables, std::size_t table,
                 const std::vector<std::size_t>& cells)
{
    SummedCell sum;
    for (const std::size_t cell : cells) {
        sum.value += tables[table].cells[cell].value;
        sum.draws += tables[table].cells[cell].draws;
    }
    return estimate(reconciled, tables, table, sum);
}

} // namespace wasl::disclosure
