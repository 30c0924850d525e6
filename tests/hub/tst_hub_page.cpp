#include "app/hub/hub_error.h"
#include "app/wire/network_reading.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/page_visitor.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

#include <sstream>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

const QString pageUser = u"salma"_s;
const QString pagePassphrase = u"la mer est calme ce soir"_s;

domain::PracticeNote practice(const QString& id, const QString& title)
{
    domain::PracticeNote note;
    note.id = id;
    note.language = u"fr"_s;
    note.sector = u"health"_s;
    note.title = title;
    note.text = u"Le centre de santé reçoit sans rendez-vous le mardi matin."_s;
    return note;
}

QByteArray notePath(const tests::Office& office, const QString& id)
{
    return "/v1/associations/" + office.id.toLatin1() + "/practices/" + id.toLatin1();
}

/// Five associations that reported two months of referrals.
void report(tests::HubFixture& hub)
{
    for (int i = 0; i < 5; ++i) {
        const auto office = hub.enrol();
        const auto first = tests::release(
            {.association = office.id, .family = domain::Family::Registered, .people = 400, .key = i});
        QVERIFY(hub.client(office).send(first));
    }
}

std::map<std::string, QByteArray> unzipped(const QByteArray& bytes)
{
    std::istringstream stream(bytes.toStdString());
    const Poco::Zip::ZipArchive archive(stream);
    std::map<std::string, QByteArray> files;
    for (auto file = archive.headerBegin(); file != archive.headerEnd(); ++file) {
        stream.clear();
        Poco::Zip::ZipInputStream content(stream, file->second);
        files[file->first] = QByteArray::fromStdString(
            {std::istreambuf_iterator<char>(content), std::istreambuf_iterator<char>()});
    }
    return files;
}

} // namespace

/// The routes behind the network's page and what associations read, over real TLS.
class HubPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInAndOut()
    {
        tests::HubFixture hub;
        QVERIFY(!hub.server().addCoordinator(pageUser, u"too short"_s));
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        QVERIFY(!hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        QCOMPARE(visitor.get("/v1/coordination/session").code(), u"signed-out"_s);
        QCOMPARE(visitor.signIn(pageUser, u"la mer est agitée ce soir"_s).code(), u"sign-in-refused"_s);
        QCOMPARE(visitor.signIn(u"nobody"_s, pagePassphrase).code(), u"sign-in-refused"_s);
        auto in = visitor.signIn(pageUser, pagePassphrase);
        QCOMPARE(in.status, 200);
        const QByteArray cookie = in.fields["set-cookie"];
        for (const char* rule : {"__Host-", "HttpOnly", "Secure", "SameSite=Strict", "Path=/"}) {
            QVERIFY2(cookie.contains(rule), rule);
        }
        QVERIFY(!cookie.contains("Domain"));
        QCOMPARE(visitor.get("/v1/coordination/session").json()["name"_L1].toString(), pageUser);
        QCOMPARE(visitor.send("DELETE"_ba, "/v1/coordination/session"_ba).status, 204);
        QCOMPARE(visitor.get("/v1/coordination/session").code(), u"signed-out"_s);
        QVERIFY(!hub.log().contains(pageUser));
    }

    void aSessionEndsWhenNobodyUsesIt()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        for (int i = 0; i < 3; ++i) {
            hub.setNow(hub.now().addSecs(29 * 60));
            QCOMPARE(visitor.get("/v1/coordination/notices").status, 200);
        }
        hub.restart(); // a session is the database's, not the process's
        QCOMPARE(visitor.get("/v1/coordination/notices").status, 200);
        hub.setNow(hub.now().addSecs(31 * 60));
        QCOMPARE(visitor.get("/v1/coordination/notices").code(), u"signed-out"_s);
        // However busy she is: after twelve hours it is over.
        visitor.signIn(pageUser, pagePassphrase);
        for (int i = 0; i < 12 * 3 + 1; ++i) {
            hub.setNow(hub.now().addSecs(20 * 60));
            visitor.get("/v1/coordination/notices");
        }
        QCOMPARE(visitor.get("/v1/coordination/notices").code(), u"signed-out"_s);
    }

    void passphrasesCannotBeTriedInARow()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.signIns = {3, 1}; });
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(visitor.signIn(pageUser, u"wrong %1"_s.arg(i)).status, 401);
        }
        const auto refused = visitor.signIn(pageUser, pagePassphrase);
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.fields.at("retry-after").toInt() > 0);
    }

    /// Another site that her browser visits meanwhile can change nothing.
    void onlyTheHubsOwnPageChangesAnything()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        visitor.origin = "https://evil.example"_ba;
        QCOMPARE(visitor.signIn(pageUser, pagePassphrase).code(), u"cross-site"_s);
        visitor.origin = {};
        QCOMPARE(visitor.signIn(pageUser, pagePassphrase).code(), u"cross-site"_s);
        visitor = tests::PageVisitor(hub);
        QCOMPARE(visitor.signIn(pageUser, pagePassphrase).status, 200);
        const QJsonObject notice{{u"text"_s, u"Réunion lundi."_s}};
        const auto publish = [&] { return visitor.send("POST"_ba, "/v1/coordination/notices"_ba, notice); };
        const QByteArray token = std::exchange(visitor.formToken, {});
        QCOMPARE(publish().code(), u"cross-site"_s);
        visitor.formToken = "x" + token.mid(1);
        QCOMPARE(publish().code(), u"cross-site"_s);
        visitor.formToken = token;
        const QByteArray origin = std::exchange(visitor.origin, "https://evil.example"_ba);
        QCOMPARE(publish().code(), u"cross-site"_s);
        QVERIFY(visitor.get("/v1/coordination/notices").json()["notices"_L1].toArray().isEmpty());
        visitor.origin = origin;
        QCOMPARE(publish().status, 201);
    }

    /// Every address of the coordination is closed to who is not signed in, an enrolled association too.
    void strangersSeeNothingOfTheCoordination()
    {
        tests::HubFixture hub;
        const auto office = hub.enrol();
        tests::PageVisitor visitor(hub);
        visitor.cookie = "__Host-wasl=AAAA"_ba;
        for (const char* path : {"figures", "trends", "coverage", "notices", "practices", "directory",
                                 "downloads/csv", "downloads/datapackage", "downloads/dhis2", "session"}) {
            const QByteArray whole = QByteArray("/v1/coordination/") + path;
            QCOMPARE(visitor.get(whole + "?family=registered&from=2026-09&to=2026-10").code(),
                     u"signed-out"_s);
            QCOMPARE(hub.ask(office, "GET"_ba, whole)->status, 401);
        }
        for (const char* path : {"notices", "notices/1/withdrawal", "practices/A/b/decision"}) {
            QCOMPARE(visitor.send("POST"_ba, QByteArray("/v1/coordination/") + path).code(), u"signed-out"_s);
        }
    }

    void noticesArePublishedAndWithdrawn()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        const QString text = u"اجتماع يوم الاثنين <b>"_s;
        QCOMPARE(visitor.send("POST"_ba, "/v1/coordination/notices"_ba, {{u"text"_s, text}}).status, 201);
        QCOMPARE(visitor.send("POST"_ba, "/v1/coordination/notices"_ba, {{u"text"_s, u"  "_s}}).status, 422);
        auto notices = wire::decodeNotices(hub.get("/v1/notices"_ba)->body);
        QVERIFY(notices);
        QCOMPARE(notices->entries.size(), std::size_t(1));
        QCOMPARE(notices->entries.front().text, text);
        const QByteArray one = QByteArray::number(notices->entries.front().number);
        QCOMPARE(visitor.send("POST"_ba, "/v1/coordination/notices/" + one + "/withdrawal").status, 200);
        QCOMPARE(visitor.send("POST"_ba, "/v1/coordination/notices/77/withdrawal"_ba).status, 404);
        QVERIFY(wire::decodeNotices(hub.get("/v1/notices"_ba)->body)->entries.empty());
        const auto all = visitor.get("/v1/coordination/notices").json()["notices"_L1].toArray();
        QCOMPARE(all.size(), 1);
        QVERIFY(!all[0]["withdrawn"_L1].toString().isEmpty());
    }

    void aPracticeIsReadOnceItIsApproved()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        const auto writer = hub.enrol();
        const auto reader = hub.enrol();
        const QString id = u"0190aaaa-note"_s;
        const auto note = practice(id, u"Le mardi au centre de santé"_s);
        const QByteArray bytes = wire::encodeSubmission(note);
        QCOMPARE(hub.ask(writer, "PUT"_ba, notePath(writer, id), bytes)->status, 201);
        QCOMPARE(hub.ask(writer, "PUT"_ba, notePath(writer, id), bytes)->status, 200);
        QCOMPARE(
            hub.ask(writer, "PUT"_ba, notePath(writer, id), wire::encodeSubmission(practice(id, u"Autre"_s)))
                ->status,
            409);
        // Nobody writes for another, and unsigned nobody at all.
        QCOMPARE(hub.ask(reader, "PUT"_ba, notePath(writer, u"0190bbbb-note"_s), bytes)->status, 403);
        const auto read = [&] {
            return wire::decodePractices(
                hub.ask(reader, "GET"_ba, "/v1/associations/" + reader.id.toLatin1() + "/practices")->body);
        };
        QVERIFY(read()->entries.empty());
        QCOMPARE(hub.get("/v1/associations/" + reader.id.toLatin1() + "/practices")->status, 401);
        const QByteArray decision =
            "/v1/coordination/practices/" + writer.id.toLatin1() + "/" + id.toLatin1() + "/decision";
        QCOMPARE(visitor.send("POST"_ba, decision, {{u"decision"_s, u"perhaps"_s}}).status, 422);
        QCOMPARE(visitor.send("POST"_ba, decision, {{u"decision"_s, u"approved"_s}}).status, 200);
        QCOMPARE(read()->entries.size(), std::size_t(1));
        QCOMPARE(read()->entries[0].title, note.title);
        QCOMPARE(read()->entries[0].text, note.text);
        QCOMPARE(read()->entries[0].association, writer.id);
        QCOMPARE(visitor.send("POST"_ba, decision, {{u"decision"_s, u"refused"_s}}).status, 200);
        QVERIFY(read()->entries.empty());
    }

    void whatIsNoPracticeNoteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("pointer");
        const auto with = [](auto change) {
            auto note = practice(u"0190aaaa-note"_s, u"Titre"_s);
            change(note);
            return wire::encodeSubmission(note);
        };
        QTest::newRow("no JSON") << "hello"_ba << u"/"_s;
        QTest::newRow("a list") << "[]"_ba << u"/"_s;
        QTest::newRow("a number") << R"({"language":"fr","sector":"health","text":5,"title":"Titre"})"_ba
                                  << u"/text"_s;
        QTest::newRow("one more")
            << R"({"language":"fr","name":"x","sector":"health","text":"a","title":"b"})"_ba << u"/"_s;
        QTest::newRow("no title") << with([](auto& note) { note.title = u" "_s; }) << u"/title"_s;
        QTest::newRow("too long") << with([](auto& note) { note.text = QString(4001, u'x'); }) << u"/text"_s;
        QTest::newRow("signs that turn text round")
            << with([](auto& note) { note.text += QChar(0x202e); }) << u"/text"_s;
        QTest::newRow("another language")
            << with([](auto& note) { note.language = u"xx"_s; }) << u"/language"_s;
        QTest::newRow("another sector") << with([](auto& note) { note.sector = u"xx"_s; }) << u"/sector"_s;
    }

    void whatIsNoPracticeNoteIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, pointer);
        tests::HubFixture hub;
        const auto office = hub.enrol();
        const auto answer = hub.ask(office, "PUT"_ba, notePath(office, u"0190aaaa-note"_s), body);
        QCOMPARE(answer->status, 422);
        QCOMPARE(wire::decodeProblem(answer->body)->pointer, pointer);
    }

    void theDirectoryHoldsWhatEachGave()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        const auto shy = hub.enrol({u"01.051.01.01"_s});
        const auto open = hub.enrol();
        domain::DirectoryEntry entry;
        entry.contact = u"هاتف 0536 00 00 00"_s;
        entry.card = "{\"card\":1}"_ba;
        entry.fingerprint = u"12345 67890 12345 67890 12345 67890"_s;
        const QByteArray path = "/v1/associations/" + open.id.toLatin1() + "/directory";
        QCOMPARE(hub.ask(open, "PUT"_ba, path, wire::encodeEntry(entry))->status, 200);
        entry.contact = u"هاتف 0536 11 11 11"_s;
        QCOMPARE(hub.ask(open, "PUT"_ba, path, wire::encodeEntry(entry))->status, 200);
        QCOMPARE(hub.ask(shy, "PUT"_ba, path, wire::encodeEntry(entry))->status, 403);
        entry.contact = QString(501, u'x');
        QCOMPARE(hub.ask(open, "PUT"_ba, path, wire::encodeEntry(entry))->status, 422);
        const auto read = wire::decodeDirectory(
            hub.ask(shy, "GET"_ba, "/v1/associations/" + shy.id.toLatin1() + "/directory")->body);
        QVERIFY(read);
        QCOMPARE(read->entries.size(), std::size_t(2));
        const auto& other = read->entries[0].association == open.id ? read->entries[0] : read->entries[1];
        QCOMPARE(other.contact, u"هاتف 0536 11 11 11"_s);
        QCOMPARE(other.card, entry.card);
        QCOMPARE(other.communes, open.communes);
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        QCOMPARE(visitor.get("/v1/coordination/directory").json()["directory"_L1].toArray().size(), 2);
    }

    void theListsComePageByPage()
    {
        tests::HubFixture hub;
        QStringList ids;
        tests::Office office;
        for (int i = 0; i < 61; ++i) {
            office = hub.enrol();
        }
        QSet<QString> seen;
        for (int page = 0; page < 2; ++page) {
            const auto read = wire::decodeDirectory(hub.ask(office, "GET"_ba,
                                                            "/v1/associations/" + office.id.toLatin1() +
                                                                "/directory?page=" + QByteArray::number(page))
                                                        ->body);
            QVERIFY(read);
            QCOMPARE(read->more, page == 0);
            for (const auto& entry : read->entries) {
                seen.insert(entry.association);
            }
        }
        QCOMPARE(seen.size(), 61);
    }

    void coverageTrendsAndDownloads()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.associations = {5000, 5000}; });
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        report(hub);
        hub.enrol(); // enrolled, and sent nothing
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        const QByteArray query = "?family=registered&from=2026-08&to=2026-10"_ba;

        const auto coverage =
            visitor.get("/v1/coordination/coverage" + query).json()["associations"_L1].toArray();
        QCOMPARE(coverage.size(), 6);
        const auto reported = std::count_if(coverage.begin(), coverage.end(), [](const QJsonValue& one) {
            return one["reported"_L1]["2026-09"_L1].toArray() == QJsonArray{u"registered"_s};
        });
        QCOMPARE(reported, 5);

        const auto months = visitor.get("/v1/coordination/trends" + query).json()["months"_L1].toArray();
        QCOMPARE(months.size(), 3);
        QVERIFY(months[0]["tables"_L1]["total"_L1][0]["value"_L1].isNull());
        const auto september = months[1]["tables"_L1]["total"_L1][0];
        // The same figure that everybody sees.
        const auto open =
            QJsonDocument::fromJson(hub.get("/v1/indicators?family=registered&from=2026-09&to=2026-09"_ba)
                                        ->body)["tables"_L1]["total"_L1][0];
        QCOMPARE(september, open);
        QVERIFY(std::abs(september["value"_L1].toInteger() - 2000) <=
                2 * september["margin"_L1].toInteger() + 10);

        const auto dhis = visitor.get("/v1/coordination/downloads/dhis2" + query);
        const auto values = dhis.json()["dataValues"_L1].toArray();
        QVERIFY(!values.isEmpty());
        QJsonObject total;
        for (const auto& value : values) {
            QVERIFY(value["value"_L1].isString());
            if (value["orgUnit"_L1] == "MA"_L1 && value["categoryOptionCombo"_L1].isUndefined()) {
                total = value.toObject();
            }
        }
        QCOMPARE(total["dataElement"_L1].toString(), u"WASL_REGISTERED"_s);
        QCOMPARE(total["period"_L1].toString(), u"202609"_s);
        QCOMPARE(total["value"_L1].toString().toLongLong(), september["value"_L1].toInteger());

        auto zip = visitor.get("/v1/coordination/downloads/datapackage" + query);
        QVERIFY(zip.fields["content-disposition"].contains("wasl-registered-2026-08-2026-10.zip"));
        auto files = unzipped(zip.body);
        const auto package = QJsonDocument::fromJson(files["datapackage.json"]).object();
        QCOMPARE(package["resources"_L1].toArray().size(), 2);
        for (const auto& resource : package["resources"_L1].toArray()) {
            const QByteArray csv = files[resource["path"_L1].toString().toStdString()];
            QStringList names;
            for (const auto& column : resource["schema"_L1]["fields"_L1].toArray()) {
                names.append(column["name"_L1].toString());
            }
            QCOMPARE(QString::fromUtf8(csv.left(csv.indexOf('\r'))), names.join(u','));
        }
        QVERIFY(files["months.csv"].contains("registered,2026-09,2026-09,total,total,5," +
                                             QByteArray::number(september["value"_L1].toInteger())));
        QCOMPARE(files["months.csv"].count("family,from"), 1);
        QVERIFY(
            visitor.get("/v1/coordination/downloads/csv" + query).body.startsWith("family,from,to,table"));
        QCOMPARE(visitor.get("/v1/coordination/trends?family=registered&from=2020-01&to=2026-10").status,
                 400);
    }

    void programmesAreSumsOfTheirSectors()
    {
        tests::HubFixture hub([](hub::HubConfig& config) { config.associations = {5000, 5000}; });
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        for (int i = 0; i < 5; ++i) {
            const auto office = hub.enrol();
            domain::ReleaseCounts counts{domain::Family::Assisted, {2026, 9}, {}};
            // Legal aid and social support belong to one programme, health to another.
            for (int person = 0; person < 300; ++person) {
                counts.contributions.push_back({office.communes[0], u"F"_s, domain::AgeBand::B18_59, u"SN"_s,
                                                person < 100   ? u"legal"_s
                                                : person < 200 ? u"social"_s
                                                               : u"health"_s});
            }
            QVERIFY(hub.client(office).send(
                disclosure::protect(disclosure::Schema::current(), {office.id, office.communes}, counts,
                                    tests::noiseKey(i), {1, {}, QDate(2026, 10, 4)})));
        }
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        const QByteArray query = "?family=assisted&from=2026-09&to=2026-09"_ba;
        const QJsonValue tables = visitor.get("/v1/coordination/figures" + query).json().value("tables"_L1);
        std::map<QString, qint64> programmes;
        for (const auto& cell : tables["programme"_L1].toArray()) {
            programmes[cell["code"_L1].toString()] = cell["value"_L1].toInteger();
        }
        QVERIFY(std::abs(programmes[u"social-humanitarian"_s] - 1000) < 100);
        QVERIFY(std::abs(programmes[u"health"_s] - 500) < 100);
        // What the public address gives is as it was.
        const auto open =
            QJsonDocument::fromJson(hub.get("/v1/indicators" + query)->body)["tables"_L1].toObject();
        QVERIFY(!open.contains(u"programme"_s));
    }

    /// Every address that is described answers, and every one that answers is described.
    void theDescriptionIsTrue()
    {
        tests::HubFixture hub;
        QVERIFY(hub.server().addCoordinator(pageUser, pagePassphrase));
        tests::PageVisitor visitor(hub);
        visitor.signIn(pageUser, pagePassphrase);
        const auto paths =
            QJsonDocument::fromJson(hub.get("/v1/openapi.json"_ba)->body)["paths"_L1].toObject();
        QStringList described;
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject operations = path.value().toObject();
            for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
                const QString method = operation.key().toUpper();
                QByteArray address = path.key().toLatin1();
                address.replace("{number}", "1").replace("{id}", "ABCD").replace("{note}", "0190aaaa-note");
                address.replace("{association}", "ABCD").replace("{period}", "2026-09");
                address.replace("{family}", "registered").replace("{form}", "csv");
                const auto answer =
                    method == "GET"_L1 ? visitor.get(address)
                    : path.key().endsWith("session"_L1)
                        ? tests::PageVisitor(hub).send(method.toLatin1(), address)
                        : visitor.send(method.toLatin1(), address, {{u"decision"_s, u"refused"_s}});
                // "no such note" is an answer of the route, "nothing at this address" of none.
                QVERIFY2(!answer.body.contains("there is nothing at this address"),
                         qPrintable(method + u' ' + path.key()));
                QVERIFY2(
                    operation.value()["responses"_L1].toObject().contains(QString::number(answer.status)),
                    qPrintable(u"%1 %2 answers %3"_s.arg(method, path.key()).arg(answer.status)));
                described.append(method + u' ' + path.key());
            }
        }
        for (const auto& route :
             {u"PUT /v1/associations/{id}/practices/{note}"_s, u"GET /v1/associations/{id}/practices"_s,
              u"PUT /v1/associations/{id}/directory"_s, u"GET /v1/associations/{id}/directory"_s,
              u"POST /v1/coordination/session"_s, u"GET /v1/coordination/session"_s,
              u"DELETE /v1/coordination/session"_s, u"GET /v1/coordination/figures"_s,
              u"GET /v1/coordination/trends"_s, u"GET /v1/coordination/coverage"_s,
              u"GET /v1/coordination/downloads/{form}"_s, u"GET /v1/coordination/notices"_s,
              u"POST /v1/coordination/notices"_s, u"POST /v1/coordination/notices/{number}/withdrawal"_s,
              u"GET /v1/coordination/practices"_s,
              u"POST /v1/coordination/practices/{association}/{note}/decision"_s,
              u"GET /v1/coordination/directory"_s}) {
            QVERIFY2(described.contains(route), qPrintable(route));
        }
    }

    void thePageAsksNobodyElse()
    {
        tests::HubFixture hub;
        tests::PageVisitor visitor(hub);
        auto page = visitor.get("/");
        const QByteArray policy = page.fields["content-security-policy"];
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("script-src 'self'"));
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY2(!page.body.contains(" style=") && !page.body.contains(" onclick="), "nothing stands inline");
        for (const char* path : {"/page.js", "/page.css", "/page/dom.js", "/page/figures.js",
                                 "/page/chart.min.js", "/page/sign-in.js", "/page/texts.js"}) {
            QCOMPARE(visitor.get(path).status, 200);
        }
        for (const char* path : {"/page/0001_hub.sql", "/page/../hub.db", "/page/", "/page/openapi.json"}) {
            QCOMPARE(visitor.get(path).status, 404);
        }
    }
};

WASL_TEST(HubPageTest)
#include "tst_hub_page.moc"
