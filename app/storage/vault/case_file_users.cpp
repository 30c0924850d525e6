// What an administrator does with users and keys.

#include "app/storage/keys/recovery_code.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/vault/case_file.h"
#include "app/storage/vault/derive.h"
#include "app/storage/vault/new_slots.h"
#include "app/storage/vault/user_rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

class UserTexts
{
    Q_DECLARE_TR_FUNCTIONS(wasl::storage::CaseFile)
};

bool holds(const KeySlot& slot, domain::Compartment which)
{
    return std::any_of(slot.compartments.begin(), slot.compartments.end(),
                       [which](const SealedCompartmentKey& key) { return key.compartment == which; });
}

void take(KeySlot& slot, domain::Compartment which)
{
    std::erase_if(slot.compartments,
                  [which](const SealedCompartmentKey& key) { return key.compartment == which; });
}

std::uint32_t nextNumber(const KeySlots& content)
{
    std::uint32_t highest = 0;
    for (const auto& slot : content.entries)
        for (const auto& key : slot.compartments)
            highest = std::max(highest, key.number);
    return highest + 1;
}

// A new key for all who read the compartment, and for the recovery code.
void renewCompartment(KeySlots& content, domain::Compartment which, const domain::RandomSource& random)
{
    const auto number = nextNumber(content);
    const auto key = randomSecret(keyBytes, random);
    for (auto& slot : content.entries)
        if (slot.kind == SlotKind::Recovery || holds(slot, which))
            sealCompartmentKey(slot, which, number, key);
}

} // namespace

domain::Result<KeySlot*> CaseFile::userSlot(const domain::UserId& user)
{
    if (auto* slot = m_slots.find(user.uuid())) return slot;
    return domain::refuse(u"unknown-user"_s, UserTexts::tr("This user no longer has access."));
}

VaultUser CaseFile::describe(const KeySlot& slot) const
{
    VaultUser user{domain::UserId(slot.user),
                   m_slots.nameOf(slot),
                   roleOfNumber(slot.role).value_or(domain::Role::Reception),
                   slot.temporary,
                   slot.created,
                   {},
                   slot.signPublic};
    for (const auto which : domain::allOf<domain::Compartment>())
        if (holds(slot, which)) user.compartments.push_back(which);
    return user;
}

bool CaseFile::isLastToManage(const KeySlot& slot) const
{
    const auto manages = [](const KeySlot& one) {
        const auto role = roleOfNumber(one.role);
        return one.kind == SlotKind::User && role && domain::may(*role, domain::Action::ManageUsers);
    };
    return manages(slot) &&
           std::none_of(m_slots.content.entries.begin(), m_slots.content.entries.end(),
                        [&](const KeySlot& other) { return other.user != slot.user && manages(other); });
}

std::vector<VaultUser> CaseFile::users() const
{
    std::vector<VaultUser> found;
    for (const auto& slot : m_slots.content.entries)
        if (slot.kind == SlotKind::User) found.push_back(describe(slot));
    return found;
}

domain::Result<NewUser> CaseFile::addUser(const QString& name, domain::Role role)
{
    if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return tl::unexpected(allowed.error());
    if (auto good = checkUserName(name); !good) return tl::unexpected(good.error());
    const auto shown = name.trimmed();
    const auto& content = m_slots.content;
    if (findSlot(content, nameTag(content.vault, shown)) != nullptr)
        return domain::refuse(u"user-exists"_s, UserTexts::tr("There is already a user of this name."),
                              u"userName"_s);

    const auto& environment = database().environment();
    auto slot = newUserSlot(m_slots, database().newId(), shown, role, environment);
    slot.temporary = true;
    const auto passphrase = newTemporaryPassphrase(environment.random);
    const auto derived = derive([&] { (void)renewKeyPairs(slot, content, passphrase, environment.random); });
    if (!derived) return tl::unexpected(derived.error());
    sealMasterKey(slot, content.generation, m_slots.masterKey());

    auto before = content;
    m_slots.content.entries.push_back(slot);
    const auto user = describe(slot);
    const auto saved = save(std::move(before), [&] { writeUserRow(database(), user, true); });
    if (!saved) return tl::unexpected(saved.error());
    return NewUser{user, passphrase};
}

domain::Result<NewUser> CaseFile::resetPassphrase(const domain::UserId& user)
{
    if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return tl::unexpected(allowed.error());
    if (user == m_actor.user)
        return domain::refuse(u"own-user"_s,
                              UserTexts::tr("You cannot do this to yourself. Ask another administrator."));
    const auto found = userSlot(user);
    if (!found) return tl::unexpected(found.error());

    const auto& random = database().environment().random;
    auto before = m_slots.content;
    auto& slot = **found;
    const auto passphrase = newTemporaryPassphrase(random);
    slot.temporary = true;
    slot.created = database().now(); // her keys are new; what she signed before stands by the root key alone
    const auto derived = derive([&] { (void)renewKeyPairs(slot, m_slots.content, passphrase, random); });
    if (!derived) {
        m_slots.content = std::move(before);
        return tl::unexpected(derived.error());
    }
    sealMasterKey(slot, m_slots.content.generation, m_slots.masterKey());
    const auto described = describe(slot);
    const auto saved = save(std::move(before), [&] {
        writeUserRow(database(), described, true);
        recordUserChange(database(), u"passphrase"_s, user.uuid());
    });
    if (!saved) return tl::unexpected(saved.error());
    return NewUser{described, passphrase};
}

domain::Result<void> CaseFile::setRole(const domain::UserId& user, domain::Role role)
{
    if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return allowed;
    const auto found = userSlot(user);
    if (!found) return tl::unexpected(found.error());
    auto& slot = **found;
    if (!domain::may(role, domain::Action::ManageUsers) && isLastToManage(slot))
        return domain::refuse(
            u"last-administrator"_s,
            UserTexts::tr("This is the last administrator. Make somebody else administrator first."));

    auto before = m_slots.content;
    slot.role = roleNumber(role);
    for (const auto which : domain::allOf<domain::Compartment>())
        if (holds(slot, which) && !domain::mayHold(role, which)) {
            take(slot, which);
            renewCompartment(m_slots.content, which, database().environment().random);
        }
    const auto described = describe(slot);
    return save(std::move(before), [&] { writeUserRow(database(), described, true); }).map([this] {
        m_compartments.clear();
    });
}

domain::Result<void> CaseFile::revokeUser(const domain::UserId& user, const RotationWatcher& watcher)
{
    if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return allowed;
    if (user == m_actor.user)
        return domain::refuse(u"own-user"_s,
                              UserTexts::tr("You cannot do this to yourself. Ask another administrator."));
    const auto found = userSlot(user);
    if (!found) return tl::unexpected(found.error());
    if (isLastToManage(**found))
        return domain::refuse(
            u"last-administrator"_s,
            UserTexts::tr("This is the last administrator. Make somebody else administrator first."));
    auto described = describe(**found);
    described.compartments.clear();
    return rotateWithout({user.uuid()}, watcher, [&] { writeUserRow(database(), described, false); });
}

domain::Result<void> CaseFile::rotateKeys(const RotationWatcher& watcher)
{
    if (auto allowed = mayDo(domain::Action::RotateKeys); !allowed) return allowed;
    return rotateWithout({}, watcher);
}

domain::Result<void> CaseFile::rotateWithout(const QSet<QUuid>& revoked, const RotationWatcher& watcher,
                                             const std::function<void()>& record)
{
    m_compartments.clear();
    return storage::rotateKeys(m_files, m_slots, database(), revoked, watcher).and_then([&] {
        return recordDone([&] {
            recordVaultEvent(database(), u"rotate-keys"_s, id(),
                             {{u"generation"_s, static_cast<qint64>(m_slots.content.generation) - 1,
                               static_cast<qint64>(m_slots.content.generation)}});
            if (record) record();
        });
    });
}

domain::Result<void> CaseFile::grantCompartment(const domain::UserId& user, domain::Compartment which)
{
    const auto found = userSlot(user);
    if (!found) return tl::unexpected(found.error());
    auto& slot = **found;
    if (which == domain::Compartment::General ||
        !domain::mayHold(roleOfNumber(slot.role).value_or(domain::Role::Reception), which))
        return domain::refuse(
            u"role-may-not-hold"_s,
            UserTexts::tr("The role of this user does not go with these notes. Change the role first."));

    const auto& random = database().environment().random;
    const auto mine = m_slots.compartment(which, random);
    const bool nobodyReads = std::none_of(
        m_slots.content.entries.begin(), m_slots.content.entries.end(),
        [which](const KeySlot& other) { return other.kind == SlotKind::User && holds(other, which); });
    auto before = m_slots.content;
    if (!mine.isEmpty()) {
        take(slot, which);
        for (const auto& [number, key] : mine.keys())
            sealCompartmentKey(slot, which, number, key);
    } else if (nobodyReads) {
        if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return allowed;
        const auto number = nextNumber(m_slots.content);
        const auto key = randomSecret(keyBytes, random);
        sealCompartmentKey(slot, which, number, key);
        sealCompartmentKey(m_slots.recovery(), which, number, key);
    } else {
        return domain::refuse(u"compartment-not-held"_s,
                              UserTexts::tr("Only someone who reads these notes can let somebody else in."));
    }
    const auto described = describe(slot);
    return save(std::move(before), [&] { writeUserRow(database(), described, true); }).map([this] {
        m_compartments.clear();
    });
}

domain::Result<void> CaseFile::withdrawCompartment(const domain::UserId& user, domain::Compartment which)
{
    if (auto allowed = mayDo(domain::Action::ManageUsers); !allowed) return allowed;
    const auto found = userSlot(user);
    if (!found) return tl::unexpected(found.error());
    auto& slot = **found;
    if (!holds(slot, which)) return {};
    auto before = m_slots.content;
    take(slot, which);
    renewCompartment(m_slots.content, which, database().environment().random);
    const auto described = describe(slot);
    return save(std::move(before), [&] { writeUserRow(database(), described, true); }).map([this] {
        m_compartments.clear();
    });
}

} // namespace wasl::storage
