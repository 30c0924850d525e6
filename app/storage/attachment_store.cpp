#include "app/storage/attachment_store.h"

#include "app/storage/beneficiary_table.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/keys/durable_file.h"
#include "app/storage/refusals.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::AttachmentId;
using domain::BeneficiaryId;

namespace
{

const auto photoKind = u"photo"_s;

QString attachmentPath(const Database& database, const AttachmentId& id)
{
    return QFileInfo(database.path()).dir().filePath(u"attachments/"_s + id.toString());
}

/// A file moved to another row, and a key wrapped for another, do not open.
QByteArray place(const AttachmentId& id, const char* what)
{
    return QByteArray("wasl-attachment-") + what + id.uuid().toRfc4122();
}

/// Whether a JPEG holds nothing but the picture: no application segments but JFIF's own (EXIF, XMP and
/// colour profiles are such), no comments (ISO/IEC 10918-1, B.1.1.3).
bool isBarePicture(const QByteArray& jpeg)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(jpeg[i]); };
    if (jpeg.size() < 4 || at(0) != 0xFF || at(1) != 0xD8) return false;
    for (qsizetype i = 2; i + 3 < jpeg.size();) {
        if (at(i) != 0xFF) return false;
        const int marker = at(i + 1);
        if (marker == 0xDA) return jpeg.endsWith("\xFF\xD9"); // the picture itself begins
        if ((marker >= 0xE1 && marker <= 0xEF) || marker == 0xFE) return false;
        i += 2 + (at(i + 2) << 8 | at(i + 3));
    }
    return false;
}

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

tl::unexpected<domain::Refusal> attachmentDamaged()
{
    return domain::refuse(
        u"attachment-damaged"_s,
        QCoreApplication::translate("wasl::storage",
                                    "The file of this attachment is missing or damaged. It may still be in a "
                                    "backup."));
}

} // namespace

std::vector<AttachmentId> attachmentsOf(Database& database, const QUuid& subject)
{
    std::vector<AttachmentId> found;
    auto rows = database.query(u"SELECT id FROM attachment WHERE subject_id = ?"_s, subject);
    while (rows.next())
        found.push_back(rows.get<AttachmentId>(0));
    return found;
}

void removeAttachmentFiles(const Database& database, const std::vector<AttachmentId>& attachments)
{
    for (const auto& id : attachments)
        QFile::remove(attachmentPath(database, id));
}

domain::Result<AttachmentId> AttachmentStore::replacePhoto(const BeneficiaryId& person,
                                                           const std::optional<AttachmentId>& photo,
                                                           const std::function<void()>& insert)
{
    std::vector<AttachmentId> old;
    const auto done = write(m_database, Action::EditIdentity, person, [&]() -> domain::Result<void> {
        auto record = beneficiaries().find(m_database, person);
        if (!record) return notFound();
        for (auto rows = m_database.query(u"SELECT id FROM attachment WHERE subject_id = ? AND kind = ?"_s,
                                          person, photoKind);
             rows.next();)
            old.push_back(rows.get<AttachmentId>(0));
        m_database.execute(u"DELETE FROM attachment WHERE subject_id = ? AND kind = ?"_s, person, photoKind);
        if (insert) insert();
        record->photo = photo;
        return beneficiaries().save(m_database, *std::move(record)).map([](const auto&) {});
    });
    if (!done) return tl::unexpected(done.error());
    removeAttachmentFiles(m_database, old);
    return photo.value_or(AttachmentId());
}

domain::Result<AttachmentId> AttachmentStore::setPhoto(const BeneficiaryId& person, const QByteArray& jpeg)
{
    if (jpeg.size() > maxPhotoBytes || !isBarePicture(jpeg))
        return domain::refuse(u"photo-form"_s,
                              QCoreApplication::translate("wasl::storage",
                                                          "This is not a photo that can be kept: it is too "
                                                          "large, or holds more than the picture."),
                              u"photo"_s);
    // Asked here too, so that nothing is written to the disk for who may not.
    if (!reaches(m_database, Action::EditIdentity, person))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::EditIdentity));
    const auto& random = m_database.environment().random;
    const AttachmentId id(m_database.newId());
    const auto own = randomSecret(keyBytes, random);
    const auto box = encryptWith(own, bytesOf(jpeg), place(id, "body"), random);
    const auto wrapped = encryptWith(m_key, own.bytes(), place(id, "key"), random);
    // The file first: a row never stands for a file that is not there.
    if (auto written = writeDurably(attachmentPath(m_database, id), box); !written)
        return tl::unexpected(written.error());
    auto set = replacePhoto(person, id, [&] {
        m_database.execute(u"INSERT INTO attachment (id, subject_id, kind, media_type, size, digest, "
                           "wrapped_key, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           id, person, photoKind, u"image/jpeg"_s, int(jpeg.size()), keyedHash(m_key, box),
                           wrapped, m_database.now());
    });
    if (!set) removeAttachmentFiles(m_database, {id});
    return set;
}

domain::Result<void> AttachmentStore::removePhoto(const BeneficiaryId& person)
{
    return replacePhoto(person, std::nullopt, {}).map([](const AttachmentId&) {});
}

domain::Result<QByteArray> AttachmentStore::photo(const AttachmentId& id) const
{
    if (!may(m_database, Action::FindPerson))
        return tl::unexpected(domain::notAllowed(m_database.actor().role, Action::FindPerson));
    auto row = m_database.query(u"SELECT digest, wrapped_key FROM attachment WHERE id = ? AND kind = ?"_s, id,
                                photoKind);
    if (!row.next()) return notFound();
    const auto digest = row.get<QByteArray>(0);
    const auto own = decryptWith(m_key, row.get<QByteArray>(1), place(id, "key"));
    QFile file(attachmentPath(m_database, id));
    if (!own || !file.open(QIODevice::ReadOnly) || file.size() > 2 * maxPhotoBytes)
        return attachmentDamaged();
    const auto box = file.readAll();
    if (!sameBytes(keyedHash(m_key, box), digest)) return attachmentDamaged();
    const auto plain = decryptWith(*own, box, place(id, "body"));
    if (!plain) return attachmentDamaged();
    return QByteArray(reinterpret_cast<const char*>(plain->bytes().data()), qsizetype(plain->size()));
}

} // namespace wasl::storage
