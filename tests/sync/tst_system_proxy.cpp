// The way to the hub through the proxy that the system names: a real one on loopback.

#include "app/sync/https_exchange.h"
#include "app/sync/system_proxy.h"
#include "tests/support/joined_office.h"
#include "tests/support/suite.h"

#include <QTest>

#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/StreamSocket.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

/// Speaks CONNECT and carries bytes both ways, one connection after the other.
class Proxy
{
public:
    Proxy()
        : m_server(Poco::Net::SocketAddress("127.0.0.1", 0))
        , m_thread([this] { serve(); })
    {
    }
    ~Proxy()
    {
        m_stop = true;
        m_thread.join();
    }

    [[nodiscard]] QByteArray url(const QByteArray& credentials = {}) const
    {
        return "http://" + credentials + "127.0.0.1:" + QByteArray::number(m_server.address().port());
    }
    std::atomic<bool> refuses = false;
    std::atomic<int> carried = 0;
    QByteArray lastRequest; ///< to be read when nothing is asked

private:
    void serve()
    {
        while (!m_stop) {
            if (!m_server.poll(Poco::Timespan(20'000), Poco::Net::Socket::SELECT_READ)) continue;
            auto client = m_server.acceptConnection();
            QByteArray head;
            char byte = 0;
            while (!head.endsWith("\r\n\r\n") && client.receiveBytes(&byte, 1) == 1)
                head += byte;
            lastRequest = head;
            if (refuses) {
                const QByteArray no = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
                client.sendBytes(no.constData(), int(no.size()));
                continue;
            }
            const auto target = head.split(' ').value(1);
            const auto port = target.mid(target.lastIndexOf(':') + 1).toUShort();
            Poco::Net::StreamSocket hub(Poco::Net::SocketAddress("127.0.0.1", port));
            const QByteArray yes = "HTTP/1.1 200 Connection established\r\n\r\n";
            client.sendBytes(yes.constData(), int(yes.size()));
            ++carried;
            try {
                carry(client, hub);
            } catch (const Poco::Net::NetException&) {
                // One of the two hung up with something unread: that way is over.
            }
        }
    }
    void carry(Poco::Net::StreamSocket& client, Poco::Net::StreamSocket& hub) const
    {
        std::array<char, 4096> bytes{};
        while (!m_stop) {
            Poco::Net::Socket::SocketList ready{client, hub}, none, errors;
            if (Poco::Net::Socket::select(ready, none, errors, Poco::Timespan(20'000)) == 0) continue;
            for (const auto& from : ready) {
                auto& source = from == client ? client : hub;
                auto& sink = from == client ? hub : client;
                const int got = source.receiveBytes(bytes.data(), int(bytes.size()));
                if (got <= 0) return;
                sink.sendBytes(bytes.data(), got);
            }
        }
    }

    Poco::Net::ServerSocket m_server;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

/// An association whose hub has a name that only the proxy knows.
struct Far
{
    tests::JoinedOffice office{{2026, 10}, [](hub::HubConfig& hub) { hub.hosts << u"hub.wasl.test"_s; }};
    sync::HubClientConfig config = tests::JoinedOffice::config(office.office.file());

    Far()
    {
        config.url.replace(u"localhost"_s, u"hub.wasl.test"_s);
        config.authorityPem = office.hub.authorityPem();
    }
};

} // namespace

class TestSystemProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const auto* name : {"https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
    }

    void theHubIsReachedThroughIt()
    {
        Far network;
        Proxy proxy;
        qputenv("https_proxy", proxy.url("name:pass%40word@"));
        QVERIFY(sync::HubClient(network.config).record());
        QCOMPARE(proxy.carried.load(), 1);
        QVERIFY2(proxy.lastRequest.startsWith("CONNECT hub.wasl.test:"), proxy.lastRequest.constData());
        QVERIFY2(proxy.lastRequest.contains("Basic " + QByteArray("name:pass@word").toBase64()),
                 proxy.lastRequest.constData());
        // The certificate is the hub's all the same: the proxy carries and cannot read.
        network.config.authorityPem = tests::HubFixture().authorityPem();
        QCOMPARE(sync::HubClient(network.config).record().error().code, u"hub-certificate"_s);
    }

    void whereItRefusesTheHubIsAway()
    {
        Far network;
        Proxy proxy;
        proxy.refuses = true;
        qputenv("HTTPS_PROXY", proxy.url());
        QCOMPARE(sync::HubClient(network.config).record().error().code, u"hub-unreachable"_s);
    }

    void thisComputerIsReachedWithoutIt()
    {
        tests::JoinedOffice network;
        Proxy proxy;
        qputenv("https_proxy", proxy.url());
        QVERIFY(network.held().empty());
        QCOMPARE(proxy.carried.load(), 0);
    }

    void whatItIsCalled_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("leftOut");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("with a port") << QByteArray("http://proxy.example:3128/") << QByteArray()
                                     << QByteArray("proxy.example 3128");
        QTest::newRow("bare") << QByteArray("proxy.example:8080") << QByteArray()
                              << QByteArray("proxy.example 8080");
        QTest::newRow("no port") << QByteArray("http://proxy.example") << QByteArray()
                                 << QByteArray("proxy.example 80");
        QTest::newRow("another protocol")
            << QByteArray("socks5://proxy.example:1080") << QByteArray() << QByteArray();
        QTest::newRow("the host") << QByteArray("http://p:1") << QByteArray("hub.example.org")
                                  << QByteArray();
        QTest::newRow("its domain") << QByteArray("http://p:1") << QByteArray(".example.org") << QByteArray();
        QTest::newRow("another domain")
            << QByteArray("http://p:1") << QByteArray("ample.org") << QByteArray("p 1");
        QTest::newRow("all") << QByteArray("http://p:1") << QByteArray("*") << QByteArray();
        QTest::newRow("no address") << QByteArray("::::") << QByteArray() << QByteArray();
    }
    void whatItIsCalled()
    {
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, leftOut);
        QFETCH(QByteArray, expected);
        qputenv("https_proxy", named);
        qputenv("no_proxy", leftOut);
        const auto proxy = sync::systemProxy({"hub.example.org"_ba, 443});
        QCOMPARE(proxy ? proxy->host + ' ' + QByteArray::number(proxy->port) : QByteArray(), expected);
    }
};

WASL_TEST(TestSystemProxy)
#include "tst_system_proxy.moc"
