#include "app/sync/backoff.h"
#include "app/sync/broken_pipe_guard.h"
#include "app/sync/https_exchange.h"
#include "app/sync/hub_client.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"
#include "tests/support/tls_server.h"

#include <QElapsedTimer>
#include <QTest>

#include <Poco/Net/StreamSocket.h>
#include <openssl/ssl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <stop_token>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

// HubClient::send takes a published summary and nothing that could hold true counts.
template <class T>
concept Sendable = requires(sync::HubClient client, T what)
{
    client.send(what);
};
static_assert(Sendable<disclosure::PublishedSummary>);
static_assert(!Sendable<domain::ReleaseCounts>);
static_assert(!Sendable<QByteArray>);

namespace
{

std::shared_ptr<const wire::SigningKey> keyOf(int number)
{
    std::array<std::byte, wire::SigningKey::SeedSize> seed{};
    seed[0] = static_cast<std::byte>(number);
    return std::make_shared<const wire::SigningKey>(wire::SigningKey::fromSeed(seed));
}

hub::Validity valid()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {now.addDays(-1), now.addDays(30)};
}

const hub::Certificate& authority()
{
    static const hub::Certificate certificate = hub::makeAuthority(u"Wasl hub"_s, valid());
    return certificate;
}

hub::Certificate goodServer()
{
    return hub::issueServer(authority(), {u"localhost"_s, u"127.0.0.1"_s}, valid());
}

disclosure::PublishedSummary september()
{
    return tests::release({.association = u"K7F3"_s});
}

/// The receipt a true hub would send for september().
QByteArray receipt(int hubKey = 1)
{
    return wire::encode(wire::Receipt{u"K7F3"_s, u"2026-09"_s, u"registered"_s, 1,
                                      wire::digest(wire::encode(september())),
                                      QDateTime(QDate(2026, 10, 4), QTime(8, 0), Qt::UTC)},
                        *keyOf(hubKey));
}

QByteArray http(const QByteArray& body, const QByteArray& status = "201 Created"_ba)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

tests::TlsServer::Behaviour answering(const QByteArray& bytes)
{
    return [bytes](Poco::Net::StreamSocket& socket) {
        socket.sendBytes(bytes.constData(), static_cast<int>(bytes.size()));
        socket.shutdownSend();
    };
}

void say(Poco::Net::StreamSocket& socket, const QByteArray& bytes)
{
    socket.sendBytes(bytes.constData(), static_cast<int>(bytes.size()));
}

sync::HubClient clientOf(quint16 port, const QByteArray& pinned = authority().certificate,
                         const QString& host = u"localhost"_s, int milliseconds = 2000,
                         std::stop_token stop = {})
{
    return sync::HubClient({.url = u"https://%1:%2"_s.arg(host).arg(port),
                            .authorityPem = pinned,
                            .association = u"K7F3"_s,
                            .hubPublicKey = keyOf(1)->publicKey(),
                            .key = keyOf(2),
                            .clock = [] { return QDateTime::currentDateTimeUtc(); },
                            .deadline = std::chrono::milliseconds(milliseconds),
                            .stop = std::move(stop)});
}

QString codeOf(const domain::Result<wire::Receipt>& result)
{
    return result ? u"accepted"_s : result.error().code;
}

/// A port that was somebody's a moment ago.
quint16 portOfNobody()
{
    return tests::TlsServer(goodServer(), TLS1_3_VERSION, {}).port();
}

} // namespace

class HubClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As in a program that never thought of it: a connection that breaks must not end the process.
    void initTestCase() { std::signal(SIGPIPE, SIG_DFL); }

    void theTrueHubIsAccepted()
    {
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, answering(http(receipt())));
        QCOMPARE(codeOf(clientOf(server.port()).send(september())), u"accepted"_s);
        QCOMPARE(codeOf(clientOf(server.port(), authority().certificate, u"127.0.0.1"_s).send(september())),
                 u"accepted"_s);
    }

    void theServersOwnCertificateMayBePinned()
    {
        const hub::Certificate certificate = goodServer();
        tests::TlsServer server(certificate, TLS1_3_VERSION, answering(http(receipt())));
        QCOMPARE(codeOf(clientOf(server.port(), certificate.certificate).send(september())), u"accepted"_s);
    }

    /// Whoever is not the pinned hub receives not one byte of a request.
    void nobodyElseIsSpokenTo_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("newest");
        QTest::addColumn<QString>("code");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto row = [](const char* name, const hub::Certificate& certificate, int newest,
                            const QString& code) {
            QTest::newRow(name) << certificate.certificate << certificate.key << newest << code;
        };
        const auto other = hub::makeAuthority(u"Wasl hub"_s, valid());
        row("another authority of the same name", hub::issueServer(other, {u"localhost"_s}, valid()),
            TLS1_3_VERSION, u"hub-certificate"_s);
        row("self-signed", hub::makeAuthority(u"localhost"_s, valid()), TLS1_3_VERSION, u"hub-certificate"_s);
        row("wrong host", hub::issueServer(authority(), {u"hub.example.org"_s, u"127.0.0.2"_s}, valid()),
            TLS1_3_VERSION, u"hub-certificate"_s);
        row("expired", hub::issueServer(authority(), {u"localhost"_s}, {now.addDays(-9), now.addDays(-1)}),
            TLS1_3_VERSION, u"hub-certificate"_s);
        row("not valid yet",
            hub::issueServer(authority(), {u"localhost"_s}, {now.addDays(1), now.addDays(9)}), TLS1_3_VERSION,
            u"hub-certificate"_s);
        row("TLS 1.2", goodServer(), TLS1_2_VERSION, u"hub-insecure"_s);
        row("TLS 1.1", goodServer(), TLS1_1_VERSION, u"hub-insecure"_s);
    }

    void nobodyElseIsSpokenTo()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(int, newest);
        QFETCH(QString, code);
        tests::TlsServer server({certificate, key}, newest, answering(http(receipt())));
        QCOMPARE(codeOf(clientOf(server.port()).send(september())), code);
        QCOMPARE(server.received(), 0);
    }

    void badAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("code");
        const QByteArray good = http(receipt());
        QTest::newRow("cut in the body") << good.chopped(10) << u"hub-answer"_s;
        QTest::newRow("cut before the body") << good.first(good.indexOf("\r\n\r\n") + 4) << u"hub-answer"_s;
        QTest::newRow("no length") << "HTTP/1.1 201 Created\r\n\r\n"_ba + receipt() << u"hub-answer"_s;
        QTest::newRow("chunked")
            << "HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n\r\n"_ba
            << u"hub-answer"_s;
        QTest::newRow("oversized") << "HTTP/1.1 201 Created\r\nContent-Length: 999999999999\r\n\r\n"_ba
                                   << u"hub-answer"_s;
        QTest::newRow("longer than announced") << good + "more" << u"accepted"_s;
        QTest::newRow("a web page") << http("<html>"_ba, "200 OK"_ba) << u"bad-receipt"_s;
        QTest::newRow("another hub's receipt") << http(receipt(5)) << u"bad-receipt"_s;
        QTest::newRow("a receipt for other bytes")
            << http(wire::encode(wire::Receipt{u"K7F3"_s, u"2026-09"_s, u"registered"_s, 1,
                                               wire::digest("other"),
                                               QDateTime(QDate(2026, 10, 4), QTime(8, 0), Qt::UTC)},
                                 *keyOf(1)))
            << u"bad-receipt"_s;
        QTest::newRow("500 of something in between")
            << http("oops"_ba, "500 Internal Server Error"_ba) << u"hub-answer"_s;
        QTest::newRow("a redirection")
            << "HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n"_ba
            << u"hub-answer"_s;
        QTest::newRow("busy")
            << "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\nContent-Length: 67\r\n\r\n"
               "{\"type\":\"urn:wasl:problem:hub-broken\",\"title\":\"later\",\"status\":503}"_ba
            << u"hub-busy"_s;
        QTest::newRow("rubbish") << "SSH-2.0-OpenSSH\r\n"_ba << u"hub-answer"_s;
    }

    void badAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, code);
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, answering(answer));
        auto client = clientOf(server.port());
        QCOMPARE(codeOf(client.send(september())), code);
        QCOMPARE(client.receiptBytes().isEmpty(), code != "accepted"_L1);
        QCOMPARE(client.retryAfter().has_value(), code == "hub-busy"_L1);
    }

    void aSlowDripEndsAtTheDeadline()
    {
        const QByteArray answer = http(receipt());
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&answer](Poco::Net::StreamSocket& socket) {
            for (const char byte : answer) {
                socket.sendBytes(&byte, 1);
                QTest::qSleep(20);
            }
        });
        QElapsedTimer timer;
        timer.start();
        auto client = clientOf(server.port(), authority().certificate, u"localhost"_s, 800);
        const QString code = codeOf(client.send(september()));
        QVERIFY2(code == "hub-unreachable"_L1 || code == "hub-answer"_L1, qPrintable(code));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void silenceEndsAtTheDeadline()
    {
        tests::TlsServer server(goodServer(), TLS1_3_VERSION,
                                [](Poco::Net::StreamSocket&) { QTest::qSleep(1000); });
        QElapsedTimer timer;
        timer.start();
        auto client = clientOf(server.port(), authority().certificate, u"localhost"_s, 500);
        const QString code = codeOf(client.send(september()));
        QVERIFY2(code == "hub-unreachable"_L1 || code == "hub-answer"_L1, qPrintable(code));
        QVERIFY2(timer.elapsed() < 1400, qPrintable(QString::number(timer.elapsed())));
    }

    /// Locking the program must not wait for a hub that does not answer.
    void whoAsksToStopIsHeardAtOnce()
    {
        tests::TlsServer server(goodServer(), TLS1_3_VERSION,
                                [](Poco::Net::StreamSocket&) { QTest::qSleep(3000); });
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();
        auto client =
            clientOf(server.port(), authority().certificate, u"localhost"_s, 30'000, stop.get_token());
        std::jthread impatient([&stop] {
            QTest::qSleep(300);
            stop.request_stop();
        });
        QCOMPARE(codeOf(client.send(september())), u"hub-unreachable"_s);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    /// What waits leaves over one connection.
    void theConnectionIsKept()
    {
        std::atomic<int> requests = 0;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&requests](Poco::Net::StreamSocket& socket) {
            do {
                ++requests;
                say(socket, http(receipt()));
            } while (tests::TlsServer::readRequest(socket));
        });
        {
            auto client = clientOf(server.port());
            for (int i = 0; i < 5; ++i) {
                QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
            }
            QCOMPARE(server.received(), 1);
            QCOMPARE(requests.load(), 5);
        }
        QCOMPARE(codeOf(clientOf(server.port()).send(september())), u"accepted"_s);
        QCOMPARE(server.received(), 2);
    }

    /// Nothing is read as an answer but what came after its question; and who said good-bye is not asked.
    void aConnectionThatIsNotAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("first");
        const QByteArray good = http(receipt());
        QByteArray last = good;
        QTest::newRow("the hub says it closes") << last.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
        QTest::newRow("more than the answer") << good + http("{}"_ba);
        QTest::newRow("of an older HTTP") << QByteArray(good).replace("HTTP/1.1", "HTTP/1.0");
    }

    void aConnectionThatIsNotAskedAgain()
    {
        QFETCH(QByteArray, first);
        std::atomic<int> askedAgain = 0;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&](Poco::Net::StreamSocket& socket) {
            say(socket, first);
            askedAgain += tests::TlsServer::readRequest(socket);
        });
        auto client = clientOf(server.port());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        }
        QCOMPARE(server.received(), 3);
        QCOMPARE(askedAgain.load(), 0);
    }

    /// It may hang up between two requests, or with the second one on its way: that is asked once more.
    void aKeptConnectionThatGivesWay_data()
    {
        QTest::addColumn<bool>("readsTheSecond");
        QTest::newRow("before it is asked") << false;
        QTest::newRow("when it is asked") << true;
    }

    void aKeptConnectionThatGivesWay()
    {
        QFETCH(bool, readsTheSecond);
        std::atomic<int> requests = 0;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&](Poco::Net::StreamSocket& socket) {
            ++requests;
            say(socket, http(receipt()));
            if (readsTheSecond) {
                requests += tests::TlsServer::readRequest(socket);
            }
            socket.shutdownSend();
        });
        auto client = clientOf(server.port());
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        }
        QCOMPARE(server.received(), 3);
        QCOMPARE(requests.load(), readsTheSecond ? 5 : 3); // the last was not asked again
    }

    /// Once only: a hub that hangs up on every question is not asked for ever.
    void whoHangsUpOnANewConnectionIsBelieved()
    {
        std::atomic<int> connections = 0;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&](Poco::Net::StreamSocket& socket) {
            if (connections++ == 0) {
                say(socket, http(receipt()));
                tests::TlsServer::readRequest(socket);
            }
        });
        auto client = clientOf(server.port());
        QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        QCOMPARE(codeOf(client.send(september())), u"hub-unreachable"_s);
        QCOMPARE(server.received(), 2);
    }

    /// An answer that was begun is not asked for again: whoever sends decides.
    void aCutInTheSecondAnswer()
    {
        std::atomic<int> connections = 0;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&](Poco::Net::StreamSocket& socket) {
            say(socket, http(receipt()));
            if (connections++ == 0 && tests::TlsServer::readRequest(socket)) {
                say(socket, http(receipt()).chopped(10));
            }
        });
        auto client = clientOf(server.port());
        QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        QCOMPARE(codeOf(client.send(september())), u"hub-answer"_s);
        QVERIFY(client.receiptBytes().isEmpty());
        QCOMPARE(server.received(), 1);
        QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        QCOMPARE(server.received(), 2);
    }

    /// The hub says nothing until the client has given up; it does not ask anew after that.
    void whoAsksToStopIsHeardOnAKeptConnection()
    {
        std::atomic<bool> asked = false;
        std::atomic<bool> gaveUp = false;
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, [&](Poco::Net::StreamSocket& socket) {
            say(socket, http(receipt()));
            asked = tests::TlsServer::readRequest(socket);
            while (!gaveUp) {
                QTest::qSleep(5);
            }
        });
        std::stop_source stop;
        auto client =
            clientOf(server.port(), authority().certificate, u"localhost"_s, 600'000, stop.get_token());
        QCOMPARE(codeOf(client.send(september())), u"accepted"_s);
        std::jthread impatient([&] {
            while (!asked) {
                QTest::qSleep(5);
            }
            stop.request_stop();
        });
        const QString code = codeOf(client.send(september()));
        gaveUp = true;
        QCOMPARE(code, u"hub-unreachable"_s);
        QCOMPARE(server.received(), 1);
    }

    void nobodyThere()
    {
        QCOMPARE(codeOf(clientOf(portOfNobody()).send(september())), u"hub-unreachable"_s);
        QCOMPARE(codeOf(clientOf(443, authority().certificate, u"no-such-host.invalid"_s).send(september())),
                 u"hub-unreachable"_s);
    }

    void manyMayAskAtOnce()
    {
        // Each of them sets TLS up and takes it down again: by turns the first and the last who has it.
        const quint16 port = portOfNobody();
        std::atomic<int> unreachable = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 3; ++thread) {
            threads.emplace_back([port, &unreachable] {
                for (int i = 0; i < 1000; ++i) {
                    unreachable += codeOf(clientOf(port).send(september())) == "hub-unreachable"_L1;
                    std::this_thread::sleep_for(std::chrono::microseconds(i * 7919 % 1000));
                }
            });
        }
        threads.clear(); // waits for them
        QCOMPARE(unreachable.load(), 3 * 1000);
    }

    void aBrokenPipeIsAnErrorOnly()
    {
        std::array<int, 2> ends;
        QCOMPARE(::pipe(ends.data()), 0);
        ::close(ends[0]);
        {
            const sync::BrokenPipeGuard guard;
            QCOMPARE(::write(ends[1], "x", 1), ssize_t(-1));
            QCOMPARE(errno, EPIPE);
        }
        ::close(ends[1]);
    }

    void addresses()
    {
        QCOMPARE(sync::parseHubAddress(u"https://Hub.Example.org"_s)->authority(), "hub.example.org"_ba);
        QCOMPARE(sync::parseHubAddress(u"https://hub.example.org:8443/"_s)->authority(),
                 "hub.example.org:8443"_ba);
        for (const QString& wrong : {u"http://hub.example.org"_s, u"hub.example.org"_s, u""_s, u"https://"_s,
                                     u"https://u:p@hub.example.org"_s, u"https://hub.example.org/path"_s,
                                     u"https://hub.example.org?x"_s}) {
            QCOMPARE(sync::parseHubAddress(wrong).error().code, u"hub-address"_s);
        }
    }

    void aPinThatIsNoCertificate()
    {
        tests::TlsServer server(goodServer(), TLS1_3_VERSION, answering(http(receipt())));
        QVERIFY(!clientOf(server.port(), "rubbish"_ba).send(september()));
        QVERIFY(!clientOf(server.port(), {}).send(september()));
        QCOMPARE(server.received(), 0);
    }

    void backsOff()
    {
        const auto most = [](std::span<std::byte> bytes) {
            std::fill(bytes.begin(), bytes.end(), std::byte(0));
        };
        QCOMPARE(sync::backoff(1, most).count(), 1);
        const domain::RandomSource random = [](std::span<std::byte> bytes) {
            static quint64 state = 1;
            for (std::byte& byte : bytes) {
                state = state * 6364136223846793005U + 1442695040888963407U;
                byte = static_cast<std::byte>(state >> 56);
            }
        };
        std::int64_t longest = 0;
        for (int i = 0; i < 2000; ++i) {
            QVERIFY(sync::backoff(1, random).count() <= 2);
            const auto wait = sync::backoff(40, random).count();
            QVERIFY(wait >= 1 && wait <= 6 * 3600);
            longest = std::max(longest, wait);
        }
        QVERIFY(longest > 5 * 3600);
    }
};

WASL_TEST(HubClientTest)
#include "tst_hub_client.moc"
