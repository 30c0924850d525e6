#include "app/storage/vault/vault.h"

#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/passphrase_policy.h"
#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/storage_error.h"
#include "app/storage/vault/entry.h"
#include "app/storage/vault/login_delay.h"
#include "app/storage/vault/new_slots.h"
#include "app/storage/vault/user_rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

class VaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::Vault)
};

domain::Result<void> notConfirmed()
{
    return domain::refuse(
        u"recovery-code-not-confirmed"_s,
        VaultTexts::tr("The recovery code of this case file was not typed back yet. Type it back, or have "
                       "a new one made; without it no record can be kept."));
}

// But for `lock`, which is nobody's unless it is held.
domain::Result<void> checkIsEmpty(const QString& folder)
{
    const auto found =
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    if (found.isEmpty() || found == QStringList{u"lock"_s}) return {};
    return domain::refuse(
        u"case-file-exists"_s,
        VaultTexts::tr("There is already a case file, or something else, in this folder. Choose an "
                       "empty folder."));
}

// The folder, empty and locked: from here on what is in it is ours.
domain::Result<FolderLock> makeFolder(const QString& folder)
{
    if (auto empty = checkIsEmpty(folder); !empty) return tl::unexpected(empty.error());
    if (!QDir().mkpath(folder)) return tl::unexpected(writeRefusal(EACCES));
    FolderLock lock(folder);
    const auto mine = lock.take();
    if (!mine) return tl::unexpected(mine.error());
    if (!*mine) return tl::unexpected(fileInUse());
    // Another program may have made its file, and gone, since we looked.
    if (auto empty = checkIsEmpty(folder); !empty) return tl::unexpected(empty.error());
    if (!QDir().mkpath(folder + u"/attachments"_s) || !QDir().mkpath(folder + u"/backup"_s))
        return tl::unexpected(writeRefusal(EACCES));
    tightenPermissions(folder);
    return lock;
}

// Only under the lock, which goes last.
void emptyFolder(const QString& folder)
{
    for (const auto& name :
         {u"cases.db"_s, u"cases.db-wal"_s, u"cases.db-shm"_s, u"keyslots.a"_s, u"keyslots.b"_s})
        QFile::remove(folder + u'/' + name);
    QDir(folder).rmdir(u"attachments"_s);
    QDir(folder).rmdir(u"backup"_s);
    QFile::remove(folder + u"/lock"_s);
}

domain::Result<void> saved(const std::function<void()>& write)
{
    try {
        write();
        return {};
    } catch (const StorageError& error) {
        if (const auto refusal = notSaved(error)) return tl::unexpected(*refusal);
        throw;
    }
}

domain::Result<void> usable(const UnlockedSlots& slots)
{
    return slots.content.recoveryConfirmed ? domain::Result<void>{} : notConfirmed();
}

domain::Result<std::unique_ptr<CaseFile>> toCaseFile(const QString& folder, Entry entry,
                                                     const Environment& environment)
{
    auto database =
        openSettled(KeySlotFiles(folder), entry.slots, databasePath(folder), entry.actor, environment);
    if (!database) return tl::unexpected(database.error());
    tightenPermissions(folder);
    if (shareWithRecovery(entry.slots, environment.random))
        if (auto written = KeySlotFiles(folder).write(entry.slots.content, entry.slots.masterKey()); !written)
            return tl::unexpected(written.error());
    auto file = std::make_unique<CaseFile>(folder, std::move(entry.lock), std::move(entry.slots),
                                           std::move(*database));
    syncUserRows(file->database(), file->users());
    return file;
}

} // namespace

domain::Result<Created> Vault::create(const QString& folder, const Credentials& founder,
                                      const QString& associationName, const Environment& environment,
                                      const VaultOptions& options)
{
    if (auto good = checkUserName(founder.userName); !good) return tl::unexpected(good.error());
    if (auto good = checkPassphrase(founder.passphrase, {founder.userName, associationName}); !good)
        return tl::unexpected(good.error());
    const auto lock = makeFolder(folder);
    if (!lock) return tl::unexpected(lock.error());

    const auto& random = environment.random;
    const auto newId = [&] { return domain::newUuidV7(environment.clock(), random); };
    UnlockedSlots slots;
    auto& content = slots.content;
    content.vault = newId();
    content.cost = options.cost ? *options.cost : KdfParameters::calibrated();
    slots.root = randomSecret(keyBytes, random);
    slots.masterKeys.insert_or_assign(content.generation, randomSecret(keyBytes, random));
    sealRoot(content, content.generation, slots.masterKey(), slots.root, random);
    content.label = sealLabel(slots.root, content.vault, associationName.left(200), random);

    auto slot = newUserSlot(slots, newId(), founder.userName, options.founderRole, environment);
    slots.keys = renewKeyPairs(slot, content, founder.passphrase, random);
    sealMasterKey(slot, content.generation, slots.masterKey());
    slots.tag = slot.nameTag;
    content.entries.push_back(slot);
    Created created{renewRecovery(slots, environment), domain::UserId(slot.user)};

    const Actor actor{created.founder, founder.userName.trimmed(), options.founderRole, options.desk};
    const auto key = deriveSubkey(slots.masterKey(), Subkey::Database);
    auto database = Database::open(databasePath(folder), key, actor, environment, OpenMode::Create);
    // The slots come last: only with them is the folder a case file.
    auto done =
        database
            .and_then([&](const auto& open) {
                return saved([&] {
                    writeUserRow(
                        *open,
                        {created.founder, actor.name, actor.role, false, slot.created, {}, slot.signPublic},
                        true);
                });
            })
            .and_then([&] { return KeySlotFiles(folder).write(content, slots.masterKey()); });
    tightenPermissions(folder);
    if (!done) {
        database = {};
        emptyFolder(folder);
        return tl::unexpected(done.error());
    }
    return created;
}

domain::Result<std::unique_ptr<CaseFile>> Vault::unlock(const QString& folder, const Credentials& credentials,
                                                        const Environment& environment,
                                                        const VaultOptions& options)
{
    auto entry = enter(folder, WayIn::user(credentials), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    if (auto good = usable(entry->slots); !good) return tl::unexpected(good.error());
    if (entry->slots.own().temporary)
        return domain::refuse(
            u"temporary-passphrase"_s,
            VaultTexts::tr("This passphrase was given to you for the first time only. Choose your own."),
            u"passphrase"_s);
    return toCaseFile(folder, std::move(*entry), environment);
}

domain::Result<std::unique_ptr<CaseFile>>
Vault::firstLogin(const QString& folder, const Credentials& temporary, const QString& wanted,
                  const Environment& environment, const VaultOptions& options)
{
    auto entry = enter(folder, WayIn::user(temporary), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    auto& slots = entry->slots;
    if (auto good = usable(slots); !good) return tl::unexpected(good.error());
    if (!slots.own().temporary)
        return domain::refuse(u"not-temporary"_s,
                              VaultTexts::tr("You have already chosen your own passphrase."));
    const auto association = openLabel(slots.root, slots.content.vault, slots.content.label);
    if (auto good = checkPassphrase(wanted, {entry->actor.name, association}); !good)
        return tl::unexpected(good.error());

    // Settled first, while the present keys still open what is sealed to them.
    auto database = openSettled(KeySlotFiles(folder), slots, databasePath(folder), entry->actor, environment);
    if (!database) return tl::unexpected(database.error());
    std::vector<std::pair<SealedCompartmentKey, SecretBytes>> compartments;
    for (const auto& sealed : slots.own().compartments)
        if (auto key = openSealed(slots.keys, sealed.box)) compartments.emplace_back(sealed, std::move(*key));

    auto& own = slots.own();
    own.temporary = false;
    slots.keys = renewKeyPairs(own, slots.content, wanted, environment.random);
    sealMasterKey(own, slots.content.generation, slots.masterKey());
    for (const auto& [sealed, key] : compartments)
        sealCompartmentKey(own, sealed.compartment, sealed.number, key);
    if (auto written = KeySlotFiles(folder).write(slots.content, slots.masterKey()); !written)
        return tl::unexpected(written.error());
    recordUserChange(**database, u"passphrase"_s, own.user);
    auto file =
        std::make_unique<CaseFile>(folder, std::move(entry->lock), std::move(slots), std::move(*database));
    syncUserRows(file->database(), file->users());
    return file;
}

int Vault::secondsToWait(const QString& folder, const Environment& environment)
{
    return LoginDelay(folder, environment.clock).secondsLeft();
}

} // namespace wasl::storage
