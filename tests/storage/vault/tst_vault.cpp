// Making and opening a case file, and everything that can go wrong on the way in.

#include "app/storage/keys/durable_file.h"
#include "app/storage/keys/slot_opening.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewVaultOpensOnceItsCodeWasTypedBack()
    {
        VaultFixture vault(VaultFixture::Confirmed::No);
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"recovery-code-not-confirmed"_s);
        const auto confirm = [&](const QString& typed) {
            return codeOf(
                Vault::confirmRecoveryCode(vault.folder(), typed, vault.environment(), vault.options()));
        };
        QCOMPARE(confirm(vault.code.chopped(1)), u"recovery-code-mistyped"_s);
        const VaultFixture another(VaultFixture::Confirmed::No);
        QCOMPARE(confirm(another.code), u"recovery-code-wrong"_s);
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"recovery-code-not-confirmed"_s);
        QCOMPARE(confirm(vault.code.toLower()), QString());

        const auto file = vault.open();
        QCOMPARE(file->associationName(), VaultFixture::association());
        QCOMPARE(file->actor().name, u"amina"_s);
        QCOMPARE(file->actor().role, domain::Role::Administrator);
        putRow(file->database(), u"a"_s, u"1"_s);
        QCOMPARE(readRow(file->database(), u"a"_s), u"1"_s);
        QVERIFY(QDir(vault.folder() + u"/backup"_s).isEmpty());
    }

    void aCodeLostBeforeItWasConfirmedIsReplaced()
    {
        VaultFixture vault(VaultFixture::Confirmed::No);
        const auto code = Vault::newRecoveryCode(vault.folder(), VaultFixture::founder(), vault.environment(),
                                                 vault.options());
        QVERIFY(code);
        QCOMPARE(codeOf(Vault::confirmRecoveryCode(vault.folder(), vault.code, vault.environment(),
                                                   vault.options())),
                 u"recovery-code-wrong"_s);
        QVERIFY(Vault::confirmRecoveryCode(vault.folder(), *code, vault.environment(), vault.options()));
        QVERIFY(vault.unlock(VaultFixture::founder()));
    }

    // Two programs make a file in one folder: the second is refused and touches nothing of the first.
    void aFolderInWhichAnotherProgramMakesAFileIsLeftAlone()
    {
        VaultFixture vault;
        const auto folder = vault.beside(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto create = [&] {
            return codeOf(Vault::create(folder, VaultFixture::founder(), u"Association"_s,
                                        vault.environment(), vault.options()));
        };
        {
            FolderLock other(folder);
            QCOMPARE(other.take(), true);
            other.describe(QUuid::createUuid(), vault.now);
            const auto said = contentOf(folder + u"/lock"_s);
            QCOMPARE(create(), u"file-in-use"_s);
            QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList{u"lock"_s});
            QVERIFY(!said.isEmpty());
            QCOMPARE(contentOf(folder + u"/lock"_s), said);
        }
        // What a killed program left is nobody's lock.
        QCOMPARE(create(), QString());
        QCOMPARE(create(), u"case-file-exists"_s);
        QVERIFY(KeySlotFiles(folder).exist());
    }

    // Plain SQLite in the place of SQLCipher would take the key in silence and encrypt nothing.
    void withoutEncryptionNothingIsMadeOrOpened()
    {
        const QTemporaryDir place;
        const auto path = place.filePath(u"cases.db"_s);
        const auto run = [&path](const QString& mode) {
            QProcess process;
            process.start(QStringLiteral(WASL_PLAIN_SQLITE_DATABASE), {path, mode});
            (void)process.waitForFinished();
            return u"%1 %2"_s.arg(process.exitCode()).arg(QString::fromUtf8(process.readAllStandardOutput()));
        };
        QCOMPARE(run(u"create"_s), u"3 no-encryption"_s);
        QVERIFY(QDir(place.path()).isEmpty());
        QVERIFY(putContent(path, "as it was"));
        QCOMPARE(run(u"open"_s), u"3 no-encryption"_s);
        QCOMPARE(contentOf(path), "as it was");
    }

    void whatCannotBeCreated()
    {
        VaultFixture vault;
        const auto create = [&](const QString& folder, const Credentials& founder) {
            return codeOf(
                Vault::create(folder, founder, u"Association"_s, vault.environment(), vault.options()));
        };
        QCOMPARE(create(vault.folder(), VaultFixture::founder()), u"case-file-exists"_s);
        QCOMPARE(create(vault.beside(u"b"_s), {u"amina"_s, u"short"_s}), u"passphrase-short"_s);
        QCOMPARE(create(vault.beside(u"b"_s), {QString(), u"olive-trottoir-27"_s}), u"user-name-form"_s);
        QVERIFY(!QFile::exists(vault.beside(u"b"_s)));
        QVERIFY(QDir().mkpath(vault.beside(u"c"_s)) && putContent(vault.beside(u"c/letter.txt"_s), "x"));
        QCOMPARE(create(vault.beside(u"c"_s), VaultFixture::founder()), u"case-file-exists"_s);
        QCOMPARE(create(u"/proc/nowhere/x"_s, VaultFixture::founder()), u"folder-not-writable"_s);
        QVERIFY(vault.unlock(VaultFixture::founder()));
    }

    void wrongNameAndWrongPassphraseAreToldTheSame()
    {
        VaultFixture vault;
        const auto wrong = vault.unlock({u"amina"_s, u"another-trottoir-27"_s});
        const auto unknown = vault.unlock({u"nobody"_s, u"olive-trottoir-27"_s});
        QCOMPARE(codeOf(wrong), u"wrong-passphrase"_s);
        QCOMPARE(wrong.error(), unknown.error());
        QVERIFY(vault.unlock({u" Amina "_s, u"olive-trottoir-27"_s}));
        QCOMPARE(codeOf(Vault::unlock(vault.beside(u"none"_s), VaultFixture::founder(), vault.environment())),
                 u"no-case-file"_s);
        QVERIFY(!QFile::exists(vault.beside(u"none"_s)));
    }

    void wrongPassphrasesMakeEverybodyWait()
    {
        VaultFixture vault;
        for (int attempt = 0; attempt < 3; ++attempt)
            QCOMPARE(codeOf(vault.unlock({u"amina"_s, u"wrong-trottoir-27"_s})), u"wrong-passphrase"_s);
        QCOMPARE(Vault::secondsToWait(vault.folder(), vault.environment()), 1);
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"try-again-later"_s);
        int last = 1;
        for (int attempt = 0; attempt < 12; ++attempt) {
            vault.now = vault.now.addSecs(last);
            QCOMPARE(codeOf(vault.unlock({u"somebody"_s, u"wrong-trottoir-27"_s})), u"wrong-passphrase"_s);
            const int next = Vault::secondsToWait(vault.folder(), vault.environment());
            QVERIFY(next >= last && next <= 300);
            last = next;
        }
        QCOMPARE(last, 300);
        // A clock set back by years does not lock anybody out for years.
        vault.now = vault.now.addYears(-10);
        QCOMPARE(Vault::secondsToWait(vault.folder(), vault.environment()), 300);
        vault.now = vault.now.addSecs(299);
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"try-again-later"_s);
        vault.now = vault.now.addSecs(1);
        QVERIFY(vault.unlock(VaultFixture::founder()));
        QCOMPARE(Vault::secondsToWait(vault.folder(), vault.environment()), 0);
    }

    void oneWriterAndTheSecondLearnsWho()
    {
        VaultFixture vault;
        const auto badr = vault.addUser(u"badr"_s, domain::Role::Reception);
        auto file = vault.open();
        const auto second = vault.unlock(badr);
        QCOMPARE(codeOf(second), u"file-in-use"_s);
        QVERIFY(second.error().message.contains(u"amina"_s));
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
        // Whoever does not know a passphrase learns nothing, and the file on disk names nobody.
        QCOMPARE(codeOf(vault.unlock({u"badr"_s, u"wrong-trottoir-27"_s})), u"wrong-passphrase"_s);
        QVERIFY(!contentOf(vault.folder() + u"/lock"_s).contains("amina"));
        file.reset();
        QVERIFY(vault.unlock(badr));
    }

    void lockingForgetsEverything()
    {
        VaultFixture vault;
        const auto file = vault.open();
        QVERIFY(!file->isLocked());
        file->lock();
        QVERIFY(file->isLocked());
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)file->database());
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)file->subkey(Subkey::Database));
        QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)file->openReader());
        QCOMPARE(file->associationName(), QString());
        QVERIFY(vault.unlock(VaultFixture::founder()));
    }

    void readersReadWhileOneWrites()
    {
        VaultFixture vault;
        const auto file = vault.open();
        putRow(file->database(), u"a"_s, u"1"_s);
        auto reader = file->openReader();
        QVERIFY(reader);
        QCOMPARE(readRow(**reader, u"a"_s), u"1"_s);
        putRow(file->database(), u"a"_s, u"2"_s);
        QCOMPARE(readRow(**reader, u"a"_s), u"2"_s);
    }

    void damagedSlotsAreServedByTheOtherCopyAndMended()
    {
        VaultFixture vault;
        const KeySlotFiles files(vault.folder());
        const auto good = contentOf(files.pathA());
        for (const auto& path : {files.pathA(), files.pathB()})
            for (int damage = 0; damage < 40; ++damage) {
                auto bytes = damage == 0 ? QByteArray() : good;
                if (damage > 0) {
                    const auto at = damage * (bytes.size() - 1) / 40;
                    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
                }
                QVERIFY(putContent(path, bytes));
                const auto opened = vault.unlock(VaultFixture::founder());
                QCOMPARE(codeOf(opened), QString());
                QCOMPARE(contentOf(path), good);
            }
        QVERIFY(QFile::remove(files.pathA()));
        QVERIFY(putContent(files.pathB(), good.chopped(40)));
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"key-slots-damaged"_s);
    }

    void alteredSlotsAreNotBelieved()
    {
        VaultFixture vault;
        vault.addUser(u"badr"_s, domain::Role::Reception);
        const KeySlotFiles files(vault.folder());
        auto read = files.read();
        const auto thief = makeKeyPairs(systemEnvironment().random);
        auto bytes = contentOf(files.pathA());
        const auto* badr = findSlot(read->front().content, nameTag(read->front().content.vault, u"badr"_s));
        bytes.replace(bytes.indexOf(badr->boxPublic), publicKeyBytes, thief.boxPublic);
        QVERIFY(putContent(files.pathA(), bytes) && putContent(files.pathB(), bytes));
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"key-slots-damaged"_s);
    }

    void aNewerFormatIsLeftUntouched()
    {
        VaultFixture vault;
        const KeySlotFiles files(vault.folder());
        auto bytes = contentOf(files.pathA());
        bytes[8] = 2;
        QVERIFY(putContent(files.pathA(), bytes));
        const auto before = contentOf(files.pathB());
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"newer-version"_s);
        QCOMPARE(contentOf(files.pathA()), bytes);
        QCOMPARE(contentOf(files.pathB()), before);
    }

    void aCopyThatAsksTooLittleIsServedByTheOther()
    {
        VaultFixture vault;
        const KeySlotFiles files(vault.folder());
        const auto good = contentOf(files.pathA());
        auto read = files.read();
        QVERIFY(read);
        auto& founder = read->front().content.entries.front();
        founder.cost.memoryKiB = 8;
        const auto key = storage::SecretBytes(storage::keyBytes);
        QVERIFY(putContent(files.pathA(), storage::encodeKeySlots(read->front().content, key)));
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), QString());
        QCOMPARE(contentOf(files.pathA()), good);
    }

    void weakenedSlotsAreRefusedWhereRecordsAreReal()
    {
        VaultFixture vault;
        QCOMPARE(codeOf(Vault::unlock(vault.folder(), VaultFixture::founder(), vault.environment())),
                 u"key-slots-weak"_s);
    }

    void theFolderIsForItsOwnerAlone()
    {
        VaultFixture vault;
        auto file = vault.open();
        putRow(file->database(), u"a"_s, u"1"_s);
        const auto check = [&] {
            QDirIterator entries(vault.folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                 QDirIterator::Subdirectories);
            int seen = 0;
            while (entries.hasNext()) {
                entries.next();
                struct stat found = {};
                QCOMPARE(stat(QFile::encodeName(entries.filePath()).constData(), &found), 0);
                const auto expected = entries.fileInfo().isDir() ? 0700U : 0600U;
                QVERIFY2((found.st_mode & 07777U) == expected, qPrintable(entries.filePath()));
                ++seen;
            }
            QVERIFY(seen >= 6);
            struct stat folder = {};
            QCOMPARE(stat(QFile::encodeName(vault.folder()).constData(), &folder), 0);
            QCOMPARE(folder.st_mode & 07777U, 0700U);
        };
        check();
        file.reset();
        // Opened up by a copy onto a stick and back, it is closed again.
        QVERIFY(QFile::setPermissions(vault.folder() + u"/cases.db"_s,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(vault.folder(), QFile::Permissions(0x7755)));
        file = vault.open();
        check();
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        // A disk mounted read-only stops root as well, who would write everywhere else.
        VaultFixture vault;
        const auto disk = vault.beside(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const auto point = QFile::encodeName(disk);
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=16m") != 0)
            QSKIP("a disk can only be mounted by root");
        const auto folder = disk + u"/file"_s;
        const auto made =
            Vault::create(folder, VaultFixture::founder(), u"A"_s, vault.environment(), vault.options());
        QVERIFY(made);
        QVERIFY(Vault::confirmRecoveryCode(folder, made->recoveryCode, vault.environment(), vault.options()));
        QCOMPARE(::mount("tmpfs", point.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr), 0);
        const auto open =
            Vault::unlock(folder, VaultFixture::founder(), vault.environment(), vault.options());
        const auto create = Vault::create(disk + u"/b"_s, VaultFixture::founder(), u"A"_s,
                                          vault.environment(), vault.options());
        QCOMPARE(::umount(point.constData()), 0);
        QCOMPARE(codeOf(open), u"folder-not-writable"_s);
        QCOMPARE(codeOf(create), u"folder-not-writable"_s);
    }

    void whatOneMayNotReadIsNotCalledDamaged()
    {
        VaultFixture vault;
        if (::seteuid(65534) != 0) QSKIP("only root can become somebody else");
        const auto opened = vault.unlock(VaultFixture::founder());
        QCOMPARE(::seteuid(0), 0);
        QCOMPARE(codeOf(opened), u"file-unreadable"_s);

        const KeySlotFiles files(vault.folder());
        QVERIFY(QFile::remove(files.pathA()) && QFile::remove(files.pathB()));
        QCOMPARE(codeOf(vault.unlock(VaultFixture::founder())), u"key-slots-damaged"_s);
    }

    void aFullDiskMakesNoHalfVault()
    {
        VaultFixture vault;
        const auto disk = vault.beside(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const auto point = QFile::encodeName(disk);
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a disk can only be mounted by root");
        const auto folder = disk + u"/file"_s;
        const auto made =
            Vault::create(folder, VaultFixture::founder(), u"A"_s, vault.environment(), vault.options());
        const bool empty = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QCOMPARE(::umount(point.constData()), 0);
        QCOMPARE(codeOf(made), u"disk-full"_s);
        QVERIFY(empty);
    }

    // The real parameters: the same time whichever name is typed.
    void theSameTimeForAnyName()
    {
        VaultFixture cheap;
        VaultOptions real;
        const auto folder = cheap.beside(u"real"_s);
        QElapsedTimer timer;
        timer.start();
        const auto made = Vault::create(folder, VaultFixture::founder(), u"A"_s, cheap.environment(), real);
        QVERIFY(made);
        qInfo("create: %lld ms", timer.elapsed());
        QVERIFY(Vault::confirmRecoveryCode(folder, made->recoveryCode, cheap.environment()));
        const auto cost = KeySlotFiles(folder).read()->front().content.cost;
        QVERIFY(cost.memoryKiB >= KdfParameters::floor().memoryKiB);

        const auto median = [&](const Credentials& credentials, const QString& code) {
            std::vector<double> times;
            for (int round = 0; round < 5; ++round) {
                QFile::remove(folder + u"/attempts"_s);
                timer.restart();
                const auto answer = Vault::unlock(folder, credentials, cheap.environment());
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                if (codeOf(answer) != code) qWarning("%s", qPrintable(codeOf(answer)));
            }
            std::sort(times.begin(), times.end());
            return times[times.size() / 2];
        };
        const auto right = median(VaultFixture::founder(), {});
        const auto wrong = median({u"amina"_s, u"wrong-trottoir-27"_s}, u"wrong-passphrase"_s);
        const auto unknown = median({u"nobody"_s, u"wrong-trottoir-27"_s}, u"wrong-passphrase"_s);
        qInfo("%u MiB, %u passes: unlock %.1f ms, wrong %.1f ms, unknown name %.1f ms", cost.memoryKiB / 1024,
              cost.passes, right, wrong, unknown);
        // A busy machine wavers; a missing Argon2 would be a factor of a hundred.
        QVERIFY(unknown > wrong / 2 && unknown < wrong * 2);
    }
};

WASL_TEST(TestVault)
#include "tst_vault.moc"
