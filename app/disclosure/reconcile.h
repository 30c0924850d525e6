#pragma once

#include "app/disclosure/rational.h"

#include <vector>

namespace wasl::disclosure
{

/// Variance of one draw of discrete Laplace noise: 2a / (1 - a)^2 with a = exp(-1 / scale).
double noiseVariance(Rational scale);

/// Half the width of the interval that holds a normally distributed figure in 95 % of cases.
double margin95(double variance);

/// One cell summed over associations and months.
struct SummedCell
{
    double value = 0;
    qint64 draws = 0; ///< how many altered figures were summed, each with noise of its own
};

/// One table of a family, summed. Tables of one family count the same people.
struct SummedTable
{
    Rational scale;
    std::vector<SummedCell> cells;
};

/// A reconciled figure and the variance that is left in it.
struct Estimate
{
    double value = 0;
    double variance = 0;
};

struct ReconciledTable
{
    std::vector<Estimate> cells;
    double sum = 0; ///< of the table before it was reconciled
    double sumVariance = 0;
    qint64 draws = 0;
};

struct Reconciled
{
    Estimate total; ///< what all tables together say the total is
    std::vector<ReconciledTable> tables;
};

/// Makes the tables of one family agree, whose totals differ by noise (disclosure.md, "At the hub"):
/// T = sum(S_k / m_k) / sum(1 / m_k), then (T - S_k) / m_k is added to each cell of table k, S_k its
/// sum and m_k its number of draws; a cell that was summed from n draws receives n shares, which is
/// the same where all cells were. Unbiased, additive, of least variance among linear estimates.
Reconciled reconcile(const std::vector<SummedTable>& tables);

/// The estimate of cells of one table together, given by their sum. The values add up; the variance does not,
/// since reconciled cells share the correction.
Estimate estimate(const Reconciled& reconciled, const std::vector<SummedTable>& tables, std::size_t table,
                  const SummedCell& sum);
/// The same for cells given by their positions.
Estimate combine(const Reconciled& reconciled, const std::vector<SummedTable>& tables, std::size_t table,
                 const std::vector<std::size_t>& cells);

} // namespace wasl::disclosure
