#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QVariantMap>

namespace wasl::ui
{

/// Says when nobody may be sitting at this computer any more: it is about to sleep, its screen was locked or
/// another user was switched to. Listens to logind and to the desktop's screen saver; where there is neither
/// it stays silent, and IdleWatch is what is left.
///
/// While it lives the computer waits with sleeping, for as long as logind lets it (5 seconds unless
/// configured): destroy it when the file is locked.
class SessionWatch : public QObject
{
    Q_OBJECT
public:
    /// `system` is where logind lives, `user` where screen savers do.
    SessionWatch(QDBusConnection system, QDBusConnection user, QObject* parent = nullptr);

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void onActive(bool active);
    void onLock();
    void onSessionChanged(const QString& interface, const QVariantMap& changed);

private:
    void holdSleep();
    void watchSession();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_sleepWaits;
};

} // namespace wasl::ui
