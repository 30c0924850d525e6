// Random lives of a house: whatever happened, the ways to read who has which bed agree with each other and
// with a naive reading of every stay.

#include "app/storage/beneficiary_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_plan.h"
#include "tests/support/bed_sweep.h"
#include "tests/support/builders.h"
#include "tests/support/journal_replay.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QTest>
#include <QTimeZone>

#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

constexpr int steps = 4000;
constexpr int bedCount = 10;
constexpr int peopleCount = 40;

/// A house, and everything that happens to it, by chance alone.
class Life
{
public:
    explicit Life(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < peopleCount; ++i)
            m_people.push_back(BeneficiaryStore(file).save(aBeneficiary()).value());
    }

    TemporaryFile file;
    Shelter shelter = aShelter(file, bedCount);
    QDateTime begin = file.now();
    int asked = 0;
    std::map<QString, int> done, refused;

    int below(int count) { return int(m_random() % unsigned(count)); }

    void step()
    {
        // Mostly onwards, by minutes to a day; now and then the clock is set back by an hour, and right
        // again.
        if (below(60) == 0)
            file.pass(-1h);
        else
            file.pass(std::chrono::minutes(below(5) == 0 ? below(1440) : below(180)));
        switch (below(14)) {
        case 0:
        case 1: {
            const auto id =
                stays().request(m_people[std::size_t(below(peopleCount))], shelter.structure).value();
            ++asked;
            m_open.push_back(id);
            note(u"request"_s, true);
            return;
        }
        case 2:
            note(u"expire"_s, stays().expireReservations().has_value());
            return;
        case 3: {
            if (m_open.size() > 20 && below(3) != 0) {
                live();
                return;
            }
            Block block;
            block.reason = u"repair"_s;
            block.what = shelter.beds[std::size_t(below(bedCount))];
            block.from = file.now().addSecs(60 * below(20000) - 86400);
            block.until = block.from.addSecs(60 * (1 + below(900)));
            note(u"block"_s, StructureStore(file).save(block).has_value());
            return;
        }
        case 4: {
            const auto bed = shelter.beds[std::size_t(below(bedCount))];
            const bool use = below(6) != 0;
            note(use ? u"use"_s : u"give-up"_s, StructurePlan(file).setInUse(bed, use).has_value());
            return;
        }
        default:
            if (!m_open.empty()) live();
        }
    }

    StayStore stays() { return StayStore(file); }
    std::vector<Stay> all()
    {
        std::vector<Stay> found;
        for (const auto& person : m_people)
            for (auto& stay : stays().ofPerson(person))
                found.push_back(std::move(stay));
        return found;
    }

private:
    void note(const QString& what, bool good) { ++(good ? done : refused)[what]; }

    void live()
    {
        const auto at = std::size_t(below(int(m_open.size())));
        const auto id = m_open[at];
        const auto stay = stays().find(id);
        if (!isOpen(stay->state)) {
            m_open.erase(m_open.begin() + std::ptrdiff_t(at));
            return;
        }
        const auto events = possibleEvents(stay->state);
        if (stay->state == StayState::CheckedIn && below(3) == 0) {
            const auto direction = below(2) == 0 ? Direction::In : Direction::Out;
            note(u"presence"_s, PresenceStore(file).record(id, direction).has_value());
            return;
        }
        if (stay->state == StayState::CheckedIn && below(5) == 0) {
            const auto moved = stays().move(id, shelter.beds[std::size_t(below(bedCount))]);
            if (moved) ++asked, m_open.push_back(moved->id);
            note(u"move"_s, moved.has_value());
            return;
        }
        StayStep step;
        constexpr auto every = allOf<StayEvent>();
        step.event = events.empty() || below(8) == 0 ? every[std::size_t(below(int(every.size())))]
                                                     : events[std::size_t(below(int(events.size())))];
        // Whoever asked is mostly given a bed in the end.
        if ((step.event == StayEvent::Cancel || step.event == StayEvent::RecordNoShow) && below(8) != 0)
            step.event = below(2) == 0 ? StayEvent::CheckIn : StayEvent::Reserve;
        if (stay->state == StayState::CheckedIn && below(3) == 0) step.event = StayEvent::CheckOut;
        step.bed = shelter.beds[std::size_t(below(bedCount))];
        step.plannedFrom = file.now().addSecs(60 * below(6000));
        const auto from = step.event == StayEvent::Reserve ? *step.plannedFrom : file.now();
        if (below(5) != 0) step.plannedUntil = from.addSecs(60 * below(9000));
        step.reservedUntil = file.now().addSecs(60 * (1 + below(4000)));
        step.code = u"unknown"_s;
        if (step.event == StayEvent::CheckIn && stay->bed && below(2) == 0) step.bed.reset();
        note(code(step.event), stays().step(id, step).has_value());
    }

    std::mt19937 m_random;
    std::vector<BeneficiaryId> m_people;
    std::vector<StayId> m_open;
};

QDateTime midnight(QDate day)
{
    return QDateTime(day, QTime(0, 0), Qt::LocalTime).toUTC();
}

/// The bed's time as planned, which a guest who has not left goes on holding.
bool holdsDuring(const Stay& stay, const Interval& during)
{
    if (!stay.bed) return false;
    switch (stay.state) {
    case StayState::Reserved:
        return *stay.plannedFrom < *during.until && (!stay.plannedUntil || *stay.plannedUntil > during.from);
    case StayState::CheckedIn:
        return *stay.checkedInAt < *during.until;
    case StayState::CheckedOut:
        return *stay.checkedInAt<*during.until&& * stay.checkedOutAt> during.from;
    default:
        return false;
    }
}

} // namespace

class TestBedHistories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReadingAgrees_data()
    {
        QTest::addColumn<unsigned>("seed");
        QTest::addRow("one that is always the same") << 20261123U;
        QTest::addRow("one moved while she was out") << 667874944U;
        QTest::addRow("one left before she was last seen") << 3198199506U;
        QTest::addRow("one by chance") << std::random_device{}();
    }

    void everyReadingAgrees()
    {
        QFETCH(unsigned, seed);
        qInfo("seed %u", seed);
        Life life(seed);
        for (int i = 1; i <= steps; ++i) {
            life.step();
            if (i % 250 == 0) {
                compareHolding(life);
                compareFreeBeds(life);
                comparePresence(life);
                QCOMPARE(BedSweep(life.file).overlapsOfBeds(), 0);
                QCOMPARE(BedSweep(life.file).overlapsOfPeople(), 0);
            }
            if (QTest::currentTestFailed()) {
                qWarning("after %d steps of seed %u", i, seed);
                return;
            }
        }
        compareOccupancy(life);
        compareJournal(life);
        QStringList told;
        for (const auto& [what, times] : life.done)
            told << u"%1 %2 (%3 refused)"_s.arg(what).arg(times).arg(life.refused[what]);
        qInfo("%d steps, %d stays: %s", steps, life.asked, qPrintable(told.join(u", "_s)));
        for (const auto* what : {"reserve", "check-in", "check-out", "extend", "move", "block", "presence"})
            QVERIFY2(life.done[QLatin1String(what)] > 0, what);
    }

private:
    static void compareHolding(Life& life)
    {
        const auto all = life.all();
        for (int i = 0; i < 20; ++i) {
            const auto from = life.file.now().addSecs(60 * (life.below(60'000) - 40'000));
            const Interval during{from, from.addSecs(60 * (1 + life.below(20'000)))};
            std::set<StayId> naive, read;
            for (const auto& stay : all)
                if (holdsDuring(stay, during)) naive.insert(stay.id);
            qint64 before = 0;
            for (const auto& row : life.stays().holding(life.shelter.structure, during)) {
                QVERIFY2(read.insert(row.id).second, "a stay stands on the board twice");
                QVERIFY(row.from->toMSecsSinceEpoch() >= before); // by time
                before = row.from->toMSecsSinceEpoch();
            }
            QCOMPARE(read.size(), naive.size());
            QVERIFY(read == naive);
        }
    }

    static void compareFreeBeds(Life& life)
    {
        const auto all = life.all();
        const auto now = life.file.now();
        for (int i = 0; i < 10; ++i) {
            const auto from = now.addSecs(60 * life.below(10'000));
            const Interval during{from, life.below(4) == 0
                                            ? std::nullopt
                                            : std::optional(from.addSecs(60 * (1 + life.below(9'000))))};
            const auto blocks = StructureStore(life.file).blocks(life.shelter.structure, during);
            std::set<BedId> naive, read;
            for (const auto& bed : life.shelter.beds) {
                const auto place = StructureStore(life.file).place(bed);
                bool free = place->bed.active;
                for (const auto& stay : all) {
                    const auto held = occupies(stay, now);
                    free = free && !(held && stay.bed == bed && held->overlaps(during));
                }
                for (const auto& block : blocks)
                    free = free && !(std::get<BedId>(block.what) == bed && block.interval().overlaps(during));
                if (free) naive.insert(bed);
            }
            for (const auto& bed : StructureStore(life.file).freeBeds(life.shelter.structure, during))
                read.insert(bed);
            QCOMPARE(read.size(), naive.size());
            QVERIFY(read == naive);
        }
    }

    static void comparePresence(Life& life)
    {
        std::set<StayId> naive, read;
        const auto all = life.all();
        for (const auto& stay : all) {
            auto presences = PresenceStore(life.file).ofStay(stay.id);
            if (stay.checkedInAt) {
                for (const auto& presence : presences)
                    QVERIFY2(!stay.checkedOutAt || presence.at <= *stay.checkedOutAt ||
                                 presence.at > life.file.now(),
                             "seen in the house after she had left");
            } else {
                QVERIFY(presences.empty()); // who never came was never seen
            }
            if (stay.state != StayState::CheckedIn) continue;
            // Who is out while her bed is changed is out still.
            for (auto before = stay.continues; before;) {
                const auto link = std::ranges::find(all, *before, &Stay::id);
                for (const auto& earlier : PresenceStore(life.file).ofStay(*before))
                    presences.push_back(earlier);
                before = link->continues;
            }
            const auto last = std::ranges::max_element(
                presences, {}, [](const Presence& one) { return std::pair(one.at, one.id); });
            if (last != presences.end() && last->direction == Direction::Out) naive.insert(stay.id);
        }
        for (const auto& id : PresenceStore(life.file).out(life.shelter.structure))
            read.insert(id);
        QVERIFY(read == naive);
    }

    static void compareOccupancy(Life& life)
    {
        const auto zone = QTimeZone::systemTimeZone();
        const auto now = life.file.now();
        const auto all = life.all();
        const auto first = life.begin.toLocalTime().date(), last = now.toLocalTime().date();
        int byDay = 0, byStay = 0, naive = 0;
        for (const auto& stay : all)
            byStay += nights(stay, first, last, zone, now);
        for (auto day = first; midnight(day.addDays(1)) <= now; day = day.addDays(1)) {
            const auto night = midnight(day.addDays(1));
            int here = 0;
            for (const auto& stay : all) {
                const bool slept = stay.checkedInAt && *stay.checkedInAt < night &&
                                   (!stay.checkedOutAt || *stay.checkedOutAt >= night);
                here += slept;
                QCOMPARE(nights(stay, day, day, zone, now), int(slept));
            }
            naive += here;
            // And as the file answers, at the last moment of the day: beds, none of them twice.
            std::set<BedId> taken;
            const Interval moment{night.addMSecs(-1), night};
            for (const auto& row : life.stays().holding(life.shelter.structure, moment)) {
                if (row.state == StayState::Reserved) continue;
                QVERIFY(taken.insert(*row.bed).second);
            }
            QCOMPARE(int(taken.size()), here);
            byDay += int(taken.size());
        }
        qInfo("%d nights by day over %lld days, %d by stay, %d counted naively", byDay,
              qlonglong(first.daysTo(last)), byStay, naive);
        QCOMPARE(byStay, naive);
        QCOMPARE(byDay, naive);
        QVERIFY(naive > 50);
    }

    static void compareJournal(Life& life)
    {
        Replayer replayer;
        replayer.replay(life.file);
        QVERIFY2(replayer.contradictions().isEmpty(), qPrintable(replayer.contradictions().join(u'\n')));
        for (const auto& stay : life.all()) {
            QVERIFY(replayer.row(stay.id.uuid()) == fieldsOf(storage::stays(), stay));
            QCOMPARE(replayer.changes(stay.id.uuid()), stay.version);
        }
    }
};

WASL_TEST(TestBedHistories)
#include "tst_bed_histories.moc"
