#include "app/storage/vault/unlocked_slots.h"

#include "app/storage/keys/slot_opening.h"

#include <QCoreApplication>

#include <algorithm>
#include <new>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

class UnlockTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::Vault)
};

// Two differing copies mostly hold the same slot: its key is derived once.
class PassphraseKeys
{
public:
    explicit PassphraseKeys(const QString& passphrase)
        : m_passphrase(passphrase)
    {
    }

    const SecretBytes& of(const QByteArray& salt, KdfParameters cost)
    {
        for (const auto& known : m_known)
            if (known.salt == salt && known.cost == cost) return known.key;
        m_known.push_back({salt, cost, passphraseKey(m_passphrase, salt, cost)});
        return m_known.back().key;
    }

private:
    struct Known
    {
        QByteArray salt;
        KdfParameters cost;
        SecretBytes key;
    };
    const QString& m_passphrase;
    std::vector<Known> m_known;
};

bool isBelow(KdfParameters cost, KdfParameters least)
{
    return cost.passes < least.passes || cost.memoryKiB < least.memoryKiB;
}

QByteArray tagFor(const WayIn& way, const QUuid& vault)
{
    return way.recovery ? recoveryTag(vault) : nameTag(vault, way.userName);
}

// Everything of one copy, or nothing when the bundle does not open. `forged` is set when the passphrase is
// right and the file is not what was written.
std::optional<UnlockedSlots> open(const ReadKeySlots& copy, const QByteArray& tag, const SecretBytes& key,
                                  bool& forged)
{
    const auto* slot = findSlot(copy.content, tag);
    if (slot == nullptr) return std::nullopt;
    auto keys = openBundle(*slot, copy.content.vault, key);
    if (!keys) return std::nullopt;

    UnlockedSlots unlocked;
    for (const auto& sealed : slot->masterKeys)
        if (auto master = openSealed(*keys, sealed.box); master && master->size() == keyBytes)
            unlocked.masterKeys.insert_or_assign(sealed.generation, std::move(*master));
    const auto current = unlocked.masterKeys.find(copy.content.generation);
    forged = true;
    if (current == unlocked.masterKeys.end() || !copy.isAuthentic(current->second)) return std::nullopt;
    auto root = openRoot(copy.content, copy.content.generation, current->second);
    if (!root || root->size() != keyBytes) return std::nullopt;
    forged = false;

    unlocked.content = copy.content;
    unlocked.asRead = copy;
    unlocked.tag = tag;
    unlocked.keys = std::move(*keys);
    unlocked.root = std::move(*root);
    return unlocked;
}

domain::Result<UnlockedSlots> tryCopies(const std::vector<ReadKeySlots>& copies, const WayIn& way,
                                        KdfParameters leastCost)
{
    PassphraseKeys keys(way.passphrase);
    bool forged = false, weak = false;
    for (const auto& copy : copies) {
        const auto tag = tagFor(way, copy.content.vault);
        const auto* slot = findSlot(copy.content, tag);
        const auto cost = slot != nullptr ? slot->cost : copy.content.cost;
        if (isBelow(cost, leastCost)) {
            weak = true;
            continue;
        }
        // A name that does not exist costs what a wrong passphrase costs.
        const auto& key = keys.of(slot != nullptr ? slot->salt : copy.content.vault.toRfc4122(), cost);
        bool thisForged = false;
        if (auto unlocked = open(copy, tag, key, thisForged)) return std::move(*unlocked);
        forged = forged || thisForged;
    }
    if (weak)
        return domain::refuse(
            u"key-slots-weak"_s,
            UnlockTexts::tr("The keys of this case file are protected too weakly, as if somebody had "
                            "altered them. Restore them from a backup."));
    if (forged)
        return domain::refuse(
            u"key-slots-damaged"_s,
            UnlockTexts::tr("The key file of this case file is damaged or was altered. Restore it from a "
                            "backup."));
    if (way.recovery)
        return domain::refuse(
            u"recovery-code-wrong"_s,
            UnlockTexts::tr("This recovery code belongs to another case file, or was replaced by a newer "
                            "one."),
            u"recoveryCode"_s);
    return tl::unexpected(wrongPassphrase());
}

} // namespace

const KeySlot& UnlockedSlots::own() const
{
    const auto* slot = findSlot(content, tag);
    if (slot == nullptr) throw std::logic_error("UnlockedSlots::own");
    return *slot;
}

KeySlot& UnlockedSlots::own()
{
    return const_cast<KeySlot&>(std::as_const(*this).own());
}

KeySlot* UnlockedSlots::find(const QUuid& user)
{
    const auto found =
        std::find_if(content.entries.begin(), content.entries.end(), [&user](const KeySlot& slot) {
            return slot.kind == SlotKind::User && slot.user == user;
        });
    return found == content.entries.end() ? nullptr : &*found;
}

KeySlot& UnlockedSlots::recovery()
{
    const auto found = std::find_if(content.entries.begin(), content.entries.end(),
                                    [](const KeySlot& slot) { return slot.kind == SlotKind::Recovery; });
    if (found == content.entries.end()) throw std::logic_error("UnlockedSlots::recovery");
    return *found;
}

QString UnlockedSlots::nameOf(const KeySlot& slot) const
{
    return openLabel(root, content.vault, slot.nameBox);
}

CompartmentCipher UnlockedSlots::compartment(domain::Compartment compartment,
                                             const domain::RandomSource& random) const
{
    CompartmentCipher cipher(compartment, random);
    for (const auto& sealed : own().compartments)
        if (sealed.compartment == compartment)
            if (auto key = openSealed(keys, sealed.box); key && key->size() == keyBytes)
                cipher.addKey(sealed.number, std::move(*key));
    return cipher;
}

WayIn WayIn::user(const Credentials& credentials)
{
    return {credentials.userName, credentials.passphrase, false};
}

WayIn WayIn::recoveryCode(const QString& code)
{
    return {{}, code, true};
}

domain::Result<UnlockedSlots> unlockSlots(const KeySlotFiles& files, const WayIn& way,
                                          KdfParameters leastCost)
{
    const auto copies = files.read();
    if (!copies) return tl::unexpected(copies.error());
    try {
        return tryCopies(*copies, way, leastCost);
    } catch (const std::bad_alloc&) {
        return domain::refuse(
            u"not-enough-memory"_s,
            UnlockTexts::tr("There is not enough free memory to open the case file. Close other programs, "
                            "then try again."));
    }
}

domain::Refusal wrongPassphrase()
{
    // Spelt out, since lupdate does not see the class from here.
    return {
        u"wrong-passphrase"_s,
        QCoreApplication::translate("wasl::storage::Vault", "The user name or the passphrase is not right."),
        u"passphrase"_s};
}

} // namespace wasl::storage
