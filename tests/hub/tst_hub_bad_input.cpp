// What an enrolled association's computer could send, broken or meant badly: refused with its name, nothing
// stored, and the next one is served.

#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

#include <Poco/Net/Context.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLException.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

QByteArray pathOf(const tests::Office& office)
{
    return "/v1/associations/" + office.id.toLatin1() + "/releases/2026-09/registered";
}

/// Changes a good payload and keeps its length, as a careful enemy would: the pad gives or takes.
QByteArray withChange(QByteArray body, const QByteArray& from, const QByteArray& to)
{
    const auto size = body.size();
    body.replace(body.indexOf(from), from.size(), to);
    const auto pad = body.indexOf("\"pad\":\"") + 7;
    const auto grown = body.size() - size;
    return grown > 0 ? body.remove(pad, grown) : body.insert(pad, QByteArray(-grown, '0'));
}

/// The request as it goes over the wire, signed as it should be.
QByteArray rawRequest(const tests::HubFixture& hub, const tests::Office& office, const QByteArray& body)
{
    const auto digest = wire::contentDigest(body);
    const auto authority = hub.address().authority();
    const auto fields = wire::signRequest({"PUT"_ba, authority, pathOf(office), digest},
                                          {hub.now().toSecsSinceEpoch(), office.id.toLatin1()}, *office.key);
    return "PUT " + pathOf(office) + " HTTP/1.1\r\nHost: " + authority + "\r\nContent-Digest: " + digest +
           "\r\nSignature-Input: " + fields.input + "\r\nSignature: " + fields.signature +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Says the beginning of a request and is gone.
void sayAndDie(const tests::HubFixture& hub, const QByteArray& begun)
{
    Poco::Net::Context::Params params;
    params.verificationMode = Poco::Net::Context::VERIFY_NONE;
    Poco::Net::SecureStreamSocket socket(Poco::Net::SocketAddress("127.0.0.1", hub.address().port),
                                         "localhost",
                                         new Poco::Net::Context(Poco::Net::Context::TLS_CLIENT_USE, params));
    if (!begun.isEmpty()) {
        socket.sendBytes(begun.constData(), int(begun.size()));
    }
    socket.abort();
}

/// No file of this process may grow, as on a disk that is full, for as long as it lives.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

class HubBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_office = m_hub.enrol();
        m_good = wire::encode(tests::release({.association = m_office.id}));
    }

    void payloadsThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("a schema it does not know") << "\"2026.1\""_ba
                                                   << "\"2031.1\""_ba << u"/schema"_s;
        QTest::newRow("a table too short") << "\"total\":["_ba
                                           << "\"total\":[],\"commune\":["_ba << u"/tables/total"_s;
        QTest::newRow("a cell beyond 64 bits") << "\"total\":["_ba
                                               << "\"total\":[99999999999999999999,"_ba << QString();
        QTest::newRow("the last number of 64 bits and one")
            << "\"sequence\":1"_ba
            << "\"sequence\":9223372036854775808"_ba << u"/sequence"_s;
        QTest::newRow("an exponent") << "\"total\":["_ba
                                     << "\"total\":[1e999,"_ba << QString();
        QTest::newRow("deeper than any release") << "\"total\":["_ba
                                                 << "\"total\":" + QByteArray(5000, '[') << QString();
        QTest::newRow("UTF-8 that is none") << "\"prepared\":\""_ba
                                            << "\"prepared\":\"\xff\xfe\xc0\x80"_ba << QString();
        QTest::newRow("a NUL") << "\"prepared\":\""_ba << QByteArray("\"prepared\":\"\0", 13) << QString();
        QTest::newRow("half a surrogate") << "\"prepared\":\""_ba
                                          << "\"prepared\":\"\\ud800"_ba << QString();
        QTest::newRow("a member twice") << "\"sequence\":1"_ba
                                        << "\"sequence\":1,\"sequence\":2"_ba << QString();
        QTest::newRow("true counts said to be noise-free") << "\"scale\":[5,2]"_ba
                                                           << "\"scale\":[0,2]"_ba << u"/mechanism"_s;
    }

    void payloadsThatAreNone()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, pointer);
        const QByteArray body = withChange(m_good, from, to);
        QVERIFY(body != m_good);
        QCOMPARE(body.size(), m_good.size());
        const auto answer = m_hub.ask(m_office, "PUT"_ba, pathOf(m_office), body);
        QVERIFY(answer);
        QCOMPARE(answer->status, 422);
        const auto problem = wire::decodeProblem(answer->body);
        QVERIFY(problem);
        QCOMPARE(problem->code, u"schema-mismatch"_s);
        if (!pointer.isEmpty()) {
            QCOMPARE(problem->pointer, pointer);
        }
        QVERIFY(m_hub.client(m_office).record()->releases.empty());
    }

    void bodiesThatAreNoJson()
    {
        for (const QByteArray& body :
             {QByteArray(), "{}"_ba, "null"_ba, QByteArray(8192, '{'), QByteArray(8192, '\0'),
              QByteArray(8192, '\xff'), m_good.first(8191), m_good + ' '}) {
            const auto answer = m_hub.ask(m_office, "PUT"_ba, pathOf(m_office), body);
            QVERIFY(answer);
            QCOMPARE(answer->status, 422);
        }
        QVERIFY(m_hub.client(m_office).record()->releases.empty());
    }

    void anOldOrAFutureSignature()
    {
        for (const int hours : {-24 * 365, -1, 1, 24 * 365}) {
            const QByteArray digest = wire::contentDigest(m_good);
            const auto fields = wire::signRequest(
                {"PUT"_ba, m_hub.address().authority(), pathOf(m_office), digest},
                {m_hub.now().addSecs(3600LL * hours).toSecsSinceEpoch(), m_office.id.toLatin1()},
                *m_office.key);
            const auto answer = sync::exchange(m_hub.address(), m_hub.authorityPem(),
                                               {"PUT"_ba,
                                                pathOf(m_office),
                                                m_good,
                                                {{"Content-Digest"_ba, digest},
                                                 {"Signature-Input"_ba, fields.input},
                                                 {"Signature"_ba, fields.signature}}},
                                               std::chrono::seconds(10));
            QVERIFY(answer);
            QCOMPARE(answer->status, 401);
            QCOMPARE(wire::decodeProblem(answer->body)->code, u"clock-skew"_s);
        }
        QVERIFY(m_hub.client(m_office).record()->releases.empty());
    }

    /// The client dies wherever it can: in the handshake, in the header, in the body, before the last byte.
    void aRequestThatBreaksOff()
    {
        const QByteArray request = rawRequest(m_hub, m_office, m_good);
        constexpr int points = 60;
        for (int point = 0; point < points; ++point) {
            sayAndDie(m_hub, request.first(request.size() * point / points));
        }
        sayAndDie(m_hub, request.first(request.size() - 1));
        QVERIFY(m_hub.client(m_office).record()->releases.empty());
    }

    void aFullDiskStoresNothingAndLosesNothing()
    {
        if (tests::HubFixture::onPostgres()) {
            QSKIP("the disk of PostgreSQL is another process's");
        }
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto first = tests::release({.association = office.id, .period = {2026, 8}});
        const auto second = tests::release({.association = office.id, .period = {2026, 9}, .sequence = 2});
        QVERIFY(hub.client(office).send(first));
        {
            const FullDisk full;
            const auto refused = hub.client(office).send(second);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"hub-busy"_s); // kept, and sent again
        }
        QCOMPARE(hub.client(office).record()->releases.size(), 1U);
        QVERIFY(hub.client(office).send(second));
        QVERIFY(hub.client(office).send(first)); // the receipt of what was there
        hub.restart();
        QCOMPARE(hub.client(office).record()->releases.size(), 2U);
    }

    /// After all of it.
    void theGoodOneIsTaken()
    {
        QCOMPARE(m_hub.ask(m_office, "PUT"_ba, pathOf(m_office), m_good)->status, 201);
        QCOMPARE(m_hub.client(m_office).record()->releases.size(), 1U);
    }

private:
    tests::HubFixture m_hub{[](hub::HubConfig& config) {
        config.associations = {1000, 1000};
        config.deadline = std::chrono::milliseconds(2000);
    }};
    tests::Office m_office;
    QByteArray m_good;
};

WASL_TEST(HubBadInputTest)
#include "tst_hub_bad_input.moc"
