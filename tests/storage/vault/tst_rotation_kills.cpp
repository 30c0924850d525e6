// Killed at any point of a rotation, the case file opens with exactly one key and nothing is lost.

#include "app/storage/keys/slot_opening.h"
#include "app/storage/storage_error.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <random>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int rows = 400;
constexpr int steps = 6;

// Rotates in a child process that kills itself at `step`, or is killed after `microseconds`. True when it was
// killed.
bool rotateInChild(VaultFixture& vault, int step, useconds_t microseconds)
{
    const auto child = fork();
    if (child == 0) {
        auto file = vault.unlock(VaultFixture::founder());
        if (!file) _exit(2);
        const auto done = (*file)->rotateKeys([step](RotationStep now) {
            if (static_cast<int>(now) == step) (void)raise(SIGKILL);
        });
        _exit(done ? 0 : 3);
    }
    if (microseconds > 0) {
        usleep(microseconds);
        (void)kill(child, SIGKILL);
    }
    int status = 0;
    (void)waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) != 0) qFatal("the child answered %d", WEXITSTATUS(status));
    return WIFSIGNALED(status);
}

// Which of the keys in the slots open the records, without settling anything.
int keysThatOpen(VaultFixture& vault)
{
    auto slots =
        unlockSlots(KeySlotFiles(vault.folder()), WayIn::user(VaultFixture::founder()), KdfParameters{1, 64});
    if (!slots) return -1;
    int opening = 0;
    for (const auto& [generation, masterKey] : slots->masterKeys) {
        const auto key = deriveSubkey(masterKey, Subkey::Database);
        const auto database =
            Database::open(vault.folder() + u"/cases.db"_s, key, Actor{}, vault.environment());
        opening += database ? 1 : 0;
    }
    return opening;
}

// Two who read the notes of a compartment; one of them is about to be revoked.
struct TwoReaders
{
    VaultFixture vault;
    Credentials badr = vault.addUser(u"badr"_s, domain::Role::Legal, {domain::Compartment::Legal});
    Credentials lina = vault.addUser(u"lina"_s, domain::Role::Legal);

    TwoReaders()
    {
        auto file = vault.unlock(badr).value();
        if (!file->grantCompartment(idOf(*file, lina), domain::Compartment::Legal))
            throw std::runtime_error("not let in");
    }

    static domain::UserId idOf(const CaseFile& file, const Credentials& who)
    {
        for (const auto& user : file.users())
            if (user.name == who.userName) return user.id;
        throw std::runtime_error("no such user");
    }
    QByteArray write(const Credentials& who, const QString& text)
    {
        auto file = vault.unlock(who).value();
        return file->compartment(domain::Compartment::Legal).value()->encrypt(text, place);
    }
    QString read(const Credentials& who, const QByteArray& note)
    {
        auto file = vault.unlock(who).value();
        const auto text = file->compartment(domain::Compartment::Legal).value()->decrypt(note, place);
        return text ? *text : text.error().code;
    }

    const NotePlace place{u"1"_s, u"text"_s, 1};
};

// What the revocation of somebody who stays in leaves behind: each reads what the other wrote, also later.
void checkBothRead(TwoReaders& readers, const QByteArray& earlier)
{
    for (const auto& [writer, reader] :
         {std::pair(readers.lina, readers.badr), std::pair(readers.badr, readers.lina)}) {
        const auto later = readers.write(writer, u"لاحقا"_s);
        QCOMPARE(readers.read(reader, later), u"لاحقا"_s);
        QCOMPARE(readers.read(reader, earlier), u"قبل"_s);
    }
}

} // namespace

class TestRotationKills : public QObject
{
    Q_OBJECT

private:
    void checkAfterKill(VaultFixture& vault)
    {
        QCOMPARE(keysThatOpen(vault), 1);
        auto file = vault.unlock(VaultFixture::founder());
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().code));
        auto count = (*file)->database().query(
            u"SELECT count(*), sum(length(value)) FROM setting WHERE name LIKE 'r%'"_s);
        QVERIFY(count.next());
        QCOMPARE(count.get<int>(0), rows);
        QCOMPARE(count.get<int>(1), rows * 5000);
        QVERIFY(!(*file)->database().query(u"PRAGMA cipher_integrity_check"_s).next());
        const auto slots = KeySlotFiles(vault.folder()).read();
        QCOMPARE(slots->size(), std::size_t{1});
        QCOMPARE(slots->front().content.pendingGeneration, 0U);
        for (const auto& slot : slots->front().content.entries)
            QCOMPARE(slot.masterKeys.size(), std::size_t{1});
        putRow((*file)->database(), u"after"_s, QString::number(slots->front().content.serial));
        QVERIFY(verifyJournal((*file)->database()).isIntact());
    }

    static void fill(VaultFixture& vault)
    {
        auto file = vault.open();
        Transaction transaction(file->database());
        for (int row = 0; row < rows; ++row)
            file->database().execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, u"r%1"_s.arg(row),
                                     QString(5000, QChar(u'a' + row % 26)));
        transaction.commit();
    }

private Q_SLOTS:
    void killedAtEveryStep()
    {
        VaultFixture vault;
        fill(vault);
        int kills = 0;
        for (int round = 0; round < 5; ++round)
            for (int step = 0; step < steps; ++step) {
                QVERIFY(rotateInChild(vault, step, 0));
                ++kills;
                checkAfterKill(vault);
                if (QTest::currentTestFailed()) {
                    qWarning("round %d, step %d", round, step);
                    return;
                }
            }
        qInfo("%d kills at the steps: one key each time, nothing lost", kills);
    }

    void killedAtAnyMoment()
    {
        VaultFixture vault;
        fill(vault);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!rotateInChild(vault, -1, 0));
        const auto whole = timer.nsecsElapsed() / 1000;
        std::mt19937 generator(static_cast<unsigned>(QDateTime::currentMSecsSinceEpoch()));
        int kills = 0;
        int generations = 0;
        for (int round = 0; round < 60; ++round) {
            const auto before = KeySlotFiles(vault.folder()).read()->front().content.generation;
            std::uniform_int_distribution<qint64> moment(1000, whole);
            kills += rotateInChild(vault, -1, static_cast<useconds_t>(moment(generator))) ? 1 : 0;
            checkAfterKill(vault);
            if (QTest::currentTestFailed()) {
                qWarning("round %d", round);
                return;
            }
            generations += KeySlotFiles(vault.folder()).read()->front().content.generation == before ? 0 : 1;
        }
        qInfo("a rotation takes %lld ms with unlocking; %d kills in it, %d times the new key had won",
              whole / 1000, kills, generations);
        QVERIFY(kills >= 30);
    }

    // Revoked, and the program killed when the records are already under the new key.
    void aRevocationKilledHalfWayIsFinished()
    {
        for (int step = 0; step < steps; ++step) {
            VaultFixture vault;
            const auto badr = vault.addUser(u"badr"_s, domain::Role::CaseWorker);
            const auto child = fork();
            if (child == 0) {
                auto file = vault.open();
                const auto users = file->users();
                (void)file->revokeUser(users.back().id, [step](RotationStep now) {
                    if (static_cast<int>(now) == step) (void)raise(SIGKILL);
                });
                _exit(0);
            }
            int status = 0;
            (void)waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            const bool rekeyed = step >= static_cast<int>(RotationStep::Rekeyed);
            // She may come first, and must not get in once the records are under the new key.
            QCOMPARE(vault.unlock(badr).has_value(), !rekeyed);
            QVERIFY(vault.unlock(VaultFixture::founder()));
            QCOMPARE(vault.unlock(badr).has_value(), !rekeyed);
        }
    }

    void aRevocationGivenUpLeavesTheCompartmentsAsTheyWere()
    {
        for (int step = 0; step < steps; ++step) {
            TwoReaders readers;
            const auto earlier = readers.write(readers.lina, u"قبل"_s);
            const auto child = fork();
            if (child == 0) {
                auto file = readers.vault.open();
                (void)file->revokeUser(TwoReaders::idOf(*file, readers.badr), [step](RotationStep now) {
                    if (static_cast<int>(now) == step) (void)raise(SIGKILL);
                });
                _exit(0);
            }
            int status = 0;
            (void)waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            QVERIFY(readers.vault.unlock(VaultFixture::founder()));
            if (step < static_cast<int>(RotationStep::Rekeyed)) {
                checkBothRead(readers, earlier);
            } else {
                // Finished, and what is written from now on is under a key that he never had.
                QCOMPARE(readers.read(readers.lina, earlier), u"قبل"_s);
                auto file = readers.vault.unlock(readers.lina).value();
                QCOMPARE(file->compartment(domain::Compartment::Legal).value()->keys().size(),
                         std::size_t{2});
            }
            if (QTest::currentTestFailed()) {
                qWarning("step %d", step);
                return;
            }
        }
    }

    void aRevocationThatFailsLeavesTheCompartmentsAsTheyWere()
    {
        TwoReaders readers;
        const auto earlier = readers.write(readers.lina, u"قبل"_s);
        // The second copy of the slots cannot be written: the first says "pending".
        const auto inTheWay = readers.vault.folder() + u"/keyslots.b.new"_s;
        {
            auto file = readers.vault.open();
            QVERIFY(QDir().mkdir(inTheWay));
            const auto refused = file->revokeUser(TwoReaders::idOf(*file, readers.badr));
            QCOMPARE(codeOf(refused), u"folder-not-writable"_s);
        }
        QVERIFY(QDir().rmdir(inTheWay));
        QVERIFY(KeySlotFiles(readers.vault.folder()).read()->front().content.pendingGeneration != 0);
        checkBothRead(readers, earlier);
        if (QTest::currentTestFailed()) return;
        // Somebody else began to write, and SQLCipher says "done" all the same.
        {
            auto file = readers.vault.open();
            const auto badr = TwoReaders::idOf(*file, readers.badr);
            auto writer = file->openWriter().value();
            const auto revoke = [&] {
                return file->revokeUser(badr, [&writer](RotationStep now) {
                    if (now == RotationStep::Pending) writer->execute(u"BEGIN IMMEDIATE"_s);
                });
            };
            QVERIFY_THROWS_EXCEPTION(StorageError, (void)revoke());
        }
        checkBothRead(readers, earlier);
        if (QTest::currentTestFailed()) return;
        // Done again, it is done.
        {
            auto file = readers.vault.open();
            QVERIFY(file->revokeUser(TwoReaders::idOf(*file, readers.badr)));
        }
        QCOMPARE(codeOf(readers.vault.unlock(readers.badr)), u"wrong-passphrase"_s);
        QCOMPARE(readers.read(readers.lina, earlier), u"قبل"_s);
    }

    // A rotation writes every page once more: it must fail whole when there is no room.
    void aFullDiskLeavesTheOldKey()
    {
        VaultFixture vault;
        const auto disk = vault.beside(u"disk"_s);
        QVERIFY(QDir().mkpath(disk));
        const auto point = QFile::encodeName(disk);
        if (::mount("tmpfs", point.constData(), "tmpfs", 0, "size=32m") != 0)
            QSKIP("a small disk can only be made by root");
        const auto folder = disk + u"/file"_s;
        const auto made =
            Vault::create(folder, VaultFixture::founder(), u"A"_s, vault.environment(), vault.options());
        QVERIFY(made);
        QVERIFY(Vault::confirmRecoveryCode(folder, made->recoveryCode, vault.environment(), vault.options()));
        QString refused;
        QString readAfter;
        {
            auto file = *Vault::unlock(folder, VaultFixture::founder(), vault.environment(), vault.options());
            for (int row = 0; row < 25; ++row)
                putRow(file->database(), u"r%1"_s.arg(row), QString(100000, u'x'));
            // Closing brings everything into the one file.
            file.reset();
            file = *Vault::unlock(folder, VaultFixture::founder(), vault.environment(), vault.options());
            QFile ballast(disk + u"/ballast"_s);
            QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (ballast.write(QByteArray(65536, 'x')) == 65536) {
            }
            QVERIFY(ballast.resize(ballast.size() - 1024 * 1024));
            const auto rotated = file->rotateKeys();
            refused = rotated ? QString() : rotated.error().code;
            // The same connection goes on under the old key.
            (void)file->database().execute(u"DELETE FROM setting WHERE name = 'r1'"_s);
            readAfter = readRow(file->database(), u"r0"_s);
        }
        auto again = Vault::unlock(folder, VaultFixture::founder(), vault.environment(), vault.options());
        const bool opened = again.has_value();
        const bool intact = opened && verifyJournal((*again)->database()).isIntact();
        const auto pending = KeySlotFiles(folder).read()->front().content.pendingGeneration;
        again = {};
        QCOMPARE(::umount(point.constData()), 0);
        QCOMPARE(refused, u"disk-full"_s);
        QCOMPARE(readAfter.size(), 100000);
        QVERIFY(opened && intact);
        QCOMPARE(pending, 0U);
    }

    void howLongARotationTakes()
    {
        VaultFixture vault;
        auto file = vault.open();
        {
            Transaction transaction(file->database());
            for (int row = 0; row < 600; ++row)
                file->database().execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s,
                                         u"r%1"_s.arg(row), QString(100000, QChar(u'a' + row % 26)));
            transaction.commit();
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(file->rotateKeys());
        qInfo("rotation of %.0f MB: %lld ms", double(QFile(vault.folder() + u"/cases.db"_s).size()) / 1e6,
              timer.elapsed());
    }
};

WASL_TEST(TestRotationKills)
#include "tst_rotation_kills.moc"
