#pragma once

#include "app/domain/refusal.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace wasl::storage
{

/// Who holds a case file, as the file `lock` in its folder says. The user by id only: names are not for
/// whoever finds the folder.
struct LockHolder
{
    QUuid user;
    QString host;
    QDateTime since;
};

/// One writer: flock() on the file `lock` of the folder. The system gives it back when the program ends in
/// any way, so a crash leaves nothing locked.
class FolderLock
{
public:
    explicit FolderLock(QString folder);
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&& other) noexcept;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

    /// False when another program, or another unlocking of this one, has it. Refuses with
    /// "folder-not-writable".
    [[nodiscard]] domain::Result<bool> take();
    void release();

    /// Says who has it, for the others.
    void describe(const QUuid& user, const QDateTime& since) const;
    /// What the holder said; a null user when it said nothing yet.
    [[nodiscard]] LockHolder holder() const;

private:
    [[nodiscard]] QString path() const;

    QString m_folder;
    int m_descriptor = -1;
};

} // namespace wasl::storage
