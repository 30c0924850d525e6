#pragma once

#include "app/domain/indicator.h"
#include "app/storage/raw_rows.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace wasl::storage
{

/// What a column of a fact view shows as a key: its text, an identifier without braces; empty if not known.
[[nodiscard]] QString factKey(QByteArrayView value, bool isIdentifier);

/// The cells that rows fall into by their keys, each numbered when it first comes. The engine's own GROUP BY
/// and DISTINCT handle each row's texts again and again; here they are small numbers.
class FactCells
{
public:
    using Cell = std::uint32_t;

    /// `width` is how many keys a row has, from its first column on.
    explicit FactCells(int width)
        : m_columns(std::size_t(width))
    {
    }

    [[nodiscard]] Cell of(const RawRows& row);
    [[nodiscard]] int width() const { return int(m_columns.size()); }
    [[nodiscard]] std::size_t count() const { return m_cells.size(); }
    [[nodiscard]] std::map<QStringList, Cell> byKeys() const;

private:
    /// The keys of a column.
    class Column
    {
    public:
        [[nodiscard]] std::uint32_t numberOf(const RawRows& row, int column);
        [[nodiscard]] const QString& text(std::uint32_t number) const { return m_texts[number]; }

    private:
        QHash<QByteArray, std::uint32_t> m_numbers;
        std::vector<QString> m_texts;
        QByteArray m_last; ///< mostly the one before comes again: rows come in the order of an index
        std::uint32_t m_lastNumber = 0;
    };

    std::vector<Column> m_columns;
    std::map<std::vector<std::uint32_t>, Cell> m_cells;
    std::vector<std::uint32_t> m_row, m_lastRow;
    Cell m_lastCell = 0;
};

/// Counts the facts of one period in one reading and in any order: what they add up to, or how many different
/// people are among them. After its keys a row has its amount or its person.
class FactTally
{
public:
    enum class Of
    {
        Amounts,
        Persons
    };

    FactTally(int width, Of what)
        : m_what(what)
        , m_cells(width)
    {
    }

    void add(const RawRows& row);

    struct Counts
    {
        double total = 0; ///< of all rows; who is in several cells counts once
        std::map<QStringList, double> cells;
    };
    /// Ends the counting.
    [[nodiscard]] Counts counts();

private:
    Of m_what;
    FactCells m_cells;
    std::vector<double> m_sums; ///< of each cell
    std::vector<std::pair<qint64, FactCells::Cell>> m_sightings;
};

/// Counts facts that last, in many periods at once and in one reading. After its keys a row has its amount or
/// its person, the Julian day on which it begins, and that on which it no longer holds (NULL: it goes on).
class SpanTally
{
public:
    enum class Of
    {
        Facts,
        Persons,
        Days ///< how many lie in the period and are over, times the amount
    };

    /// Periods that have not begun hold nothing; the others are looked at up to today. `atEnd`: facts that
    /// hold on a period's last day, not only on any of its days.
    SpanTally(int width, Of what, bool atEnd, const std::vector<domain::CountingPeriod>& periods,
              QDate today);

    void add(const RawRows& row);

    struct Counts
    {
        std::vector<double> total; ///< of each period
        std::map<QStringList, std::vector<double>> cells;
    };
    /// Ends the counting.
    [[nodiscard]] Counts counts();

private:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    struct Span
    {
        qint64 from = 0, until = never;
    };
    struct Period
    {
        std::size_t place = 0;
        qint64 first = 0, last = 0;
    };
    struct Sighting
    {
        qint64 person = 0;
        FactCells::Cell cell = 0;
        Span span;
    };

    [[nodiscard]] bool holds(const Span& span, const Period& period) const;
    /// Counts a run of one person's sightings once in each period that any of them lies in.
    void countOnce(std::vector<Sighting>::const_iterator from, std::vector<Sighting>::const_iterator until,
                   std::vector<double>& counts) const;

    Of m_what;
    bool m_atEnd;
    qint64 m_today;
    std::vector<Period> m_periods;
    FactCells m_cells;
    std::vector<double> m_total;
    std::vector<std::vector<double>> m_sums; ///< of each cell, of each period; none before it holds in any
    std::vector<Sighting> m_sightings;
};

} // namespace wasl::storage
