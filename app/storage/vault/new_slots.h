#pragma once

#include "app/storage/keys/environment.h"
#include "app/storage/vault/unlocked_slots.h"

namespace wasl::storage
{

/// A slot for a user, without keys yet; see renewKeyPairs().
[[nodiscard]] KeySlot newUserSlot(const UnlockedSlots& slots, const QUuid& id, const QString& name,
                                  domain::Role role, const Environment& environment);

/// Replaces the recovery slot by one with a new code, which is answered and is yet to be typed back. The new
/// slot gets the compartments whose keys the opened slot holds; the others come back by shareWithRecovery().
[[nodiscard]] QString renewRecovery(UnlockedSlots& slots, const Environment& environment);

/// Seals to the recovery slot the compartment keys that it lacks and the opened slot holds. True when
/// something was added.
[[nodiscard]] bool shareWithRecovery(UnlockedSlots& slots, const domain::RandomSource& random);

} // namespace wasl::storage
