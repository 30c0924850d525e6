#include "app/domain/stay.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QTest>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const BedId bed(QUuid::createUuidV5(QUuid(), u"bed"_s));

using SS = StayState;
using SE = StayEvent;

/// The whole law of the state machine, written a second time and in another form.
const std::map<SS, std::map<SE, SS>> lawOfStays{
    {SS::Requested,
     {{SE::PutOnWaitingList, SS::Waiting},
      {SE::Reserve, SS::Reserved},
      {SE::CheckIn, SS::CheckedIn},
      {SE::Cancel, SS::Cancelled}}},
    {SS::Waiting, {{SE::Reserve, SS::Reserved}, {SE::CheckIn, SS::CheckedIn}, {SE::Cancel, SS::Cancelled}}},
    {SS::Reserved,
     {{SE::Reserve, SS::Reserved},
      {SE::CheckIn, SS::CheckedIn},
      {SE::Cancel, SS::Cancelled},
      {SE::RecordNoShow, SS::NoShow},
      {SE::ReservationExpired, SS::Waiting}}},
    {SS::CheckedIn, {{SE::Extend, SS::CheckedIn}, {SE::CheckOut, SS::CheckedOut}}},
    {SS::CheckedOut, {}},
    {SS::Cancelled, {}},
    {SS::NoShow, {}}};

/// A step with everything any event could want.
StayStep step(SE event, const Moment& at = noon)
{
    StayStep result;
    result.event = event;
    result.at = at;
    result.bed = bed;
    result.plannedFrom = at;
    result.plannedUntil = at.addDays(7);
    result.reservedUntil = at.addSecs(6 * 3600);
    result.code = u"other"_s;
    return result;
}

Stay requested()
{
    Stay stay;
    stay.requestedAt = noon;
    return stay;
}

Stay after(std::initializer_list<StayStep> steps)
{
    Stay stay = requested();
    for (const StayStep& one : steps) {
        const auto done = apply(stay, one);
        Q_ASSERT(done);
        stay = *done;
    }
    return stay;
}

QString refusal(const Result<Stay>& result)
{
    return result ? u"(done)"_s : result.error().code;
}

int nightsOf(const Moment& in, std::optional<Moment> out, QDate first, QDate last, const Moment& now)
{
    Stay stay;
    stay.checkedInAt = in;
    stay.checkedOutAt = out;
    return nights(stay, first, last, QTimeZone(3600), now);
}

} // namespace

class TestStay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStateAndEvent()
    {
        int pairs = 0;
        for (const SS state : allOf<SS>()) {
            for (const SE event : allOf<SE>()) {
                ++pairs;
                const bool lawful = lawOfStays.at(state).contains(event);
                const Result<SS> got = next(state, event);
                QVERIFY2(got.has_value() == lawful, qPrintable(code(state) + u' ' + code(event)));
                Stay stay = requested();
                stay.state = state;
                const auto done = apply(stay, step(event));
                QCOMPARE(done.has_value(), lawful);
                if (lawful) {
                    QCOMPARE(*got, lawOfStays.at(state).at(event));
                    QCOMPARE(done->state, *got);
                    QCOMPARE(done->history.size(), std::size_t(1));
                } else {
                    QCOMPARE(got.error().code, u"stay-transition"_s);
                    QCOMPARE(refusal(done), u"stay-transition"_s);
                    for (const SE possible : possibleEvents(state)) {
                        QVERIFY(possible == SE::ReservationExpired ||
                                got.error().message.contains(label(possible)));
                    }
                }
            }
            QCOMPARE(isOpen(state), !lawOfStays.at(state).empty());
        }
        QCOMPARE(pairs, 56);
    }

    void stepsWantWhatTheyAreAbout()
    {
        StayStep reserve = step(SE::Reserve);
        reserve.bed.reset();
        QCOMPARE(refusal(apply(requested(), reserve)), u"bed-missing"_s);
        reserve = step(SE::Reserve);
        reserve.reservedUntil = noon;
        QCOMPARE(refusal(apply(requested(), reserve)), u"expiry-missing"_s);
        reserve = step(SE::Reserve);
        reserve.plannedUntil = noon;
        QCOMPARE(refusal(apply(requested(), reserve)), u"until-before-from"_s);
        StayStep walkIn = step(SE::CheckIn);
        walkIn.bed.reset();
        QCOMPARE(refusal(apply(requested(), walkIn)), u"bed-missing"_s);
        QCOMPARE(refusal(apply(after({step(SE::Reserve)}), walkIn)), u"(done)"_s);
        StayStep out = step(SE::CheckOut);
        out.code.clear();
        QCOMPARE(refusal(apply(after({step(SE::CheckIn)}), out)), u"destination-missing"_s);
        StayStep cancel = step(SE::Cancel);
        cancel.code.clear();
        QCOMPARE(refusal(apply(requested(), cancel)), u"reason-missing"_s);
        QCOMPARE(refusal(apply(after({step(SE::CheckIn)}), step(SE::CheckOut, noon.addSecs(-1)))),
                 u"step-before-last"_s);
    }

    void aReservationHoldsUntilItExpires()
    {
        const Stay reserved = after({step(SE::Reserve)});
        const Moment expiry = *reserved.reservedUntil;
        QVERIFY(occupies(reserved, expiry.addSecs(-1)));
        QVERIFY(!occupies(reserved, expiry));
        QCOMPARE(refusal(apply(reserved, step(SE::ReservationExpired, expiry.addSecs(-1)))),
                 u"reservation-holds"_s);
        const auto expired = apply(reserved, step(SE::ReservationExpired, expiry));
        QVERIFY(expired);
        QCOMPARE(expired->state, SS::Waiting);
        QVERIFY(!expired->bed);
    }

    void holdsItsBedFromArrivalToDeparture()
    {
        const Stay in = after({step(SE::CheckIn)});
        QCOMPARE(*occupies(in, noon), (Interval{noon, noon.addDays(7)}));
        QVERIFY2(!occupies(in, noon.addDays(8))->until, "who stays on holds the bed without an end");
        const Stay out = after({step(SE::CheckIn), step(SE::CheckOut, noon.addDays(2))});
        QCOMPARE(*occupies(out, noon.addDays(9)), (Interval{noon, noon.addDays(2)}));
        QVERIFY(!occupies(requested(), noon));
        QVERIFY(!occupies(after({step(SE::Reserve), step(SE::RecordNoShow)}), noon));
    }

    void theNextGuestMayComeWhenTheFirstLeaves()
    {
        const Stay first = after({step(SE::CheckIn), step(SE::CheckOut, noon.addDays(2))});
        const Stay second = after({step(SE::CheckIn, noon.addDays(2))});
        const Moment now = noon.addDays(3);
        QVERIFY(!occupies(first, now)->overlaps(*occupies(second, now)));
    }

    void countsNights()
    {
        const QDate monday(2026, 11, 23);
        const auto utc = [](QDate day, int hour) { return QDateTime(day, QTime(hour, 0), Qt::UTC); };
        const Moment later = utc(monday.addDays(30), 12);
        const QDate from = monday.addDays(-30);
        const QDate until = monday.addDays(30);
        QCOMPARE(nightsOf(utc(monday, 12), utc(monday, 20), from, until, later), 0);
        QCOMPARE(nightsOf(utc(monday, 12), utc(monday.addDays(1), 8), from, until, later), 1);
        QCOMPARE(nightsOf(utc(monday, 12), utc(monday.addDays(7), 8), from, until, later), 7);
        // 23:30 in UTC is half past midnight of the next day in the structure.
        const Moment lateEvening = QDateTime(monday, QTime(23, 30), Qt::UTC);
        QCOMPARE(nightsOf(lateEvening, utc(monday.addDays(1), 8), from, until, later), 0);
        // Only the nights of the month asked for.
        QCOMPARE(nightsOf(utc(monday, 12), utc(monday.addDays(30), 8), QDate(2026, 11, 1),
                          QDate(2026, 11, 30), later),
                 8);
        QCOMPARE(nightsOf(utc(monday, 12), utc(monday.addDays(20), 8), QDate(2026, 12, 1),
                          QDate(2026, 12, 31), later),
                 12);
        // A stay that goes on counts up to now, and no night to come.
        QCOMPARE(nightsOf(utc(monday, 12), std::nullopt, from, until, utc(monday.addDays(3), 12)), 3);
        QCOMPARE(nightsOf(utc(monday, 12), std::nullopt, from, until, utc(monday.addDays(-1), 12)), 0);
    }

    void monthsShareTheNightsOfAStay()
    {
        const Moment in = QDateTime(QDate(2026, 1, 17), QTime(18, 0), Qt::UTC);
        const Moment out = QDateTime(QDate(2026, 9, 3), QTime(9, 0), Qt::UTC);
        int total = 0;
        for (int month = 1; month <= 12; ++month) {
            const YearMonth period{2026, month};
            total += nightsOf(in, out, period.first(), period.last(), out.addYears(1));
        }
        QCOMPARE(total, static_cast<int>(QDate(2026, 1, 17).daysTo(QDate(2026, 9, 3))));
    }

    void presenceIsApartFromTheStay()
    {
        const StayId stay(QUuid::createUuidV5(QUuid(), u"stay"_s));
        std::vector<Presence> seen{{{}, stay, {}, noon, Direction::Out, {}},
                                   {{}, stay, {}, noon.addSecs(3600), Direction::In, {}},
                                   {{}, StayId(), {}, noon.addSecs(7200), Direction::Out, {}}};
        QCOMPARE(presenceAt(seen, stay, noon.addSecs(-1)), Direction::In);
        QCOMPARE(presenceAt(seen, stay, noon.addSecs(60)), Direction::Out);
        QCOMPARE(presenceAt(seen, stay, noon.addSecs(9000)), Direction::In);
    }
};

WASL_TEST(TestStay)
#include "tst_stay.moc"
