// Many desks want the same beds at once: whoever is first has it, the others are told so, and nothing is half
// done.

#include "app/storage/beneficiary_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"
#include "tests/support/bed_sweep.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <barrier>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

constexpr int desks = 8;
constexpr int attempts = 10'000;

/// A connection of its own with chance of its own, as another computer has.
std::unique_ptr<Database> atDesk(TemporaryFile& file, unsigned seed)
{
    const auto random = std::make_shared<std::mt19937>(seed);
    const Environment environment{[now = file.now()] { return now; },
                                  [random](std::span<std::byte> bytes) {
                                      for (auto& byte : bytes)
                                          byte = std::byte((*random)() & 0xff);
                                  }};
    auto opened = Database::open(file.path(), file.rawKey(), file.actor(Role::Manager), environment);
    if (!opened) throw std::runtime_error(opened.error().code.toStdString());
    return std::move(*opened);
}

struct Tally
{
    int accepted = 0, refused = 0, busy = 0, other = 0;
    QString lastOther;
    void count(const QString& code)
    {
        if (code == u"bed-taken" || code == u"already-staying" || code == u"bed-blocked") {
            ++refused;
        } else if (code == u"busy") {
            ++busy;
        } else {
            ++other;
            lastOther = code;
        }
    }
};

} // namespace

class TestBedRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightDesksWantTheSameBeds()
    {
        TemporaryFile file;
        const auto shelter = aShelter(file, 40);
        // The requests are there beforehand: what races are the reservations.
        std::vector<StayId> asked;
        std::vector<BeneficiaryId> people;
        {
            Transaction transaction(file.database());
            for (int i = 0; i < 400; ++i)
                people.push_back(BeneficiaryStore(file).save(aBeneficiary()).value());
            for (int i = 0; i < attempts; ++i)
                asked.push_back(StayStore(file)
                                    .request(people[std::size_t(i) % people.size()], shelter.structure)
                                    .value());
            transaction.commit();
        }
        const auto seed = std::random_device{}();
        qInfo("seed %u", seed);

        std::array<Tally, desks> byStore, bySql;
        std::barrier start(desks + 1);
        std::vector<std::thread> threads;
        QElapsedTimer timer;
        for (int desk = 0; desk < desks; ++desk) {
            threads.emplace_back([&, desk] {
                const auto database = atDesk(file, seed + unsigned(desk) + 1);
                StayStore stays(*database);
                std::mt19937 random(seed * 31 + unsigned(desk));
                const auto below = [&](int count) { return int(random() % unsigned(count)); };
                start.arrive_and_wait();
                for (int i = desk; i < attempts; i += desks) {
                    const auto bed = shelter.beds[std::size_t(below(int(shelter.beds.size())))];
                    // To the minute, over two months, so that most of them overlap by more or less.
                    const auto from = database->now().addSecs(60 * (1 + below(60 * 24 * 60)));
                    const auto until = from.addSecs(60 * (1 + below(10 * 24 * 60)));
                    if (i % 4 == 0) {
                        try {
                            database->execute(
                                u"UPDATE stay SET state = 'reserved', bed_id = ?, starts = ?, ends = ?, "
                                "planned_from = ?, planned_until = ? WHERE id = ?"_s,
                                bed, from, until, from, until, asked[std::size_t(i)]);
                            ++bySql[std::size_t(desk)].accepted;
                        } catch (const StorageError& error) {
                            bySql[std::size_t(desk)].count(error.reason() == StorageError::Reason::Busy
                                                               ? u"busy"_s
                                                               : error.detail().section(u' ', 0, 0));
                        }
                        continue;
                    }
                    StayStep step;
                    step.event = StayEvent::Reserve;
                    step.bed = bed;
                    step.plannedFrom = from;
                    step.plannedUntil = until;
                    step.reservedUntil = until;
                    if (const auto done = stays.step(asked[std::size_t(i)], step))
                        ++byStore[std::size_t(desk)].accepted;
                    else
                        byStore[std::size_t(desk)].count(done.error().code);
                }
            });
        }
        start.arrive_and_wait();
        timer.start();
        for (auto& thread : threads)
            thread.join();
        const double seconds = double(timer.elapsed()) / 1000;

        Tally store, sql;
        for (int desk = 0; desk < desks; ++desk)
            for (auto [sum, one] : {std::pair(&store, &byStore[std::size_t(desk)]),
                                    std::pair(&sql, &bySql[std::size_t(desk)])}) {
                sum->accepted += one->accepted;
                sum->refused += one->refused;
                sum->busy += one->busy;
                sum->other += one->other;
                if (!one->lastOther.isEmpty()) sum->lastOther = one->lastOther;
            }
        const BedSweep sweep(file);
        qInfo("%d desks, %d reservations of 40 beds: by the store %d accepted, %d refused, %d busy; by plain "
              "SQL %d "
              "accepted, %d refused, %d busy; %.1f s; %zu held rows, %d overlaps",
              desks, attempts, store.accepted, store.refused, store.busy, sql.accepted, sql.refused, sql.busy,
              seconds, sweep.rows(), sweep.overlapsOfBeds());
        QVERIFY2(store.other == 0 && sql.other == 0, qPrintable(store.lastOther + u' ' + sql.lastOther));
        QCOMPARE(sweep.overlapsOfBeds(), 0);
        QCOMPARE(sweep.overlapsOfPeople(), 0);
        QCOMPARE(int(sweep.rows()), store.accepted + sql.accepted);
        QVERIFY(store.accepted > 100 && sql.accepted > 30);
        QVERIFY(store.refused > 1000 && sql.refused > 300);
        // Whoever was refused is as she was before.
        auto untouched = file.database().query(u"SELECT count(*) FROM stay s WHERE state = 'requested' AND "
                                               u"bed_id IS NULL AND version = 1 AND NOT EXISTS "
                                               "(SELECT 1 FROM stay_step WHERE stay_id = s.id)"_s);
        QVERIFY(untouched.next());
        QCOMPARE(untouched.get<int>(0), attempts - store.accepted - sql.accepted);
        QVERIFY(verifyJournal(file).isIntact());
    }

    void twoDesksClickAtOnce()
    {
        constexpr int rounds = 100;
        TemporaryFile file;
        const auto shelter = aShelter(file, rounds);
        std::array<std::vector<StayId>, 2> asked;
        {
            Transaction transaction(file.database());
            for (auto& one : asked)
                for (int i = 0; i < rounds; ++i)
                    one.push_back(
                        StayStore(file)
                            .request(BeneficiaryStore(file).save(aBeneficiary()).value(), shelter.structure)
                            .value());
            transaction.commit();
        }
        std::array<std::vector<QString>, 2> answers;
        std::barrier click(2);
        std::vector<std::thread> threads;
        for (std::size_t desk = 0; desk < 2; ++desk) {
            threads.emplace_back([&, desk] {
                const auto database = atDesk(file, unsigned(desk) + 7);
                for (std::size_t i = 0; i < rounds; ++i) {
                    StayStep step;
                    step.event = StayEvent::CheckIn;
                    step.bed = shelter.beds[i];
                    click.arrive_and_wait();
                    const auto done = StayStore(*database).step(asked[desk][i], step);
                    answers[desk].push_back(done ? u"done"_s : done.error().code);
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        int first = 0;
        for (std::size_t i = 0; i < rounds; ++i) {
            const QStringList both{answers[0][i], answers[1][i]};
            QVERIFY2(both.count(u"done"_s) == 1 && both.count(u"bed-taken"_s) == 1,
                     qPrintable(both.join(u' ')));
            first += answers[0][i] == u"done";
        }
        qInfo(
            "%d beds clicked by two desks at once: %d to the one, %d to the other, the loser told each time",
            rounds, first, rounds - first);
        QCOMPARE(BedSweep(file).overlapsOfBeds(), 0);
    }
};

WASL_TEST(TestBedRace)
#include "tst_bed_race.moc"
