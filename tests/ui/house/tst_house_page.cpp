// The life in a house over a real case file: the door, the list for a fire, incidents, bans and belongings,
// as somebody at the desk does it.

#include "app/storage/belonging_store.h"
#include "app/storage/card_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/house/fire_list.h"
#include "ui/house/house_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/notice.h"
#include "ui/shared/page_header.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;

namespace
{

struct HouseInLife
{
    explicit HouseInLife(int beds = 4, QStringList answers = {})
        : shelter(wasl::tests::aShelter(office.database(), beds))
        , m_answers(std::move(answers))
    {
    }

    HousePage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<HousePage>(office.file(), FileChooser::answering(m_answers));
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
        }
        return *m_page;
    }
    domain::StayId checkIn(const domain::Beneficiary& person, int bed)
    {
        storage::StayStore stays(office.database());
        const auto stay = stays.request(person.id, shelter.structure).value();
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        in.bed = shelter.beds[size_t(bed)];
        if (const auto done = stays.step(stay, in); !done) qFatal("%s", qPrintable(done.error().code));
        return stay;
    }
    void checkOut(const domain::StayId& stay)
    {
        domain::StayStep out;
        out.event = domain::StayEvent::CheckOut;
        out.code = u"unknown"_s;
        if (!storage::StayStore(office.database()).step(stay, out)) qFatal("not checked out");
    }
    void scan(const QString& typed)
    {
        auto* edit = find<QLineEdit>(page(), "presenceNumberEdit");
        edit->setText(typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString text(const char* name) { return find<QLabel>(page(), name)->text(); }
    QTableView* table(const char* name) { return find<QTableView>(page(), name); }
    QString cell(const char* name, int row, int column)
    {
        return table(name)->model()->index(row, column).data().toString();
    }
    int rows(const char* name) { return table(name)->model()->rowCount(); }
    void click(const char* name) { find<QPushButton>(page(), name)->click(); }
    void tab(int index) { find<QTabWidget>(page(), "houseTabs")->setCurrentIndex(index); }
    QDialog& dialog(const char* name) { return *find<QDialog>(page(), name); }
    /// Presses the dialog's button; whether it closed.
    bool keep(const char* name)
    {
        QPointer<QDialog> open(&dialog(name));
        find<QPushButton>(*open, "keepHouseButton")->click();
        const bool closed = !open->isVisible();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return closed;
    }
    void filter(const char* chips, const QString& code)
    {
        auto* filters = find<FilterChips>(page(), chips);
        filters->choose(code);
        Q_EMIT filters->chosenChanged(code);
    }

    Office office;
    wasl::tests::Shelter shelter;

private:
    QStringList m_answers;
    std::unique_ptr<HousePage> m_page;
};

} // namespace

class TestHousePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void a_scan_takes_her_out_and_in_with_a_large_answer()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto binta = house.office.person(aBeneficiary().named("Binta", "Sow"));
        house.checkIn(awa, 0);
        house.page();
        house.scan(fileNumber(awa));
        QCOMPARE(house.text("verdictWord"), u"Out"_s);
        QVERIFY(house.text("verdictWho").contains(u"Awa Diop"_s));
        QVERIFY(find<QLineEdit>(house.page(), "presenceNumberEdit")->text().isEmpty());
        QCOMPARE(storage::PresenceStore(house.office.database()).out(house.shelter.structure).size(), 1U);
        house.office.pass(1h);
        house.scan(fileNumber(awa));
        QCOMPARE(house.text("verdictWord"), u"In"_s);
        house.scan(fileNumber(binta));
        QCOMPARE(house.text("verdictWord"), u"No"_s);
        house.scan(u"12"_s);
        QCOMPARE(house.text("verdictWord"), u"No"_s);
    }

    void a_card_is_scanned_at_the_door_like_anywhere()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        house.checkIn(awa, 0);
        storage::CardStore cards(house.office.database());
        domain::Card wanted;
        wanted.person = awa.id;
        const auto card = cards.issue(wanted).value();
        house.page();
        house.scan(card.token.toString());
        QCOMPARE(house.text("verdictWord"), u"Out"_s);
        QVERIFY(house.text("verdictWho").contains(u"Awa Diop"_s));
        QVERIFY(cards.revoke(card.id, domain::CardRevocation::Lost, {}));
        house.scan(card.token.toString());
        QCOMPARE(house.text("verdictWord"), u"No"_s);
        QVERIFY(!house.text("verdictWho").contains(u"Awa"_s));
        QCOMPARE(storage::PresenceStore(house.office.database()).out(house.shelter.structure).size(), 1U);
    }

    void the_last_is_undone_and_several_go_at_once()
    {
        HouseInLife house;
        for (int i = 0; i < 3; ++i)
            house.checkIn(house.office.person(aBeneficiary().named(i ? "Awa" : "Ali", "Diop")), i);
        house.page();
        house.table("presenceTable")->selectAll();
        house.click("presenceTurnButton");
        storage::PresenceStore store(house.office.database());
        QCOMPARE(store.out(house.shelter.structure).size(), 3U);
        house.click("presenceUndoButton");
        QCOMPARE(store.out(house.shelter.structure).size(), 0U);
        QVERIFY(!find<QPushButton>(house.page(), "presenceUndoButton")->isEnabled());
    }

    void an_hour_is_corrected_with_a_reason()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto stay = house.checkIn(awa, 0);
        house.office.pass(5h);
        house.page();
        house.scan(fileNumber(awa));
        house.table("presenceTable")->selectRow(0);
        house.click("presenceCorrectButton");
        const auto wanted = house.office.now().addSecs(-3600).toLocalTime();
        find<QLineEdit>(house.dialog("presenceHourDialog"), "presenceHourEdit")
            ->setText(wanted.toString(u"H'h'mm"_s));
        QVERIFY(!house.keep("presenceHourDialog"));
        QVERIFY(!find<QLabel>(house.dialog("presenceHourDialog"), "noteError")->text().isEmpty());
        find<QLineEdit>(house.dialog("presenceHourDialog"), "presenceReasonEdit")->setText(u"Written late"_s);
        QVERIFY(house.keep("presenceHourDialog"));
        const auto all = storage::PresenceStore(house.office.database()).ofStay(stay);
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].at, wanted.toUTC());
        QCOMPARE(all[0].note, u"Written late"_s);
    }

    void who_is_absent_is_listed_with_what_to_do()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop").withPhone("+212661234567"));
        const auto ali = house.office.person(aBeneficiary().named("Ali", "Bah"));
        const auto stay = house.checkIn(awa, 0);
        house.checkIn(ali, 1);
        storage::PresenceStore store(house.office.database());
        (void)store.toggle(awa.id, house.shelter.structure);
        house.office.pass(72h);
        (void)store.toggle(ali.id, house.shelter.structure);
        QSignalSpy waiting(&house.page(), &Page::waitingChanged);
        house.page().refresh();
        QCOMPARE(waiting.last().at(0).toInt(), 1);
        house.filter("presenceFilters", u"absent"_s);
        QCOMPARE(house.rows("presenceTable"), 1);
        QVERIFY(house.cell("presenceTable", 0, 0).contains(u"Awa"_s));
        QVERIFY(house.cell("presenceTable", 0, 7).contains(u"661234567"_s));
        house.filter("presenceFilters", u"tonight"_s);
        QCOMPARE(house.rows("presenceTable"), 1);
        QVERIFY(house.cell("presenceTable", 0, 0).contains(u"Ali"_s));
        // She said when she comes: not absent any more.
        house.filter("presenceFilters", u"absent"_s);
        house.table("presenceTable")->selectRow(0);
        house.click("presenceBackButton");
        find<DateEdit>(house.dialog("presenceBackDialog"), "presenceBackEdit")
            ->setDate(house.office.database().today().addDays(2));
        QVERIFY(house.keep("presenceBackDialog"));
        QCOMPARE(house.rows("presenceTable"), 0);
        // Or her stay ends, with a word about what she left.
        domain::Belonging bag;
        bag.person = awa.id;
        bag.what = u"Suitcase"_s;
        (void)storage::BelongingStore(house.office.database()).save(bag);
        house.filter("presenceFilters", u"all"_s);
        for (int row = 0; row < house.rows("presenceTable"); ++row)
            if (house.cell("presenceTable", row, 0).contains(u"Awa"_s))
                house.table("presenceTable")->selectRow(row);
        house.click("presenceEndButton");
        QVERIFY(house.dialog("endStayDialog").findChild<QWidget*>(u"endStayCombo"_s));
        find<CodeCombo>(house.dialog("endStayDialog"), "endStayCombo")->setCode(u"unknown"_s);
        QVERIFY(house.keep("endStayDialog"));
        QCOMPARE(storage::StayStore(house.office.database()).find(stay)->state,
                 domain::StayState::CheckedOut);
        QCOMPARE(house.rows("presenceTable"), 1);
    }

    void whoever_should_have_left_and_is_out_is_waited_for()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        storage::StayStore stays(house.office.database());
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        in.bed = house.shelter.beds[0];
        in.plannedUntil = house.office.database().now().addDays(1);
        QVERIFY(stays.step(stays.request(awa.id, house.shelter.structure).value(), in));
        house.office.pass(72h);
        (void)storage::PresenceStore(house.office.database()).toggle(awa.id, house.shelter.structure);
        house.page().refresh();
        house.filter("presenceFilters", u"tonight"_s);
        QCOMPARE(house.rows("presenceTable"), 1);
        // Whoever ends her stay hears of what she has of ours, here as on the board.
        domain::Loan loan;
        loan.person = awa.id;
        loan.item = u"blanket"_s;
        QVERIFY(storage::LoanStore(house.office.database()).lend(loan));
        house.table("presenceTable")->setCurrentIndex(house.table("presenceTable")->model()->index(0, 0));
        house.click("presenceEndButton");
        QStringList told;
        for (const auto* notice : house.dialog("endStayDialog").findChildren<Notice*>())
            told << notice->text();
        QVERIFY2(told.join(u'\n').contains(u"something of ours"_s), qPrintable(told.join(u'\n')));
        house.dialog("endStayDialog").reject();
    }

    void visitors_are_counted()
    {
        HouseInLife house;
        house.page();
        QVERIFY(!find<QPushButton>(house.page(), "visitorOutButton")->isEnabled());
        house.click("visitorInButton");
        house.click("visitorInButton");
        house.click("visitorOutButton");
        QCOMPARE(storage::PresenceStore(house.office.database()).visitors(house.shelter.structure), 1);
        QVERIFY(house.text("visitorsLabel").contains(u'1'));
    }

    /// Within a second, on the screen and as paper.
    void the_list_for_a_fire_is_there_at_once()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"fire.pdf"_s);
        HouseInLife house(60, {path});
        for (int i = 0; i < 60; ++i)
            house.checkIn(house.office.person(aBeneficiary().named(i % 2 ? "Awa" : "Binta", "Diop")), i);
        storage::PresenceStore store(house.office.database());
        const auto guests = store.guests(house.shelter.structure);
        QVERIFY(store.markHelp(guests[7].person.id, true));
        QVERIFY(store.toggle(guests[3].person.id, house.shelter.structure));
        house.page();
        QElapsedTimer clock;
        clock.start();
        house.click("fireListButton");
        auto& list = house.dialog("fireList");
        QCoreApplication::processEvents();
        const auto shown = clock.elapsed();
        auto* table = find<QTableView>(list, "fireTable");
        QCOMPARE(table->model()->rowCount(), 59);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"Needs help to leave"_s);
        QVERIFY(find<QLabel>(list, "fireFigures")->text().contains(u"59"_s));
        clock.restart();
        find<QPushButton>(list, "firePdf-fr")->click();
        waitForBackground();
        const auto written = clock.elapsed();
        QVERIFY(QFileInfo(path).size() > 5000);
        qInfo("fire list of 60 guests: on the screen after %lld ms, PDF after %lld ms more", shown, written);
        QCOMPARE(namelessControls(list).join(u'\n'), QString());
    }

    void an_incident_is_written_down_followed_up_and_leads_to_a_ban()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto ali = house.office.person(aBeneficiary().named("Ali", "Bah"));
        house.checkIn(awa, 0);
        house.page();
        house.tab(1);
        house.click("addIncidentButton");
        QVERIFY(!house.keep("incidentDialog"));
        auto& dialog = house.dialog("incidentDialog");
        QCOMPARE(namelessControls(dialog).join(u'\n'), QString());
        find<CodeCombo>(dialog, "incidentKindCombo")->setCode(u"dispute"_s);
        find<CodeCombo>(dialog, "incidentSeverityCombo")->setCode(u"serious"_s);
        auto* number = find<QLineEdit>(dialog, "incidentPeopleNumberEdit");
        for (const auto& person : {awa, ali}) {
            number->setText(fileNumber(person));
            QTest::keyClick(number, Qt::Key_Return);
        }
        QVERIFY(dialog.isVisible()); // Enter added a person and pressed nothing
        QCOMPARE(find<QListWidget>(dialog, "incidentPeopleList")->count(), 2);
        find<QPlainTextEdit>(dialog, "incidentDescriptionEdit")->setPlainText(u"They shouted."_s);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().contains(u"Something to be done"_s)) button->click();
        find<QLineEdit>(dialog, "followUps-what-0")->setText(u"Speak with both"_s);
        QVERIFY(!house.keep("incidentDialog")); // until when?
        find<DateEdit>(dialog, "followUps-due-0")->setDate(house.office.database().today().addDays(2));
        QVERIFY(house.keep("incidentDialog"));
        const storage::IncidentStore store(house.office.database());
        const auto saved = store.recent(house.shelter.structure);
        QCOMPARE(saved.size(), 1U);
        QCOMPARE(saved[0].people, (std::vector{awa.id, ali.id}));
        QCOMPARE(saved[0].followUps.size(), 1U);
        house.filter("incidentFilters", u"open"_s);
        QCOMPARE(house.rows("incidentsTable"), 1);

        // Done: it no longer stands among what is open.
        house.page().open(u"incident:"_s + saved[0].id.toString());
        find<DateEdit>(house.dialog("incidentDialog"), "followUps-doneOn-0")
            ->setDate(house.office.database().today());
        QVERIFY(house.keep("incidentDialog"));
        QCOMPARE(house.rows("incidentsTable"), 0);
        QCOMPARE(store.find(saved[0].id)->followUps[0].id, saved[0].followUps[0].id);

        // A ban out of it, of one of the two.
        house.filter("incidentFilters", u"all"_s);
        house.table("incidentsTable")->setCurrentIndex(house.table("incidentsTable")->model()->index(0, 0));
        house.click("banFromIncidentButton");
        auto* search = house.page().findChild<QLineEdit*>(u"personSearchEdit"_s);
        QVERIFY(search);
        search->setText(u"Bah"_s);
        auto* choices = house.page().findChild<QTableView*>(u"personChoiceTable"_s);
        QTRY_COMPARE(choices->model()->rowCount(), 1);
        find<QPushButton>(house.page(), "choosePersonButton")->click();
        auto& ban = house.dialog("banDialog");
        QVERIFY(!house.keep("banDialog"));
        for (const auto* error : {"reasonError", "untilError", "reviewOnError"})
            QVERIFY2(!find<QLabel>(ban, error)->text().isEmpty(), error);
        find<CodeCombo>(ban, "banReasonCombo")->setCode(u"threat"_s);
        find<DateEdit>(ban, "banUntilEdit")->setDate(house.office.database().today().addDays(30));
        find<DateEdit>(ban, "banReviewEdit")->setDate(house.office.database().today().addDays(10));
        QVERIFY(house.keep("banDialog"));
        const auto bans = store.bansOf(ali.id);
        QCOMPARE(bans.size(), 1U);
        QCOMPARE(bans[0].incident, std::optional(saved[0].id));
        QCOMPARE(bans[0].structure, std::optional(house.shelter.structure));
    }

    void a_ban_warns_at_the_door_and_is_decided_anew_or_lifted()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        house.checkIn(awa, 0);
        const auto today = house.office.database().today();
        domain::Ban ban;
        ban.person = awa.id;
        ban.reason = u"violence"_s;
        ban.from = today;
        ban.until = today.addDays(30);
        ban.reviewOn = today.addDays(10);
        storage::IncidentStore store(house.office.database());
        const auto first = store.save(ban);
        QVERIFY(first);
        house.page();
        house.scan(fileNumber(awa));
        QCOMPARE(house.text("verdictWord"), u"Out"_s);
        house.office.pass(1h);
        house.scan(fileNumber(awa));
        QCOMPARE(house.text("verdictWord"), u"In, with a ban"_s);
        QVERIFY(house.text("verdictWhy").contains(u"may not come"_s));

        house.office.pass(10 * 24h);
        QSignalSpy waiting(&house.page(), &Page::waitingChanged);
        house.tab(2);
        QVERIFY(house.cell("bansTable", 0, 6).contains(u"Review now"_s));
        QVERIFY(waiting.last().at(0).toInt() > 0);
        house.click("decideAgainButton");
        find<DateEdit>(house.dialog("banAgainDialog"), "banUntilEdit")->setDate(today.addDays(60));
        find<DateEdit>(house.dialog("banAgainDialog"), "banReviewEdit")->setDate(today.addDays(40));
        QVERIFY(!house.keep("banAgainDialog"));
        find<QPlainTextEdit>(house.dialog("banAgainDialog"), "banExplanationEdit")
            ->setPlainText(u"She did not come to the talk."_s);
        QVERIFY(house.keep("banAgainDialog"));
        QCOMPARE(store.bansOf(awa.id).size(), 2U);
        QCOMPARE(store.find(*first)->until, today.addDays(30));
        QCOMPARE(house.rows("bansTable"), 1);

        house.click("liftBanButton");
        QVERIFY(!house.keep("liftBanDialog"));
        find<QPlainTextEdit>(house.dialog("liftBanDialog"), "liftReasonEdit")->setPlainText(u"Settled"_s);
        QVERIFY(house.keep("liftBanDialog"));
        QCOMPARE(house.rows("bansTable"), 0);
    }

    void belongings_are_taken_in_returned_in_part_and_given_away_in_the_end()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"receipt.pdf"_s);
        HouseInLife house(2, {path});
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto stay = house.checkIn(awa, 0);
        house.page().open(u"belonging-new:"_s + fileNumber(awa));
        QVERIFY(!house.keep("depositDialog"));
        QCOMPARE(namelessControls(house.dialog("depositDialog")).join(u'\n'), QString());
        find<QLineEdit>(house.dialog("depositDialog"), "belongingWhatEdit")->setText(u"Blue suitcase"_s);
        find<QSpinBox>(house.dialog("depositDialog"), "belongingPiecesSpin")->setValue(3);
        find<QLineEdit>(house.dialog("depositDialog"), "belongingPlaceEdit")->setText(u"12"_s);
        QVERIFY(house.keep("depositDialog"));
        QCOMPARE(house.rows("belongingsTable"), 1);
        find<QAction>(house.page(), "belongingReceipt-ar")->trigger();
        waitForBackground();
        QVERIFY(QFileInfo(path).size() > 3000);

        house.click("returnButton");
        find<QSpinBox>(house.dialog("returnDialog"), "belongingPiecesSpin")->setValue(1);
        QVERIFY(house.keep("returnDialog"));
        const storage::BelongingStore store(house.office.database());
        QCOMPARE(domain::piecesLeft(store.here()[0].belonging), 2);
        QVERIFY(!find<QPushButton>(house.page(), "giveAwayButton")->isEnabled());

        house.office.pass(1h);
        house.checkOut(stay);
        house.office.pass(61 * 24h);
        house.page().refresh();
        house.filter("belongingFilters", u"given"_s);
        QCOMPARE(house.rows("belongingsTable"), 1);
        house.click("giveAwayButton");
        QVERIFY(!house.keep("giveAwayDialog"));
        find<QLineEdit>(house.dialog("giveAwayDialog"), "belongingRecipientEdit")->setText(u"The commune"_s);
        find<QLineEdit>(house.dialog("giveAwayDialog"), "belongingProofEdit")->setText(u"Nobody came"_s);
        QVERIFY(!house.keep("giveAwayDialog")); // the second person
        find<QLineEdit>(house.dialog("giveAwayDialog"), "belongingWitnessEdit")->setText(u"Karim"_s);
        QVERIFY(house.keep("giveAwayDialog"));
        QVERIFY(store.here().empty());
    }

    void it_looks_well_in_every_language()
    {
        HouseInLife house;
        const auto awa = house.office.person(aBeneficiary().named("Awa", "Diop").inArabic("أوا", "ديوب"));
        const auto ali = house.office.person(aBeneficiary().named("Ali", "Bah").inArabic("علي", "باه"));
        house.checkIn(awa, 0);
        house.checkIn(ali, 1);
        storage::PresenceStore store(house.office.database());
        (void)store.toggle(ali.id, house.shelter.structure);
        const auto today = house.office.database().today();
        domain::Incident incident;
        incident.structure = house.shelter.structure;
        incident.at = house.office.now().addDays(-2);
        incident.kind = u"dispute"_s;
        incident.severity = domain::Severity::Serious;
        incident.people = {awa.id, ali.id};
        incident.description = u"Cris dans la cuisine, un verre cassé."_s;
        incident.followUps = {{{}, u"Réunir les deux personnes"_s, {}, today.addDays(2), {}, {}}};
        storage::IncidentStore incidents(house.office.database());
        const auto written = incidents.save(incident);
        QVERIFY(written);
        domain::Ban ban;
        ban.person = ali.id;
        ban.incident = *written;
        ban.reason = u"threat"_s;
        ban.from = today.addDays(-10);
        ban.until = today.addDays(20);
        ban.reviewOn = today;
        QVERIFY(incidents.save(ban));
        domain::Belonging bag;
        bag.person = awa.id;
        bag.structure = house.shelter.structure;
        bag.what = u"Valise bleue"_s;
        bag.pieces = 2;
        bag.place = u"12"_s;
        QVERIFY(storage::BelongingStore(house.office.database()).save(bag));
        house.page();
        QCOMPARE(namelessControls(house.page()).join(u'\n'), QString());
        for (const auto* name : {"house-presence", "house-incidents", "house-bans", "house-belongings"}) {
            grabPage(house.page(), QLatin1StringView(name), language::Language::Arabic, Appearance::Light);
            grabPage(house.page(), QLatin1StringView(name), language::Language::French, Appearance::Light);
            auto* tabs = find<QTabWidget>(house.page(), "houseTabs");
            tabs->setCurrentIndex(tabs->currentIndex() + 1);
        }
    }
};

WASL_TEST_IN(QApplication, TestHousePage)
#include "tst_house_page.moc"
