#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QUuid>

namespace wasl::exchange
{

/// The endings by which cards and sealed files are told in a folder; nothing is believed because of them.
inline const QString cardEnding = QStringLiteral("waslcard");
inline const QString sealedEnding = QStringLiteral("waslref");

/// Reads a card or a sealed file, from whatever somebody chose. Refuses "file-not-read" and, unread,
/// "not-a-sealed-file" for what is longer than any of them.
[[nodiscard]] domain::Result<QByteArray> readFile(const QString& path);

/// Writes one, whole or not at all, readable for this system's user alone. Refuses "disk-full",
/// "folder-not-writable".
[[nodiscard]] domain::Result<void> writeFile(const QString& path, const QByteArray& content);

/// A name for a file that says nothing of what it holds, nor of whom: "wasl-2026-11-23-4f1c.waslref", with
/// random digits of the record's identifier.
[[nodiscard]] QString sealedFileName(const QUuid& record, const QDate& day);

} // namespace wasl::exchange
