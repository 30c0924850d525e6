// Structures are built by the dozen of beds, and what somebody holds is neither taken out of use nor away.

#include "app/storage/beneficiary_store.h"
#include "app/storage/house_rules_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_plan.h"
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

struct Site
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 3);
    StructurePlan plan{file};
    StructureStore structures{file};

    QStringList labels(std::size_t room = 0)
    {
        QStringList found;
        const auto layout = structures.layout(shelter.structure);
        for (const auto& bed : layout->units[0].rooms[room].beds)
            found << bed.label;
        return found;
    }
    QStringList rooms()
    {
        QStringList found;
        const auto layout = structures.layout(shelter.structure);
        for (const auto& room : layout->units[0].rooms)
            found << room.room.name;
        return found;
    }
    FileNumber checkIn(std::size_t bed, const BeneficiaryBuilder& who = aBeneficiary(),
                       std::optional<Moment> until = {})
    {
        const auto person = BeneficiaryStore(file).save(who).value();
        StayStore stays(file);
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[bed];
        step.plannedUntil = until;
        if (!stays.step(stays.request(person, shelter.structure).value(), step)) qFatal("not checked in");
        return BeneficiaryStore(file).find(person)->fileNumber;
    }
};

template <class T>
QString said(const Result<T>& result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

class TestStructurePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDozenBedsInOneGo()
    {
        Site site;
        QCOMPARE(site.plan.addBeds(site.shelter.room, 12).value().size(), 12U);
        QCOMPARE(site.labels().size(), 15);
        QCOMPARE(site.labels().mid(0, 4), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(site.labels().back(), u"15"_s);
        QCOMPARE(said(site.plan.addBeds(site.shelter.room, 0)), u"count-range"_s);
        QCOMPARE(said(site.plan.addBeds(site.shelter.room, 100)), u"count-range"_s);
        QCOMPARE(said(site.plan.addBeds({}, 3)), u"not-found"_s);
        QCOMPARE(site.labels().size(), 15);
    }

    void roomsAreNamedOnFromThoseThatAreThere()
    {
        Site site;
        QVERIFY(site.plan.addRooms(site.shelter.unit, 2, 4));
        QCOMPARE(site.rooms(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(site.labels(2), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        for (const auto& [first, next] :
             {std::pair(u"C"_s, u"D"_s), std::pair(u"R1-09"_s, u"R1-10"_s),
              std::pair(u"12 bis"_s, u"13 bis"_s), std::pair(u"Nord"_s, u"Nore"_s),
              std::pair(u"الشمال"_s, u"الشمال 2"_s)}) {
            Site one;
            auto layout = one.structures.layout(one.shelter.structure);
            auto bed = layout->units[0].rooms[0].beds[2];
            for (int i = 0; i < 2; ++i)
                QVERIFY(one.plan.remove(layout->units[0].rooms[0].beds[std::size_t(i)].id));
            bed.label = first;
            QVERIFY(one.structures.save(bed));
            QVERIFY(one.plan.addBeds(one.shelter.room, 1));
            QVERIFY2(one.labels().contains(next), qPrintable(one.labels().join(u' ')));
        }
    }

    void theyStandInTheOrderTheyAreGiven()
    {
        Site site;
        QVERIFY(site.plan.addBeds(site.shelter.room, 9)); // 1 … 12, which a sort by letters would mix
        QCOMPARE(site.labels()[9], u"10"_s);
        QVERIFY(site.plan.moveBy(site.shelter.beds[2], -2));
        QCOMPARE(site.labels().mid(0, 4), (QStringList{u"3"_s, u"1"_s, u"2"_s, u"4"_s}));
        QVERIFY(site.plan.moveBy(site.shelter.beds[2], -5)); // no further than the end
        QCOMPARE(site.labels()[0], u"3"_s);
        QVERIFY(site.plan.moveBy(site.shelter.beds[2], 1000));
        QCOMPARE(site.labels().back(), u"3"_s);
        QVERIFY(site.plan.addRooms(site.shelter.unit, 2, 1));
        const auto layout = site.structures.layout(site.shelter.structure);
        QVERIFY(site.plan.moveBy(layout->units[0].rooms[2].room.id, -1));
        QCOMPARE(site.rooms(), (QStringList{u"1"_s, u"3"_s, u"2"_s}));
    }

    void aHeldPlaceStaysInUseAndSaysWhoHoldsIt()
    {
        Site site;
        const auto number = site.checkIn(0, aBeneficiary(), site.file.now().addDays(3));
        site.checkIn(1);
        for (const Place& place : {Place(site.shelter.beds[0]), Place(site.shelter.room),
                                   Place(site.shelter.unit), Place(site.shelter.structure)}) {
            const auto refused = site.plan.setInUse(place, false);
            QCOMPARE(said(refused), u"place-held"_s);
            QVERIFY(refused.error().message.contains(number.toString()));
            QVERIFY(refused.error().message.contains(u"26/11/2026"_s));
            QCOMPARE(said(site.plan.remove(place)), u"place-held"_s);
        }
        QVERIFY(site.plan.setInUse(site.shelter.room, false).error().message.contains(u"1 more"_s));
        // Past the plan too.
        auto bed = site.structures.layout(site.shelter.structure)->units[0].rooms[0].beds[0];
        bed.active = false;
        QCOMPARE(said(site.structures.save(bed)), u"place-held"_s);
        auto structure = site.structures.structures().front();
        structure.active = false;
        QCOMPARE(said(site.structures.save(structure)), u"place-held"_s);
        // The bed nobody holds goes, and comes back.
        QCOMPARE(said(site.plan.setInUse(site.shelter.beds[2], false)), u"done"_s);
        const Interval now{site.file.now(), site.file.now().addDays(1)};
        QVERIFY(site.structures.freeBeds(site.shelter.structure, now).empty());
        QCOMPARE(said(site.plan.setInUse(site.shelter.room, true)), u"done"_s);
        QVERIFY(site.structures.freeBeds(site.shelter.structure, now) == std::vector{site.shelter.beds[2]});
    }

    void anExpiredReservationHoldsNothing()
    {
        Site site;
        StayStore stays(site.file);
        const auto id =
            stays.request(BeneficiaryStore(site.file).save(aBeneficiary()).value(), site.shelter.structure)
                .value();
        StayStep step;
        step.event = StayEvent::Reserve;
        step.bed = site.shelter.beds[0];
        step.plannedFrom = site.file.now().addDays(1);
        step.reservedUntil = site.file.now().addDays(2);
        QVERIFY(stays.step(id, step));
        QCOMPARE(site.plan.holders(site.shelter.beds[0]).size(), 1U);
        QCOMPARE(said(site.plan.setInUse(site.shelter.beds[0], false)), u"place-held"_s);
        site.file.pass(72h);
        QCOMPARE(said(site.plan.setInUse(site.shelter.beds[0], false)), u"done"_s);
    }

    void whatWasAddedByMistakeGoesAgain()
    {
        Site site;
        const auto rooms = site.plan.addRooms(site.shelter.unit, 1, 5).value();
        QCOMPARE(said(site.plan.remove(rooms.front())), u"done"_s);
        QCOMPARE(site.rooms(), QStringList{u"1"_s});
        // Where somebody slept it stays in the file.
        site.checkIn(0);
        StayStep out;
        out.event = StayEvent::CheckOut;
        out.code = u"unknown"_s;
        const auto stay =
            StayStore(site.file).holding(site.shelter.structure, {site.file.now(), {}}).front().id;
        QVERIFY(StayStore(site.file).step(stay, out));
        QCOMPARE(said(site.plan.remove(site.shelter.beds[0])), u"place-has-history"_s);
        QCOMPARE(said(site.plan.remove(site.shelter.structure)), u"place-has-history"_s);
        QCOMPARE(said(site.plan.remove(site.shelter.beds[1])), u"done"_s);
        QCOMPARE(site.labels(), (QStringList{u"1"_s, u"3"_s}));
        const auto other = aShelter(site.file, 2);
        QCOMPARE(said(site.plan.remove(other.structure)), u"done"_s);
        QCOMPARE(site.structures.structures().size(), 1U);
    }

    void aGuestWhoShouldHaveLeftIsNotBlockedIn()
    {
        Site site;
        site.checkIn(0, aBeneficiary(), site.file.now().addDays(1));
        site.file.pass(48h);
        Block block;
        block.what = site.shelter.room;
        block.reason = u"repair"_s;
        block.from = site.file.now();
        QCOMPARE(said(site.structures.save(block)), u"bed-in-use"_s);
    }

    void newRulesSayHowManyGuestsTheyWouldNotAdmit()
    {
        Site site;
        site.checkIn(0, aBeneficiary().sex(Sex::Female), site.file.now().addDays(5));
        site.checkIn(1, aBeneficiary().sex(Sex::Male), site.file.now().addDays(40));
        PlaceRules rules;
        QCOMPARE(site.plan.misfits(site.shelter.structure, rules), 0);
        rules.sexes = {Sex::Female};
        QCOMPARE(site.plan.misfits(site.shelter.structure, rules), 1);
        QCOMPARE(site.plan.misfits(site.shelter.beds[0], rules), 0);
        rules.sexes = {};
        rules.maxNights = 30;
        QCOMPARE(site.plan.misfits(site.shelter.room, rules), 1);
        rules.family = FamilyRule::FamiliesOnly;
        QCOMPARE(site.plan.misfits(site.shelter.unit, rules), 2);
    }

    void whoMayNotChangesNothing()
    {
        Site site;
        const auto desk = site.file.as(Role::Reception);
        StructurePlan plan(*desk);
        for (const auto& code :
             {said(plan.addBeds(site.shelter.room, 1)), said(plan.addRooms(site.shelter.unit, 1, 1)),
              said(plan.moveBy(site.shelter.room, 1)), said(plan.setInUse(site.shelter.room, false)),
              said(plan.remove(site.shelter.beds[0]))})
            QCOMPARE(code, u"not-allowed"_s);
        HouseRules rules{{}, site.shelter.structure, u"fr"_s, QDate(2026, 11, 23), u"Calme après 22 h"_s};
        QCOMPARE(said(HouseRulesStore(*desk).save(rules)), u"not-allowed"_s);
        QCOMPARE(site.labels().size(), 3);
    }

    void houseRulesAreKeptByVersion()
    {
        Site site;
        HouseRulesStore store(site.file);
        const auto today = QDate(2026, 11, 23);
        HouseRules rules{{}, site.shelter.structure, u"fr"_s, today, u"Calme après 22 h\n"_s};
        QCOMPARE(said(store.save({})), u"language-missing"_s);
        rules.id = store.save(rules).value();
        auto arabic = rules;
        arabic.id = {};
        arabic.language = u"ar"_s;
        arabic.text = u"الهدوء بعد العاشرة ليلا"_s;
        QVERIFY(store.save(arabic));
        QCOMPARE(store.current(site.shelter.structure, today).size(), 2U);
        QVERIFY(store.current(site.shelter.structure, today.addDays(-1)).empty());
        // What holds is not changed under those who signed it, nor is anything written into the past.
        auto began = store.versions(site.shelter.structure).back();
        QCOMPARE(began.text, u"Calme après 22 h"_s);
        began.text = u"Calme après 20 h"_s;
        QCOMPARE(said(store.save(began)), u"version-began"_s);
        auto past = rules;
        past.id = {};
        past.validFrom = today.addDays(-1);
        QCOMPARE(said(store.save(past)), u"version-began"_s);
        auto same = rules;
        same.id = {};
        QCOMPARE(said(store.save(same)), u"version-exists"_s);
        // A coming version may be reworded until its day.
        auto next = rules;
        next.id = {};
        next.validFrom = today.addDays(10);
        next.text = u"Calme après 21 h"_s;
        next.id = store.save(next).value();
        next.version = 1;
        next.text = u"Calme après 21 h 30"_s;
        QVERIFY(store.save(next));
        QCOMPARE(store.current(site.shelter.structure, today.addDays(9)).back().text, u"Calme après 22 h"_s);
        QCOMPARE(store.current(site.shelter.structure, today.addDays(10)).back().text, next.text);
        QCOMPARE(store.versions(site.shelter.structure).size(), 3U);
    }

    void aStructureKeepsItsHoursAndContacts()
    {
        Site site;
        auto structure = site.structures.structures().front();
        structure.email = u"dar@exemple.org"_s;
        structure.contact = u"Amina"_s;
        structure.accessibility = u"Rampe côté cour"_s;
        structure.hours = parseHours(u"20:00-08:00"_s, HoursSeason::Ordinary, 1).value();
        structure.hours.push_back({HoursSeason::Ramadan, 1, 21 * 60, 9 * 60});
        QVERIFY(site.structures.save(structure));
        auto kept = site.structures.structures().front();
        ++structure.version;
        QVERIFY(kept == structure);
        kept.hours.push_back({HoursSeason::Ordinary, 2, 60, 120}); // Monday's night ends at eight on Tuesday
        QCOMPARE(said(site.structures.save(kept)), u"hours-overlap"_s);
    }
};

WASL_TEST(TestStructurePlan)
#include "tst_structure_plan.moc"
