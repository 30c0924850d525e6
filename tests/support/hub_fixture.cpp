#include "tests/support/hub_fixture.h"

#include "app/hub/hub.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"

#include <QFile>

#include <mutex>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

std::shared_ptr<const wire::SigningKey> signingKey(int number)
{
    std::array<std::byte, wire::SigningKey::SeedSize> seed{};
    for (std::size_t i = 0; i < sizeof number; ++i) {
        seed[i] = static_cast<std::byte>(number >> (8 * i));
    }
    return std::make_shared<const wire::SigningKey>(wire::SigningKey::fromSeed(seed));
}

bool HubFixture::onPostgres()
{
    return qEnvironmentVariable("WASL_TEST_DATABASE") == "postgresql"_L1;
}

HubFixture::HubFixture(const std::function<void(hub::HubConfig&)>& change)
    : m_now(QDateTime(QDate(2026, 11, 5), QTime(9, 0), Qt::UTC).toSecsSinceEpoch())
    , m_change(change)
{
    if (onPostgres()) {
        static PostgresServer server; // one for all fixtures of a test program
        m_database = server.newDatabase();
    }
    restart();
}

void HubFixture::stop()
{
    m_server.reset();
}

void HubFixture::restart()
{
    stop();
    hub::HubConfig config;
    config.dataFolder = folder();
    config.database = m_database;
    config.port = m_port;
    config.strangers = {1000, 1000};
    config.perAddress = 1000; // all associations of a test have one address
    config.clock = [this] { return now(); };
    config.log = [lines = m_log, mutex = m_logMutex](const QString& line) {
        const std::lock_guard lock(*mutex);
        lines->append(line);
    };
    if (m_change) {
        m_change(config);
    }
    m_server = std::make_unique<hub::HubServer>(config);
    m_port = m_server->port();
}

QByteArray HubFixture::authorityPem() const
{
    QFile file(m_server->authorityFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDateTime HubFixture::now() const
{
    return QDateTime::fromSecsSinceEpoch(m_now, Qt::UTC);
}

void HubFixture::setNow(const QDateTime& now)
{
    m_now = now.toSecsSinceEpoch();
}

QString HubFixture::inviteAgain(const QString& association) const
{
    hub::HubConfig config;
    config.dataFolder = folder();
    config.database = m_database;
    config.clock = [this] { return now(); };
    config.log = [](const QString&) {};
    return hub::Hub(config).associations.inviteAgain(association, now()).value();
}

Office HubFixture::enrol(const QStringList& communes)
{
    Office office{{}, communes, signingKey(++m_enrolled), {}};
    const auto enrolment = client(office).enrol(m_server->invite(u"Association"_s), communes);
    if (!enrolment) {
        throw std::runtime_error("not enrolled: " + enrolment.error().code.toStdString());
    }
    office.id = enrolment->association;
    office.hubPublicKey = enrolment->hubPublicKey;
    return office;
}

sync::HubClient HubFixture::client(const Office& office) const
{
    return sync::HubClient({.url = m_server->url(),
                            .authorityPem = authorityPem(),
                            .association = office.id,
                            .hubPublicKey = office.hubPublicKey,
                            .key = office.key,
                            .clock = [this] { return now(); },
                            .deadline = std::chrono::seconds(10)});
}

domain::Result<sync::HubAnswer> HubFixture::ask(const Office& office, const QByteArray& method,
                                                const QByteArray& path, const QByteArray& body) const
{
    return sync::exchange(address(), authorityPem(),
                          signedRequest(office, address().authority(), method, path, body, m_now.load()),
                          std::chrono::seconds(10));
}

sync::HubRequest signedRequest(const Office& office, const QByteArray& authority, const QByteArray& method,
                               const QByteArray& path, const QByteArray& body, qint64 created)
{
    const QByteArray digest = wire::contentDigest(body);
    const auto fields = wire::signRequest({method, authority, path.split('?').first(), digest},
                                          {created, office.id.toLatin1()}, *office.key);
    return {method,
            path,
            body,
            {{"Content-Digest"_ba, digest},
             {"Signature-Input"_ba, fields.input},
             {"Signature"_ba, fields.signature}}};
}

domain::Result<sync::HubAnswer>
HubFixture::get(const QByteArray& path, const std::vector<std::pair<QByteArray, QByteArray>>& fields) const
{
    return sync::exchange(address(), authorityPem(), {"GET"_ba, path, {}, fields}, std::chrono::seconds(10));
}

sync::HubAddress HubFixture::address() const
{
    return {"localhost"_ba, m_server->port()};
}

QString HubFixture::log() const
{
    const std::lock_guard lock(*m_logMutex);
    return m_log->join(u'\n');
}

} // namespace wasl::tests
