#include "app/registers/sheet_builder.h"

#include <QLocale>

namespace wasl::registers
{

namespace
{
/// Rows of a sheet in every spreadsheet program.
constexpr qint64 mostRows = 1'048'576;
} // namespace

void SheetBuilder::put(qint64 row, qint64 column, const QString& text)
{
    if (text.isEmpty()) return;
    if (row < 0 || row >= mostRows || column < 0 || column >= m_limits.columns ||
        text.size() > m_limits.cellLength || ++m_filled > m_limits.cells)
        throw PastLimits();
    Sheet& sheet = m_sheets.back();
    const auto r = static_cast<std::size_t>(row);
    const auto c = static_cast<std::size_t>(column);
    if (r >= sheet.rows.size()) sheet.rows.resize(r + 1);
    Row& cells = sheet.rows[r];
    if (c >= cells.size()) cells.resize(c + 1);
    if (cells[c].isEmpty()) ++sheet.filled;
    cells[c] = text;
}

QString numberText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace wasl::registers
