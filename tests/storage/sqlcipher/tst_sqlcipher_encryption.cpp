#include "tests/storage/sqlcipher/sqlcipher_fixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace wasl::tests;
using wasl::storage::SqlCipherDriver;

/// What reaches the disk, and what does not open.
class TestSqlCipherEncryption : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    /// Fills a file with rows that carry the canary, and leaves the connection open on it.
    static void fill(Connection& connection, const QString& journalMode)
    {
        QVERIFY2(connection.open(keyOf(1)), qPrintable(connection.database().lastError().text()));
        QCOMPARE(connection.ask(u"PRAGMA journal_mode = %1"_s.arg(journalMode)).toString(), journalMode);
        QVERIFY(connection.run(u"CREATE TABLE person (name TEXT)"_s));
        QVERIFY(connection.run(u"INSERT INTO person VALUES ('%1')"_s.arg(Canary)));
        // An open transaction keeps the rollback journal on the disk.
        QVERIFY(connection.database().transaction());
        QVERIFY(connection.run(u"UPDATE person SET name = name || ' changed'"_s));
    }

    static inline const QString Canary = u"Canary Amina بنت"_s;

private Q_SLOTS:
    void nothingOnDiskIsPlaintext_data()
    {
        QTest::addColumn<QString>("journalMode");
        QTest::newRow("write-ahead log") << u"wal"_s;
        QTest::newRow("rollback journal") << u"persist"_s;
    }

    void nothingOnDiskIsPlaintext()
    {
        QFETCH(QString, journalMode);
        QTemporaryDir folder;
        Connection connection(folder.filePath(u"cases.db"_s));
        fill(connection, journalMode);
        const auto nothingPlain = [&folder] {
            const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
            qint64 bytes = 0;
            for (const QFileInfo& file : files) {
                const QByteArray contents = contentsOf(file.filePath());
                bytes += contents.size();
                if (contents.startsWith(PlainHeader) || contents.contains("Canary") ||
                    contents.contains("CREATE TABLE"))
                    return false;
            }
            return bytes > 0;
        };
        QVERIFY(QDir(folder.path()).entryList(QDir::Files).size() > 1);
        QVERIFY(nothingPlain());
        QVERIFY(connection.database().commit());
        QVERIFY(nothingPlain());
        connection.database().close();
        QVERIFY(nothingPlain());
    }

    void anotherConnectionReadsWithTheSameKey()
    {
        const QString file = pathOf(u"same.db"_s);
        {
            Connection first(file);
            fill(first, u"wal"_s);
            QVERIFY(first.database().commit());
        }
        Connection second(file);
        QVERIFY(second.open(keyOf(1)));
        QCOMPARE(second.ask(u"SELECT name FROM person"_s).toString(), Canary + u" changed"_s);
    }

    void withoutAKeyNothingOpensAndNoFileIsMade()
    {
        const QString file = pathOf(u"keyless.db"_s);
        Connection connection(file);
        QVERIFY(!connection.database().open());
        QVERIFY(connection.database().isOpenError());
        QVERIFY(connection.database().lastError().text().contains(u"no key"_s));
        QVERIFY(!QFile::exists(file));
    }

    void aKeyOpensOnce()
    {
        Connection connection(pathOf(u"once.db"_s));
        QVERIFY(connection.open(keyOf(1)));
        connection.database().close();
        QVERIFY(!connection.database().open());
        QVERIFY(connection.open(keyOf(1)));
    }

    void aWrongKeyIsRefusedAndTheFileUntouched()
    {
        const QString file = pathOf(u"wrong.db"_s);
        {
            Connection right(file);
            fill(right, u"persist"_s);
            QVERIFY(right.database().commit());
        }
        const QByteArray before = contentsOf(file);
        QVERIFY(!before.isEmpty());
        Connection wrong(file);
        QVERIFY(!wrong.open(keyOf(2)));
        QVERIFY(SqlCipherDriver::isWrongKey(wrong.database().lastError()));
        QCOMPARE(wrong.database().lastError().nativeErrorCode(), u"26"_s);
        QVERIFY(!wrong.database().isOpen());
        QCOMPARE(contentsOf(file), before);
        QVERIFY(wrong.open(keyOf(1)));
    }

    void aPlaintextFileIsRefusedAndUntouched()
    {
        const QString file = pathOf(u"plain.db"_s);
        {
            QSqlDatabase stock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock"_s);
            stock.setDatabaseName(file);
            QVERIFY(stock.open());
            QVERIFY(QSqlQuery(stock).exec(u"CREATE TABLE t (a)"_s));
        }
        QSqlDatabase::removeDatabase(u"stock"_s);
        const QByteArray before = contentsOf(file);
        QVERIFY(before.startsWith(PlainHeader));
        Connection connection(file);
        QVERIFY(!connection.open(keyOf(1)));
        QVERIFY(SqlCipherDriver::isWrongKey(connection.database().lastError()));
        QCOMPARE(contentsOf(file), before);
    }

    void theKeyCanBeChanged()
    {
        const QString file = pathOf(u"rekeyed.db"_s);
        {
            Connection connection(file);
            fill(connection, u"wal"_s);
            QVERIFY(connection.database().commit());
            QVERIFY(connection.driver().changeRawKey(keyOf(7)));
            QVERIFY(connection.run(u"INSERT INTO person VALUES ('after')"_s));
        }
        Connection old(file);
        QVERIFY(!old.open(keyOf(1)));
        Connection fresh(file);
        QVERIFY(fresh.open(keyOf(7)));
        QCOMPARE(fresh.ask(u"SELECT count(*) FROM person"_s).toInt(), 2);
    }

    void noSqlLeadsPastTheCipher_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char* sql :
             {"PRAGMA key = 'x'", "PRAGMA rekey = 'x'", "PRAGMA hexrekey = '00'", "PRAGMA main.textkey = 'x'",
              "PRAGMA cipher_plaintext_header_size = 32", "PRAGMA cipher_default_plaintext_header_size = 32",
              "PRAGMA cipher_use_hmac = OFF", "PRAGMA CIPHER_LOG = stderr", "PRAGMA temp_store = FILE",
              "PRAGMA temp_store = 0", "PRAGMA cipher_migrate"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    void noSqlLeadsPastTheCipher()
    {
        QFETCH(QString, sql);
        Connection connection(pathOf(u"guarded.db"_s));
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(!connection.run(sql));
        QCOMPARE(connection.error().nativeErrorCode(), u"23"_s); // SQLITE_AUTH
        QVERIFY(connection.run(u"PRAGMA temp_store = MEMORY"_s));
        QVERIFY(connection.ask(u"PRAGMA cipher_version"_s).isValid());
    }

    void anAttachedFileIsEncryptedToo()
    {
        const QString other = pathOf(u"other.db"_s);
        Connection connection(pathOf(u"main.db"_s));
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(connection.run(u"ATTACH '%1' AS other"_s.arg(other)));
        QVERIFY(connection.run(u"CREATE TABLE other.person AS SELECT 'Canary' AS name"_s));
        QVERIFY(connection.run(u"DETACH other"_s));
        QVERIFY(!contentsOf(other).isEmpty());
        QVERIFY(!contentsOf(other).startsWith(PlainHeader));
        QVERIFY(!contentsOf(other).contains("Canary"));
    }

    void anAttachedPlaintextFileIsRefused()
    {
        const QString other = pathOf(u"plain-other.db"_s);
        Connection connection(pathOf(u"main2.db"_s));
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(!connection.run(u"ATTACH '%1' AS \"o\"\"ther\" KEY ''"_s.arg(other)));
        QVERIFY(connection.error().text().contains(u"not encrypted"_s));
        QVERIFY(!connection.run(u"CREATE TABLE \"o\"\"ther\".t (a)"_s));
        QVERIFY(contentsOf(other).isEmpty());
    }

    void aCompactedCopyIsEncrypted()
    {
        const QString copy = pathOf(u"copy.db"_s);
        Connection connection(pathOf(u"original.db"_s));
        fill(connection, u"wal"_s);
        QVERIFY(connection.database().commit());
        QVERIFY(connection.run(u"VACUUM"_s));
        QVERIFY(connection.run(u"VACUUM INTO '%1'"_s.arg(copy)));
        QVERIFY(!contentsOf(copy).startsWith(PlainHeader));
        Connection second(copy);
        QVERIFY(second.open(keyOf(1)));
        QCOMPARE(second.ask(u"SELECT count(*) FROM person"_s).toInt(), 1);
    }

    void stockSqliteInTheSameProcessStaysPlain()
    {
        Connection ours(pathOf(u"ours.db"_s));
        QVERIFY(ours.open(keyOf(1)));
        const QString file = pathOf(u"theirs.db"_s);
        {
            QSqlDatabase stock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock-beside"_s);
            stock.setDatabaseName(file);
            QVERIFY(stock.open());
            QSqlQuery query(stock);
            QVERIFY(query.exec(u"PRAGMA cipher_version"_s));
            QVERIFY(!query.next());
            QVERIFY(query.exec(u"CREATE TABLE t (a)"_s));
            QVERIFY(query.exec(u"INSERT INTO t VALUES ('Canary')"_s));
        }
        QSqlDatabase::removeDatabase(u"stock-beside"_s);
        QVERIFY(contentsOf(file).startsWith(PlainHeader));
        QVERIFY(contentsOf(file).contains("Canary"));
        QVERIFY(ours.run(u"CREATE TABLE t (a)"_s));
    }
};

WASL_TEST(TestSqlCipherEncryption)
#include "tst_sqlcipher_encryption.moc"
