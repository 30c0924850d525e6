#include "app/storage/fact_tally.h"

#include <QUuid>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wasl::storage
{

namespace
{

qint64 julianDay(double engines)
{
    return qint64(std::llround(engines + 0.5)); // the engine's days begin at noon
}

} // namespace

QString factKey(QByteArrayView value, bool isIdentifier)
{
    return isIdentifier ? QUuid::fromRfc4122(value).toString(QUuid::WithoutBraces) : QString::fromUtf8(value);
}

std::uint32_t FactCells::Column::numberOf(const RawRows& row, int column)
{
    const auto bytes = row.bytes(column);
    if (!m_texts.empty() && bytes == m_last) return m_lastNumber;
    m_last = bytes.toByteArray();
    const auto known = m_numbers.constFind(m_last);
    if (known != m_numbers.cend()) return m_lastNumber = *known;
    m_lastNumber = std::uint32_t(m_texts.size());
    m_texts.push_back(factKey(bytes, row.isBlob(column)));
    m_numbers.insert(m_last, m_lastNumber);
    return m_lastNumber;
}

FactCells::Cell FactCells::of(const RawRows& row)
{
    m_row.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_row.push_back(m_columns[i].numberOf(row, int(i)));
    if (m_row == m_lastRow && !m_cells.empty()) return m_lastCell;
    m_lastCell = m_cells.try_emplace(m_row, Cell(m_cells.size())).first->second;
    m_lastRow = m_row;
    return m_lastCell;
}

std::map<QStringList, FactCells::Cell> FactCells::byKeys() const
{
    std::map<QStringList, Cell> all;
    for (const auto& [numbers, cell] : m_cells) {
        QStringList keys;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            keys << m_columns[i].text(numbers[i]);
        all.emplace(keys, cell);
    }
    return all;
}

void FactTally::add(const RawRows& row)
{
    const auto cell = m_cells.of(row);
    m_sums.resize(m_cells.count());
    const auto column = m_cells.width();
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
        const bool isNew = i == 0 || m_sightings[i].first != m_sightings[i - 1].first;
        if (isNew) ++counts.total;
        if (isNew || m_sightings[i].second != m_sightings[i - 1].second) ++m_sums[m_sightings[i].second];
    }
    for (const auto& [keys, cell] : m_cells.byKeys()) {
        counts.cells[keys] = m_sums[cell];
        if (m_what == Of::Amounts) counts.total += m_sums[cell];
    }
    return counts;
}

SpanTally::SpanTally(int width, Of what, bool atEnd, const std::vector<domain::CountingPeriod>& periods,
                     QDate today)
    : m_what(what)
    , m_atEnd(atEnd)
    , m_today(today.toJulianDay())
    , m_cells(width)
    , m_total(periods.size())
{
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].first <= today)
            m_periods.push_back(
                {i, periods[i].first.toJulianDay(), std::min(periods[i].last, today).toJulianDay()});
}

bool SpanTally::holds(const Span& span, const Period& period) const
{
    if (span.from > period.last) return false;
    return m_atEnd ? span.until > period.last : span.until > period.first && span.until > span.from;
}

void SpanTally::add(const RawRows& row)
{
    const auto column = m_cells.width();
    Span span{julianDay(row.real(column + 1)), never};
    if (!row.isNull(column + 2)) span.until = julianDay(row.real(column + 2));
    if (std::ranges::none_of(m_periods, [&](const Period& period) { return holds(span, period); })) return;

    const auto cell = m_cells.of(row);
    m_sums.resize(m_cells.count());
    auto& sums = m_sums[cell];
    sums.resize(m_total.size());
    if (m_what == Of::Persons) {
        if (!row.isNull(column)) m_sightings.push_back({row.number(column), cell, span});
        return;
    }
    const auto amount = row.real(column);
    for (const auto& period : m_periods) {
        if (!holds(span, period)) continue;
        const auto over = std::min({span.until, period.last + 1, m_today});
        const auto adds =
            m_what == Of::Facts
                ? amount
                : amount * double(std::max<qint64>(0, over - std::max(span.from, period.first)));
        sums[period.place] += adds;
        m_total[period.place] += adds;
    }
}

void SpanTally::countOnce(std::vector<Sighting>::const_iterator from,
                          std::vector<Sighting>::const_iterator until, std::vector<double>& counts) const
{
    for (const auto& period : m_periods)
        if (std::any_of(from, until, [&](const Sighting& one) { return holds(one.span, period); }))
            ++counts[period.place];
}

SpanTally::Counts SpanTally::counts()
{
    std::ranges::sort(m_sightings, {}, [](const Sighting& one) { return std::tuple(one.person, one.cell); });
    for (auto person = m_sightings.cbegin(); person != m_sightings.cend();) {
        const auto next = std::find_if(person, m_sightings.cend(),
                                       [&](const Sighting& one) { return one.person != person->person; });
        countOnce(person, next, m_total);
        while (person != next) {
            const auto other =
                std::find_if(person, next, [&](const Sighting& one) { return one.cell != person->cell; });
            countOnce(person, other, m_sums[person->cell]);
            person = other;
        }
    }
    Counts counts{m_total, {}};
    for (const auto& [keys, cell] : m_cells.byKeys())
        counts.cells[keys] = m_sums[cell];
    return counts;
}

} // namespace wasl::storage
