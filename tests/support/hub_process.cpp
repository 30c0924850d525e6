#include "tests/support/hub_process.h"

#include "app/hub/hub.h"
#include "app/wire/enrolment.h"
#include "tests/support/bound_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

QDateTime realTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

HubProcess::HubProcess(QString folder, QStringList options)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
{
    endWithTest(m_process);
}

HubProcess::~HubProcess()
{
    kill();
}

bool HubProcess::start()
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(QCoreApplication::applicationDirPath() + u"/wasl-hub"_s,
                    QStringList{u"--data"_s, m_folder, u"--port"_s, QString::number(m_port)} + m_options);
    QByteArray said;
    while (!said.contains("Certificate") && m_process.waitForReadyRead(30'000)) {
        said += m_process.readAllStandardOutput();
    }
    const auto port = quint16(QString::fromUtf8(said).section(u'\n', 0, 0).section(u':', -1).toInt());
    if (m_port == 0) {
        m_port = port; // and keeps it: clients go on asking there
    }
    return port > 0;
}

void HubProcess::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

int HubProcess::end()
{
    m_process.terminate();
    return m_process.waitForFinished(30'000) ? m_process.exitCode() : -1;
}

void HubProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

QByteArray HubProcess::authorityPem() const
{
    QFile file(m_folder + u"/ca.pem"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

sync::HubClient HubProcess::client(const Office& office) const
{
    return sync::HubClient({.url = url(),
                            .authorityPem = authorityPem(),
                            .association = office.id,
                            .hubPublicKey = office.hubPublicKey,
                            .key = office.key,
                            .clock = realTime,
                            .deadline = std::chrono::seconds(15)});
}

domain::Result<sync::HubAnswer> HubProcess::ask(const Office& office, const QByteArray& method,
                                                const QByteArray& path, const QByteArray& body) const
{
    return sync::exchange(
        address(), authorityPem(),
        signedRequest(office, address().authority(), method, path, body, realTime().toSecsSinceEpoch()),
        std::chrono::seconds(20));
}

hub::HubConfig configOf(const QString& folder, const QString& database)
{
    hub::HubConfig config;
    config.dataFolder = folder;
    config.database = database;
    config.clock = realTime;
    config.log = [](const QString&) {};
    return config;
}

void copyKeys(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const auto& name :
         {u"/receipts.key"_s, u"/ca.pem"_s, u"/ca.key"_s, u"/server.pem"_s, u"/server.key"_s}) {
        QFile::copy(from + name, to + name);
    }
}

std::vector<Office> enrolInto(const hub::HubConfig& config, int count)
{
    hub::Hub hub(config);
    std::vector<Office> offices(static_cast<std::size_t>(count));
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&] {
            for (std::size_t i = next++; i < offices.size(); i = next++) {
                Office& office = offices[i];
                office.communes = {u"02.411.01.09"_s};
                office.key = signingKey(int(i) + 1);
                const auto code = hub.associations.invite(u"Association %1"_s.arg(i), realTime());
                office.id = hub.associations
                                .enrol({wire::normalisedCode(code), office.key->publicKey(), office.communes},
                                       realTime())
                                .association;
                office.hubPublicKey = hub.key.publicKey();
            }
        });
    }
    threads.clear(); // waits for them
    return offices;
}

} // namespace wasl::tests
