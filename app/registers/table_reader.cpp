#include "app/registers/table_reader.h"

#include "app/registers/charset.h"
#include "app/registers/delimited_text.h"
#include "app/registers/spreadsheet.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

/// The container of .xls and of spreadsheets protected by a password.
bool isCompoundFile(const QByteArray& bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

bool isZip(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

} // namespace

tl::unexpected<domain::Refusal> TableReader::refusal(Unreadable why, const QString& fileName,
                                                     const Limits& limits)
{
    if (why == Unreadable::TooWide)
        return domain::refuse(
            u"too-many-columns"_s,
            tr("The file “%1” has a cell beyond column %2. Delete what stands there, or the columns that are "
               "not needed, then import it again.")
                .arg(fileName)
                .arg(limits.columns),
            u"file"_s);
    if (why == Unreadable::TooLarge)
        return domain::refuse(
            u"file-too-large"_s,
            tr("The file “%1” is too large for a register. Split it and import the parts.").arg(fileName),
            u"file"_s);
    return domain::refuse(
        u"not-a-table"_s,
        tr("The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and delimited text (.csv).")
            .arg(fileName),
        u"file"_s);
}

domain::Result<QByteArray> TableReader::bytesOf(const QString& path, const Limits& limits)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isDir())
        return domain::refuse(u"file-not-found"_s, tr("There is no file “%1”.").arg(path), u"file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::refuse(
            u"file-unreadable"_s,
            tr("The file “%1” cannot be read. Check that you may open it.").arg(info.fileName()), u"file"_s);
    // A pipe or a device has no size: what counts is what is really read.
    QByteArray bytes = file.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes) return refusal(Unreadable::TooLarge, info.fileName());
    if (bytes.isEmpty())
        return domain::refuse(u"file-empty"_s, tr("The file “%1” is empty.").arg(info.fileName()), u"file"_s);
    return bytes;
}

domain::Result<void> TableReader::takeSheet(Table& table, const QByteArray& bytes, const QString& wanted,
                                            const Limits& limits)
{
    auto sheets = readSpreadsheet(bytes, limits);
    if (!sheets) return refusal(sheets.error(), table.fileName, limits);
    for (const Sheet& sheet : *sheets)
        table.sheets.append(sheet.name);
    const auto chosen =
        wanted.isEmpty()
            ? std::max_element(sheets->begin(), sheets->end(),
                               [](const Sheet& a, const Sheet& b) { return a.filled < b.filled; })
            : std::find_if(sheets->begin(), sheets->end(),
                           [&](const Sheet& sheet) { return sheet.name == wanted; });
    if (chosen == sheets->end()) {
        if (wanted.isEmpty()) return refusal(Unreadable::NoTable, table.fileName);
        return domain::refuse(u"no-such-sheet"_s,
                              tr("The file “%1” has no sheet named “%2”.").arg(table.fileName, wanted),
                              u"sheet"_s);
    }
    table.sheet = chosen->name;
    table.rows = std::move(chosen->rows);
    return {};
}

domain::Result<void> TableReader::takeText(Table& table, const QByteArray& bytes, const Limits& limits)
{
    const std::optional<QString> text = decodeText(bytes);
    if (!text) return refusal(Unreadable::NoTable, table.fileName);
    auto rows = readDelimited(*text, limits);
    if (!rows) return refusal(rows.error(), table.fileName, limits);
    table.rows = std::move(*rows);
    return {};
}

domain::Result<Table> TableReader::read(const QString& path, const QString& sheet, const Limits& limits)
{
    const auto bytes = bytesOf(path, limits);
    if (!bytes) return tl::make_unexpected(bytes.error());

    Table table;
    table.fileName = QFileInfo(path).fileName();
    table.digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (isCompoundFile(*bytes))
        return domain::refuse(u"old-spreadsheet"_s,
                              tr("The file “%1” is in an old spreadsheet format or protected by a password. "
                                 "Save it as .xlsx or .ods "
                                 "without a password, then import it again.")
                                  .arg(table.fileName),
                              u"file"_s);
    const auto taken =
        isZip(*bytes) ? takeSheet(table, *bytes, sheet, limits) : takeText(table, *bytes, limits);
    if (!taken) return tl::make_unexpected(taken.error());
    if (std::all_of(table.rows.begin(), table.rows.end(), isBlank))
        return refusal(Unreadable::NoTable, table.fileName);
    return table;
}

} // namespace wasl::registers
