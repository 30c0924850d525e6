#include "tests/support/raw_connection.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/StreamSocketImpl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace wasl::tests
{

Poco::Net::StreamSocket connectedFrom(const std::string& address, quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const Poco::Net::SocketAddress own(address, 0);
    const Poco::Net::SocketAddress there("127.0.0.1", port);
    if (::bind(descriptor, own.addr(), own.length()) != 0 ||
        ::connect(descriptor, there.addr(), there.length()) != 0) {
        ::close(descriptor);
        throw Poco::Net::NetException("not connected from " + address);
    }
    return Poco::Net::StreamSocket(new Poco::Net::StreamSocketImpl(descriptor));
}

quint16 freePort()
{
    return Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)).address().port();
}

Poco::Net::SecureStreamSocket secured(const Poco::Net::StreamSocket& plain)
{
    Poco::Net::Context::Params params;
    params.verificationMode = Poco::Net::Context::VERIFY_NONE;
    return Poco::Net::SecureStreamSocket::attach(
        plain, new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, params));
}

QByteArray readAll(Poco::Net::StreamSocket& socket)
{
    QByteArray all;
    std::array<char, 4096> buffer;
    try {
        for (int read = 1; read > 0;) {
            read = socket.receiveBytes(buffer.data(), static_cast<int>(buffer.size()));
            all.append(buffer.data(), std::max(read, 0));
        }
    } catch (const Poco::Exception&) {
        // closed without a farewell
    }
    return all;
}

QByteArray say(Poco::Net::StreamSocket socket, const QByteArray& text)
{
    socket.sendBytes(text.constData(), static_cast<int>(text.size()));
    return readAll(socket);
}

} // namespace wasl::tests
