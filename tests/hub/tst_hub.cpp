#include "app/hub/hub_error.h"
#include "app/wire/content_digest.h"
#include "app/wire/http_signature.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

QString codeOf(const domain::Result<sync::HubAnswer>& answer)
{
    const auto problem = answer ? wire::decodeProblem(answer->body) : std::nullopt;
    return problem ? problem->code : u"no problem"_s;
}

QByteArray releasePath(const QString& association, const QByteArray& month = "2026-09/registered"_ba)
{
    return "/v1/associations/" + association.toLatin1() + "/releases/" + month;
}

} // namespace

/// A real hub over real TLS on the loopback.
class HubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAReleaseOnceAndSaysSo()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto summary = tests::release({.association = office.id});
        const QByteArray bytes = wire::encode(summary);
        const auto first = hub.ask(office, "PUT"_ba, releasePath(office.id), bytes);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->status, 201);
        const auto receipt = wire::decodeReceipt(first->body, office.hubPublicKey);
        QVERIFY(receipt);
        QCOMPARE(receipt->digest, wire::digest(bytes));
        QCOMPARE(receipt->received, hub.now());

        hub.setNow(hub.now().addDays(3));
        const auto again = hub.ask(office, "PUT"_ba, releasePath(office.id), bytes);
        QVERIFY(again);
        QCOMPARE(again->status, 200);
        QCOMPARE(again->body, first->body); // the receipt names the first arrival

        const auto other = tests::release({.association = office.id, .people = 13});
        const auto different = hub.ask(office, "PUT"_ba, releasePath(office.id), wire::encode(other));
        QVERIFY(different);
        QCOMPARE(different->status, 409);
        QCOMPARE(codeOf(different), u"release-fixed"_s);
        QCOMPARE(hub.client(office).record()->releases.size(), std::size_t(1));
    }

    void theClientSends()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        auto client = hub.client(office);
        const auto receipt = client.send(tests::release({.association = office.id}));
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().code));
        QVERIFY(wire::decodeReceipt(client.receiptBytes(), office.hubPublicKey));
        const auto fixed = client.send(tests::release({.association = office.id, .people = 99}));
        QCOMPARE(fixed.error().code, u"release-fixed"_s);
        QVERIFY(client.receiptBytes().isEmpty());
        const auto record = client.record();
        QVERIFY(record);
        QCOMPARE(record->releases.size(), std::size_t(1));
        QCOMPARE(record->releases.front().digest, receipt->digest);
        QVERIFY(record->time);
    }

    void aThousandResendsLeaveOneRelease()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.associations = {5000, 5000}; });
        const auto office = hub.enrol();
        const auto summary = tests::release({.association = office.id});
        auto client = hub.client(office);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(client.send(summary));
        }
        QCOMPARE(client.record()->releases.size(), std::size_t(1));
    }

    void anotherAssociationsAddressIsClosed()
    {
        tests::HubFixture hub;
        const auto mine = hub.enrol();
        const auto theirs = hub.enrol();
        const QByteArray bytes = wire::encode(tests::release({.association = theirs.id}));
        QCOMPARE(codeOf(hub.ask(mine, "PUT"_ba, releasePath(theirs.id), bytes)), u"not-your-association"_s);
        QCOMPARE(codeOf(hub.ask(mine, "GET"_ba, "/v1/associations/" + theirs.id.toLatin1() + "/releases")),
                 u"not-your-association"_s);
        // Their payload under my address.
        const auto wrong = hub.ask(mine, "PUT"_ba, releasePath(mine.id), bytes);
        QCOMPARE(codeOf(wrong), u"schema-mismatch"_s);
        QCOMPARE(wire::decodeProblem(wrong->body)->pointer, u"/association"_s);
        QVERIFY(hub.client(theirs).record()->releases.empty());
    }

    void onlyTheEnrolledKeySigns()
    {
        tests::HubFixture hub;
        auto office = hub.enrol();
        const QByteArray bytes = wire::encode(tests::release({.association = office.id}));
        auto stranger = office;
        stranger.id = u"ZZZZ"_s;
        const auto unknown = hub.ask(stranger, "PUT"_ba, releasePath(u"ZZZZ"_s), bytes);
        QCOMPARE(unknown->status, 401);
        QCOMPARE(codeOf(unknown), u"unknown-association"_s);

        auto thief = office;
        thief.key = tests::signingKey(999);
        const auto forged = hub.ask(thief, "PUT"_ba, releasePath(office.id), bytes);
        QCOMPARE(forged->status, 401);
        QCOMPARE(codeOf(forged), u"bad-signature"_s);

        QCOMPARE(codeOf(hub.get("/v1/associations/" + office.id.toLatin1() + "/releases")),
                 u"bad-signature"_s);
        QVERIFY(hub.client(office).record()->releases.empty());
    }

    /// What was overheard cannot be turned into anything else.
    void aReplayChangesNothing()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const QByteArray bytes = wire::encode(tests::release({.association = office.id}));
        const QByteArray path = releasePath(office.id);
        const QByteArray digest = wire::contentDigest(bytes);
        const auto signature =
            wire::signRequest({"PUT"_ba, hub.address().authority(), path, digest},
                              {hub.now().toSecsSinceEpoch(), office.id.toLatin1()}, *office.key);
        const auto replay = [&](const QByteArray& method, const QByteArray& at, const QByteArray& body,
                                const QByteArray& bodyDigest) {
            return sync::exchange(hub.address(), hub.authorityPem(),
                                  {method,
                                   at,
                                   body,
                                   {{"Content-Digest"_ba, bodyDigest},
                                    {"Signature-Input"_ba, signature.input},
                                    {"Signature"_ba, signature.signature}}},
                                  std::chrono::seconds(10));
        };
        QCOMPARE(replay("PUT"_ba, path, bytes, digest)->status, 201);
        QCOMPARE(replay("PUT"_ba, path, bytes, digest)->status, 200);
        QCOMPARE(codeOf(replay("PUT"_ba, releasePath(office.id, "2026-08/registered"_ba), bytes, digest)),
                 u"bad-signature"_s);
        const QByteArray other = wire::encode(tests::release({.association = office.id, .people = 50}));
        QCOMPARE(codeOf(replay("PUT"_ba, path, other, digest)), u"content-digest"_s);
        QCOMPARE(codeOf(replay("PUT"_ba, path, other, wire::contentDigest(other))), u"bad-signature"_s);
        hub.setNow(hub.now().addSecs(3600));
        QCOMPARE(codeOf(replay("PUT"_ba, path, bytes, digest)), u"clock-skew"_s);
    }

    void aMonthMustBeOver()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        hub.setNow(QDateTime(QDate(2026, 9, 30), QTime(23, 59), Qt::UTC));
        const auto summary = tests::release({.association = office.id});
        QCOMPARE(hub.client(office).send(summary).error().code, u"period-open"_s);
        hub.setNow(QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC));
        QVERIFY(hub.client(office).send(summary));
    }

    void namesWhatDoesNotFit()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        QByteArray bytes = wire::encode(tests::release({.association = office.id}));
        bytes.replace("\"scale\":[5,2]", "\"scale\":[5,9]");
        const auto answer = hub.ask(office, "PUT"_ba, releasePath(office.id), bytes);
        QCOMPARE(answer->status, 422);
        QCOMPARE(wire::decodeProblem(answer->body)->pointer, u"/mechanism"_s);
        const QByteArray good = wire::encode(tests::release({.association = office.id}));
        const auto family = hub.ask(office, "PUT"_ba, releasePath(office.id, "2026-09/assisted"_ba), good);
        QCOMPARE(wire::decodeProblem(family->body)->pointer, u"/family"_s);
        const auto month = hub.ask(office, "PUT"_ba, releasePath(office.id, "2026-08/registered"_ba), good);
        QCOMPARE(wire::decodeProblem(month->body)->pointer, u"/period"_s);
    }

    /// A laptop whose clock is ten years off learns the hub's time and signs again.
    void aWrongClockDoesNotMatter()
    {
        tests::HubFixture hub(
            [](hub::HubConfig& config) { config.clock = [] { return QDateTime::currentDateTimeUtc(); }; });
        const auto office = hub.enrol();
        for (const int years : {-10, 10}) {
            sync::HubClient client(
                {.url = hub.server().url(),
                 .authorityPem = hub.authorityPem(),
                 .association = office.id,
                 .hubPublicKey = office.hubPublicKey,
                 .key = office.key,
                 .clock = [years] { return QDateTime::currentDateTimeUtc().addYears(years); }});
            const auto receipt = client.send(tests::release({.association = office.id, .period = {2025, 9}}));
            QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().code));
        }
    }

    void aCodeEnrolsOnce()
    {
        tests::HubFixture hub;
        const QString code = hub.server().invite(u"جمعية"_s);
        tests::Office office{{}, {u"02.411.01.09"_s}, tests::signingKey(50), {}};
        const auto first = hub.client(office).enrol(code.toLower().remove(u'-'), office.communes);
        QVERIFY(first);
        QCOMPARE(first->name, u"جمعية"_s);
        // The answer was lost: the same again is the same answer.
        QCOMPARE(hub.client(office).enrol(code, office.communes)->association, first->association);
        tests::Office other{{}, office.communes, tests::signingKey(51), {}};
        QCOMPARE(hub.client(other).enrol(code, other.communes).error().code, u"code-used"_s);
        QCOMPARE(hub.client(office).enrol(code, {u"01.051.01.01"_s}).error().code, u"code-used"_s);
        QCOMPARE(hub.client(other).enrol(u"ABCD-EFGH-JKMN-PQRS"_s, other.communes).error().code,
                 u"unknown-code"_s);
        QCOMPARE(hub.client(other).enrol(u"ABCD"_s, {}).error().code, u"no-communes"_s);
        const QString late = hub.server().invite(u"late"_s);
        hub.setNow(hub.now().addDays(31));
        QCOMPARE(hub.client(other).enrol(late, other.communes).error().code, u"unknown-code"_s);
    }

    void aRestartKeepsEverything()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto summary = tests::release({.association = office.id});
        const auto before = hub.client(office).send(summary);
        hub.restart();
        const auto after = hub.client(office).send(summary);
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
    }

    void itsSecretsAreItsOwn()
    {
        tests::HubFixture hub;
        QCOMPARE(QFileInfo(hub.folder()).permissions() & 0x77, QFile::Permissions());
        for (const char* name : {"/receipts.key", "/ca.key", "/server.key", "/hub.db"}) {
            if (tests::HubFixture::onPostgres() && QLatin1StringView(name) == "/hub.db"_L1) {
                QVERIFY(!QFile::exists(hub.folder() + QLatin1StringView(name)));
                continue;
            }
            QCOMPARE(QFile::permissions(hub.folder() + QLatin1StringView(name)) & 0x77, QFile::Permissions());
        }
    }

    void aDatabaseOfANewerVersionIsLeftAlone()
    {
        if (tests::HubFixture::onPostgres()) {
            QSKIP("see tst_hub_postgresql");
        }
        tests::HubFixture hub;
        const QString path = hub.folder() + u"/hub.db"_s;
        hub::HubConfig config;
        config.dataFolder = hub.folder() + u"/other"_s;
        config.port = 0;
        config.clock = [] { return QDateTime::currentDateTimeUtc(); };
        config.log = [](const QString&) {};
        QVERIFY(QDir().mkpath(config.dataFolder));
        QFile file(config.dataFolder + u"/hub.db"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        // A database file's version stands at byte 60, big endian.
        QByteArray content = [&] {
            QFile source(path);
            return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
        }();
        QVERIFY(content.size() >= 100);
        content[63] = 99;
        file.write(content);
        file.close();
        QVERIFY_THROWS_EXCEPTION(hub::HubError, hub::HubServer{config});
    }

    void answersUnderItsOwnNameOnly()
    {
        tests::HubFixture hub;
        const auto answer = hub.get("/v1/schemas/2026.1"_ba, {{"Host"_ba, "evil.example"_ba}});
        QCOMPARE(answer->status, 421);
        QCOMPARE(hub.get("/v1/schemas/2026.1"_ba)->status, 200);
    }

    void publicPages()
    {
        tests::HubFixture hub;
        const auto schema = hub.get("/v1/schemas/2026.1"_ba);
        QCOMPARE(schema->body, disclosure::Schema::current().json());
        QCOMPARE(hub.get("/v1/schemas/1999.1"_ba)->status, 404);
        QCOMPARE(hub.get("/v1/nothing"_ba)->status, 404);
        QCOMPARE(hub.get("/../hub.db"_ba)->status, 404);
        const auto page = hub.get("/"_ba);
        QCOMPARE(page->status, 200);
        QVERIFY(page->body.contains("<html"));
        QVERIFY2(!page->body.contains("http://") && !page->body.contains("https://"),
                 "the page asks nobody else");
        QCOMPARE(hub.get("/page.css"_ba)->status, 200);
        QCOMPARE(hub.get("/page.js"_ba)->status, 200);

        const QJsonObject names = QJsonDocument::fromJson(hub.get("/v1/names"_ba)->body).object();
        QCOMPARE(names["region"_L1].toObject().size(), 12);
        QCOMPARE(names["region"_L1]["02"_L1]["ar"_L1].toString(), u"الشرق"_s);

        const auto description = QJsonDocument::fromJson(hub.get("/v1/openapi.json"_ba)->body).object();
        const QStringList paths = description["paths"_L1].toObject().keys();
        for (const auto& path :
             {u"/v1/associations/{id}/releases/{period}/{family}"_s, u"/v1/associations/{id}/releases"_s,
              u"/v1/enrolments"_s, u"/v1/indicators"_s, u"/v1/schemas/{id}"_s, u"/v1/notices"_s}) {
            QVERIFY2(paths.contains(path), qPrintable(path));
        }
    }

    /// Who asks a new hub before anybody reported does not put everybody off until the next 15th: while
    /// nothing became public, each day may make something so. Afterwards the 15th alone does.
    void aHubThatWasAskedTooEarlyShowsWhatComes()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.readers = {1000, 1000}; });
        const auto report = [&](int count) {
            for (int i = 0; i < count; ++i) {
                const auto office = hub.enrol();
                if (!hub.client(office).send(tests::release({.association = office.id, .people = 300}))) {
                    return false;
                }
            }
            return true;
        };
        const auto day = [&](int of) { hub.setNow(QDateTime(QDate(2026, 11, of), QTime(9, 0), Qt::UTC)); };
        // How many associations are shown, of when, and when that changes.
        const auto shown = [&] {
            const auto answer = hub.get("/v1/indicators?family=registered&from=2026-09&to=2026-09"_ba);
            const QJsonObject all = QJsonDocument::fromJson(answer->body).object();
            const QJsonObject total = all["tables"_L1]["total"_L1][0].toObject();
            return QStringList{total["value"_L1].isNull() ? u"none"_s
                                                          : QString::number(total["associations"_L1].toInt()),
                               all["edition"_L1].toString(), all["next_edition"_L1].toString()};
        };
        using Shown = QStringList;
        QCOMPARE(shown(), (Shown{u"none"_s, u"2026-11-05"_s, u"2026-11-06"_s}));
        QVERIFY(report(4));
        day(6);
        QCOMPARE(shown(), (Shown{u"none"_s, u"2026-11-06"_s, u"2026-11-07"_s}));
        QVERIFY(report(3));
        QCOMPARE(shown(), (Shown{u"none"_s, u"2026-11-06"_s, u"2026-11-07"_s})); // not twice a day
        hub.restart();
        QCOMPARE(shown(), (Shown{u"none"_s, u"2026-11-06"_s, u"2026-11-07"_s}));
        day(9);
        QCOMPARE(shown(), (Shown{u"7"_s, u"2026-11-09"_s, u"2026-11-15"_s}));
        QVERIFY(report(5));
        hub.restart();
        for (const int of : {9, 10, 14}) {
            day(of);
            QCOMPARE(shown(), (Shown{u"7"_s, u"2026-11-09"_s, u"2026-11-15"_s}));
        }
        day(15);
        QCOMPARE(shown(), (Shown{u"12"_s, u"2026-11-15"_s, u"2026-12-15"_s}));
        QVERIFY(report(6));
        day(30);
        QCOMPARE(shown(), (Shown{u"12"_s, u"2026-11-15"_s, u"2026-12-15"_s}));
        // Nobody asks for a while: what came by then is public with the edition of the 15th before.
        hub.setNow(QDateTime(QDate(2027, 2, 20), QTime(9, 0), Qt::UTC));
        QCOMPARE(shown(), (Shown{u"18"_s, u"2027-02-15"_s, u"2027-03-15"_s}));
        // A 15th without reports, and the days after it until there are some.
        hub.setNow(QDateTime(QDate(2027, 3, 15), QTime(9, 0), Qt::UTC));
        QCOMPARE(shown(), (Shown{u"18"_s, u"2027-03-15"_s, u"2027-03-16"_s}));
        QVERIFY(report(5));
        hub.setNow(QDateTime(QDate(2027, 3, 20), QTime(9, 0), Qt::UTC));
        QCOMPARE(shown(), (Shown{u"23"_s, u"2027-03-20"_s, u"2027-04-15"_s}));
    }

    void indicatorsAreWithheldFromAFew()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.readers = {1000, 1000}; });
        for (int i = 0; i < 4; ++i) {
            const auto office = hub.enrol();
            QVERIFY(
                hub.client(office).send(tests::release({.association = office.id, .people = 300, .key = i})));
        }
        const QByteArray query = "/v1/indicators?family=registered&from=2026-09&to=2026-09"_ba;
        const auto total = [&] {
            const auto answer = hub.get(query);
            return QJsonDocument::fromJson(answer->body)["tables"_L1]["total"_L1][0].toObject();
        };
        QCOMPARE(total()["withheld"_L1].toString(), u"few-associations"_s);
        QVERIFY(total()["value"_L1].isNull());
        const auto fifth = hub.enrol();
        QVERIFY(hub.client(fifth).send(tests::release({.association = fifth.id, .people = 300, .key = 9})));
        QVERIFY2(total()["value"_L1].isNull(),
                 "what came since is shown on the day on which figures may be renewed");
        hub.setNow(QDateTime(QDate(2026, 11, 6), QTime(0, 0), Qt::UTC));
        const QJsonObject shown = total();
        const qint64 value = shown["value"_L1].toInteger();
        QVERIFY(std::abs(value - 1500) <= shown["margin"_L1].toInteger() * 2 + 10);
        QCOMPARE(value % 10, 0);

        const auto csv = hub.get(query + "&format=csv");
        QVERIFY(csv->body.startsWith(
            "family,from,to,table,code,associations,value,margin,withheld,left_out\r\n"));
        QVERIFY(csv->body.contains("registered,2026-09,2026-09,total,total,5," + QByteArray::number(value)));
        QCOMPARE(hub.get(query, {{"Accept"_ba, "text/csv"_ba}})->body, csv->body);
        const auto region = hub.get(query + "&table=region");
        const auto regions = QJsonDocument::fromJson(region->body)["tables"_L1].toObject();
        QCOMPARE(regions.keys(), QStringList{u"region"_s});
        for (const char* wrong : {"/v1/indicators", "/v1/indicators?family=x&from=2026-09&to=2026-09",
                                  "/v1/indicators?family=registered&from=2026-10&to=2026-09",
                                  "/v1/indicators?family=registered&from=1990-01&to=2026-09",
                                  "/v1/indicators?family=registered&from=2026-09&to=2026-09&table=names"}) {
            QCOMPARE(hub.get(wrong)->status, 400);
        }
    }

    void theLogHoldsNoFigures()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        QVERIFY(hub.client(office).send(tests::release({.association = office.id})));
        const QString log = hub.log();
        QVERIFY(log.contains(u"method=PUT route=release status=201"));
        QVERIFY(!log.contains(office.id));
        QVERIFY(!log.contains(u'['));
    }
};

WASL_TEST(HubTest)
#include "tst_hub.moc"
