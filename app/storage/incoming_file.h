#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace wasl::storage
{

/// The kinds of files that are taken in: what people bring to a desk, and nothing that a computer runs.
enum class FileKind
{
    Pdf,
    Jpeg,
    Png,
    Text,         ///< UTF-8, no markup and no script
    WordDocument, ///< Office Open XML (ECMA-376), without macros
    Workbook,     ///< the same
    OpenDocument, ///< OpenDocument text (ISO/IEC 26300), without macros
};

/// "application/pdf" and so on.
[[nodiscard]] QString mediaType(FileKind kind);
[[nodiscard]] std::optional<FileKind> kindOfMediaType(const QString& mediaType);

/// What a file is, by its bytes alone: names lie. Refuses "attachment-empty", "attachment-script" (a script
/// or markup that would run when it is opened), "attachment-macros" and "attachment-type" for everything
/// else.
[[nodiscard]] domain::Result<FileKind> kindOfContent(const QByteArray& bytes);

/// A name that can be shown and written to any disk: the last part of a path; without control characters,
/// invisible ones and those that turn the direction of writing; with the ending of what the file is; at most
/// 200 characters.
[[nodiscard]] QString cleanFileName(const QString& name, FileKind kind);

/// A file that was read and found good.
struct IncomingFile
{
    QString name; ///< cleaned
    FileKind kind = FileKind::Text;
    QByteArray bytes;
};

/// The largest file that is taken in, in bytes: 10 MiB.
inline constexpr qint64 maxIncomingBytes = 10 * 1024 * 1024;

/// Told how much was read; answering false stops.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// Reads a file in steps; for any thread. What is too large is refused by its size, before a byte is read.
/// Refuses "attachment-too-large", "attachment-unreadable" (not there, no permission, no ordinary file),
/// "cancelled", and what kindOfContent() refuses.
[[nodiscard]] domain::Result<IncomingFile> readIncoming(const QString& path,
                                                        const ReadProgress& progress = {});

} // namespace wasl::storage
