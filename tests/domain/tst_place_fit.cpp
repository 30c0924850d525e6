#include "app/domain/place_fit.h"
#include "tests/domain/one_day.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;
using namespace wasl::tests;

namespace
{

template <class IdType>
IdType named(const QString& name)
{
    return IdType(QUuid::createUuidV5(QUuid(), name));
}

PlaceOffered place()
{
    PlaceOffered result;
    result.structure.id = named<StructureId>(u"house"_s);
    result.unit.id = named<UnitId>(u"unit"_s);
    result.room.id = named<RoomId>(u"room"_s);
    result.bed.id = named<BedId>(u"bed"_s);
    return result;
}

PlaceWanted wanted()
{
    PlaceWanted result;
    result.person = named<BeneficiaryId>(u"awa"_s);
    result.sex = Sex::Female;
    result.age = 30;
    result.from = noon;
    result.until = noon.addDays(7);
    result.withAdult = true;
    return result;
}

Stay guest(const QString& who, BedId bed, const Moment& in, const Moment& until)
{
    Stay stay;
    stay.id = named<StayId>(who);
    stay.person = named<BeneficiaryId>(who);
    stay.bed = bed;
    stay.state = StayState::CheckedIn;
    stay.checkedInAt = in;
    stay.plannedUntil = until;
    return stay;
}

QStringList why(const PlaceWanted& person, const PlaceOffered& offered)
{
    return codes(whyNot(person, offered, {}, {}, {}, noon));
}

} // namespace

class TestPlaceFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsWithoutRules() { QCOMPARE(why(wanted(), place()), QStringList()); }

    void aBedHoldsOnePersonAtATime()
    {
        const PlaceOffered offered = place();
        const auto with = [&](const Stay& stay) {
            return codes(whyNot(wanted(), offered, std::vector{stay}, {}, {}, noon));
        };
        QCOMPARE(with(guest(u"binta"_s, offered.bed.id, noon.addDays(-2), noon.addDays(2))),
                 QStringList{u"bed-taken"_s});
        QCOMPARE(with(guest(u"binta"_s, offered.bed.id, noon.addDays(-2), noon.addDays(-1))),
                 QStringList{u"bed-taken"_s}); // has stayed on
        Stay gone = guest(u"binta"_s, offered.bed.id, noon.addDays(-2), noon.addDays(2));
        gone.state = StayState::CheckedOut;
        gone.checkedOutAt = noon;
        QCOMPARE(with(gone), QStringList());
        QCOMPARE(with(guest(u"binta"_s, named<BedId>(u"other"_s), noon.addDays(-2), noon.addDays(2))),
                 QStringList());
        QCOMPARE(with(guest(u"awa"_s, named<BedId>(u"other"_s), noon.addDays(-2), noon.addDays(2))),
                 QStringList{u"already-staying"_s});
        PlaceWanted herself = wanted();
        herself.stay = named<StayId>(u"awa"_s);
        QCOMPARE(codes(whyNot(herself, offered,
                              std::vector{guest(u"awa"_s, offered.bed.id, noon.addDays(-2), noon.addDays(2))},
                              {}, {}, noon)),
                 QStringList());
    }

    void blockedPlacesAreNotGiven()
    {
        const PlaceOffered offered = place();
        const auto with = [&](std::variant<BedId, RoomId, UnitId> what, const Moment& from,
                              std::optional<Moment> until) {
            Block block;
            block.what = what;
            block.from = from;
            block.until = until;
            return codes(whyNot(wanted(), offered, {}, std::vector{block}, {}, noon));
        };
        QCOMPARE(with(offered.bed.id, noon.addDays(3), noon.addDays(4)), QStringList{u"bed-blocked"_s});
        QCOMPARE(with(offered.room.id, noon.addDays(3), std::nullopt), QStringList{u"bed-blocked"_s});
        QCOMPARE(with(offered.unit.id, noon.addDays(-3), noon.addDays(1)), QStringList{u"bed-blocked"_s});
        QCOMPARE(with(offered.bed.id, noon.addDays(7), std::nullopt), QStringList());
        QCOMPARE(with(offered.bed.id, noon.addDays(-7), noon), QStringList());
        QCOMPARE(with(named<RoomId>(u"other"_s), noon, std::nullopt), QStringList());
    }

    void rulesOfEveryLevelHold()
    {
        for (int level = 0; level < 3; ++level) {
            PlaceOffered offered = place();
            PlaceRules& rules = level == 0   ? offered.structure.rules
                                : level == 1 ? offered.unit.rules
                                             : offered.room.rules;
            rules.sexes = {Sex::Male};
            QCOMPARE(why(wanted(), offered), QStringList{u"sex-rule"_s});
            rules = {};
            rules.family = FamilyRule::FamiliesOnly;
            QCOMPARE(why(wanted(), offered), QStringList{u"families-only"_s});
            rules.family = FamilyRule::SinglesOnly;
            QCOMPARE(why(wanted(), offered), QStringList());
        }
    }

    void aMinorDoesNotStayAloneAmongAdults()
    {
        PlaceWanted person = wanted();
        person.withAdult = false;
        person.age = 17;
        QCOMPARE(why(person, place()), QStringList{u"minor-alone"_s});
        person.withAdult = true;
        QCOMPARE(why(person, place()), QStringList());
        person.withAdult = false;
        person.age = 18;
        QCOMPARE(why(person, place()), QStringList());
        PlaceOffered home = place(); // a home for minors
        home.unit.rules.maxAge = 17;
        person.age = 15;
        QCOMPARE(why(person, home), QStringList());
    }

    void aRuleMayBeSetAsideAFactMayNot()
    {
        for (const QString& code :
             {u"sex-rule"_s, u"sex-unknown"_s, u"age-rule"_s, u"age-unknown"_s, u"minor-alone"_s,
              u"families-only"_s, u"singles-only"_s, u"not-accessible"_s, u"too-long"_s})
            QVERIFY2(mayBeOverridden(code), qPrintable(code));
        for (const QString& code : {u"bed-taken"_s, u"bed-blocked"_s, u"bed-inactive"_s, u"already-staying"_s,
                                    u"banned"_s, u"cot-only"_s, u""_s})
            QVERIFY2(!mayBeOverridden(code), qPrintable(code));
    }

    void limitsOfAgeIncludeTheirEnds()
    {
        PlaceOffered offered = place();
        offered.room.rules.minAge = 18;
        offered.room.rules.maxAge = 59;
        const std::pair<int, bool> ages[] = {{17, false}, {18, true}, {59, true}, {60, false}};
        for (const auto& [age, fits] : ages) {
            PlaceWanted person = wanted();
            person.age = age;
            QCOMPARE(why(person, offered), fits ? QStringList() : QStringList{u"age-rule"_s});
        }
        PlaceWanted unknown = wanted();
        unknown.age.reset();
        QCOMPARE(why(unknown, offered), QStringList{u"age-unknown"_s});
    }

    void whatIsNotKnownIsAskedFor()
    {
        PlaceOffered offered = place();
        offered.room.rules.sexes = {Sex::Female};
        QCOMPARE(why(wanted(), offered), QStringList());
        PlaceWanted person = wanted();
        person.sex = Answer<Sex>::prefersNotToSay();
        QCOMPARE(why(person, offered), QStringList{u"sex-unknown"_s});
    }

    void longestStayCountsNights()
    {
        PlaceOffered offered = place();
        offered.structure.rules.maxNights = 7;
        QCOMPARE(why(wanted(), offered), QStringList());
        offered.structure.rules.maxNights = 6;
        QCOMPARE(why(wanted(), offered), QStringList{u"too-long"_s});
        PlaceWanted open = wanted();
        open.until.reset();
        QCOMPARE(why(open, offered), QStringList{u"too-long"_s});
    }

    void wheelchairsAndCots()
    {
        PlaceWanted person = wanted();
        person.needsAccessible = true;
        PlaceOffered offered = place();
        QCOMPARE(why(person, offered), QStringList{u"not-accessible"_s});
        offered.room.accessible = true;
        QCOMPARE(why(person, offered), QStringList());
        offered.bed.cot = true;
        QCOMPARE(why(person, offered), QStringList{u"cot-only"_s});
        person.age = 1;
        QCOMPARE(why(person, offered), QStringList());
    }

    void bansHoldUntilTheirEndOrTheirLifting()
    {
        Ban ban;
        ban.person = wanted().person;
        ban.from = QDate(2026, 11, 1);
        ban.until = QDate(2026, 11, 23);
        const auto with = [&] { return codes(whyNot(wanted(), place(), {}, {}, std::vector{ban}, noon)); };
        QCOMPARE(with(), QStringList{u"banned"_s});
        ban.structure = named<StructureId>(u"another house"_s);
        QCOMPARE(with(), QStringList());
        ban.structure = place().structure.id;
        QCOMPARE(with(), QStringList{u"banned"_s});
        ban.liftedOn = QDate(2026, 11, 23);
        QCOMPARE(with(), QStringList());
        ban.liftedOn.reset();
        ban.until = QDate(2026, 11, 22);
        QCOMPARE(with(), QStringList());
    }

    void everyReasonIsNamedAtOnce()
    {
        PlaceOffered offered = place();
        offered.bed.active = false;
        offered.room.rules.sexes = {Sex::Male};
        offered.room.rules.maxAge = 17;
        const auto refusals = whyNot(wanted(), offered, {}, {}, {}, noon);
        QCOMPARE(codes(refusals), (QStringList{u"bed-inactive"_s, u"sex-rule"_s, u"age-rule"_s}));
        for (const Refusal& refusal : refusals) {
            QVERIFY(refusal.message.endsWith(u'.'));
        }
    }
};

WASL_TEST(TestPlaceFit)
#include "tst_place_fit.moc"
