// A test that crashes leaves no hub, no PostgreSQL and no browser behind.

#include "tests/support/browser.h"
#include "tests/support/hub_process.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr const char* Crashing = "--crashing";

/// The processes that name the folder in their command, without those that ended and wait to be asked how.
QStringList processesOf(const QByteArray& folder)
{
    QStringList found;
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile command(u"/proc/"_s + entry + u"/cmdline"_s);
        QFile status(u"/proc/"_s + entry + u"/stat"_s);
        if (entry[0].isDigit() && entry.toLongLong() != QCoreApplication::applicationPid() &&
            command.open(QIODevice::ReadOnly) && command.readAll().contains(folder) &&
            status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ")) {
            found.append(entry);
        }
    }
    return found;
}

/// Starts all three, says where they work and how many processes each is, and is gone without a word.
int crash(const QString& folder)
{
    tests::HubProcess hub(folder + u"/hub"_s);
    if (!hub.start()) {
        return 1;
    }
    tests::PostgresServer postgres;
    const QString socket = postgres.newDatabase().section(u"host="_s, 1);
    tests::Browser browser;
    for (const QString& place :
         {folder + u"/hub"_s, socket, QDir::cleanPath(browser.downloads() + u"/.."_s)}) {
        std::printf("%s %lld\n", qPrintable(place),
                    static_cast<long long>(processesOf(place.toLocal8Bit()).size()));
    }
    std::fflush(stdout);
    return ::kill(::getpid(), SIGKILL);
}

} // namespace

class BoundProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyEndWithTheirTest()
    {
        if (qEnvironmentVariableIsSet("WASL_NO_BROWSER")) QSKIP("there is no browser");
        const QTemporaryDir folder;
        QProcess test;
        test.start(QCoreApplication::applicationFilePath(),
                   {u"tst_bound_processes"_s, QString::fromLatin1(Crashing), folder.path()});
        QVERIFY(test.waitForFinished(120'000));
        QCOMPARE(test.exitStatus(), QProcess::CrashExit);
        const QByteArrayList lines = test.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const QByteArray& line : lines) {
            const QByteArrayList parts = line.split(' ');
            qInfo("%s: %s processes", parts[0].constData(), parts[1].constData());
            QVERIFY(parts[1].toInt() > 0);
            QTRY_COMPARE_WITH_TIMEOUT(processesOf(parts[0]), QStringList(), 20'000);
            if (parts[0] != folder.filePath(u"hub"_s).toLocal8Bit()) {
                QDir(QString::fromLocal8Bit(parts[0])).removeRecursively();
            }
        }
    }
};

static int runEitherPart(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(Crashing)) {
        return crash(arguments.value(2));
    }
    BoundProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}

WASL_TEST_RUN(BoundProcessesTest, runEitherPart)
#include "tst_bound_processes.moc"
