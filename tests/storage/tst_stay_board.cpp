// The board over a real file: what is read of a window, what is changed on it, and several who leave
// together.

#include "app/storage/beneficiary_store.h"
#include "app/storage/event_store.h"
#include "app/storage/journal.h"
#include "app/storage/stay_board.h"
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

/// Two houses on the morning of Monday 23 November 2026.
struct Houses
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 3);
    Shelter other = aShelter(file, 1);
    StayStore stays{file};
    StayBoard board{file};

    Moment at(int day, int hour = 12) const
    {
        return QDateTime(QDate(2026, 11, 23).addDays(day), QTime(hour, 0), Qt::UTC);
    }
    BeneficiaryId person() { return BeneficiaryStore(file).save(aBeneficiary()).value(); }
    Stay reserved(int bed, int from, int until)
    {
        StayStep step;
        step.event = StayEvent::Reserve;
        step.bed = shelter.beds[std::size_t(bed)];
        step.plannedFrom = at(from);
        step.plannedUntil = at(until);
        step.reservedUntil = at(from + 1);
        return stays.step(stays.request(person(), shelter.structure).value(), step).value();
    }
    Stay guest(int bed, std::optional<int> until)
    {
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[std::size_t(bed)];
        if (until) step.plannedUntil = at(*until);
        return stays.step(stays.request(person(), shelter.structure).value(), step).value();
    }
    StayPlace placeOf(const Stay& stay) { return *domain::placeOf(*stays.find(stay.id)); }
    BedId bed(int number) const { return shelter.beds[std::size_t(number)]; }
};

template <class T>
QString boardCode(const Result<T>& result)
{
    return result ? u"done"_s : result.error().code;
}
QString boardCode(const std::vector<Refusal>& refusals)
{
    return refusals.empty() ? u"done"_s : refusals.front().code;
}

} // namespace

class TestStayBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_window_holds_what_reaches_into_it()
    {
        Houses h;
        h.guest(0, 3);
        const auto later = h.reserved(0, 10, 20);
        QCOMPARE(h.board.stays(h.bed(0), {h.at(0), h.at(5)}).size(), 1u);
        QCOMPARE(h.board.stays(h.bed(0), {h.at(0), h.at(11)}).size(), 2u);
        const auto only = h.board.stays(h.bed(0), {h.at(15), h.at(16)});
        QCOMPARE(only.size(), 1u);
        QCOMPARE(only[0].id, later.id);
        QVERIFY(h.board.stays(h.bed(1), {h.at(0), h.at(30)}).empty());
        QCOMPARE(h.board.held(h.shelter.structure, {h.at(0), h.at(30)}).size(), 2u);
        QVERIFY(h.board.held(h.other.structure, {h.at(0), h.at(30)}).empty());
    }

    void who_stayed_on_holds_the_bed_and_an_expired_reservation_does_not()
    {
        Houses h;
        h.guest(0, 1);
        h.reserved(1, 1, 9);
        h.file.setNow(h.at(4));
        const auto late = h.board.stays(h.bed(0), {h.at(3), h.at(5)});
        QCOMPARE(late.size(), 1u);
        QCOMPARE(late[0].until, std::optional(h.at(1)));
        const auto held = h.board.held(h.shelter.structure, {h.at(3), h.at(5)});
        QCOMPARE(held.size(), 1u);
        QVERIFY(held[0].here && !held[0].time.until);
        QVERIFY(h.board.stays(h.bed(1), {h.at(3), h.at(5)}).empty());
    }

    void a_reservation_gets_another_bed_and_other_days()
    {
        Houses h;
        const auto stay = h.reserved(0, 2, 6);
        const StayPlace wanted{h.bed(1), h.at(4), h.at(8)};
        QCOMPARE(boardCode(h.board.whyNot(stay.id, wanted)), u"done"_s);
        const auto after = h.board.change(stay.id, wanted).value();
        QCOMPARE(after.id, stay.id);
        QCOMPARE(h.placeOf(stay), wanted);
        QCOMPARE(after.reservedUntil, std::optional(h.at(5)));
        QVERIFY(h.board.stays(h.bed(0), {h.at(0), h.at(30)}).empty());
        // The journal says from where to where.
        const auto entry = Journal(h.file).history(stay.person.uuid()).front();
        QStringList fields;
        for (const auto& field : entry.change.fields)
            fields << field.field;
        QVERIFY2(fields.contains(u"bed_id"_s) && fields.contains(u"planned_from"_s),
                 qPrintable(fields.join(u' ')));
        // And back.
        QVERIFY(h.board.change(stay.id, {h.bed(0), h.at(2), h.at(6)}));
        QCOMPARE(h.placeOf(stay), (StayPlace{h.bed(0), h.at(2), h.at(6)}));
    }

    void a_change_is_refused_as_reserving_is_and_nothing_is_half_done()
    {
        Houses h;
        h.guest(1, 5);
        const auto stay = h.reserved(0, 2, 6);
        const auto before = *h.stays.find(stay.id);
        const auto refused = [&](const StayPlace& wanted) {
            const auto asked = boardCode(h.board.whyNot(stay.id, wanted));
            const auto done = boardCode(h.board.change(stay.id, wanted));
            if (*h.stays.find(stay.id) != before) return u"changed all the same"_s;
            return asked == done ? done : asked + u" but "_s + done;
        };
        QCOMPARE(refused({h.bed(1), h.at(4), h.at(8)}), u"bed-taken"_s);
        QCOMPARE(refused({h.bed(0), h.at(-2), h.at(8)}), u"from-past"_s);
        QCOMPARE(refused({h.bed(0), h.at(6), h.at(5)}), u"until-before-from"_s);
        // To the minute.
        QCOMPARE(refused({h.bed(1), h.at(5).addSecs(-60), h.at(8)}), u"bed-taken"_s);
        QVERIFY(h.board.change(stay.id, {h.bed(1), h.at(5), h.at(8)}));
    }

    void a_guest_moves_from_now_on_and_stays_longer_in_one_go()
    {
        Houses h;
        const auto stay = h.guest(0, 5);
        h.file.pass(26h);
        auto wanted = h.placeOf(stay);
        wanted.bed = h.bed(2);
        wanted.until = h.at(9);
        QCOMPARE(boardCode(h.board.whyNot(stay.id, wanted)), u"done"_s);
        const auto next = h.board.change(stay.id, wanted).value();
        QVERIFY(next.id != stay.id);
        QCOMPARE(next.continues, std::optional(stay.id));
        QCOMPARE(next.plannedUntil, std::optional(h.at(9)));
        QCOMPARE(next.checkedInAt, std::optional(h.file.now()));
        const auto left = *h.stays.find(stay.id);
        QCOMPARE(left.destination, u"same-structure"_s);
        QCOMPARE(left.checkedOutAt, next.checkedInAt);
    }

    void a_move_whose_end_is_refused_does_not_move_her_either()
    {
        Houses h;
        const auto stay = h.guest(0, 3);
        h.reserved(2, 5, 8);
        auto wanted = h.placeOf(stay);
        wanted.bed = h.bed(2);
        wanted.until = h.at(6);
        QCOMPARE(boardCode(h.board.whyNot(stay.id, wanted)), u"bed-taken"_s);
        QCOMPARE(boardCode(h.board.change(stay.id, wanted)), u"bed-taken"_s);
        QCOMPARE(h.stays.find(stay.id)->state, StayState::CheckedIn);
        QCOMPARE(h.stays.find(stay.id)->bed, std::optional(h.bed(0)));
    }

    void a_guest_stays_longer_until_the_next_one_comes()
    {
        Houses h;
        const auto stay = h.guest(0, 3);
        h.reserved(0, 5, 8);
        auto wanted = h.placeOf(stay);
        wanted.until = h.at(6);
        QCOMPARE(boardCode(h.board.whyNot(stay.id, wanted)), u"bed-taken"_s);
        wanted.until = h.at(5);
        QCOMPARE(h.board.change(stay.id, wanted).value().plannedUntil, std::optional(h.at(5)));
        wanted.until = h.at(-1);
        QVERIFY(!h.board.whyNot(stay.id, wanted).empty());
        QVERIFY(!h.board.change(stay.id, wanted));
    }

    void who_stayed_on_can_be_moved()
    {
        Houses h;
        const auto stay = h.guest(0, 1);
        h.file.setNow(h.at(3));
        auto wanted = h.placeOf(stay);
        wanted.bed = h.bed(1);
        QCOMPARE(boardCode(h.board.whyNot(stay.id, wanted)), u"done"_s);
        const auto next = h.board.change(stay.id, wanted).value();
        QVERIFY(!next.plannedUntil);
    }

    void a_transfer_to_another_house_is_one_stay_after_the_other_and_counts_nobody_twice()
    {
        Houses h;
        const auto stay = h.guest(0, 5);
        const auto counted = [&] {
            int rows = 0;
            auto count = h.file.database().query(u"SELECT count(*) FROM event"_s);
            if (count.next()) rows = count.get<int>(0);
            return rows;
        };
        const int before = counted();
        const auto next = h.stays.move(stay.id, h.other.beds[0]).value();
        QCOMPARE(next.structure, h.other.structure);
        QCOMPARE(next.continues, std::optional(stay.id));
        QCOMPARE(h.stays.find(stay.id)->destination, u"other-structure"_s);
        QCOMPARE(counted(), before);
        QCOMPARE(h.board.held(h.other.structure, {h.at(0), h.at(1)}).size(), 1u);
    }

    void several_leave_together_and_who_cannot_is_told_apart()
    {
        Houses h;
        const auto one = h.guest(0, 1), two = h.guest(1, 1), gone = h.guest(2, 1);
        StayStep leave;
        leave.event = StayEvent::CheckOut;
        leave.code = u"street"_s;
        QVERIFY(h.stays.step(gone.id, leave));
        const std::vector ids{one.id, gone.id, two.id};
        const auto all =
            h.board.checkOut(ids, u"own-housing"_s, u"Flat found"_s, Togetherness::AllOrNone).value();
        QVERIFY(all.done.empty());
        QCOMPARE(all.refused.size(), 1u);
        QCOMPARE(h.stays.find(one.id)->state, StayState::CheckedIn);

        const auto some = h.board.checkOut(ids, u"own-housing"_s, u"Flat found"_s).value();
        QCOMPARE(some.done.size(), 2u);
        QCOMPARE(some.refused.size(), 1u);
        QCOMPARE(some.refused[0].stay, gone.id);
        QCOMPARE(some.refused[0].why.code, u"stay-transition"_s);
        QCOMPARE(h.stays.find(two.id)->destination, u"own-housing"_s);
        QCOMPARE(h.stays.find(gone.id)->destination, u"street"_s);
        QCOMPARE(h.stays.find(one.id)->history.back().note, u"Flat found"_s);
    }

    void without_a_destination_nobody_leaves()
    {
        Houses h;
        const std::vector ids{h.guest(0, 1).id};
        const auto result = h.board.checkOut(ids, {}).value();
        QCOMPARE(result.refused.size(), 1u);
        QCOMPARE(result.refused[0].why.code, u"destination-missing"_s);
        QCOMPARE(h.stays.find(ids[0])->state, StayState::CheckedIn);
    }

    void who_may_only_look_changes_nothing()
    {
        Houses h;
        const auto stay = h.guest(0, 3);
        auto wanted = h.placeOf(stay);
        wanted.until = h.at(4);
        int readers = 0;
        for (const auto role : allOf<Role>()) {
            if (may(role, Action::EditStays)) continue;
            const auto database = h.file.as(role);
            StayBoard board(*database);
            QCOMPARE(boardCode(board.change(stay.id, wanted)), u"not-allowed"_s);
            QCOMPARE(boardCode(board.whyNot(stay.id, wanted)), u"not-allowed"_s);
            const std::vector ids{stay.id};
            QCOMPARE(boardCode(board.checkOut(ids, u"street"_s)), u"not-allowed"_s);
            if (!may(role, Action::ViewStays)) {
                QVERIFY(board.stays(h.bed(0), {h.at(0), h.at(9)}).empty());
                QVERIFY(board.held(h.shelter.structure, {h.at(0), h.at(9)}).empty());
            }
            ++readers;
        }
        QVERIFY(readers > 0);
    }

    void a_window_of_one_bed_is_read_by_the_beds_own_index()
    {
        Houses h;
        h.guest(0, 3);
        auto plan = h.file.database().query(
            u"EXPLAIN QUERY PLAN SELECT id FROM stay s WHERE s.bed_id = ? AND s.starts IS NOT NULL AND "
            "s.starts < ? AND s.ends > ?"_s,
            h.bed(0), h.at(3), h.at(0));
        QStringList lines;
        while (plan.next())
            lines << plan.get<QString>(3);
        QVERIFY2(lines.join(u' ').contains(u"INDEX stay_bed"_s), qPrintable(lines.join(u' ')));
    }
};

WASL_TEST(TestStayBoard)
#include "tst_stay_board.moc"
