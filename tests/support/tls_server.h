#pragma once

#include "app/hub/certificates.h"

#include <QTemporaryDir>

#include <Poco/Net/SecureServerSocket.h>

#include <atomic>
#include <functional>
#include <thread>

namespace wasl::tests
{

/// A TLS server that does to every connection what the test says: a hub as it must not be.
class TlsServer
{
public:
    using Behaviour = std::function<void(Poco::Net::StreamSocket&)>;

    /// newest: the newest TLS version it speaks (TLS1_3_VERSION, TLS1_2_VERSION, …).
    TlsServer(const hub::Certificate& certificate, int newest, Behaviour behaviour);
    ~TlsServer();

    /// Reads one request, head and body. False if nothing came.
    static bool readRequest(Poco::Net::StreamSocket& connection);

    quint16 port() const;
    /// Connections whose handshake was finished and that sent at least one byte.
    int received() const { return m_received; }

private:
    void run();

    QTemporaryDir m_folder;
    Behaviour m_behaviour;
    Poco::Net::SecureServerSocket m_socket;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_received = 0;
    std::thread m_thread;
};

} // namespace wasl::tests
