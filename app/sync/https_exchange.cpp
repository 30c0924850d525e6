#include "app/sync/https_exchange.h"

#include "app/sync/broken_pipe_guard.h"
#include "app/sync/socket_deadline.h"
#include "app/sync/system_proxy.h"

#include <QCoreApplication>
#include <QUrl>

#include <Poco/Crypto/OpenSSLInitializer.h>
#include <Poco/Crypto/X509Certificate.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>

#include <sstream>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace wasl::sync
{

namespace
{

auto unreachable()
{
    return domain::refuse(u"hub-unreachable"_s,
                          QCoreApplication::translate(
                              "wasl::sync", "The network's hub cannot be reached now. Nothing is lost: what "
                                            "waits is sent later."));
}

auto wrongCertificate()
{
    return domain::refuse(
        u"hub-certificate"_s,
        QCoreApplication::translate("wasl::sync", "The computer that answered is not the network's hub: its "
                                                  "certificate is not the expected one. Nothing was sent."));
}

auto insecure()
{
    return domain::refuse(u"hub-insecure"_s,
                          QCoreApplication::translate(
                              "wasl::sync", "The hub did not agree to a secure connection (TLS 1.3). Nothing "
                                            "was sent."));
}

auto badAnswer()
{
    return domain::refuse(u"hub-answer"_s,
                          QCoreApplication::translate(
                              "wasl::sync", "The answer of the hub was cut short or cannot be read. What "
                                            "waits is sent again later."));
}

/// Poco takes OpenSSL down with the last of its contexts, without a look at the thread that sets it up again
/// for the next one: two jobs that ask the hub by turns could crash. Once up, it stays up.
void keepOpenSsl()
{
    static const Poco::Crypto::OpenSSLInitializer forever;
}

/// Trusts the pinned certificate and nothing else. OpenSSL itself checks chain, dates and name during
/// the handshake, so that not one byte is sent to another.
Poco::Net::Context::Ptr pinnedContext(const QByteArray& authorityPem, const QByteArray& host)
{
    using Poco::Net::Context;
    keepOpenSsl();
    Context::Params params;
    params.verificationMode = Context::VERIFY_STRICT;
    params.loadDefaultCAs = false;
    params.ecdhCurve = "X25519:P-256"; // Poco puts X448 first, which costs more and gains nothing here
    Context::Ptr context = new Context(Context::TLS_CLIENT_USE, params);
    std::istringstream pem(authorityPem.toStdString());
    context->addCertificateAuthority(Poco::Crypto::X509Certificate(pem));
    SSL_CTX* const ssl = context->sslContext();
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    X509_VERIFY_PARAM* const verify = SSL_CTX_get0_param(ssl);
    X509_VERIFY_PARAM_set_flags(verify, X509_V_FLAG_PARTIAL_CHAIN); // the pin may be the server's own
    X509_VERIFY_PARAM_set_hostflags(verify, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    const bool named = X509_VERIFY_PARAM_set1_ip_asc(verify, host.constData()) == 1 ||
                       X509_VERIFY_PARAM_set1_host(verify, host.constData(), 0) == 1;
    if (!named || SSL_CTX_set_min_proto_version(ssl, TLS1_3_VERSION) != 1) {
        throw Poco::Net::SSLContextException("TLS 1.3 with a named host is not available");
    }
    return context;
}

/// Asks the proxy for a way to the hub; what goes through it is TLS to the hub's own certificate.
void tunnel(Poco::Net::StreamSocket& socket, const ProxyAddress& proxy, const HubAddress& address)
{
    using namespace Poco::Net;
    const auto hub = (address.host + ':' + QByteArray::number(address.port)).toStdString();
    HTTPRequest ask(HTTPRequest::HTTP_CONNECT, hub, HTTPMessage::HTTP_1_1);
    ask.setHost(hub);
    if (!proxy.credentials.isEmpty()) {
        ask.set("Proxy-Authorization", "Basic " + proxy.credentials.toBase64().toStdString());
    }
    HTTPClientSession session(socket);
    session.sendRequest(ask);
    HTTPResponse answer;
    session.receiveResponse(answer);
    if (answer.getStatus() != HTTPResponse::HTTP_OK) {
        throw HTTPException("the proxy refuses");
    }
    session.detachSocket();
}

/// Where a name is. "localhost" is this computer whatever its name service says or lacks (RFC 6761, 6.3).
Poco::Net::SocketAddress resolve(const HubAddress& address)
{
    const QByteArray host = address.host == "localhost" ? "127.0.0.1"_ba : address.host;
    return {host.toStdString(), address.port};
}

/// Connects in short steps, so that somebody who asks to stop is heard.
void connect(Poco::Net::StreamSocket& socket, const Poco::Net::SocketAddress& address,
             Clock::time_point until, const std::stop_token& stop)
{
    using Poco::Net::Socket;
    const Poco::Timespan step(50'000); // microseconds
    socket.connectNB(address);
    while (!socket.poll(step, Socket::SELECT_WRITE | Socket::SELECT_ERROR)) {
        if (stop.stop_requested() || Clock::now() >= until) {
            throw Poco::TimeoutException();
        }
    }
    if (socket.impl()->socketError() != 0) {
        throw Poco::Net::ConnectionRefusedException();
    }
    socket.setBlocking(true);
}

} // namespace

QByteArray HubAddress::authority() const
{
    return port == 443 ? host : host + ':' + QByteArray::number(port);
}

domain::Result<HubAddress> parseHubAddress(const QString& url)
{
    const QUrl parsed(url.trimmed(), QUrl::StrictMode);
    const bool plain = parsed.isValid() && parsed.scheme() == "https"_L1 && !parsed.host().isEmpty() &&
                       parsed.userInfo().isEmpty() && !parsed.hasQuery() && !parsed.hasFragment() &&
                       (parsed.path().isEmpty() || parsed.path() == "/"_L1);
    if (!plain) {
        return domain::refuse(u"hub-address"_s,
                              QCoreApplication::translate(
                                  "wasl::sync", "The hub's address must look like https://hub.example.org."),
                              u"url"_s);
    }
    return HubAddress{QUrl::toAce(parsed.host()).toLower(), static_cast<quint16>(parsed.port(443))};
}

bool isCertificate(const QByteArray& pem)
{
    try {
        std::istringstream stream(pem.toStdString());
        const Poco::Crypto::X509Certificate certificate(stream);
        return true;
    } catch (const Poco::Exception&) {
        return false;
    }
}

/// On a socket that is secured already. It has no address of its own, so it can never connect again by itself
/// (HTTPSClientSession of Poco 1.11 throws when it is given a socket).
class HubConnection::Session : public Poco::Net::HTTPClientSession
{
public:
    explicit Session(const Poco::Net::StreamSocket& secured)
        : HTTPClientSession(secured)
    {
        setKeepAlive(true);
    }

    /// Whether nothing was said that was not asked for, not even farewell.
    bool isSilent()
    {
        pollfd said{socket().impl()->sockfd(), POLLIN, 0};
        return buffered() == 0 && socket().available() == 0 && ::poll(&said, 1, 0) == 0;
    }

    void send(const HubAddress& address, const HubRequest& request)
    {
        Poco::Net::HTTPRequest http(request.method.toStdString(), request.path.toStdString(),
                                    Poco::Net::HTTPMessage::HTTP_1_1);
        http.set("Host", address.authority().toStdString());
        for (const auto& [name, value] : request.fields) {
            http.set(name.toStdString(), value.toStdString());
        }
        if (request.method != "GET") {
            http.setContentLength64(request.body.size());
        }
        std::ostream& stream = sendRequest(http);
        stream.write(request.body.constData(), request.body.size());
        stream.flush();
    }

    /// Waits for the first byte of an answer; false if the hub hung up instead.
    bool isAnswered() { return peek() != std::char_traits<char>::eof(); }

    domain::Result<HubAnswer> receive()
    {
        Poco::Net::HTTPResponse response;
        std::istream& stream = receiveResponse(response);
        if (!response.hasContentLength() || response.getChunkedTransferEncoding()) {
            return badAnswer();
        }
        const qint64 length = response.getContentLength64();
        if (length < 0 || length > LargestAnswer) {
            return badAnswer();
        }
        HubAnswer answer{static_cast<int>(response.getStatus()), QByteArray(length, Qt::Uninitialized),
                         QByteArray::fromStdString(response.get("Date", "")),
                         QByteArray::fromStdString(response.get("Retry-After", ""))};
        stream.read(answer.body.data(), length);
        if (stream.gcount() != length) {
            return badAnswer();
        }
        m_staysOpen = response.getKeepAlive();
        return answer;
    }

    /// Whether the hub said that it may be asked again.
    bool staysOpen() const { return m_staysOpen; }

private:
    // Poco's own session would connect again while it writes, to nowhere: it is passed over.
    int write(const char* buffer, std::streamsize length) override
    {
        return HTTPSession::write(buffer, length); // NOLINT(bugprone-parent-virtual-call)
    }

    bool m_staysOpen = false;
};

struct HubConnection::Attempt
{
    Clock::time_point until;
    Poco::Timespan timeout;
    std::stop_token stop;
    bool answered = false; ///< at least its first byte

    bool isOver() const { return stop.stop_requested() || Clock::now() >= until; }
};

HubConnection::HubConnection(HubAddress address, QByteArray authorityPem)
    : m_address(std::move(address))
    , m_authorityPem(std::move(authorityPem))
{
}

HubConnection::~HubConnection()
{
    const BrokenPipeGuard quiet; // TLS says farewell, perhaps to nobody
    m_session.reset();
}

std::unique_ptr<HubConnection::Session> HubConnection::open(std::optional<SocketDeadline>& guard,
                                                            const Attempt& attempt)
{
    const auto context = pinnedContext(m_authorityPem, m_address.host);
    Poco::Net::StreamSocket plain;
    const auto proxy = systemProxy(m_address);
    connect(plain, proxy ? resolve({proxy->host, proxy->port}) : resolve(m_address), attempt.until,
            attempt.stop);
    guard.emplace(plain.impl()->sockfd(), attempt.until, attempt.stop);
    plain.setNoDelay(true); // else a body waits 40 ms until the hub has confirmed its head
    plain.setReceiveTimeout(attempt.timeout);
    plain.setSendTimeout(attempt.timeout);
    if (proxy) {
        tunnel(plain, *proxy, m_address);
    }
    return std::make_unique<Session>(
        Poco::Net::SecureStreamSocket::attach(plain, m_address.host.toStdString(), context));
}

domain::Result<HubAnswer> HubConnection::attempt(const HubRequest& request, Attempt& attempt)
{
    bool secured = false;
    try {
        std::optional<SocketDeadline> guard;
        if (m_session) {
            guard.emplace(m_session->socket().impl()->sockfd(), attempt.until, attempt.stop);
        }
        // Whatever goes wrong from here on, the connection is not asked again.
        auto session = m_session ? std::move(m_session) : open(guard, attempt);
        secured = true;
        session->setTimeout(attempt.timeout);
        session->send(m_address, request);
        attempt.answered = session->isAnswered();
        auto answer = session->receive();
        if (answer && session->staysOpen()) {
            m_session = std::move(session);
        }
        return answer;
    } catch (const Poco::Net::CertificateValidationException&) {
        return wrongCertificate();
    } catch (const Poco::Net::SSLException& error) {
        if (secured || Clock::now() >= attempt.until) {
            return unreachable();
        }
        return error.displayText().find("certificate") != std::string::npos
                   ? domain::Result<HubAnswer>(wrongCertificate())
                   : insecure();
    } catch (const Poco::Net::MessageException&) {
        return badAnswer();
    } catch (const Poco::Exception&) {
        return unreachable();
    }
}

domain::Result<HubAnswer> HubConnection::ask(const HubRequest& request, std::chrono::milliseconds deadline,
                                             std::stop_token stop)
{
    const BrokenPipeGuard quiet;
    Attempt once{Clock::now() + deadline,
                 Poco::Timespan(std::chrono::duration_cast<std::chrono::microseconds>(deadline).count()),
                 std::move(stop)};
    if (m_session && !m_session->isSilent()) {
        m_session.reset();
    }
    const bool kept = m_session != nullptr;
    auto answer = attempt(request, once);
    if (!answer && kept && !once.answered && !once.isOver()) {
        answer = attempt(request, once);
    }
    return answer;
}

domain::Result<HubAnswer> exchange(const HubAddress& address, const QByteArray& authorityPem,
                                   const HubRequest& request, std::chrono::milliseconds deadline,
                                   std::stop_token stop)
{
    return HubConnection(address, authorityPem).ask(request, deadline, std::move(stop));
}

} // namespace wasl::sync
