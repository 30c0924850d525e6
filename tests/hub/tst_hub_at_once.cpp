// Many at once: what is the same is stored once, what differs is refused, whoever comes first.

#include "app/wire/content_digest.h"
#include "app/wire/payload.h"
#include "app/wire/receipt.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

#include <barrier>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

constexpr int AtOnce = 100;

/// What a hundred threads were answered that sent at the same moment.
struct Answers
{
    std::map<int, int> statuses;
    std::set<QByteArray> receipts;
};

Answers sendAtOnce(const tests::HubFixture& hub, const tests::Office& office,
                   const std::vector<QByteArray>& bodies)
{
    const QByteArray path = "/v1/associations/" + office.id.toLatin1() + "/releases/2026-09/registered";
    Answers answers;
    std::mutex mutex;
    std::barrier start(AtOnce);
    std::vector<std::jthread> threads;
    for (int i = 0; i < AtOnce; ++i) {
        threads.emplace_back([&, i] {
            const QByteArray& body = bodies[std::size_t(i) % bodies.size()];
            start.arrive_and_wait();
            auto answer = hub.ask(office, "PUT"_ba, path, body);
            // A connection that is slow while others wait gives way, and asks again as any association does.
            for (int again = 0; !answer && again < 5; ++again) {
                answer = hub.ask(office, "PUT"_ba, path, body);
            }
            const std::lock_guard lock(mutex);
            ++answers.statuses[answer ? answer->status : 0];
            if (answer && answer->status < 300) {
                answers.receipts.insert(answer->body);
            }
        });
    }
    threads.clear();
    return answers;
}

} // namespace

class HubAtOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameReleaseAHundredTimesIsStoredOnce()
    {
        tests::HubFixture hub(tests::withoutLimits);
        const auto office = hub.enrol();
        const QByteArray body = wire::encode(tests::release({.association = office.id}));
        const Answers answers = sendAtOnce(hub, office, {body});
        QCOMPARE(answers.statuses, (std::map<int, int>{{200, AtOnce - 1}, {201, 1}}));
        QCOMPARE(answers.receipts.size(), 1U);
        const auto held = hub.client(office).record()->releases;
        QCOMPARE(held.size(), 1U);
        QCOMPARE(held.front().digest, wire::digest(body));
    }

    void oneOfManyThatDifferIsStored()
    {
        tests::HubFixture hub(tests::withoutLimits);
        const auto office = hub.enrol();
        std::vector<QByteArray> bodies;
        for (int people = 0; people < 10; ++people) {
            bodies.push_back(wire::encode(tests::release({.association = office.id, .people = people})));
        }
        const Answers answers = sendAtOnce(hub, office, bodies);
        QCOMPARE(answers.statuses, (std::map<int, int>{{200, 9}, {201, 1}, {409, 90}}));
        QCOMPARE(answers.receipts.size(), 1U);
        const auto receipt = wire::decodeReceipt(*answers.receipts.begin(), office.hubPublicKey);
        QVERIFY(receipt);
        QCOMPARE(hub.client(office).record()->releases.front().digest, receipt->digest);
    }
};

WASL_TEST(HubAtOnceTest)
#include "tst_hub_at_once.moc"
