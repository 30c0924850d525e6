#pragma once

#include "app/domain/refusal.h"
#include "app/registers/table.h"

#include <QCoreApplication>

namespace wasl::registers
{

/// What a register may weigh. Beyond, it is refused before memory is filled: a spreadsheet of a few kilobytes
/// can unpack to gigabytes.
struct Limits
{
    qint64 fileBytes = 64LL << 20;
    qint64 unpackedBytes = 200LL << 20;
    qint64 cells = 3'000'000;  ///< cells that hold something
    qint64 places = 9'000'000; ///< rows, and cells with the empty ones before them: what memory is taken for
    qint64 characters = 64LL << 20; ///< of all cells together: a shared string counts each time it is used
    int sheets = 200;
    int columns = 512;
    int cellLength = 32'767; ///< characters; what spreadsheets themselves allow
};

/// Reads a spreadsheet (.xlsx, .ods) or delimited text (.csv, .tsv, .txt), recognised by content, not by
/// name.
class TableReader
{
    Q_DECLARE_TR_FUNCTIONS(wasl::registers::TableReader)

public:
    /// The sheet named, or when `sheet` is empty the one with most filled cells (registers carry small sheets
    /// of codes beside them). Refusals: "file-not-found", "file-unreadable", "file-empty", "file-too-large",
    /// "too-many-columns", "not-a-table", "old-spreadsheet", "no-such-sheet".
    static domain::Result<Table> read(const QString& path, const QString& sheet = {},
                                      const Limits& limits = {});

private:
    static domain::Result<QByteArray> bytesOf(const QString& path, const Limits& limits);
    static domain::Result<void> takeSheet(Table& table, const QByteArray& bytes, const QString& wanted,
                                          const Limits& limits);
    static domain::Result<void> takeText(Table& table, const QByteArray& bytes, const Limits& limits);
    static tl::unexpected<domain::Refusal> refusal(Unreadable why, const QString& fileName,
                                                   const Limits& limits = {});
};

inline domain::Result<Table> readTable(const QString& path)
{
    return TableReader::read(path);
}

} // namespace wasl::registers
