// What the database refuses about beds, whoever writes: each attack is a statement somebody with the key
// could run past the stores.

#include "app/storage/beneficiary_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "app/storage/structure_plan.h"
#include "tests/support/bed_sweep.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

constexpr qint64 hour = 3'600'000;

/// Two rooms of two beds, and stays written straight into the table. Hours count from a morning.
struct Ground
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 2);
    RoomId room2;
    std::vector<BedId> beds2;
    UnitId unit2;
    Database& database = file.database();

    Ground()
    {
        StructurePlan plan(file);
        const auto rooms = plan.addRooms(shelter.unit, 1, 2).value();
        room2 = rooms.front();
        beds2 = plan.addBeds(room2, 1).value();
        Unit unit;
        unit.structure = shelter.structure;
        unit.name = u"B"_s;
        unit2 = StructureStore(file).save(unit).value();
    }

    [[nodiscard]] qint64 at(double hours) const
    {
        return file.now().toMSecsSinceEpoch() + qint64(hours * hour);
    }
    BeneficiaryId person() { return BeneficiaryStore(file).save(aBeneficiary()).value(); }

    /// With the verb INSERT, INSERT OR REPLACE …
    QUuid put(const QString& state, const BedId& bed, double from, double until,
              std::optional<BeneficiaryId> who = {}, const QString& verb = u"INSERT"_s, QUuid id = {})
    {
        if (id.isNull()) id = database.newId();
        database.execute(verb +
                             u" INTO stay (id, person_id, structure_id, bed_id, state, requested_at, starts, "
                             "ends, version) VALUES (?, ?, ?, ?, ?, 0, ?, ?, 1)"_s,
                         id, who.value_or(person()), shelter.structure, bed, state, at(from), at(until));
        return id;
    }
    QUuid block(const QString& column, const QVariant& what, double from, double until,
                const QString& verb = u"INSERT"_s, QUuid id = {})
    {
        if (id.isNull()) id = database.newId();
        database.execute(verb + u" INTO block (id, "_s + column +
                             u", reason, starts, ends, version) VALUES (?, ?, 'repair', ?, ?, 1)"_s,
                         id, what, at(from), at(until));
        return id;
    }
    int count(const QString& sql)
    {
        auto row = database.query(sql);
        return row.next() ? row.get<int>(0) : -1;
    }
    BedId bed() const { return shelter.beds[0]; }
    BedId other() const { return shelter.beds[1]; }
};

/// The rule the database named, "accepted" when it let the statement pass.
template <class Attack>
QString refusal(Attack&& attack)
{
    try {
        attack();
    } catch (const StorageError& error) {
        return error.detail().section(u' ', 0, 0);
    }
    return u"accepted"_s;
}

} // namespace

class TestBedIntegrity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOverlapByTheSmallestTimeIsRefused()
    {
        Ground g;
        g.put(u"reserved"_s, g.bed(), 10, 20);
        const double minute = 1.0 / 60, tick = 1.0 / hour;
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 20 - minute, 30); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 20 - tick, 30); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 1, 10 + tick); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 10, 20); }), u"bed-taken"_s); // equal instants
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.bed(), 10, 11); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"checked-out"_s, g.bed(), 1, 9); }), u"accepted"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 20, 30); }), u"accepted"_s);
    }

    void aGuestWhoLeftLateHidesNobody()
    {
        // A late guest lies over the reservation after her. What comes between must still be compared with
        // both.
        Ground g;
        g.put(u"reserved"_s, g.bed(), 15, 16);
        g.put(u"checked-out"_s, g.bed(), 10, 20);
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.bed(), 17, 19); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 17, 19); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"checked-out"_s, g.bed(), 17, 19); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 20, 22); }), u"accepted"_s);
        QCOMPARE(BedSweep(g.file).overlapsOfBeds(), 0);
    }

    void whoCameAndWentInOneMomentHidesNobody()
    {
        Ground g;
        g.put(u"checked-out"_s, g.bed(), 10, 20);
        g.put(u"checked-out"_s, g.bed(), 10, 10);
        g.put(u"checked-out"_s, g.bed(), 12, 12);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 15, 25); }), u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 11, 13); }), u"bed-taken"_s);
        // Nor does she hold a bed that nobody else holds.
        g.put(u"checked-out"_s, g.other(), 30, 30);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 25, 35); }), u"accepted"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 40, 40); }), u"stay-held-time"_s);
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.other(), 40, 40); }), u"stay-held-time"_s);
    }

    void updatesOfAnyColumnAreRefused()
    {
        Ground g;
        const auto held = g.put(u"reserved"_s, g.bed(), 10, 20);
        const auto later = g.put(u"reserved"_s, g.bed(), 20, 30);
        const auto elsewhere = g.put(u"reserved"_s, g.other(), 12, 18);
        auto& d = g.database;
        QCOMPARE(refusal([&] { d.execute(u"UPDATE stay SET ends = ends + 60000 WHERE id = ?"_s, held); }),
                 u"bed-taken"_s);
        QCOMPARE(refusal([&] { d.execute(u"UPDATE stay SET starts = starts - 1 WHERE id = ?"_s, later); }),
                 u"bed-taken"_s);
        QCOMPARE(
            refusal([&] { d.execute(u"UPDATE stay SET bed_id = ? WHERE id = ?"_s, g.bed(), elsewhere); }),
            u"bed-taken"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE stay SET id = ?, bed_id = ?, starts = ?, ends = ? WHERE id = ?"_s,
                               d.newId(), g.bed(), g.at(11), g.at(12), elsewhere);
                 }),
                 u"bed-taken"_s);
        // Taking another row's key with OR REPLACE does not get past it either.
        QCOMPARE(
            refusal([&] {
                d.execute(
                    u"UPDATE OR REPLACE stay SET id = ?, bed_id = ?, starts = ?, ends = ? WHERE id = ?"_s,
                    held, g.bed(), g.at(15), g.at(25), elsewhere);
            }),
            u"bed-taken"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE stay SET starts = starts - 36000000, ends = ends + 36000000"_s);
                 }),
                 u"bed-taken"_s);
        // Two beds exchanged in one statement: refused, since one row is written before the other.
        g.put(u"reserved"_s, g.bed(), 40, 50);
        g.put(u"reserved"_s, g.other(), 40, 50);
        QCOMPARE(refusal([&] {
                     d.execute(
                         u"UPDATE stay SET bed_id = CASE bed_id WHEN ? THEN ? ELSE ? END WHERE starts = ?"_s,
                         g.bed(), g.other(), g.bed(), g.at(40));
                 }),
                 u"bed-taken"_s);
        QCOMPARE(BedSweep(g.file).overlapsOfBeds(), 0);
    }

    void aCancelledStayDoesNotComeBackIntoATakenBed()
    {
        Ground g;
        auto& d = g.database;
        const auto cancelled = g.put(u"reserved"_s, g.bed(), 10, 20);
        QVERIFY(refusal([&] {
                    d.execute(u"UPDATE stay SET state = 'cancelled' WHERE id = ?"_s, cancelled);
                }) != u"accepted"_s); // a cancelled stay holds nothing
        d.execute(u"UPDATE stay SET state = 'cancelled', starts = NULL, ends = NULL WHERE id = ?"_s,
                  cancelled);
        g.put(u"reserved"_s, g.bed(), 12, 18);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE stay SET state = 'reserved', starts = ?, ends = ? WHERE id = ?"_s,
                               g.at(10), g.at(20), cancelled);
                 }),
                 u"bed-taken"_s);
        // In two steps, the time first, is no way round.
        QVERIFY(refusal([&] {
                    d.execute(u"UPDATE stay SET starts = ?, ends = ? WHERE id = ?"_s, g.at(10), g.at(20),
                              cancelled);
                }) != u"accepted"_s);
    }

    void statementsThatReplaceRemoveNoGuest()
    {
        Ground g;
        auto& d = g.database;
        const auto she = g.person();
        const auto guest = g.put(u"checked-in"_s, g.bed(), -20, -10, she); // should have left
        for (const auto& verb :
             {u"INSERT OR REPLACE"_s, u"INSERT OR IGNORE"_s, u"REPLACE"_s, u"INSERT OR FAIL"_s}) {
            QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.bed(), 0, 10, {}, verb); }), u"bed-taken"_s);
            QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.other(), 0, 10, she, verb); }),
                     u"already-staying"_s);
        }
        const auto next = g.put(u"reserved"_s, g.bed(), 0, 10);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE OR REPLACE stay SET state = 'checked-in' WHERE id = ?"_s, next);
                 }),
                 u"bed-taken"_s);
        const auto elsewhere = g.put(u"checked-in"_s, g.other(), 0, 10);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE OR REPLACE stay SET person_id = ? WHERE id = ?"_s, she, elsewhere);
                 }),
                 u"already-staying"_s);
        QCOMPARE(g.count(u"SELECT count(*) FROM stay WHERE state = 'checked-in'"_s), 2);
        QVERIFY(StayStore(g.file).find(StayId(guest)));
    }

    void aPersonHoldsOneBedAtATime()
    {
        Ground g;
        const auto she = g.person();
        g.put(u"reserved"_s, g.bed(), 10, 20, she);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 19, 30, she); }), u"already-staying"_s);
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.other(), 0, 11, she); }), u"already-staying"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 20, 30, she); }), u"accepted"_s);
        const auto another = g.put(u"reserved"_s, g.beds2[0], 10, 20);
        QCOMPARE(refusal([&] {
                     g.database.execute(u"UPDATE stay SET person_id = ? WHERE id = ?"_s, she, another);
                 }),
                 u"already-staying"_s);
        QCOMPARE(BedSweep(g.file).overlapsOfPeople(), 0);
    }

    void aBlockedPlaceTakesNobodyAndAHeldOneIsNotBlocked()
    {
        Ground g;
        auto& d = g.database;
        g.put(u"reserved"_s, g.bed(), 10, 20);
        const auto bed = toSql(g.bed()), room = toSql(g.shelter.room), unit = toSql(g.shelter.unit);
        QCOMPARE(refusal([&] { g.block(u"bed_id"_s, bed, 19, 30); }), u"bed-in-use"_s);
        QCOMPARE(refusal([&] { g.block(u"room_id"_s, room, 1, 11); }), u"bed-in-use"_s);
        QCOMPARE(refusal([&] { g.block(u"unit_id"_s, unit, 12, 13, u"INSERT OR REPLACE"_s); }),
                 u"bed-in-use"_s);
        const auto later = g.block(u"room_id"_s, room, 20, 30);
        QCOMPARE(refusal([&] { d.execute(u"UPDATE block SET starts = starts - 1 WHERE id = ?"_s, later); }),
                 u"bed-in-use"_s);
        QCOMPARE(refusal([&] { g.block(u"room_id"_s, room, 15, 30, u"INSERT OR REPLACE"_s, later); }),
                 u"bed-in-use"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 29, 40); }), u"bed-blocked"_s);
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.other(), 25, 26); }), u"bed-blocked"_s);
        QCOMPARE(refusal([&] { d.execute(u"UPDATE stay SET ends = ends + 1 WHERE bed_id = ?"_s, g.bed()); }),
                 u"bed-blocked"_s);
        // A block that is carried over a stay by what it is of.
        const auto far = g.block(u"room_id"_s, toSql(g.room2), 10, 20);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE block SET room_id = NULL, bed_id = ? WHERE id = ?"_s, g.bed(), far);
                 }),
                 u"bed-in-use"_s);
    }

    void aHeldBedIsNotCarriedIntoABlockedPlace()
    {
        Ground g;
        auto& d = g.database;
        g.put(u"reserved"_s, g.bed(), 10, 20);
        g.block(u"room_id"_s, toSql(g.room2), 0, 100);
        g.block(u"unit_id"_s, toSql(g.unit2), 0, 100);
        QCOMPARE(refusal([&] { d.execute(u"UPDATE bed SET room_id = ? WHERE id = ?"_s, g.room2, g.bed()); }),
                 u"bed-in-use"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE room SET unit_id = ? WHERE id = ?"_s, g.unit2, g.shelter.room);
                 }),
                 u"bed-in-use"_s);
        QCOMPARE(
            refusal([&] {
                d.execute(
                    u"INSERT OR REPLACE INTO bed (id, room_id, cot, active, version) VALUES (?, ?, 0, 1, 1)"_s,
                    g.bed(), g.room2);
            }),
            u"bed-in-use"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"INSERT OR REPLACE INTO room (id, unit_id, family, accessible, version) "
                               "VALUES (?, ?, 'anyone', 0, 1)"_s,
                               g.shelter.room, g.unit2);
                 }),
                 u"bed-in-use"_s);
        const auto elsewhere = aShelter(g.file, 1);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE unit SET structure_id = ? WHERE id = ?"_s, elsewhere.structure,
                               g.shelter.unit);
                 }),
                 u"bed-in-use"_s);
        // Who holds nothing there may be moved.
        QCOMPARE(
            refusal([&] { d.execute(u"UPDATE bed SET room_id = ? WHERE id = ?"_s, g.room2, g.other()); }),
            u"accepted"_s);
    }

    void aHeldBedStaysInUse()
    {
        Ground g;
        auto& d = g.database;
        g.put(u"checked-in"_s, g.bed(), -5, 20);
        QCOMPARE(refusal([&] { d.execute(u"UPDATE bed SET active = 0 WHERE id = ?"_s, g.bed()); }),
                 u"bed-in-use"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE structure SET active = 0 WHERE id = ?"_s, g.shelter.structure);
                 }),
                 u"bed-in-use"_s);
        d.execute(u"PRAGMA foreign_keys = OFF"_s);
        QCOMPARE(refusal([&] { d.execute(u"DELETE FROM bed WHERE id = ?"_s, g.bed()); }),
                 u"bed-has-history"_s);
        d.execute(u"UPDATE bed SET active = 0 WHERE id = ?"_s, g.other());
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.other(), 30, 40); }), u"bed-inactive"_s);
        // A bed there is not, with the foreign keys switched off.
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, BedId(d.newId()), 30, 40); }), u"bed-inactive"_s);
    }

    void aStayStandsInTheStructureOfItsBed()
    {
        Ground g;
        const auto elsewhere = aShelter(g.file, 1);
        const auto held = g.put(u"reserved"_s, g.bed(), 10, 20);
        QCOMPARE(refusal([&] {
                     g.database.execute(u"UPDATE stay SET structure_id = ? WHERE id = ?"_s,
                                        elsewhere.structure, held);
                 }),
                 u"bed-inactive"_s);
        QCOMPARE(refusal([&] {
                     g.database.execute(u"UPDATE stay SET bed_id = ? WHERE id = ?"_s, elsewhere.beds[0],
                                        held);
                 }),
                 u"bed-inactive"_s);
    }

    void theHeldTimeIsWhatTheStaySays()
    {
        Ground g;
        StayStore stays(g.file);
        const auto id = stays.request(g.person(), g.shelter.structure).value();
        StayStep step;
        step.event = StayEvent::Reserve;
        step.bed = g.bed();
        step.plannedFrom = g.file.now().addSecs(3600);
        step.plannedUntil = g.file.now().addDays(3);
        step.reservedUntil = g.file.now().addDays(1);
        QVERIFY(stays.step(id, step));
        auto& d = g.database;
        for (const auto& sql :
             {u"UPDATE stay SET starts = NULL, ends = NULL WHERE id = ?"_s, // read as held, but holding
                                                                            // nothing
              u"UPDATE stay SET starts = starts + 60000 WHERE id = ?"_s,
              u"UPDATE stay SET ends = ends - 60000 WHERE id = ?"_s,
              u"UPDATE stay SET planned_until = planned_until + 86400000 WHERE id = ?"_s,
              u"UPDATE stay SET planned_until = NULL WHERE id = ?"_s})
            QCOMPARE(refusal([&] { d.execute(sql, id); }), u"stay-held-time"_s);
        step = {};
        step.event = StayEvent::CheckIn;
        g.file.pass(2h);
        QVERIFY(stays.step(id, step));
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE stay SET checked_in_at = checked_in_at - 1 WHERE id = ?"_s, id);
                 }),
                 u"stay-held-time"_s);
        QCOMPARE(refusal([&] {
                     d.execute(u"UPDATE stay SET planned_until = NULL, ends = 9223372036854775807 "
                               "WHERE id = ?"_s,
                               id);
                 }),
                 u"accepted"_s);
    }

    void recursiveTriggersChangeNothing()
    {
        Ground g;
        g.database.execute(u"PRAGMA recursive_triggers = ON"_s);
        g.put(u"checked-in"_s, g.bed(), 0, 10);
        QCOMPARE(refusal([&] { g.put(u"checked-in"_s, g.bed(), 20, 30, {}, u"INSERT OR REPLACE"_s); }),
                 u"bed-taken"_s);
        QCOMPARE(refusal([&] { g.put(u"reserved"_s, g.bed(), 9, 12, {}, u"INSERT OR REPLACE"_s); }),
                 u"bed-taken"_s);
    }

    void theChecksReadByIndexes()
    {
        Ground g;
        for (const auto& [sql, index] : std::initializer_list<std::pair<QString, QString>>{
                 {u"SELECT ends FROM stay WHERE bed_id = ? AND starts IS NOT NULL AND starts < ? AND state "
                  u"<> "
                  "'reserved' AND ends > starts AND id <> ? ORDER BY starts DESC LIMIT 1"_s,
                  u"SEARCH stay USING COVERING INDEX stay_bed (bed_id=? AND starts"_s},
                 {u"SELECT ends FROM stay WHERE bed_id = ? AND starts IS NOT NULL AND starts < ? AND state = "
                  "'reserved' AND id <> ? ORDER BY starts DESC LIMIT 1"_s,
                  u"SEARCH stay USING COVERING INDEX stay_bed_reserved (bed_id=? AND starts"_s}}) {
            auto plan =
                g.database.query(u"EXPLAIN QUERY PLAN "_s + sql, g.bed(), qint64(0), QByteArray(16, 'x'));
            QVERIFY(plan.next());
            QVERIFY2(plan.get<QString>(3).contains(index), qPrintable(plan.get<QString>(3)));
            QVERIFY(!plan.next()); // no sorting
        }
    }

    void aClockSetBackIsSaidAndNothingExpiresOrBreaks()
    {
        Ground g;
        StayStore stays(g.file);
        const auto id = stays.request(g.person(), g.shelter.structure).value();
        StayStep step;
        step.event = StayEvent::Reserve;
        step.bed = g.bed();
        step.plannedFrom = g.file.now().addSecs(3600);
        step.plannedUntil = g.file.now().addDays(3);
        step.reservedUntil = g.file.now().addDays(1);
        QVERIFY(stays.step(id, step));
        const auto noon = g.file.now();

        g.file.setNow(noon.addDays(-1)); // the clock is set back by a day
        QCOMPARE(stays.expireReservations().value(), 0);
        StayStep in;
        in.event = StayEvent::CheckIn;
        const auto refused = stays.step(id, in);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"step-before-last"_s);
        QVERIFY(refused.error().message.contains(u"23/11/2026"_s)); // what was recorded last
        QCOMPARE(stays.find(id)->state, StayState::Reserved);
        QVERIFY(!stays.whyNot(g.person(), g.bed(), {noon.addSecs(7200), noon.addDays(1)}).empty());
        QCOMPARE(stays.holding(g.shelter.structure, {noon, noon.addDays(2)}).size(), 1U);
        // Somebody who asks now, by the wrong clock, is served as ever and takes nothing from anybody.
        const auto other = stays.request(g.person(), g.shelter.structure).value();
        in.bed = g.bed();
        in.plannedUntil = noon.addDays(1);
        QCOMPARE(stays.step(other, in).error().code, u"bed-taken"_s);
        in.bed = g.other();
        QVERIFY(stays.step(other, in));

        g.file.setNow(noon.addSecs(600)); // and right again
        in = {};
        in.event = StayEvent::CheckIn;
        QVERIFY(stays.step(id, in));
        QCOMPARE(BedSweep(g.file).overlapsOfBeds(), 0);
    }
};

WASL_TEST(TestBedIntegrity)
#include "tst_bed_integrity.moc"
