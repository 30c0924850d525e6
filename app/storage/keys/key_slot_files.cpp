#include "app/storage/keys/key_slot_files.h"

#include "app/storage/keys/durable_file.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

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
    if (!exist())
        return domain::refuse(
            u"no-case-file"_s,
            QCoreApplication::translate("wasl::storage::KeySlots", "There is no case file in this folder."));
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
