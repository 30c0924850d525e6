#include "tests/storage/sqlcipher/sqlcipher_fixture.h"
#include "tests/support/suite.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtSql/QSqlDriver>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl::tests;
using wasl::storage::SqlCipherDriver;

namespace
{

/// Counts for hours, unless somebody stops it.
const QString EndlessQuery = u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                             "SELECT count(*) FROM n"_s;

} // namespace

/// Several connections, several threads, and what a connection may be asked for.
class TestSqlCipherConnections : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"cases.db"_s);
        Connection connection(m_file);
        QVERIFY(connection.open(keyOf(1)));
        QCOMPARE(connection.ask(u"PRAGMA journal_mode = WAL"_s).toString(), u"wal"_s);
        QVERIFY(connection.run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a)"_s));
    }

    void anotherThreadCancelsALongQuery()
    {
        Connection connection(m_file);
        QVERIFY(connection.open(keyOf(1)));
        std::atomic<bool> ended = false;
        std::thread canceller([&] {
            while (!ended) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                connection.driver().cancelQuery();
            }
        });
        QElapsedTimer timer;
        timer.start();
        const bool done = connection.run(EndlessQuery);
        ended = true;
        canceller.join();
        QVERIFY(!done);
        QCOMPARE(connection.error().nativeErrorCode(), u"9"_s); // SQLITE_INTERRUPT
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(connection.run(u"INSERT INTO t (a) VALUES (1)"_s));
    }

    void cancellingAClosedConnectionDoesNothing()
    {
        Connection connection(m_file);
        QVERIFY(!connection.driver().cancelQuery());
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(connection.driver().cancelQuery());
        connection.database().close();
        QVERIFY(!connection.driver().cancelQuery());
    }

    void closingWhileAnotherThreadCancels()
    {
        Connection connection(m_file);
        std::atomic<bool> ended = false;
        std::thread canceller([&] {
            while (!ended)
                connection.driver().cancelQuery();
        });
        for (int i = 0; i < 50; ++i) {
            connection.open(keyOf(1)); // may be the query that is cancelled
            connection.database().close();
        }
        ended = true;
        canceller.join();
        QVERIFY(connection.open(keyOf(1)));
    }

    void aReadOnlyConnectionChangesNothing()
    {
        Connection connection(m_file, u"QSQLITE_OPEN_READONLY"_s);
        QVERIFY(connection.open(keyOf(1)));
        QCOMPARE(connection.ask(u"SELECT count(*) FROM t"_s).toInt(), 0);
        QVERIFY(!connection.run(u"INSERT INTO t (a) VALUES (1)"_s));
        QCOMPARE(connection.error().nativeErrorCode().toInt() & 0xff, 8); // SQLITE_READONLY
    }

    void missingFilesAreMadeOnlyWhenAllowed_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("read only") << u"QSQLITE_OPEN_READONLY"_s;
        QTest::newRow("existing") << u"QSQLCIPHER_OPEN_EXISTING"_s;
        QTest::newRow("blanks") << u" ; QSQLCIPHER_OPEN_EXISTING ; QSQLCIPHER_BUSY_TIMEOUT = 10 "_s;
    }

    void missingFilesAreMadeOnlyWhenAllowed()
    {
        QFETCH(QString, options);
        const QString missing = m_folder->filePath(u"missing.db"_s);
        Connection connection(missing, options);
        QVERIFY(!connection.open(keyOf(1)));
        QCOMPARE(connection.database().lastError().nativeErrorCode(), u"14"_s); // SQLITE_CANTOPEN
        QVERIFY(!QFile::exists(missing));
    }

    void aBusyFileIsWaitedForAsLongAsAsked()
    {
        Connection holder(m_file);
        QVERIFY(holder.open(keyOf(1)));
        QVERIFY(holder.run(u"BEGIN IMMEDIATE"_s));
        Connection waiting(m_file, u"QSQLITE_BUSY_TIMEOUT=300"_s);
        QVERIFY(waiting.open(keyOf(1)));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!waiting.run(u"INSERT INTO t (a) VALUES (1)"_s));
        QVERIFY(timer.elapsed() >= 250);
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(SqlCipherDriver::isBusy(waiting.error()));
        QVERIFY(!SqlCipherDriver::isWrongKey(waiting.error()));
        QVERIFY(holder.run(u"COMMIT"_s));
        QVERIFY(waiting.run(u"INSERT INTO t (a) VALUES (1)"_s));
    }

    void threadsWriteSideBySide()
    {
        constexpr int Threads = 4;
        constexpr int RowsEach = 50;
        std::atomic<int> stored = 0;
        std::vector<std::thread> threads;
        for (int number = 0; number < Threads; ++number) {
            threads.emplace_back([this, &stored] {
                Connection connection(m_file, u"QSQLITE_BUSY_TIMEOUT=30000"_s);
                if (!connection.open(keyOf(1))) return;
                for (int row = 0; row < RowsEach; ++row)
                    stored += connection.run(u"INSERT INTO t (a) VALUES (1)"_s) ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(stored, Threads * RowsEach);
        Connection connection(m_file);
        QVERIFY(connection.open(keyOf(1)));
        QCOMPARE(connection.ask(u"SELECT count(*) FROM t"_s).toInt(), Threads * RowsEach);
        QCOMPARE(connection.ask(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void liveQueriesEndWithTheirConnection()
    {
        Connection connection(m_file);
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(connection.run(u"INSERT INTO t (a) VALUES (1), (2)"_s));
        QSqlQuery reading(u"SELECT a FROM t"_s, connection.database());
        QVERIFY(reading.next());
        connection.database().close();
        QVERIFY(!connection.database().lastError().isValid());
        QVERIFY(!reading.isActive());
        QVERIFY(!reading.next());
        QVERIFY(!reading.exec());
    }

    void changesAreNotified()
    {
        Connection connection(m_file);
        QVERIFY(connection.open(keyOf(1)));
        QVERIFY(connection.run(u"CREATE TABLE other (a)"_s));
        QVERIFY(connection.driver().subscribeToNotification(u"t"_s));
        QVERIFY(!connection.driver().subscribeToNotification(u"t"_s));
        QSignalSpy spy(&connection.driver(), &QSqlDriver::notification);
        QVERIFY(connection.run(u"INSERT INTO t (id, a) VALUES (42, 1)"_s));
        QVERIFY(connection.run(u"INSERT INTO other VALUES (1)"_s));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.first().at(0).toString(), u"t"_s);
        QCOMPARE(spy.first().at(2).toLongLong(), 42);
        QVERIFY(connection.driver().unsubscribeFromNotification(u"t"_s));
        QVERIFY(connection.run(u"INSERT INTO t (a) VALUES (1)"_s));
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
    }

    void theDriverIsKnownByName()
    {
        wasl::storage::registerSqlCipherDriver();
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"by-name"_s);
            auto* driver = qobject_cast<SqlCipherDriver*>(database.driver());
            QVERIFY(driver);
            database.setDatabaseName(m_file);
            driver->setRawKey(keyOf(1));
            QVERIFY(database.open());
        }
        QSqlDatabase::removeDatabase(u"by-name"_s);
    }
};

WASL_TEST(TestSqlCipherConnections)
#include "tst_sqlcipher_connections.moc"
