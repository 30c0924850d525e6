#include "tests/support/balancer.h"

#include "tests/support/bound_process.h"
#include "tests/support/raw_connection.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

#include <Poco/Exception.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

/// Debian puts it where only an administrator's PATH leads.
QString balancerProgram()
{
    const QString inPath = QStandardPaths::findExecutable(u"haproxy"_s);
    const QString program =
        inPath.isEmpty()
            ? QStandardPaths::findExecutable(u"haproxy"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
            : inPath;
    if (program.isEmpty()) {
        throw std::runtime_error("there is no haproxy: installer/prepare --tests brings it");
    }
    return program;
}

/// The example of the manual page, between its marks.
QString exampleOfManual()
{
    QFile manual(QStringLiteral(WASL_HUB_MANUAL));
    const QString text = manual.open(QIODevice::ReadOnly) ? QString::fromUtf8(manual.readAll()) : QString();
    return text.section(u".Bd -literal -offset indent\n"_s, 1).section(u".Ed\n"_s, 0, 0);
}

} // namespace

Balancer::Balancer(const std::vector<quint16>& hubs, const QString& authorityFile)
    : m_port(freePort())
{
    QString settings;
    for (QString line : exampleOfManual().split(u'\n')) {
        if (line.trimmed().startsWith("server "_L1)) {
            continue;
        }
        line.replace(u"bind :443"_s, u"bind 127.0.0.1:%1"_s.arg(m_port));
        line.replace(u"/etc/haproxy/wasl-ca.pem"_s, authorityFile);
        line.replace(u"hub.example.org"_s, u"localhost"_s);
        settings += line + u'\n';
    }
    settings.prepend(u"global\n    stats socket %1\n"_s.arg(m_folder.filePath(u"stats"_s)));
    settings += u"    source %1\n"_s.arg(QLatin1StringView(Address));
    for (std::size_t hub = 0; hub < hubs.size(); ++hub) {
        settings += u"    server hub%1 127.0.0.1:%2\n"_s.arg(hub).arg(hubs[hub]);
    }
    QFile file(m_folder.filePath(u"haproxy.cfg"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings.toUtf8()) < 0) {
        throw std::runtime_error("no settings for haproxy");
    }
    file.close();
    endWithTest(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(balancerProgram(), {u"-db"_s, u"-f"_s, file.fileName()});
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        try {
            Poco::Net::StreamSocket(Poco::Net::SocketAddress("127.0.0.1", m_port));
            return;
        } catch (const Poco::Exception&) {
            m_process.waitForReadyRead(50);
            if (timer.elapsed() > 30'000 || m_process.state() == QProcess::NotRunning) {
                throw std::runtime_error("haproxy does not start: " + m_process.readAll().toStdString());
            }
        }
    }
}

Balancer::~Balancer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QStringList Balancer::states() const
{
    Poco::Net::StreamSocket control(Poco::Net::SocketAddress(m_folder.filePath(u"stats"_s).toStdString()));
    QStringList states;
    for (const QByteArray& line : say(control, "show stat\n"_ba).split('\n')) {
        const QByteArrayList fields = line.split(',');
        if (fields.value(1).startsWith("hub")) {
            states.append(QString::fromUtf8(fields.value(17)));
        }
    }
    return states;
}

} // namespace wasl::tests
