// Finding places, placing a family, the waiting list and signed house rules, over a real encrypted file.

#include "app/storage/beneficiary_store.h"
#include "app/storage/group_stays.h"
#include "app/storage/house_rules_signed_store.h"
#include "app/storage/house_rules_store.h"
#include "app/storage/household_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/journal.h"
#include "app/storage/place_finder.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/waiting_list.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

/// A house whose manager is at the desk; rooms are added as they are wanted.
struct Home
{
    explicit Home(int beds = 1)
    {
        const auto shelter = aShelter(file, beds);
        structure = shelter.structure;
        unit = shelter.unit;
        first = shelter.beds;
    }

    std::vector<BedId> room(const char* name, int beds, int cots = 0, bool accessible = false,
                            const PlaceRules& rules = {})
    {
        StructureStore store(file.database());
        Room room;
        room.unit = unit;
        room.name = QString::fromLatin1(name);
        room.accessible = accessible;
        room.rules = rules;
        room.id = store.save(room).value();
        std::vector<BedId> made;
        for (int i = 1; i <= beds + cots; ++i) {
            Bed bed;
            bed.room = room.id;
            bed.label = QString::number(i);
            bed.cot = i > beds;
            made.push_back(store.save(bed).value());
        }
        return made;
    }
    Beneficiary person(const char* given, const char* born, Sex sex = Sex::Female)
    {
        return add(aBeneficiary().named(given, "Diallo").bornOn(born).sex(sex));
    }
    Beneficiary add(const Beneficiary& person)
    {
        BeneficiaryStore store(file);
        return *store.find(store.save(person).value());
    }
    void household(const std::vector<Beneficiary>& members)
    {
        Household household;
        for (const auto& member : members)
            household.members.push_back(
                {member.id, household.members.empty() ? u"head"_s : u"child"_s, file.database().today(), {}});
        QVERIFY(HouseholdStore(file.database()).save(household));
    }
    [[nodiscard]] PlacesFound found(const std::vector<Beneficiary>& people)
    {
        PlacesWanted wanted;
        for (const auto& one : people)
            wanted.people.push_back(one.id);
        wanted.during = {file.now(), std::nullopt};
        return PlaceFinder(file.database()).find(wanted);
    }
    Result<std::vector<Stay>> checkIn(const std::vector<Beneficiary>& people, const std::vector<BedId>& beds,
                                      const QString& reason = {})
    {
        std::vector<BedForOne> guests;
        for (std::size_t i = 0; i < people.size(); ++i)
            guests.push_back({people[i].id, beds[i]});
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.overrideReason = reason;
        return GroupStays(file.database()).place(guests, step);
    }
    int guests()
    {
        auto row = file.database().query(u"SELECT count(*) FROM stay"_s);
        return row.next() ? row.get<int>(0) : -1;
    }
    StayId waits(const Beneficiary& person)
    {
        StayStore stays(file.database());
        const auto id = stays.request(person.id, structure).value();
        StayStep step;
        step.event = StayEvent::PutOnWaitingList;
        if (!stays.step(id, step)) qFatal("does not wait");
        return id;
    }
    QStringList list()
    {
        QStringList names;
        for (const auto& row : WaitingList(file.database()).rows(structure))
            names << row.who.front().person.latin.given;
        return names;
    }

    TemporaryFile file;
    StructureId structure;
    UnitId unit;
    std::vector<BedId> first;
};

} // namespace

class TestArrivalStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyIsOfferedOneRoomAndTakesItAsOne()
    {
        Home home;
        home.room("2", 4, 1);
        const std::vector family{
            home.person("Awa", "1990-01-01"), home.person("Sekou", "1985-01-01", Sex::Male),
            home.person("Ali", "2015-01-01", Sex::Male), home.person("Aya", "2025-06-01")};
        home.household(family);
        const auto found = home.found(family);
        QVERIFY(!found.proposals.empty());
        const auto& best = found.proposals.front();
        QCOMPARE(best.placing.nearness, Nearness::OneRoom);
        QVERIFY(best.places[3].bed.cot); // the infant
        std::vector<BedId> beds;
        for (const auto& place : best.places)
            beds.push_back(place.bed.id);
        const auto stays = home.checkIn(family, beds);
        QVERIFY2(stays, qPrintable(stays ? QString() : stays.error().message));
        QCOMPARE(stays->size(), 4U);
        for (const auto& stay : *stays)
            QCOMPARE(stay.state, StayState::CheckedIn);
    }

    void oneOfTheFamilyCannotAndNobodyIsPlaced()
    {
        Home home(3);
        const std::vector family{home.person("Awa", "1990-01-01"),
                                 home.person("Ali", "2015-01-01", Sex::Male),
                                 home.person("Aya", "2017-01-01")};
        home.household(family);
        Ban ban;
        ban.person = family[2].id;
        ban.reason = u"violence"_s;
        ban.from = home.file.database().today();
        ban.until = ban.from.addDays(30);
        ban.reviewOn = ban.from.addDays(10);
        QVERIFY(IncidentStore(home.file.database()).save(ban));
        const auto refused = home.checkIn(family, home.first, u"The manager knows them."_s);
        QCOMPARE(codeOf(refused), u"banned"_s); // no reason lifts a ban
        QVERIFY2(refused.error().message.contains(u"Aya"_s), qPrintable(refused.error().message));
        QCOMPARE(home.guests(), 0);
    }

    void aBedTakenMeanwhileLeavesNobodyHalfIn()
    {
        Home home(3);
        const std::vector family{home.person("Awa", "1990-01-01"),
                                 home.person("Ali", "2015-01-01", Sex::Male)};
        home.household(family);
        QVERIFY(!home.found(family).proposals.empty());
        const auto stranger = home.person("Binta", "1980-01-01");
        // Another desk was faster.
        const auto desk = home.file.as(Role::Reception);
        StayStep in;
        in.event = StayEvent::CheckIn;
        QVERIFY(GroupStays(*desk).place({{stranger.id, home.first[1]}}, in));
        const auto refused = home.checkIn(family, {home.first[0], home.first[1]});
        QCOMPARE(codeOf(refused), u"bed-taken"_s);
        QVERIFY(refused.error().message.contains(stranger.fileNumber.toString()));
        QCOMPARE(home.guests(), 1);
    }

    void aMinorAloneIsRefusedUnlessSomebodyEntitledSaysWhy()
    {
        Home home;
        const auto child = home.person("Ali", "2011-01-01", Sex::Male);
        QCOMPARE(codeOf(home.checkIn({child}, home.first)), u"minor-alone"_s);
        const auto stays = home.checkIn({child}, home.first, u"Her aunt works here tonight."_s);
        QVERIFY(stays);
        const auto& step = stays->front().history.back();
        QCOMPARE(step.overridden, QStringList{u"minor-alone"_s});
        QCOMPARE(step.overrideReason, u"Her aunt works here tonight."_s);
        QCOMPARE(step.by, home.file.database().actor().user);
        // It is in the journal, and in the file when it is read again.
        const auto again = StayStore(home.file.database()).find(stays->front().id);
        QCOMPARE(again->history.back(), step);
        const auto entry =
            Journal(home.file.database()).lastChange(child.id.uuid(), stays->front().id.uuid());
        QVERIFY(entry);
        QByteArray text;
        for (const auto& field : entry->change.fields)
            text += QJsonDocument(QJsonArray{field.to}).toJson();
        QVERIFY2(text.contains("minor-alone") && text.contains("Her aunt"), text.constData());
    }

    void aChildStaysOnOnlyWhileAnAdultOfHersIsThere()
    {
        Home home(2);
        const auto mother = home.person("Awa", "1990-01-01"), child = home.person("Sira", "2017-01-01");
        home.household({mother, child});
        const auto stays = home.checkIn({mother, child}, home.first);
        QVERIFY(stays);
        StayStore store(home.file.database());
        StayStep longer;
        longer.event = StayEvent::Extend;
        longer.plannedUntil = home.file.now().addDays(6);
        QVERIFY(store.step(stays->back().id, longer));
        home.file.pass(std::chrono::hours(24));
        StayStep out;
        out.event = StayEvent::CheckOut;
        out.code = u"unknown"_s;
        QVERIFY(store.step(stays->front().id, out));
        home.file.pass(std::chrono::hours(24));
        longer.plannedUntil = home.file.now().addDays(20);
        QCOMPARE(codeOf(store.step(stays->back().id, longer)), u"minor-alone"_s);
    }

    void aReservationForOtherDaysIsNotUsedUp()
    {
        Home home(2);
        const auto awa = home.person("Awa", "1990-01-01");
        StayStep later;
        later.event = StayEvent::Reserve;
        later.plannedFrom = home.file.now().addDays(30);
        later.plannedUntil = home.file.now().addDays(40);
        later.reservedUntil = home.file.now().addDays(31);
        GroupStays group(home.file.database());
        const auto held = group.place({{awa.id, home.first[0]}}, later);
        QVERIFY(held);
        StayStep now;
        now.event = StayEvent::CheckIn;
        now.plannedUntil = home.file.now().addDays(5);
        const auto here = group.place({{awa.id, home.first[1]}}, now);
        QVERIFY2(here, qPrintable(codeOf(here)));
        const auto kept = StayStore(home.file.database()).find(held->front().id);
        QCOMPARE(kept->state, StayState::Reserved);
        QCOMPARE(kept->bed, std::optional(home.first[0]));
        // For days that meet, it is the same stay.
        later.plannedFrom = home.file.now().addDays(35);
        later.plannedUntil = home.file.now().addDays(45);
        later.reservedUntil = home.file.now().addDays(36);
        const auto changed = group.place({{awa.id, home.first[1]}}, later);
        QVERIFY2(changed, qPrintable(codeOf(changed)));
        QCOMPARE(changed->front().id, held->front().id);
    }

    void theReceptionMayNotSetARuleAside()
    {
        Home home;
        const auto child = home.person("Ali", "2011-01-01", Sex::Male);
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = home.first.front();
        step.overrideReason = u"He looks older."_s;
        const auto id = StayStore(home.file.database()).request(child.id, home.structure).value();
        const auto desk = home.file.as(Role::Reception);
        QCOMPARE(codeOf(StayStore(*desk).step(id, step)), u"not-allowed"_s);
        step.overrideReason.clear();
        QCOMPARE(codeOf(StayStore(*desk).step(id, step)), u"minor-alone"_s);
    }

    void anExtensionKeepsWhatWasSetAsideButNotTheLength()
    {
        Home home;
        PlaceRules rules;
        rules.sexes = {Sex::Male};
        rules.maxNights = 5;
        const auto bed = home.room("9", 1, 0, false, rules).front();
        const auto awa = home.person("Awa", "1990-01-01");
        StayStore stays(home.file.database());
        StayStep in;
        in.event = StayEvent::CheckIn;
        in.bed = bed;
        in.plannedUntil = home.file.now().addDays(2);
        in.overrideReason = u"No other bed in the town tonight."_s;
        const auto stay = stays.step(stays.request(awa.id, home.structure).value(), in);
        QVERIFY(stay);
        QCOMPARE(stay->history.back().overridden, QStringList{u"sex-rule"_s});
        StayStep longer;
        longer.event = StayEvent::Extend;
        longer.plannedUntil = home.file.now().addDays(4);
        QVERIFY(stays.step(stay->id, longer));
        longer.plannedUntil = home.file.now().addDays(9);
        QCOMPARE(codeOf(stays.step(stay->id, longer)), u"too-long"_s);
        longer.overrideReason = u"Her operation is on Thursday."_s;
        const auto extended = stays.step(stay->id, longer);
        QVERIFY(extended);
        QCOMPARE(extended->history.back().overridden, QStringList{u"too-long"_s});
    }

    void aReasonWithoutARuleIsNotKept()
    {
        Home home;
        const auto stays = home.checkIn({home.person("Awa", "1990-01-01")}, home.first, u"Just so."_s);
        QVERIFY(stays);
        QVERIFY(stays->front().history.back().overrideReason.isEmpty());
    }

    void somebodyInAnotherBedIsToldSo()
    {
        Home home(2);
        const auto awa = home.person("Awa", "1990-01-01");
        QVERIFY(home.checkIn({awa}, {home.first[0]}));
        QCOMPARE(codeOf(home.checkIn({awa}, {home.first[1]})), u"already-staying"_s);
        const auto found = home.found({awa});
        QVERIFY(found.proposals.empty());
        QCOMPARE(found.others.size(), 2U);
    }

    void othersSayWhyTheyDoNotFit()
    {
        Home home;
        PlaceRules women;
        women.sexes = {Sex::Male};
        home.room("2", 1, 0, false, women);
        home.room("3", 0, 1);
        const auto awa = home.person("Awa", "1990-01-01");
        const auto found = home.found({awa});
        QCOMPARE(found.proposals.size(), 2U); // the one that fits, and one against a rule
        QCOMPARE(found.proposals[0].placing.warnings, 0);
        QCOMPARE(found.proposals[1].against[0].front().code, u"sex-rule"_s);
        QCOMPARE(found.others.size(), 1U);
        QCOMPARE(found.others[0].reasons.front().code, u"cot-only"_s);
    }

    void allStructuresAreSearched()
    {
        Home home;
        const auto second = aShelter(home.file.database(), 2);
        const auto awa = home.person("Awa", "1990-01-01");
        const auto found = home.found({awa});
        QCOMPARE(found.proposals.size(), 3U);
        PlacesWanted one{{awa.id}, {home.file.now(), std::nullopt}, second.structure};
        QCOMPARE(PlaceFinder(home.file.database()).find(one).proposals.size(), 2U);
    }

    void aWheelchairIsKnownFromTheNeedsOnFile()
    {
        Home home;
        home.room("2", 1, 0, true);
        QVERIFY(SensitiveFields(home.file.database()).switchOn(SensitiveGroup::HealthNeeds, u"A-123/2026"_s));
        const auto awa =
            home.add(aBeneficiary().named("Awa", "Diallo").bornOn("1990-01-01").withNeed("DS-PS"));
        const auto found = home.found({awa});
        QVERIFY(found.proposals[0].places[0].room.accessible);
        QCOMPARE(found.proposals[1].against[0].front().code, u"not-accessible"_s);
        QCOMPARE(codeOf(home.checkIn({awa}, home.first)), u"not-accessible"_s);
    }

    void theListSaysWhyAndWhoMovedWhom()
    {
        Home home;
        const auto awa = home.person("Awa", "1990-01-01"), binta = home.person("Binta", "1991-01-01");
        home.waits(awa);
        home.file.setNow(home.file.now().addDays(2));
        const auto hers = home.waits(binta);
        home.file.setNow(home.file.now().addDays(3));
        QCOMPARE(home.list(), (QStringList{u"Awa"_s, u"Binta"_s}));
        WaitingList list(home.file.database());
        QCOMPARE(codeOf(list.move(hers, 1, u" "_s)), u"reason-missing"_s);
        const auto move = list.move(hers, 1, u"She sleeps at the station."_s);
        QVERIFY(move);
        QCOMPARE(home.list(), (QStringList{u"Binta"_s, u"Awa"_s}));
        const auto rows = list.rows(home.structure);
        QCOMPARE(rows[0].computed, 2);
        QCOMPARE(rows[0].moves.size(), 1U);
        QCOMPARE(rows[0].moves[0].move.reason, u"She sleeps at the station."_s);
        QCOMPARE(rows[0].moves[0].move.by, home.file.database().actor().user);
        QCOMPARE(rows[1].reasons.front().days, 5);
        QVERIFY(Journal(home.file.database()).lastChange(binta.id.uuid(), move->uuid()));
        QVERIFY(list.undo(*move));
        QCOMPARE(home.list(), (QStringList{u"Awa"_s, u"Binta"_s}));
        QCOMPARE(Journal(home.file.database()).lastChange(binta.id.uuid(), move->uuid())->change.action,
                 u"delete"_s);
        QCOMPARE(codeOf(list.undo(*move)), u"not-found"_s);
    }

    void aHouseholdWaitsAsOne()
    {
        Home home;
        const auto binta = home.person("Binta", "1991-01-01");
        home.waits(binta);
        home.file.setNow(home.file.now().addDays(3));
        const std::vector family{home.person("Awa", "1990-01-01"), home.person("Aya", "2024-01-01")};
        home.household(family);
        GroupStays groups(home.file.database());
        QCOMPARE(groups.wait({family[0].id, family[1].id}, home.structure).value(), 2);
        QCOMPARE(groups.wait({family[0].id, family[1].id}, home.structure).value(), 0);
        const auto rows = WaitingList(home.file.database()).rows(home.structure);
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].who.size(), 2U); // a small child weighs more than three days
        QCOMPARE(rows[0].reasons.front().code, u"small-child"_s);
    }

    void aNeedThatTheRoleDoesNotSeeWeighsUnnamed()
    {
        Home home;
        home.waits(home.person("Binta", "1991-01-01"));
        home.file.setNow(home.file.now().addDays(3));
        home.waits(home.add(
            aBeneficiary().named("Awa", "Diallo").bornOn("1990-01-01").withNeed("SV-VA").withNeed("SP-PT")));
        QCOMPARE(home.list().front(), u"Awa"_s);
        const auto seen = WaitingList(home.file.database()).rows(home.structure).front();
        QCOMPARE(seen.reasons.size(), 2U);
        const auto desk = home.file.as(Role::Reception);
        const auto hidden = WaitingList(*desk).rows(home.structure).front();
        QCOMPARE(hidden.rank, seen.rank);
        QCOMPARE(hidden.reasons.size(), 1U);
        QVERIFY(hidden.reasons.front().code.isEmpty());
        // The weights are on the wall: points would say which need it is.
        QCOMPARE(hidden.points, 0);
        QCOMPARE(hidden.reasons.front().points, 0);
    }

    void anExpiredReservationIsOnTheListAgain()
    {
        Home home;
        const auto awa = home.person("Awa", "1990-01-01");
        StayStore stays(home.file.database());
        const auto id = home.waits(awa);
        StayStep reserve;
        reserve.event = StayEvent::Reserve;
        reserve.bed = home.first.front();
        reserve.plannedFrom = home.file.now().addSecs(3600);
        reserve.reservedUntil = home.file.now().addSecs(7200);
        QVERIFY(stays.step(id, reserve));
        QVERIFY(home.list().isEmpty());
        home.file.setNow(home.file.now().addSecs(7201));
        QCOMPARE(stays.expireReservations().value(), 1);
        QCOMPARE(home.list(), QStringList{u"Awa"_s});
        // With the time she has waited since she asked.
        home.file.setNow(home.file.now().addDays(4));
        QCOMPARE(WaitingList(home.file.database()).rows(home.structure)[0].reasons.front().days, 4);
    }

    void badDatesAreRefusedBeforeAnythingIsDone()
    {
        Home home;
        const auto awa = home.person("Awa", "1990-01-01");
        StayStep reserve;
        reserve.event = StayEvent::Reserve;
        reserve.plannedFrom = home.file.now().addDays(3);
        reserve.plannedUntil = home.file.now().addDays(2);
        reserve.reservedUntil = home.file.now().addDays(4);
        const auto refused = GroupStays(home.file.database()).place({{awa.id, home.first.front()}}, reserve);
        QCOMPARE(codeOf(refused), u"until-before-from"_s);
        QCOMPARE(home.guests(), 0);
    }

    void whatIsSignedIsTheVersionThatHoldsToday()
    {
        Home home;
        auto& database = home.file.database();
        const HouseRulesStore store(database);
        QVERIFY(store.current(home.structure, database.today()).empty());
        for (const auto& [language, from, text] :
             std::initializer_list<std::tuple<QString, QString, QString>>{
                 {u"fr"_s, u"2025-01-01"_s, u"ancien"_s},
                 {u"fr"_s, u"2026-06-01"_s, u"actuel"_s},
                 {u"fr"_s, u"2027-01-01"_s, u"futur"_s},
                 {u"ar"_s, u"2026-01-01"_s, u"قانون"_s}})
            database.execute(u"INSERT INTO house_rules VALUES (?, ?, ?, ?, ?, 1)"_s, database.newId(),
                             home.structure, language, from, text);
        const auto texts = store.current(home.structure, database.today());
        QCOMPARE(texts.size(), 2U);
        QCOMPARE(texts[0].language, u"ar"_s);
        QCOMPARE(texts[1].text, u"actuel"_s);
        QCOMPARE(texts[1].validFrom, QDate(2026, 6, 1));
    }

    void theRulesOfTheHouseAreSigned()
    {
        Home home;
        const auto awa = home.person("Awa", "1990-01-01");
        const auto stays = home.checkIn({awa}, home.first);
        HouseRulesSigned signature;
        signature.person = awa.id;
        signature.structure = home.structure;
        HouseRulesSignedStore store(home.file.database());
        QCOMPARE(codeOf(store.sign(signature)), u"language-missing"_s);
        signature.language = u"ff"_s;
        signature.way = SigningWay::ReadAloud;
        signature.textFrom = QDate(2026, 1, 1);
        signature.textHash = textHashOf(u"No smoking."_s);
        QVERIFY(store.sign(signature));
        const auto kept = store.ofPerson(awa.id);
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept[0].stay, std::optional(stays->front().id));
        QCOMPARE(kept[0].language, u"ff"_s);
        QCOMPARE(kept[0].way, SigningWay::ReadAloud);
        QCOMPARE(kept[0].textHash, signature.textHash);
        QCOMPARE(kept[0].textFrom, signature.textFrom);
        QCOMPARE(kept[0].by, home.file.database().actor().user);
        QCOMPARE(kept[0].at, home.file.now());
    }
};

WASL_TEST(TestArrivalStores)
#include "tst_arrival_stores.moc"
