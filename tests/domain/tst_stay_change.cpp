// A reservation that gets another bed and other days; a guest's stay that gets another end.

#include "app/domain/stay_change.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const Moment changeNow = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

BedId changeBed(int number)
{
    return BedId(QUuid::createUuidV5(QUuid(), QString::number(number)));
}

Stay reservation()
{
    Stay stay;
    stay.requestedAt = changeNow.addDays(-1);
    StayStep step;
    step.event = StayEvent::Reserve;
    step.at = changeNow.addDays(-1);
    step.bed = changeBed(1);
    step.plannedFrom = changeNow.addDays(1);
    step.plannedUntil = changeNow.addDays(5);
    step.reservedUntil = changeNow.addDays(2);
    return apply(stay, step).value();
}

Stay guest()
{
    Stay stay;
    stay.requestedAt = changeNow.addDays(-3);
    StayStep step;
    step.event = StayEvent::CheckIn;
    step.at = changeNow.addDays(-2);
    step.bed = changeBed(1);
    step.plannedUntil = changeNow.addDays(5);
    return apply(stay, step).value();
}

Stay applied(const Stay& stay, StayStep step)
{
    step.at = changeNow;
    return apply(stay, step).value();
}

} // namespace

class TestStayChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void another_bed_keeps_the_days_and_the_expiry()
    {
        const auto stay = reservation();
        auto wanted = *placeOf(stay);
        wanted.bed = changeBed(2);
        const auto after = applied(stay, changedReservation(stay, wanted, changeNow).value());
        QCOMPARE(after.state, StayState::Reserved);
        QCOMPARE(after.bed, std::optional(changeBed(2)));
        QCOMPARE(after.plannedFrom, stay.plannedFrom);
        QCOMPARE(after.reservedUntil, stay.reservedUntil);
        QCOMPARE(after.history.size(), 2u);
    }

    void later_days_hold_the_bed_as_much_later()
    {
        const auto stay = reservation();
        const StayPlace wanted{changeBed(1), changeNow.addDays(4), changeNow.addDays(8)};
        const auto after = applied(stay, changedReservation(stay, wanted, changeNow).value());
        QCOMPARE(after.reservedUntil, std::optional(changeNow.addDays(5)));
        QCOMPARE(after.plannedUntil, std::optional(changeNow.addDays(8)));
    }

    void earlier_days_never_hold_it_until_a_time_that_has_passed()
    {
        auto stay = reservation();
        stay.reservedUntil = changeNow.addSecs(2 * 3600);
        const StayPlace wanted{changeBed(1), changeNow.addSecs(-3600), changeNow.addDays(2)};
        const auto after = applied(stay, changedReservation(stay, wanted, changeNow).value());
        QVERIFY(*after.reservedUntil > changeNow);
        QVERIFY(occupies(after, changeNow));
    }

    void a_day_that_is_over_is_refused()
    {
        const auto stay = reservation();
        const StayPlace wanted{changeBed(1), changeNow.addDays(-1), changeNow.addDays(2)};
        QCOMPARE(changedReservation(stay, wanted, changeNow).error().code, u"from-past"_s);
    }

    void it_is_refused_as_reserving_is()
    {
        const auto stay = reservation();
        const StayPlace wanted{changeBed(1), changeNow.addDays(4), changeNow.addDays(3)};
        auto step = changedReservation(stay, wanted, changeNow).value();
        step.at = changeNow;
        QCOMPARE(apply(stay, step).error().code, u"until-before-from"_s);
    }

    void a_guest_has_no_reservation_to_change()
    {
        const auto stay = guest();
        QCOMPARE(changedReservation(stay, *placeOf(stay), changeNow).error().code, u"not-reserved"_s);
        QCOMPARE(changedEnd(reservation(), *placeOf(reservation())).error().code, u"not-a-guest"_s);
    }

    void a_guest_stays_longer_and_shorter()
    {
        const auto stay = guest();
        for (const int day : {9, 2}) {
            auto wanted = *placeOf(stay);
            wanted.until = changeNow.addDays(day);
            QCOMPARE(applied(stay, changedEnd(stay, wanted).value()).plannedUntil, wanted.until);
        }
    }

    void her_arrival_stays_and_an_end_is_needed()
    {
        const auto stay = guest();
        auto wanted = *placeOf(stay);
        wanted.until.reset();
        QCOMPARE(changedEnd(stay, wanted).error().code, u"until-missing"_s);
        wanted = *placeOf(stay);
        wanted.from = wanted.from.addDays(1);
        QCOMPARE(changedEnd(stay, wanted).error().code, u"arrival-fixed"_s);
    }

    void what_holds_no_bed_has_no_place()
    {
        QVERIFY(!placeOf(Stay()));
        StayStep leave;
        leave.event = StayEvent::CheckOut;
        leave.code = u"unknown"_s;
        QVERIFY(!placeOf(applied(guest(), leave)));
    }
};

WASL_TEST(TestStayChange)
#include "tst_stay_change.moc"
