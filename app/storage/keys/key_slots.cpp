#include "app/storage/keys/key_slots.h"

#include <QCoreApplication>
#include <QtEndian>

#include <limits>
#include <stdexcept>

namespace wasl::storage
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype magicBytes = 8;
constexpr char magic[magicBytes + 1] = "WASLKEYS";
constexpr qsizetype macBytes = 32;
constexpr qsizetype nameTagBytes = 16;
constexpr qsizetype bundleBytes = 24 + 64 + 16;
constexpr qsizetype rootBytes = 24 + 32 + 16;
constexpr qsizetype maxLabelBytes = 2048;
constexpr std::uint16_t maxEntries = 1024;
constexpr std::uint16_t maxMasterKeys = 2;
constexpr std::uint16_t maxCompartmentKeys = 512;

domain::Compartment compartmentOf(std::uint8_t number)
{
    return number == 1   ? domain::Compartment::Legal
           : number == 2 ? domain::Compartment::Medical
                         : domain::Compartment::Violence;
}

class Writer
{
public:
    template <class T>
    void number(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
    }
    void fixed(const QByteArray& bytes, qsizetype size)
    {
        if (bytes.size() != size) throw std::logic_error("encodeKeySlots: length of a field");
        m_bytes.append(bytes);
    }
    void counted(const QByteArray& bytes)
    {
        if (bytes.size() > maxLabelBytes) throw std::logic_error("encodeKeySlots: length of a label");
        number(static_cast<std::uint16_t>(bytes.size()));
        m_bytes.append(bytes);
    }
    void count(std::size_t size, std::uint16_t most)
    {
        if (size > most) throw std::logic_error("encodeKeySlots: too many entries");
        number(static_cast<std::uint16_t>(size));
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

// Every reading first asks whether the bytes are there; after the first that are not, all answers are zero
// and isGood() is false.
class Reader
{
public:
    explicit Reader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    template <class T>
    T number()
    {
        const QByteArray part = fixed(sizeof(T));
        return m_good ? qFromLittleEndian<T>(part.constData()) : T{};
    }
    QByteArray fixed(qsizetype size)
    {
        if (!m_good || size > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    QByteArray counted()
    {
        const auto size = number<std::uint16_t>();
        if (size > maxLabelBytes) m_good = false;
        return fixed(size);
    }
    std::uint16_t count(std::uint16_t most)
    {
        const auto value = number<std::uint16_t>();
        if (value > most) m_good = false;
        return m_good ? value : std::uint16_t{0};
    }
    bool flag()
    {
        const auto value = number<std::uint8_t>();
        if (value > 1) m_good = false;
        return value == 1;
    }
    void expect(bool good) { m_good = m_good && good; }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

void write(Writer& to, KdfParameters cost)
{
    to.number(cost.passes);
    to.number(cost.memoryKiB);
}

KdfParameters readCost(Reader& from)
{
    KdfParameters cost;
    cost.passes = from.number<std::uint32_t>();
    cost.memoryKiB = from.number<std::uint32_t>();
    // 8 KiB is the least Argon2 takes at all; what a real file may use is decided where it is opened.
    from.expect(cost.passes >= 1 && cost.passes <= maxKdfPasses && cost.memoryKiB >= 8 &&
                cost.memoryKiB <= maxKdfMemoryKiB);
    return cost;
}

void write(Writer& to, const KeySlot& slot)
{
    to.number(static_cast<std::uint8_t>(slot.kind));
    to.fixed(slot.user.toRfc4122(), 16);
    to.fixed(slot.nameTag, nameTagBytes);
    to.counted(slot.nameBox);
    to.number(slot.role);
    to.number(static_cast<std::uint8_t>(slot.temporary));
    to.number(static_cast<std::int64_t>(slot.created.toMSecsSinceEpoch()));
    write(to, slot.cost);
    to.fixed(slot.salt, saltBytes);
    to.fixed(slot.boxPublic, publicKeyBytes);
    to.fixed(slot.signPublic, publicKeyBytes);
    to.number(slot.bundleGeneration);
    to.fixed(slot.bundle, bundleBytes);
    to.count(slot.masterKeys.size(), maxMasterKeys);
    for (const auto& key : slot.masterKeys) {
        to.number(key.generation);
        to.fixed(key.box, sealedKeyBytes);
    }
    to.count(slot.compartments.size(), maxCompartmentKeys);
    for (const auto& key : slot.compartments) {
        to.number(compartmentNumber(key.compartment));
        to.number(key.number);
        to.fixed(key.box, sealedKeyBytes);
    }
}

KeySlot readSlot(Reader& from)
{
    KeySlot slot;
    const auto kind = from.number<std::uint8_t>();
    from.expect(kind == 1 || kind == 2);
    slot.kind = kind == 2 ? SlotKind::Recovery : SlotKind::User;
    slot.user = QUuid::fromRfc4122(from.fixed(16));
    slot.nameTag = from.fixed(nameTagBytes);
    slot.nameBox = from.counted();
    slot.role = from.number<std::uint8_t>();
    slot.temporary = from.flag();
    const auto created = from.number<std::int64_t>();
    // Between the years 1970 and 9999: beyond, QDateTime has no meaning for us.
    from.expect(created >= 0 && created < 253402300800000);
    slot.created = QDateTime::fromMSecsSinceEpoch(from.isGood() ? created : 0, Qt::UTC);
    slot.cost = readCost(from);
    slot.salt = from.fixed(saltBytes);
    slot.boxPublic = from.fixed(publicKeyBytes);
    slot.signPublic = from.fixed(publicKeyBytes);
    slot.bundleGeneration = from.number<std::uint32_t>();
    slot.bundle = from.fixed(bundleBytes);
    for (auto left = from.count(maxMasterKeys); left > 0 && from.isGood(); --left) {
        const auto generation = from.number<std::uint32_t>();
        slot.masterKeys.push_back({generation, from.fixed(sealedKeyBytes)});
    }
    for (auto left = from.count(maxCompartmentKeys); left > 0 && from.isGood(); --left) {
        const auto compartment = from.number<std::uint8_t>();
        const auto number = from.number<std::uint32_t>();
        from.expect(compartment >= 1 && compartment <= 3);
        slot.compartments.push_back({compartmentOf(compartment), number, from.fixed(sealedKeyBytes)});
    }
    return slot;
}

class SlotTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::KeySlots)
public:
    static tl::unexpected<domain::Refusal> damaged()
    {
        return domain::refuse(u"key-slots-damaged"_s,
                              tr("The key file of this case file is damaged. Restore it from a backup."));
    }
    static tl::unexpected<domain::Refusal> newer()
    {
        return domain::refuse(
            u"newer-version"_s,
            tr("This case file was written by a newer version of Wasl. Update Wasl to open it; "
               "nothing was changed."));
    }
};

} // namespace

std::uint8_t compartmentNumber(domain::Compartment compartment)
{
    switch (compartment) {
    case domain::Compartment::Legal:
        return 1;
    case domain::Compartment::Medical:
        return 2;
    case domain::Compartment::Violence:
        return 3;
    case domain::Compartment::General:
        break;
    }
    throw std::logic_error("compartmentNumber: what everybody may read has no key");
}

bool ReadKeySlots::isAuthentic(const SecretBytes& masterKey) const
{
    return sameBytes(keyedHash(deriveSubkey(masterKey, Subkey::SlotMac), signedPart), mac);
}

QByteArray encodeKeySlots(const KeySlots& slots, const SecretBytes& masterKey)
{
    Writer to;
    to.fixed(QByteArray(magic, magicBytes), magicBytes);
    to.number(keySlotsVersion);
    to.fixed(slots.vault.toRfc4122(), 16);
    to.number(slots.serial);
    to.number(slots.generation);
    to.number(slots.pendingGeneration);
    to.number(static_cast<std::uint8_t>(slots.recoveryConfirmed));
    write(to, slots.cost);
    to.count(slots.roots.size(), maxMasterKeys);
    for (const auto& root : slots.roots) {
        to.number(root.generation);
        to.fixed(root.box, rootBytes);
    }
    to.counted(slots.label);
    to.count(slots.entries.size(), maxEntries);
    for (const auto& slot : slots.entries)
        write(to, slot);
    const QByteArray signedPart = to.bytes();
    return signedPart + keyedHash(deriveSubkey(masterKey, Subkey::SlotMac), signedPart);
}

domain::Result<ReadKeySlots> decodeKeySlots(const QByteArray& file)
{
    if (file.size() > maxKeySlotsBytes || file.size() < magicBytes + 2 + macBytes ||
        !file.startsWith(QByteArray(magic, magicBytes)))
        return SlotTexts::damaged();
    ReadKeySlots read;
    read.signedPart = file.chopped(macBytes);
    read.mac = file.right(macBytes);

    Reader from(read.signedPart);
    from.fixed(magicBytes);
    const auto version = from.number<std::uint16_t>();
    if (version > keySlotsVersion && version <= keySlotsVersion + mostVersionsAhead)
        return SlotTexts::newer();
    from.expect(version == keySlotsVersion);

    auto& slots = read.content;
    slots.vault = QUuid::fromRfc4122(from.fixed(16));
    slots.serial = from.number<std::uint64_t>();
    slots.generation = from.number<std::uint32_t>();
    slots.pendingGeneration = from.number<std::uint32_t>();
    from.expect(slots.generation >= 1 && slots.generation < std::numeric_limits<std::uint32_t>::max() &&
                (slots.pendingGeneration == 0 || slots.pendingGeneration == slots.generation + 1));
    slots.recoveryConfirmed = from.flag();
    slots.cost = readCost(from);
    for (auto left = from.count(maxMasterKeys); left > 0 && from.isGood(); --left) {
        const auto generation = from.number<std::uint32_t>();
        slots.roots.push_back({generation, from.fixed(rootBytes)});
    }
    slots.label = from.counted();
    for (auto left = from.count(maxEntries); left > 0 && from.isGood(); --left)
        slots.entries.push_back(readSlot(from));
    if (!from.isGood() || !from.isAtEnd()) return SlotTexts::damaged();
    return read;
}

} // namespace wasl::storage
