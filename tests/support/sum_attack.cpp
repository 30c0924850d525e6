#include "tests/support/sum_attack.h"

#include <algorithm>
#include <bit>
#include <set>

namespace wasl::tests
{

namespace
{

constexpr std::uint64_t Prime = 2'147'483'647;

std::uint64_t inverse(std::uint64_t value)
{
    std::uint64_t result = 1;
    for (std::uint64_t power = Prime - 2; power > 0; power >>= 1U) {
        if (power & 1U) {
            result = result * value % Prime;
        }
        value = value * value % Prime;
    }
    return result;
}

using Matrix = std::vector<std::vector<std::uint64_t>>;

/// Rank of the rows in the columns of which \p counts is true.
std::size_t rankOf(Matrix rows, const std::vector<bool>& counts)
{
    std::size_t rank = 0;
    for (std::size_t column = 0; column < counts.size() && rank < rows.size(); ++column) {
        if (!counts[column]) {
            continue;
        }
        const auto pivot = std::find_if(rows.begin() + std::ptrdiff_t(rank), rows.end(),
                                        [column](const auto& row) { return row[column] != 0; });
        if (pivot == rows.end()) {
            continue;
        }
        std::swap(rows[rank], *pivot);
        const std::uint64_t unit = inverse(rows[rank][column]);
        for (std::size_t other = rank + 1; other < rows.size(); ++other) {
            if (rows[other][column] == 0) {
                continue;
            }
            const std::uint64_t factor = Prime - rows[other][column] * unit % Prime;
            for (std::size_t k = column; k < counts.size(); ++k) {
                rows[other][k] = (rows[other][k] + factor * rows[rank][k]) % Prime;
            }
        }
        ++rank;
    }
    return rank;
}

} // namespace

void SumAttack::know(const std::vector<Cell>& cells)
{
    Row row;
    for (const Cell& cell : cells) {
        row[m_columns.try_emplace(cell, m_columns.size()).first->second] += 1;
    }
    while (!row.empty()) {
        const auto [column, value] = *row.begin();
        const auto known = m_basis.find(column);
        if (known == m_basis.end()) {
            m_basis.emplace(column, std::move(row));
            return;
        }
        const std::uint64_t factor = Prime - value * inverse(known->second.begin()->second) % Prime;
        for (const auto& [k, part] : known->second) {
            auto& entry = row[k];
            entry = (entry + factor * part) % Prime;
            if (entry == 0) {
                row.erase(k);
            }
        }
    }
}

int SumAttack::fewest(int associations) const
{
    // Columns of one association that are the same in every row tell the same: one of them is enough.
    std::set<std::vector<std::uint64_t>> seen;
    std::vector<int> owners;
    Matrix columns;
    for (const auto& [cell, column] : m_columns) {
        std::vector<std::uint64_t> values;
        for (const auto& [first, row] : m_basis) {
            const auto found = row.find(column);
            values.push_back(found == row.end() ? 0 : found->second);
        }
        auto marked = values;
        marked.push_back(std::uint64_t(cell.first));
        if (seen.insert(std::move(marked)).second) {
            owners.push_back(cell.first);
            columns.push_back(std::move(values));
        }
    }
    Matrix rows(m_basis.size(), std::vector<std::uint64_t>(columns.size()));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row][column] = columns[column][row];
        }
    }
    for (int size = 1; size < associations; ++size) {
        for (std::uint32_t some = 1; some < (1U << unsigned(associations)); ++some) {
            if (std::popcount(some) != size) {
                continue;
            }
            std::vector<bool> others(owners.size());
            for (std::size_t column = 0; column < owners.size(); ++column) {
                others[column] = !(some >> unsigned(owners[column]) & 1U);
            }
            if (rankOf(rows, others) < rows.size()) {
                return size;
            }
        }
    }
    return associations;
}

} // namespace wasl::tests
