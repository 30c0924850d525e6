#include "tests/storage/sqlcipher/sqlcipher_fixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDateTime>
#include <QtCore/QUuid>
#include <QtSql/QSqlField>
#include <QtSql/QSqlIndex>
#include <QtSql/QSqlRecord>
#include <QtTest/QTest>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wasl::tests;

/// What a query of Qt Sql may expect of the driver, beyond what Qt's own tests look at.
class TestSqlCipherQueries : public QObject
{
    Q_OBJECT

private:
    std::optional<Connection> m_connection;

    QSqlQuery prepared(const QString& sql)
    {
        QSqlQuery query(m_connection->database());
        if (!query.prepare(sql)) qWarning("%ls", qUtf16Printable(query.lastError().text()));
        return query;
    }

private Q_SLOTS:
    void init()
    {
        m_connection.emplace(u":memory:"_s, u"QSQLITE_ENABLE_REGEXP"_s);
        QVERIFY(m_connection->open(keyOf(1)));
        QVERIFY(m_connection->run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, a, b)"_s));
    }

    void valuesComeBackAsTheyWent_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QVariant>("stored");
        const auto same = [](const char* name, const QVariant& value) {
            QTest::newRow(name) << value << value;
        };
        same("text", u"بنت Ⴋ 😀"_s);
        same("empty text", u""_s);
        same("text with a zero", QString(u"a\0b"_s));
        same("bytes", QByteArray("\0\xff\x00", 3));
        same("empty bytes", QByteArray(""));
        same("real", 0.1);
        same("least integer", std::numeric_limits<qint64>::min());
        QTest::newRow("bool") << QVariant(true) << QVariant(qint64(1));
        QTest::newRow("unsigned") << QVariant(4294967295U) << QVariant(qint64(4294967295));
        QTest::newRow("day") << QVariant(QDate(2025, 3, 4)) << QVariant(u"2025-03-04"_s);
        QTest::newRow("time") << QVariant(QTime(5, 6, 7, 8)) << QVariant(u"05:06:07.008"_s);
        const QString moment = u"2025-03-04T05:06:07.008Z"_s;
        QTest::newRow("moment") << QVariant(QDateTime::fromString(moment, Qt::ISODateWithMs))
                                << QVariant(moment);
    }

    void valuesComeBackAsTheyWent()
    {
        QFETCH(QVariant, value);
        QFETCH(QVariant, stored);
        QSqlQuery query = prepared(u"SELECT ?"_s);
        query.addBindValue(value);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QVERIFY(!query.isNull(0));
        QCOMPARE(query.value(0), stored);
    }

    void nullsInsideVariantsAreNull_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("string") << QVariant(QString());
        QTest::newRow("bytes") << QVariant(QByteArray());
        QTest::newRow("day") << QVariant(QDate());
        QTest::newRow("time") << QVariant(QTime());
        QTest::newRow("moment") << QVariant(QDateTime());
        QTest::newRow("no such time") << QVariant(QTime(25, 0));
        QTest::newRow("no such moment") << QVariant(QDateTime(QDate(2025, 2, 30), QTime(1, 2)));
        QTest::newRow("identifier") << QVariant(QUuid());
        QTest::newRow("typed") << QVariant(QMetaType::fromType<int>());
    }

    void nullsInsideVariantsAreNull()
    {
        QFETCH(QVariant, value);
        QSqlQuery query = prepared(u"SELECT typeof(:value)"_s);
        query.bindValue(u":value"_s, value);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toString(), u"null"_s);
    }

    void aNameThatOccursTwiceIsOneValue()
    {
        QSqlQuery query = prepared(u"SELECT :a || :b || :a || ':c' -- :d"_s);
        query.bindValue(u":b"_s, u"B"_s);
        query.bindValue(u":a"_s, u"A"_s);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"ABA:c"_s);
    }

    void valuesThatDoNotFitAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("values");
        QTest::newRow("one too many") << u"SELECT ?, ?"_s << 3;
        QTest::newRow("one too few") << u"SELECT ?, ?"_s << 1;
        QTest::newRow("none") << u"SELECT ?"_s << 0;
        QTest::newRow("no parameters") << u"SELECT 1"_s << 1;
        QTest::newRow("one too many for names") << u"SELECT :a, :b, :a"_s << 4;
    }

    void valuesThatDoNotFitAreRefused()
    {
        QFETCH(QString, sql);
        QFETCH(int, values);
        QSqlQuery query = prepared(sql);
        for (int value = 0; value < values; ++value)
            query.addBindValue(value);
        QVERIFY(!query.exec());
        QVERIFY(query.lastError().text().contains(u"Parameter count"_s));
        QVERIFY(!query.isActive());
    }

    void severalStatementsAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("injected") << u"SELECT 1; DELETE FROM t"_s;
        QTest::newRow("behind a zero") << QString(u"SELECT 1;\0 DELETE FROM t"_s);
        QTest::newRow("behind a comment") << u"SELECT 1; -- \n DELETE FROM t"_s;
    }

    void severalStatementsAreRefused()
    {
        QFETCH(QString, sql);
        QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (1)"_s));
        QVERIFY(!m_connection->run(sql));
        QCOMPARE(m_connection->ask(u"SELECT count(*) FROM t"_s).toInt(), 1);
    }

    void aBatchRunsOncePerRow()
    {
        QSqlQuery query = prepared(u"INSERT INTO t (a, b) VALUES (:a, :a || :b)"_s);
        query.bindValue(u":a"_s, QVariantList{u"x"_s, u"y"_s});
        query.bindValue(u":b"_s, QVariantList{1, 2});
        QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
        QCOMPARE(m_connection->ask(u"SELECT group_concat(b) FROM t"_s).toString(), u"x1,y2"_s);
    }

    void rowsCanBeReadBackAndForth()
    {
        QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (10), (20), (30)"_s));
        QSqlQuery query(u"SELECT a FROM t ORDER BY a"_s, m_connection->database());
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 30);
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 20);
        QVERIFY(query.first());
        QVERIFY(query.seek(2));
        QVERIFY(!query.next());
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 30);
        QVERIFY(!query.value(1).isValid());
    }

    void forwardOnlyRowsAreReadOnce()
    {
        QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (10), (20), (30)"_s));
        QSqlQuery query(m_connection->database());
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT a FROM t ORDER BY a"_s));
        QList<int> seen;
        while (query.next()) {
            seen.append(query.value(0).toInt());
            QTest::ignoreMessage(QtWarningMsg,
                                 "QSqlQuery::seek: cannot seek backwards in a forward only query");
            QVERIFY(!query.previous());
            QCOMPARE(query.value(0).toInt(), seen.back());
        }
        QCOMPARE(seen, QList<int>({10, 20, 30}));
        QVERIFY(!query.first());
        QVERIFY(!query.next());
    }

    void aFinishedQueryRunsAgainWithItsValues()
    {
        QSqlQuery query = prepared(u"SELECT ?"_s);
        query.setForwardOnly(true);
        query.addBindValue(7);
        for (int run = 0; run < 2; ++run) {
            QVERIFY(query.exec() && query.next());
            QCOMPARE(query.value(0).toInt(), 7);
            query.finish();
            QVERIFY(!query.isActive());
        }
    }

    void boundValuesOutliveTheirRebinding()
    {
        QSqlQuery query = prepared(u"SELECT value || ? FROM json_each('[1,2]')"_s);
        query.addBindValue(u"first"_s);
        QVERIFY(query.exec());
        query.bindValue(0, u"second"_s);
        QVERIFY(query.next() && query.next());
        QCOMPARE(query.value(0).toString(), u"2first"_s);
    }

    void rowsThatAnInsertReturns()
    {
        QSqlQuery query(m_connection->database());
        QVERIFY(query.exec(u"INSERT INTO t (a) VALUES (1), (2) RETURNING id, a"_s));
        QVERIFY(query.isSelect());
        QVERIFY(query.next() && query.next() && !query.next());
        QCOMPARE(query.numRowsAffected(), 2);
        QCOMPARE(query.lastInsertId().toLongLong(), 2);
    }

    void realsFollowThePrecisionPolicy()
    {
        QSqlQuery query(m_connection->database());
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt32);
        QVERIFY(query.exec(u"SELECT 2.75"_s) && query.next());
        QCOMPARE(query.value(0), QVariant(2));
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
        QVERIFY(query.exec(u"SELECT 2.75"_s) && query.next());
        QCOMPARE(query.value(0), QVariant(qint64(2)));
    }

    void quotedNamesMayHoldDotsAndQuotes()
    {
        QVERIFY(m_connection->run(u"CREATE TABLE \"odd.na\"\"me\" (\"x.y\" INTEGER PRIMARY KEY)"_s));
        const auto& driver = m_connection->driver();
        for (const QString& name : {u"\"odd.na\"\"me\""_s, u"main.\"odd.na\"\"me\""_s, u"odd.na\"me"_s}) {
            QCOMPARE(driver.record(name).count(), 1);
            QCOMPARE(driver.record(name).fieldName(0), u"x.y"_s);
            QCOMPARE(driver.primaryIndex(name).fieldName(0), u"x.y"_s);
        }
        QCOMPARE(driver.escapeIdentifier(u"main.t"_s, QSqlDriver::TableName), u"\"main\".\"t\""_s);
        QCOMPARE(driver.escapeIdentifier(u"x.y"_s, QSqlDriver::FieldName), u"\"x.y\""_s);
        QCOMPARE(driver.stripDelimiters(u"\"main\".\"t\""_s, QSqlDriver::TableName), u"main.t"_s);
        QCOMPARE(driver.record(u"missing"_s).count(), 0);
    }

    void theSchemaIsDescribed()
    {
        QVERIFY(m_connection->run(u"CREATE TABLE s (b TEXT NOT NULL DEFAULT 'it''s', a INT, "
                                  "c AS (a + 1), PRIMARY KEY (a, b)) WITHOUT ROWID"_s));
        QVERIFY(m_connection->run(u"CREATE VIEW v AS SELECT a FROM s"_s));
        const auto& driver = m_connection->driver();
        QCOMPARE(driver.tables(QSql::Tables), QStringList({u"t"_s, u"s"_s}));
        QCOMPARE(driver.tables(QSql::Views), QStringList({u"v"_s}));
        const QSqlRecord record = driver.record(u"s"_s);
        QCOMPARE(record.count(), 3);
        QVERIFY(record.field(0).requiredStatus() == QSqlField::Required);
        QCOMPARE(record.field(0).defaultValue().toString(), u"it's"_s);
        QVERIFY(!record.field(1).isAutoValue());
        QVERIFY(driver.record(u"t"_s).field(0).isAutoValue());
        QCOMPARE(driver.primaryIndex(u"s"_s).fieldName(0), u"a"_s);
        QCOMPARE(driver.primaryIndex(u"s"_s).fieldName(1), u"b"_s);
    }

    void failuresInTransactionsAreTold()
    {
        QVERIFY(m_connection->database().transaction());
        QVERIFY(!m_connection->database().transaction());
        QCOMPARE(m_connection->database().lastError().type(), QSqlError::TransactionError);
        QVERIFY(m_connection->run(u"INSERT INTO t (a) VALUES (1)"_s));
        QVERIFY(m_connection->database().rollback());
        QCOMPARE(m_connection->ask(u"SELECT count(*) FROM t"_s).toInt(), 0);
    }

    void aBrokenConstraintNamesItself()
    {
        QVERIFY(m_connection->run(u"CREATE TABLE u (a TEXT NOT NULL)"_s));
        QSqlQuery query = prepared(u"INSERT INTO u VALUES (?)"_s);
        query.addBindValue(QVariant());
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().nativeErrorCode(), u"1299"_s); // SQLITE_CONSTRAINT_NOTNULL
        QCOMPARE(query.lastError().databaseText(), u"NOT NULL constraint failed: u.a"_s);
    }

    void patternsAreMatched()
    {
        QCOMPARE(m_connection->ask(u"SELECT 'Amina' REGEXP '^A.*a$'"_s).toInt(), 1);
        QCOMPARE(m_connection->ask(u"SELECT 'Amina' REGEXP 'x'"_s).toInt(), 0);
    }
};

WASL_TEST(TestSqlCipherQueries)
#include "tst_sqlcipher_queries.moc"
