#include "tests/support/tls_server.h"

#include <QFile>

#include <Poco/Net/Context.h>
#include <Poco/Net/NetException.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
}

Poco::Net::Context::Ptr contextOf(const QTemporaryDir& folder, const hub::Certificate& certificate,
                                  int newest)
{
    Poco::Net::Context::Params params;
    params.certificateFile = folder.filePath(u"server.pem"_s).toStdString();
    params.privateKeyFile = folder.filePath(u"server.key"_s).toStdString();
    params.verificationMode = Poco::Net::Context::VERIFY_NONE;
    write(folder.filePath(u"server.pem"_s), certificate.certificate);
    write(folder.filePath(u"server.key"_s), certificate.key);
    const Poco::Net::Context::Ptr context =
        new Poco::Net::Context(Poco::Net::Context::TLS_SERVER_USE, params);
    SSL_CTX_set_max_proto_version(context->sslContext(), newest);
    return context;
}

} // namespace

TlsServer::TlsServer(const hub::Certificate& certificate, int newest, Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
    , m_socket(Poco::Net::SocketAddress("127.0.0.1", 0), 16, contextOf(m_folder, certificate, newest))
    , m_thread([this] { run(); })
{
}

// To its end, so that closing the connection is no reset.
bool TlsServer::readRequest(Poco::Net::StreamSocket& connection)
{
    QByteArray request;
    std::array<char, 4096> buffer;
    for (;;) {
        const int read = connection.receiveBytes(buffer.data(), static_cast<int>(buffer.size()));
        if (read <= 0) {
            return !request.isEmpty();
        }
        request.append(buffer.data(), read);
        const qsizetype head = request.indexOf("\r\n\r\n");
        const qsizetype length = request.indexOf("Content-Length: ");
        if (head >= 0) {
            const qsizetype body =
                length < 0
                    ? 0
                    : request.mid(length + 16, request.indexOf('\r', length) - length - 16).toLongLong();
            if (request.size() >= head + 4 + body) {
                return true;
            }
        }
    }
}

TlsServer::~TlsServer()
{
    m_stop = true;
    m_thread.join();
}

quint16 TlsServer::port() const
{
    return m_socket.address().port();
}

void TlsServer::run()
{
    while (!m_stop) {
        if (!m_socket.poll(Poco::Timespan(0, 50'000), Poco::Net::Socket::SELECT_READ)) {
            continue;
        }
        try {
            Poco::Net::StreamSocket connection = m_socket.acceptConnection();
            connection.setReceiveTimeout(Poco::Timespan(2, 0));
            if (readRequest(connection)) {
                ++m_received;
                m_behaviour(connection);
            }
        } catch (const Poco::Exception&) {
            // The client hung up, as it should on most of these.
        }
    }
}

} // namespace wasl::tests
