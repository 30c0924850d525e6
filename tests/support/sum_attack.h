#pragma once

#include <QString>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace wasl::tests
{

/// One who knows sums of cells and adds and subtracts them, with whatever factors, to be left with as few
/// associations as possible. Exact: linear algebra modulo a prime.
class SumAttack
{
public:
    using Cell = std::pair<int, QString>; ///< an association, and what of it: its month and place, say

    /// The sum of these cells was told.
    void know(const std::vector<Cell>& cells);

    /// How many sums were told of which none follows from the others.
    int rank() const { return int(m_basis.size()); }

    /// The least number of associations whose cells alone make up anything that can be solved, other than
    /// nothing; \p associations are numbered from 0.
    int fewest(int associations) const;

private:
    using Row = std::map<std::size_t, std::uint64_t>; ///< column to factor

    std::map<Cell, std::size_t> m_columns;
    std::map<std::size_t, Row> m_basis; ///< by the first column of each
};

} // namespace wasl::tests
