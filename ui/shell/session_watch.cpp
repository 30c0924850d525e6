#include "ui/shell/session_watch.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace wasl::ui
{

namespace
{

const auto logind = u"org.freedesktop.login1"_s;
const auto logindManager = u"org.freedesktop.login1.Manager"_s;
const auto logindSession = u"org.freedesktop.login1.Session"_s;

QDBusMessage askLogind(const QString& what, const QVariantList& arguments)
{
    auto call = QDBusMessage::createMethodCall(logind, u"/org/freedesktop/login1"_s, logindManager, what);
    call.setArguments(arguments);
    return call;
}

} // namespace

SessionWatch::SessionWatch(QDBusConnection system, QDBusConnection user, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
{
    if (m_system.isConnected()) {
        m_system.connect(logind, {}, logindManager, u"PrepareForSleep"_s, this, SLOT(onActive(bool)));
        holdSleep();
        watchSession();
    }
    if (user.isConnected()) {
        for (const auto& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            user.connect({}, {}, saver, u"ActiveChanged"_s, this, SLOT(onActive(bool)));
    }
}

void SessionWatch::holdSleep()
{
    auto* waiting = new QDBusPendingCallWatcher(
        m_system.asyncCall(askLogind(
            u"Inhibit"_s, {u"sleep"_s, u"Wasl"_s, tr("The case file is locked first."), u"delay"_s})),
        this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
        if (!reply.isError()) m_sleepWaits = reply.value();
        waiting->deleteLater();
    });
}

void SessionWatch::watchSession()
{
    auto* waiting = new QDBusPendingCallWatcher(
        m_system.asyncCall(askLogind(u"GetSessionByPID"_s, {static_cast<uint>(::getpid())})), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusObjectPath> reply = *waiting;
        if (!reply.isError()) {
            const QString session = reply.value().path();
            m_system.connect(logind, session, logindSession, u"Lock"_s, this, SLOT(onLock()));
            m_system.connect(logind, session, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                             this, SLOT(onSessionChanged(QString, QVariantMap)));
        }
        waiting->deleteLater();
    });
}

void SessionWatch::onActive(bool active)
{
    if (active) Q_EMIT left();
}

void SessionWatch::onLock()
{
    Q_EMIT left();
}

void SessionWatch::onSessionChanged(const QString& interface, const QVariantMap& changed)
{
    const bool switchedAway = changed.contains(u"Active"_s) && !changed.value(u"Active"_s).toBool();
    if (interface == logindSession && (switchedAway || changed.value(u"LockedHint"_s).toBool()))
        Q_EMIT left();
}

} // namespace wasl::ui
