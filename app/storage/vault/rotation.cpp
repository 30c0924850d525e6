#include "app/storage/vault/rotation.h"

#include "app/storage/keys/slot_opening.h"
#include "app/storage/sqlcipher/cipher.h"
#include "app/storage/sqlcipher/raw_key.h"
#include "app/storage/storage_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

void tell(const RotationWatcher& watcher, RotationStep step)
{
    if (watcher) watcher(step);
}

SecretBytes databaseKey(const SecretBytes& masterKey)
{
    return deriveSubkey(masterKey, Subkey::Database);
}

void dropGeneration(UnlockedSlots& slots, std::uint32_t generation)
{
    const auto isThat = [generation](const SealedKey& key) { return key.generation == generation; };
    for (auto& slot : slots.content.entries)
        std::erase_if(slot.masterKeys, isThat);
    std::erase_if(slots.content.roots, isThat);
    slots.masterKeys.erase(generation);
}

bool hasGeneration(const KeySlot& slot, std::uint32_t generation)
{
    return std::any_of(slot.masterKeys.begin(), slot.masterKeys.end(),
                       [generation](const SealedKey& key) { return key.generation == generation; });
}

// What a revoked user could read goes on under a key she never had.
void renewCompartments(KeySlots& content, const QSet<QUuid>& revoked, const domain::RandomSource& random)
{
    std::set<domain::Compartment> known;
    std::uint32_t highest = 0;
    for (const auto& slot : content.entries)
        for (const auto& key : slot.compartments) {
            highest = std::max(highest, key.number);
            if (revoked.contains(slot.user)) known.insert(key.compartment);
        }
    for (const auto compartment : known) {
        const auto fresh = randomSecret(keyBytes, random);
        ++highest;
        for (auto& slot : content.entries) {
            const bool reads =
                std::any_of(slot.compartments.begin(), slot.compartments.end(),
                            [compartment](const auto& key) { return key.compartment == compartment; });
            if (reads && !revoked.contains(slot.user)) sealCompartmentKey(slot, compartment, highest, fresh);
        }
    }
}

// What renewCompartments() gave, by the slots alone: the highest key of each compartment that somebody reads
// who was to be revoked. Kept, it would close to her, who stays, what the others write.
void dropRenewedCompartments(KeySlots& content, std::uint32_t pending)
{
    std::map<domain::Compartment, std::uint32_t> renewed;
    for (const auto& slot : content.entries)
        if (!hasGeneration(slot, pending))
            for (const auto& key : slot.compartments)
                renewed[key.compartment] = 0;
    for (const auto& slot : content.entries)
        if (hasGeneration(slot, pending))
            for (const auto& key : slot.compartments)
                if (const auto found = renewed.find(key.compartment); found != renewed.end())
                    found->second = std::max(found->second, key.number);
    for (auto& slot : content.entries)
        std::erase_if(slot.compartments, [&renewed](const SealedCompartmentKey& key) {
            const auto found = renewed.find(key.compartment);
            return found != renewed.end() && found->second == key.number;
        });
}

domain::Result<void> commit(const KeySlotFiles& files, UnlockedSlots& slots)
{
    auto& content = slots.content;
    const auto before = content.generation;
    const auto after = content.pendingGeneration;
    std::erase_if(content.entries, [after](const KeySlot& slot) { return !hasGeneration(slot, after); });
    content.generation = after;
    content.pendingGeneration = 0;
    dropGeneration(slots, before);
    return files.write(content, slots.masterKey());
}

domain::Result<void> giveUp(const KeySlotFiles& files, UnlockedSlots& slots)
{
    dropRenewedCompartments(slots.content, slots.content.pendingGeneration);
    dropGeneration(slots, slots.content.pendingGeneration);
    slots.content.pendingGeneration = 0;
    return files.write(slots.content, slots.masterKey());
}

// SQLITE_BUSY while another connection reads, SQLITE_LOCKED while this one does: then part of the records
// stays in the write-ahead log.
int checkpoint(Database& database)
{
    return sqlite3_wal_checkpoint_v2(database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

domain::Result<void> refusalOrThrow(int code, const QString& operation)
{
    const auto error = storageError(code, operation);
    if (const auto refusal = notSaved(error)) return tl::unexpected(*refusal);
    throw error;
}

domain::Result<void> nobodyReads(Database& database)
{
    const int code = checkpoint(database);
    if (code == SQLITE_OK) return {};
    if (code != SQLITE_BUSY && code != SQLITE_LOCKED)
        return refusalOrThrow(code, u"checkpoint before rekey"_s);
    return domain::refuse(
        u"busy"_s,
        QCoreApplication::translate("wasl::storage::CaseFile",
                                    "The keys were not changed: a report, an import or a backup is still "
                                    "running. Wait until it has ended, then try again."));
}

domain::Result<void> rekey(Database& database, const SecretBytes& key)
{
    const sqlcipher::RawKey raw(key.bytes().first<sqlcipher::RawKey::Size>());
    const int code = sqlcipher::changeKey(database.handle(), raw);
    return code == SQLITE_OK ? domain::Result<void>{} : refusalOrThrow(code, u"rekey"_s);
}

// The rekeying is one transaction that writes every page into the log. SQLCipher 4.6 answers "done" even when
// that did not fit, so whether it will is asked beforehand, and whether it did is never believed without
// verify().
domain::Result<void> hasRoom(const Database& database)
{
    constexpr qint64 margin = 2 * 1024 * 1024;
    const QFileInfo file(database.path());
    const auto needed = file.size() + file.size() / 8 + margin;
    // Where the system does not say how much room there is, the rotation's own verification decides.
    std::error_code unknown;
    const auto room = std::filesystem::space(file.absolutePath().toStdString(), unknown);
    if (unknown || room.available >= std::uintmax_t(needed)) return {};
    return domain::refuse(u"disk-full"_s,
                          QCoreApplication::translate(
                              "wasl::storage::CaseFile",
                              "The keys were not changed: there is not enough room on the disk to encrypt "
                              "the case file anew. Free %1, then try again.")
                              .arg(QLocale().formattedDataSize(needed)));
}

// Another connection opens the records with the new key; once all of them are in the file, every page is
// checked. Only after this may the old key be forgotten.
void verify(const Database& database, const SecretBytes& key, bool everyPage)
{
    auto second =
        Database::open(database.path(), key, database.actor(), database.environment(), OpenMode::ReadOnly);
    if (!second)
        throw StorageError(StorageError::Reason::DiskFull, u"verify after rekey"_s, second.error().code);
    // One row for each page that does not authenticate; none is good.
    if (everyPage && (*second)->query(u"PRAGMA cipher_integrity_check"_s).next())
        throw StorageError(StorageError::Reason::Damaged, u"verify after rekey"_s);
}

} // namespace

domain::Result<void> rotateKeys(const KeySlotFiles& files, UnlockedSlots& slots, Database& database,
                                const QSet<QUuid>& revoked, const RotationWatcher& watcher)
{
    const auto& random = database.environment().random;
    auto& content = slots.content;
    if (auto alone = nobodyReads(database); !alone) return alone;
    if (auto room = hasRoom(database); !room) return room;
    tell(watcher, RotationStep::Begun);

    const auto next = content.generation + 1;
    auto fresh = randomSecret(keyBytes, random);
    auto key = databaseKey(fresh);
    const auto entriesBefore = content.entries;
    content.pendingGeneration = next;
    for (auto& slot : content.entries)
        if (!revoked.contains(slot.user)) sealMasterKey(slot, next, fresh);
    renewCompartments(content, revoked, random);
    sealRoot(content, next, fresh, slots.root, random);
    slots.masterKeys.insert_or_assign(next, std::move(fresh));
    if (auto written = files.write(content, slots.masterKey()); !written) {
        // Memory goes back to what one copy, at least, still says.
        content.entries = entriesBefore;
        dropGeneration(slots, next);
        content.pendingGeneration = 0;
        return written;
    }
    tell(watcher, RotationStep::Pending);

    if (auto rekeyed = rekey(database, key); !rekeyed) {
        // Gives back the room that the attempt took in the log, which the slots and the next save may need.
        (void)checkpoint(database);
        (void)giveUp(files, slots); // if this fails as well, the next unlocking does it
        return rekeyed;
    }
    tell(watcher, RotationStep::Rekeyed);
    // Should a reader have come in meanwhile, the records stand under the new key all the same, in the log.
    const bool inTheFile = checkpoint(database) == SQLITE_OK;
    tell(watcher, RotationStep::Checkpointed);
    verify(database, key, inTheFile);
    tell(watcher, RotationStep::Verified);
    if (auto committed = commit(files, slots); !committed) return committed;
    tell(watcher, RotationStep::Committed);
    return {};
}

domain::Result<std::unique_ptr<Database>> openSettled(const KeySlotFiles& files, UnlockedSlots& slots,
                                                      const QString& databasePath, const Actor& actor,
                                                      const Environment& environment)
{
    auto opened = Database::open(databasePath, databaseKey(slots.masterKey()), actor, environment);
    const auto pending = slots.content.pendingGeneration;
    if (pending == 0 || (!opened && opened.error().code != "wrong-key"_L1)) return opened;

    if (opened) {
        if (auto back = giveUp(files, slots); !back) return tl::unexpected(back.error());
        return opened;
    }
    const auto next = slots.masterKeys.find(pending);
    if (next == slots.masterKeys.end()) return tl::unexpected(wrongPassphrase());
    auto reopened = Database::open(databasePath, databaseKey(next->second), actor, environment);
    if (!reopened) return reopened;
    (void)checkpoint(**reopened);
    if (auto forward = commit(files, slots); !forward) return tl::unexpected(forward.error());
    return reopened;
}

} // namespace wasl::storage
