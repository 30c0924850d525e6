#pragma once

#include "app/storage/database.h"
#include "app/storage/vault/unlocked_slots.h"

#include <QSet>

#include <functional>

namespace wasl::storage
{

/// The steps of a rotation, each told when it is done and durable.
enum class RotationStep
{
    Begun,        ///< nothing is written yet
    Pending,      ///< both copies of the slots hold the old and the new master key
    Rekeyed,      ///< the records are under the new key, partly in the write-ahead log
    Checkpointed, ///< all of it is in the file, unless somebody began to read
    Verified,     ///< opened with the new key, every page in the file authentic
    Committed,    ///< the old master key is nowhere in the folder any more
};
using RotationWatcher = std::function<void(RotationStep)>;

/// Encrypts the records anew under a fresh master key, which is sealed to everybody's public key: nobody's
/// passphrase is needed. Users in `revoked` get none, and compartments they could read go on under a new key.
///
/// Killed at any point, the file opens with exactly one of the two keys; the next unlocking settles which
/// (openSettled()). Refusals: "disk-full", "folder-not-writable", "busy" (a background job still reads).
[[nodiscard]] domain::Result<void> rotateKeys(const KeySlotFiles& files, UnlockedSlots& slots,
                                              Database& database, const QSet<QUuid>& revoked,
                                              const RotationWatcher& watcher = {});

/// Opens the database of unlocked slots, and ends a rotation that was interrupted: forward when the records
/// are already under the new key, back when not, compartments too. Refuses with "wrong-passphrase" when
/// neither key of this user opens it, as for someone who is being revoked.
[[nodiscard]] domain::Result<std::unique_ptr<Database>>
openSettled(const KeySlotFiles& files, UnlockedSlots& slots, const QString& databasePath, const Actor& actor,
            const Environment& environment);

} // namespace wasl::storage
