// The reception page over a real case file: a house is made, beds are given, refused, left, moved and
// blocked.

#include "app/storage/loan_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "tests/support/busy_file.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/reception/check_out_dialog.h"
#include "ui/reception/reception_page.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/search_field.h"
#include "ui/shared/table_model.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using domain::StayState;
using wasl::tests::aBeneficiary;

namespace
{

struct House
{
    House() = default;
    /// With a structure of one unit, made by the dialog as a person would.
    House(int rooms, int beds, const QString& forWhom = u"anyone"_s) { build(rooms, beds, forWhom); }

    ReceptionPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<ReceptionPage>(office.file());
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
        }
        return *m_page;
    }
    void build(int rooms, int beds, const QString& forWhom, const QString& unit = u"Main"_s)
    {
        const bool first = storage::StructureStore(office.database()).structures().empty();
        if (first)
            click("firstStructureButton");
        else
            find<QAction>(page(), "addUnitAction")->trigger();
        auto* dialog = find<QDialog>(page(), "structureDialog");
        if (first) find<QLineEdit>(*dialog, "structureNameEdit")->setText(u"Dar Annour"_s);
        if (first) find<QLineEdit>(*dialog, "structureNameArabicEdit")->setText(u"دار النور"_s);
        find<QLineEdit>(*dialog, "unitNameEdit")->setText(unit);
        find<QSpinBox>(*dialog, "roomsSpin")->setValue(rooms);
        find<QSpinBox>(*dialog, "bedsSpin")->setValue(beds);
        find<CodeCombo>(*dialog, "forWhomCombo")->setCode(forWhom);
        find<QPushButton>(*dialog, "saveStructureButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* name) { find<QPushButton>(page(), name)->click(); }
    QString error(const char* name) { return find<QLabel>(page(), name)->text(); }
    QTableView* places() { return find<QTableView>(page(), "placesTable"); }
    QString cell(QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    void giveBed(const domain::Beneficiary& person, int row = 0)
    {
        page().open(u"bed-for:"_s + fileNumber(person));
        places()->setCurrentIndex(places()->model()->index(row, 0));
        click("checkInNowButton");
    }
    domain::Stay lastStay(const domain::Beneficiary& person)
    {
        const auto all = storage::StayStore(office.database()).ofPerson(person.id);
        if (all.empty()) qFatal("no stay");
        return all.front();
    }
    QString notices()
    {
        QStringList all;
        for (const auto* notice : page().findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(u'\n');
    }

    Office office;

private:
    std::unique_ptr<ReceptionPage> m_page;
};

} // namespace

class TestReceptionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void the_first_structure_is_made_with_its_beds()
    {
        House house;
        house.click("firstStructureButton");
        auto* dialog = find<QDialog>(house.page(), "structureDialog");
        find<QPushButton>(*dialog, "saveStructureButton")->click();
        QVERIFY(!find<QLabel>(*dialog, "nameError")->text().isEmpty());
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<QLineEdit>(*dialog, "structureNameEdit")->setText(u"Dar Annour"_s);
        find<QLineEdit>(*dialog, "structureNameArabicEdit")->setText(u"دار النور"_s);
        {
            const wasl::tests::BusyFile busy(house.office.file());
            find<QPushButton>(*dialog, "saveStructureButton")->click();
        }
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<Notice*>()->text().contains(u"another program is writing"_s));
        QCOMPARE(find<QLineEdit>(*dialog, "structureNameEdit")->text(), u"Dar Annour"_s);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(storage::StructureStore(house.office.database()).structures().empty());

        house.build(3, 2, u"anyone"_s);
        QCOMPARE(find<QTableView>(house.page(), "bedsTable")->model()->rowCount(), 6);
    }

    void a_bed_that_fits_is_given_and_seen_on_the_board()
    {
        House house(1, 2);
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        house.giveBed(awa);
        QCOMPARE(house.lastStay(awa).state, StayState::CheckedIn);
        auto* board = find<QTableView>(house.page(), "bedsTable");
        QVERIFY(board->isVisible());
        QVERIFY(house.cell(board, 0, 4).contains(u"Awa Diop"_s));
    }

    void a_bed_that_does_not_fit_says_why()
    {
        House house(1, 1, u"F"_s);
        const auto ali = house.office.person(aBeneficiary().named("Ali", "Bah").sex(domain::Sex::Male));
        house.page().open(u"bed-for:"_s + fileNumber(ali));
        QCOMPARE(house.cell(house.places(), 0, 0), u"Against a rule"_s);
        QVERIFY(!house.cell(house.places(), 0, 4).isEmpty());
        house.click("checkInNowButton");
        QCOMPARE(house.notices(), house.cell(house.places(), 0, 4));
        QVERIFY(storage::StayStore(house.office.database()).ofPerson(ali.id).empty());
    }

    void a_bed_taken_meanwhile_is_refused_with_who_has_it()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto ali = house.office.person(aBeneficiary().named("Ali", "Bah"));
        house.page().open(u"bed-for:"_s + fileNumber(ali));
        QCOMPARE(house.cell(house.places(), 0, 0), u"Fits"_s);
        // Another desk is faster.
        storage::StayStore stays(house.office.database());
        const auto structure = storage::StructureStore(house.office.database()).structures().front().id;
        const auto free = storage::StructureStore(house.office.database())
                              .freeBeds(structure, {house.office.now(), std::nullopt});
        domain::StayStep step;
        step.event = domain::StayEvent::CheckIn;
        step.bed = free.front();
        QVERIFY(stays.step(stays.request(awa.id, structure).value(), step));

        house.click("checkInNowButton");
        QVERIFY2(house.notices().contains(fileNumber(awa)), qPrintable(house.notices()));
        QVERIFY(stays.ofPerson(ali.id).empty());
    }

    void a_departure_before_the_arrival_is_refused_beside_its_field()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary());
        house.page().open(u"bed-for:"_s + fileNumber(awa));
        const auto today = house.office.database().today();
        find<DateEdit>(house.page(), "arrivalEdit")->setDate(today.addDays(5));
        find<DateEdit>(house.page(), "departureEdit")->setDate(today.addDays(2));
        house.click("reserveButton");
        QVERIFY(!house.error("plannedUntilError").isEmpty());
        QVERIFY(storage::StayStore(house.office.database()).ofPerson(awa.id).empty());
    }

    void checking_out_wants_to_know_where_to()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary());
        house.giveBed(awa);
        house.office.pass(std::chrono::hours(2));
        house.click("checkOutButton");
        house.click("confirmStayButton");
        QVERIFY(!house.error("codeError").isEmpty());
        QCOMPARE(house.lastStay(awa).state, StayState::CheckedIn);
        find<CodeCombo>(house.page(), "stayCodeCombo")->setCode(u"family-friends"_s);
        house.click("confirmStayButton");
        QCOMPARE(house.lastStay(awa).state, StayState::CheckedOut);
        QCOMPARE(house.lastStay(awa).destination, u"family-friends"_s);
    }

    void a_guest_moves_to_another_bed()
    {
        House house(1, 2);
        const auto awa = house.office.person(aBeneficiary());
        house.giveBed(awa);
        const auto before = house.lastStay(awa);
        house.office.pass(std::chrono::hours(2));
        house.click("moveButton");
        QCOMPARE(house.cell(house.places(), 0, 0), u"Fits"_s);
        house.places()->selectRow(0);
        house.click("checkInNowButton");
        const auto after = house.lastStay(awa);
        QCOMPARE(after.state, StayState::CheckedIn);
        QVERIFY(after.bed != before.bed);
        QCOMPARE(after.continues, std::optional(before.id));
    }

    void a_bed_is_taken_out_of_use_and_comes_back()
    {
        House house(1, 1);
        house.click("blockButton");
        house.click("confirmStayButton");
        QVERIFY(!house.error("codeError").isEmpty());
        find<CodeCombo>(house.page(), "stayCodeCombo")->setCode(u"repair"_s);
        house.click("confirmStayButton");
        auto* board = find<QTableView>(house.page(), "bedsTable");
        QCOMPARE(house.cell(board, 0, 3), u"Out of use"_s);
        house.office.pass(std::chrono::minutes(5));
        house.click("unblockButton");
        QCOMPARE(house.cell(board, 0, 3), u"Free"_s);
        QVERIFY(board->hasFocus());
    }

    void what_is_typed_into_the_card_outlives_another_language()
    {
        House house(1, 1);
        house.click("blockButton");
        auto* code = find<CodeCombo>(house.page(), "stayCodeCombo");
        auto* day = find<DateEdit>(house.page(), "stayDayEdit");
        auto* note = find<QPlainTextEdit>(house.page(), "stayNoteEdit");
        auto* confirm = find<QPushButton>(house.page(), "confirmStayButton");
        const auto back = house.office.database().today().addDays(9);
        code->setCode(u"repair"_s);
        day->setDate(back);
        note->setPlainText(u"the window"_s);
        const auto words = std::pair(code->currentText(), confirm->text());
        look().set(language::Language::French, Appearance::Light);
        QTRY_VERIFY(confirm->text() != words.second);
        QVERIFY(code->currentText() != words.first);
        QCOMPARE(code->code(), u"repair"_s);
        QCOMPARE(day->date(), back);
        QCOMPARE(note->toPlainText(), u"the window"_s);
        confirm->click();
        storage::StructureStore structures(house.office.database());
        const auto now = house.office.database().now();
        const auto blocks = structures.blocks(structures.structures().front().id, {now, now.addSecs(60)});
        QCOMPARE(blocks.size(), 1u);
        QCOMPARE(blocks.front().note, u"the window"_s);
    }

    void a_day_that_cannot_be_read_blocks_and_extends_nothing()
    {
        House house(1, 1);
        house.click("blockButton");
        find<CodeCombo>(house.page(), "stayCodeCombo")->setCode(u"repair"_s);
        find<QLineEdit>(house.page(), "stayDayEdit")->setText(u"next week"_s);
        house.click("confirmStayButton");
        QVERIFY(!house.error("dayError").isEmpty());
        storage::StructureStore structures(house.office.database());
        const auto structure = structures.structures().front().id;
        const auto now = house.office.database().now();
        QVERIFY(structures.blocks(structure, {now, now.addDays(400)}).empty());
        find<QLineEdit>(house.page(), "stayDayEdit")->clear();
        house.click("confirmStayButton");
        QCOMPARE(structures.blocks(structure, {now, now.addDays(400)}).size(), 1U);
    }

    void whoever_leaves_is_told_of_what_is_hers_and_ours_whichever_way()
    {
        House house(1, 2);
        std::vector<domain::Beneficiary> guests;
        for (const auto* name : {"Awa", "Binta"}) {
            guests.push_back(house.office.person(aBeneficiary().named(name, "Camara").bornOn("1990-01-01")));
            house.giveBed(guests.back());
        }
        domain::Loan loan;
        loan.person = guests[0].id;
        loan.item = u"blanket"_s;
        QVERIFY(storage::LoanStore(house.office.database()).lend(loan));
        auto& database = house.office.database();
        const auto now = database.now();
        CheckOutDialog several(
            house.office.file(),
            storage::StayStore(database).holding(storage::StructureStore(database).structures().front().id,
                                                 {now, now.addSecs(1)}),
            {});
        const auto* leaving = find<QListWidget>(several, "leavingList");
        QCOMPARE(leaving->count(), 2);
        int told = 0;
        for (int i = 0; i < 2; ++i)
            if (leaving->item(i)->text().contains(u"She still has something of ours"_s)) ++told;
        QCOMPARE(told, 1);
    }

    void a_reservation_arrives()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary());
        house.page().open(u"bed-for:"_s + fileNumber(awa));
        house.click("reserveButton");
        QCOMPARE(house.lastStay(awa).state, StayState::Reserved);
        QCOMPARE(find<QTableView>(house.page(), "arrivalsTable")->model()->rowCount(), 1);
        house.office.pass(std::chrono::hours(1));
        house.click("checkInButton");
        QCOMPARE(house.lastStay(awa).state, StayState::CheckedIn);
    }

    void somebody_waits_and_is_given_a_bed_by_keyboard()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        auto* give = find<QPushButton>(house.page(), "giveBedButton");
        give->setFocus();
        QTest::keyClick(give, Qt::Key_Space);
        auto* picker = house.page().findChild<PersonPicker*>();
        QVERIFY(picker);
        auto* search = find<SearchField>(*picker, "personSearchEdit");
        search->setPause(0);
        QTest::keyClicks(search, u"awa"_s);
        QTRY_COMPARE(find<QTableView>(*picker, "personChoiceTable")->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(house.places()->isVisible());
        auto* wait = find<QPushButton>(house.page(), "putOnWaitingListButton");
        wait->setFocus();
        QTest::keyClick(wait, Qt::Key_Space);
        QCOMPARE(house.lastStay(awa).state, StayState::Waiting);

        auto* waiting = find<QTableView>(house.page(), "waitingTable");
        QCOMPARE(waiting->model()->rowCount(), 1);
        find<QTabWidget>(house.page(), "dayTabs")->setCurrentWidget(waiting);
        waiting->setFocus();
        waiting->selectRow(0);
        QTest::keyClick(waiting, Qt::Key_Return);
        auto* now = find<QPushButton>(house.page(), "checkInNowButton");
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Space);
        QCOMPARE(house.lastStay(awa).state, StayState::CheckedIn);
        QCOMPARE(storage::StayStore(house.office.database()).ofPerson(awa.id).size(), 1u);
    }

    void no_control_is_nameless()
    {
        House house(1, 1);
        const auto awa = house.office.person(aBeneficiary());
        house.page().open(u"bed-for:"_s + fileNumber(awa));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(house.page()).join(u'\n'), QString());
    }

    void it_can_be_looked_at()
    {
        House empty;
        grabPage(empty.page(), u"reception-empty"_s, language::Language::Arabic, Appearance::Light);

        House house(4, 2, u"F"_s);
        house.build(3, 3, u"M"_s, u"Étage"_s);
        auto& office = house.office;
        const std::vector<std::array<const char*, 4>> names = {{"Mariama", "Camara", "مرياما", "كامارا"},
                                                               {"Fatoumata", "Diallo", "فاطوماتا", "ديالو"},
                                                               {"Blessing", "Okafor", "بليسينغ", "أوكافور"}};
        std::vector<domain::Beneficiary> people;
        for (const auto& n : names)
            people.push_back(
                office.person(aBeneficiary().named(n[0], n[1]).inArabic(n[2], n[3]).bornOn("1992-04-05")));
        house.giveBed(people[0]);
        house.giveBed(people[1]);
        house.page().open(u"bed-for:"_s + fileNumber(people[2]));
        house.click("reserveButton");
        const auto yusuf = office.person(aBeneficiary()
                                             .named("Yusuf", "al-Khatib")
                                             .inArabic("يوسف", "الخطيب")
                                             .sex(domain::Sex::Male)
                                             .bornOn("1988-01-20"));
        house.page().open(u"bed-for:"_s + fileNumber(yusuf));
        house.click("putOnWaitingListButton");
        auto* board = find<QTableView>(house.page(), "bedsTable");
        QCOMPARE(house.lastStay(people[0]).state, StayState::CheckedIn);
        QCOMPARE(house.lastStay(people[2]).state, StayState::Reserved);
        board->setCurrentIndex(board->model()->index(6, 0));
        house.click("blockButton");
        find<CodeCombo>(house.page(), "stayCodeCombo")->setCode(u"repair"_s);
        house.click("confirmStayButton");
        board->setCurrentIndex(board->model()->index(0, 0));
        house.click("checkOutButton");
        grabEveryLook(house.page(), u"reception"_s);
        house.page().open(u"bed-for:"_s + fileNumber(yusuf));
        grabEveryLook(house.page(), u"reception-give"_s);
    }
};

WASL_TEST_IN(QApplication, TestReceptionPage)
#include "tst_reception_page.moc"
