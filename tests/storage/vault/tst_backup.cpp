// Backups: made while people work, verified by opening them, restored without overwriting anything.

#include "app/storage/vault/backup_folder.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;

namespace
{

void fill(Database& database, int rows, int bytes)
{
    Transaction transaction(database);
    for (int row = 0; row < rows; ++row)
        database.execute(u"INSERT INTO setting (name, value) VALUES (?, ?)"_s, u"fill %1"_s.arg(row),
                         QString(bytes, QChar(u'a' + row % 26)));
    transaction.commit();
}

domain::Result<BackupReport> restore(VaultFixture& vault, const QString& from, const QString& to,
                                     const Credentials& credentials = VaultFixture::founder())
{
    return restoreBackup(from, to, credentials, vault.environment(), VaultFixture::options());
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsACaseFileOfItsOwn()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"stick/2026"_s);
        {
            auto file = vault.open();
            putRow(file->database(), u"a"_s, u"kept"_s);
            QVERIFY(putContent(vault.folder() + u"/attachments/1"_s, QByteArray(3000, 'x')));
            const auto report = file->backup(to);
            QCOMPARE(codeOf(report), QString());
            QCOMPARE(report->attachments, 1);
            QVERIFY(report->rows > 3 && report->journalEntries >= 2);
            QCOMPARE(codeOf(file->backup(to)), u"backup-exists"_s);
            putRow(file->database(), u"a"_s, u"changed later"_s);
        }
        QVERIFY(!QFile::exists(to + u".partial"_s));
        QCOMPARE(
            QDir(to).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            (QStringList{u"attachments"_s, u"cases.db"_s, u"keyslots.a"_s, u"keyslots.b"_s, u"manifest"_s}));

        const auto restored = vault.beside(u"restored"_s);
        QCOMPARE(codeOf(restore(vault, to, vault.folder())), u"case-file-exists"_s);
        QCOMPARE(codeOf(restore(vault, to, restored, {u"amina"_s, u"wrong-trottoir-27"_s})),
                 u"wrong-passphrase"_s);
        QVERIFY(!QFile::exists(restored));
        QCOMPARE(codeOf(restore(vault, to, restored)), QString());
        auto file = Vault::unlock(restored, VaultFixture::founder(), vault.environment(), vault.options());
        QCOMPARE(codeOf(file), QString());
        QCOMPARE(readRow((*file)->database(), u"a"_s), u"kept"_s);
        QVERIFY(verifyJournal((*file)->database()).isIntact());
        QCOMPARE(contentOf(restored + u"/attachments/1"_s), QByteArray(3000, 'x'));
        QCOMPARE(readRow(vault.open()->database(), u"a"_s), u"changed later"_s);
    }

    void theRecoveryCodeRestoresToo()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        QVERIFY(vault.open()->backup(to));
        QCOMPARE(codeOf(restore(vault, to, vault.beside(u"r"_s), {QString(), vault.code})), QString());
    }

    // The folder that came out of a backup holds what was in it, and takes a new code as the first one did.
    void aRestoredFileTakesANewRecoveryCode()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        QVERIFY(vault.open()->backup(to));
        const auto restored = vault.beside(u"r"_s);
        QCOMPARE(codeOf(restore(vault, to, restored)), QString());
        const auto confirm = [&](const QString& code) {
            return codeOf(
                Vault::confirmRecoveryCode(restored, code, vault.environment(), VaultFixture::options()));
        };
        const auto second = Vault::newRecoveryCode(restored, VaultFixture::founder(), vault.environment(),
                                                   VaultFixture::options());
        QCOMPARE(codeOf(second), QString());
        QCOMPARE(confirm(*second), QString());
        const Credentials renewed{u"amina"_s, u"lune-gare-91-cactus"_s};
        const auto third =
            Vault::recover(restored, *second, renewed, vault.environment(), VaultFixture::options());
        QCOMPARE(codeOf(third), QString());
        QCOMPARE(confirm(*third), QString());
        QCOMPARE(codeOf(Vault::unlock(restored, renewed, vault.environment(), VaultFixture::options())),
                 QString());
    }

    void afterARotationTheOldBackupStillOpens()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        {
            auto file = vault.open();
            putRow(file->database(), u"a"_s, u"kept"_s);
            QVERIFY(file->backup(to));
            QVERIFY(file->rotateKeys());
        }
        QCOMPARE(codeOf(restore(vault, to, vault.beside(u"r"_s))), QString());
    }

    void peopleWorkMeanwhile()
    {
        VaultFixture vault;
        auto file = vault.open();
        fill(file->database(), 300, 100000); // 30 MB
        auto job = file->prepareBackup();
        QVERIFY(job);
        std::atomic<bool> running = true;
        domain::Result<BackupReport> report;
        QElapsedTimer timer;
        timer.start();
        std::thread background([&] {
            report = job->run(vault.beside(u"backup"_s));
            running = false;
        });
        int saves = 0;
        qint64 slowest = 0;
        while (running) {
            QElapsedTimer save;
            save.start();
            putRow(file->database(), u"row %1"_s.arg(saves++), u"saved meanwhile"_s);
            slowest = std::max(slowest, save.elapsed());
            QTest::qSleep(1);
        }
        background.join();
        QCOMPARE(codeOf(report), QString());
        qInfo("backup of %.1f MB: copied at %.0f MB/s, with verification %lld ms; %d saves meanwhile, "
              "slowest %lld ms",
              double(report->bytes) / 1e6,
              double(report->bytes) / 1e3 / double(std::max<qint64>(report->milliseconds, 1)),
              timer.elapsed(), saves, slowest);
        QVERIFY(saves > 0);
        QCOMPARE(codeOf(restore(vault, vault.beside(u"backup"_s), vault.beside(u"r"_s))), QString());
        QVERIFY(verifyJournal(file->database()).isIntact());
    }

    void progressIsToldAndStopsIt()
    {
        VaultFixture vault;
        auto file = vault.open();
        fill(file->database(), 60, 100000);
        const auto to = vault.beside(u"backup"_s);
        int calls = 0;
        QCOMPARE(codeOf(file->backup(to,
                                     [&](qint64 done, qint64 total) {
                                         ++calls;
                                         return done < total / 2;
                                     })),
                 u"cancelled"_s);
        QVERIFY(calls > 1);
        QVERIFY(!QFile::exists(to) && !QFile::exists(to + u".partial"_s));
        qint64 last = 0;
        QVERIFY(file->backup(to, [&](qint64 done, qint64 total) {
            last = total - done;
            return true;
        }));
        QCOMPARE(last, qint64{0});
    }

    void everyDamageIsSeenBeforeItIsRestored()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        {
            auto file = vault.open();
            fill(file->database(), 20, 2000);
            QVERIFY(putContent(vault.folder() + u"/attachments/1"_s, "x"));
            QVERIFY(file->backup(to));
        }
        const auto good = contentOf(to + u"/cases.db"_s);
        const auto restored = vault.beside(u"r"_s);
        int seen = 0;
        constexpr int flips = 100;
        for (int flip = 0; flip < flips; ++flip) {
            auto damaged = good;
            // The first 16 bytes are the salt; every other byte of a page is authenticated or is its tag.
            const auto at = 16 + flip * (damaged.size() - 17) / flips;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << (flip % 8)));
            QVERIFY(putContent(to + u"/cases.db"_s, damaged));
            seen += codeOf(restore(vault, to, restored)) == "backup-damaged"_L1 ? 1 : 0;
            QVERIFY(!QFile::exists(restored) && !QFile::exists(restored + u".partial"_s));
        }
        qInfo("%d of %d flipped bits seen", seen, flips);
        QCOMPARE(seen, flips);
        QVERIFY(putContent(to + u"/cases.db"_s, good.chopped(4096)));
        QCOMPARE(codeOf(restore(vault, to, restored)), u"backup-damaged"_s);
        QVERIFY(putContent(to + u"/cases.db"_s, good));

        const auto manifest = contentOf(to + u"/manifest"_s);
        QVERIFY(putContent(to + u"/manifest"_s, manifest.chopped(1)));
        QCOMPARE(codeOf(restore(vault, to, restored)), u"backup-damaged"_s);
        QVERIFY(putContent(to + u"/manifest"_s, manifest));
        QVERIFY(QFile::remove(to + u"/attachments/1"_s));
        QCOMPARE(codeOf(restore(vault, to, restored)), u"backup-damaged"_s);
        QVERIFY(putContent(to + u"/attachments/1"_s, "x"));
        QCOMPARE(codeOf(restore(vault, to, restored)), QString());
    }

    void anotherVaultsRecordsAreNotTakenForOurs()
    {
        VaultFixture vault;
        VaultFixture other;
        const auto to = vault.beside(u"backup"_s);
        QVERIFY(vault.open()->backup(to));
        QVERIFY(other.open()->backup(other.beside(u"backup"_s)));
        QVERIFY(putContent(to + u"/cases.db"_s, contentOf(other.beside(u"backup/cases.db"_s))));
        QCOMPARE(codeOf(restore(vault, to, vault.beside(u"r"_s))), u"backup-damaged"_s);
    }

    void aFullDiskLeavesNothingAndLosesNothing()
    {
        VaultFixture vault;
        const auto stick = vault.beside(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        if (::mount("tmpfs", QFile::encodeName(stick).constData(), "tmpfs", 0, "size=4m") != 0)
            QSKIP("a small disk can only be made by root");
        {
            auto file = vault.open();
            fill(file->database(), 100, 100000);
            const auto answer = file->backup(stick + u"/backup"_s);
            QCOMPARE(codeOf(answer), u"disk-full"_s);
            QVERIFY(QDir(stick).isEmpty());
            putRow(file->database(), u"a"_s, u"still works"_s);
            QVERIFY(verifyJournal(file->database()).isIntact());
        }
        QCOMPARE(::umount(QFile::encodeName(stick).constData()), 0);
    }
};

WASL_TEST(TestBackup)
#include "tst_backup.moc"
