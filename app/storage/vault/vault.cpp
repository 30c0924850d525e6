#include "app/storage/vault/vault.h"

#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/passphrase_policy.h"
#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/storage_error.h"
#include "app/storage/vault/entry.h"
#include "app/storage/vault/login_delay.h"
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

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::Vault)
};

domain::Result<void> notConfirmed()
{
    return domain::refuse(
        u"recovery-code-not-confirmed"_s,
        Texts::tr("The recovery code of this case file was not typed back yet. Type it back, or have "
                  "a new one made; without it no record can be kept."));
}

domain::Result<void> makeFolder(const QString& folder)
{
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return domain::refuse(
            u"case-file-exists"_s,
            Texts::tr("There is already a case file, or something else, in this folder. Choose an "
                      "empty folder."));
    if (!QDir().mkpath(folder) || !QDir().mkpath(folder + u"/attachments"_s) ||
        !QDir().mkpath(folder + u"/backup"_s))
        return tl::unexpected(writeRefusal(EACCES));
    tightenPermissions(folder);
    return {};
}

void emptyFolder(const QString& folder)
{
    for (const auto& name :
         {u"cases.db"_s, u"cases.db-wal"_s, u"cases.db-shm"_s, u"keyslots.a"_s, u"keyslots.b"_s, u"lock"_s})
        QFile::remove(folder + u'/' + name);
    QDir(folder).rmdir(u"attachments"_s);
    QDir(folder).rmdir(u"backup"_s);
}

KeySlot newSlot(SlotKind kind, const QUuid& id, const Environment& environment)
{
    KeySlot slot;
    slot.kind = kind;
    slot.user = id;
    slot.created = environment.clock();
    return slot;
}

KeySlot newUserSlot(const UnlockedSlots& slots, const QUuid& id, const QString& name, domain::Role role,
                    const Environment& environment)
{
    auto slot = newSlot(SlotKind::User, id, environment);
    const auto shown = name.trimmed();
    slot.nameTag = nameTag(slots.content.vault, shown);
    slot.nameBox = sealLabel(slots.root, slots.content.vault, shown, environment.random);
    slot.role = roleNumber(role);
    return slot;
}

// A recovery slot with a new code, holding the keys the old one held as far as `keysOf` opened them.
QString renewRecovery(UnlockedSlots& slots, const Environment& environment)
{
    auto& content = slots.content;
    const auto code = newRecoveryCode(environment.random);
    auto slot =
        newSlot(SlotKind::Recovery, domain::newUuidV7(environment.clock(), environment.random), environment);
    slot.nameTag = recoveryTag(content.vault);
    (void)renewKeyPairs(slot, content, code, environment.random);
    sealMasterKey(slot, content.generation, slots.masterKey());

    // Compartments are passed on by whoever holds their keys: the old code, or a user who reads them.
    for (const auto which :
         {domain::Compartment::Legal, domain::Compartment::Medical, domain::Compartment::Violence}) {
        const auto cipher = slots.compartment(which, environment.random);
        for (const auto& [number, key] : cipher.keys())
            sealCompartmentKey(slot, which, number, key);
    }
    std::erase_if(content.entries, [](const KeySlot& other) { return other.kind == SlotKind::Recovery; });
    content.entries.push_back(slot);
    content.recoveryConfirmed = false;
    return code;
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

VaultUser userOf(const KeySlot& slot, const QString& name)
{
    return {domain::UserId(slot.user),
            name,
            roleOfNumber(slot.role).value_or(domain::Role::Reception),
            slot.temporary,
            slot.created,
            {}};
}

domain::Result<void> usable(const UnlockedSlots& slots)
{
    return slots.content.recoveryConfirmed ? domain::Result<void>{} : notConfirmed();
}

// After the recovery code was replaced by somebody who does not read a compartment, whoever does gives it
// back its keys. True when something was added.
bool shareWithRecovery(UnlockedSlots& slots, const domain::RandomSource& random)
{
    bool added = false;
    auto& recovery = slots.recovery();
    for (const auto which :
         {domain::Compartment::Legal, domain::Compartment::Medical, domain::Compartment::Violence}) {
        const auto cipher = slots.compartment(which, random);
        for (const auto& [number, key] : cipher.keys()) {
            const bool has = std::any_of(recovery.compartments.begin(), recovery.compartments.end(),
                                         [&, wanted = number](const SealedCompartmentKey& held) {
                                             return held.compartment == which && held.number == wanted;
                                         });
            if (has) continue;
            sealCompartmentKey(recovery, which, number, key);
            added = true;
        }
    }
    return added;
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
    if (auto made = makeFolder(folder); !made) return tl::unexpected(made.error());
    FolderLock lock(folder);
    if (auto mine = lock.take(); !mine) return tl::unexpected(mine.error());

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
    auto done = database
                    .and_then([&](const auto& open) {
                        return saved([&] { writeUserRow(*open, userOf(slot, actor.name), true); });
                    })
                    .and_then([&] { return KeySlotFiles(folder).write(content, slots.masterKey()); });
    tightenPermissions(folder);
    if (!done) {
        database = {};
        lock.release();
        emptyFolder(folder);
        return tl::unexpected(done.error());
    }
    return created;
}

domain::Result<void> Vault::confirmRecoveryCode(const QString& folder, const QString& typed,
                                                const Environment& environment, const VaultOptions& options)
{
    const auto code = readRecoveryCode(typed);
    if (!code) return tl::unexpected(code.error());
    auto entry = enter(folder, WayIn::recoveryCode(*code), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    const KeySlotFiles files(folder);

    // Not the file that was just read but a copy of the second one, as after a restore.
    const QTemporaryDir elsewhere(folder + u"/backup/confirm-XXXXXX"_s);
    if (!elsewhere.isValid() || !QFile::copy(files.pathB(), KeySlotFiles(elsewhere.path()).pathB()))
        return tl::unexpected(writeRefusal(EACCES));
    auto copy = unlockSlots(KeySlotFiles(elsewhere.path()), WayIn::recoveryCode(*code), options.leastCost);
    if (!copy) return tl::unexpected(copy.error());

    auto database = openSettled(files, entry->slots, databasePath(folder), entry->actor, environment);
    if (!database) return tl::unexpected(database.error());
    entry->slots.content.recoveryConfirmed = true;
    return files.write(entry->slots.content, entry->slots.masterKey());
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
            Texts::tr("This passphrase was given to you for the first time only. Choose your own."),
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
        return domain::refuse(u"not-temporary"_s, Texts::tr("You have already chosen your own passphrase."));
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
    return std::make_unique<CaseFile>(folder, std::move(entry->lock), std::move(slots), std::move(*database));
}

domain::Result<QString> Vault::recover(const QString& folder, const QString& code, const Credentials& user,
                                       const Environment& environment, const VaultOptions& options)
{
    const auto read = readRecoveryCode(code);
    if (!read) return tl::unexpected(read.error());
    if (auto good = checkUserName(user.userName); !good) return tl::unexpected(good.error());
    auto entry = enter(folder, WayIn::recoveryCode(*read), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    auto& slots = entry->slots;
    auto& content = slots.content;
    const auto association = openLabel(slots.root, content.vault, content.label);
    if (auto good = checkPassphrase(user.passphrase, {user.userName, association}); !good)
        return tl::unexpected(good.error());

    const auto tag = nameTag(content.vault, user.userName);
    const auto* known = findSlot(content, tag);
    auto slot = known != nullptr
                    ? *known
                    : newUserSlot(slots, domain::newUuidV7(environment.clock(), environment.random),
                                  user.userName, domain::Role::Administrator, environment);
    // The journal says who recovered, and the recovery code has no name of its own.
    entry->actor = {domain::UserId(slot.user), slots.nameOf(slot),
                    roleOfNumber(slot.role).value_or(domain::Role::Reception), options.desk};
    auto database = openSettled(KeySlotFiles(folder), slots, databasePath(folder), entry->actor, environment);
    if (!database) return tl::unexpected(database.error());

    const auto compartmentsBefore = slot.compartments;
    slot.temporary = false;
    (void)renewKeyPairs(slot, content, user.passphrase, environment.random);
    sealMasterKey(slot, content.generation, slots.masterKey());
    for (const auto& held : compartmentsBefore) {
        const auto cipher = slots.compartment(held.compartment, environment.random);
        if (const auto key = cipher.keys().find(held.number); key != cipher.keys().end())
            sealCompartmentKey(slot, held.compartment, held.number, key->second);
    }
    const auto newCode = renewRecovery(slots, environment);
    std::erase_if(content.entries, [&tag](const KeySlot& other) { return other.nameTag == tag; });
    content.entries.push_back(slot);
    if (auto rotated = rotateKeys(KeySlotFiles(folder), slots, **database, {}); !rotated)
        return tl::unexpected(rotated.error());
    auto shown = userOf(slot, slots.nameOf(slot));
    for (const auto& held : slot.compartments)
        if (std::find(shown.compartments.begin(), shown.compartments.end(), held.compartment) ==
            shown.compartments.end())
            shown.compartments.push_back(held.compartment);
    writeUserRow(**database, shown, true);
    recordVaultEvent(**database, u"recover"_s, content.vault);
    return newCode;
}

domain::Result<QString> Vault::newRecoveryCode(const QString& folder, const Credentials& credentials,
                                               const Environment& environment, const VaultOptions& options)
{
    auto entry = enter(folder, WayIn::user(credentials), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    if (!domain::may(entry->actor.role, domain::Action::RotateKeys))
        return tl::unexpected(domain::notAllowed(entry->actor.role, domain::Action::RotateKeys));
    auto database =
        openSettled(KeySlotFiles(folder), entry->slots, databasePath(folder), entry->actor, environment);
    if (!database) return tl::unexpected(database.error());
    const auto code = renewRecovery(entry->slots, environment);
    if (auto rotated = rotateKeys(KeySlotFiles(folder), entry->slots, **database, {}); !rotated)
        return tl::unexpected(rotated.error());
    recordVaultEvent(**database, u"recovery-code"_s, entry->slots.content.vault);
    return code;
}

int Vault::secondsToWait(const QString& folder, const Environment& environment)
{
    return LoginDelay(folder, environment.clock).secondsLeft();
}

} // namespace wasl::storage
