#include "app/hub/sqlite_database.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <Poco/Data/Statement.h>

#include <atomic>
#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Poco::Data::Keywords;
using namespace wasl;

class WriteQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Many at once: what returned is there, what threw left nothing, and did not harm its neighbours.
    void eachStandsAlone()
    {
        QTemporaryDir folder;
        hub::SqliteDatabase database(folder.filePath(u"hub.db"_s));
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&database, &refused, thread] {
                for (int i = 0; i < 50; ++i) {
                    const int number = thread * 1000 + i;
                    try {
                        database.write([number](Poco::Data::Session& session) {
                            session << "INSERT INTO notice (number, published, text) VALUES (?, '', '')",
                                bind(number), now;
                            if (number % 7 == 0) {
                                throw std::runtime_error("no");
                            }
                        });
                    } catch (const std::runtime_error&) {
                        ++refused;
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        std::vector<int> numbers;
        hub::SqliteDatabase again(folder.filePath(u"hub.db"_s));
        again.read([&](Poco::Data::Session& session) {
            session << "SELECT number FROM notice", into(numbers), now;
        });
        QCOMPARE(numbers.size() + std::size_t(refused), std::size_t(400));
        QVERIFY(refused > 0);
        for (const int number : numbers) {
            QVERIFY(number % 7 != 0);
        }
    }

    /// What is kept prepared runs with other values each time, also after a run that failed.
    void whatIsPreparedRunsAgain()
    {
        static constexpr hub::Query insert{
            "INSERT INTO notice (number, published, text) VALUES ($1, '', $2)"};
        static constexpr hub::Query find{"SELECT number, text FROM notice WHERE number = $1", 2};
        QTemporaryDir folder;
        hub::SqliteDatabase database(folder.filePath(u"hub.db"_s));
        const auto put = [&database](int number) {
            database.write([text = std::to_string(number)](hub::Connection& connection) {
                connection.run(insert, {text, "notice " + text});
            });
        };
        const auto read = [&database](int number) {
            std::optional<hub::Connection::Row> row;
            database.read(
                [&](hub::Connection& connection) { row = connection.run(find, {std::to_string(number)}); });
            return row;
        };
        for (int number = 1; number <= 20; ++number) {
            QVERIFY(!read(number));
            put(number);
            QCOMPARE(read(number)->at(1), "notice " + std::to_string(number));
        }
        QVERIFY_THROWS_EXCEPTION(Poco::Exception, put(20));
        put(21);
        QCOMPARE(read(21)->at(0), std::string("21"));
        QVERIFY(!read(22));
    }

    void oneAlone()
    {
        QTemporaryDir folder;
        hub::SqliteDatabase database(folder.filePath(u"hub.db"_s));
        QVERIFY_THROWS_EXCEPTION(
            std::runtime_error, database.write([](Poco::Data::Session&) { throw std::runtime_error("no"); }));
        database.write([](Poco::Data::Session& session) {
            session << "INSERT INTO notice (published, text) VALUES ('', 'after')", now;
        });
        int count = 0;
        database.read([&](Poco::Data::Session& session) {
            session << "SELECT COUNT(*) FROM notice", into(count), now;
        });
        QCOMPARE(count, 1);
    }
};

WASL_TEST(WriteQueueTest)
#include "tst_write_queue.moc"
