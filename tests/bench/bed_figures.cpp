#include "bed_figures.h"

#include "app/storage/beneficiary_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/structure_plan.h"
#include "app/storage/structure_store.h"
#include "app/storage/transaction.h"
#include "figures.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_file.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace wasl::bench
{

namespace
{

using Clock = std::chrono::steady_clock;
using domain::BedId;
using storage::Database;

constexpr int bedsOfAStructure = 50;
constexpr int peopleAMoment = 10; ///< as many times the beds as there are people
constexpr qint64 aDay = 86'400'000;

struct Town
{
    tests::TemporaryFile file;
    std::vector<domain::StructureId> structures;
    std::vector<BedId> beds; ///< by structure
    std::vector<domain::BeneficiaryId> people;
    qint64 now = file.now().toMSecsSinceEpoch();
};

void build(Town& town, const BedQuestion& question)
{
    storage::Transaction transaction(town.file.database());
    storage::StructureStore structures(town.file);
    storage::StructurePlan plan(town.file);
    while (int(town.beds.size()) < question.beds) {
        domain::ReceptionStructure structure;
        structure.name = u"Dar %1"_s.arg(town.structures.size() + 1);
        town.structures.push_back(structures.save(structure).value());
        domain::Unit unit;
        unit.structure = town.structures.back();
        const auto unitId = structures.save(unit).value();
        const auto rooms = plan.addRooms(unitId, 10, 0).value();
        for (const auto& room : rooms) {
            const auto beds = plan.addBeds(room, bedsOfAStructure / 10).value();
            town.beds.insert(town.beds.end(), beds.begin(), beds.end());
        }
    }
    for (int i = 0; i < question.beds * peopleAMoment; ++i)
        town.people.push_back(storage::BeneficiaryStore(town.file).save(tests::aBeneficiary()).value());
    transaction.commit();
}

/// One stay after the other in each bed: years of them behind, a guest in most beds, some reservations to
/// come.
void fill(Town& town, const BedQuestion& question)
{
    storage::Transaction transaction(town.file.database());
    auto insert =
        u"INSERT INTO stay (id, person_id, structure_id, bed_id, state, requested_at, planned_from, "
        "planned_until, reserved_until, checked_in_at, checked_out_at, starts, ends, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s;
    auto& database = town.file.database();
    const int turns = question.stays / question.beds;
    const int coming = 4;
    for (int turn = 0; turn < turns; ++turn) {
        const int after = turn - (turns - coming - 1); // 0 is the present one
        const qint64 from = town.now + after * 6 * aDay - 2 * aDay, until = from + 5 * aDay + aDay / 2;
        for (std::size_t bed = 0; bed < town.beds.size(); ++bed) {
            const auto& person =
                town.people[(std::size_t(turn) * town.beds.size() + bed) % town.people.size()];
            const auto state = after < 0 ? u"checked-out"_s : after == 0 ? u"checked-in"_s : u"reserved"_s;
            if (after == 0 && bed % 10 == 3) continue;
            if (after > 0 && bed % 3 != 0) continue;
            const auto none = QVariant();
            database.execute(insert, database.newId(), person, town.structures[bed / bedsOfAStructure],
                             town.beds[bed], state, from, from, until,
                             after > 0 ? QVariant(from + aDay) : none, after <= 0 ? QVariant(from) : none,
                             after < 0 ? QVariant(until) : none, from, until);
        }
    }
    transaction.commit();
    database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

/// Time this thread has had of a processor: what other programs take of the machine is left out.
double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Of each of so many questions, as "p50 … p99 … ms" of a processor.
template <class Ask>
QString timed(int times, Ask&& ask)
{
    std::vector<double> taken;
    taken.reserve(std::size_t(times));
    for (int i = 0; i < times; ++i) {
        const double start = processorMilliseconds();
        ask(i);
        taken.push_back(processorMilliseconds() - start);
    }
    std::ranges::sort(taken);
    const auto at = [&](double share) { return taken[std::size_t(double(taken.size() - 1) * share)]; };
    return u"p50 %1  p99 %2 ms"_s.arg(at(0.5), 0, 'f', 4).arg(at(0.99), 0, 'f', 4);
}

} // namespace

bool printBedFigures(const BedQuestion& question)
{
    Town town;
    const auto start = Clock::now();
    build(town, question);
    fill(town, question);
    auto& database = town.file.database();
    auto counted = database.query(u"SELECT count(*) FROM stay"_s);
    if (!counted.next()) return false;
    printFigure(u"stays / beds / structures / people"_s, u"%1 / %2 / %3 / %4"_s.arg(counted.get<int>(0))
                                                             .arg(town.beds.size())
                                                             .arg(town.structures.size())
                                                             .arg(town.people.size()));
    printFigure(u"made in"_s,
                u"%1 s"_s.arg(std::chrono::duration<double>(Clock::now() - start).count(), 0, 'f', 1));

    std::mt19937 random(7);
    const auto below = [&](std::size_t count) { return std::size_t(random()) % count; };
    const auto bed = [&] { return town.beds[below(town.beds.size())]; };
    const auto structure = [&] { return town.structures[below(town.structures.size())]; };
    const auto soon = [&] { return town.now + qint64(below(30)) * aDay; };

    const auto checks = {
        u"SELECT ends FROM stay WHERE bed_id = ? AND starts IS NOT NULL AND starts < ? AND state <> "
        "'reserved' AND ends > starts ORDER BY starts DESC LIMIT 1"_s,
        u"SELECT ends FROM stay WHERE bed_id = ? AND starts IS NOT NULL AND starts < ? AND state = "
        "'reserved' ORDER BY starts DESC LIMIT 1"_s};
    printFigure(u"conflict check (both of its questions)"_s,
                timed(question.probes,
                      [&](int) {
                          const auto which = bed();
                          const auto until = soon();
                          for (const auto& sql : checks)
                              (void)database.query(sql, which, until).next();
                      }),
                u"p99 <= 0.1"_s);
    printFigure(u"refused by the triggers, one insert"_s, timed(question.probes, [&](int) {
                    const auto from = town.now + qint64(below(2000)) * 1000;
                    const auto number = below(town.beds.size() / 10) * 10; // a bed with a guest
                    try {
                        database.execute(
                            u"INSERT INTO stay (id, person_id, structure_id, bed_id, state, "
                            "requested_at, starts, ends, version) VALUES (?, ?, ?, ?, 'reserved', 0, "
                            "?, ?, 1)"_s,
                            database.newId(), town.people.front(), town.structures[number / bedsOfAStructure],
                            town.beds[number], from, from + aDay);
                        qFatal("a bed was given twice");
                    } catch (const storage::StorageError&) {
                    }
                }));
    const storage::StructureStore structures(database);
    const storage::StayStore stays(database);
    const auto moment = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC); };
    std::size_t found = 0;
    printFigure(
        u"free beds of a structure, three nights"_s,
        timed(question.probes,
              [&](int) {
                  const auto from = soon();
                  found += structures.freeBeds(structure(), {moment(from), moment(from + 3 * aDay)}).size();
              }),
        u"<= 1"_s);
    printFigure(
        u"free beds of all structures"_s,
        timed(std::min(question.probes, 100),
              [&](int) {
                  const auto from = soon();
                  for (const auto& one : town.structures)
                      found += structures.freeBeds(one, {moment(from), moment(from + 3 * aDay)}).size();
              }),
        u"<= 5"_s);
    printFigure(u"board of a structure, five weeks from last week on"_s, timed(question.probes, [&](int) {
                    const auto from = town.now - 7 * aDay;
                    found += stays.holding(structure(), {moment(from), moment(from + 35 * aDay)}).size();
                }));
    printFigure(u"board of a structure, five weeks of a year ago"_s, timed(question.probes / 10, [&](int) {
                    const auto from = town.now - 365 * aDay;
                    found += stays.holding(structure(), {moment(from), moment(from + 35 * aDay)}).size();
                }));
    printFigure(u"why not this bed (all rules)"_s, timed(question.probes, [&](int) {
                    const auto from = soon();
                    found += stays
                                 .whyNot(town.people[below(town.people.size())], bed(),
                                         {moment(from), moment(from + 3 * aDay)})
                                 .size();
                }));
    return found > 0;
}

} // namespace wasl::bench
