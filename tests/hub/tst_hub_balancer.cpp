// Two hubs over one PostgreSQL, behind a real HAProxy that is set up as the manual page says: every client
// counts by its own address, and one hub may be killed.

#include "app/hub/hub.h"
#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/balancer.h"
#include "tests/support/hub_process.h"
#include "tests/support/raw_connection.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

#include <Poco/Exception.h>

#include <atomic>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr int Share = 8; ///< connections of one address at one hub

QByteArray request(const QByteArray& methodAndPath)
{
    return methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

domain::YearMonth monthsBefore(int count)
{
    auto month = domain::YearMonth::of(QDateTime::currentDateTimeUtc().date());
    for (int i = 0; i < count; ++i) {
        month = month.previous();
    }
    return month;
}

} // namespace

class HubBalancerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_config = tests::configOf(m_place->filePath(u"a"_s), m_postgres.newDatabase());
        const QStringList options{u"--database"_s,    m_config.database,
                                  u"--balancer"_s,    QString::fromLatin1(tests::Balancer::Address),
                                  u"--per-address"_s, QString::number(Share)};
        m_first = std::make_unique<tests::HubProcess>(m_place->filePath(u"a"_s), options);
        QVERIFY(m_first->start());
        tests::copyKeys(m_place->filePath(u"a"_s), m_place->filePath(u"b"_s));
        m_second = std::make_unique<tests::HubProcess>(m_place->filePath(u"b"_s), options);
        QVERIFY(m_second->start());
        m_balancer = std::make_unique<tests::Balancer>(
            std::vector{m_first->address().port, m_second->address().port}, m_place->filePath(u"a/ca.pem"_s));
    }

    void cleanup()
    {
        m_balancer.reset();
        m_second.reset();
        m_first.reset();
    }

    /// HAProxy's own checks, over TLS and behind a header that names nobody.
    void itsChecksFindTheHubs()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_balancer->states(), (QStringList{u"UP"_s, u"UP"_s}), 20'000);
        m_second->kill();
        QTRY_COMPARE_WITH_TIMEOUT(m_balancer->states(), (QStringList{u"UP"_s, u"DOWN"_s}), 30'000);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(tests::statusOf(asked("127.0.0.2", "GET /ready")), 200);
        }
        QVERIFY(m_second->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_balancer->states(), (QStringList{u"UP"_s, u"UP"_s}), 30'000);
        // A hub whose database is away is not asked.
        m_postgres.crash();
        const bool noticed =
            QTest::qWaitFor([this] { return !m_balancer->states().contains(u"UP"_s); }, 60'000);
        m_postgres.start();
        QVERIFY(noticed);
        QTRY_COMPARE_WITH_TIMEOUT(m_balancer->states(), (QStringList{u"UP"_s, u"UP"_s}), 60'000);
    }

    void eachAddressHasItsOwnShare()
    {
        std::vector<Poco::Net::SecureStreamSocket> held;
        const auto open = [&](const std::string& address) {
            try {
                auto socket = tests::secured(tests::connectedFrom(address, m_balancer->port()));
                socket.completeHandshake();
                held.push_back(socket);
                return true;
            } catch (const Poco::Exception&) {
                return false; // closed before its handshake
            }
        };
        int let = 0;
        for (int i = 0; i < 2 * Share + 4; ++i) {
            let += open("127.0.0.2") ? 1 : 0;
        }
        QCOMPARE(let, 2 * Share); // at each hub
        for (int i = 0; i < 2 * Share; ++i) {
            QVERIFY2(open("127.0.0.3"), qPrintable(QString::number(i)));
        }
        QVERIFY(!open("127.0.0.3"));
        QCOMPARE(tests::statusOf(asked("127.0.0.4", "GET /health")), 200);
        // Its checks go on meanwhile.
        QTRY_COMPARE_WITH_TIMEOUT(m_balancer->states(), (QStringList{u"UP"_s, u"UP"_s}), 20'000);
    }

    void strangersAreCountedByTheirOwnAddress()
    {
        std::map<int, int> statuses;
        for (int i = 0; i < 120; ++i) {
            ++statuses[tests::statusOf(asked("127.0.0.2", "POST /v1/enrolments"))];
        }
        qInfo("%d of 120 were let try, %d sent away", statuses[422], statuses[429]);
        QCOMPARE(statuses[422] + statuses[429], 120);
        const int burst = hub::HubConfig().strangers.burst;
        QVERIFY(statuses[422] >= 2 * burst);
        QVERIFY(statuses[429] > 0);
        for (int i = 0; i < burst; ++i) {
            QCOMPARE(tests::statusOf(asked("127.0.0.3", "POST /v1/enrolments")), 422);
        }
    }

    void nobodyIsThisMachineThroughIt()
    {
        for (int i = 0; i < 2; ++i) { // one of each hub
            QCOMPARE(tests::statusOf(asked("127.0.0.1", "GET /metrics")), 404);
        }
        for (const auto* hub : {m_first.get(), m_second.get()}) {
            QVERIFY(metrics(*hub).contains("wasl_hub_storage_up 1\n"));
        }
    }

    /// Offices enrol and send through it; one hub is killed in the midst, then the other.
    void oneHubIsKilledInTheMidst()
    {
        constexpr int Associations = 16;
        constexpr int Months = 8;
        constexpr std::size_t Senders = 4;
        std::vector<tests::Office> offices;
        for (int i = 0; i < Associations; ++i) {
            tests::Office office{{}, {u"02.411.01.09"_s}, tests::signingKey(i + 1), {}};
            const QString code =
                hub::Hub(m_config).associations.invite(u"Association %1"_s.arg(i), m_config.clock());
            const auto enrolment = client(office).enrol(code, office.communes);
            QVERIFY2(enrolment, enrolment ? "" : qPrintable(enrolment.error().code));
            office.id = enrolment->association;
            office.hubPublicKey = enrolment->hubPublicKey;
            offices.push_back(office);
        }
        std::vector<std::vector<disclosure::PublishedSummary>> chains(offices.size());
        for (std::size_t i = 0; i < offices.size(); ++i) {
            for (int month = Months; month > 0; --month) {
                chains[i].push_back(tests::release({.association = offices[i].id,
                                                    .period = monthsBefore(month),
                                                    .people = 200,
                                                    .key = int(i)}));
            }
        }
        std::atomic<int> receipts = 0;
        std::atomic<int> failures = 0;
        std::atomic<bool> over = false;
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < Senders; ++thread) {
            threads.emplace_back([&, thread] {
                for (std::size_t i = thread; i < offices.size(); i += Senders) {
                    auto sender = client(offices[i]);
                    for (std::size_t next = 0; next < chains[i].size() && !over;) {
                        if (sender.send(chains[i][next])) {
                            ++next;
                            ++receipts;
                        } else {
                            ++failures;
                            std::this_thread::sleep_for(std::chrono::milliseconds(50));
                        }
                    }
                }
            });
        }
        const auto taken = [&](int parts) {
            return QTest::qWaitFor([&] { return receipts >= Associations * Months * parts / 6; }, 120'000);
        };
        bool went = taken(1);
        std::map<const char*, int> stored;
        stored["the first until it was killed"] = tookUntilNow(*m_first);
        m_first->kill();
        went = went && taken(2) && m_first->start() && taken(4);
        stored["the second until it was killed"] = tookUntilNow(*m_second);
        m_second->kill();
        went = went && taken(5) && m_second->start() && taken(6);
        over = !went;
        threads.clear();
        QVERIFY2(went, "the releases were not all taken in time");
        for (const auto& [who, count] : stored) {
            qInfo("%s: %d releases", who, count);
            QVERIFY(count > 0);
        }
        const int held = m_postgres.ask(m_config.database, u"SELECT count(*) FROM release"_s).toInt();
        qInfo("%d releases, %d attempts failed and were made again: %d held", Associations * Months,
              failures.load(), held);
        QCOMPARE(held, Associations * Months);

        // Both say the same, asked directly.
        for (std::size_t i = 0; i < offices.size(); ++i) {
            for (const auto* hub : {m_first.get(), m_second.get()}) {
                const auto record = hub->client(offices[i]).record();
                QVERIFY(record);
                QCOMPARE(record->releases.size(), std::size_t(Months));
                for (const auto& summary : chains[i]) {
                    QCOMPARE(std::ranges::count(record->releases, wire::digest(wire::encode(summary)),
                                                &wire::HeldRelease::digest),
                             1);
                }
            }
        }
        const auto figures = [](const tests::HubProcess& hub) {
            const auto answer = sync::exchange(hub.address(), hub.authorityPem(),
                                               {"GET",
                                                "/v1/indicators?family=registered&format=csv&from=" +
                                                    monthsBefore(Months).toString().toLatin1() +
                                                    "&to=" + monthsBefore(1).toString().toLatin1(),
                                                {},
                                                {}},
                                               std::chrono::seconds(20));
            return answer ? answer->body : QByteArray();
        };
        const QByteArray shown = figures(*m_first);
        QVERIFY(shown.contains(",total,"));
        QCOMPARE(figures(*m_second), shown);
    }

private:
    /// What comes back through the balancer to a client of that address.
    QByteArray asked(const std::string& address, const QByteArray& methodAndPath) const
    {
        return tests::say(tests::secured(tests::connectedFrom(address, m_balancer->port())),
                          request(methodAndPath));
    }

    sync::HubClient client(const tests::Office& office) const
    {
        return sync::HubClient({.url = u"https://localhost:%1"_s.arg(m_balancer->port()),
                                .authorityPem = m_first->authorityPem(),
                                .association = office.id,
                                .hubPublicKey = office.hubPublicKey,
                                .key = office.key,
                                .clock = m_config.clock,
                                .deadline = std::chrono::seconds(15)});
    }

    /// Read past the balancer, on this machine.
    static QByteArray metrics(const tests::HubProcess& hub)
    {
        return tests::say(tests::secured(tests::connectedFrom("127.0.0.1", hub.address().port)),
                          request("GET /metrics"));
    }

    static int tookUntilNow(const tests::HubProcess& hub)
    {
        static const QByteArray mark = "wasl_hub_requests_total{route=\"release\",status=\"201\"} ";
        const QByteArray text = metrics(hub);
        const qsizetype found = text.indexOf(mark);
        return found < 0 ? 0 : text.mid(found + mark.size()).split('\n').first().toInt();
    }

    tests::PostgresServer m_postgres;
    hub::HubConfig m_config;
    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<tests::HubProcess> m_first;
    std::unique_ptr<tests::HubProcess> m_second;
    std::unique_ptr<tests::Balancer> m_balancer;
};

WASL_TEST(HubBalancerTest)
#include "tst_hub_balancer.moc"
