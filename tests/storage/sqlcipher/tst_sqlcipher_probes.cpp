#include "tests/storage/sqlcipher/sqlcipher_fixture.h"
#include "tests/support/suite.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace wasl::tests;

/// The driver in processes where SQLite's own library stands in its way.
class TestSqlCipherProbes : public QObject
{
    Q_OBJECT

private:
    struct Outcome
    {
        int exitCode;
        QByteArray output;
        QByteArray errors;
    };

    static Outcome probe(const QString& program, const QString& file, int key, const QString& preload = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!preload.isEmpty()) environment.insert(u"LD_PRELOAD"_s, preload);
        process.setProcessEnvironment(environment);
        process.start(program, {file, QString::number(key)});
        const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static inline const QString Probe = QStringLiteral(WASL_SQLCIPHER_PROBE);
    static inline const QString PlainProbe = QStringLiteral(WASL_PLAIN_SQLITE_PROBE);
    static inline const QString PlainLibrary = QStringLiteral(WASL_PLAIN_SQLITE_LIBRARY);

private Q_SLOTS:
    void theProgramOffersNoSqliteToOthers()
    {
        const QTemporaryDir folder;
        const Outcome outcome = probe(Probe, folder.filePath(u"cases.db"_s), 1);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, "exported=0\n");
        QCOMPARE(outcome.errors, "");
    }

    void aPreloadedSqliteLeavesTheFileEncrypted()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cases.db"_s);
        const Outcome outcome = probe(Probe, file, 1, PlainLibrary);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, "exported=1\n"); // the library was there, and was not asked
        QVERIFY(!contentsOf(file).isEmpty());
        QVERIFY(!contentsOf(file).startsWith(PlainHeader));
        QVERIFY(!contentsOf(file).contains("Canary"));
        Connection connection(file);
        QVERIFY(connection.open(keyOf(1)));
        QCOMPARE(connection.ask(u"SELECT name FROM person"_s).toString(), u"Canary"_s);
    }

    void withoutSqlCipherNothingIsMade()
    {
        const QTemporaryDir folder;
        const Outcome outcome = probe(PlainProbe, folder.filePath(u"cases.db"_s), 1);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.output.contains("does not encrypt"), outcome.output.constData());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void withoutSqlCipherNothingIsOpened()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cases.db"_s);
        QCOMPARE(probe(Probe, file, 1).exitCode, 0);
        const QByteArray before = contentsOf(file);
        QCOMPARE(probe(PlainProbe, file, 1).exitCode, 3);
        QCOMPARE(contentsOf(file), before);
    }

    void aWrongKeyPrintsNothing()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"cases.db"_s);
        QCOMPARE(probe(Probe, file, 1).exitCode, 0);
        const Outcome outcome = probe(Probe, file, 2);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.output.contains("not a database"));
        QCOMPARE(outcome.errors, "");
    }
};

WASL_TEST(TestSqlCipherProbes)
#include "tst_sqlcipher_probes.moc"
