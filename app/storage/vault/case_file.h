#pragma once

#include "app/storage/database.h"
#include "app/storage/people_index.h"
#include "app/storage/vault/backup.h"
#include "app/storage/vault/folder_lock.h"
#include "app/storage/vault/rotation.h"
#include "app/storage/vault/unlocked_slots.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wasl::storage
{

/// A user as the key slots know her.
struct VaultUser
{
    domain::UserId id;
    QString name;
    domain::Role role = domain::Role::Reception;
    bool temporary = false; ///< has not logged in yet since an administrator gave her a passphrase
    QDateTime created;
    std::vector<domain::Compartment> compartments;
    QByteArray signPublic; ///< with which what she signs is verified
};

/// A user who was added, with the passphrase for her first login, shown once.
struct NewUser
{
    VaultUser user;
    QString temporaryPassphrase;
};

/// An unlocked case file: the open database, who opened it, and the keys. Made by Vault only; the folder
/// stays locked for other programs as long as it lives. Belongs to one thread, except openReader(),
/// openWriter() and BackupJob.
class CaseFile
{
public:
    CaseFile(QString folder, FolderLock lock, UnlockedSlots slots, std::unique_ptr<Database> database);
    ~CaseFile();
    CaseFile(const CaseFile&) = delete;
    CaseFile& operator=(const CaseFile&) = delete;

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const Actor& actor() const { return m_actor; }
    [[nodiscard]] QString associationName() const;
    /// Identifies the case file wherever it is copied.
    [[nodiscard]] QUuid id() const { return m_slots.content.vault; }
    /// Of the keys it is encrypted under: another one since somebody was removed, or keys were rotated.
    [[nodiscard]] std::uint32_t keyGeneration() const { return m_slots.content.generation; }
    /// Throws std::logic_error after lock().
    [[nodiscard]] Database& database();
    /// A read-only connection of its own, for a job in the background. Must be gone before keys are rotated.
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> openReader() const;
    /// Finds people by name; shared with the jobs that ask it, and closed with the file.
    [[nodiscard]] const std::shared_ptr<PeopleIndex>& people() const { return m_people; }
    /// A connection of its own that writes, for one long transaction in the background (an import). While
    /// that is open whoever else saves waits, and after a few seconds is refused with "busy". It lends no
    /// ciphers, and must be gone before keys are rotated.
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> openWriter() const;
    /// See Subkey for which of them outlive a rotation.
    [[nodiscard]] SecretBytes subkey(Subkey which) const;

    /// Closes the database, wipes every key, gives the folder free. Only folder() and actor() answer
    /// afterwards.
    void lock();
    [[nodiscard]] bool isLocked() const { return m_database == nullptr; }

    /// The cipher for the notes of one compartment; it lives as long as the file is unlocked and keys are not
    /// rotated. Refuses with "compartment-closed" when this user was not given its key.
    [[nodiscard]] domain::Result<const CompartmentCipher*> compartment(domain::Compartment which);

    /// Everybody who can open the file.
    [[nodiscard]] std::vector<VaultUser> users() const;

    /// The rest asks domain::may() and refuses with "not-allowed"; every change is in the journal. What
    /// cannot be saved is refused with "disk-full", "read-only" or "busy" and changes nothing, and so is what
    /// lacks the memory for deriving a key: "not-enough-memory". "user-exists", "user-name-form".
    [[nodiscard]] domain::Result<NewUser> addUser(const QString& name, domain::Role role);
    /// For someone who forgot hers. She gets new key pairs, so the compartments must be given to her again.
    [[nodiscard]] domain::Result<NewUser> resetPassphrase(const domain::UserId& user);
    /// Takes away the compartments that the new role may not hold. "unknown-user", "last-administrator".
    [[nodiscard]] domain::Result<void> setRole(const domain::UserId& user, domain::Role role);
    /// Deletes the slot and rotates: what she may have copied opens nothing that is written from now on.
    /// "unknown-user", "own-user", "last-administrator", and those of rotateKeys(). What answers
    /// "not-recorded" is done, and only the journal does not have it.
    [[nodiscard]] domain::Result<void> revokeUser(const domain::UserId& user,
                                                  const RotationWatcher& watcher = {});
    [[nodiscard]] domain::Result<void> rotateKeys(const RotationWatcher& watcher = {});

    /// Gives the keys of a compartment. Only someone who holds them can give them on; the first user of a
    /// compartment nobody reads yet gets a fresh key from an administrator, who does not keep it.
    /// "compartment-not-held", "role-may-not-hold".
    [[nodiscard]] domain::Result<void> grantCompartment(const domain::UserId& user,
                                                        domain::Compartment which);
    /// What is written from now on is under a key she does not have; older notes she may have copied.
    [[nodiscard]] domain::Result<void> withdrawCompartment(const domain::UserId& user,
                                                           domain::Compartment which);

    /// In an emergency: opens the notes of one compartment about one person to somebody who holds no key of
    /// it, for reading and for glassStaysBroken. The key comes from the recovery code, which lies on paper
    /// with whoever answers for the file: no one user opens a compartment alone. Who, when, about whom and
    /// why is in the journal before anything is opened. Answers until when. "not-allowed", "reason-missing",
    /// "recovery-code-mistyped", "recovery-code-wrong", "compartment-empty" (the code holds no key of it).
    [[nodiscard]] domain::Result<QDateTime> breakGlass(const QString& recoveryCode,
                                                       const domain::BeneficiaryId& person,
                                                       domain::Compartment which, const QString& reason);
    static constexpr std::chrono::minutes glassStaysBroken{30};
    /// Closes again at once what breakGlass() opened.
    void mendGlass() { m_glass.reset(); }

    /// The user's own bundle only. "wrong-passphrase", those of checkPassphrase().
    [[nodiscard]] domain::Result<void> changePassphrase(const QString& current, const QString& wanted);

    /// Everything a backup needs, to be run on another thread while people work.
    [[nodiscard]] domain::Result<BackupJob> prepareBackup() const;
    /// Prepares, runs and records a backup in one go.
    [[nodiscard]] domain::Result<BackupReport> backup(const QString& to, const BackupProgress& progress = {});
    /// Writes into the journal that a backup was made. "not-recorded".
    [[nodiscard]] domain::Result<void> recordBackup(const BackupReport& report);

private:
    friend class Vault;

    /// Signs with the user's own key, or only verifies: for the connections of background jobs.
    [[nodiscard]] std::shared_ptr<const MonthSeal> monthSeal(bool signs) const;
    [[nodiscard]] domain::Result<std::unique_ptr<Database>> openBeside(OpenMode mode) const;

    [[nodiscard]] domain::Result<void> mayDo(domain::Action action) const;
    [[nodiscard]] domain::Result<KeySlot*> userSlot(const domain::UserId& user);
    [[nodiscard]] VaultUser describe(const KeySlot& slot) const;
    [[nodiscard]] bool isLastToManage(const KeySlot& slot) const;
    /// Writes the slots and with them what the records say of it: both, or on refusal neither, and memory
    /// goes back to `before`.
    [[nodiscard]] domain::Result<void> save(KeySlots before, const std::function<void()>& record);
    /// What is done already, and in the records only where they take it.
    [[nodiscard]] domain::Result<void> recordDone(const std::function<void()>& record);
    [[nodiscard]] domain::Result<void> rotateWithout(const QSet<QUuid>& revoked,
                                                     const RotationWatcher& watcher,
                                                     const std::function<void()>& record = {});

    QString m_folder;
    FolderLock m_lock;
    KeySlotFiles m_files;
    UnlockedSlots m_slots;
    std::unique_ptr<Database> m_database;
    Actor m_actor;
    std::shared_ptr<PeopleIndex> m_people;
    std::map<domain::Compartment, CompartmentCipher> m_compartments;

    struct Glass
    {
        domain::BeneficiaryId person;
        CompartmentCipher cipher;
        domain::Compartment which;
        QDateTime since, until;
        std::chrono::steady_clock::time_point gone; ///< whatever is done to the computer's clock
    };
    std::optional<Glass> m_glass;
    [[nodiscard]] const CompartmentCipher* throughGlass(domain::Compartment which,
                                                        const domain::BeneficiaryId& person);
};

} // namespace wasl::storage
