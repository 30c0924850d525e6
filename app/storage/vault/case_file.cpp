#include "app/storage/vault/case_file.h"

#include "app/storage/keys/month_seal.h"
#include "app/storage/keys/passphrase_policy.h"
#include "app/storage/keys/slot_opening.h"
#include "app/storage/vault/derive.h"
#include "app/storage/vault/user_rows.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

bool outlivesRotation(Subkey which)
{
    return which == Subkey::Attachments || which == Subkey::Audit || which == Subkey::ReleaseNoise ||
           which == Subkey::Labels || which == Subkey::Months;
}

} // namespace

CaseFile::CaseFile(QString folder, FolderLock lock, UnlockedSlots slots, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_files(m_folder)
    , m_slots(std::move(slots))
    , m_database(std::move(database))
    , m_actor(m_database->actor())
    , m_people(std::make_shared<PeopleIndex>())
{
    m_database->lendCiphers(
        [this](domain::Compartment which) { return compartment(which).value_or(nullptr); });
    m_database->lendGlass([this](domain::Compartment which, const domain::BeneficiaryId& person) {
        return throughGlass(which, person);
    });
    m_database->lendSeal(monthSeal(true));
}

CaseFile::~CaseFile()
{
    lock();
}

QString CaseFile::associationName() const
{
    return isLocked() ? QString() : openLabel(m_slots.root, m_slots.content.vault, m_slots.content.label);
}

Database& CaseFile::database()
{
    if (isLocked()) throw std::logic_error("CaseFile::database after lock");
    return *m_database;
}

domain::Result<std::unique_ptr<Database>> CaseFile::openReader() const
{
    return openBeside(OpenMode::ReadOnly);
}

domain::Result<std::unique_ptr<Database>> CaseFile::openWriter() const
{
    return openBeside(OpenMode::ReadWrite);
}

domain::Result<std::unique_ptr<Database>> CaseFile::openBeside(OpenMode mode) const
{
    if (isLocked()) throw std::logic_error("CaseFile: a connection after lock");
    return Database::open(m_database->path(), subkey(Subkey::Database), m_actor, m_database->environment(),
                          mode)
        .map([this](std::unique_ptr<Database> database) {
            database->lendSeal(monthSeal(false));
            return database;
        });
}

std::shared_ptr<const MonthSeal> CaseFile::monthSeal(bool signs) const
{
    std::map<domain::UserId, QByteArray> slotKeys;
    for (const auto& slot : m_slots.content.entries)
        if (slot.kind == SlotKind::User) slotKeys[domain::UserId(slot.user)] = slot.signPublic;
    std::optional<KeyPairs> own;
    if (signs) own = KeyPairs{m_slots.keys.boxPublic, m_slots.keys.signPublic, m_slots.keys.bundle.copy()};
    return std::make_shared<const MonthSeal>(subkey(Subkey::Months), std::move(slotKeys), std::move(own));
}

SecretBytes CaseFile::subkey(Subkey which) const
{
    if (isLocked()) throw std::logic_error("CaseFile::subkey after lock");
    return deriveSubkey(outlivesRotation(which) ? m_slots.root : m_slots.masterKey(), which);
}

void CaseFile::lock()
{
    m_people->close();
    m_database.reset();
    m_compartments.clear();
    m_glass.reset();
    m_slots.masterKeys.clear();
    m_slots.root.wipe();
    m_slots.keys.bundle.wipe();
    m_lock.release();
}

domain::Result<const CompartmentCipher*> CaseFile::compartment(domain::Compartment which)
{
    if (const auto known = m_compartments.find(which); known != m_compartments.end()) return &known->second;
    auto cipher = m_slots.compartment(which, database().environment().random);
    if (cipher.isEmpty())
        return domain::refuse(
            u"compartment-closed"_s,
            QCoreApplication::translate("wasl::storage::CaseFile",
                                        "You were not given the key to these notes. Ask someone who "
                                        "reads them to let you in."));
    return &m_compartments.insert_or_assign(which, std::move(cipher)).first->second;
}

domain::Result<void> CaseFile::changePassphrase(const QString& current, const QString& wanted)
{
    const auto& own = m_slots.own();
    const auto key = derive([&] { return passphraseKey(current, own.salt, own.cost); });
    if (!key) return tl::unexpected(key.error());
    if (!openBundle(own, m_slots.content.vault, *key))
        return domain::refuse(
            u"wrong-passphrase"_s,
            QCoreApplication::translate("wasl::storage::CaseFile", "The present passphrase is not right."),
            u"currentPassphrase"_s);
    if (auto good = checkPassphrase(wanted, {m_actor.name, associationName()}); !good) return good;
    auto before = m_slots.content;
    const auto renewed = derive([&] {
        renewPassphrase(m_slots.own(), m_slots.content, m_slots.keys, wanted,
                        database().environment().random);
    });
    if (!renewed) {
        m_slots.content = std::move(before);
        return renewed;
    }
    return save(std::move(before),
                [this] { recordUserChange(database(), u"passphrase"_s, m_actor.user.uuid()); });
}

domain::Result<BackupJob> CaseFile::prepareBackup() const
{
    if (auto allowed = mayDo(domain::Action::BackUp); !allowed) return tl::unexpected(allowed.error());
    // The copy of the slots that goes into the backup says what memory says, whatever happens to the files.
    const auto slotBytes = encodeKeySlots(m_slots.content, m_slots.masterKey());
    return BackupJob(m_folder, slotBytes, subkey(Subkey::Database), subkey(Subkey::Backup), m_actor,
                     m_database->environment());
}

domain::Result<BackupReport> CaseFile::backup(const QString& to, const BackupProgress& progress)
{
    auto job = prepareBackup();
    if (!job) return tl::unexpected(job.error());
    auto report = job->run(to, progress);
    if (report)
        if (const auto recorded = recordBackup(*report); !recorded) return tl::unexpected(recorded.error());
    return report;
}

domain::Result<void> CaseFile::recordBackup(const BackupReport& report)
{
    return recordDone([&] {
        recordVaultEvent(database(), u"backup"_s, id(), {{u"entries"_s, {}, report.journalEntries}});
    });
}

domain::Result<void> CaseFile::mayDo(domain::Action action) const
{
    if (isLocked()) throw std::logic_error("CaseFile after lock");
    if (!domain::may(m_actor.role, action)) return tl::unexpected(domain::notAllowed(m_actor.role, action));
    return {};
}

domain::Result<void> CaseFile::save(KeySlots before, const std::function<void()>& record)
{
    bool touched = false;
    const auto takeBack = [&] {
        // One copy may have been written, or both: the next writing must be newer than that.
        before.serial = m_slots.content.serial;
        m_slots.content = std::move(before);
        if (!touched) return;
        if (const auto back = m_files.write(m_slots.content, m_slots.masterKey()); !back)
            qWarning("the key slots could not be taken back: %s", qUtf8Printable(back.error().code));
    };
    try {
        auto saved = writeOwn(database(), [&] {
            record();
            touched = true;
            return m_files.write(m_slots.content, m_slots.masterKey());
        });
        if (!saved) takeBack();
        return saved;
    } catch (...) {
        takeBack();
        throw;
    }
}

domain::Result<void> CaseFile::recordDone(const std::function<void()>& record)
{
    const auto kept = writeOwn(database(), [&]() -> domain::Result<void> {
        record();
        return {};
    });
    if (kept) return kept;
    return domain::refuse(
        u"not-recorded"_s,
        QCoreApplication::translate(
            "wasl::storage::CaseFile",
            "This is done, but that it was done could not be written into the case file: the disk is full, "
            "or another program is writing. It need not be done again."));
}

} // namespace wasl::storage
