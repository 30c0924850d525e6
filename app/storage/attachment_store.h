#pragma once

#include "app/domain/beneficiary.h"
#include "app/storage/database.h"
#include "app/storage/keys/secret_bytes.h"

namespace wasl::storage
{

/// What lies beside the database, encrypted: a file for each attachment in `attachments/`, each under a key
/// of its own, which stands in the database wrapped with Subkey::Attachments. Without its row a file is
/// noise: a deleted row is enough to make it unreadable, also in what a disk may still hold of it.
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

private:
    [[nodiscard]] domain::Result<domain::AttachmentId>
    replacePhoto(const domain::BeneficiaryId& person, const std::optional<domain::AttachmentId>& photo,
                 const std::function<void()>& insert);

    Database& m_database;
    SecretBytes m_key;
};

/// Which files belong to a person (or another subject). Ask before the rows are deleted.
[[nodiscard]] std::vector<domain::AttachmentId> attachmentsOf(Database& database, const QUuid& subject);
/// Removes the files; those that are gone already are no mistake.
void removeAttachmentFiles(const Database& database, const std::vector<domain::AttachmentId>& attachments);

} // namespace wasl::storage
