// The board of the coming weeks, through the real page over a real file: walked, carried, stretched and
// dragged, refused, undone, folded, and several checked out together.

#include "app/storage/stay_board.h"
#include "app/storage/structure_store.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/reception/reception_page.h"
#include "ui/reception/time_board.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/toast.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using domain::StayState;
using wasl::tests::aBeneficiary;

namespace
{

const QDate boardToday(2026, 11, 23);

/// A house of one unit and two rooms of three beds each, on its page, in the view of the coming weeks.
struct BoardHouse
{
    explicit BoardHouse(language::Language language = language::Language::English,
                        domain::Role role = domain::Role::Manager)
        : office(role)
        , database(office.database())
    {
        look().set(language, Appearance::Light);
        storage::StructureStore store(database);
        domain::ReceptionStructure structure;
        structure.name = u"Dar Annour"_s;
        structure.nameArabic = u"دار النور"_s;
        shelter = store.save(structure).value();
        domain::Unit unit;
        unit.structure = shelter;
        unit.name = language == language::Language::Arabic ? u"الجناح الكبير"_s : u"Main"_s;
        unitId = store.save(unit).value();
        for (const auto* name : {"1", "2"}) {
            domain::Room room;
            room.unit = unitId;
            room.name = QString::fromLatin1(name);
            rooms.push_back(store.save(room).value());
            for (const auto* label : {"A", "B", "C"}) {
                domain::Bed bed;
                bed.room = rooms.back();
                bed.label = QString::fromLatin1(label);
                beds.push_back(store.save(bed).value());
            }
        }
    }

    ReceptionPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<ReceptionPage>(office.file());
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
            m_page->open(u"weeks"_s);
            // Until it has its place and has been painted, as before anybody's first key.
            (void)QTest::qWaitFor([this] {
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
                board().viewport()->repaint();
                return board().geometryOfDays().visibleDays().first == boardToday.addDays(-4);
            });
            board().setFocus();
        }
        return *m_page;
    }
    TimeBoard& board() { return *find<TimeBoard>(page(), "timeBoard"); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(&board(), key, with);
    }
    /// In the middle of a day's cell.
    QPoint at(int bed, int day)
    {
        const auto& g = board().geometryOfDays();
        return g.cell(board().reading().lineOf(beds[std::size_t(bed)]), boardToday.addDays(day)).center();
    }
    void drag(const QPoint& from, const QPoint& to, bool drop = true)
    {
        auto* view = board().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(view, from + (to - from) * i / 4);
        if (drop) QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    QString reason()
    {
        auto* label = find<Notice>(page(), "boardReason");
        return label->isVisible() ? label->text() : QString();
    }
    QString words() { return withoutMarks(find<QLabel>(page(), "boardWords")->text()); }
    static QString withoutMarks(QString text)
    {
        text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
        return text;
    }
    static domain::Moment noon(int day) { return QDateTime(boardToday.addDays(day), QTime(12, 0)).toUTC(); }

    domain::Beneficiary person(const char* given = "Awa", const char* family = "Diop")
    {
        return office.person(aBeneficiary().named(given, family).inArabic("آوا", "ديوب"));
    }
    domain::StayId guest(int bed, std::optional<int> until, const char* given = "Awa")
    {
        storage::StayStore stays(database);
        domain::StayStep step;
        step.event = domain::StayEvent::CheckIn;
        step.bed = beds[std::size_t(bed)];
        if (until) step.plannedUntil = noon(*until);
        return stays.step(stays.request(person(given).id, shelter).value(), step).value().id;
    }
    domain::StayId reserved(int bed, int from, int until, const char* given = "Mariama")
    {
        storage::StayStore stays(database);
        domain::StayStep step;
        step.event = domain::StayEvent::Reserve;
        step.bed = beds[std::size_t(bed)];
        step.plannedFrom = noon(from);
        step.plannedUntil = noon(until);
        step.reservedUntil = noon(from + 1);
        return stays.step(stays.request(person(given).id, shelter).value(), step).value().id;
    }
    domain::Stay stay(const domain::StayId& id) { return *storage::StayStore(database).find(id); }
    /// Where she is now, as bed and days from today.
    QString placeOf(const domain::StayId& id)
    {
        const auto now = stay(id);
        const auto day = [](const std::optional<domain::Moment>& moment) {
            return moment ? QString::number(boardToday.daysTo(moment->toLocalTime().date())) : u"-"_s;
        };
        const auto bed = std::ranges::find(beds, *now.bed) - beds.begin();
        return u"bed %1, %2 to %3"_s.arg(bed).arg(day(now.plannedFrom), day(now.plannedUntil));
    }
    domain::Stay now(const domain::BeneficiaryId& person)
    {
        return storage::StayStore(database).ofPerson(person).front();
    }
    Toast* toast() { return page().window()->findChild<Toast*>(); }

    Office office;
    storage::Database& database;
    domain::StructureId shelter;
    domain::UnitId unitId;
    std::vector<domain::RoomId> rooms;
    std::vector<domain::BedId> beds;

private:
    std::unique_ptr<ReceptionPage> m_page;
};

} // namespace

class TestTimeBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings(u"wasl"_s, u"wasl"_s).clear(); }

    void a_small_house_begins_with_today_and_the_choice_is_kept()
    {
        BoardHouse house;
        ReceptionPage first(house.office.file());
        first.show();
        QVERIFY(find<QTableView>(first, "bedsTable")->isVisible());
        QVERIFY(!find<TimeBoard>(first, "timeBoard")->isVisible());
        find<QPushButton>(first, "weeksFilter")->click();
        QVERIFY(find<TimeBoard>(first, "timeBoard")->isVisible());
        ReceptionPage second(house.office.file());
        second.show();
        QVERIFY(find<TimeBoard>(second, "timeBoard")->isVisible());
        find<QPushButton>(second, "todayFilter")->click();
        QVERIFY(!find<TimeBoard>(second, "timeBoard")->isVisible());
    }

    void it_opens_at_today_and_at_its_first_bed()
    {
        BoardHouse house;
        house.page();
        QTRY_COMPARE(house.board().geometryOfDays().visibleDays().first, boardToday.addDays(-4));
        QCOMPARE(house.board().verticalScrollBar()->value(), 0);
        QCOMPARE(house.board().day(), boardToday);
        QCOMPARE(house.board().line()->bed, house.beds[0]);
    }

    void arrows_walk_and_the_cell_is_told_in_words()
    {
        BoardHouse house;
        house.guest(1, 4);
        house.key(Qt::Key_Home);
        QCOMPARE(house.board().day(), boardToday);
        QVERIFY2(house.words().contains(u"Bed A of room 1"_s), qPrintable(house.words()));
        QVERIFY(house.words().endsWith(u"free."_s));
        house.key(Qt::Key_Down);
        QVERIFY2(house.words().contains(u"Awa Diop"_s), qPrintable(house.words()));
        QCOMPARE(house.board().accessibleDescription(), house.words());
        for (int i = 0; i < 3; ++i)
            house.key(Qt::Key_Right);
        QVERIFY(house.words().contains(u"Awa Diop"_s)); // the night before she leaves
        house.key(Qt::Key_Right);
        house.key(Qt::Key_Right);
        QVERIFY2(house.words().endsWith(u"free."_s), qPrintable(house.words()));
        QCOMPARE(house.board().day(), boardToday.addDays(5));
        house.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(house.board().day(), boardToday.addDays(12));
    }

    void right_to_left_the_left_key_leads_on()
    {
        BoardHouse house(language::Language::Arabic);
        house.key(Qt::Key_Home);
        const int x = house.at(0, 0).x();
        QVERIFY(house.at(0, 1).x() < x);
        house.key(Qt::Key_Left);
        QCOMPARE(house.board().day(), boardToday.addDays(1));
        house.key(Qt::Key_Right);
        house.key(Qt::Key_Right);
        QCOMPARE(house.board().day(), boardToday.addDays(-1));
    }

    void a_reservation_is_carried_by_keys_and_undone()
    {
        BoardHouse house;
        const auto id = house.reserved(0, 2, 5);
        house.page();
        house.board().focusBed(house.beds[0], boardToday.addDays(2));
        house.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(house.board().carries());
        house.key(Qt::Key_Down);
        house.key(Qt::Key_Right);
        QCOMPARE(house.placeOf(id), u"bed 0, 2 to 5"_s); // not before Enter
        house.key(Qt::Key_Return);
        QCOMPARE(house.placeOf(id), u"bed 1, 4 to 7"_s);
        QVERIFY(!house.board().carries());
        QCOMPARE(house.board().line()->bed, house.beds[1]);

        auto* toast = house.toast();
        QVERIFY(toast);
        toast->findChild<QPushButton*>()->click();
        QCOMPARE(house.placeOf(id), u"bed 0, 2 to 5"_s);
    }

    void escape_puts_it_back()
    {
        BoardHouse house;
        const auto id = house.reserved(0, 2, 5);
        const auto before = house.stay(id);
        house.page();
        house.board().focusBed(house.beds[0], boardToday.addDays(2));
        house.key(Qt::Key_Down, Qt::ControlModifier);
        house.key(Qt::Key_Right);
        QVERIFY(house.board().carries());
        house.key(Qt::Key_Escape);
        QVERIFY(!house.board().carries());
        QCOMPARE(house.stay(id), before);
        QCOMPARE(house.board().line()->bed, house.beds[0]);
    }

    void what_would_be_refused_says_so_while_it_is_carried()
    {
        BoardHouse house;
        const auto id = house.reserved(0, 2, 5);
        house.guest(1, 9, "Blessing");
        const auto before = house.stay(id);
        house.page();
        house.board().focusBed(house.beds[0], boardToday.addDays(2));
        house.key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY2(house.reason().contains(u"is held for"_s), qPrintable(house.reason()));
        QVERIFY(house.board().accessibleDescription().contains(u"is held for"_s));
        house.key(Qt::Key_Return);
        QCOMPARE(house.stay(id), before);
        QVERIFY(house.board().carries()); // to be carried on
        house.key(Qt::Key_Down);
        QVERIFY(house.reason().isEmpty());
        house.key(Qt::Key_Return);
        QCOMPARE(house.placeOf(id), u"bed 2, 2 to 5"_s);
    }

    void a_guest_stays_longer_and_shorter_by_keys_and_buttons()
    {
        BoardHouse house;
        const auto id = house.guest(0, 4);
        house.page();
        house.board().focusBed(house.beds[0], boardToday);
        house.key(Qt::Key_Right, Qt::ShiftModifier);
        house.key(Qt::Key_Right, Qt::ShiftModifier);
        house.key(Qt::Key_Right);
        house.key(Qt::Key_Return);
        QCOMPARE(house.placeOf(id), u"bed 0, - to 7"_s);
        find<QPushButton>(house.page(), "boardShorterButton")->click();
        QCOMPARE(house.placeOf(id), u"bed 0, - to 6"_s);
        find<QPushButton>(house.page(), "boardLongerButton")->click();
        QCOMPARE(house.placeOf(id), u"bed 0, - to 7"_s);
        QCOMPARE(house.stay(id).history.back().event, domain::StayEvent::Extend);
    }

    void a_bar_is_dragged_to_another_bed_and_day()
    {
        BoardHouse house;
        const auto id = house.reserved(0, 2, 6);
        house.page();
        house.drag(house.at(0, 3), house.at(4, 5));
        QCOMPARE(house.placeOf(id), u"bed 4, 4 to 8"_s);
    }

    void right_to_left_a_bar_is_dragged_the_other_way()
    {
        BoardHouse house(language::Language::Arabic);
        const auto id = house.reserved(0, 2, 6);
        house.page();
        const auto from = house.at(0, 3);
        house.drag(from, from - QPoint(int(2 * house.board().geometryOfDays().dayWidth), 0));
        QCOMPARE(house.placeOf(id), u"bed 0, 4 to 8"_s);
    }

    void a_guest_dragged_to_another_bed_moves_from_now_on()
    {
        BoardHouse house;
        const auto id = house.guest(0, 6);
        const auto who = house.stay(id).person;
        house.office.pass(std::chrono::hours(26));
        house.page();
        house.drag(house.at(0, 3), house.at(2, 5));
        QCOMPARE(house.stay(id).state, StayState::CheckedOut);
        const auto next = house.now(who);
        QCOMPARE(next.continues, std::optional(id));
        QCOMPARE(next.bed, std::optional(house.beds[2]));
        QCOMPARE(next.plannedUntil, std::optional(BoardHouse::noon(6))); // her days stay
        // Undone, she lies in the first bed again.
        house.toast()->findChild<QPushButton*>()->click();
        QCOMPARE(house.now(who).bed, std::optional(house.beds[0]));
    }

    void an_end_is_stretched_with_the_mouse()
    {
        BoardHouse house;
        const auto guest = house.guest(0, 4);
        const auto later = house.reserved(1, 2, 6);
        house.page();
        const auto& g = house.board().geometryOfDays();
        const auto edge = [&](int bed, double days) {
            return QPoint(int(g.xOf(boardDays(boardToday) + days)), house.at(bed, 0).y());
        };
        house.drag(edge(0, 4.5) - QPoint(2, 0), edge(0, 7.5));
        QCOMPARE(house.placeOf(guest), u"bed 0, - to 7"_s);
        house.drag(edge(1, 2.5) + QPoint(2, 0), edge(1, 4.5));
        QCOMPARE(house.placeOf(later), u"bed 1, 4 to 6"_s);
    }

    void a_drop_that_is_refused_puts_back_and_says_why()
    {
        BoardHouse house;
        const auto id = house.reserved(0, 2, 6);
        house.guest(4, 9, "Blessing");
        const auto before = house.stay(id);
        house.page();
        house.drag(house.at(0, 3), house.at(4, 5), false);
        QVERIFY2(house.reason().contains(u"is held for"_s), qPrintable(house.reason()));
        QTest::mouseRelease(house.board().viewport(), Qt::LeftButton, {}, house.at(4, 5));
        QVERIFY(house.reason().isEmpty());
        QCOMPARE(house.stay(id), before);
        QVERIFY(house.toast());
        // Escape in the middle of a drag puts back too, and the release does nothing.
        house.drag(house.at(0, 3), house.at(2, 5), false);
        QVERIFY(house.board().carries());
        house.key(Qt::Key_Escape);
        QTest::mouseRelease(house.board().viewport(), Qt::LeftButton, {}, house.at(2, 5));
        QCOMPARE(house.stay(id), before);
    }

    void what_is_over_lies_where_it_was()
    {
        BoardHouse house;
        const auto over = house.guest(0, 4);
        domain::StayStep leave;
        leave.event = domain::StayEvent::CheckOut;
        leave.code = u"street"_s;
        QVERIFY(storage::StayStore(house.database).step(over, leave));
        house.page();
        house.board().focusBed(house.beds[0], boardToday);
        QVERIFY2(house.words().contains(u"was here until"_s), qPrintable(house.words()));
        QSignalSpy refused(&house.board(), &TimeBoard::refused);
        house.key(Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(!house.board().carries());
        QCOMPARE(refused.size(), 1);
    }

    void a_guest_is_transferred_to_another_house_from_her_card()
    {
        BoardHouse house;
        const auto id = house.guest(0, 4);
        const auto who = house.stay(id).person;
        const auto other = wasl::tests::aShelter(house.database, 1);
        house.page();
        house.board().focusBed(house.beds[0], boardToday);
        house.key(Qt::Key_Return);
        find<QPushButton>(house.page(), "moveButton")->click();
        find<CodeCombo>(house.page(), "structureCombo")->setCode(other.structure.toString());
        auto* places = find<QTableView>(house.page(), "placesTable");
        QCOMPARE(places->model()->rowCount(), 1);
        find<QPushButton>(house.page(), "checkInNowButton")->click();
        const auto next = house.now(who);
        QCOMPARE(next.structure, other.structure);
        QCOMPARE(next.continues, std::optional(id));
        QCOMPARE(next.plannedUntil, std::optional(BoardHouse::noon(4)));
        QCOMPARE(house.stay(id).destination, u"other-structure"_s);
    }

    void beds_that_are_added_come_onto_the_board()
    {
        BoardHouse house;
        house.page();
        domain::Bed bed;
        bed.room = house.rooms[0];
        bed.label = u"D"_s;
        const auto added = storage::StructureStore(house.database).save(bed).value();
        house.page().refresh();
        QVERIFY(house.board().reading().lineOf(added) >= 0);
        QVERIFY(house.board().isVisible());
    }

    void rooms_fold_by_key_and_click()
    {
        BoardHouse house;
        house.page();
        QCOMPARE(house.board().reading().lines().size(), 9u); // a unit, two rooms, six beds
        const auto head = house.board().geometryOfDays().nameOf(1).center();
        QTest::mouseClick(house.board().viewport(), Qt::LeftButton, {}, head);
        QCOMPARE(house.board().reading().lines().size(), 6u);
        QCOMPARE(house.board().reading().lineOf(house.beds[0]), -1);
        QVERIFY2(house.words().contains(u"folded"_s), qPrintable(house.words()));
        house.key(Qt::Key_Return);
        QCOMPARE(house.board().reading().lines().size(), 9u);
        house.key(Qt::Key_Down);
        house.key(Qt::Key_Minus);
        QCOMPARE(house.board().reading().lines().size(), 6u);
        find<QToolButton>(house.page(), "boardFoldButton")->click();
        QCOMPARE(house.board().reading().lines().size(), 3u);
        find<QToolButton>(house.page(), "boardUnfoldButton")->click();
        QCOMPARE(house.board().reading().lines().size(), 9u);
    }

    void each_night_tells_how_full_it_is()
    {
        BoardHouse house;
        house.guest(0, 2);
        house.reserved(1, 1, 4);
        domain::Block block;
        block.what = house.rooms[1];
        block.reason = u"repair"_s;
        block.from = BoardHouse::noon(3);
        block.until = BoardHouse::noon(5);
        QVERIFY(storage::StructureStore(house.database).save(block));
        house.page();
        const auto night = [&](int day) { return *house.board().reading().night(boardToday.addDays(day)); };
        QCOMPARE(night(0), (domain::Occupancy{1, 0, 0, 6}));
        QCOMPARE(night(1), (domain::Occupancy{1, 1, 0, 6}));
        QCOMPARE(night(3), (domain::Occupancy{0, 1, 3, 3}));
        QCOMPARE(night(5), (domain::Occupancy{0, 0, 0, 6}));
        house.board().focusBed(house.beds[4], boardToday.addDays(4));
        QVERIFY2(house.words().contains(u"out of use until 28/11/2026"_s), qPrintable(house.words()));
    }

    void enter_opens_the_card_and_escape_closes_it()
    {
        BoardHouse house;
        house.guest(0, 4);
        house.page();
        house.board().focusBed(house.beds[0], boardToday);
        auto* checkOut = find<QPushButton>(house.page(), "checkOutButton");
        QVERIFY(!checkOut->isVisible());
        house.key(Qt::Key_Return);
        QVERIFY(checkOut->isVisible());
        QVERIFY(find<QLabel>(house.page(), "bedWho")->text().contains(u"Awa Diop"_s));
        QVERIFY(house.page().goBack());
        QVERIFY(!checkOut->isVisible());
        QVERIFY(!house.page().goBack());
    }

    void a_free_cell_begins_a_stay_on_its_day()
    {
        BoardHouse house;
        house.page();
        house.board().focusBed(house.beds[3], boardToday.addDays(6));
        QSignalSpy wanted(&house.board(), &TimeBoard::stayWanted);
        house.key(Qt::Key_Insert);
        house.page().findChild<QDialog*>()->reject();
        QTest::mouseDClick(house.board().viewport(), Qt::LeftButton, {}, house.at(3, 6));
        QCOMPARE(wanted.size(), 2);
        for (const auto& one : wanted) {
            QCOMPARE(one[0].value<domain::BedId>(), house.beds[3]);
            QCOMPARE(one[1].toDate(), boardToday.addDays(6));
        }
    }

    void days_are_gone_to_and_zoomed()
    {
        BoardHouse house;
        house.page();
        auto* day = find<DateEdit>(house.page(), "boardDayEdit");
        day->setText(u"01/02/2027"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(house.board().day(), QDate(2027, 2, 1));
        const auto seen = [&] { return house.board().geometryOfDays().visibleDays(); };
        QVERIFY(seen().first <= QDate(2027, 2, 1) && QDate(2027, 2, 1) <= seen().second);
        const auto width = [&] { return seen().first.daysTo(seen().second); };
        QVERIFY(width() >= 27 && width() <= 29);
        find<QPushButton>(house.page(), "threeMonthsFilter")->click();
        QVERIFY(width() >= 90 && width() <= 93);
        QVERIFY(seen().first <= QDate(2027, 2, 1) && QDate(2027, 2, 1) <= seen().second);
        find<QPushButton>(house.page(), "oneWeekFilter")->click();
        QVERIFY(width() >= 6 && width() <= 8);
        find<QPushButton>(house.page(), "boardTodayButton")->click();
        QCOMPARE(house.board().day(), boardToday);
    }

    void several_are_chosen_and_leave_together()
    {
        BoardHouse house;
        const auto one = house.guest(0, 9), two = house.guest(1, 9), three = house.guest(2, 9);
        const auto today = house.guest(3, 9);
        house.office.pass(std::chrono::hours(1));
        house.page();
        house.board().focusBed(house.beds[0], boardToday);
        house.key(Qt::Key_Space);
        QTest::mouseClick(house.board().viewport(), Qt::LeftButton, Qt::ControlModifier, house.at(1, 2));
        house.board().focusBed(house.beds[2], boardToday);
        house.key(Qt::Key_Space);
        QCOMPARE(house.board().chosen().size(), 3);
        // Another desk is faster with one of them.
        domain::StayStep leave;
        leave.event = domain::StayEvent::CheckOut;
        leave.code = u"hospital"_s;
        auto* button = find<QPushButton>(house.page(), "boardCheckOutButton");
        QVERIFY(button->text().contains(u"3"_s));
        button->click();
        auto* dialog = find<QDialog>(house.page(), "checkOutDialog");
        QVERIFY(storage::StayStore(house.database).step(two, leave));
        auto* list = find<QListWidget>(*dialog, "leavingList");
        QCOMPARE(list->count(), 3);
        auto* go = find<QPushButton>(*dialog, "confirmLeavingButton");
        go->click(); // without a destination nobody leaves
        QCOMPARE(house.stay(one).state, StayState::CheckedIn);
        find<CodeCombo>(*dialog, "leavingDestinationCombo")->setCode(u"own-housing"_s);
        find<QCheckBox>(*dialog, "allOrNoneCheck")->setChecked(true);
        go->click();
        QCOMPARE(house.stay(one).state, StayState::CheckedIn);
        QCOMPARE(list->count(), 3);
        find<QCheckBox>(*dialog, "allOrNoneCheck")->setChecked(false);
        for (int i = 0; i < 3; ++i)
            list->item(i)->setCheckState(Qt::Checked);
        go->click();
        QCOMPARE(house.stay(one).destination, u"own-housing"_s);
        QCOMPARE(house.stay(three).destination, u"own-housing"_s);
        QCOMPARE(house.stay(two).destination, u"hospital"_s);
        QCOMPARE(house.stay(today).state, StayState::CheckedIn);
        QCOMPARE(list->count(), 1); // she alone, with the reason
        QVERIFY2(list->item(0)->text().contains(u"over"_s), qPrintable(list->item(0)->text()));
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        dialog->reject();
        QVERIFY(house.board().chosen().isEmpty());
    }

    void todays_departures_leave_together_from_todays_view()
    {
        BoardHouse house;
        const auto one = house.guest(0, 0), other = house.guest(1, 5);
        house.page().open(u"today"_s);
        find<QPushButton>(house.page(), "checkOutSeveralButton")->click();
        auto* dialog = find<QDialog>(house.page(), "checkOutDialog");
        QCOMPARE(find<QListWidget>(*dialog, "leavingList")->count(), 1);
        find<CodeCombo>(*dialog, "leavingDestinationCombo")->setCode(u"other-city"_s);
        find<QPushButton>(*dialog, "confirmLeavingButton")->click();
        QCOMPARE(house.stay(one).destination, u"other-city"_s);
        QCOMPARE(house.stay(other).state, StayState::CheckedIn);
    }

    void no_control_is_nameless()
    {
        BoardHouse house;
        QCOMPARE(namelessControls(house.page()).join(u'\n'), QString());
    }

    void it_can_be_looked_at()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("pictures are wanted with WASL_SCREENS");
        BoardHouse house;
        house.guest(0, 9, "Fatoumata");
        house.reserved(0, 11, 18);
        house.guest(1, std::nullopt, "Blessing");
        house.reserved(2, 1, 6, "Salimata");
        house.reserved(4, 4, 12, "Aïcha");
        domain::Block block;
        block.what = house.beds[5];
        block.reason = u"repair"_s;
        block.from = BoardHouse::noon(-1);
        block.until = BoardHouse::noon(4);
        QVERIFY(storage::StructureStore(house.database).save(block));
        house.page();
        house.board().focusBed(house.beds[0], boardToday.addDays(2));
        grabEveryLook(house.page(), u"board"_s);
        look().set(language::Language::English, Appearance::Light);
        house.board().focusBed(house.beds[4], boardToday.addDays(5));
        QVERIFY(house.board().takeUp(TimeBoard::Grip::Whole));
        house.board().focusBed(house.beds[1], boardToday.addDays(5));
        house.board().aim(house.beds[1], 1);
        const auto file = qEnvironmentVariable("WASL_SCREENS") + u"/board-carried.png"_s;
        QVERIFY(house.page().grab().save(file));
    }

private:
    QTemporaryDir m_settings;
};

WASL_TEST_IN(QApplication, TestTimeBoard)
#include "tst_time_board.moc"
