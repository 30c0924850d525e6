#include "app/storage/fact_tally.h"

#include <QUuid>

#include <algorithm>

namespace wasl::storage
{

QString factKey(QByteArrayView value, bool isIdentifier)
{
    return isIdentifier ? QUuid::fromRfc4122(value).toString(QUuid::WithoutBraces) : QString::fromUtf8(value);
}

std::uint32_t FactTally::Keys::numberOf(const RawRows& row, int column)
{
    const auto bytes = row.bytes(column);
    if (m_hasLast && bytes == m_last) return m_lastNumber;
    const auto known = m_numbers.constFind(QByteArray::fromRawData(bytes.data(), bytes.size()));
    m_hasLast = true;
    m_last = bytes.toByteArray();
    if (known != m_numbers.cend()) return m_lastNumber = *known;
    m_texts.push_back(factKey(bytes, row.isBlob(column)));
    m_lastNumber = std::uint32_t(m_texts.size() - 1);
    m_numbers.insert(m_last, m_lastNumber);
    return m_lastNumber;
}

FactTally::Cell FactTally::cellOf(const RawRows& row)
{
    m_row.clear();
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_row.push_back(m_keys[i].numberOf(row, int(i)));
    if (m_row == m_lastRow && !m_sums.empty()) return m_lastCell;
    m_lastCell = m_cells.try_emplace(m_row, Cell(m_cells.size())).first->second;
    m_sums.resize(m_cells.size());
    m_lastRow = m_row;
    return m_lastCell;
}

void FactTally::add(const RawRows& row)
{
    const auto cell = cellOf(row);
    const auto column = int(m_keys.size());
    if (m_what == Of::Amounts)
        m_sums[cell] += row.real(column);
    else if (!row.isNull(column))
        m_sightings.emplace_back(row.number(column), cell);
}

FactTally::Counts FactTally::counts()
{
    Counts counts;
    std::ranges::sort(m_sightings);
    for (std::size_t i = 0; i < m_sightings.size(); ++i) {
        const bool isFirst = i == 0 || m_sightings[i].first != m_sightings[i - 1].first;
        if (isFirst) ++counts.total;
        if (isFirst || m_sightings[i].second != m_sightings[i - 1].second) ++m_sums[m_sightings[i].second];
    }
    for (const auto& [numbers, cell] : m_cells) {
        QStringList keys;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            keys << m_keys[i].text(numbers[i]);
        counts.cells[keys] += m_sums[cell];
        if (m_what == Of::Amounts) counts.total += m_sums[cell];
    }
    return counts;
}

} // namespace wasl::storage
