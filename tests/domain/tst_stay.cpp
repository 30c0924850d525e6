#include "app/domain/stay.h"

#include <QTest>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const Moment noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const BedId bed(QUuid::createUuidV5(QUuid(), u"bed"_s));

using S = StayState;
using E = StayEvent;

/// The whole law of the state machine, written a second time and in another form.
const std::map<S, std::map<E, S>> law{
    {S::Requested,
     {{E::PutOnWaitingList, S::Waiting},
      {E::Reserve, S::Reserved},
      {E::CheckIn, S::CheckedIn},
      {E::Cancel, S::Cancelled}}},
    {S::Waiting, {{E::Reserve, S::Reserved}, {E::CheckIn, S::CheckedIn}, {E::Cancel, S::Cancelled}}},
    {S::Reserved,
     {{E::Reserve, S::Reserved},
      {E::CheckIn, S::CheckedIn},
      {E::Cancel, S::Cancelled},
      {E::RecordNoShow, S::NoShow},
      {E::ReservationExpired, S::Waiting}}},
    {S::CheckedIn, {{E::Extend, S::CheckedIn}, {E::CheckOut, S::CheckedOut}}},
    {S::CheckedOut, {}},
    {S::Cancelled, {}},
    {S::NoShow, {}}};

/// A step with everything any event could want.
StayStep step(E event, const Moment& at = noon)
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
        for (const S state : allOf<S>()) {
            for (const E event : allOf<E>()) {
                ++pairs;
                const bool lawful = law.at(state).contains(event);
                const Result<S> got = next(state, event);
                QVERIFY2(got.has_value() == lawful, qPrintable(code(state) + u' ' + code(event)));
                Stay stay = requested();
                stay.state = state;
                const auto done = apply(stay, step(event));
                QCOMPARE(done.has_value(), lawful);
                if (lawful) {
                    QCOMPARE(*got, law.at(state).at(event));
                    QCOMPARE(done->state, *got);
                    QCOMPARE(done->history.size(), std::size_t(1));
                } else {
                    QCOMPARE(got.error().code, u"stay-transition"_s);
                    QCOMPARE(refusal(done), u"stay-transition"_s);
                    for (const E possible : possibleEvents(state)) {
                        QVERIFY(possible == E::ReservationExpired ||
                                got.error().message.contains(label(possible)));
                    }
                }
            }
            QCOMPARE(isOpen(state), !law.at(state).empty());
        }
        QCOMPARE(pairs, 56);
    }

    void stepsWantWhatTheyAreAbout()
    {
        StayStep reserve = step(E::Reserve);
        reserve.bed.reset();
        QCOMPARE(refusal(apply(requested(), reserve)), u"bed-missing"_s);
        reserve = step(E::Reserve);
        reserve.reservedUntil = noon;
        QCOMPARE(refusal(apply(requested(), reserve)), u"expiry-missing"_s);
        reserve = step(E::Reserve);
        reserve.plannedUntil = noon;
        QCOMPARE(refusal(apply(requested(), reserve)), u"until-before-from"_s);
        StayStep walkIn = step(E::CheckIn);
        walkIn.bed.reset();
        QCOMPARE(refusal(apply(requested(), walkIn)), u"bed-missing"_s);
        QCOMPARE(refusal(apply(after({step(E::Reserve)}), walkIn)), u"(done)"_s);
        StayStep out = step(E::CheckOut);
        out.code.clear();
        QCOMPARE(refusal(apply(after({step(E::CheckIn)}), out)), u"destination-missing"_s);
        StayStep cancel = step(E::Cancel);
        cancel.code.clear();
        QCOMPARE(refusal(apply(requested(), cancel)), u"reason-missing"_s);
        QCOMPARE(refusal(apply(after({step(E::CheckIn)}), step(E::CheckOut, noon.addSecs(-1)))),
                 u"step-before-last"_s);
    }

    void aReservationHoldsUntilItExpires()
    {
        const Stay reserved = after({step(E::Reserve)});
        const Moment expiry = *reserved.reservedUntil;
        QVERIFY(occupies(reserved, expiry.addSecs(-1)));
        QVERIFY(!occupies(reserved, expiry));
        QCOMPARE(refusal(apply(reserved, step(E::ReservationExpired, expiry.addSecs(-1)))),
                 u"reservation-holds"_s);
        const auto expired = apply(reserved, step(E::ReservationExpired, expiry));
        QVERIFY(expired);
        QCOMPARE(expired->state, S::Waiting);
        QVERIFY(!expired->bed);
    }

    void holdsItsBedFromArrivalToDeparture()
    {
        const Stay in = after({step(E::CheckIn)});
        QCOMPARE(*occupies(in, noon), (Interval{noon, noon.addDays(7)}));
        QVERIFY2(!occupies(in, noon.addDays(8))->until, "who stays on holds the bed without an end");
        const Stay out = after({step(E::CheckIn), step(E::CheckOut, noon.addDays(2))});
        QCOMPARE(*occupies(out, noon.addDays(9)), (Interval{noon, noon.addDays(2)}));
        QVERIFY(!occupies(requested(), noon));
        QVERIFY(!occupies(after({step(E::Reserve), step(E::RecordNoShow)}), noon));
    }

    void theNextGuestMayComeWhenTheFirstLeaves()
    {
        const Stay first = after({step(E::CheckIn), step(E::CheckOut, noon.addDays(2))});
        const Stay second = after({step(E::CheckIn, noon.addDays(2))});
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

QTEST_APPLESS_MAIN(TestStay)
#include "tst_stay.moc"
