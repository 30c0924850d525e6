#include "app/storage/keys/durable_file.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

constexpr mode_t fileMode = 0600;
constexpr mode_t folderMode = 0700;

class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, const QByteArray& content)
{
    qsizetype done = 0;
    while (done < content.size()) {
        const auto written =
            ::write(descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        done += written;
    }
    return true;
}

bool writeTemporary(const QByteArray& path, const QByteArray& content)
{
    const Descriptor file(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, fileMode));
    return file.isOpen() && ::fchmod(file.get(), fileMode) == 0 && writeAll(file.get(), content) &&
           ::fsync(file.get()) == 0;
}

} // namespace

domain::Refusal writeRefusal(int error)
{
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return {u"disk-full"_s,
                QCoreApplication::translate(
                    "wasl::storage::DurableFile",
                    "The disk is full: nothing was saved. Free some space, then try again."),
                {}};
    return {
        u"folder-not-writable"_s,
        QCoreApplication::translate("wasl::storage::DurableFile",
                                    "The folder of the case file cannot be written. Ask for permission to "
                                    "write there, or choose another folder."),
        {}};
}

domain::Result<void> syncFolder(const QString& folder)
{
    const Descriptor open(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open.isOpen() || ::fsync(open.get()) != 0) return tl::unexpected(writeRefusal(errno));
    return {};
}

domain::Result<void> writeDurably(const QString& path, const QByteArray& content)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    if (!writeTemporary(temporary, content) || std::rename(temporary.constData(), target.constData()) != 0) {
        const int error = errno;
        ::unlink(temporary.constData());
        return tl::unexpected(writeRefusal(error));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

void tightenPermissions(const QString& folder)
{
    const auto tighten = [](const QString& path, mode_t mode) {
        struct stat found = {};
        const QByteArray name = QFile::encodeName(path);
        if (::lstat(name.constData(), &found) == 0 && !S_ISLNK(found.st_mode) &&
            (found.st_mode & 07777) != mode)
            (void)::chmod(name.constData(), mode);
    };
    tighten(folder, folderMode);
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        tighten(entries.filePath(), entries.fileInfo().isDir() ? folderMode : fileMode);
    }
}

} // namespace wasl::storage
