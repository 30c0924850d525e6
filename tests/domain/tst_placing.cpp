// A family and the beds of a house: who sleeps where.

#include "app/domain/placing.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

template <class IdType>
IdType called(const QString& name)
{
    return IdType(QUuid::createUuidV5(QUuid(), name));
}

/// A house in short: rooms of units, beds of rooms.
struct Building
{
    Building& room(const char* unit, const char* name, int beds, int cots = 0, bool accessible = false)
    {
        for (int i = 0; i < beds + cots; ++i) {
            PlaceOffered place;
            place.structure.id = called<StructureId>(u"house"_s);
            place.unit.id = called<UnitId>(QString::fromLatin1(unit));
            place.room.id = called<RoomId>(QString::fromLatin1(name));
            place.room.name = QString::fromLatin1(name);
            place.room.accessible = accessible;
            place.bed.id = called<BedId>(u"%1/%2"_s.arg(QLatin1String(name)).arg(i));
            place.bed.cot = i >= beds;
            places.push_back(place);
        }
        return *this;
    }

    std::vector<PlaceOffered> places;
};

PlaceWanted aged(int age, bool wheelchair = false)
{
    PlaceWanted guest;
    guest.person = called<BeneficiaryId>(QString::number(age));
    guest.sex = Sex::Female;
    guest.age = age;
    guest.withFamily = true;
    guest.withAdult = true;
    guest.needsAccessible = wheelchair;
    guest.from = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    return guest;
}

std::vector<Placing> placings(const std::vector<PlaceWanted>& guests, const std::vector<PlaceOffered>& places,
                              const std::vector<Stay>& stays = {})
{
    Misfits misfits(guests.size(), places.size());
    for (std::size_t g = 0; g < guests.size(); ++g)
        for (std::size_t p = 0; p < places.size(); ++p)
            misfits.of(g, p) = whyNot(guests[g], places[p], stays, {}, {}, guests[g].from);
    return placeTogether(guests, places, misfits);
}

QStringList rooms(const Placing& placing, const std::vector<PlaceOffered>& places)
{
    QStringList names;
    for (const auto place : placing.places)
        names << places[place].room.name;
    return names;
}

Stay holds(const PlaceOffered& place)
{
    Stay stay;
    stay.id = called<StayId>(place.bed.id.toString());
    stay.person = called<BeneficiaryId>(u"somebody"_s);
    stay.bed = place.bed.id;
    stay.state = StayState::CheckedIn;
    stay.checkedInAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    return stay;
}

} // namespace

class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyGetsTheRoomThatHoldsAllOfIt()
    {
        const auto house = Building().room("A", "1", 2).room("A", "2", 5).room("A", "3", 3);
        const auto found = placings({aged(35), aged(33), aged(9)}, house.places);
        QVERIFY(found.size() >= 2);
        // Room 3 is filled, room 2 would be half empty.
        QCOMPARE(rooms(found[0], house.places), (QStringList{u"3"_s, u"3"_s, u"3"_s}));
        QCOMPARE(found[0].nearness, Nearness::OneRoom);
        QCOMPARE(rooms(found[1], house.places), (QStringList{u"2"_s, u"2"_s, u"2"_s}));
    }

    void elseNeighbouringRoomsAndNoChildWithoutAnAdult()
    {
        const auto house = Building().room("A", "1", 2).room("A", "2", 2).room("B", "3", 2);
        const auto found = placings({aged(35), aged(33), aged(9), aged(7)}, house.places);
        QVERIFY(!found.empty());
        QCOMPARE(found[0].nearness, Nearness::NeighbouringRooms);
        QCOMPARE(found[0].rooms, 2);
        for (const auto& name : rooms(found[0], house.places))
            QVERIFY(name != u"3"_s);
    }

    void elseAllOverTheHouse()
    {
        const auto house = Building().room("A", "1", 2).room("B", "2", 1).room("C", "3", 1);
        const auto found = placings({aged(35), aged(33), aged(9), aged(7)}, house.places);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].nearness, Nearness::OneStructure);
    }

    void allOrNobody()
    {
        const auto house = Building().room("A", "1", 3);
        QVERIFY(placings({aged(35), aged(33), aged(9), aged(7)}, house.places).empty());
    }

    void theAccessibleRoomIsForWhoNeedsIt()
    {
        const auto house = Building().room("A", "1", 1, 0, true).room("A", "2", 1);
        const auto able = placings({aged(30)}, house.places);
        QCOMPARE(able.size(), 2U);
        QCOMPARE(rooms(able[0], house.places), QStringList{u"2"_s}); // the other one is kept
        const auto wheelchair = placings({aged(30, true)}, house.places);
        QCOMPARE(rooms(wheelchair[0], house.places), QStringList{u"1"_s});
        QCOMPARE(wheelchair[0].warnings, 0);
        QCOMPARE(rooms(wheelchair[1], house.places), QStringList{u"2"_s});
        QCOMPARE(wheelchair[1].warnings, 1);
    }

    void aWheelchairUserGoesIntoTheAccessibleOneOfTwoRooms()
    {
        const auto house = Building().room("A", "1", 2).room("A", "2", 2, 0, true);
        const auto found = placings({aged(40), aged(38), aged(12), aged(70, true)}, house.places);
        QCOMPARE(found[0].warnings, 0);
        QCOMPARE(rooms(found[0], house.places)[3], u"2"_s);
        QCOMPARE(found[0].childrenApart, 0);
    }

    void anInfantSleepsInTheCot()
    {
        const auto house = Building().room("A", "1", 2, 1);
        const auto found = placings({aged(1), aged(30), aged(28)}, house.places);
        QVERIFY(!found.empty());
        QVERIFY(house.places[found[0].places[0]].bed.cot);
        QCOMPARE(found[0].infantsWithoutCot, 0);
        // Where the cot is taken the infant has a bed, and the room without a cot comes after one with it.
        const auto two = Building().room("A", "1", 3).room("A", "2", 2, 1);
        const auto better = placings({aged(1), aged(30), aged(28)}, two.places);
        QCOMPARE(rooms(better[0], two.places)[0], u"2"_s);
        QCOMPARE(better[1].infantsWithoutCot, 1);
    }

    void whatIsTakenIsNeverOfferedWhateverTheReason()
    {
        const auto house = Building().room("A", "1", 2);
        QVERIFY(placings({aged(30), aged(28)}, house.places, {holds(house.places[0])}).empty());
    }

    void whatBreaksARuleComesAfterWhatFits()
    {
        auto house = Building().room("A", "1", 2).room("A", "2", 3);
        for (auto& place : house.places)
            if (place.room.name == u"1"_s) place.room.rules.family = FamilyRule::SinglesOnly;
        const auto found = placings({aged(30), aged(28)}, house.places);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(rooms(found[0], house.places)[0], u"2"_s);
        QCOMPARE(found[1].warnings, 2);
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const auto house =
            Building().room("A", "1", 2).room("A", "2", 4, 1, true).room("B", "3", 6).room("B", "4", 4);
        const std::vector guests{aged(1), aged(33), aged(9), aged(66, true), aged(35)};
        QVERIFY(placings(guests, house.places) == placings(guests, house.places));
    }

    void aThousandBedsAreSearchedAtOnce()
    {
        Building house;
        for (int i = 0; i < 250; ++i)
            house.room(i % 2 ? "A" : "B", qPrintable(QString::number(i)), 4);
        std::ranges::stable_sort(house.places, {},
                                 [](const PlaceOffered& p) { return p.unit.id.toString(); });
        const std::vector guests{aged(35), aged(33), aged(9), aged(7), aged(5), aged(3)};
        QElapsedTimer timer;
        timer.start();
        const auto found = placings(guests, house.places);
        const auto took = timer.elapsed();
        qInfo("six people, a thousand beds: %lld ms, %zu ways", took, found.size());
        QVERIFY(!found.empty());
    }
};

WASL_TEST(TestPlacing)
#include "tst_placing.moc"
