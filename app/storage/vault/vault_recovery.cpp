// The ways into a vault by its recovery code.

#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/passphrase_policy.h"
#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/vault/entry.h"
#include "app/storage/vault/new_slots.h"
#include "app/storage/vault/user_rows.h"
#include "app/storage/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

domain::Result<void> Vault::confirmRecoveryCode(const QString& folder, const QString& typed,
                                                const Environment& environment, const VaultOptions& options)
{
    const auto code = readRecoveryCode(typed);
    if (!code) return tl::unexpected(code.error());
    auto entry = enter(folder, WayIn::recoveryCode(*code), environment, options);
    if (!entry) return tl::unexpected(entry.error());
    const KeySlotFiles files(folder);

    // Not the file that was just read but a copy of the second one, as after a restore. A folder that came
    // out of a backup has no `backup` of its own yet.
    (void)QDir(folder).mkdir(u"backup"_s);
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
    VaultUser shown{entry->actor.user, entry->actor.name, entry->actor.role, false, slot.created, {},
                    slot.signPublic};
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

} // namespace wasl::storage
