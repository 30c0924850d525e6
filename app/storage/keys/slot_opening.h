#pragma once

#include "app/domain/user.h"
#include "app/storage/keys/key_slots.h"

#include <optional>

namespace wasl::storage
{

/// The number of a role in the file; stable, whatever order the enumeration takes.
[[nodiscard]] std::uint8_t roleNumber(domain::Role role);
[[nodiscard]] std::optional<domain::Role> roleOfNumber(std::uint8_t number);

/// Finds a user name whatever its case and however its letters are composed.
[[nodiscard]] QByteArray nameTag(const QUuid& vault, const QString& userName);
/// The tag of the recovery code's slot, which no user name can have.
[[nodiscard]] QByteArray recoveryTag(const QUuid& vault);

/// The slot of that tag, or null.
[[nodiscard]] const KeySlot* findSlot(const KeySlots& slots, const QByteArray& tag);

/// Gives `slot` new key pairs, closed by `passphrase` at the cost written in `slots`. Keys that were sealed
/// to the slot before are no longer openable: the caller seals them again.
[[nodiscard]] KeyPairs renewKeyPairs(KeySlot& slot, const KeySlots& slots, const QString& passphrase,
                                     const domain::RandomSource& random);
/// The same key pairs under another passphrase; nothing else changes.
void renewPassphrase(KeySlot& slot, const KeySlots& slots, const KeyPairs& keys, const QString& passphrase,
                     const domain::RandomSource& random);

/// The slot's secrets, or nothing when the key of the passphrase is wrong or the slot was altered.
[[nodiscard]] std::optional<KeyPairs> openBundle(const KeySlot& slot, const QUuid& vault,
                                                 const SecretBytes& keyOfPassphrase);

void sealMasterKey(KeySlot& slot, std::uint32_t generation, const SecretBytes& masterKey);

void sealCompartmentKey(KeySlot& slot, domain::Compartment compartment, std::uint32_t number,
                        const SecretBytes& key);

/// The root key under the master key of one generation; see Subkey.
void sealRoot(KeySlots& slots, std::uint32_t generation, const SecretBytes& masterKey,
              const SecretBytes& root, const domain::RandomSource& random);
[[nodiscard]] std::optional<SecretBytes> openRoot(const KeySlots& slots, std::uint32_t generation,
                                                  const SecretBytes& masterKey);

/// Short texts beside the keys (names of users, of the association), under Subkey::Labels of the root key.
[[nodiscard]] QByteArray sealLabel(const SecretBytes& root, const QUuid& vault, const QString& text,
                                   const domain::RandomSource& random);
[[nodiscard]] QString openLabel(const SecretBytes& root, const QUuid& vault, const QByteArray& box);

} // namespace wasl::storage
