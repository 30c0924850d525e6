#include "app/registers/table_reader.h"

#include "app/registers/charset.h"
#include "app/registers/delimited_text.h"
#include "app/registers/spreadsheet.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

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

domain::Result<Table> TableReader::read(const QString& path, const QString& sheet, const Limits& limits)
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
    const QByteArray bytes = file.read(limits.fileBytes + 1);
    if (bytes.size() > limits.fileBytes)
        return domain::refuse(u"file-too-large"_s,
                              tr("The file “%1” is too large for a register. Split it and import the parts.")
                                  .arg(info.fileName()),
                              u"file"_s);
    if (bytes.isEmpty())
        return domain::refuse(u"file-empty"_s, tr("The file “%1” is empty.").arg(info.fileName()), u"file"_s);

    const auto noTable = [&] {
        return domain::refuse(u"not-a-table"_s,
                              tr("The file “%1” is not a table. Wasl reads spreadsheets (.xlsx, .ods) and "
                                 "delimited text (.csv).")
                                  .arg(info.fileName()),
                              u"file"_s);
    };

    Table table;
    table.fileName = info.fileName();
    table.digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (isCompoundFile(bytes))
        return domain::refuse(u"old-spreadsheet"_s,
                              tr("The file “%1” is in an old spreadsheet format or protected by a password. "
                                 "Save it as .xlsx or .ods "
                                 "without a password, then import it again.")
                                  .arg(info.fileName()),
                              u"file"_s);

    if (isZip(bytes)) {
        auto outcome = readSpreadsheet(bytes, limits);
        if (outcome.problem == Spreadsheet::Problem::TooLarge)
            return domain::refuse(
                u"file-too-large"_s,
                tr("The file “%1” is too large for a register. Split it and import the parts.")
                    .arg(info.fileName()),
                u"file"_s);
        if (outcome.problem != Spreadsheet::Problem::None || outcome.sheets.empty()) return noTable();
        auto chosen = outcome.largest();
        for (auto candidate = outcome.sheets.begin(); candidate != outcome.sheets.end(); ++candidate) {
            table.sheets.append(candidate->name);
            if (!sheet.isEmpty() && candidate->name == sheet) chosen = candidate;
        }
        if (!sheet.isEmpty() && chosen->name != sheet)
            return domain::refuse(u"no-such-sheet"_s,
                                  tr("The file “%1” has no sheet named “%2”.").arg(info.fileName(), sheet),
                                  u"sheet"_s);
        table.sheet = chosen->name;
        table.rows = std::move(chosen->rows);
    } else {
        const std::optional<QString> text = decodeText(bytes);
        if (!text) return noTable();
        auto rows = readDelimited(*text, limits);
        if (!rows) return noTable();
        table.rows = std::move(*rows);
    }
    const bool anything =
        std::any_of(table.rows.begin(), table.rows.end(), [](const Row& row) { return !isBlank(row); });
    if (!anything) return noTable();
    return table;
}

} // namespace wasl::registers
