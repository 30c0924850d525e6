#include "app/hub/hub_error.h"
#include "app/hub/rate_limiter.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/raw_connection.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <Poco/Net/Context.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <openssl/ssl.h>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

/// A TLS connection without any check, to misbehave on.
Poco::Net::SecureStreamSocket connectTo(const tests::HubFixture& hub, int newest = TLS1_3_VERSION)
{
    Poco::Net::Context::Params params;
    params.verificationMode = Poco::Net::Context::VERIFY_NONE;
    const Poco::Net::Context::Ptr context =
        new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, params);
    SSL_CTX_set_max_proto_version(context->sslContext(), newest);
    return Poco::Net::SecureStreamSocket(Poco::Net::SocketAddress("127.0.0.1", hub.address().port),
                                         "localhost", context);
}

QByteArray say(const tests::HubFixture& hub, const QByteArray& text)
{
    return tests::say(connectTo(hub), text);
}

} // namespace

/// The hub stands, whoever comes.
class HubLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesALargeBody()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const QByteArray path = "/v1/associations/" + office.id.toLatin1() + "/releases/2026-09/registered";
        const auto answer = say(
            hub, "PUT " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(hub.address().port) +
                     "\r\nContent-Length: 16385\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 413"), answer.constData());
        QVERIFY(answer.contains("Connection: Close"));
        const auto huge =
            say(hub, "PUT " + path +
                         " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\n");
        QVERIFY2(!huge.contains("HTTP/1.1 2"), huge.constData());
    }

    void wantsALength()
    {
        tests::HubFixture hub;
        const auto answer =
            say(hub, "POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 411"), answer.constData());
    }

    void limitsAnAssociation()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.associations = {3, 6}; });
        const auto office = hub.enrol();
        const auto other = hub.enrol();
        auto client = hub.client(office);
        const auto summary = tests::release({.association = office.id});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(client.send(summary));
        }
        const auto refused = client.send(summary);
        QCOMPARE(refused.error().code, u"hub-busy"_s);
        QVERIFY(client.retryAfter());
        QVERIFY(client.retryAfter()->count() >= 1 && client.retryAfter()->count() <= 10);
        QVERIFY2(hub.client(other).record(), "another association is not held up");
    }

    void limitsStrangers()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.strangers = {2, 2}; });
        tests::Office office{{}, {u"02.411.01.09"_s}, tests::signingKey(1), {}};
        auto client = hub.client(office);
        QCOMPARE(client.enrol(u"AAAA-AAAA-AAAA-AAAA"_s, office.communes).error().code, u"unknown-code"_s);
        QCOMPARE(client.enrol(u"AAAA-AAAA-AAAA-AAAB"_s, office.communes).error().code, u"unknown-code"_s);
        QCOMPARE(client.enrol(u"AAAA-AAAA-AAAA-AAAC"_s, office.communes).error().code, u"hub-busy"_s);
    }

    void aBucketFillsAgain()
    {
        hub::RateLimiter limiter({2, 60 * 50}); // fifty a second
        QCOMPARE(limiter.take(u"a"_s), 0);
        QCOMPARE(limiter.take(u"a"_s), 0);
        QCOMPARE(limiter.take(u"a"_s), 1);
        QCOMPARE(limiter.take(u"b"_s), 0);
        QTest::qSleep(50);
        QCOMPARE(limiter.take(u"a"_s), 0);
    }

    /// One byte at a time, before and after the handshake: closed at the deadline, and others are
    /// served meanwhile.
    void slowClientsAreClosed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("drips its request") << u"drip"_s;
        QTest::newRow("never says anything") << u"silent"_s;
        QTest::newRow("never begins the handshake") << u"plain"_s;
        QTest::newRow("never sends the body") << u"body"_s;
    }

    void slowClientsAreClosed()
    {
        QFETCH(QString, kind);
        tests::HubFixture hub(
            [](hub::HubConfig& config) { config.deadline = std::chrono::milliseconds(1500); });
        QElapsedTimer timer;
        timer.start();
        std::thread slow([&] {
            try {
                if (kind == "plain"_L1) {
                    Poco::Net::StreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", hub.address().port));
                    tests::readAll(socket);
                    return;
                }
                auto socket = connectTo(hub);
                if (kind == "silent"_L1) {
                    tests::readAll(socket);
                } else if (kind == "body"_L1) {
                    const QByteArray head =
                        "POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"_ba;
                    socket.sendBytes(head.constData(), static_cast<int>(head.size()));
                    tests::readAll(socket);
                } else {
                    for (int i = 0; i < 200; ++i) {
                        socket.sendBytes("G", 1);
                        QTest::qSleep(50);
                    }
                }
            } catch (const Poco::Exception&) {
                // closed, as it should be
            }
        });
        QTest::qSleep(100);
        QCOMPARE(hub.get("/v1/schemas/2026.1"_ba)->status, 200);
        slow.join();
        QVERIFY2(timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(timer.elapsed() > 1000);
    }

    /// Whoever says nothing after its handshake gives way to whoever waits for a thread.
    void idleConnectionsHoldUpNobody_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("as configured") << hub::HubConfig().threads;
        QTest::newRow("with few threads") << 16;
    }

    void idleConnectionsHoldUpNobody()
    {
        QFETCH(int, threads);
        tests::HubFixture hub([threads](hub::HubConfig& config) {
            config.threads = threads;
            config.deadline = std::chrono::seconds(60); // not what ends them
        });
        constexpr int Idle = 200;
        std::mutex mutex;
        std::list<Poco::Net::SecureStreamSocket> idle;
        std::vector<std::jthread> opening;
        std::atomic<int> next = 0;
        for (int thread = 0; thread < 40; ++thread) {
            opening.emplace_back([&] {
                while (next++ < Idle) {
                    auto socket = connectTo(hub);
                    socket.completeHandshake();
                    const std::lock_guard lock(mutex);
                    idle.push_back(socket);
                }
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(next >= Idle / 2, 20'000);
        QElapsedTimer timer;
        for (int i = 0; i < 5; ++i) { // while they come, and when all are there
            timer.start();
            const auto answer = hub.get("/v1/schemas/2026.1"_ba);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code));
            QCOMPARE(answer->status, 200);
            if (i == 0) {
                opening.clear();
                continue;
            }
            QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        }
        QCOMPARE(idle.size(), std::size_t(Idle));
    }

    /// One address that opens 200 connections, announces a body on each and sends one byte of it: it has its
    /// share, and the others are answered meanwhile. Where many addresses do so, they give way too.
    void bodiesThatNeverComeHoldUpNobody_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::newRow("one address") << 1;
        QTest::newRow("fifty addresses") << 50;
    }

    void bodiesThatNeverComeHoldUpNobody()
    {
        QFETCH(int, addresses);
        tests::HubFixture hub([](hub::HubConfig& config) {
            config.perAddress = 0;
            config.deadline = std::chrono::seconds(60); // not what ends them
        });
        constexpr int Slow = 200;
        std::vector<Poco::Net::StreamSocket> slow(Slow);
        std::vector<std::jthread> opening;
        std::atomic<int> next = 0;
        std::atomic<int> opened = 0;
        for (int thread = 0; thread < 20; ++thread) {
            opening.emplace_back([&] {
                for (int i = next++; i < Slow; i = next++) {
                    try {
                        auto socket = tests::secured(tests::connectedFrom(
                            "127.0.1." + std::to_string(1 + i % addresses), hub.address().port));
                        const QByteArray head = "POST /v1/enrolments HTTP/1.1\r\nHost: localhost\r\n"
                                                "Content-Length: 100\r\n\r\n{"_ba;
                        socket.sendBytes(head.constData(), int(head.size()));
                        slow[std::size_t(i)] = socket;
                        ++opened;
                    } catch (const Poco::Exception&) {
                        // closed before its handshake
                    }
                }
            });
        }
        QTRY_VERIFY_WITH_TIMEOUT(next >= Slow / 2, 20'000);
        qint64 longest = 0;
        for (int i = 0; i < 10; ++i) { // while they come, and when all are there
            QElapsedTimer timer;
            timer.start();
            const auto answer = hub.get("/v1/schemas/2026.1"_ba);
            longest = std::max(longest, timer.elapsed());
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code));
            QCOMPARE(answer->status, 200);
            if (i == 4) {
                opening.clear();
            }
        }
        qInfo("%d of %d were let in; others waited %lld ms at most", opened.load(), Slow,
              static_cast<long long>(longest));
        if (addresses == 1) {
            QVERIFY(opened < Slow);
        }
    }

    /// Figures of many associations and months, asked for by many at once: made once, and releases are taken
    /// meanwhile.
    void askingForFiguresHoldsUpNobody()
    {
        tests::HubFixture hub([](hub::HubConfig& config) {
            config.associations = {1'000'000, 1'000'000};
            config.readers = {1'000'000, 1'000'000};
        });
        std::vector<tests::Office> offices;
        for (int i = 0; i < 30; ++i) {
            offices.push_back(hub.enrol());
            for (int month = 1; month <= 6; ++month) {
                QVERIFY(hub.client(offices.back())
                            .send(tests::release(
                                {.association = offices.back().id, .period = {2026, month}, .key = i})));
            }
        }
        std::atomic<int> answered = 0;
        std::atomic<int> sentAway = 0;
        std::atomic<int> next = 0;
        QElapsedTimer timer;
        timer.start();
        std::vector<std::jthread> askers;
        for (int thread = 0; thread < 8; ++thread) {
            askers.emplace_back([&] {
                for (int i = next++; i < 240; i = next++) {
                    const auto answer = hub.get("/v1/indicators?family=registered&from=2026-0" +
                                                QByteArray::number(1 + i % 3) + "&to=2026-06");
                    ++(answer && answer->status == 200 ? answered : sentAway);
                }
            });
        }
        QElapsedTimer taking;
        taking.start();
        QVERIFY(
            hub.client(offices[0])
                .send(tests::release({.association = offices[0].id, .period = {2026, 7}, .sequence = 7})));
        const qint64 taken = taking.elapsed();
        askers.clear();
        const double seconds = double(timer.elapsed()) / 1000;
        qInfo("%d answers in %.2f s: %.0f a second, %d sent away; a release was taken meanwhile in %lld ms",
              answered.load(), seconds, answered / seconds, sentAway.load(), static_cast<long long>(taken));
        QCOMPARE(answered + sentAway, 240);
        QVERIFY(answered > 0);
    }

    void metricsAreForMonitorsOnly()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        QVERIFY(hub.client(office).send(tests::release({.association = office.id})));
        QCOMPARE(hub.get("/health"_ba)->status, 200);
        QCOMPARE(hub.get("/ready"_ba)->status, 200);
        const auto metrics = hub.get("/metrics"_ba);
        QCOMPARE(metrics->status, 200);
        QVERIFY2(metrics->body.contains("wasl_hub_requests_total{route=\"release\",status=\"201\"} 1\n"),
                 metrics->body.constData());
        QVERIFY(metrics->body.contains("wasl_hub_storage_up 1\n"));
        QVERIFY(metrics->body.contains("wasl_hub_request_seconds_bucket{le=\"+Inf\"} 4\n"));
        QVERIFY(!metrics->body.contains(office.id.toLatin1()));

        tests::HubFixture closed([](hub::HubConfig& config) { config.monitors = {u"192.0.2.1"_s}; });
        QCOMPARE(closed.get("/metrics"_ba)->status, 404);
    }

    void aNewCertificateIsShownWithoutAStop()
    {
        tests::HubFixture hub;
        const auto serial = [&hub] {
            auto socket = connectTo(hub);
            socket.completeHandshake();
            return socket.peerCertificate().serialNumber();
        };
        auto open = connectTo(hub);
        open.completeHandshake();
        const auto before = serial();
        QCOMPARE(serial(), before);
        QVERIFY(QFile::remove(hub.folder() + u"/server.pem"_s));
        QCOMPARE(serial(), before);
        hub.server().reloadCertificates(); // makes the one that is missing
        QVERIFY(serial() != before);
        QCOMPARE(hub.get("/v1/schemas/2026.1"_ba)->status, 200); // the pinned authority vouches for it
        const QByteArray request = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba;
        open.sendBytes(request.constData(), int(request.size()));
        QVERIFY(tests::readAll(open).startsWith("HTTP/1.1 200"));

        const auto good = serial();
        QFile key(hub.folder() + u"/server.key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write("no key");
        key.close();
        QVERIFY_THROWS_EXCEPTION(hub::HubError, hub.server().reloadCertificates());
        QCOMPARE(serial(), good);
    }

    /// An idle connection does not keep the hub from ending.
    void itEndsAtOnceAndFinishesWhatItAnswers()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.deadline = std::chrono::seconds(60); });
        auto idle = connectTo(hub);
        idle.completeHandshake();
        QElapsedTimer timer;
        timer.start();
        hub.stop();
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void speaksTls13Only()
    {
        tests::HubFixture hub;
        bool connected = false;
        try {
            auto socket = connectTo(hub, TLS1_2_VERSION);
            socket.sendBytes("GET / HTTP/1.1\r\n\r\n", 18);
            connected = !tests::readAll(socket).isEmpty();
        } catch (const Poco::Exception&) {
            connected = false;
        }
        QVERIFY(!connected);
    }

    void rubbishIsRefused()
    {
        tests::HubFixture hub(
            [](hub::HubConfig& config) { config.deadline = std::chrono::milliseconds(1000); });
        for (const QByteArray& text :
             {"\r\n\r\n"_ba, "GET\r\n\r\n"_ba, QByteArray(20'000, 'A') + "\r\n\r\n",
              "GET / HTTP/1.1\r\n"_ba + QByteArray("X: y\r\n").repeated(500) + "\r\n",
              "GET /%00%ff?%%% HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba}) {
            const QByteArray answer = say(hub, text);
            QVERIFY2(answer.isEmpty() || answer.startsWith("HTTP/1.1 4"), answer.constData());
        }
        QCOMPARE(hub.get("/v1/schemas/2026.1"_ba)->status, 200);
    }
};

WASL_TEST(HubLimitsTest)
#include "tst_hub_limits.moc"
