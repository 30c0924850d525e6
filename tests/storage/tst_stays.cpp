// No bed ever holds two people at one time, and the database itself refuses it.

#include "app/storage/beneficiary_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/refusals.h"
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

/// A house of two beds on a morning, and people who ask for them.
struct House
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 2);
    StayStore stays{file};

    BeneficiaryId person() { return BeneficiaryStore(file).save(aBeneficiary()).value(); }
    StayId asked() { return stays.request(person(), shelter.structure).value(); }

    Moment at(const char* text) const { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

    StayStep reserving(int bed, const char* from, const char* until) const
    {
        StayStep step;
        step.event = StayEvent::Reserve;
        step.bed = shelter.beds[std::size_t(bed)];
        step.plannedFrom = at(from);
        if (until) step.plannedUntil = at(until);
        step.reservedUntil = at(from).addDays(1);
        return step;
    }
    StayStep checkingIn(int bed, const char* until = nullptr) const
    {
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[std::size_t(bed)];
        if (until) step.plannedUntil = at(until);
        return step;
    }
    static StayStep checkingOut()
    {
        StayStep step;
        step.event = StayEvent::CheckOut;
        step.code = u"unknown"_s;
        return step;
    }
};

} // namespace

class TestStays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAfterTheOther()
    {
        House house;
        QCOMPARE(codeOf(house.stays.step(house.asked(),
                                         house.reserving(0, "2026-11-24T12:00:00Z", "2026-11-27T10:00:00Z"))),
                 u"done"_s);
        QCOMPARE(codeOf(house.stays.step(house.asked(),
                                         house.reserving(0, "2026-11-27T10:00:00Z", "2026-11-29T10:00:00Z"))),
                 u"done"_s);
        QCOMPARE(codeOf(house.stays.step(house.asked(),
                                         house.reserving(0, "2026-11-24T11:00:00Z", "2026-11-24T12:00:00Z"))),
                 u"done"_s);
    }

    void anOverlapOfAMinuteIsRefusedWithWhoIsInTheWay_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("until");
        QTest::addRow("at its end") << QByteArray("2026-11-27T09:59:00Z")
                                    << QByteArray("2026-11-28T10:00:00Z");
        QTest::addRow("at its beginning")
            << QByteArray("2026-11-23T12:00:00Z") << QByteArray("2026-11-24T12:01:00Z");
        QTest::addRow("within") << QByteArray("2026-11-25T12:00:00Z") << QByteArray("2026-11-26T10:00:00Z");
        QTest::addRow("around") << QByteArray("2026-11-23T12:00:00Z") << QByteArray("2026-11-30T10:00:00Z");
        QTest::addRow("without an end") << QByteArray("2026-11-26T12:00:00Z") << QByteArray();
    }

    void anOverlapOfAMinuteIsRefusedWithWhoIsInTheWay()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, until);
        House house;
        const auto first = house.person();
        const auto stay = house.stays.request(first, house.shelter.structure).value();
        QVERIFY(house.stays.step(stay, house.reserving(0, "2026-11-24T12:00:00Z", "2026-11-27T10:00:00Z")));
        const auto refused =
            house.stays.step(house.asked(), house.reserving(0, from.constData(),
                                                            until.isNull() ? nullptr : until.constData()));
        QCOMPARE(codeOf(refused), u"bed-taken"_s);
        const auto number = BeneficiaryStore(house.file).find(first)->fileNumber.toString();
        QVERIFY(refused.error().message.contains(number));
        QVERIFY(refused.error().message.contains(u"24/11/2026"_s));
        // The other bed is free.
        QCOMPARE(codeOf(house.stays.step(
                     house.asked(),
                     house.reserving(1, from.constData(), until.isNull() ? nullptr : until.constData()))),
                 u"done"_s);
    }

    void theDatabaseItselfRefuses()
    {
        House house;
        QVERIFY(house.stays.step(house.asked(),
                                 house.reserving(0, "2026-11-24T12:00:00Z", "2026-11-27T10:00:00Z")));
        const auto other = house.asked();
        auto& database = house.file.database();
        const auto force = [&](const char* from, const char* until) {
            database.execute(
                u"UPDATE stay SET state = 'reserved', bed_id = ?, starts = ?, ends = ? WHERE id = ?"_s,
                house.shelter.beds[0], house.at(from), house.at(until), other);
        };
        QVERIFY_THROWS_EXCEPTION(StorageError, force("2026-11-27T09:59:00Z", "2026-11-28T10:00:00Z"));
        QVERIFY_THROWS_EXCEPTION(StorageError, force("2026-11-24T00:00:00Z", "2026-11-24T12:01:00Z"));
        force("2026-11-27T10:00:00Z", "2026-11-28T10:00:00Z");
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            database.execute(
                u"INSERT INTO stay (id, person_id, structure_id, bed_id, state, requested_at, starts, ends, "
                "version) SELECT ?, person_id, structure_id, bed_id, state, requested_at, starts + 60000, "
                "ends + 60000, 1 FROM stay WHERE id = ?"_s,
                database.newId(), other));
    }

    void theCheckReadsOneRowOfAnIndex()
    {
        House house;
        auto plan = house.file.database().query(u"EXPLAIN QUERY PLAN SELECT ends FROM stay WHERE bed_id = ? "
                                                u"AND starts IS NOT NULL AND starts < ? "
                                                "ORDER BY starts DESC LIMIT 1"_s,
                                                house.shelter.beds[0], qint64(0));
        QVERIFY(plan.next());
        QVERIFY(plan.get<QString>(3).contains(
            u"SEARCH stay USING COVERING INDEX stay_bed (bed_id=? AND starts"_s));
        QVERIFY(!plan.next()); // no sorting
    }

    void twoGuestsNeverShareABedWhateverWasPlanned()
    {
        House house;
        QVERIFY(house.stays.step(house.asked(), house.checkingIn(0, "2026-11-24T10:00:00Z")));
        house.file.pass(48h); // she should have left yesterday and has not
        const auto refused = house.stays.step(house.asked(), house.checkingIn(0));
        QCOMPARE(codeOf(refused), u"bed-taken"_s);
        auto& database = house.file.database();
        const auto other = house.asked();
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            database.execute(
                u"UPDATE stay SET state = 'checked-in', bed_id = ?, starts = ?, ends = ? WHERE id = ?"_s,
                house.shelter.beds[0], house.file.now(), house.file.now().addDays(1), other));
        QVERIFY(StructureStore(house.file)
                    .freeBeds(house.shelter.structure, {house.file.now(), house.file.now().addDays(1)}) ==
                std::vector{house.shelter.beds[1]});
    }

    void whoeverLeavesLateCanStillLeave()
    {
        House house;
        const auto late = house.asked();
        QVERIFY(house.stays.step(late, house.checkingIn(0, "2026-11-24T10:00:00Z")));
        const auto next = house.asked();
        QVERIFY(house.stays.step(next, house.reserving(0, "2026-11-24T10:00:00Z", "2026-11-26T10:00:00Z")));
        house.file.setNow(house.at("2026-11-24T11:30:00Z"));
        QCOMPARE(codeOf(house.stays.step(next, house.checkingIn(0))), u"bed-taken"_s);
        QCOMPARE(codeOf(house.stays.step(late, House::checkingOut())), u"done"_s);
        QCOMPARE(codeOf(house.stays.step(next, house.checkingIn(0))), u"done"_s);
    }

    void anExpiredReservationFreesTheBed()
    {
        House house;
        const auto expired = house.asked();
        QVERIFY(
            house.stays.step(expired, house.reserving(0, "2026-11-24T12:00:00Z", "2026-11-30T10:00:00Z")));
        house.file.setNow(house.at("2026-11-25T13:00:00Z"));
        QCOMPARE(codeOf(house.stays.step(house.asked(), house.checkingIn(0))), u"done"_s);
        QCOMPARE(house.stays.find(expired)->state, StayState::Waiting);
        QCOMPARE(house.stays.waiting(house.shelter.structure).size(), 1U);
    }

    void aBlockedBedIsRefused()
    {
        House house;
        Block block;
        block.what = house.shelter.room;
        block.reason = u"repair"_s;
        block.from = house.at("2026-11-25T00:00:00Z");
        block.until = house.at("2026-11-26T00:00:00Z");
        QVERIFY(StructureStore(house.file).save(block));
        QCOMPARE(codeOf(house.stays.step(house.asked(),
                                         house.reserving(0, "2026-11-25T12:00:00Z", "2026-11-27T10:00:00Z"))),
                 u"bed-blocked"_s);
        const auto other = house.asked();
        QVERIFY_THROWS_EXCEPTION(
            StorageError,
            house.file.database().execute(
                u"UPDATE stay SET state = 'reserved', bed_id = ?, starts = ?, ends = ? WHERE id = ?"_s,
                house.shelter.beds[0], house.at("2026-11-25T12:00:00Z"), house.at("2026-11-27T10:00:00Z"),
                other));
        QCOMPARE(StructureStore(house.file).blocks(house.shelter.structure, {block.from, block.until}).size(),
                 1U);
    }

    void aHeldBedIsNotBlocked()
    {
        House house;
        QVERIFY(house.stays.step(house.asked(), house.checkingIn(0, "2026-11-26T10:00:00Z")));
        Block block;
        block.what = house.shelter.unit;
        block.reason = u"repair"_s;
        block.from = house.at("2026-11-25T00:00:00Z");
        QCOMPARE(codeOf(StructureStore(house.file).save(block)), u"bed-in-use"_s);
        block.from = house.at("2026-11-26T10:00:00Z");
        QCOMPARE(codeOf(StructureStore(house.file).save(block)), u"done"_s);
    }

    void aGuestMovesWithinTheHouse()
    {
        House house;
        const auto first = house.asked();
        QVERIFY(house.stays.step(first, house.checkingIn(0, "2026-11-26T10:00:00Z")));
        house.file.pass(1h);
        const auto moved = house.stays.move(first, house.shelter.beds[1]);
        QCOMPARE(codeOf(moved), u"done"_s);
        QCOMPARE(moved->continues, first);
        QCOMPARE(moved->plannedUntil, house.at("2026-11-26T10:00:00Z"));
        QCOMPARE(house.stays.find(first)->destination, u"same-structure"_s);
        // Into a taken bed nothing happens at all.
        QVERIFY(house.stays.step(house.asked(), house.checkingIn(0)));
        QCOMPARE(codeOf(house.stays.move(moved->id, house.shelter.beds[0])), u"bed-taken"_s);
        QCOMPARE(house.stays.find(moved->id)->state, StayState::CheckedIn);
    }

    void aGuestMovesAgainstARuleWithAReason()
    {
        House house;
        const auto first = house.asked();
        QVERIFY(house.stays.step(first, house.checkingIn(0)));
        house.file.pass(1h);
        StayStep how;
        how.accessibleRoom = true; // and the only room has steps
        QCOMPARE(codeOf(house.stays.move(first, house.shelter.beds[1], how)), u"not-accessible"_s);
        QCOMPARE(house.stays.find(first)->state, StayState::CheckedIn);
        how.overrideReason = u"Two people carry her."_s;
        const auto moved = house.stays.move(first, house.shelter.beds[1], how);
        QCOMPARE(codeOf(moved), u"done"_s);
        QCOMPARE(moved->history.back().overridden, QStringList{u"not-accessible"_s});
        QCOMPARE(moved->history.back().overrideReason, how.overrideReason);
    }

    void aBannedPersonGetsNoBed()
    {
        House house;
        const auto person = house.person();
        Ban ban;
        ban.person = person;
        ban.reason = u"violence"_s;
        ban.from = QDate(2026, 11, 20);
        ban.until = QDate(2026, 12, 20);
        ban.reviewOn = QDate(2026, 12, 1);
        const auto saved = IncidentStore(house.file).save(ban);
        QCOMPARE(codeOf(saved), u"done"_s);
        const auto asked = house.stays.request(person, house.shelter.structure).value();
        QCOMPARE(codeOf(house.stays.step(asked, house.checkingIn(0))), u"banned"_s);
        QVERIFY(IncidentStore(house.file).lift(*saved, u"The quarrel is settled."_s));
        QCOMPARE(codeOf(house.stays.step(asked, house.checkingIn(0))), u"done"_s);
    }

    void aBanDecidedMeanwhileStandsAgainstStayingOn()
    {
        House house;
        const auto person = house.person();
        const auto stay = house.stays.request(person, house.shelter.structure).value();
        QVERIFY(house.stays.step(stay, house.checkingIn(0, "2026-11-30T10:00:00Z")));
        house.file.pass(48h);
        const auto today = house.file.database().today();
        Ban ban;
        ban.person = person;
        ban.reason = u"violence"_s;
        ban.from = today;
        ban.until = today.addDays(30);
        ban.reviewOn = today.addDays(7);
        QVERIFY(IncidentStore(house.file).save(ban));
        StayStep longer;
        longer.event = StayEvent::Extend;
        longer.plannedUntil = house.file.now().addDays(20);
        QCOMPARE(codeOf(house.stays.step(stay, longer)), u"banned"_s);
    }

    void theNightsAreCountedFromTheFirstBed()
    {
        House house;
        StructureStore structures(house.file);
        auto shelter = structures.structures().front();
        shelter.rules.maxNights = 5;
        QVERIFY(structures.save(shelter));
        const auto first = house.asked();
        auto in = house.checkingIn(0);
        in.plannedUntil = house.file.now().addDays(4);
        QVERIFY(house.stays.step(first, in));
        house.file.pass(72h);
        const auto moved = house.stays.move(first, house.shelter.beds[1]);
        QCOMPARE(codeOf(moved), u"done"_s);
        StayStep longer;
        longer.event = StayEvent::Extend;
        longer.plannedUntil = house.file.now().addDays(4); // seven nights in all
        QCOMPARE(codeOf(house.stays.step(moved->id, longer)), u"too-long"_s);
        longer.overrideReason = u"Her operation is on Thursday."_s;
        QCOMPARE(codeOf(house.stays.step(moved->id, longer)), u"done"_s);
        // Who may not set rules aside can still give her another bed for the time that was granted.
        auto desk = house.file.as(Role::Reception);
        QCOMPARE(codeOf(StayStore(*desk).move(moved->id, house.shelter.beds[0])), u"done"_s);
    }

    void whoIsOutIsKnown()
    {
        House house;
        const auto stay = house.asked();
        PresenceStore presences(house.file);
        QCOMPARE(codeOf(presences.record(stay, Direction::Out)), u"not-checked-in"_s);
        QVERIFY(house.stays.step(stay, house.checkingIn(0)));
        QVERIFY(presences.record(stay, Direction::Out));
        QCOMPARE(presences.out(house.shelter.structure), std::vector{stay});
        house.file.pass(1h);
        QVERIFY(presences.record(stay, Direction::In));
        QVERIFY(presences.out(house.shelter.structure).empty());
        QCOMPARE(presences.ofStay(stay).size(), 2U);
    }
};

WASL_TEST(TestStays)
#include "tst_stays.moc"
