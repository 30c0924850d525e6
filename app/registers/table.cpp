#include "app/registers/table.h"

#include <algorithm>

namespace wasl::registers
{

namespace
{

/// Spaces, and the marks that spreadsheets and copied web pages leave around a value: no-break space (a space
/// to Qt already), byte order mark, zero-width characters, direction marks and isolates.
bool isEdge(QChar c)
{
    const char16_t u = c.unicode();
    return c.isSpace() || u == 0xFEFF || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069);
}

} // namespace

QString cell(const Row& row, std::size_t column)
{
    if (column >= row.size()) return {};
    QStringView text = row[column];
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text.toString();
}

bool isBlank(const Row& row)
{
    return std::all_of(row.begin(), row.end(),
                       [](const QString& text) { return std::all_of(text.begin(), text.end(), isEdge); });
}

} // namespace wasl::registers
