#include "app/storage/vault/folder_lock.h"

#include "app/storage/keys/durable_file.h"

#include <QFile>
#include <QStringList>
#include <QSysInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

FolderLock::FolderLock(QString folder)
    : m_folder(std::move(folder))
{
}

FolderLock::~FolderLock()
{
    release();
}

FolderLock::FolderLock(FolderLock&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FolderLock& FolderLock::operator=(FolderLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_folder = std::move(other.m_folder);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

QString FolderLock::path() const
{
    return m_folder + u"/lock"_s;
}

domain::Result<bool> FolderLock::take()
{
    const int descriptor =
        ::open(QFile::encodeName(path()).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) return tl::unexpected(writeRefusal(errno));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_descriptor = descriptor;
        // What the last holder left when it was killed is no longer true.
        (void)!::ftruncate(descriptor, 0);
        return true;
    }
    const int error = errno;
    ::close(descriptor);
    if (error == EWOULDBLOCK) return false;
    return tl::unexpected(writeRefusal(error));
}

void FolderLock::release()
{
    if (m_descriptor < 0) return;
    (void)!::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
    m_descriptor = -1;
}

void FolderLock::describe(const QUuid& user, const QDateTime& since) const
{
    const QByteArray text = QStringList{user.toString(QUuid::WithoutBraces), QSysInfo::machineHostName(),
                                        since.toUTC().toString(Qt::ISODate)}
                                .join(u'\n')
                                .toUtf8();
    // Only a courtesy to the others: a full disk does not make the lock less held.
    if (::ftruncate(m_descriptor, 0) == 0)
        (void)!::pwrite(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()), 0);
}

LockHolder FolderLock::holder() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto lines = QString::fromUtf8(file.read(1024)).split(u'\n');
    return {QUuid::fromString(lines.value(0)), lines.value(1),
            QDateTime::fromString(lines.value(2), Qt::ISODate)};
}

} // namespace wasl::storage
