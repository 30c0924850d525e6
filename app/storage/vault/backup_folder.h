#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace wasl::storage
{

/// A folder that is written under another name and gets its own only when it is whole. Left before finish(),
/// it is removed again.
class BackupFolder
{
public:
    explicit BackupFolder(const QString& target);
    ~BackupFolder();
    BackupFolder(const BackupFolder&) = delete;
    BackupFolder& operator=(const BackupFolder&) = delete;

    /// False when there is something at the target already; an empty folder does not count.
    [[nodiscard]] bool targetIsFree() const;
    [[nodiscard]] domain::Result<void> begin();
    [[nodiscard]] domain::Result<void> finish();
    /// Where to write.
    [[nodiscard]] const QString& path() const { return m_partial; }

private:
    /// Whether what stands at the partial name is what a killed backup left, and nothing of anybody else.
    [[nodiscard]] bool isLeftOver() const;

    QString m_target;
    QString m_partial;
    bool m_begun = false;
};

/// Copies one file durably, mode 0600. `goOn` is asked after every mebibyte with the bytes done of this file.
[[nodiscard]] domain::Result<void> copyDurably(const QString& from, const QString& to,
                                               const std::function<bool(qint64)>& goOn = {});
/// The files of `from`, one level deep; how many there were. One that goes meanwhile is left out.
[[nodiscard]] domain::Result<int> copyAttachments(const QString& from, const QString& to);

[[nodiscard]] domain::Refusal cancelled();

} // namespace wasl::storage
