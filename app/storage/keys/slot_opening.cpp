#include "app/storage/keys/slot_opening.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

namespace wasl::storage
{

namespace
{

using domain::Role;

constexpr std::array<std::pair<Role, std::uint8_t>, 8> roleNumbers{{
    {Role::Reception, 1},
    {Role::CaseWorker, 2},
    {Role::Legal, 3},
    {Role::Medical, 4},
    {Role::Coordinator, 5},
    {Role::Manager, 6},
    {Role::Administrator, 7},
    {Role::Auditor, 8},
}};

QByteArray numberBytes(std::uint32_t number)
{
    const auto little = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char*>(&little), sizeof little);
}

QByteArray tagOf(const QUuid& vault, const QByteArray& name)
{
    QByteArray tag(16, '\0');
    const QByteArray key = vault.toRfc4122();
    crypto_generichash(reinterpret_cast<unsigned char*>(tag.data()), static_cast<std::size_t>(tag.size()),
                       reinterpret_cast<const unsigned char*>(name.constData()),
                       static_cast<unsigned long long>(name.size()),
                       reinterpret_cast<const unsigned char*>(key.constData()),
                       static_cast<std::size_t>(key.size()));
    return tag;
}

// What a bundle is bound to: the same bytes in another vault, for another user, at another cost, do not open.
QByteArray bindingOf(const KeySlot& slot, const QUuid& vault)
{
    return QByteArrayLiteral("wasl bundle 1") + vault.toRfc4122() + slot.user.toRfc4122() +
           numberBytes(slot.cost.passes) + numberBytes(slot.cost.memoryKiB) + slot.salt +
           numberBytes(slot.bundleGeneration);
}

QByteArray rootBinding(const QUuid& vault, std::uint32_t generation)
{
    return QByteArrayLiteral("wasl root 1") + vault.toRfc4122() + numberBytes(generation);
}

QByteArray labelBinding(const QUuid& vault)
{
    return QByteArrayLiteral("wasl label 1") + vault.toRfc4122();
}

} // namespace

std::uint8_t roleNumber(Role role)
{
    const auto found = std::find_if(roleNumbers.begin(), roleNumbers.end(),
                                    [role](const auto& pair) { return pair.first == role; });
    return found == roleNumbers.end() ? std::uint8_t{0} : found->second;
}

std::optional<Role> roleOfNumber(std::uint8_t number)
{
    const auto found = std::find_if(roleNumbers.begin(), roleNumbers.end(),
                                    [number](const auto& pair) { return pair.second == number; });
    return found == roleNumbers.end() ? std::nullopt : std::optional(found->first);
}

QByteArray nameTag(const QUuid& vault, const QString& userName)
{
    const QString folded = userName.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    return tagOf(vault, QByteArrayLiteral("user:") + folded.toUtf8());
}

QByteArray recoveryTag(const QUuid& vault)
{
    return tagOf(vault, QByteArrayLiteral("recovery"));
}

const KeySlot* findSlot(const KeySlots& slots, const QByteArray& tag)
{
    const auto found = std::find_if(slots.entries.begin(), slots.entries.end(),
                                    [&tag](const KeySlot& slot) { return slot.nameTag == tag; });
    return found == slots.entries.end() ? nullptr : &*found;
}

KeyPairs renewKeyPairs(KeySlot& slot, const KeySlots& slots, const QString& passphrase,
                       const domain::RandomSource& random)
{
    KeyPairs keys = makeKeyPairs(random);
    slot.boxPublic = keys.boxPublic;
    slot.signPublic = keys.signPublic;
    slot.masterKeys.clear();
    slot.compartments.clear();
    renewPassphrase(slot, slots, keys, passphrase, random);
    return keys;
}

void renewPassphrase(KeySlot& slot, const KeySlots& slots, const KeyPairs& keys, const QString& passphrase,
                     const domain::RandomSource& random)
{
    slot.cost = slots.cost;
    slot.salt = randomBytes(saltBytes, random);
    slot.bundleGeneration = slots.generation;
    slot.bundle = encryptWith(passphraseKey(passphrase, slot.salt, slot.cost), keys.bundle.bytes(),
                              bindingOf(slot, slots.vault), random);
}

std::optional<KeyPairs> openBundle(const KeySlot& slot, const QUuid& vault,
                                   const SecretBytes& keyOfPassphrase)
{
    auto bundle = decryptWith(keyOfPassphrase, slot.bundle, bindingOf(slot, vault));
    if (!bundle) return std::nullopt;
    KeyPairs keys = keyPairsOf(std::move(*bundle));
    if (keys.boxPublic != slot.boxPublic || keys.signPublic != slot.signPublic) return std::nullopt;
    return keys;
}

void sealMasterKey(KeySlot& slot, std::uint32_t generation, const SecretBytes& masterKey)
{
    std::erase_if(slot.masterKeys,
                  [generation](const SealedKey& key) { return key.generation == generation; });
    slot.masterKeys.push_back({generation, sealTo(slot.boxPublic, masterKey)});
}

void sealCompartmentKey(KeySlot& slot, domain::Compartment compartment, std::uint32_t number,
                        const SecretBytes& key)
{
    slot.compartments.push_back({compartment, number, sealTo(slot.boxPublic, key)});
}

void sealRoot(KeySlots& slots, std::uint32_t generation, const SecretBytes& masterKey,
              const SecretBytes& root, const domain::RandomSource& random)
{
    std::erase_if(slots.roots, [generation](const SealedKey& key) { return key.generation == generation; });
    slots.roots.push_back({generation, encryptWith(deriveSubkey(masterKey, Subkey::Root), root.bytes(),
                                                   rootBinding(slots.vault, generation), random)});
}

std::optional<SecretBytes> openRoot(const KeySlots& slots, std::uint32_t generation,
                                    const SecretBytes& masterKey)
{
    for (const auto& root : slots.roots)
        if (root.generation == generation)
            return decryptWith(deriveSubkey(masterKey, Subkey::Root), root.box,
                               rootBinding(slots.vault, generation));
    return std::nullopt;
}

QByteArray sealLabel(const SecretBytes& root, const QUuid& vault, const QString& text,
                     const domain::RandomSource& random)
{
    QByteArray utf8 = text.toUtf8();
    const auto bytes = std::as_bytes(std::span(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    return encryptWith(deriveSubkey(root, Subkey::Labels), bytes, labelBinding(vault), random);
}

QString openLabel(const SecretBytes& root, const QUuid& vault, const QByteArray& box)
{
    const auto plain = decryptWith(deriveSubkey(root, Subkey::Labels), box, labelBinding(vault));
    if (!plain) return {};
    return QString::fromUtf8(reinterpret_cast<const char*>(plain->data()),
                             static_cast<qsizetype>(plain->size()));
}

} // namespace wasl::storage
