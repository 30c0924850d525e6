#pragma once

#include <QByteArray>

#include <optional>

namespace wasl::registers
{

/// What a zip archive says of itself, read before anything is unpacked.
struct ZipSizes
{
    qint64 unpacked = 0;      ///< bytes of all entries together, as declared
    bool hasWorkbook = false; ///< xl/workbook.xml: a .xlsx
    bool hasContent = false;  ///< content.xml: a .ods (or another OpenDocument file)
};

/// Reads the central directory (APPNOTE.TXT 4.3.12 and 4.3.16). None when it is damaged, uses ZIP64 (no
/// register is that large), or an entry's bytes could not lie in the file.
std::optional<ZipSizes> zipSizes(const QByteArray& archive);

} // namespace wasl::registers
