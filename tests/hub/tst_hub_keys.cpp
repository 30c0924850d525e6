#include "app/hub/hub.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/key_renewal.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

using Outcome = hub::AssociationStore::RenewOutcome;

QString keyProblem(const domain::Result<sync::HubAnswer>& answer)
{
    const auto problem = answer ? wire::decodeProblem(answer->body) : std::nullopt;
    return problem ? problem->code : u"no problem"_s;
}

QByteArray keyPath(const QString& association)
{
    return "/v1/associations/" + association.toLatin1() + "/key";
}

tests::Office withKey(tests::Office office, int number)
{
    office.key = tests::signingKey(number);
    return office;
}

/// A second hub on the same tables.
std::unique_ptr<hub::Hub> besides(const tests::HubFixture& fixture)
{
    hub::HubConfig config;
    config.dataFolder = fixture.folder();
    config.database = fixture.database();
    config.clock = [now = fixture.now()] { return now; };
    config.log = [](const QString&) {};
    return std::make_unique<hub::Hub>(config);
}

wire::KeyRenewal renewalTo(const tests::Office& office, const tests::Office& next)
{
    return wire::renewal(office.id, office.key->publicKey(), *next.key);
}

} // namespace

/// An association's key at the hub over its whole life.
class HubKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsRenewedAndTheOldOneKept()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const QDateTime enrolled = hub.now();
        const auto next = withKey(office, 900);
        const QByteArray body = wire::encode(renewalTo(office, next));
        hub.setNow(enrolled.addDays(400));
        const auto first = hub.ask(office, "PUT"_ba, keyPath(office.id), body);
        QVERIFY(first);
        QCOMPARE(first->status, 201);
        // The answer was lost: whoever knows only the new key asks again.
        hub.setNow(enrolled.addDays(401));
        const auto again = hub.ask(next, "PUT"_ba, keyPath(office.id), body);
        QCOMPARE(again->status, 200);
        QCOMPARE(again->body, first->body);

        QCOMPARE(keyProblem(hub.ask(office, "PUT"_ba, keyPath(office.id), body)), u"bad-signature"_s);
        QVERIFY(!hub.client(office).record());
        QVERIFY(hub.client(next).send(tests::release({.association = office.id})));

        const auto keys = besides(hub)->associations.keys(office.id);
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(keys[0].publicKey, office.key->publicKey());
        QCOMPARE(keys[0].made, u"enrolled"_s);
        QCOMPARE(keys[0].since, enrolled);
        QCOMPARE(keys[0].until, std::optional(enrolled.addDays(400)));
        QCOMPARE(keys[1].publicKey, next.key->publicKey());
        QCOMPARE(keys[1].made, u"renewed"_s);
        QCOMPARE(keys[1].since, enrolled.addDays(400));
        QVERIFY(!keys[1].until);
    }

    void nobodyBringsAKeyThatIsNotHis()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto other = hub.enrol();
        const auto next = withKey(office, 901);
        const auto refused = [&](const wire::KeyRenewal& renewal, const QString& pointer) {
            const auto answer = hub.ask(office, "PUT"_ba, keyPath(office.id), wire::encode(renewal));
            const auto problem = wire::decodeProblem(answer->body);
            return answer->status == 422 && problem && problem->pointer == pointer;
        };
        auto renewal = renewalTo(office, next);
        renewal.newKey = other.key->publicKey();
        QVERIFY(refused(renewal, u"/proof"_s));
        QVERIFY(refused(wire::renewal(other.id, office.key->publicKey(), *next.key), u"/proof"_s));
        QVERIFY(refused(wire::renewal(office.id, office.key->publicKey(), *office.key), u"/new_key"_s));
        renewal = renewalTo(office, next);
        renewal.proof.chop(1);
        QVERIFY(refused(renewal, u"/proof"_s));
        const QByteArray good = wire::encode(renewalTo(office, next));
        QCOMPARE(keyProblem(hub.ask(other, "PUT"_ba, keyPath(office.id), good)), u"not-your-association"_s);
        QCOMPARE(keyProblem(hub.ask(next, "PUT"_ba, keyPath(office.id), good)), u"bad-signature"_s);
        QVERIFY(hub.client(office).record());
        QCOMPARE(besides(hub)->associations.keys(office.id).size(), std::size_t(1));
    }

    /// What was overheard of an earlier renewal, word for word within the five minutes, and what somebody
    /// with a copy of an old key could make.
    void aReplayBringsNoOldKeyBack()
    {
        tests::HubFixture hub;
        const auto first = hub.enrol();
        const auto second = withKey(first, 902);
        const auto third = withKey(first, 903);
        const QByteArray path = keyPath(first.id);
        const QByteArray toSecond = wire::encode(renewalTo(first, second));
        const qint64 created = hub.now().toSecsSinceEpoch();
        const auto send = [&](const tests::Office& signer, const QByteArray& body) {
            return sync::exchange(
                hub.address(), hub.authorityPem(),
                tests::signedRequest(signer, hub.address().authority(), "PUT"_ba, path, body, created),
                std::chrono::seconds(10));
        };
        QCOMPARE(send(first, toSecond)->status, 201);
        QCOMPARE(send(second, wire::encode(renewalTo(second, third)))->status, 201);
        QCOMPARE(keyProblem(send(first, toSecond)), u"bad-signature"_s);
        QCOMPARE(keyProblem(send(second, toSecond)), u"bad-signature"_s);
        // Even the key of now brings back none that it replaced.
        QCOMPARE(keyProblem(send(third, toSecond)), u"key-replaced"_s);
        QCOMPARE(keyProblem(send(third, wire::encode(renewalTo(third, first)))), u"key-used"_s);
        QVERIFY(hub.client(third).record());
        QCOMPARE(besides(hub)->associations.keys(first.id).size(), std::size_t(3));
    }

    /// Eight hubs on the same tables: two keys that want to be next, each asked for four times.
    void manyHubsAtOnceRenewOnce()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const std::array next{withKey(office, 904), withKey(office, 905)};
        std::array<hub::AssociationStore::Renewed, 8> outcomes;
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            threads.emplace_back([&, i] {
                outcomes[i] =
                    besides(hub)->associations.renew(office.id, renewalTo(office, next[i % 2]), hub.now());
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        const auto keys = besides(hub)->associations.keys(office.id);
        QCOMPARE(keys.size(), std::size_t(2));
        const std::size_t winner = keys[1].publicKey == next[0].key->publicKey() ? 0 : 1;
        QCOMPARE(keys[1].publicKey, next[winner].key->publicKey());
        int renewed = 0;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            renewed += outcomes[i].outcome == Outcome::Renewed ? 1 : 0;
            QCOMPARE(outcomes[i].outcome == Outcome::NotCurrent, i % 2 != winner);
        }
        QCOMPARE(renewed, 1);
    }

    void whoeverIsRevokedIsRefusedUntilRestored()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto other = hub.enrol();
        QVERIFY(hub.client(office).send(tests::release({.association = office.id})));
        const auto beside = besides(hub);
        auto& store = beside->associations;
        const auto code = store.inviteAgain(office.id, hub.now());
        QVERIFY(store.revoke(office.id, hub.now()));
        QVERIFY(!store.revoke(u"ZZZZ"_s, hub.now()));
        const QByteArray mine = "/v1/associations/" + office.id.toLatin1();
        const QByteArray body = wire::encode(renewalTo(office, withKey(office, 906)));
        for (const auto& answer :
             {hub.ask(office, "GET"_ba, mine + "/releases"), hub.ask(office, "GET"_ba, mine + "/directory"),
              hub.ask(office, "PUT"_ba, mine + "/key", body)}) {
            QCOMPARE(answer->status, 403);
            QCOMPARE(keyProblem(answer), u"revoked"_s);
        }
        QCOMPARE(hub.client(office).record().error().code, u"revoked"_s);
        // A stranger does not learn it.
        QCOMPARE(keyProblem(hub.ask(withKey(office, 907), "GET"_ba, mine + "/releases")), u"bad-signature"_s);
        QCOMPARE(hub.client(withKey(office, 908)).enrol(*code, office.communes).error().code,
                 u"unknown-code"_s);
        const auto directory = [&] {
            return hub.ask(other, "GET"_ba, "/v1/associations/" + other.id.toLatin1() + "/directory")->body;
        };
        QVERIFY(!directory().contains(office.id.toLatin1()));
        const auto listed = store.all();
        const auto one = std::find_if(listed.begin(), listed.end(),
                                      [&](const auto& entry) { return entry.id == office.id; });
        QCOMPARE(listed.size(), std::size_t(2));
        QCOMPARE(one->revoked, std::optional(hub.now()));
        QCOMPARE(one->lastRelease, hub.now());
        QVERIFY(store.restore(office.id));
        QVERIFY(directory().contains(office.id.toLatin1()));
        QCOMPARE(hub.client(office).record()->releases.size(), std::size_t(1));
    }

    void aLostKeyIsReplacedUnderACode()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol({u"02.411.01.09"_s, u"01.051.01.01"_s});
        QVERIFY(hub.client(office).send(tests::release({.association = office.id})));
        auto fresh = withKey(office, 910);
        fresh.id.clear();
        const auto beside = besides(hub);
        auto& store = beside->associations;
        QVERIFY(!store.inviteAgain(u"ZZZZ"_s, hub.now()));
        const QString older = *store.inviteAgain(office.id, hub.now());
        QVERIFY(store.revoke(office.id, hub.now()));
        const QString code = *store.inviteAgain(office.id, hub.now());
        QCOMPARE(hub.client(fresh).enrol(older, office.communes).error().code, u"unknown-code"_s);

        const auto differ = hub.client(fresh).enrol(code, {u"02.411.01.09"_s});
        QCOMPARE(differ.error().code, u"communes-differ"_s);
        QVERIFY2(differ.error().message.contains(u"02.411.01.09, 01.051.01.01"_s),
                 qPrintable(differ.error().message));
        QCOMPARE(hub.client(office).enrol(code, office.communes).error().code, u"key-used"_s);
        QVERIFY(!hub.client(office).record());

        hub.setNow(hub.now().addDays(2));
        const auto joined = hub.client(fresh).enrol(code, office.communes);
        QVERIFY2(joined, joined ? "" : qPrintable(joined.error().code));
        QCOMPARE(joined->association, office.id);
        QCOMPARE(hub.client(fresh).enrol(code, office.communes)->association, office.id);
        QCOMPARE(hub.client(withKey(fresh, 911)).enrol(code, office.communes).error().code, u"code-used"_s);
        QCOMPARE(hub.client(office).record().error().code, u"bad-signature"_s);
        QCOMPARE(hub.client(withKey(office, 910)).record()->releases.size(), std::size_t(1));
        const auto keys = store.keys(office.id);
        QCOMPARE(keys.size(), std::size_t(2));
        QCOMPARE(keys[1].made, u"re-enrolled"_s);
        QCOMPARE(keys[0].until, std::optional(hub.now()));
    }

    /// Again and again: who reads the code unused, and the key that another hub has just put in place, was
    /// once let in beside it.
    void aCodeUsedAtManyHubsAtOnceGivesOneKey()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        std::vector<std::unique_ptr<hub::Hub>> hubs(8);
        for (auto& one : hubs) {
            one = besides(hub);
        }
        int number = 920;
        for (std::size_t round = 1; round <= 20; ++round) {
            const QString code =
                wire::normalisedCode(*hubs[0]->associations.inviteAgain(office.id, hub.now()));
            std::atomic<int> enrolled = 0;
            std::vector<std::thread> threads;
            for (const auto& one : hubs) {
                const QByteArray key = tests::signingKey(++number).get()->publicKey();
                threads.emplace_back([&, key] {
                    const auto said = one->associations.enrol({code, key, office.communes}, hub.now());
                    enrolled += said.outcome == hub::AssociationStore::EnrolOutcome::Enrolled ? 1 : 0;
                });
            }
            for (std::thread& thread : threads) {
                thread.join();
            }
            QCOMPARE(enrolled, 1);
            QCOMPARE(hubs[0]->associations.keys(office.id).size(), round + 1);
        }
    }
};

WASL_TEST(HubKeysTest)
#include "tst_hub_keys.moc"
