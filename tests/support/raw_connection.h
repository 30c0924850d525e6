#pragma once

#include <QByteArray>

#include <Poco/Net/SecureStreamSocket.h>

#include <string>

namespace wasl::tests
{

// Connections to misbehave on: nothing of what the hub answers is checked.

/// From an address of the loopback to a port of it. Throws Poco::Exception.
Poco::Net::StreamSocket connectedFrom(const std::string& address, quint16 port);

/// A port of the loopback that nobody has now.
quint16 freePort();

/// TLS on it, begun when it is first used.
Poco::Net::SecureStreamSocket secured(const Poco::Net::StreamSocket& plain);

/// What comes back until the other side closes.
QByteArray readAll(Poco::Net::StreamSocket& socket);

/// Sends the text and answers what comes back.
QByteArray say(Poco::Net::StreamSocket socket, const QByteArray& text);

/// The status of what came back.
inline int statusOf(const QByteArray& answer)
{
    return answer.mid(9, 3).toInt();
}

} // namespace wasl::tests
