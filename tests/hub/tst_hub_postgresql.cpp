// The hub on a real PostgreSQL: several hubs over one database, and a database that goes away and comes back.

#include "app/hub/association_store.h"
#include "app/hub/editions.h"
#include "app/hub/indicator_store.h"
#include "app/hub/migrations.h"
#include "app/hub/postgres_database.h"
#include "app/hub/release_store.h"
#include "app/wire/content_digest.h"
#include "app/wire/enrolment.h"
#include "app/wire/payload.h"
#include "app/wire/problem.h"
#include "tests/support/hub_process.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <barrier>
#include <csignal>
#include <map>
#include <mutex>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;

namespace
{

QByteArray releasePath(const tests::Office& office, domain::YearMonth month)
{
    return "/v1/associations/" + office.id.toLatin1() + "/releases/" + month.toString().toLatin1() +
           "/registered";
}

domain::YearMonth lastMonth()
{
    return domain::YearMonth::of(QDateTime::currentDateTimeUtc().date()).previous();
}

} // namespace

class HubPostgresqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKindsHaveTheSameSteps()
    {
        QVERIFY(!hub::migrations(u"hub"_s).empty());
        QCOMPARE(hub::migrations(u"hub"_s).size(), hub::migrations(u"hub/postgresql"_s).size());
    }

    void severalHubsMakeTheTablesAtOnce()
    {
        const QString database = m_postgres.newDatabase();
        std::atomic<int> made = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] {
                hub::PostgresDatabase opened(database, 2);
                opened.prepareYear(2026);
                ++made;
            });
        }
        threads.clear();
        QCOMPARE(made.load(), 6);
        QCOMPARE(m_postgres.ask(database, u"SELECT count(*) FROM hub_schema"_s), u"1"_s);
    }

    void aDatabaseOfANewerVersionIsLeftAlone()
    {
        const QString database = m_postgres.newDatabase();
        {
            const hub::PostgresDatabase opened(database, 1);
        }
        m_postgres.ask(database, u"UPDATE hub_schema SET version = 99"_s);
        QVERIFY_THROWS_EXCEPTION(hub::HubError, hub::PostgresDatabase(database, 1));
        QCOMPARE(m_postgres.ask(database, u"SELECT version FROM hub_schema"_s), u"99"_s);
    }

    void everyKeyBeginsWithTheAssociation()
    {
        const QString database = m_postgres.newDatabase();
        hub::PostgresDatabase(database, 1).prepareYear(2026);
        // Unique indexes of the tables that belong to an association, whose first column is another.
        QCOMPARE(m_postgres.ask(database,
                                u"SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
                                "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] "
                                "WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND "
                                "c.relname NOT IN ('coordinator', 'coordinator_session', 'invitation', "
                                "'notice', 'edition', 'hub_schema') AND "
                                "a.attname NOT IN ('association', 'id')"_s),
                 u"0"_s);
        QCOMPARE(m_postgres.ask(database, u"SELECT count(*) FROM pg_constraint WHERE contype = 'f'"_s),
                 u"0"_s);
    }

    void aYearMakesItsPartition()
    {
        QString database;
        tests::HubFixture hub([&](hub::HubConfig& config) {
            if (database.isEmpty()) {
                database = m_postgres.newDatabase();
            }
            config.database = database;
        });
        const auto office = hub.enrol();
        QVERIFY(hub.client(office).send(tests::release({.association = office.id, .period = {2024, 12}})));
        QVERIFY(hub.client(office).send(tests::release({.association = office.id, .period = {2026, 9}})));
        hub.setNow(QDateTime(QDate(2027, 2, 3), QTime(9, 0), Qt::UTC));
        QVERIFY(hub.client(office).send(tests::release({.association = office.id, .period = {2027, 1}})));
        const auto cells = [&](const QString& table) {
            return m_postgres.ask(database, u"SELECT count(*) FROM "_s + table).toInt();
        };
        QVERIFY(cells(u"cell_2026"_s) > 0);
        QCOMPARE(cells(u"cell_2027"_s), cells(u"cell_2026"_s));
        QCOMPARE(cells(u"cell_before_2025"_s), cells(u"cell_2026"_s));
        QCOMPARE(cells(u"cell"_s), 3 * cells(u"cell_2026"_s));
    }

    /// One code, two keys, two hubs, the same moment: one of them has it.
    void aCodeUsedAtTheSameMomentEnrolsOnce()
    {
        const QString database = m_postgres.newDatabase();
        hub::PostgresDatabase first(database, 4);
        hub::PostgresDatabase second(database, 4);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int round = 0; round < 20; ++round) {
            const QString code =
                wire::normalisedCode(hub::AssociationStore(first).invite(u"Association"_s, now));
            std::map<hub::AssociationStore::EnrolOutcome, int> outcomes;
            std::mutex mutex;
            std::barrier start(8);
            std::vector<std::jthread> threads;
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&, i] {
                    hub::AssociationStore store(i % 2 ? first : second);
                    const wire::EnrolmentRequest request{
                        code, tests::signingKey(100 + i)->publicKey(), {u"02.411.01.09"_s}};
                    start.arrive_and_wait();
                    const auto enrolled = store.enrol(request, now);
                    const std::lock_guard lock(mutex);
                    ++outcomes[enrolled.outcome];
                });
            }
            threads.clear();
            QCOMPARE(outcomes[hub::AssociationStore::EnrolOutcome::Enrolled], 1);
            QCOMPARE(outcomes[hub::AssociationStore::EnrolOutcome::CodeUsed], 7);
        }
        QCOMPARE(m_postgres.ask(database, u"SELECT count(*) FROM association"_s), u"20"_s);
    }

    void twoHubsStoreTheSameReleaseOnce()
    {
        constexpr int AtOnce = 100;
        const QTemporaryDir place;
        const QString database = m_postgres.newDatabase();
        const auto offices = tests::enrolInto(tests::configOf(place.filePath(u"a"_s), database), 1);
        const tests::Office& office = offices.front();
        const QStringList options{u"--database"_s, database, u"--per-address"_s, u"1000"_s};
        tests::HubProcess first(place.filePath(u"a"_s), options);
        QVERIFY(first.start());
        tests::copyKeys(place.filePath(u"a"_s), place.filePath(u"b"_s));
        tests::HubProcess second(place.filePath(u"b"_s), options);
        QVERIFY(second.start());

        const QByteArray body =
            wire::encode(tests::release({.association = office.id, .period = lastMonth()}));
        std::map<int, int> statuses;
        std::set<QByteArray> receipts;
        std::mutex mutex;
        std::barrier start(AtOnce);
        std::vector<std::jthread> threads;
        for (int i = 0; i < AtOnce; ++i) {
            threads.emplace_back([&, i] {
                const tests::HubProcess& hub = i % 2 ? first : second;
                start.arrive_and_wait();
                const auto send = [&] {
                    return hub.ask(office, "PUT"_ba, releasePath(office, lastMonth()), body);
                };
                auto answer = send();
                // Whom a busy machine lets wait in vain asks again, as an association does.
                for (int again = 0; !answer && again < 5; ++again) {
                    qInfo("no answer: %s", qPrintable(answer.error().code));
                    answer = send();
                }
                const std::lock_guard lock(mutex);
                ++statuses[answer ? answer->status : 0];
                if (answer && answer->status < 300) {
                    receipts.insert(answer->body);
                }
            });
        }
        threads.clear();
        QCOMPARE(statuses[200] + statuses[201], AtOnce);
        QVERIFY(statuses[201] <= 1); // its answer may be the one that was lost
        QCOMPARE(receipts.size(), 1U);
        QCOMPARE(m_postgres.ask(database, u"SELECT count(*) FROM release"_s), u"1"_s);
        const auto different = second.ask(
            office, "PUT"_ba, releasePath(office, lastMonth()),
            wire::encode(tests::release({.association = office.id, .period = lastMonth(), .people = 77})));
        QCOMPARE(different->status, 409);

        // One is killed, the other goes on; started again it holds the same.
        first.kill();
        QCOMPARE(second.client(office).record()->releases.size(), 1U);
        QVERIFY(first.start());
        QCOMPARE(first.client(office).record()->releases.size(), 1U);
        QCOMPARE(first.end(), 0);
    }

    /// At midnight one hub is already in the next day, while reports arrive: no report is torn from those it
    /// became public with, and none becomes public alone.
    void editionsOfTwoDaysAtTheSameMoment()
    {
        constexpr int Rounds = 40;
        constexpr int Associations = 12;
        const QString database = m_postgres.newDatabase();
        hub::PostgresDatabase first(database, 8);
        hub::PostgresDatabase second(database, 8);
        // The one is not done before reports came and the other began.
        m_postgres.ask(database, u"CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS "
                                 "'BEGIN PERFORM pg_sleep(0.05); RETURN NULL; END'"_s);
        m_postgres.ask(database, u"CREATE TRIGGER slow AFTER UPDATE ON release EXECUTE FUNCTION dawdle()"_s);
        int early = 0;
        int late = 0;
        for (int round = 0; round < Rounds; ++round) {
            m_postgres.ask(database, u"DELETE FROM edition; DELETE FROM release; DELETE FROM cell"_s);
            const QDate day(2026, 11, 3 + round % 9);
            const QDateTime now(day, QTime(0, 0), Qt::UTC);
            hub::Editions(first).due(day.addDays(-1)); // holds nothing: each day may make another
            std::barrier start(2 + 4);
            std::vector<std::jthread> threads;
            for (std::size_t sender = 0; sender < 4; ++sender) {
                threads.emplace_back([&, sender] {
                    hub::ReleaseStore store(sender % 2 ? first : second);
                    start.arrive_and_wait();
                    for (int i = int(sender); i < Associations; i += 4) {
                        const auto summary = tests::release({.association = u"A%1"_s.arg(i)});
                        store.put(summary, wire::encode(summary), {}, now);
                    }
                });
            }
            for (const auto& [at, today] : {std::pair(&first, day), std::pair(&second, day.addDays(1))}) {
                threads.emplace_back([&start, at = at, today = today, round] {
                    hub::Editions editions(*at);
                    start.arrive_and_wait();
                    std::this_thread::sleep_for(
                        std::chrono::milliseconds(round % 20 + (today.day() % 2 ? 10 : 0)));
                    editions.due(today);
                });
            }
            threads.clear();
            const QString batches = m_postgres.ask(
                database, u"SELECT count(*) FROM release WHERE edition IS NOT NULL GROUP BY edition"_s);
            for (const QString& batch : batches.split(u'\n', Qt::SkipEmptyParts)) {
                QVERIFY2(batch.toInt() >= hub::FewestAssociations, qPrintable(batches));
                ++(batch.toInt() < Associations ? early : late);
            }
            QCOMPARE(m_postgres.ask(database, u"SELECT count(*) FROM edition WHERE day = ''"_s), u"0"_s);
        }
        qInfo("%d batches of some of the reports, %d of all of them", early, late);
        QVERIFY(early + late > 0);
    }

    /// While it is away nothing is confirmed; back again, the hub goes on by itself.
    void awayAndBack()
    {
        tests::PostgresServer postgres(tests::PostgresServer::Durable::Yes);
        QString database;
        tests::HubFixture hub([&](hub::HubConfig& config) {
            if (database.isEmpty()) {
                database = postgres.newDatabase();
            }
            config.database = database;
        });
        const auto office = hub.enrol();
        const auto first = tests::release({.association = office.id, .period = {2026, 8}});
        const auto second = tests::release({.association = office.id, .period = {2026, 9}, .sequence = 2});
        QVERIFY(hub.client(office).send(first));
        QCOMPARE(hub.get("/ready"_ba)->status, 200);

        postgres.crash();
        const auto refused = hub.ask(office, "PUT"_ba, releasePath(office, {2026, 9}), wire::encode(second));
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QCOMPARE(wire::decodeProblem(refused->body)->code, u"storage-away"_s);
        auto client = hub.client(office);
        QCOMPARE(client.send(second).error().code, u"hub-busy"_s);
        QVERIFY(client.retryAfter() && client.retryAfter()->count() > 0);
        QCOMPARE(hub.get("/ready"_ba)->status, 503);
        QCOMPARE(hub.get("/health"_ba)->status, 200);
        QVERIFY(hub.get("/metrics"_ba)->body.contains("wasl_hub_storage_up 0\n"));

        postgres.start();
        QTRY_COMPARE_WITH_TIMEOUT(hub.get("/ready"_ba)->status, 200, 10'000);
        QVERIFY(hub.client(office).send(second));
        QVERIFY(hub.client(office).send(first));
        QCOMPARE(hub.client(office).record()->releases.size(), 2U);
        QVERIFY(!hub.log().contains(u"host="_s));
    }

    /// PostgreSQL is stopped at once, again and again, while associations send.
    void crashesInTheMiddleOfSending()
    {
        constexpr int Associations = 24;
        constexpr int Months = 10;
        constexpr int Crashes = 5;
        tests::PostgresServer postgres(tests::PostgresServer::Durable::Yes);
        QString database;
        tests::HubFixture hub([&](hub::HubConfig& config) {
            if (database.isEmpty()) {
                database = postgres.newDatabase();
            }
            config.database = database;
            config.associations = {100'000, 100'000};
            config.readers = {1000, 1000};
        });
        tests::HubFixture quiet([](hub::HubConfig& config) {
            config.associations = {100'000, 100'000};
            config.readers = {1000, 1000};
        });
        std::vector<tests::Office> offices;
        for (int i = 0; i < Associations; ++i) {
            offices.push_back(hub.enrol());
        }
        std::atomic<int> done = 0;
        std::atomic<int> failures = 0;
        std::atomic<bool> over = false;
        std::vector<std::jthread> threads;
        for (std::size_t thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (std::size_t i = thread; i < offices.size(); i += 4) {
                    for (int month = 1; month <= Months && !over;) {
                        if (hub.client(offices[i])
                                .send(tests::release({.association = offices[i].id,
                                                      .period = {2025, month},
                                                      .key = int(i)}))) {
                            ++month;
                            ++done;
                        } else {
                            ++failures;
                            std::this_thread::sleep_for(std::chrono::milliseconds(30));
                        }
                    }
                }
            });
        }
        int crashes = 0;
        for (; crashes < Crashes; ++crashes) {
            QTRY_VERIFY_WITH_TIMEOUT(done >= crashes * Associations * Months / (Crashes + 1), 60'000);
            postgres.crash();
            QTest::qSleep(100);
            postgres.start();
        }
        QTRY_COMPARE_WITH_TIMEOUT(done.load(), Associations * Months, 120'000);
        over = true;
        threads.clear();
        const int held = postgres.ask(database, u"SELECT count(*) FROM release"_s).toInt();
        qInfo("%d releases, PostgreSQL stopped %d times, %d attempts failed and were made again: %d held",
              Associations * Months, crashes, failures.load(), held);
        QCOMPARE(held, Associations * Months);
        QVERIFY(failures > 0);
        // Each as it was sent, with all of its cells and no other.
        for (std::size_t i = 0; i < offices.size(); ++i) {
            const auto record = hub.client(offices[i]).record();
            QVERIFY(record);
            QCOMPARE(record->releases.size(), std::size_t(Months));
            for (int month = 1; month <= Months; ++month) {
                const auto bytes = wire::encode(
                    tests::release({.association = offices[i].id, .period = {2025, month}, .key = int(i)}));
                QCOMPARE(
                    std::ranges::count(record->releases, wire::digest(bytes), &wire::HeldRelease::digest), 1);
            }
        }
        QCOMPARE(postgres.ask(database,
                              u"SELECT count(DISTINCT n) FROM (SELECT count(*) AS n FROM cell GROUP BY "
                              "association, period, family) AS c"_s),
                 u"1"_s);
    }

    /// Two hubs that were sent the same show the same, to the byte.
    void bothKindsShowTheSame()
    {
        const QString database = m_postgres.newDatabase();
        const auto ask = [](const QString& connection) {
            tests::HubFixture hub([&](hub::HubConfig& config) { config.database = connection; });
            for (int i = 0; i < 6; ++i) {
                const auto office = hub.enrol({u"02.411.01.09"_s, u"01.051.01.01"_s});
                for (const int month : {8, 9}) {
                    if (!hub.client(office).send(tests::release({.association = office.id,
                                                                 .communes = office.communes,
                                                                 .period = {2026, month},
                                                                 .people = 200 + i,
                                                                 .key = 1}))) {
                        return QByteArray();
                    }
                }
            }
            const auto sums =
                hub.get("/v1/indicators?family=registered&from=2026-08&to=2026-09&format=csv"_ba);
            return sums->status == 200 ? sums->body : QByteArray();
        };
        const QByteArray onSqlite = ask({});
        const QByteArray onPostgres = ask(database);
        QVERIFY(onSqlite.size() > 1000);
        // Codes of associations are drawn, and the noise depends on them: the shape is the same.
        QCOMPARE(onPostgres.count('\n'), onSqlite.count('\n'));
        const auto codes = [](const QByteArray& csv) {
            QByteArrayList list;
            for (const auto& line : csv.split('\n')) {
                list.append(line.split(',').mid(0, 6).join(','));
            }
            return list;
        };
        QCOMPARE(codes(onPostgres), codes(onSqlite));
    }

    void aPasswordOnTheCommandLineIsRefused()
    {
        const QTemporaryDir place;
        QProcess hub;
        hub.start(QCoreApplication::applicationDirPath() + u"/wasl-hub"_s,
                  {u"--data"_s, place.filePath(u"hub"_s), u"--database"_s,
                   u"postgresql://wasl:opensesame@localhost/wasl"_s});
        QVERIFY(hub.waitForFinished());
        QCOMPARE(hub.exitCode(), 3);
        const QByteArray said = hub.readAllStandardError();
        QVERIFY(said.contains("command line"));
        QVERIFY(!said.contains("opensesame"));
        QVERIFY(!QFile::exists(place.filePath(u"hub"_s)));

        QVERIFY(hub::ConnectionString(u"postgresql://wasl:opensesame@localhost/wasl"_s).holdsPassword());
        QVERIFY(hub::ConnectionString(u"host=/run user=wasl password='a\\'b'"_s).holdsPassword());
        QVERIFY(!hub::ConnectionString(u"postgresql://wasl@localhost/wasl"_s).holdsPassword());
        QVERIFY_THROWS_EXCEPTION(hub::HubError, hub::ConnectionString(u"postgresql://[nowhere"_s));
    }

    /// The string with its password in a file, and SIGHUP and SIGTERM as a service manager sends them.
    void aFileNamesTheDatabase()
    {
        const QTemporaryDir place;
        const QString path = place.filePath(u"connection"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_postgres.newDatabase().toUtf8() + "&password=unused\n");
        file.close();
        tests::HubProcess hub(place.filePath(u"hub"_s), {u"--database-file"_s, path});
        QVERIFY(hub.start());
        QVERIFY(!QFile::exists(place.filePath(u"hub/hub.db"_s)));
        hub.signal(SIGHUP);
        const auto ready = [&] {
            const auto answer = sync::exchange(hub.address(), hub.authorityPem(),
                                               {"GET"_ba, "/ready"_ba, {}, {}}, std::chrono::seconds(10));
            return answer ? answer->status : 0;
        };
        QCOMPARE(ready(), 200);
        QCOMPARE(hub.end(), 0);
    }

private:
    tests::PostgresServer m_postgres;
};

WASL_TEST(HubPostgresqlTest)
#include "tst_hub_postgresql.moc"
