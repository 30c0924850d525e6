#include "app/storage/vault/login_delay.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

constexpr int freeAttempts = 3;
constexpr int longestSeconds = 300;

int delaySeconds(int attempts)
{
    if (attempts < freeAttempts) return 0;
    return std::min(longestSeconds, 1 << std::min(attempts - freeAttempts, 9));
}

} // namespace

LoginDelay::LoginDelay(QString folder, domain::Clock clock)
    : m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
}

QString LoginDelay::path() const
{
    return m_folder + u"/attempts"_s;
}

LoginDelay::Attempts LoginDelay::read() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto parts = QString::fromLatin1(file.read(100)).split(u' ');
    const int count = std::clamp(parts.value(0).toInt(), 0, 1000000);
    return {count, QDateTime::fromMSecsSinceEpoch(parts.value(1).toLongLong(), Qt::UTC)};
}

void LoginDelay::write(const Attempts& attempts) const
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QByteArray::number(attempts.count) + ' ' +
               QByteArray::number(attempts.last.toMSecsSinceEpoch()));
}

int LoginDelay::secondsLeft()
{
    auto attempts = read();
    const int whole = delaySeconds(attempts.count);
    if (whole == 0) return 0;
    const auto now = m_clock();
    if (attempts.last > now) {
        attempts.last = now;
        write(attempts);
    }
    const auto left = attempts.last.addSecs(whole).toMSecsSinceEpoch() - now.toMSecsSinceEpoch();
    return static_cast<int>(std::clamp<qint64>((left + 999) / 1000, 0, whole));
}

domain::Result<void> LoginDelay::mayTry()
{
    const int seconds = secondsLeft();
    if (seconds == 0) return {};
    return domain::refuse(u"try-again-later"_s,
                          QCoreApplication::translate(
                              "wasl::storage::Vault",
                              "The passphrase was wrong several times. Wait %n second(s), then try again.",
                              nullptr, seconds),
                          u"passphrase"_s);
}

void LoginDelay::countAttempt()
{
    write({read().count + 1, m_clock()});
}

void LoginDelay::forget()
{
    QFile::remove(path());
}

} // namespace wasl::storage
