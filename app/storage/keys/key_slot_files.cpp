#include "app/storage/keys/key_slot_files.h"

#include "app/storage/keys/durable_file.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

// One byte more than allowed is read, so that a file too long is seen as such.
QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxKeySlotsBytes + 1) : QByteArray();
}

class FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::KeySlots)
};

tl::unexpected<domain::Refusal> notReadable()
{
    return domain::refuse(u"file-unreadable"_s,
                          FileTexts::tr("You may not read the case file in this folder. Ask whoever looks "
                                        "after this computer for permission."));
}

bool mayRead(const QString& path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) == 0 ||
           errno != EACCES;
}

} // namespace

KeySlotFiles::KeySlotFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QString KeySlotFiles::pathA() const
{
    return m_folder + u"/keyslots.a"_s;
}

QString KeySlotFiles::pathB() const
{
    return m_folder + u"/keyslots.b"_s;
}

bool KeySlotFiles::exist() const
{
    return QFile::exists(pathA()) || QFile::exists(pathB());
}

domain::Result<std::vector<ReadKeySlots>> KeySlotFiles::read() const
{
    if (!mayRead(pathA()) && !mayRead(pathB())) return notReadable();
    if (!exist()) {
        if (QFile::exists(m_folder + u"/cases.db"_s))
            return domain::refuse(
                u"key-slots-damaged"_s,
                FileTexts::tr("The key files of this case file are missing. Take keyslots.a "
                              "from a backup, and put it into the folder."));
        return domain::refuse(u"no-case-file"_s, FileTexts::tr("There is no case file in this folder."));
    }
    std::vector<ReadKeySlots> found;
    domain::Refusal refusal;
    for (const QString& path : {pathA(), pathB()}) {
        auto copy = decodeKeySlots(bytesOf(path));
        if (copy)
            found.push_back(std::move(*copy));
        else if (copy.error().code == "newer-version"_L1)
            return tl::unexpected(copy.error());
        else
            refusal = copy.error();
    }
    if (found.empty()) return tl::unexpected(refusal);
    if (found.size() == 2) {
        if (found[0].signedPart == found[1].signedPart && found[0].mac == found[1].mac)
            found.pop_back();
        else if (found[1].content.serial > found[0].content.serial)
            std::swap(found[0], found[1]);
    }
    return found;
}

domain::Result<void> KeySlotFiles::write(KeySlots& slots, const SecretBytes& masterKey) const
{
    ++slots.serial;
    const QByteArray bytes = encodeKeySlots(slots, masterKey);
    return writeDurably(pathA(), bytes).and_then([&] { return writeDurably(pathB(), bytes); });
}

domain::Result<void> KeySlotFiles::repair(const ReadKeySlots& good) const
{
    const QByteArray bytes = good.signedPart + good.mac;
    for (const QString& path : {pathA(), pathB()})
        if (bytesOf(path) != bytes)
            if (auto written = writeDurably(path, bytes); !written) return written;
    return {};
}

} // namespace wasl::storage
