// A line that is cut in the middle of anything, and one that is slow: in the end the hub holds exactly what
// was sent. WASL_KILLS in the environment asks for more cuts.

#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "tests/support/bad_line.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

int wantedCuts()
{
    return std::max(200, qEnvironmentVariableIntValue("WASL_KILLS"));
}

sync::HubClient through(const tests::BadLine& line, const tests::HubFixture& hub, const tests::Office& office,
                        std::chrono::milliseconds deadline = std::chrono::seconds(10))
{
    return sync::HubClient({.url = u"https://localhost:%1"_s.arg(line.port()),
                            .authorityPem = hub.authorityPem(),
                            .association = office.id,
                            .hubPublicKey = office.hubPublicKey,
                            .key = office.key,
                            .clock = [&hub] { return hub.now(); },
                            .deadline = deadline});
}

} // namespace

class HubNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Cut at any byte of the way there or back, the handshake included, and sent again until it is
    /// receipted.
    void cutAnywhere()
    {
        tests::HubFixture hub(tests::withoutLimits);
        std::mt19937 random(11);
        // A release takes about 10,000 bytes there, and its receipt 2,500 back, with the handshake.
        const auto upTo = [&random](int bound) { return qint64(random() % std::uint32_t(bound)); };
        tests::BadLine line(hub.address().port, [&] {
            tests::Trouble trouble;
            if (random() % 10 < 7) {
                (random() % 2 ? trouble.cutAfterSent : trouble.cutAfterAnswered) =
                    random() % 2 ? upTo(10'500) : upTo(2'600);
            }
            return trouble;
        });
        int sent = 0;
        int failed = 0;
        std::vector<tests::Office> offices;
        std::map<QString, QStringList> digests;
        while (line.cuts() < wantedCuts()) {
            const auto office = hub.enrol();
            offices.push_back(office);
            QString previous;
            for (int month = 1; month <= 9; ++month) {
                const auto summary = tests::release({.association = office.id,
                                                     .period = {2026, month},
                                                     .sequence = month,
                                                     .previous = previous});
                previous = wire::digest(wire::encode(summary));
                digests[office.id].append(previous);
                for (;;) {
                    const auto receipt = through(line, hub, office).send(summary);
                    if (receipt) {
                        QCOMPARE(receipt->digest, previous);
                        break;
                    }
                    // Whatever the line did, it was the line: nothing that would make a client give up.
                    const QStringList known{u"hub-unreachable"_s, u"hub-answer"_s};
                    QVERIFY2(known.contains(receipt.error().code), qPrintable(receipt.error().code));
                    ++failed;
                }
                ++sent;
            }
        }
        int held = 0;
        for (const auto& office : offices) {
            const auto record = hub.client(office).record();
            QVERIFY(record);
            QCOMPARE(record->releases.size(), std::size_t(digests[office.id].size()));
            for (const auto& release : record->releases) {
                held += digests[office.id].count(release.digest);
            }
        }
        qInfo(
            "%d releases over a line that was cut %d times, %d attempts failed and were made again: %d held",
            sent, line.cuts(), failed, held);
        QCOMPARE(held, sent);
        QVERIFY(failed > 0);
    }

    /// Asking, sending and reading back are many requests and one connection.
    void oneConnectionForAll()
    {
        tests::HubFixture hub(tests::withoutLimits);
        const auto office = hub.enrol();
        std::atomic<int> connections = 0;
        tests::BadLine line(hub.address().port, [&connections] {
            ++connections;
            return tests::Trouble();
        });
        {
            auto client = through(line, hub, office);
            QString previous;
            QVERIFY(client.record());
            for (int month = 1; month <= 9; ++month) {
                const auto summary = tests::release({.association = office.id,
                                                     .period = {2026, month},
                                                     .sequence = month,
                                                     .previous = previous});
                previous = wire::digest(wire::encode(summary));
                QCOMPARE(client.send(summary)->digest, previous);
            }
            QVERIFY(client.read({2026, 1}, {2026, 9}));
            QCOMPARE(client.record()->releases.size(), std::size_t(9));
            QCOMPARE(connections.load(), 1);
            // A no of the hub is an answer too.
            QCOMPARE(client
                         .send(tests::release({.association = office.id,
                                               .period = {2026, 12},
                                               .sequence = 10,
                                               .previous = previous}))
                         .error()
                         .code,
                     u"period-open"_s);
            QVERIFY(client.record());
            QCOMPARE(connections.load(), 1);
        }
        QVERIFY(through(line, hub, office).record());
        QCOMPARE(connections.load(), 2);
    }

    /// A hub lets go of a connection after a hundred requests, and when it is started again.
    void aHubThatLetsGo()
    {
        tests::HubFixture hub(tests::withoutLimits);
        const auto office = hub.enrol();
        std::atomic<int> connections = 0;
        tests::BadLine line(hub.address().port, [&connections] {
            ++connections;
            return tests::Trouble();
        });
        auto client = through(line, hub, office);
        for (int i = 0; i < 250; ++i) {
            const auto record = client.record();
            QVERIFY2(record, record ? "" : qPrintable(record.error().code));
        }
        QCOMPARE(connections.load(), 3);
        const auto summary = tests::release({.association = office.id});
        hub.restart();
        QVERIFY(client.send(summary));
        QCOMPARE(connections.load(), 4);
        QCOMPARE(client.record()->releases.size(), std::size_t(1));
        hub.stop();
        QCOMPARE(client.record().error().code, u"hub-unreachable"_s);
        hub.restart();
        QCOMPARE(client.record()->releases.size(), std::size_t(1));
    }

    /// 8 KB at 64 bytes every 5 ms: slow, and taken. At a byte a second: given up, nothing stored.
    void slowLines()
    {
        tests::HubFixture hub(
            [](hub::HubConfig& config) { config.deadline = std::chrono::milliseconds(6000); });
        const auto office = hub.enrol();
        const auto summary = tests::release({.association = office.id});
        const auto through64 = [](int bytes, int pause) {
            return [bytes, pause] {
                tests::Trouble trouble;
                trouble.bytesAtOnce = bytes;
                trouble.pauseMilliseconds = pause;
                return trouble;
            };
        };
        {
            tests::BadLine crawling(hub.address().port, through64(1, 100));
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!through(crawling, hub, office, std::chrono::seconds(3)).send(summary));
            QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
            QCOMPARE(hub.get("/health"_ba)->status, 200);
        }
        QVERIFY(hub.client(office).record()->releases.empty());
        tests::BadLine slow(hub.address().port, through64(64, 5));
        const auto receipt = through(slow, hub, office).send(summary);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().code));
        QCOMPARE(hub.client(office).record()->releases.size(), 1U);
    }
};

WASL_TEST(HubNetworkTest)
#include "tst_hub_network.moc"
