// What happens when whoever sits here leaves: sleep, a locked screen, another user.

#include "tests/support/bound_process.h"
#include "tests/support/suite.h"
#include "ui/shell/session_watch.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QtTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wasl::ui;

namespace
{

const auto sessionPath = u"/org/freedesktop/login1/session/_31"_s;

/// Answers as logind does, on a bus of the test's own.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit Logind(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.login1"_s);
    }
    ~Logind() override { ::close(m_theirEnd); }

    /// Somebody still holds back the sleep.
    [[nodiscard]] bool sleepWaits() const
    {
        char c = 0;
        return held && ::read(m_theirEnd, &c, 1) != 0;
    }
    void say(const QString& path, const QString& interface, const QString& name, const QVariantList& with)
    {
        auto signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(with);
        m_bus.send(signal);
    }

    bool held = false;
    bool asked = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode)
    {
        held = what == "sleep"_L1 && mode == "delay"_L1;
        int pipe[2] = {-1, -1};
        if (::pipe2(pipe, O_CLOEXEC | O_NONBLOCK) != 0) qFatal("no pipe");
        ::close(std::exchange(m_theirEnd, pipe[0]));
        QDBusUnixFileDescriptor end;
        end.giveFileDescriptor(pipe[1]);
        return end;
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        asked = pid == static_cast<uint>(::getpid());
        return QDBusObjectPath(sessionPath);
    }

private:
    QDBusConnection m_bus;
    int m_theirEnd = -1; // reads the end of the file when nobody holds the other end any more
};

} // namespace

class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        wasl::tests::endWithTest(m_daemon);
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is missing: installer/prepare --tests");
        QVERIFY(m_daemon.waitForReadyRead());
        const auto address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        auto theirs = QDBusConnection::connectToBus(address, u"logind"_s);
        QVERIFY(theirs.isConnected());
        m_logind = std::make_unique<Logind>(theirs);
        m_bus = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"wasl"_s));
    }

    void cleanupTestCase()
    {
        m_logind.reset();
        m_bus.reset();
        QDBusConnection::disconnectFromBus(u"wasl"_s);
        QDBusConnection::disconnectFromBus(u"logind"_s);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void leavingIsNoticed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QVariantList>("with");
        QTest::addColumn<bool>("left");
        const auto manager = u"org.freedesktop.login1.Manager"_s;
        const auto session = u"org.freedesktop.login1.Session"_s;
        const auto properties = u"org.freedesktop.DBus.Properties"_s;
        const auto changed = [&](const QVariantMap& what) {
            return QVariantList{session, what, QStringList{}};
        };
        QTest::newRow("sleep") << u"/org/freedesktop/login1"_s << manager << u"PrepareForSleep"_s
                               << QVariantList{true} << true;
        QTest::newRow("awake again") << u"/org/freedesktop/login1"_s << manager << u"PrepareForSleep"_s
                                     << QVariantList{false} << false;
        QTest::newRow("session locked") << sessionPath << session << u"Lock"_s << QVariantList{} << true;
        QTest::newRow("somebody else's session")
            << u"/org/freedesktop/login1/session/_32"_s << session << u"Lock"_s << QVariantList{} << false;
        QTest::newRow("another user")
            << sessionPath << properties << u"PropertiesChanged"_s << changed({{u"Active"_s, false}}) << true;
        QTest::newRow("back from another user")
            << sessionPath << properties << u"PropertiesChanged"_s << changed({{u"Active"_s, true}}) << false;
        QTest::newRow("screen saver") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                      << u"ActiveChanged"_s << QVariantList{true} << true;
        QTest::newRow("screen saver ends") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s
                                           << u"ActiveChanged"_s << QVariantList{false} << false;
    }
    void leavingIsNoticed()
    {
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, name);
        QFETCH(QVariantList, with);
        QFETCH(bool, left);
        m_logind->asked = false;
        const SessionWatch watch(*m_bus, *m_bus);
        QSignalSpy spy(&watch, &SessionWatch::left);
        QTRY_VERIFY(m_logind->asked);
        QTest::qWait(50); // the answer is on its way
        m_logind->say(path, interface, name, with);
        if (left) {
            QTRY_COMPARE(spy.count(), 1);
        } else {
            QTest::qWait(150);
            QCOMPARE(spy.count(), 0);
        }
    }

    void theComputerWaitsWithSleepingUntilTheFileIsLocked()
    {
        auto watch = std::make_unique<SessionWatch>(*m_bus, *m_bus);
        QTRY_VERIFY(m_logind->held);
        QTest::qWait(50);
        QVERIFY(m_logind->sleepWaits());
        watch.reset();
        QTRY_VERIFY(!m_logind->sleepWaits());
    }

    void withoutABusNothingHappens()
    {
        const QDBusConnection nowhere(u"nowhere"_s);
        const SessionWatch watch(nowhere, nowhere);
        const QSignalSpy left(&watch, &SessionWatch::left);
        QVERIFY(left.isValid());
        QTest::qWait(50);
        QCOMPARE(left.count(), 0);
    }

private:
    QProcess m_daemon;
    std::unique_ptr<Logind> m_logind;
    std::unique_ptr<QDBusConnection> m_bus;
};

WASL_TEST_IN(QApplication, TestLeaving)
#include "tst_leaving.moc"
