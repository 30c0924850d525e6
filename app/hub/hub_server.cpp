#include "app/hub/hub_server.h"

#include "app/hub/certificates.h"
#include "app/hub/connection_deadlines.h"
#include "app/hub/hub.h"
#include "app/hub/hub_error.h"
#include "app/hub/peer.h"
#include "app/hub/proxy_header.h"
#include "app/hub/router.h"
#include "app/hub/served_certificate.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// A connection that is shut when it takes too long, the TLS handshake included.
class TimedConnection : public Poco::Net::HTTPServerConnection
{
public:
    /// \p peer is filled here before the router reads it.
    TimedConnection(const Poco::Net::StreamSocket& socket, const Poco::Net::HTTPServerParams::Ptr& params,
                    Hub& hub, ConnectionDeadlines& deadlines, const std::shared_ptr<Peer>& peer)
        : HTTPServerConnection(socket, params, new Router(hub, deadlines, peer))
        , m_hub(hub)
        , m_deadlines(deadlines)
        , m_peer(peer)
        , m_watch(deadlines.watch(socket.impl()->sockfd()))
    {
    }
    TimedConnection(const TimedConnection&) = delete;
    TimedConnection& operator=(const TimedConnection&) = delete;

    ~TimedConnection() override { m_deadlines.unwatch(m_watch); }

    void run() override
    {
        if (!findPeer() || !m_deadlines.comesFrom(m_watch, m_peer->address)) {
            return;
        }
        // By itself it would come with the first byte that is read, and nobody could tell a slow line from
        // somebody who says nothing.
        Poco::Net::SecureStreamSocket(socket()).completeHandshake();
        m_deadlines.ready(m_watch);
        HTTPServerConnection::run();
    }

private:
    /// Where the connection comes from, or whom the balancer that opened it names; false if it does not.
    bool findPeer()
    {
        m_peer->address = unmapped(socket().peerAddress().host());
        if (!std::ranges::any_of(m_hub.config.balancers, [this](const AddressRange& balancers) {
                return balancers.contains(m_peer->address);
            })) {
            return true;
        }
        const ProxyHeader header = readProxyHeader(socket().impl()->sockfd());
        if (header.state != ProxyHeader::State::Whole) {
            m_hub.config.log(u"event=no-proxy-header"_s);
            return false;
        }
        m_peer->way = header.client ? Peer::Way::ThroughBalancer : Peer::Way::OfBalancer;
        m_peer->address = header.client.value_or(m_peer->address);
        return true;
    }

    Hub& m_hub;
    ConnectionDeadlines& m_deadlines;
    const std::shared_ptr<Peer> m_peer;
    const int m_watch;
};

class TimedConnections : public Poco::Net::TCPServerConnectionFactory
{
public:
    TimedConnections(Poco::Net::HTTPServerParams::Ptr params, Hub& hub, ConnectionDeadlines& deadlines)
        : m_params(std::move(params))
        , m_hub(hub)
        , m_deadlines(deadlines)
    {
    }

    Poco::Net::TCPServerConnection* createConnection(const Poco::Net::StreamSocket& socket) override
    {
        return new TimedConnection(socket, m_params, m_hub, m_deadlines, std::make_shared<Peer>());
    }

private:
    Poco::Net::HTTPServerParams::Ptr m_params;
    Hub& m_hub;
    ConnectionDeadlines& m_deadlines;
};

Poco::Net::Context::Ptr tlsContext(const TlsFiles& files)
{
    Poco::Net::Context::Params params;
    params.certificateFile = files.certificate.toStdString();
    params.privateKeyFile = files.key.toStdString();
    params.verificationMode = Poco::Net::Context::VERIFY_NONE; // associations prove themselves by signatures
    params.ecdhCurve = "X25519:P-256"; // Poco puts X448 first, which costs more and gains nothing here
    const Poco::Net::Context::Ptr context =
        new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, params);
    if (SSL_CTX_set_min_proto_version(context->sslContext(), TLS1_3_VERSION) != 1) {
        throw HubError("TLS 1.3 is not available");
    }
    return context;
}

Poco::Net::HTTPServerParams::Ptr serverParams(const HubConfig& config)
{
    Poco::Net::HTTPServerParams::Ptr params = new Poco::Net::HTTPServerParams;
    const Poco::Timespan timeout(
        std::chrono::duration_cast<std::chrono::microseconds>(config.deadline).count());
    params->setMaxThreads(config.threads);
    params->setMaxQueued(config.queue);
    params->setTimeout(timeout);
    params->setKeepAlive(true);
    params->setKeepAliveTimeout(timeout);
    params->setMaxKeepAliveRequests(100);
    return params;
}

} // namespace

/// Threads are many and do little: a stack of one megabyte instead of eight.
constexpr int StackOfThread = 1024 * 1024;
constexpr int IdleThreadSeconds = 60;

struct HubServer::Parts
{
    explicit Parts(HubConfig config)
        : hub(std::move(config))
        , tls(prepareTls(hub.config.dataFolder, hub.config.hosts, hub.config.clock()))
        , certificate(tls)
        , deadlines(hub.config.deadline,
                    hub.config.perAddress > 0 ? hub.config.perAddress : std::max(1, hub.config.threads / 2))
        , pool(2, hub.config.threads, IdleThreadSeconds, StackOfThread)
        , context(tlsContext(tls))
        , socket(Poco::Net::SocketAddress(hub.config.listenAddress.toStdString(), hub.config.port), 256,
                 context)
        , server(new TimedConnections(serverParams(hub.config), hub, deadlines), pool, socket,
                 serverParams(hub.config))
    {
        certificate.serveTo(context->sslContext());
        hub.connections = [this] { return deadlines.count(); };
        hub.waiting = [this] { return server.queuedConnections(); };
        deadlines.setWaiting(hub.waiting);
        server.start();
    }

    ~Parts()
    {
        server.stop();
        deadlines.setWaiting({});
        deadlines.drain();
        pool.stopAll(); // waits for the requests being answered
    }

    Hub hub;
    TlsFiles tls;
    ServedCertificate certificate;
    ConnectionDeadlines deadlines;
    Poco::ThreadPool pool;
    Poco::Net::Context::Ptr context;
    Poco::Net::SecureServerSocket socket;
    Poco::Net::TCPServer server;
};

HubServer::HubServer(HubConfig config)
{
    try {
        m_parts = std::make_unique<Parts>(std::move(config));
    } catch (const Poco::Exception& error) {
        throw HubError(error.displayText());
    }
}

HubServer::~HubServer() = default;

quint16 HubServer::port() const
{
    return m_parts->server.port();
}

QString HubServer::url() const
{
    return u"https://%1:%2"_s.arg(m_parts->hub.config.hosts.value(0)).arg(port());
}

QString HubServer::authorityFile() const
{
    return m_parts->tls.authority;
}

void HubServer::reloadCertificates()
{
    const HubConfig& config = m_parts->hub.config;
    m_parts->tls = prepareTls(config.dataFolder, config.hosts, config.clock());
    m_parts->certificate.load(m_parts->tls);
}

QString HubServer::invite(const QString& associationName)
{
    return m_parts->hub.associations.invite(associationName, m_parts->hub.config.clock());
}

bool HubServer::addCoordinator(const QString& name, const QString& passphrase)
{
    return m_parts->hub.coordinators.add(name, passphrase, m_parts->hub.config.clock()) ==
           CoordinatorStore::AddOutcome::Added;
}

} // namespace wasl::hub
