#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>

namespace wasl::storage
{

/// Writes a whole file so that after a power cut either the old or the new content is there: temporary file,
/// fsync, rename, fsync of the folder. Mode 0600. Refusals: "disk-full", "folder-not-writable".
[[nodiscard]] domain::Result<void> writeDurably(const QString& path, const QByteArray& content);

/// Makes what was last renamed or created in a folder durable.
[[nodiscard]] domain::Result<void> syncFolder(const QString& folder);

/// Sets mode 0700 on the folder and 0600 on the files in it (0700 on folders within), where they differ.
void tightenPermissions(const QString& folder);

/// The refusal that belongs to errno after a failed write.
[[nodiscard]] domain::Refusal writeRefusal(int error);

} // namespace wasl::storage
