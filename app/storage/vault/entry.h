#pragma once

#include "app/storage/actor.h"
#include "app/storage/keys/environment.h"
#include "app/storage/vault/folder_lock.h"
#include "app/storage/vault/unlocked_slots.h"

namespace wasl::storage
{

/// A folder that was entered: nobody else writes in it, and its slots are open. What all ways into a vault
/// share.
struct Entry
{
    FolderLock lock;
    UnlockedSlots slots;
    Actor actor;
};

/// Waits out nothing: refuses with "try-again-later" while the delay runs. Counts the attempt, opens the
/// slots, and asks for the lock; "file-in-use" says who has it only to someone whose passphrase is right.
[[nodiscard]] domain::Result<Entry> enter(const QString& folder, const WayIn& way,
                                          const Environment& environment, const VaultOptions& options);

/// Of a folder that another program has; who it is is not known.
[[nodiscard]] domain::Refusal fileInUse();

[[nodiscard]] QString databasePath(const QString& folder);

} // namespace wasl::storage
