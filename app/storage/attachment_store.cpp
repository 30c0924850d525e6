#include "app/storage/attachment_store.h"

#include "app/storage/access_log.h"
#include "app/storage/beneficiary_table.h"
#include "app/storage/case_notes.h"
#include "app/storage/journal.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/keys/crypto.h"
#include "app/storage/keys/durable_file.h"
#include "app/storage/refusals.h"
#include "app/storage/sealed_text.h"
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
const auto caseKind = u"case"_s;

QString attachmentPath(const Database& database, const AttachmentId& id)
{
    return QFileInfo(database.path()).dir().filePath(u"attachments/"_s + id.toString());
}

/// A file moved to another row, and a key wrapped for another, do not open.
QByteArray place(const AttachmentId& id, const char* what)
{
    return QByteArray("wasl-attachment-") + what + id.uuid().toRfc4122();
}

/// The length of JFIF's segment when it holds no small picture of its own (ITU-T T.871, 10.1).
constexpr int jfifLength = 16;

/// Whether a JPEG holds nothing but the picture: no application segments but JFIF's own (EXIF, XMP and
/// colour profiles are such), no comments (ISO/IEC 10918-1, B.1.1.3).
bool isBarePicture(const QByteArray& jpeg)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(jpeg[i]); };
    if (jpeg.size() < 4 || at(0) != 0xFF || at(1) != 0xD8) return false;
    qsizetype i = 2;
    while (i + 1 < jpeg.size() && at(i) == 0xFF) {
        const int marker = at(i + 1);
        if (marker == 0xD9) return i + 2 == jpeg.size(); // nothing stands behind the picture
        if (marker < 0xC0 || marker > 0xE0 || (marker >= 0xD0 && marker <= 0xD8)) return false;
        if (i + 3 >= jpeg.size()) return false;
        const int length = at(i + 2) << 8 | at(i + 3);
        if (marker == 0xE0 && (length != jfifLength || jpeg.mid(i + 4, 4) != "JFIF")) return false;
        i += 2 + length;
        if (marker != 0xDA) continue;
        // The coded picture, up to the next marker that is none of its own.
        while (i + 1 < jpeg.size() &&
               (at(i) != 0xFF || at(i + 1) == 0x00 || (at(i + 1) >= 0xD0 && at(i + 1) <= 0xD7)))
            ++i;
    }
    return false;
}

std::span<const std::byte> bytesOf(const QByteArray& array)
{
    return std::as_bytes(std::span(array.constData(), std::size_t(array.size())));
}

/// Where the key of a file stands for its compartment.
NotePlace keyPlace(const AttachmentId& id)
{
    return {id.toString(), u"attachment-key"_s, 1};
}

const auto selectAttachments =
    u"SELECT a.id, a.subject_id, a.case_id, a.compartment, a.name, a.media_type, a.size, a.added_at, "
    "a.added_by, coalesce(u.name, u.user_name) FROM attachment a LEFT JOIN app_user u ON u.id = a.added_by "
    "WHERE a.kind = 'case' AND "_s;

/// The row, if the actor may see it and holds the key of its compartment.
std::optional<CaseAttachment> readAttachment(Database& database, const Statement& row)
{
    CaseAttachment found{
        row.get<AttachmentId>(0),   row.get<BeneficiaryId>(1),
        row.get<domain::CaseId>(2), row.get<domain::Compartment>(3),
        row.get<QString>(4),        kindOfMediaType(row.get<QString>(5)).value_or(FileKind::Pdf),
        row.get<qint64>(6),         row.get<QDateTime>(7),
        row.get<domain::UserId>(8), row.get<QString>(9)};
    if (!reaches(database, Action::ViewCase, found.person) ||
        !reaches(database, toViewNotes(found.compartment), found.person))
        return std::nullopt;
    const auto name = openText(database, found.compartment, found.id.uuid(), found.name);
    if (!name) return std::nullopt;
    found.name = *name;
    return found;
}

JournalChange attachmentChange(const QString& action, const AttachmentId& id, const BeneficiaryId& person,
                               const std::vector<std::pair<QString, QJsonValue>>& values)
{
    JournalChange change{action, u"attachment"_s, id.uuid(), person.uuid(), {}};
    for (const auto& [field, value] : values)
        change.fields.push_back(action == "delete"_L1 ? FieldChange{field, value, {}}
                                                      : FieldChange{field, {}, value});
    return change;
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

AttachmentOnItsWay::~AttachmentOnItsWay()
{
    if (!m_path.isEmpty() && !m_sum.isEmpty()) QFile::remove(m_path);
}

domain::Result<void> AttachmentOnItsWay::takeIn(const QString& path, const ReadProgress& progress)
{
    auto incoming = readIncoming(path, progress);
    if (!incoming) return tl::unexpected(incoming.error());
    const auto box = encryptWith(m_own, bytesOf(incoming->bytes), place(m_id, "body"), m_random);
    m_name = incoming->name;
    m_kind = incoming->kind;
    m_size = incoming->bytes.size();
    wipe(incoming->bytes);
    // The file first: a row never stands for a file that is not there.
    if (auto written = writeDurably(m_path, box); !written) return written;
    m_sum = keyedHash(m_digest, box);
    return {};
}

domain::Result<AttachmentOnItsWay> AttachmentStore::begin(const domain::CaseId& id,
                                                          domain::Compartment compartment) const
{
    auto row = m_database.query(u"SELECT person_id FROM case_file WHERE id = ?"_s, id);
    if (!row.next()) return notFound();
    AttachmentOnItsWay file;
    file.m_person = row.get<BeneficiaryId>(0);
    for (const auto action : {Action::EditCase, toEditNotes(compartment)})
        if (!reaches(m_database, action, file.m_person))
            return tl::unexpected(domain::notAllowed(m_database.actor().role, action));
    file.m_id = AttachmentId(m_database.newId());
    // Whether the key is there is said before anything is read, in the words of a sealed text.
    if (auto key = sealText(m_database, compartment, file.m_id.uuid(), u"-"_s); !key)
        return tl::unexpected(key.error());
    file.m_case = id;
    file.m_compartment = compartment;
    file.m_random = m_database.environment().random;
    file.m_own = randomSecret(keyBytes, file.m_random);
    file.m_digest = m_key.copy();
    file.m_path = attachmentPath(m_database, file.m_id);
    return file;
}

QByteArray AttachmentStore::wrapped(const AttachmentOnItsWay& file) const
{
    const auto& random = m_database.environment().random;
    const auto* cipher = m_database.cipher(file.m_compartment);
    if (file.m_compartment == domain::Compartment::General || !cipher)
        return encryptWith(m_key, file.m_own.bytes(), place(file.m_id, "key"), random);
    auto hex = QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(file.m_own.bytes().data()), qsizetype(file.m_own.size()))
            .toHex());
    const auto inner = cipher->encrypt(hex, keyPlace(file.m_id));
    wipe(hex);
    return encryptWith(m_key, bytesOf(inner), place(file.m_id, "key"), random);
}

domain::Result<AttachmentId> AttachmentStore::keep(AttachmentOnItsWay file)
{
    const auto action = toEditNotes(file.m_compartment);
    auto kept = write(m_database, action, file.m_person, [&]() -> domain::Result<AttachmentId> {
        // The case may have gone, or her keys, while the file was read.
        if (!m_database.query(u"SELECT 1 FROM case_file WHERE id = ?"_s, file.m_case).next() ||
            file.m_sum.isEmpty())
            return notFound();
        const auto name = sealText(m_database, file.m_compartment, file.m_id.uuid(), file.m_name);
        if (!name) return tl::unexpected(name.error());
        m_database.execute(u"INSERT INTO attachment (id, subject_id, kind, media_type, size, digest, "
                           "wrapped_key, added_at, case_id, name, compartment, added_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           file.m_id, file.m_person, caseKind, mediaType(file.m_kind), file.m_size,
                           file.m_sum, wrapped(file), m_database.now(), file.m_case, *name,
                           file.m_compartment, m_database.actor().user);
        Journal(m_database)
            .append(attachmentChange(u"create"_s, file.m_id, file.m_person,
                                     {{u"case_id"_s, file.m_case.toString()},
                                      {u"name"_s, *name},
                                      {u"media_type"_s, mediaType(file.m_kind)},
                                      {u"size"_s, file.m_size},
                                      {u"compartment"_s, domain::code(file.m_compartment)}}));
        return file.m_id;
    });
    if (kept) file.m_path.clear(); // it is at home
    return kept;
}

std::vector<CaseAttachment> AttachmentStore::ofCase(const domain::CaseId& id) const
{
    return attachmentsOfCase(m_database, id);
}

std::vector<CaseAttachment> attachmentsOfCase(Database& database, const domain::CaseId& id)
{
    std::vector<CaseAttachment> found;
    auto rows = database.query(selectAttachments + u"a.case_id = ? ORDER BY a.id DESC"_s, id);
    while (rows.next())
        if (auto one = readAttachment(database, rows)) found.push_back(*std::move(one));
    return found;
}

std::optional<CaseAttachment> AttachmentStore::find(const AttachmentId& id) const
{
    auto row = m_database.query(selectAttachments + u"a.id = ?"_s, id);
    return row.next() ? readAttachment(m_database, row) : std::nullopt;
}

domain::Result<QByteArray> AttachmentStore::content(const CaseAttachment& attachment) const
{
    auto row = m_database.query(u"SELECT digest, wrapped_key FROM attachment WHERE id = ?"_s, attachment.id);
    if (!row.next()) return notFound();
    auto own = decryptWith(m_key, row.get<QByteArray>(1), place(attachment.id, "key"));
    if (own && attachment.compartment != domain::Compartment::General) {
        const auto* cipher = m_database.cipher(attachment.compartment);
        if (!cipher) return notFound();
        auto hex = cipher->decrypt(
            QByteArray(reinterpret_cast<const char*>(own->bytes().data()), qsizetype(own->size())),
            keyPlace(attachment.id));
        if (!hex) return tl::unexpected(hex.error());
        auto bytes = QByteArray::fromHex(hex->toLatin1());
        own = SecretBytes::from(bytes);
        wipe(bytes);
        wipe(*hex);
    }
    QFile file(attachmentPath(m_database, attachment.id));
    if (!own || own->size() != keyBytes || !file.open(QIODevice::ReadOnly) ||
        file.size() > 2 * maxIncomingBytes)
        return attachmentDamaged();
    const auto box = file.readAll();
    if (!sameBytes(keyedHash(m_key, box), row.get<QByteArray>(0))) return attachmentDamaged();
    const auto plain = decryptWith(*own, box, place(attachment.id, "body"));
    if (!plain) return attachmentDamaged();
    return QByteArray(reinterpret_cast<const char*>(plain->bytes().data()), qsizetype(plain->size()));
}

domain::Result<QByteArray> AttachmentStore::read(const AttachmentId& id)
{
    const auto attachment = find(id);
    if (!attachment) return notFound();
    auto bytes = content(*attachment);
    if (!bytes) return bytes;
    if (auto noted = AccessLog(m_database).note(u"attachment"_s, attachment->person.uuid()); !noted)
        return tl::unexpected(noted.error());
    return bytes;
}

domain::Result<void> AttachmentStore::saveCopy(const AttachmentId& id, const QString& path)
{
    const auto attachment = find(id);
    if (!attachment) return notFound();
    auto bytes = content(*attachment);
    if (!bytes) return tl::unexpected(bytes.error());
    // Noted first: nothing leaves without a trace.
    if (auto noted = AccessLog(m_database).note(u"attachment-copy"_s, attachment->person.uuid()); !noted)
        return noted;
    auto written = writeDurably(path, *bytes);
    wipe(*bytes);
    return written;
}

domain::Result<void> AttachmentStore::remove(const AttachmentId& id)
{
    const auto attachment = find(id);
    if (!attachment) return notFound();
    const auto action = toEditNotes(attachment->compartment);
    auto removed = write(m_database, action, attachment->person, [&]() -> domain::Result<void> {
        const auto name = sealText(m_database, attachment->compartment, id.uuid(), attachment->name);
        if (!name) return tl::unexpected(name.error());
        m_database.execute(u"DELETE FROM attachment WHERE id = ?"_s, id);
        Journal(m_database)
            .append(attachmentChange(u"delete"_s, id, attachment->person,
                                     {{u"case_id"_s, attachment->caseId.toString()},
                                      {u"name"_s, *name},
                                      {u"media_type"_s, mediaType(attachment->kind)},
                                      {u"size"_s, attachment->size},
                                      {u"compartment"_s, domain::code(attachment->compartment)}}));
        return {};
    });
    if (removed) removeAttachmentFiles(m_database, {id});
    return removed;
}

} // namespace wasl::storage
