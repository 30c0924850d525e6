// Backups: made while people work, verified by opening them, restored without overwriting anything.

#include "app/storage/keys/slot_opening.h"
#include "app/storage/migrations.h"
#include "app/storage/release_store.h"
#include "app/storage/sqlcipher/sqlcipher_driver.h"
#include "app/storage/vault/backup_folder.h"
#include "app/storage/vault/backup_verification.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
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

// The keys of a backup, as the founder opens it.
UnlockedSlots slotsOf(const QString& backup)
{
    return unlockSlots(KeySlotFiles(backup), WayIn::user(VaultFixture::founder()),
                       VaultFixture::options().leastCost)
        .value();
}

// Puts the frozen file of an earlier schema in the place of a backup's, in which the first month was chosen
// already, as if the backup had been made by the program of its day.
void putOlderVersion(VaultFixture& vault, const QString& backup, int version)
{
    const auto slots = slotsOf(backup);
    const auto key = deriveSubkey(slots.masterKey(), Subkey::Database);
    const auto path = backup + u"/cases.db"_s;
    const auto connection = u"older"_s;
    if (!QFile::remove(path) ||
        !QFile::copy(QStringLiteral(WASL_FIXTURES "/case_files/version-%1.db").arg(version), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        throw std::runtime_error("no older file");
    {
        auto* driver = new SqlCipherDriver;
        driver->setRawKey(std::as_bytes(std::span<const char, 32>(QByteArray(32, 'k').constData(), 32)));
        auto raw = QSqlDatabase::addDatabase(driver, connection);
        raw.setDatabaseName(path);
        if (!raw.open() || !driver->changeRawKey(key.bytes().first<32>()) ||
            !QSqlQuery(raw).exec(u"INSERT INTO setting VALUES ('releases.start', '2026-01')"_s) ||
            !QSqlQuery(raw).exec(u"PRAGMA journal_mode = DELETE"_s))
            throw std::runtime_error("the older file was not prepared");
    }
    QSqlDatabase::removeDatabase(connection);
    auto older = Database::open(path, key, Actor{}, vault.environment(), OpenMode::Verify).value();
    const BackupManifest manifest{vault.now, countRows(*older), 0, 0};
    if (!putContent(backup + u"/manifest"_s,
                    sealManifest(manifest, deriveSubkey(slots.masterKey(), Subkey::Backup),
                                 vault.environment().random)))
        throw std::runtime_error("no manifest");
}

// A row and its file, as a store leaves them; and both taken away again.
QString addAttachment(CaseFile& file)
{
    const auto id = file.database().newId();
    file.database().execute(
        u"INSERT INTO attachment (id, subject_id, kind, media_type, size, digest, "
        "wrapped_key, added_at) VALUES (?, ?, 'photo', 'image/jpeg', 1, x'00', x'00', 0)"_s,
        id, id);
    const auto name = id.toString(QUuid::WithoutBraces);
    if (!putContent(file.folder() + u"/attachments/"_s + name, "x")) throw std::runtime_error("no file");
    return name;
}

void removeAttachment(CaseFile& file, const QString& name)
{
    file.database().execute(u"DELETE FROM attachment WHERE id = ?"_s, QUuid::fromString(name));
    if (!QFile::remove(file.folder() + u"/attachments/"_s + name)) throw std::runtime_error("no file");
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

    void whatStandsBesideTheBackupIsLeftAlone()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"stick"_s);
        QVERIFY(QDir().mkpath(to + u".partial/attachments"_s));
        QVERIFY(putContent(to + u".partial/cases.db"_s, "left by a backup that was killed"));
        QVERIFY(vault.open()->backup(to));
        QVERIFY(!QFile::exists(to + u".partial"_s));

        const auto other = vault.beside(u"other"_s);
        QVERIFY(QDir().mkpath(other + u".partial"_s));
        QVERIFY(putContent(other + u".partial/thesis.odt"_s, "precious"));
        QVERIFY(vault.open()->backup(other));
        QCOMPARE(contentOf(other + u".partial/thesis.odt"_s), "precious"_ba);
        QCOMPARE(codeOf(restore(vault, other, vault.beside(u"r"_s))), QString());

        const auto linked = vault.beside(u"linked"_s);
        QVERIFY(QFile::link(other, linked + u".partial"_s));
        QVERIFY(vault.open()->backup(linked));
        QVERIFY(QFile::exists(other + u"/cases.db"_s));
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

    // What was backed up before the program was renewed is brought up to date when it is restored.
    void aBackupOfAnEarlierVersionIsRestored()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        QVERIFY(vault.open()->backup(to));
        putOlderVersion(vault, to, 2);
        const auto key = deriveSubkey(slotsOf(to).masterKey(), Subkey::Database);
        const auto path = to + u"/cases.db"_s;
        QCOMPARE(codeOf(Database::open(path, key, Actor{}, vault.environment(), OpenMode::ReadOnly)),
                 u"older-version"_s);
        const auto before = contentOf(path);
        const auto restored = vault.beside(u"r"_s);
        QCOMPARE(codeOf(restore(vault, to, restored)), QString());
        QCOMPARE(contentOf(path), before);

        auto file = Vault::unlock(restored, VaultFixture::founder(), vault.environment(), vault.options());
        QCOMPARE(codeOf(file), QString());
        auto& database = (*file)->database();
        QCOMPARE(schemaVersion(database), newestVersion());
        auto person = database.query(u"SELECT given_latin FROM beneficiary"_s);
        QVERIFY(person.next());
        QCOMPARE(person.get<QString>(0), u"Aïcha"_s);
        QVERIFY(!person.next());
        QCOMPARE(ReleaseStore(database).restoredOn(), std::optional(vault.now.toLocalTime().date()));
        QVERIFY(verifyJournal(database).isIntact());
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

    // Files are copied after the records: what goes between the two would leave a row without its file.
    void aFileRemovedMeanwhileMakesTheBackupStartAnew()
    {
        VaultFixture vault;
        auto file = vault.open();
        QStringList names;
        for (int i = 0; i < 3; ++i)
            names << addAttachment(*file);
        // Nearly at the end of each try one more goes.
        const auto removeOneEachTime = [&](int tries) {
            return [&, tries](qint64 done, qint64 total) mutable {
                if (done == total && tries-- > 0) removeAttachment(*file, names.takeFirst());
                return true;
            };
        };
        const auto report = file->backup(vault.beside(u"backup"_s), removeOneEachTime(1));
        QCOMPARE(codeOf(report), QString());
        QCOMPARE(report->attachments, 2);
        QCOMPARE(codeOf(restore(vault, vault.beside(u"backup"_s), vault.beside(u"r"_s))), QString());
        QCOMPARE(QDir(vault.beside(u"r/attachments"_s)).entryList(QDir::Files, QDir::Name), names);

        {
            auto copy = Vault::unlock(vault.beside(u"r"_s), VaultFixture::founder(), vault.environment(),
                                      vault.options());
            QCOMPARE(codeOf(copy), QString());
            auto rows = (*copy)->database().query(u"SELECT count(*) FROM attachment"_s);
            QVERIFY(rows.next());
            QCOMPARE(rows.get<int>(0), 2);
        }

        const auto second = vault.beside(u"second"_s);
        QCOMPARE(codeOf(file->backup(second, removeOneEachTime(2))), u"backup-changed"_s);
        QVERIFY(!QFile::exists(second) && !QFile::exists(second + u".partial"_s));
        QCOMPARE(codeOf(file->backup(second)), QString());
    }

    // A file that is lost is lost in the backup too, which is none the less worth having; but no second one.
    void aFileLostBeforeDoesNotStopABackup()
    {
        VaultFixture vault;
        const auto to = vault.beside(u"backup"_s);
        QString kept;
        {
            auto file = vault.open();
            const auto lost = addAttachment(*file);
            kept = addAttachment(*file);
            QVERIFY(QFile::remove(vault.folder() + u"/attachments/"_s + lost));
            const auto report = file->backup(to);
            QCOMPARE(codeOf(report), QString());
            QCOMPARE(report->attachments, 1);
        }
        QCOMPARE(codeOf(restore(vault, to, vault.beside(u"r"_s))), QString());
        // One file for another: as many as there were.
        QVERIFY(QFile::rename(to + u"/attachments/"_s + kept, to + u"/attachments/other"_s));
        QCOMPARE(codeOf(restore(vault, to, vault.beside(u"s"_s))), u"backup-damaged"_s);
    }

    void whatCannotBeReadIsNotTheTargetsFault()
    {
        const QTemporaryDir place;
        const auto source = place.filePath(u"source"_s);
        QVERIFY(putContent(source, QByteArray(3 * 1024 * 1024, 'x')));
        const auto endsEarly = [&source](qint64) { return QFile::resize(source, 1024 * 1024); };
        QCOMPARE(codeOf(copyDurably(source, place.filePath(u"target"_s), endsEarly)), u"backup-damaged"_s);
        QCOMPARE(codeOf(copyDurably(place.filePath(u"none"_s), place.filePath(u"second"_s))),
                 u"backup-damaged"_s);
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
