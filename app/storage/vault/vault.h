#pragma once

#include "app/storage/vault/case_file.h"

namespace wasl::storage
{

/// A vault that was just made. The recovery code is shown once; no record can be kept before it was typed
/// back.
struct Created
{
    QString recoveryCode;
    domain::UserId founder;
};

/// The ways to make and to open a case file: a folder (0700, files 0600) with `keyslots.a`, `keyslots.b`,
/// `cases.db`, `attachments/`, `backup/`, and while in use `lock` and, after wrong passphrases, `attempts`.
class Vault
{
public:
    /// Makes the folder, or uses an empty one. The founder is an administrator unless the options say
    /// otherwise. Refusals: "case-file-exists", "file-in-use" (another program makes one),
    /// "folder-not-writable", "disk-full", "user-name-form", those of checkPassphrase().
    [[nodiscard]] static domain::Result<Created> create(const QString& folder, const Credentials& founder,
                                                        const QString& associationName,
                                                        const Environment& environment,
                                                        const VaultOptions& options = {});

    /// What was typed back from paper must open a copy of the key slots and, with them, the records. From
    /// then on the file can be used. Refusals: "recovery-code-mistyped", "recovery-code-wrong",
    /// "try-again-later".
    [[nodiscard]] static domain::Result<void> confirmRecoveryCode(const QString& folder, const QString& typed,
                                                                  const Environment& environment,
                                                                  const VaultOptions& options = {});

    /// Refusals: "no-case-file", "wrong-passphrase" (also for a name that does not exist), "try-again-later",
    /// "file-in-use", "temporary-passphrase" (see firstLogin()), "recovery-code-not-confirmed" (see
    /// confirmRecoveryCode(), newRecoveryCode()), "key-slots-damaged", "newer-version",
    /// "folder-not-writable", "not-enough-memory", and those of Database::open().
    [[nodiscard]] static domain::Result<std::unique_ptr<CaseFile>> unlock(const QString& folder,
                                                                          const Credentials& credentials,
                                                                          const Environment& environment,
                                                                          const VaultOptions& options = {});

    /// Opens with the passphrase an administrator gave, and replaces it, together with the key pairs the
    /// administrator's computer made. Refusals as for unlock() and of checkPassphrase(); "not-temporary".
    [[nodiscard]] static domain::Result<std::unique_ptr<CaseFile>>
    firstLogin(const QString& folder, const Credentials& temporary, const QString& wanted,
               const Environment& environment, const VaultOptions& options = {});

    /// With the recovery code a user gets a new passphrase, an unknown name becomes a new administrator. Keys
    /// are rotated and the code is replaced: the new one is answered, and must be typed back before the file
    /// opens.
    [[nodiscard]] static domain::Result<QString> recover(const QString& folder, const QString& code,
                                                         const Credentials& user,
                                                         const Environment& environment,
                                                         const VaultOptions& options = {});

    /// Replaces a code that was lost, also before it was ever typed back, and rotates keys. For whoever may
    /// rotate keys ("not-allowed"). The new code must be typed back before the file opens again.
    [[nodiscard]] static domain::Result<QString> newRecoveryCode(const QString& folder,
                                                                 const Credentials& credentials,
                                                                 const Environment& environment,
                                                                 const VaultOptions& options = {});

    /// Seconds until the next attempt is allowed; 0 most of the time.
    [[nodiscard]] static int secondsToWait(const QString& folder, const Environment& environment);
};

} // namespace wasl::storage
