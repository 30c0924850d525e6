#pragma once

#include "app/storage/raw_rows.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace wasl::storage
{

/// What a column of a fact view shows as a key: its text, an identifier without braces; empty if not known.
[[nodiscard]] QString factKey(QByteArrayView value, bool isIdentifier);

/// Counts the facts of one period by what they are broken down by, in one reading and in any order: what they
/// add up to, or so many different people among them. The engine's own GROUP BY and DISTINCT handle each
/// row's texts again and again; here they are a few small numbers.
class FactTally
{
public:
    enum class Of
    {
        Amounts,
        Persons
    };

    /// `width` is how many keys a row has, from its first column on; its amount or its person comes next.
    FactTally(int width, Of what)
        : m_what(what)
        , m_keys(std::size_t(width))
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
    /// The keys of a column, each numbered when it first comes.
    class Keys
    {
    public:
        [[nodiscard]] std::uint32_t numberOf(const RawRows& row, int column);
        [[nodiscard]] const QString& text(std::uint32_t number) const { return m_texts[number]; }

    private:
        QHash<QByteArray, std::uint32_t> m_numbers;
        std::vector<QString> m_texts;
        QByteArray m_last; ///< mostly the one before comes again: rows come in the order of an index
        std::uint32_t m_lastNumber = 0;
        bool m_hasLast = false;
    };
    using Cell = std::uint32_t;

    [[nodiscard]] Cell cellOf(const RawRows& row);

    Of m_what;
    std::vector<Keys> m_keys;
    std::map<std::vector<std::uint32_t>, Cell> m_cells;
    std::vector<std::uint32_t> m_row, m_lastRow;
    Cell m_lastCell = 0;
    std::vector<double> m_sums;                       ///< of each cell
    std::vector<std::pair<qint64, Cell>> m_sightings; ///< who in which cell
};

} // namespace wasl::storage
