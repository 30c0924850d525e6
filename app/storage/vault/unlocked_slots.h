#pragma once

#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/keys/key_slot_files.h"
#include "app/storage/vault/credentials.h"

#include <map>

namespace wasl::storage
{

/// Key slots that one way in has opened: the file's content, whose slot it is, and the keys it gave.
struct UnlockedSlots
{
    KeySlots content;
    ReadKeySlots asRead; ///< the copy that was believed
    QByteArray tag;      ///< of the slot that was opened
    KeyPairs keys;
    std::map<std::uint32_t, SecretBytes>
        masterKeys; ///< of the current generation and, while rotating, the next
    SecretBytes root;

    [[nodiscard]] const KeySlot& own() const;
    [[nodiscard]] KeySlot& own();
    [[nodiscard]] KeySlot* find(const QUuid& user);
    [[nodiscard]] KeySlot& recovery();
    /// Of the current generation.
    [[nodiscard]] const SecretBytes& masterKey() const { return masterKeys.at(content.generation); }
    [[nodiscard]] QString nameOf(const KeySlot& slot) const;
    /// The keys of a compartment that were sealed to the opened slot.
    [[nodiscard]] CompartmentCipher compartment(domain::Compartment compartment,
                                                const domain::RandomSource& random) const;
};

/// Which slot is tried.
struct WayIn
{
    QString userName;   ///< empty for the recovery code
    QString passphrase; ///< or the recovery code
    bool recovery = false;

    [[nodiscard]] static WayIn user(const Credentials& credentials);
    [[nodiscard]] static WayIn recoveryCode(const QString& code);
};

/// Tries the copies of the key slots, the newest first. Takes the same time for a name that does not exist as
/// for a wrong passphrase: Argon2 runs in any case. Refusals: those of KeySlotFiles::read(),
/// "wrong-passphrase", "recovery-code-wrong", "key-slots-damaged", "key-slots-weak", "not-enough-memory".
[[nodiscard]] domain::Result<UnlockedSlots> unlockSlots(const KeySlotFiles& files, const WayIn& way,
                                                        KdfParameters leastCost);

/// The one message for a wrong passphrase and for a name that does not exist.
[[nodiscard]] domain::Refusal wrongPassphrase();

} // namespace wasl::storage
