#pragma once

#include "app/domain/case.h"
#include "app/domain/refusal.h"
#include "app/storage/keys/crypto.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <cstdint>
#include <vector>

namespace wasl::storage
{

/// A master key (or, beside the slots, the root key) of one generation, closed for one reader.
struct SealedKey
{
    std::uint32_t generation = 0;
    QByteArray box;

    [[nodiscard]] bool operator==(const SealedKey&) const = default;
};

/// Notes that only some users may read are kept apart by cryptography. A compartment has a row of keys: new
/// notes use the highest number, older notes keep theirs.
struct SealedCompartmentKey
{
    domain::Compartment compartment = domain::Compartment::Legal;
    std::uint32_t number = 0;
    QByteArray box;

    [[nodiscard]] bool operator==(const SealedCompartmentKey&) const = default;
};

/// The number of a compartment in files; stable, whatever order the enumeration takes. Throws
/// std::logic_error for Compartment::General, which has no key.
[[nodiscard]] std::uint8_t compartmentNumber(domain::Compartment compartment);

enum class SlotKind : std::uint8_t
{
    User = 1,
    Recovery = 2
};

/// One way in: a user's passphrase, or the recovery code.
struct KeySlot
{
    SlotKind kind = SlotKind::User;
    QUuid user;
    QByteArray nameTag;    ///< finds the slot of a user name without saying the name (16 bytes)
    QByteArray nameBox;    ///< the name itself, encrypted: a thief does not read who works here
    std::uint8_t role = 0; ///< see roleNumber() in slot_opening.h
    bool temporary =
        false; ///< the passphrase was given by an administrator, and must be changed at first login
    QDateTime created;
    KdfParameters cost;
    QByteArray salt;
    QByteArray boxPublic;
    QByteArray signPublic;
    std::uint32_t bundleGeneration =
        0;             ///< the generation at which `bundle` was written; only bound, not used
    QByteArray bundle; ///< the user's secrets under the passphrase
    std::vector<SealedKey> masterKeys;
    std::vector<SealedCompartmentKey> compartments;

    [[nodiscard]] bool operator==(const KeySlot&) const = default;
};

/// What keyslots.a and keyslots.b hold, both the same.
struct KeySlots
{
    QUuid vault;
    std::uint64_t serial = 0;            ///< counts the writings, so that the newer copy is known
    std::uint32_t generation = 1;        ///< of the master key under which the records are
    std::uint32_t pendingGeneration = 0; ///< not 0 while keys are being rotated
    bool recoveryConfirmed = false;      ///< the recovery code was typed back
    KdfParameters cost;                  ///< for new slots, and for the search of names that do not exist
    std::vector<SealedKey> roots;        ///< the root key, encrypted under each generation's Subkey::Root
    QByteArray label;                    ///< the association's name, encrypted under Subkey::Labels
    std::vector<KeySlot> entries;

    [[nodiscard]] bool operator==(const KeySlots&) const = default;
};

/// The newest key-slot format this program writes and reads.
inline constexpr std::uint16_t keySlotsVersion = 1;
/// A number further ahead is damage, no newer Wasl: the other copy serves.
inline constexpr std::uint16_t mostVersionsAhead = 15;
/// Files longer than this are no key slots.
inline constexpr qsizetype maxKeySlotsBytes = 4 * 1024 * 1024;

/// Key slots as read from a file: well formed, but not to be believed before isAuthentic().
struct ReadKeySlots
{
    KeySlots content;
    QByteArray signedPart;
    QByteArray mac;

    [[nodiscard]] bool isAuthentic(const SecretBytes& masterKey) const;
};

/// The file's bytes: little endian, ended by a keyed BLAKE2b of all before it. Without that, whoever can
/// write the file could swap a public key and have the next generation sealed to himself.
[[nodiscard]] QByteArray encodeKeySlots(const KeySlots& slots, const SecretBytes& masterKey);

/// Reads any bytes at all, within bounded memory. Refusals: "key-slots-damaged", "newer-version".
[[nodiscard]] domain::Result<ReadKeySlots> decodeKeySlots(const QByteArray& file);

} // namespace wasl::storage
