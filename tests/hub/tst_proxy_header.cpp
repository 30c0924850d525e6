// The PROXY header of a balancer: how it is read, and what the hub makes of whom it names.

#include "app/hub/address_range.h"
#include "app/hub/proxy_header.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/raw_connection.h"
#include "tests/support/suite.h"

#include <QTest>

#include <Poco/Exception.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

using State = hub::ProxyHeader::State;

constexpr const char* Balancer = "127.0.0.9";

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

/// A header of version 2: what it commands, family and transport in one byte, and the rest.
QByteArray binary(char versionAndCommand, char family, const QByteArray& rest)
{
    return "\r\n\r\n"_ba + '\0' + "\r\nQUIT\n"_ba + versionAndCommand + family + char(rest.size() >> 8) +
           char(rest.size()) + rest;
}

QByteArray ofIpv4(char a, char b, char c, char d)
{
    return QByteArray{} + a + b + c + d +
           QByteArray::fromHex("7f000001"
                               "c3502100");
}

/// 2001:db8::7 to ::1
QByteArray ofIpv6()
{
    return QByteArray::fromHex("20010db8000000000000000000000007"
                               "00000000000000000000000000000001"
                               "c3502100");
}

/// Reads it as the hub does, with what follows behind it and in pieces of that size; what of it was left.
QByteArray leftOf(const QByteArray& bytes, qsizetype pieces, hub::ProxyHeader& header)
{
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pair.data()) != 0) {
        return "no sockets";
    }
    std::jthread sender([&] {
        for (qsizetype at = 0; at < bytes.size(); at += pieces) {
            const QByteArray piece = bytes.mid(at, pieces);
            if (::send(pair[0], piece.constData(), std::size_t(piece.size()), MSG_NOSIGNAL) < 0) {
                break;
            }
        }
        ::shutdown(pair[0], SHUT_WR);
    });
    header = hub::readProxyHeader(pair[1]);
    QByteArray left(bytes.size() + 1, Qt::Uninitialized);
    qsizetype held = 0;
    for (ssize_t got = 1; got > 0; held += got) {
        got = std::max<ssize_t>(::recv(pair[1], left.data() + held, std::size_t(left.size() - held), 0), 0);
    }
    left.resize(held);
    ::close(pair[1]);
    sender.join();
    ::close(pair[0]);
    return left;
}

/// A hub whose balancer is 127.0.0.9; this test's own clients are 127.0.0.1.
tests::HubFixture behindBalancer(const std::function<void(hub::HubConfig&)>& change = {})
{
    return tests::HubFixture([change](hub::HubConfig& config) {
        config.balancers = {*hub::AddressRange::parse(QString::fromLatin1(Balancer))};
        if (change) {
            change(config);
        }
    });
}

QByteArray textHeader(const QByteArray& client)
{
    return client.contains(':') ? "PROXY TCP6 " + client + " ::1 50000 8443\r\n"
                                : "PROXY TCP4 " + client + " 192.0.2.1 50000 8443\r\n";
}

/// What the hub answers to a request behind these bytes; empty if it closes.
QByteArray askedBehind(const tests::HubFixture& hub, const QByteArray& header, const QByteArray& path,
                       const std::string& from = Balancer)
{
    try {
        auto plain = tests::connectedFrom(from, hub.address().port);
        if (!header.isEmpty()) {
            plain.sendBytes(header.constData(), int(header.size()));
        }
        return tests::say(
            tests::secured(plain),
            (path.startsWith("POST ") ? path : "GET " + path) +
                " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    } catch (const Poco::Exception&) {
        return {};
    }
}

} // namespace

class ProxyHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("client"); // "-": none is named; empty: refused
        const auto row = [](const char* name, const QByteArray& bytes, const char* client) {
            QTest::newRow(name) << bytes << QString::fromLatin1(client);
        };
        row("1, IPv4", "PROXY TCP4 192.0.2.7 198.51.100.1 50000 443\r\n"_ba, "192.0.2.7");
        row("1, IPv4, the longest", "PROXY TCP4 255.255.255.255 255.255.255.255 65535 65535\r\n"_ba,
            "255.255.255.255");
        row("1, IPv4, the shortest", "PROXY TCP4 1.1.1.1 1.1.1.1 0 0\r\n"_ba, "1.1.1.1");
        row("1, IPv6", "PROXY TCP6 2001:db8::7 ::1 50000 443\r\n"_ba, "2001:db8::7");
        row("1, IPv6, the longest",
            "PROXY TCP6 ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff "
            "65535 65535\r\n"_ba,
            "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
        row("1, an IPv4 address in an IPv6 one", "PROXY TCP6 ::ffff:192.0.2.7 ::1 1 2\r\n"_ba, "192.0.2.7");
        row("1, unknown", "PROXY UNKNOWN\r\n"_ba, "-");
        row("1, unknown, with more",
            "PROXY UNKNOWN ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff "
            "65535 65535\r\n"_ba,
            "-");
        row("1, one letter too long", "PROXY UNKNOWN " + QByteArray(92, 'x') + "\r\n", "");
        row("1, much too long", "PROXY UNKNOWN " + QByteArray(5000, 'x') + "\r\n", "");
        row("1, a leading zero", "PROXY TCP4 192.0.2.07 198.51.100.1 50000 443\r\n"_ba, "");
        row("1, too large", "PROXY TCP4 192.0.2.256 198.51.100.1 50000 443\r\n"_ba, "");
        row("1, of the other family", "PROXY TCP4 2001:db8::7 ::1 50000 443\r\n"_ba, "");
        row("1, two families", "PROXY TCP6 2001:db8::7 192.0.2.7 50000 443\r\n"_ba, "");
        row("1, a port with a zero", "PROXY TCP4 192.0.2.7 198.51.100.1 050 443\r\n"_ba, "");
        row("1, a port too large", "PROXY TCP4 192.0.2.7 198.51.100.1 65536 443\r\n"_ba, "");
        row("1, no port", "PROXY TCP4 192.0.2.7 198.51.100.1 50000\r\n"_ba, "");
        row("1, one word more", "PROXY TCP4 192.0.2.7 198.51.100.1 50000 443 1\r\n"_ba, "");
        row("1, two spaces", "PROXY TCP4  192.0.2.7 198.51.100.1 50000 443\r\n"_ba, "");
        row("1, a space at the end", "PROXY TCP4 192.0.2.7 198.51.100.1 50000 443 \r\n"_ba, "");
        row("1, another kind", "PROXY UDP4 192.0.2.7 198.51.100.1 50000 443\r\n"_ba, "");
        row("1, small letters", "proxy TCP4 192.0.2.7 198.51.100.1 50000 443\r\n"_ba, "");
        row("1, a line feed alone", "PROXY TCP4 192.0.2.7 198.51.100.1 50000 443\n"_ba, "");
        row("1, a return alone", "PROXY TCP4 192.0.2.7\r198.51.100.1 50000 443\r\n"_ba, "");
        row("1, a zero byte", "PROXY TCP4 192.0.2.7"_ba + '\0' + "9 198.51.100.1 50000 443\r\n", "");
        row("2, IPv4", binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7)), "192.0.2.7");
        row("2, IPv6", binary('\x21', '\x21', ofIpv6()), "2001:db8::7");
        row("2, IPv4 with what balancers add",
            binary('\x21', '\x11',
                   ofIpv4('\xc0', 0, 2, 7) + QByteArray::fromHex("02000b") + "example.org" +
                       QByteArray::fromHex("0300045a3b2c1d") + QByteArray::fromHex("04000100")),
            "192.0.2.7");
        row("2, as long as is read", binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7) + QByteArray(4068, 'x')),
            "192.0.2.7");
        row("2, one byte too long", binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7) + QByteArray(4069, 'x')),
            "");
        row("2, as long as it can say", binary('\x21', '\x11', QByteArray(65535, 'x')), "");
        row("2, itself", binary('\x20', '\x00', {}), "-");
        row("2, itself, with addresses", binary('\x20', '\x11', ofIpv4('\xc0', 0, 2, 7)), "-");
        row("2, itself, a family nobody knows", binary('\x20', '\x77', "abc"_ba), "-");
        row("2, nobody named", binary('\x21', '\x00', {}), "-");
        row("2, nobody named, with more", binary('\x21', '\x00', "abcdef"_ba), "-");
        row("2, a local socket", binary('\x21', '\x31', QByteArray(216, 'x')), "-");
        row("2, datagrams", binary('\x21', '\x12', ofIpv4('\xc0', 0, 2, 7)), "-");
        row("2, too short for IPv4", binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7).chopped(1)), "");
        row("2, too short for IPv6", binary('\x21', '\x21', ofIpv6().chopped(1)), "");
        row("2, another version", binary('\x11', '\x11', ofIpv4('\xc0', 0, 2, 7)), "");
        row("2, another command", binary('\x22', '\x11', ofIpv4('\xc0', 0, 2, 7)), "");
        row("2, a family nobody knows", binary('\x21', '\x41', QByteArray(216, 'x')), "");
        row("2, a transport nobody knows", binary('\x21', '\x13', ofIpv4('\xc0', 0, 2, 7)), "");
        row("TLS", QByteArray::fromHex("16030100c8010000c40303") + QByteArray(200, 'x'), "");
        row("HTTP", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba, "");
        row("zeros", QByteArray(64, '\0'), "");
    }

    /// Whole or in pieces, and to the last byte: what follows stays on the line.
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, client);
        const QByteArray behind = "\x16\x03\x01 what follows";
        for (const qsizetype pieces : {qsizetype(1), qsizetype(7), bytes.size() + behind.size()}) {
            hub::ProxyHeader header;
            const QByteArray left = leftOf(bytes + behind, pieces, header);
            if (client.isEmpty()) {
                QCOMPARE(header.state, State::Refused);
                continue;
            }
            QCOMPARE(header.state, State::Whole);
            QCOMPARE(header.client ? QString::fromStdString(header.client->toString()) : u"-"_s, client);
            QCOMPARE(left, behind);
        }
        if (client.isEmpty()) {
            return;
        }
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) { // it never takes a part for the whole
            const auto part = hub::parseProxyHeader(view(bytes).substr(0, std::size_t(cut)));
            QCOMPARE(part.state, State::Unfinished);
            QVERIFY(part.wanted > 0 && part.wanted <= std::size_t(bytes.size() - cut));
        }
        hub::ProxyHeader header;
        leftOf(bytes.chopped(1), 5, header);
        QCOMPARE(header.state, State::Unfinished);
    }

    void rubbishIsRefusedOrWaitedFor()
    {
        std::mt19937 random(20261127);
        const QByteArrayList good{"PROXY TCP4 192.0.2.7 198.51.100.1 50000 443\r\n"_ba,
                                  "PROXY TCP6 2001:db8::7 ::1 50000 443\r\n"_ba,
                                  binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7)),
                                  binary('\x21', '\x21', ofIpv6() + "more"_ba)};
        std::array<int, 3> outcomes{};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = good[qsizetype(random() % std::size_t(good.size()))];
            for (int change = 0; change < 1 + int(random() % 3); ++change) {
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random());
            }
            std::size_t held = 0;
            hub::ProxyHeader header = hub::parseProxyHeader({});
            while (header.state == State::Unfinished && held + header.wanted <= std::size_t(bytes.size())) {
                held += header.wanted;
                header = hub::parseProxyHeader(view(bytes).substr(0, held));
                QVERIFY(header.state != State::Unfinished ||
                        (header.wanted > 0 && held + header.wanted <= hub::LongestProxyHeader));
            }
            ++outcomes[std::size_t(header.state)];
        }
        qInfo("of 20000 headers with changed bytes %d were waited for, %d taken, %d refused", outcomes[0],
              outcomes[1], outcomes[2]);
        QVERIFY(outcomes[0] > 0 && outcomes[1] > 0 && outcomes[2] > 0);
    }

    void ranges()
    {
        const auto contains = [](const QString& range, const char* address) {
            const auto parsed = hub::AddressRange::parse(range);
            return parsed && parsed->contains(Poco::Net::IPAddress(address));
        };
        QVERIFY(contains(u"192.0.2.7"_s, "192.0.2.7"));
        QVERIFY(!contains(u"192.0.2.7"_s, "192.0.2.6"));
        QVERIFY(contains(u"192.0.2.7"_s, "::ffff:192.0.2.7"));
        QVERIFY(contains(u"10.20.0.9/13"_s, "10.23.255.255"));
        QVERIFY(!contains(u"10.20.0.9/13"_s, "10.24.0.0"));
        QVERIFY(contains(u"0.0.0.0/0"_s, "203.0.113.1"));
        QVERIFY(!contains(u"0.0.0.0/0"_s, "2001:db8::1"));
        QVERIFY(contains(u"2001:db8::/33"_s, "2001:db8:7fff::1"));
        QVERIFY(!contains(u"2001:db8::/33"_s, "2001:db8:8000::1"));
        QVERIFY(contains(u"::1"_s, "::1"));
        for (const auto& wrong : {u""_s, u"localhost"_s, u"192.0.2.0/33"_s, u"192.0.2.0/"_s,
                                  u"192.0.2.0/-1"_s, u"192.0.2.0/8/8"_s, u"::/129"_s, u"192.0.2.0/x"_s}) {
            QVERIFY2(!hub::AddressRange::parse(wrong), qPrintable(wrong));
        }
    }

    /// A balancer's connection begins with a header, and nobody else's does.
    void onlyABalancerSaysWhoComes()
    {
        auto hub = behindBalancer( // whoever would be waited for would be waited for long
            [](hub::HubConfig& config) { config.deadline = std::chrono::minutes(10); });
        QCOMPARE(tests::statusOf(askedBehind(hub, textHeader("192.0.2.7"), "/health")), 200);
        QCOMPARE(
            tests::statusOf(askedBehind(hub, binary('\x21', '\x11', ofIpv4('\xc0', 0, 2, 7)), "/health")),
            200);
        QCOMPARE(tests::statusOf(askedBehind(hub, binary('\x20', '\x00', {}), "/health")), 200);
        QCOMPARE(hub.get("/health"_ba)->status, 200);

        QCOMPARE(askedBehind(hub, {}, "/health"), QByteArray());
        QCOMPARE(askedBehind(hub, "PROXY TCP4 192.0.2.7\r\n"_ba, "/health"), QByteArray());
        QCOMPARE(askedBehind(hub, textHeader("192.0.2.7") + textHeader("192.0.2.8"), "/health"),
                 QByteArray());
        QCOMPARE(askedBehind(hub, textHeader("192.0.2.7"), "/health", "127.0.0.1"), QByteArray());
        QCOMPARE(askedBehind(hub, textHeader("192.0.2.7"), "/health", "127.0.0.10"), QByteArray());
        QVERIFY(!hub.log().contains(u"192.0.2"_s));
        QVERIFY(!hub.log().contains(u"127.0.0"_s));
    }

    /// Half a header, and nothing more: closed at the deadline, and others are answered meanwhile.
    void aHeaderThatNeverEndsIsClosed()
    {
        auto hub =
            behindBalancer([](hub::HubConfig& config) { config.deadline = std::chrono::milliseconds(1000); });
        auto silent = tests::connectedFrom(Balancer, hub.address().port);
        auto slow = tests::connectedFrom(Balancer, hub.address().port);
        slow.sendBytes("PROXY TC", 8);
        QCOMPARE(tests::statusOf(askedBehind(hub, textHeader("192.0.2.7"), "/health")), 200);
        QCOMPARE(tests::readAll(slow), QByteArray());
        QCOMPARE(tests::readAll(silent), QByteArray());
    }

    /// The share of an address, the limits for strangers and the right to read metrics.
    void theAddressIsTheOneThatIsNamed()
    {
        auto hub = behindBalancer([](hub::HubConfig& config) {
            config.perAddress = 2;
            config.strangers = {2, 1};
            config.monitors = {u"127.0.0.1"_s, u"::1"_s, u"192.0.2.50"_s, u"127.0.0.9"_s};
        });
        const auto behind = [&](const QByteArray& client) {
            auto plain = tests::connectedFrom(Balancer, hub.address().port);
            const QByteArray header = textHeader(client);
            plain.sendBytes(header.constData(), int(header.size()));
            auto socket = tests::secured(plain);
            socket.completeHandshake();
            return socket;
        };
        {
            auto first = behind("192.0.2.7");
            auto second = behind("192.0.2.7");
            QVERIFY_THROWS_EXCEPTION(Poco::Exception, behind("192.0.2.7"));
            auto other = behind("192.0.2.8");
            auto sixth = behind("2001:db8::1");
            auto same = behind("2001:db8::2");
            QVERIFY_THROWS_EXCEPTION(Poco::Exception, behind("2001:db8::3"));
            auto itself = behind("::ffff:192.0.2.9");
            auto and2 = behind("192.0.2.9");
            QVERIFY_THROWS_EXCEPTION(Poco::Exception, behind("192.0.2.9"));
        }

        for (const auto& client :
             {"192.0.2.7"_ba, "2001:db8::1"_ba}) { // theirs are closed one after the other
            QTRY_COMPARE(tests::statusOf(askedBehind(hub, textHeader(client), "/health")), 200);
        }
        const auto enrolling = [&](const QByteArray& client) {
            return tests::statusOf(askedBehind(hub, textHeader(client), "POST /v1/enrolments"));
        };
        QCOMPARE(enrolling("192.0.2.7"), 422);
        QCOMPARE(enrolling("192.0.2.7"), 422);
        QCOMPARE(enrolling("192.0.2.7"), 429);
        QCOMPARE(enrolling("192.0.2.8"), 422);
        QCOMPARE(enrolling("2001:db8::1"), 422);
        QCOMPARE(enrolling("2001:db8::2"), 422);
        QCOMPARE(enrolling("2001:db8::3"), 429);

        const auto metrics = [&](const QByteArray& header) {
            return tests::statusOf(askedBehind(hub, header, "/metrics"));
        };
        QCOMPARE(hub.get("/metrics"_ba)->status, 200); // from 127.0.0.1 itself
        QCOMPARE(metrics(textHeader("192.0.2.50")), 200);
        QCOMPARE(metrics(textHeader("192.0.2.7")), 404);
        QCOMPARE(metrics(textHeader("127.0.0.1")), 404); // the balancer's own machine, not this one
        QCOMPARE(metrics(textHeader("::1")), 404);
        QCOMPARE(metrics(textHeader("::ffff:127.0.0.1")), 404);
        QCOMPARE(metrics("PROXY UNKNOWN\r\n"_ba), 404);
        QCOMPARE(metrics(binary('\x20', '\x00', {})), 404); // although its address is a monitor
    }
};

WASL_TEST(ProxyHeaderTest)
#include "tst_proxy_header.moc"
