// How full a structure is, night by night.

#include "app/domain/occupancy.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

BedId occupancyBed(int number)
{
    return BedId(QUuid::createUuidV5(QUuid(), QString::number(number)));
}

Moment occupancyDay(int day, int hour = 12)
{
    return QDateTime(QDate(2026, 11, 1).addDays(day), QTime(hour, 0), Qt::UTC);
}

std::vector<BedId> occupancyBeds(int count)
{
    std::vector<BedId> beds;
    for (int i = 0; i < count; ++i)
        beds.push_back(occupancyBed(i));
    return beds;
}

std::vector<Moment> occupancyNights(int count)
{
    return nightsFrom(QDate(2026, 11, 1), count, QTimeZone::utc());
}

} // namespace

namespace wasl::domain
{
char* toString(const Occupancy& o)
{
    return qstrdup(qPrintable(u"%1 occupied, %2 reserved, %3 out of use, %4 usable"_s.arg(o.occupied)
                                  .arg(o.reserved)
                                  .arg(o.outOfUse)
                                  .arg(o.usable)));
}
} // namespace wasl::domain

class TestOccupancy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_empty_house_is_free()
    {
        const auto found = occupancy(occupancyNights(2), occupancyBeds(3), {}, {});
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found[0], (Occupancy{0, 0, 0, 3}));
        QCOMPARE(found[1].free(), 3);
        QVERIFY(occupancy({}, occupancyBeds(3), {}, {}).empty());
    }

    void a_stay_counts_in_its_nights_only()
    {
        // From the 2nd at noon to the 4th at noon: the nights of the 2nd and the 3rd.
        const std::vector<BedTime> held{{occupancyBed(0), {occupancyDay(1), occupancyDay(3)}, true}};
        const auto found = occupancy(occupancyNights(5), occupancyBeds(2), held, {});
        const std::vector<int> occupied{0, 1, 1, 0, 0};
        for (std::size_t i = 0; i < 5; ++i)
            QCOMPARE(found[i], (Occupancy{occupied[i], 0, 0, 2}));
    }

    void an_end_at_midnight_is_no_night_there()
    {
        const std::vector<BedTime> held{{occupancyBed(0), {occupancyDay(0), occupancyDay(1, 0)}, true}};
        QCOMPARE(occupancy(occupancyNights(1), occupancyBeds(1), held, {})[0].occupied, 0);
    }

    void a_guest_without_an_end_stays_for_all_days()
    {
        const std::vector<BedTime> held{{occupancyBed(0), {occupancyDay(-40), std::nullopt}, true}};
        for (const auto& night : occupancy(occupancyNights(90), occupancyBeds(1), held, {}))
            QCOMPARE(night, (Occupancy{1, 0, 0, 1}));
    }

    void one_leaves_and_the_next_comes_into_the_same_bed()
    {
        const std::vector<BedTime> held{{occupancyBed(0), {occupancyDay(0), occupancyDay(1)}, true},
                                        {occupancyBed(0), {occupancyDay(1), occupancyDay(2)}, false}};
        const auto found = occupancy(occupancyNights(3), occupancyBeds(1), held, {});
        QCOMPARE(found[0], (Occupancy{1, 0, 0, 1}));
        QCOMPARE(found[1], (Occupancy{0, 1, 0, 1}));
        QCOMPARE(found[2], (Occupancy{0, 0, 0, 1}));
    }

    void a_bed_out_of_use_twice_counts_once_and_is_not_usable()
    {
        const std::vector<BedTime> out{{occupancyBed(0), {occupancyDay(0), occupancyDay(2)}},
                                       {occupancyBed(0), {occupancyDay(1), std::nullopt}}};
        const auto found = occupancy(occupancyNights(3), occupancyBeds(2), {}, out);
        for (const auto& night : found)
            QCOMPARE(night, (Occupancy{0, 0, 1, 1}));
    }

    void whoever_lies_in_a_bed_out_of_use_lies_there()
    {
        const std::vector<BedTime> held{{occupancyBed(0), {occupancyDay(0), occupancyDay(1)}, true}};
        const std::vector<BedTime> out{{occupancyBed(0), {occupancyDay(0), occupancyDay(2)}}};
        const auto found = occupancy(occupancyNights(2), occupancyBeds(1), held, out);
        QCOMPARE(found[0], (Occupancy{1, 0, 0, 1}));
        QCOMPARE(found[1], (Occupancy{0, 0, 1, 0}));
    }

    void a_bed_given_up_counts_while_somebody_holds_it()
    {
        const std::vector<BedTime> held{{occupancyBed(7), {occupancyDay(0), occupancyDay(1)}, true}};
        const std::vector<BedTime> out{{occupancyBed(7), {occupancyDay(1), occupancyDay(2)}}};
        const auto found = occupancy(occupancyNights(2), occupancyBeds(1), held, out);
        QCOMPARE(found[0], (Occupancy{1, 0, 0, 2}));
        QCOMPARE(found[1], (Occupancy{0, 0, 0, 1}));
    }

    void nights_follow_the_clock_of_the_place()
    {
        const QTimeZone casablanca("Africa/Casablanca");
        if (!casablanca.isValid()) QSKIP("no time zones here");
        const auto nights = nightsFrom(QDate(2026, 11, 23), 2, casablanca);
        QCOMPARE(nights[0].toTimeZone(casablanca).date(), QDate(2026, 11, 24));
        QCOMPARE(nights[0].toTimeZone(casablanca).time(), QTime(0, 0));
        QCOMPARE(nights[1].toTimeZone(casablanca).date(), QDate(2026, 11, 25));
    }

    void it_equals_a_count_by_hand_whatever_happens()
    {
        const quint32 seed = 20261123;
        QRandomGenerator random(seed);
        for (int round = 0; round < 200; ++round) {
            const auto beds = occupancyBeds(random.bounded(1, 6));
            const auto nights = occupancyNights(random.bounded(1, 20));
            const auto times = [&](int most) {
                std::vector<BedTime> found;
                for (int i = random.bounded(most + 1); i > 0; --i) {
                    const int from = random.bounded(-5, 22);
                    found.push_back({occupancyBed(random.bounded(8)),
                                     {occupancyDay(from), random.bounded(5) == 0
                                                              ? std::optional<Moment>()
                                                              : occupancyDay(from + random.bounded(1, 9))},
                                     random.bounded(2) == 0});
                }
                return found;
            };
            const auto held = times(12), out = times(4);
            const auto found = occupancy(nights, beds, held, out);
            for (std::size_t n = 0; n < nights.size(); ++n) {
                Occupancy naive;
                for (int b = 0; b < 8; ++b) {
                    const auto bed = occupancyBed(b);
                    const bool inUse = std::ranges::find(beds, bed) != beds.end();
                    bool here = false, expected = false, blocked = false;
                    for (const auto& time : held)
                        if (time.bed == bed && time.time.contains(nights[n]))
                            (time.here ? here : expected) = true;
                    for (const auto& time : out)
                        blocked = blocked || (time.bed == bed && time.time.contains(nights[n]));
                    if (here)
                        ++naive.occupied;
                    else if (expected)
                        ++naive.reserved;
                    else if (blocked && inUse)
                        ++naive.outOfUse;
                    if (here || expected || (inUse && !blocked)) ++naive.usable;
                }
                QCOMPARE(found[n], naive);
            }
        }
    }
};

WASL_TEST(TestOccupancy)
#include "tst_occupancy.moc"
