// What was copied from Wasl is taken back, what others copied is not. On a real X server: only there does
// anybody own a clipboard.

#include "tests/support/bound_process.h"
#include "tests/support/suite.h"
#include "ui/shell/clipboard_keeper.h"

#include <QApplication>
#include <QClipboard>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using wasl::ui::ClipboardKeeper;

namespace
{

QClipboard* clipboard()
{
    return QGuiApplication::clipboard();
}

} // namespace

class TestClipboardKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCopiedIsTakenBack()
    {
        ClipboardKeeper keeper;
        keeper.setMilliseconds(200);
        clipboard()->setText(u"Fatou Diop"_s);
        QVERIFY(clipboard()->ownsClipboard());
        QCOMPARE(clipboard()->text(), u"Fatou Diop"_s);
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void everyCopyHasItsOwnTime()
    {
        ClipboardKeeper keeper;
        keeper.setMilliseconds(400);
        clipboard()->setText(u"Fatou"_s);
        QTest::qWait(250);
        clipboard()->setText(u"Diop"_s);
        QTest::qWait(250);
        QCOMPARE(clipboard()->text(), u"Diop"_s);
        QTRY_VERIFY(clipboard()->text().isEmpty());
    }

    void whatWasCopiedIsGoneWhenTheFileLocks()
    {
        {
            const ClipboardKeeper keeper;
            clipboard()->setText(u"Fatou Diop"_s);
        }
        QVERIFY(clipboard()->text().isEmpty());
    }

    void whatAnotherProgramCopiedStays()
    {
        ClipboardKeeper keeper;
        keeper.setMilliseconds(100);
        clipboard()->setText(u"Fatou Diop"_s);
        QProcess other;
        wasl::tests::endWithTest(other);
        other.start(QCoreApplication::applicationFilePath(), {u"tst_clipboard_keeper"_s, u"--copy"_s});
        QVERIFY(other.waitForReadyRead());
        QTRY_COMPARE(clipboard()->text(), u"of another program"_s);
        QTest::qWait(300);
        QCOMPARE(clipboard()->text(), u"of another program"_s);
        other.kill();
        other.waitForFinished();
    }
};

static int runWithServer(int argc, char** argv)
{
    QProcess server;
    wasl::tests::endWithTest(server);
    if (argc < 2 || qstrcmp(argv[1], "--copy") != 0) {
        server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-nolisten"_s, u"tcp"_s});
        if (!server.waitForStarted() || !server.waitForReadyRead())
            qFatal("Xvfb is missing: installer/prepare --tests");
        qputenv("DISPLAY", ':' + server.readLine().trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    int result = 0;
    {
        QApplication app(argc, argv);
        if (QCoreApplication::arguments().contains(u"--copy"_s)) {
            clipboard()->setText(u"of another program"_s);
            std::puts("copied");
            std::fflush(stdout);
            return QCoreApplication::exec();
        }
        TestClipboardKeeper test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.kill();
    server.waitForFinished();
    return result;
}

WASL_TEST_RUN(TestClipboardKeeper, runWithServer)
#include "tst_clipboard_keeper.moc"
