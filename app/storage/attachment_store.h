#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/case.h"
#include "app/storage/database.h"
#include "app/storage/incoming_file.h"
#include "app/storage/keys/secret_bytes.h"

namespace wasl::storage
{

/// A file that belongs to a case, without its content.
struct CaseAttachment
{
    domain::AttachmentId id;
    domain::BeneficiaryId person;
    domain::CaseId caseId;
    domain::Compartment compartment = domain::Compartment::General;
    QString name;
    FileKind kind = FileKind::Pdf;
    qint64 size = 0; ///< bytes, before it was encrypted
    domain::Moment addedAt;
    domain::UserId addedBy;
    QString addedByName;
};

/// A file on its way into a case, on any thread: encrypted and written by takeIn(), and still without the row
/// that makes it readable. Where it never gets one, it is removed again.
class AttachmentOnItsWay
{
public:
    ~AttachmentOnItsWay();
    AttachmentOnItsWay(AttachmentOnItsWay&&) noexcept = default;
    AttachmentOnItsWay& operator=(AttachmentOnItsWay&&) = delete;

    /// Reads, judges, encrypts and writes. Refuses what readIncoming() refuses, "disk-full",
    /// "folder-not-writable".
    [[nodiscard]] domain::Result<void> takeIn(const QString& path, const ReadProgress& progress = {});
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    friend class AttachmentStore;
    AttachmentOnItsWay() = default;

    domain::AttachmentId m_id;
    domain::CaseId m_case;
    domain::BeneficiaryId m_person;
    domain::Compartment m_compartment = domain::Compartment::General;
    domain::RandomSource m_random;
    SecretBytes m_own;    ///< the file's key
    SecretBytes m_digest; ///< that of the digests
    QString m_path;       ///< where it lies; empty once it is at home or moved
    QString m_name;
    FileKind m_kind = FileKind::Pdf;
    qint64 m_size = 0;
    QByteArray m_sum;
};

/// What lies beside the database, encrypted: a file for each attachment in `attachments/`, each under a key
/// of its own, which stands in the database wrapped with Subkey::Attachments. Without its row a file is
/// noise: a deleted row is enough to make it unreadable, also in what a disk may still hold of it.
///
/// The files of a case are of few kinds, judged by their content, and of at most 10 MiB. One that is put into
/// a compartment has its key wrapped with the compartment's key as well, and its name sealed: who does not
/// hold that key cannot open it, whatever she does with the database.
///
/// A photo is a JPEG of at most 256 KiB that holds nothing but the picture: no place, time or device.
class AttachmentStore
{
public:
    /// The largest photo, in bytes.
    static constexpr qsizetype maxPhotoBytes = 256 * 1024;

    /// `key` is CaseFile::subkey(Subkey::Attachments).
    AttachmentStore(Database& database, SecretBytes key)
        : m_database(database)
        , m_key(std::move(key))
    {
    }

    /// Puts the photo in the place of the one she had. Not within a transaction of the caller: files of what
    /// it replaces are removed at the end. Refuses "photo-form" (not a JPEG, too large, or with more in it
    /// than the picture), "not-found", "not-allowed", "disk-full", "folder-not-writable".
    [[nodiscard]] domain::Result<domain::AttachmentId> setPhoto(const domain::BeneficiaryId& person,
                                                                const QByteArray& jpeg);
    /// Refuses "not-found" and "not-allowed".
    [[nodiscard]] domain::Result<void> removePhoto(const domain::BeneficiaryId& person);

    /// The JPEG, for whoever may find people. Refuses "not-found", "not-allowed", and "attachment-damaged"
    /// when the file is missing or was altered.
    [[nodiscard]] domain::Result<QByteArray> photo(const domain::AttachmentId& id) const;

    /// The first half of attaching a file to a case: asks whether the actor may, and for the keys. Then
    /// takeIn() wherever there is time, and keep(). Refuses "not-found", "not-allowed", "compartment-closed".
    [[nodiscard]] domain::Result<AttachmentOnItsWay>
    begin(const domain::CaseId& id, domain::Compartment compartment = domain::Compartment::General) const;
    /// The second half: the row, in the journal too. Not within a transaction of the caller.
    [[nodiscard]] domain::Result<domain::AttachmentId> keep(AttachmentOnItsWay file);

    /// What the actor may open, the newest first.
    [[nodiscard]] std::vector<CaseAttachment> ofCase(const domain::CaseId& id) const;
    /// The content, in memory only; noted as an access. Refuses "not-found" (also for what is in a
    /// compartment the actor has no key to) and "attachment-damaged".
    [[nodiscard]] domain::Result<QByteArray> read(const domain::AttachmentId& id);
    /// Writes the content, decrypted, where the user wants it; noted as an access of its own.
    [[nodiscard]] domain::Result<void> saveCopy(const domain::AttachmentId& id, const QString& path);
    /// The file goes, the journal stays. Refuses "not-found" and "not-allowed".
    [[nodiscard]] domain::Result<void> remove(const domain::AttachmentId& id);

private:
    [[nodiscard]] std::optional<CaseAttachment> find(const domain::AttachmentId& id) const;
    [[nodiscard]] domain::Result<QByteArray> content(const CaseAttachment& attachment) const;
    [[nodiscard]] QByteArray wrapped(const AttachmentOnItsWay& file) const;
    [[nodiscard]] domain::Result<domain::AttachmentId>
    replacePhoto(const domain::BeneficiaryId& person, const std::optional<domain::AttachmentId>& photo,
                 const std::function<void()>& insert);

    Database& m_database;
    SecretBytes m_key;
};

/// The files of a case that the actor may open, the newest first; by name, not by content.
[[nodiscard]] std::vector<CaseAttachment> attachmentsOfCase(Database& database, const domain::CaseId& id);
/// Which files belong to a person (or another subject). Ask before the rows are deleted.
[[nodiscard]] std::vector<domain::AttachmentId> attachmentsOf(Database& database, const QUuid& subject);
/// Removes the files; those that are gone already are no mistake.
void removeAttachmentFiles(const Database& database, const std::vector<domain::AttachmentId>& attachments);

} // namespace wasl::storage
