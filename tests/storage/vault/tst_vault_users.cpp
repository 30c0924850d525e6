// Several people at one case file: coming, going, forgetting, and what each can open.

#include "app/storage/beneficiary_store.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/builders.h"
#include "tests/support/busy_file.h"
#include "tests/support/scarce.h"
#include "tests/support/secrets.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;
using domain::Compartment;
using domain::Role;

namespace
{

domain::UserId idOf(CaseFile& file, const QString& name)
{
    for (const auto& user : file.users())
        if (user.name == name) return user.id;
    return {};
}

QString rowOf(Database& database, const QString& name)
{
    auto row = database.query(u"SELECT role || ' ' || active FROM app_user WHERE user_name = ?"_s, name);
    return row.next() ? row.get<QString>(0) : QString();
}

const NotePlace place{u"case-1"_s, u"note"_s, 1};

} // namespace

class TestVaultUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewUserChoosesHerPassphraseAtFirstLogin()
    {
        VaultFixture vault;
        NewUser added;
        {
            auto file = vault.open();
            QCOMPARE(codeOf(file->addUser(u"Amina"_s, Role::Manager)), u"user-exists"_s);
            QCOMPARE(codeOf(file->addUser(u" "_s, Role::Manager)), u"user-name-form"_s);
            added = file->addUser(u"badr"_s, Role::CaseWorker).value();
            QVERIFY(added.user.temporary);
            QCOMPARE(rowOf(file->database(), u"badr"_s), u"case-worker 1"_s);
        }
        const Credentials temporary{u"badr"_s, added.temporaryPassphrase};
        QCOMPARE(codeOf(vault.unlock(temporary)), u"temporary-passphrase"_s);
        const auto login = [&](const QString& wanted) {
            return Vault::firstLogin(vault.folder(), temporary, wanted, vault.environment(), vault.options());
        };
        QCOMPARE(codeOf(login(u"short"_s)), u"passphrase-short"_s);
        const auto before = contentOf(KeySlotFiles(vault.folder()).pathA());
        {
            const auto file = login(u"badr-trottoir-2026"_s);
            QVERIFY(file);
            QCOMPARE((*file)->actor().role, Role::CaseWorker);
            QVERIFY(!(*file)->users().back().temporary);
        }
        QCOMPARE(codeOf(vault.unlock(temporary)), u"wrong-passphrase"_s);
        const auto file = vault.unlock({u"badr"_s, u"badr-trottoir-2026"_s});
        QVERIFY(file);
        QVERIFY(verifyJournal((*file)->database()).isIntact());

        // The administrator's computer made the first key pair, so it must not be the one in use.
        const auto oldSlots = decodeKeySlots(before)->content;
        const auto newSlots = KeySlotFiles(vault.folder()).read()->front().content;
        QVERIFY(oldSlots.entries.back().user == newSlots.entries.back().user);
        QVERIFY(oldSlots.entries.back().boxPublic != newSlots.entries.back().boxPublic);
    }

    void onlyWhoManagesUsersDoesSo()
    {
        VaultFixture vault;
        for (const auto role : domain::allOf<Role>()) {
            const auto name = u"u-"_s + domain::code(role);
            const auto own = vault.addUser(name, role);
            const auto file = vault.unlock(own);
            QVERIFY(file);
            const auto founder = idOf(**file, u"amina"_s);
            const bool may = domain::may(role, domain::Action::ManageUsers);
            const auto expected = may ? QString() : u"not-allowed"_s;
            QCOMPARE(codeOf((*file)->addUser(u"x-"_s + name, Role::Reception)), expected);
            QCOMPARE(codeOf((*file)->setRole(founder, Role::Administrator)), expected);
            QCOMPARE(codeOf((*file)->rotateKeys()), expected);
            if (may) continue;
            QCOMPARE(codeOf((*file)->revokeUser(founder)), expected);
            QCOMPARE(codeOf((*file)->resetPassphrase(founder)), expected);
            QCOMPARE(codeOf((*file)->withdrawCompartment(founder, Compartment::Legal)), expected);
            QCOMPARE(codeOf((*file)->prepareBackup()), expected);
        }
    }

    void changingAPassphraseTouchesOneBundle()
    {
        VaultFixture vault;
        const auto badr = vault.addUser(u"badr"_s, Role::CaseWorker);
        const auto before = KeySlotFiles(vault.folder()).read()->front().content;
        {
            auto file = vault.open();
            QCOMPARE(codeOf(file->changePassphrase(u"wrong"_s, u"lune-gare-91-cactus"_s)),
                     u"wrong-passphrase"_s);
            QCOMPARE(codeOf(file->changePassphrase(VaultFixture::founder().passphrase, u"azertyazerty"_s)),
                     u"passphrase-common"_s);
            QCOMPARE(
                codeOf(file->changePassphrase(VaultFixture::founder().passphrase, u"lune-gare-91-cactus"_s)),
                QString());
        }
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"wrong-passphrase"_s);
        QVERIFY(vault.unlock({u"amina"_s, u"lune-gare-91-cactus"_s}));
        QVERIFY(vault.unlock(badr));
        const auto after = KeySlotFiles(vault.folder()).read()->front().content;
        QCOMPARE(after.generation, before.generation);
        int changed = 0;
        for (std::size_t at = 0; at < before.entries.size(); ++at) {
            changed += before.entries[at] == after.entries[at] ? 0 : 1;
            QVERIFY(before.entries[at].boxPublic == after.entries[at].boxPublic);
        }
        QCOMPARE(changed, 1);
    }

    void aRevokedUserOpensNothingNewNotEvenWithTheOldSlots()
    {
        VaultFixture vault;
        const auto badr = vault.addUser(u"badr"_s, Role::CaseWorker);
        const KeySlotFiles files(vault.folder());
        const auto keptCopy = contentOf(files.pathA());
        {
            auto file = vault.open();
            putRow(file->database(), u"a"_s, u"before"_s);
            QCOMPARE(codeOf(file->revokeUser(idOf(*file, u"amina"_s))), u"own-user"_s);
            QCOMPARE(codeOf(file->revokeUser(domain::UserId(QUuid::createUuid()))), u"unknown-user"_s);
            std::vector<RotationStep> steps;
            QCOMPARE(codeOf(file->revokeUser(idOf(*file, u"badr"_s),
                                             [&](RotationStep step) { steps.push_back(step); })),
                     QString());
            QCOMPARE(steps.size(), std::size_t{6});
            QCOMPARE(file->users().size(), std::size_t{1});
            QCOMPARE(rowOf(file->database(), u"badr"_s), u"case-worker 0"_s);
            putRow(file->database(), u"a"_s, u"after"_s);
            QVERIFY(file->openReader());
        }
        QCOMPARE(codeOf(vault.unlock(badr)), u"wrong-passphrase"_s);
        {
            auto file = vault.open();
            QCOMPARE(readRow(file->database(), u"a"_s), u"after"_s);
            QVERIFY(verifyJournal(file->database()).isIntact());
            const auto slots = files.read()->front().content;
            QCOMPARE(slots.generation, 2U);
            QCOMPARE(slots.pendingGeneration, 0U);
            for (const auto& slot : slots.entries)
                QCOMPARE(slot.masterKeys.size(), std::size_t{1});
        }
        // With the slots she copied beforehand she has her old keys, and the records are under others.
        QVERIFY(putContent(files.pathA(), keptCopy) && putContent(files.pathB(), keptCopy));
        QVERIFY(!vault.unlock(badr));
    }

    void aForgottenPassphraseIsReplacedByAnAdministrator()
    {
        VaultFixture vault;
        const auto lina = vault.addUser(u"lina"_s, Role::Legal, {Compartment::Legal});
        NewUser again;
        {
            auto file = vault.open();
            QCOMPARE(codeOf(file->resetPassphrase(idOf(*file, u"amina"_s))), u"own-user"_s);
            again = file->resetPassphrase(idOf(*file, u"lina"_s)).value();
        }
        QCOMPARE(codeOf(vault.unlock(lina)), u"wrong-passphrase"_s);
        const auto file = Vault::firstLogin(vault.folder(), {u"lina"_s, again.temporaryPassphrase},
                                            u"lune-gare-91-cactus"_s, vault.environment(), vault.options());
        QVERIFY(file);
        QCOMPARE(codeOf((*file)->compartment(Compartment::Legal)), u"compartment-closed"_s);
    }

    void whileAnotherWritesNoUserChanges()
    {
        VaultFixture vault;
        const auto badr = vault.addUser(u"badr"_s, Role::Legal, {Compartment::Legal});
        const auto salma = vault.addUser(u"salma"_s, Role::Legal);
        auto file = vault.open();
        const auto badrsId = idOf(*file, u"badr"_s);
        const auto slotsBefore = contentOf(KeySlotFiles(vault.folder()).pathA());
        {
            const BusyFile busy(*file);
            QCOMPARE(codeOf(file->addUser(u"chaima"_s, Role::Reception)), u"busy"_s);
            QCOMPARE(codeOf(file->resetPassphrase(badrsId)), u"busy"_s);
            QCOMPARE(codeOf(file->setRole(badrsId, Role::Reception)), u"busy"_s);
            QCOMPARE(codeOf(file->withdrawCompartment(badrsId, Compartment::Legal)), u"busy"_s);
            QCOMPARE(codeOf(file->changePassphrase(vault.founder().passphrase, u"figuier-lanterne-88"_s)),
                     u"busy"_s);
            QCOMPARE(codeOf(file->recordBackup({})), u"not-recorded"_s);
        }
        QCOMPARE(file->users().size(), 3U);
        QCOMPARE(contentOf(KeySlotFiles(vault.folder()).pathA()), slotsBefore);
        QCOMPARE(rowOf(file->database(), u"badr"_s), u"legal 1"_s);
        QVERIFY(file->addUser(u"chaima"_s, Role::Reception));
        file.reset();
        file = vault.unlock(badr).value();
        {
            const auto salmas = idOf(*file, u"salma"_s);
            const BusyFile busy(*file);
            QCOMPARE(codeOf(file->grantCompartment(salmas, Compartment::Legal)), u"busy"_s);
        }
        QVERIFY(file->compartment(Compartment::Legal));
        file.reset();
        QVERIFY(!vault.unlock(salma).value()->compartment(Compartment::Legal));
    }

    /// The records do not take it when the slots have it already.
    void aDiskThatIsFullAtTheLastMomentTakesTheSlotsBack()
    {
        VaultFixture vault;
        {
            auto file = vault.open();
            for (int i = 0; i < 20; ++i)
                putRow(file->database(), u"a"_s, QString(2000, u'x'));
            const auto records = file->database().path() + u"-wal"_s;
            {
                const FullDisk full(QFile(records).size());
                QCOMPARE(codeOf(file->addUser(u"badr"_s, Role::Reception)), u"disk-full"_s);
            }
            QCOMPARE(file->users().size(), 1U);
            QCOMPARE(rowOf(file->database(), u"badr"_s), QString());
        }
        auto file = vault.open();
        QCOMPARE(file->users().size(), 1U);
        QVERIFY(file->addUser(u"badr"_s, Role::Reception));
        QVERIFY(verifyJournal(file->database()).isIntact());
    }

    void whereMemoryIsScarceNothingChanges()
    {
        const QTemporaryDir place;
        const auto folder = place.filePath(u"file"_s);
        auto options = VaultOptions::cheapForTests();
        options.cost->memoryKiB = 64 * 1024;
        options.founderRole = Role::Manager;
        const auto environment = systemEnvironment();
        const Credentials amina{u"amina"_s, u"olive-trottoir-27"_s};
        const auto code =
            Vault::create(folder, amina, u"Al Amal"_s, environment, options).value().recoveryCode;
        QVERIFY(Vault::confirmRecoveryCode(folder, code, environment, options));
        auto file = Vault::unlock(folder, amina, environment, options).value();
        const auto badr = file->addUser(u"badr"_s, Role::Reception).value();
        const auto person = BeneficiaryStore(file->database()).save(aBeneficiary()).value();
        const auto slotsBefore = contentOf(KeySlotFiles(folder).pathA());
        {
            const ScarceMemory scarce(16 * 1024 * 1024);
            QCOMPARE(codeOf(file->addUser(u"chaima"_s, Role::Reception)), u"not-enough-memory"_s);
            QCOMPARE(codeOf(file->resetPassphrase(badr.user.id)), u"not-enough-memory"_s);
            QCOMPARE(codeOf(file->changePassphrase(amina.passphrase, u"figuier-lanterne-88"_s)),
                     u"not-enough-memory"_s);
            QCOMPARE(codeOf(file->breakGlass(code, person, Compartment::Medical, u"In an emergency"_s)),
                     u"not-enough-memory"_s);
        }
        QCOMPARE(contentOf(KeySlotFiles(folder).pathA()), slotsBefore);
        QCOMPARE(file->users().size(), 2U);
        QVERIFY(file->changePassphrase(amina.passphrase, u"figuier-lanterne-88"_s));
        file.reset();
        // The temporary passphrase of badr opens as before.
        QVERIFY(Vault::firstLogin(folder, {u"badr"_s, badr.temporaryPassphrase}, u"badr-trottoir-2026"_s,
                                  environment, options));
    }

    void theLastAdministratorStays()
    {
        VaultFixture vault;
        vault.addUser(u"badr"_s, Role::CaseWorker);
        auto file = vault.open();
        const auto amina = idOf(*file, u"amina"_s);
        QCOMPARE(codeOf(file->setRole(amina, Role::Auditor)), u"last-administrator"_s);
        QCOMPARE(codeOf(file->setRole(idOf(*file, u"badr"_s), Role::Administrator)), QString());
        QCOMPARE(codeOf(file->setRole(amina, Role::Auditor)), QString());
    }

    void rootKeysOutliveARotationAndOthersDoNot()
    {
        VaultFixture vault;
        auto file = vault.open();
        std::map<Subkey, SecretBytes> before;
        for (int number = 1; number <= 9; ++number)
            before[static_cast<Subkey>(number)] = file->subkey(static_cast<Subkey>(number));
        QVERIFY(file->rotateKeys());
        for (const auto which :
             {Subkey::Attachments, Subkey::Audit, Subkey::ReleaseNoise, Subkey::Labels, Subkey::Months})
            QVERIFY(sameSecret(file->subkey(which), before.at(which)));
        for (const auto which : {Subkey::Database, Subkey::SlotMac, Subkey::Backup, Subkey::Root})
            QVERIFY(!sameSecret(file->subkey(which), before.at(which)));
    }

    void aRotationWaitsForReaders()
    {
        VaultFixture vault;
        auto file = vault.open();
        putRow(file->database(), u"a"_s, u"1"_s);
        auto reader = file->openReader();
        (*reader)->execute(u"BEGIN"_s);
        (void)readRow(**reader, u"a"_s);
        putRow(file->database(), u"a"_s, u"2"_s);
        QCOMPARE(codeOf(file->rotateKeys()), u"busy"_s);
        QCOMPARE(readRow(**reader, u"a"_s), u"1"_s);
        reader->reset();
        QCOMPARE(codeOf(file->rotateKeys()), QString());
        QCOMPARE(readRow(file->database(), u"a"_s), u"2"_s);
    }

    void recoveryGivesANewPassphraseANewCodeAndNewKeys()
    {
        VaultFixture vault;
        vault.addUser(u"lina"_s, Role::Legal, {Compartment::Legal});
        QByteArray note;
        {
            auto file = vault.unlock({u"lina"_s, u"lina-trottoir-2026"_s});
            note = (*(*file)->compartment(Compartment::Legal))->encrypt(u"شهادة"_s, place);
        }
        const auto recover = [&](const QString& code, const Credentials& user) {
            return Vault::recover(vault.folder(), code, user, vault.environment(), vault.options());
        };
        QCOMPARE(codeOf(recover(u"AAAA"_s, VaultFixture::founder())), u"recovery-code-mistyped"_s);
        QCOMPARE(codeOf(recover(vault.code, {u"lina"_s, u"short"_s})), u"passphrase-short"_s);
        const Credentials renewed{u"lina"_s, u"lune-gare-91-cactus"_s};
        const auto code = recover(vault.code, renewed);
        QCOMPARE(codeOf(code), QString());
        QCOMPARE(codeOf(vault.unlock(renewed)), u"recovery-code-not-confirmed"_s);
        QCOMPARE(codeOf(recover(vault.code, renewed)), u"recovery-code-wrong"_s);
        QVERIFY(Vault::confirmRecoveryCode(vault.folder(), *code, vault.environment(), vault.options()));
        {
            auto file = vault.unlock(renewed);
            QCOMPARE(codeOf(file), QString());
            QCOMPARE((*file)->actor().role, Role::Legal);
            QCOMPARE((*(*file)->compartment(Compartment::Legal))->decrypt(note, place).value(), u"شهادة"_s);
            QCOMPARE(KeySlotFiles(vault.folder()).read()->front().content.generation, 2U);
        }
        QVERIFY(vault.unlock(VaultFixture::founder()));

        // Nobody left who may manage: a new name becomes an administrator.
        const auto third = recover(*code, {u"zineb"_s, u"lune-gare-91-cactus"_s});
        QCOMPARE(codeOf(third), QString());
        QVERIFY(Vault::confirmRecoveryCode(vault.folder(), *third, vault.environment(), vault.options()));
        auto file = vault.unlock({u"zineb"_s, u"lune-gare-91-cactus"_s});
        QCOMPARE((*file)->actor().role, Role::Administrator);
        QVERIFY(verifyJournal((*file)->database()).isIntact());
    }

    void compartmentsOpenForThoseLetInAndNobodyElse()
    {
        VaultFixture vault;
        const auto lina = vault.addUser(u"lina"_s, Role::Legal, {Compartment::Legal});
        const auto omar = vault.addUser(u"omar"_s, Role::Legal);
        QByteArray note;
        domain::UserId omarId;
        {
            auto file = vault.open();
            omarId = idOf(*file, u"omar"_s);
            QCOMPARE(codeOf(file->compartment(Compartment::Legal)), u"compartment-closed"_s);
            QCOMPARE(codeOf(file->grantCompartment(omarId, Compartment::Legal)), u"compartment-not-held"_s);
            QCOMPARE(codeOf(file->grantCompartment(idOf(*file, u"amina"_s), Compartment::Legal)),
                     u"role-may-not-hold"_s);
        }
        {
            auto file = vault.unlock(lina);
            const auto* cipher = (*file)->compartment(Compartment::Legal).value();
            note = cipher->encrypt(u"شهادة"_s, place);
            QCOMPARE(codeOf((*file)->grantCompartment(omarId, Compartment::Legal)), QString());
        }
        {
            auto file = vault.unlock(omar);
            QCOMPARE((*(*file)->compartment(Compartment::Legal))->decrypt(note, place).value(), u"شهادة"_s);
            QCOMPARE(codeOf((*file)->compartment(Compartment::Medical)), u"compartment-closed"_s);
        }
        // Omar is withdrawn: what Lina writes from now on is under a key he never had.
        {
            auto file = vault.open();
            QCOMPARE(codeOf(file->withdrawCompartment(omarId, Compartment::Legal)), QString());
        }
        QByteArray later;
        {
            auto file = vault.unlock(lina);
            const auto* cipher = (*file)->compartment(Compartment::Legal).value();
            QCOMPARE(cipher->keys().size(), std::size_t{2});
            QCOMPARE(cipher->decrypt(note, place).value(), u"شهادة"_s);
            later = cipher->encrypt(u"later"_s, place);
        }
        {
            auto file = vault.unlock(omar);
            QCOMPARE(codeOf((*file)->compartment(Compartment::Legal)), u"compartment-closed"_s);
        }
        // Revoked outright, the compartment moves on as well; and a role that may not hold it loses it.
        {
            auto file = vault.open();
            QVERIFY(file->revokeUser(omarId));
            QVERIFY(file->setRole(idOf(*file, u"lina"_s), Role::Reception));
        }
        auto file = vault.unlock(lina);
        QCOMPARE(codeOf((*file)->compartment(Compartment::Legal)), u"compartment-closed"_s);
    }

    void aLostRecoveryCodeGetsItsCompartmentsBack()
    {
        VaultFixture vault;
        const auto lina = vault.addUser(u"lina"_s, Role::Legal, {Compartment::Legal});
        const auto code = Vault::newRecoveryCode(vault.folder(), VaultFixture::founder(), vault.environment(),
                                                 vault.options());
        QVERIFY(code);
        QCOMPARE(codeOf(Vault::newRecoveryCode(vault.folder(), lina, vault.environment(), vault.options())),
                 u"not-allowed"_s);
        QVERIFY(Vault::confirmRecoveryCode(vault.folder(), *code, vault.environment(), vault.options()));
        const auto held = [&] {
            const auto copies = KeySlotFiles(vault.folder()).read();
            for (const auto& slot : copies->front().content.entries)
                if (slot.kind == SlotKind::Recovery) return slot.compartments.size();
            return std::size_t{99};
        };
        QCOMPARE(held(), std::size_t{0});
        QVERIFY(vault.unlock(lina));
        QCOMPARE(held(), std::size_t{1});
    }
};

WASL_TEST(TestVaultUsers)
#include "tst_vault_users.moc"
