#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace wasl::registers
{

using Row = std::vector<QString>;

/// Why bytes could not be read as a table.
enum class Unreadable
{
    NoTable,
    TooLarge,
    TooWide, ///< more columns than a register has
};

/// A register as it was found: cells as text, nothing interpreted yet. Rows may have different lengths; blank
/// rows are kept, so that a row's place is the place a person sees in her spreadsheet.
struct Table
{
    QString fileName;   ///< without folder
    QByteArray digest;  ///< SHA-256 of the file's bytes: the same register is recognised by it
    QString sheet;      ///< name of the sheet read; empty for delimited text
    QStringList sheets; ///< every sheet of the file, in its order
    std::vector<Row> rows;
};

/// A cell without the spaces and invisible marks at its ends; no cell is an empty cell.
QString cell(const Row& row, std::size_t column);

/// Whether no cell of the row holds anything but spaces.
bool isBlank(const Row& row);

} // namespace wasl::registers
