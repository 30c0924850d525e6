// Opening: only the right key, only encrypted, only a version we know; and a disk that is full says so and
// loses nothing.

#include "app/storage/beneficiary_store.h"
#include "app/storage/migrations.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

QString refusal(TemporaryFile& file, const QString& path, OpenMode mode, char key = 'k')
{
    const auto opened = Database::open(path, SecretBytes::from(QByteArray(32, key)),
                                       file.actor(domain::Role::Manager), file.environment(), mode);
    return opened ? QString() : opened.error().code;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pragma(Database& database, const QString& name)
{
    auto row = database.query(u"PRAGMA "_s + name);
    return row.next() ? row.get<QString>(0) : QString();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetUpToKeepWhatWasCommitted()
    {
        TemporaryFile file;
        auto& database = file.database();
        QVERIFY(pragma(database, u"cipher_version"_s).startsWith(u'4'));
        QCOMPARE(pragma(database, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(database, u"synchronous"_s), u"2"_s);
        QCOMPARE(pragma(database, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(database, u"temp_store"_s), u"2"_s);
        QCOMPARE(pragma(database, u"cache_size"_s), u"-65536"_s);
        QCOMPARE(pragma(database, u"page_size"_s), u"4096"_s);
    }

    void nothingOfItIsPlain()
    {
        TemporaryFile file;
        QVERIFY(BeneficiaryStore(file).save(aBeneficiary().named("Canariabird", "Diop")));
        const auto wal = contents(file.path() + u"-wal"_s);
        QVERIFY(!wal.isEmpty());
        QVERIFY(!wal.contains("Canariabird") && !wal.contains("canariabird"));
        file.close();
        const auto bytes = contents(file.path());
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("Canariabird") && !bytes.contains("beneficiary"));
    }

    void refusesWhatItShould()
    {
        TemporaryFile file;
        file.close();
        QCOMPARE(refusal(file, file.path(), OpenMode::ReadWrite, 'x'), u"wrong-key"_s);
        QCOMPARE(refusal(file, file.path(), OpenMode::Create), u"file-exists"_s);
        QCOMPARE(refusal(file, file.folder() + u"/none.db"_s, OpenMode::ReadWrite), u"file-not-found"_s);
        QVERIFY(!QFile::exists(file.folder() + u"/none.db"_s));
        QCOMPARE(refusal(file, file.path(), OpenMode::ReadWrite), QString());
    }

    void aFolderWithoutPermissionIsSaid()
    {
        if (geteuid() == 0) QSKIP("root may write everywhere");
        TemporaryFile file;
        file.close();
        QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(refusal(file, file.path(), OpenMode::ReadWrite), u"folder-not-writable"_s);
        QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aNewerFileIsLeftUntouched()
    {
        TemporaryFile file;
        file.database().execute(u"PRAGMA user_version = 9999"_s);
        file.close();
        const auto before = contents(file.path());
        QCOMPARE(refusal(file, file.path(), OpenMode::ReadWrite), u"newer-version"_s);
        QCOMPARE(refusal(file, file.path(), OpenMode::ReadOnly), u"newer-version"_s);
        QCOMPARE(contents(file.path()), before);
    }

    void readOnlyReadsOnly()
    {
        TemporaryFile file;
        const auto id = BeneficiaryStore(file).save(aBeneficiary());
        auto reader = Database::open(file.path(), file.rawKey(), file.actor(domain::Role::Manager),
                                     file.environment(), OpenMode::ReadOnly);
        QVERIFY(reader);
        QVERIFY(BeneficiaryStore(**reader).find(*id));
        const auto refused = BeneficiaryStore(**reader).save(aBeneficiary());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"read-only"_s);
    }

    void aFullDiskSaysNotSavedAndKeepsTheRest()
    {
        TemporaryFile file;
        BeneficiaryStore store(file);
        const auto first = store.save(aBeneficiary());
        auto& database = file.database();
        database.execute(u"PRAGMA max_page_count = %1"_s.arg(pragma(database, u"page_count"_s).toInt() + 4));
        int saved = 1;
        QString code;
        while (code.isEmpty() && saved < 1000) {
            const auto result = store.save(aBeneficiary().withNotes(QByteArray(3000, 'n').constData()));
            if (result)
                ++saved;
            else
                code = result.error().code;
        }
        QCOMPARE(code, u"disk-full"_s);
        QCOMPARE(store.count(), saved);
        database.execute(u"PRAGMA max_page_count = 1000000"_s);
        QVERIFY(store.save(aBeneficiary()));
        file.close();
        file.reopen();
        QCOMPARE(BeneficiaryStore(file).count(), saved + 1);
        QVERIFY(BeneficiaryStore(file).find(*first));
    }

    void aSecondWriterIsToldToWait()
    {
        TemporaryFile file;
        auto other = file.as(domain::Role::Manager);
        other->execute(u"PRAGMA busy_timeout = 1"_s);
        Transaction holding(file);
        const auto refused = BeneficiaryStore(*other).save(aBeneficiary());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"busy"_s);
    }

    void statementsDoNotKeepWhatWasBoundForSomeoneElse()
    {
        TemporaryFile file;
        auto& database = file.database();
        QVERIFY(database.query(u"SELECT ?"_s, u"Awa"_s).next());
        QVERIFY_THROWS_EXCEPTION(StorageError, database.statement(u"SELECT ?"_s).run());
    }

    void errorsNeverQuoteWhatWasTyped()
    {
        TemporaryFile file;
        try {
            file.database().execute(u"INSERT INTO setting (name, value) VALUES (?, json(?))"_s, u"x"_s,
                                    u"{Canariabird"_s);
            QFAIL("no error");
        } catch (const StorageError& error) {
            QVERIFY(!QByteArray(error.what()).contains("Canariabird"));
            QVERIFY(QByteArray(error.what()).contains("INSERT INTO setting"));
        }
    }
};

WASL_TEST(TestDatabase)
#include "tst_database.moc"
