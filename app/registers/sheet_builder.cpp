#include "app/registers/sheet_builder.h"

#include <QLocale>

namespace wasl::registers
{

namespace
{
/// Rows of a sheet in every spreadsheet program.
constexpr qint64 mostRows = 1'048'576;
} // namespace

void SheetBuilder::begin(const QString& name)
{
    if (m_sheets.size() >= static_cast<std::size_t>(m_limits.sheets)) throw PastLimits();
    m_sheets.push_back({name, {}, 0});
}

void SheetBuilder::put(qint64 row, qint64 column, const QString& text)
{
    if (text.isEmpty()) return;
    if (column >= m_limits.columns) throw PastLimits(Unreadable::TooWide);
    m_characters += text.size();
    if (row < 0 || row >= mostRows || column < 0 || text.size() > m_limits.cellLength ||
        m_characters > m_limits.characters || ++m_filled > m_limits.cells)
        throw PastLimits();
    Sheet& sheet = m_sheets.back();
    const auto r = static_cast<std::size_t>(row);
    const auto c = static_cast<std::size_t>(column);
    if (r >= sheet.rows.size()) {
        takePlaces(r + 1 - sheet.rows.size());
        sheet.rows.resize(r + 1);
    }
    Row& cells = sheet.rows[r];
    if (c >= cells.size()) {
        takePlaces(c + 1 - cells.size());
        cells.resize(c + 1);
    }
    if (cells[c].isEmpty()) ++sheet.filled;
    cells[c] = text;
}

void SheetBuilder::takePlaces(std::size_t more)
{
    m_places += static_cast<qint64>(more);
    if (m_places > m_limits.places) throw PastLimits();
}

QString numberText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace wasl::registers
