#pragma once

#include "app/hub/hub_server.h"
#include "app/sync/https_exchange.h"
#include "app/sync/hub_client.h"
#include "tests/support/postgres_server.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <mutex>

namespace wasl::tests
{

/// An association that was enrolled at the fixture's hub.
struct Office
{
    QString id;
    QStringList communes;
    std::shared_ptr<const wire::SigningKey> key;
    QByteArray hubPublicKey;
};

/// What the office sends, signed by its key at so many seconds since 1970; the path with its query.
sync::HubRequest signedRequest(const Office& office, const QByteArray& authority, const QByteArray& method,
                               const QByteArray& path, const QByteArray& body, qint64 created);

/// An Ed25519 key that depends on a number only.
std::shared_ptr<const wire::SigningKey> signingKey(int number);

/// A real hub on a free port of the loopback, in a folder of its own. Its clock stands still at
/// 5 November 2026 and is set by hand. With WASL_TEST_DATABASE=postgresql in the environment it keeps its
/// tables in a database of its own on a PostgreSQL that the test program started; else in its folder.
class HubFixture
{
public:
    static bool onPostgres();

    explicit HubFixture(const std::function<void(hub::HubConfig&)>& change = {});

    hub::HubServer& server() { return *m_server; }
    QString folder() const { return m_folder.path() + QStringLiteral("/hub"); }
    QByteArray authorityPem() const;
    QDateTime now() const;
    void setNow(const QDateTime& now);
    /// Ends the hub: whoever asks finds nobody.
    void stop();
    /// Begins it again, on the same folder and port.
    void restart();

    /// A one-time code for a new key, as the coordination makes it beside the running hub.
    QString inviteAgain(const QString& association) const;
    Office enrol(const QStringList& communes = {QStringLiteral("02.411.01.09")});
    sync::HubClient client(const Office& office) const;

    /// A request of any content, signed by the office unless it is signed already.
    domain::Result<sync::HubAnswer> ask(const Office& office, const QByteArray& method,
                                        const QByteArray& path, const QByteArray& body = {}) const;
    /// An unsigned request.
    domain::Result<sync::HubAnswer>
    get(const QByteArray& path, const std::vector<std::pair<QByteArray, QByteArray>>& fields = {}) const;
    sync::HubAddress address() const;
    /// The connection string of its PostgreSQL; empty without.
    QString database() const { return m_database; }
    /// All lines the hub logged.
    QString log() const;

private:
    QTemporaryDir m_folder;
    QString m_database;
    std::atomic<qint64> m_now;
    std::function<void(hub::HubConfig&)> m_change;
    std::shared_ptr<QStringList> m_log = std::make_shared<QStringList>();
    std::shared_ptr<std::mutex> m_logMutex = std::make_shared<std::mutex>();
    std::unique_ptr<hub::HubServer> m_server;
    quint16 m_port = 0;
    int m_enrolled = 0;
};

/// For tests that ask more than the hub allows anybody.
inline void withoutLimits(hub::HubConfig& config)
{
    config.associations = {1'000'000, 1'000'000};
    config.strangers = {1'000'000, 1'000'000};
}

} // namespace wasl::tests
