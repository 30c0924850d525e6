// The hub's process is killed again and again while associations send: whatever was receipted is held,
// nothing is held twice, and in the end the hub holds exactly what was sent. With
// WASL_TEST_DATABASE=postgresql it keeps its tables there, and the server's own processes and the server
// itself are ended too.

#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/hub_process.h"
#include "tests/support/kills.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr int Associations = 30;
constexpr int Senders = 3;
/// On PostgreSQL, after so many kills of the hub: its connections are ended by the server, and the server
/// itself.
constexpr int KillsToDisconnection = 3;
constexpr int KillsToServerCrash = 7;
const int hubKills = tests::killsWanted(20);
const int months = std::max(6, hubKills / 8); ///< that each has to send: new ones arrive until the end

/// One association and all it has to send.
struct Sender
{
    tests::Office office;
    std::vector<disclosure::PublishedSummary> chain;
};

std::vector<Sender> enrolSenders(const hub::HubConfig& config)
{
    std::vector<Sender> senders;
    for (auto& office : tests::enrolInto(config, Associations)) {
        Sender sender{std::move(office), {}};
        auto period = domain::YearMonth::of(QDateTime::currentDateTimeUtc().date());
        for (int month = 0; month < months; ++month) {
            period = period.previous();
            sender.chain.push_back(tests::release(
                {.association = sender.office.id, .period = period, .key = int(senders.size())}));
        }
        senders.push_back(std::move(sender));
    }
    return senders;
}

} // namespace

class HubKillsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { tests::allowTimeFor(hubKills); }

private Q_SLOTS:
    void nothingReceiptedIsLostAndNothingIsHeldTwice()
    {
        const QTemporaryDir place;
        const QString folder = place.filePath(u"hub"_s);
        // Whoever confirms must have it on the disk: the hub is killed, and its PostgreSQL goes on.
        std::unique_ptr<tests::PostgresServer> postgres;
        QStringList options;
        auto config = tests::configOf(folder);
        if (tests::HubFixture::onPostgres()) {
            postgres = std::make_unique<tests::PostgresServer>(tests::PostgresServer::Durable::Yes);
            config.database = postgres->newDatabase();
            options = {u"--database"_s, config.database};
        }
        auto senders = enrolSenders(config);
        tests::HubProcess hub(folder, options);
        QVERIFY(hub.start());

        std::atomic<int> kills = 0;
        std::atomic<int> failures = 0;
        std::atomic<int> receipts = 0;
        std::atomic<int> busy = Senders;
        std::atomic<bool> over = false;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < Senders; ++thread) {
            threads.emplace_back([&, thread] {
                // Once, and again as long as the hub has not been killed often enough.
                do {
                    for (std::size_t i = std::size_t(thread); i < senders.size(); i += Senders) {
                        auto client = hub.client(senders[i].office);
                        for (std::size_t next = 0; next < senders[i].chain.size() && !over;) {
                            if (client.send(senders[i].chain[next])) {
                                ++next;
                                ++receipts;
                            } else {
                                ++failures;
                                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                            }
                        }
                    }
                } while (kills < hubKills && !over);
                --busy;
            });
        }
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        int disconnections = 0;
        int ended = 0;
        int serverCrashes = 0;
        QElapsedTimer timer;
        timer.start();
        for (; busy > 0 && timer.elapsed() < 240'000 + 1500LL * hubKills; ++kills) {
            // However slow the machine is: something is taken between two blows, or there was time for it.
            const auto goOn = [&] {
                const int before = receipts;
                for (int wait = 0; wait < 300 && receipts == before && busy > 0; ++wait) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(random() % 60));
            };
            goOn();
            if (postgres && kills % KillsToServerCrash == KillsToServerCrash - 1) {
                postgres->crash();
                postgres->start();
                ++serverCrashes;
                goOn(); // the same hub
            }
            if (postgres && kills % KillsToDisconnection == KillsToDisconnection - 1) {
                ended += postgres
                             ->ask(config.database,
                                   u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                   "WHERE application_name = 'wasl-hub'"_s)
                             .toInt();
                ++disconnections;
                goOn();
            }
            hub.kill();
            if (!hub.start()) {
                break;
            }
            if ((kills + 1) % 100 == 0) {
                qInfo("%d kills", kills + 1);
            }
        }
        over = busy > 0;
        threads.clear();
        QVERIFY2(!over, "the releases were not all taken in time");

        int held = 0;
        for (const auto& sender : senders) {
            const auto record = hub.client(sender.office).record();
            QVERIFY(record);
            QCOMPARE(record->releases.size(), sender.chain.size());
            for (const auto& summary : sender.chain) {
                held += int(std::ranges::count(record->releases, wire::digest(wire::encode(summary)),
                                               &wire::HeldRelease::digest));
            }
        }
        qInfo("%d releases, the hub killed %d times, %d attempts failed and were made again, %d receipts: %d "
              "held",
              Associations * months, kills.load(), failures.load(), receipts.load(), held);
        QCOMPARE(held, Associations * months);
        if (postgres) {
            qInfo("PostgreSQL ended the hub's connections %d times (%d of them), and was stopped at once %d "
                  "times",
                  disconnections, ended, serverCrashes);
            QCOMPARE(postgres->ask(config.database, u"SELECT count(*) FROM release"_s).toInt(), held);
            // Each with all of its cells.
            QCOMPARE(postgres->ask(config.database,
                                   u"SELECT count(DISTINCT n) FROM (SELECT count(c.name) AS n FROM release r "
                                   "LEFT JOIN cell c USING (association, period, family) "
                                   "GROUP BY association, period, family) AS cells"_s),
                     u"1"_s);
            QVERIFY(kills < KillsToServerCrash || (ended > 0 && serverCrashes > 0));
        }
        QVERIFY2(kills >= hubKills, "the hub was hardly killed");
        QVERIFY(failures > 0);
    }
};

WASL_TEST(HubKillsTest)
#include "tst_hub_kills.moc"
