#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/release_store.h"
#include "app/storage/vault/backup.h"
#include "app/storage/vault/backup_folder.h"
#include "app/storage/vault/backup_verification.h"
#include "app/storage/vault/unlocked_slots.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

domain::Result<WayIn> wayIn(const Credentials& credentials)
{
    if (!credentials.userName.isEmpty()) return WayIn::user(credentials);
    return readRecoveryCode(credentials.passphrase).map([](const QString& code) {
        return WayIn::recoveryCode(code);
    });
}

domain::Result<void> mayRestore(const UnlockedSlots& slots)
{
    const auto& slot = slots.own();
    if (slot.kind == SlotKind::Recovery) return {};
    const auto role = roleOfNumber(slot.role).value_or(domain::Role::Reception);
    if (!domain::may(role, domain::Action::Restore))
        return tl::unexpected(domain::notAllowed(role, domain::Action::Restore));
    return {};
}

std::optional<BackupManifest> readManifest(const QString& backup, const UnlockedSlots& slots)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    QFile file(backup + u"/manifest"_s);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) return std::nullopt;
    return openManifest(file.readAll(), deriveSubkey(slots.masterKey(), Subkey::Backup));
}

/// The restored file knows of itself that it has forgotten what left since.
domain::Result<void> noteRestored(const QString& databasePath, const SecretBytes& databaseKey,
                                  const Actor& actor, const Environment& environment)
{
    return Database::open(databasePath, databaseKey, actor, environment)
        .map([](const std::unique_ptr<Database>& copy) { ReleaseStore(*copy).noteRestored(); });
}

} // namespace

domain::Result<BackupReport> restoreBackup(const QString& backup, const QString& to,
                                           const Credentials& credentials, const Environment& environment,
                                           const VaultOptions& options, const BackupProgress& progress)
{
    BackupFolder folder(to);
    if (!folder.targetIsFree())
        return domain::refuse(
            u"case-file-exists"_s,
            QCoreApplication::translate("wasl::storage::Backup",
                                        "There is already a case file, or something else, in this "
                                        "folder. Restore into an empty one; nothing was changed."));
    const auto way = wayIn(credentials);
    if (!way) return tl::unexpected(way.error());
    const auto slots = unlockSlots(KeySlotFiles(backup), *way, options.leastCost);
    if (!slots) return tl::unexpected(slots.error());
    if (auto allowed = mayRestore(*slots); !allowed) return tl::unexpected(allowed.error());
    const auto manifest = readManifest(backup, *slots);
    if (!manifest) return tl::unexpected(backupDamaged());

    if (auto begun = folder.begin(); !begun) return tl::unexpected(begun.error());
    QElapsedTimer timer;
    timer.start();
    const auto from = backup + u"/cases.db"_s;
    const auto copyPath = folder.path() + u"/cases.db"_s;
    const auto bytes = QFileInfo(from).size();
    const auto tell = [&](qint64 done) { return !progress || progress(done, bytes); };
    if (auto copied = copyDurably(from, copyPath, tell); !copied) return tl::unexpected(copied.error());
    const auto milliseconds = timer.elapsed();
    auto attachments = copyAttachments(backup + u"/attachments"_s, folder.path() + u"/attachments"_s);
    if (!attachments) return tl::unexpected(attachments.error());
    if (*attachments != manifest->attachments) return tl::unexpected(backupDamaged());
    KeySlotFiles files(folder.path());
    if (auto written = files.repair(slots->asRead); !written) return tl::unexpected(written.error());

    const Actor actor{domain::UserId(slots->own().user), slots->nameOf(slots->own()),
                      roleOfNumber(slots->own().role).value_or(domain::Role::Reception), options.desk};
    const auto key = deriveSubkey(slots->masterKey(), Subkey::Database);
    const auto entries = verifyCopy(copyPath, key, actor, environment, *manifest);
    if (!entries) return tl::unexpected(entries.error());
    if (auto noted = noteRestored(copyPath, key, actor, environment); !noted)
        return tl::unexpected(noted.error());
    if (auto finished = folder.finish(); !finished) return tl::unexpected(finished.error());
    return BackupReport{
        to, bytes, milliseconds, manifest->allRows(), *entries, *attachments, manifest->lost.value_or(0)};
}

} // namespace wasl::storage
