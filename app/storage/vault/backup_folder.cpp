#include "app/storage/vault/backup_folder.h"

#include "app/storage/keys/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

domain::Refusal notMade(const QFileDevice& file)
{
    return writeRefusal(file.error() == QFileDevice::ResourceError ? ENOSPC : EACCES);
}

tl::unexpected<domain::Refusal> unreadable()
{
    return domain::refuse(
        u"backup-damaged"_s,
        QCoreApplication::translate("wasl::storage::Backup",
                                    "A file of the case file or of the backup cannot be read."));
}

} // namespace

BackupFolder::BackupFolder(const QString& target)
    : m_target(QDir::cleanPath(target))
    , m_partial(m_target + u".partial"_s)
{
}

BackupFolder::~BackupFolder()
{
    if (m_begun) QDir(m_partial).removeRecursively();
}

bool BackupFolder::targetIsFree() const
{
    const QFileInfo target(m_target);
    return !target.exists() ||
           (target.isDir() && QDir(m_target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

domain::Result<void> BackupFolder::begin()
{
    if (!QDir().mkpath(QFileInfo(m_target).absolutePath())) return tl::unexpected(writeRefusal(EACCES));
    if (isLeftOver()) QDir(m_partial).removeRecursively();
    auto name = QFile::encodeName(m_partial);
    int made = ::mkdir(name.constData(), 0700);
    if (made != 0 && errno == EEXIST) { // somebody's own
        name += "-XXXXXX";
        made = ::mkdtemp(name.data()) != nullptr ? 0 : -1;
    }
    if (made != 0) return tl::unexpected(writeRefusal(errno));
    m_partial = QFile::decodeName(name);
    m_begun = true;
    return {};
}

bool BackupFolder::isLeftOver() const
{
    static const QSet<QString> ours{u"attachments"_s,  u"cases.db"_s,     u"cases.db-journal"_s,
                                    u"cases.db-wal"_s, u"cases.db-shm"_s, u"keyslots.a"_s,
                                    u"keyslots.b"_s,   u"manifest"_s};
    const QFileInfo folder(m_partial);
    if (!folder.isDir() || folder.isSymLink()) return false;
    const auto names =
        QDir(m_partial).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(names.begin(), names.end(), [](const QString& name) { return ours.contains(name); });
}

domain::Result<void> BackupFolder::finish()
{
    tightenPermissions(m_partial);
    if (auto synced = syncFolder(m_partial); !synced) return synced;
    ::rmdir(QFile::encodeName(m_target).constData());
    if (std::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(m_target).constData()) != 0)
        return tl::unexpected(writeRefusal(errno));
    m_begun = false;
    return syncFolder(QFileInfo(m_target).absolutePath());
}

domain::Result<void> copyDurably(const QString& from, const QString& to,
                                 const std::function<bool(qint64)>& goOn)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly)) return unreadable();
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return tl::unexpected(notMade(target));
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    qint64 done = 0;
    while (!source.atEnd()) {
        const auto part = source.read(1024 * 1024);
        if (part.isEmpty()) return unreadable();
        // Unbuffered: what was not taken found no room, even where Qt knows no error.
        if (target.write(part) != part.size()) return tl::unexpected(writeRefusal(ENOSPC));
        done += part.size();
        if (goOn && !goOn(done)) return tl::unexpected(cancelled());
    }
    if (::fsync(target.handle()) != 0) return tl::unexpected(writeRefusal(errno));
    return {};
}

domain::Result<int> copyAttachments(const QString& from, const QString& to)
{
    if (::mkdir(QFile::encodeName(to).constData(), 0700) != 0 && errno != EEXIST)
        return tl::unexpected(writeRefusal(errno));
    int copied = 0;
    QDirIterator files(from, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        const auto done = copyDurably(files.filePath(), to + u'/' + files.fileName());
        if (!done && QFile::exists(files.filePath())) return tl::unexpected(done.error());
        if (done) ++copied;
    }
    return copied;
}

domain::Refusal cancelled()
{
    return {u"cancelled"_s, QCoreApplication::translate("wasl::storage::Backup", "This was stopped."), {}};
}

} // namespace wasl::storage
