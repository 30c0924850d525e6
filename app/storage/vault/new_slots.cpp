#include "app/storage/vault/new_slots.h"

#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"

#include <algorithm>
#include <array>

namespace wasl::storage
{

namespace
{

constexpr std::array compartmentsWithKeys{domain::Compartment::Legal, domain::Compartment::Medical,
                                          domain::Compartment::Violence};

KeySlot newSlot(SlotKind kind, const QUuid& id, const Environment& environment)
{
    KeySlot slot;
    slot.kind = kind;
    slot.user = id;
    slot.created = environment.clock();
    return slot;
}

} // namespace

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
    for (const auto which : compartmentsWithKeys) {
        const auto cipher = slots.compartment(which, environment.random);
        for (const auto& [number, key] : cipher.keys())
            sealCompartmentKey(slot, which, number, key);
    }
    std::erase_if(content.entries, [](const KeySlot& other) { return other.kind == SlotKind::Recovery; });
    content.entries.push_back(slot);
    content.recoveryConfirmed = false;
    return code;
}

bool shareWithRecovery(UnlockedSlots& slots, const domain::RandomSource& random)
{
    bool added = false;
    auto& recovery = slots.recovery();
    for (const auto which : compartmentsWithKeys) {
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

} // namespace wasl::storage
