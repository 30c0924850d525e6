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

void sendRequest(Poco::Net::HTTPClientSession& session, const HubAddress& address, const HubRequest& request)
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
    std::ostream& stream = session.sendRequest(http);
    stream.write(request.body.constData(), request.body.size());
    stream.flush();
}

domain::Result<HubAnswer> receiveAnswer(Poco::Net::HTTPClientSession& session)
{
    Poco::Net::HTTPResponse response;
    std::istream& stream = session.receiveResponse(response);
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
    return answer;
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

domain::Result<HubAnswer> exchange(const HubAddress& address, const QByteArray& authorityPem,
                                   const HubRequest& request, std::chrono::milliseconds deadline,
                                   std::stop_token stop)
{
    const auto until = Clock::now() + deadline;
    const Poco::Timespan timeout(std::chrono::duration_cast<std::chrono::microseconds>(deadline).count());
    bool secured = false;
    const BrokenPipeGuard quiet;
    try {
        const auto context = pinnedContext(authorityPem, address.host);
        Poco::Net::StreamSocket plain;
        const auto proxy = systemProxy(address);
        connect(plain, proxy ? resolve({proxy->host, proxy->port}) : resolve(address), until, stop);
        const SocketDeadline guard(plain.impl()->sockfd(), until, stop);
        plain.setReceiveTimeout(timeout);
        plain.setSendTimeout(timeout);
        if (proxy) {
            tunnel(plain, *proxy, address);
        }
        const auto socket = Poco::Net::SecureStreamSocket::attach(plain, address.host.toStdString(), context);
        secured = true;
        // The plain session on the secured socket: it has no address of its own, so it can never connect
        // again by itself (HTTPSClientSession of Poco 1.11 throws when it is given a socket).
        Poco::Net::HTTPClientSession session(socket);
        session.setTimeout(timeout);
        sendRequest(session, address, request);
        return receiveAnswer(session);
    } catch (const Poco::Net::CertificateValidationException&) {
        return wrongCertificate();
    } catch (const Poco::Net::SSLException& error) {
        if (secured || Clock::now() >= until) {
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

} // namespace wasl::sync
