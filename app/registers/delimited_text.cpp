#include "app/registers/delimited_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace wasl::registers
{

namespace
{

class Records
{
public:
    Records(QStringView text, QChar delimiter, const Limits& limits)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_limits(limits)
    {
    }

    enum class Outcome
    {
        Record,
        End,
        Broken,
        TooWide
    };

    Outcome next(Row& row)
    {
        row.clear();
        if (m_at >= m_text.size()) return Outcome::End;
        for (;;) {
            QString field;
            if (!readField(field)) return Outcome::Broken;
            row.push_back(std::move(field));
            if (row.size() > static_cast<std::size_t>(m_limits.columns)) return Outcome::TooWide;
            if (m_at >= m_text.size()) return Outcome::Record;
            const QChar c = m_text[m_at++];
            if (c == m_delimiter) {
                if (m_at >= m_text.size()) row.emplace_back();
                continue;
            }
            if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n') ++m_at;
            return Outcome::Record;
        }
    }

private:
    bool isEnd(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    /// What stands between quotes; nothing, and the place unchanged, when they do not close within a cell's
    /// length: then the quote is a letter like others, and the rows after it are not swallowed.
    bool readQuoted(QString& field)
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && field.size() <= m_limits.cellLength) {
            const QChar c = m_text[m_at++];
            if (c != u'"') {
                field += c;
            } else if (m_at < m_text.size() && m_text[m_at] == u'"') {
                field += c;
                ++m_at;
            } else {
                return true;
            }
        }
        field.clear();
        m_at = start;
        return false;
    }

    bool readField(QString& field)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') readQuoted(field);
        // What follows a closing quote before the delimiter is kept, as spreadsheets do.
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isEnd(m_text[m_at]))
            ++m_at;
        field += m_text.sliced(from, m_at - from);
        return field.size() <= m_limits.cellLength;
    }

    QStringView m_text;
    QChar m_delimiter;
    const Limits& m_limits;
    qsizetype m_at = 0;
};

/// How well a delimiter explains the first records: how many of them share one number of fields above one. Of
/// prose, most lines have a single field or each its own number.
std::pair<int, int> explains(QStringView text, QChar delimiter, const Limits& limits)
{
    Records records(text, delimiter, limits);
    std::map<std::size_t, int> widths;
    int filled = 0;
    Row row;
    for (int read = 0; read < 100; ++read) {
        const auto outcome = records.next(row);
        if (outcome != Records::Outcome::Record && outcome != Records::Outcome::TooWide) break;
        if (isBlank(row)) continue;
        ++filled;
        if (row.size() > 1) ++widths[row.size()];
    }
    std::pair<int, int> best{0, 0};
    for (const auto& [width, count] : widths)
        best = std::max(best, {count, static_cast<int>(width)});
    return best.first * 3 >= filled ? best : std::pair<int, int>{0, 0};
}

} // namespace

tl::expected<std::vector<Row>, Unreadable> readDelimited(QStringView text, const Limits& limits)
{
    QChar delimiter;
    std::pair<int, int> best{0, 0};
    for (const QChar candidate : {QChar(u';'), QChar(u','), QChar(u'\t'), QChar(u'|')}) {
        const auto score = explains(text, candidate, limits);
        if (score > best) {
            best = score;
            delimiter = candidate;
        }
    }
    // One line with a comma is a sentence; two lines of the same shape begin to be a table.
    if (best.first < 2) return tl::make_unexpected(Unreadable::NoTable);

    std::vector<Row> rows;
    Records records(text, delimiter, limits);
    qint64 filled = 0;
    qint64 places = 0;
    for (Row row;;) {
        const auto outcome = records.next(row);
        if (outcome == Records::Outcome::End) return rows;
        if (outcome == Records::Outcome::Broken) return tl::make_unexpected(Unreadable::NoTable);
        if (outcome == Records::Outcome::TooWide) return tl::make_unexpected(Unreadable::TooWide);
        places += static_cast<qint64>(row.size()) + 1;
        filled +=
            std::count_if(row.begin(), row.end(), [](const QString& value) { return !value.isEmpty(); });
        if (filled > limits.cells || places > limits.places) return tl::make_unexpected(Unreadable::TooLarge);
        rows.push_back(std::move(row));
    }
}

} // namespace wasl::registers
