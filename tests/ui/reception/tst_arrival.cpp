// An arrival in one flow over a real case file, by keyboard: a family of five with a wheelchair user, to five
// checked-in stays, items and signed house rules; and what happens when it is interrupted, skipped or
// refused.

#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/group_stays.h"
#include "app/storage/house_rules_signed_store.h"
#include "app/storage/household_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/waiting_list.h"
#include "tests/support/busy_file.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/reception/leaving_words.h"
#include "ui/reception/reception_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
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

struct Desk
{
    explicit Desk(domain::Role role = domain::Role::Manager)
        : office(role)
    {
    }
    ~Desk()
    {
        page.reset();
        waitForBackground();
    }

    /// A house with a room of two, and an accessible room of four beds and a cot.
    void build()
    {
        storage::StructureStore store(office.database());
        domain::ReceptionStructure made;
        made.name = u"Dar Annour"_s;
        made.nameArabic = u"دار النور"_s;
        structure = store.save(made).value();
        domain::Unit unit;
        unit.structure = structure;
        unit.name = u"Familles"_s;
        unit.id = store.save(unit).value();
        for (const bool large : {false, true}) {
            domain::Room room;
            room.unit = unit.id;
            room.name = large ? u"2"_s : u"1"_s;
            room.accessible = large;
            room.id = store.save(room).value();
            for (int i = 0; i < (large ? 5 : 2); ++i) {
                domain::Bed bed;
                bed.room = room.id;
                bed.label = QString(QChar(u'A' + i));
                bed.cot = large && i == 4;
                beds.push_back(store.save(bed).value());
            }
        }
    }
    /// The second bed is held for her until tomorrow.
    bool holdBed(const domain::Beneficiary& person)
    {
        storage::StayStore store(office.database());
        domain::StayStep hold;
        hold.event = domain::StayEvent::Reserve;
        hold.bed = beds[1];
        hold.plannedFrom = office.now();
        hold.plannedUntil = office.now().addDays(3);
        hold.reservedUntil = office.now().addDays(1);
        return store.step(store.request(person.id, structure).value(), hold).has_value();
    }
    void open(const QString& target)
    {
        page = std::make_unique<ReceptionPage>(office.file());
        page->resize(1166, 712);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->open(target);
        page->takeFocus();
    }

    /// Whom the keyboard speaks to: an open list of matches before the field under it.
    static QWidget* receiver()
    {
        auto* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    void type(const QString& text)
    {
        for (const auto c : text)
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
        letters += int(text.size());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(receiver(), key, modifiers);
        ++keys;
    }
    void next() { press(Qt::Key_Return, Qt::ControlModifier); }
    void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    [[nodiscard]] QString step() const
    {
        const auto* list = find<QListWidget>(*page, "arrivalStepsList");
        return withoutState(list->item(list->currentRow())->text());
    }
    static QString withoutState(const QString& text) { return text.section(u" · "_s, 0, 0); }
    [[nodiscard]] QString focus() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    [[nodiscard]] QString notices() const
    {
        QStringList all;
        for (const auto* notice : page->findChildren<Notice*>())
            if (notice->isVisible()) all << notice->text();
        return all.join(u'\n');
    }
    domain::Beneficiary person(const char* given, const char* born, domain::Sex sex = domain::Sex::Female)
    {
        return office.person(aBeneficiary().named(given, "Diallo").bornOn(born).sex(sex));
    }
    void household(const std::vector<domain::Beneficiary>& members)
    {
        domain::Household household;
        for (const auto& member : members)
            household.members.push_back({member.id,
                                         household.members.empty() ? u"head"_s : u"child"_s,
                                         office.database().today(),
                                         {}});
        QVERIFY(storage::HouseholdStore(office.database()).save(household));
    }
    [[nodiscard]] std::vector<domain::Stay> stays(const domain::Beneficiary& person)
    {
        return storage::StayStore(office.database()).ofPerson(person.id);
    }
    /// Takes somebody on file into the flow.
    void arrives(const QString& name)
    {
        type(name);
        const auto* found = find<QTableView>(*page, "arrivalFoundTable")->model();
        QTRY_VERIFY(found->rowCount() == 1 && found->index(0, 0).data().toString().contains(name));
        press(Qt::Key_Return);
        QCOMPARE(step(), u"Household"_s);
    }

    Office office;
    domain::StructureId structure;
    std::vector<domain::BedId> beds;
    std::unique_ptr<ReceptionPage> page;
    int keys = 0, letters = 0;
};

} // namespace

class TestArrival : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aFamilyOfFiveWithAWheelchairUserArrives()
    {
        Desk desk;
        desk.build();
        QVERIFY(storage::SensitiveFields(desk.office.database())
                    .switchOn(domain::SensitiveGroup::HealthNeeds, u"A-123/2026"_s));
        desk.open(u"arrival"_s);
        QElapsedTimer timer;
        timer.start();

        // Nobody is found: Enter registers her, with what was typed.
        QCOMPARE(desk.focus(), u"arrivalSearchEdit"_s);
        desk.type(u"Aminata Diallo"_s);
        QTest::qWait(400);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.focus(), u"givenNameEdit"_s);
        desk.tab(4);
        desk.type(u"F"_s);
        desk.tab();
        desk.type(u"1988"_s);
        desk.tab();
        desk.type(u"Guinea"_s);
        desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        struct Member
        {
            QString name, sex, birth, relation;
        };
        const Member members[] = {{u"Ousmane"_s, u"M"_s, u"1984"_s, u"Spouse"_s},
                                  {u"Kadiatou"_s, u"F"_s, u"1955"_s, u"Parent"_s},
                                  {u"Ibrahima"_s, u"M"_s, u"2014"_s, u"Child"_s},
                                  {u"Mariam"_s, u"F"_s, u"06/2025"_s, u"Child"_s}};
        for (const auto& member : members) {
            QTRY_COMPARE(desk.focus(), u"givenNameEdit"_s);
            desk.type(member.name);
            desk.tab(4);
            desk.type(member.sex);
            desk.tab();
            desk.type(member.birth);
            desk.tab(4);
            desk.type(member.relation);
            if (&member != &members[3])
                desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
            else
                desk.press(Qt::Key_S, Qt::ControlModifier);
        }
        QTRY_COMPARE(desk.step(), u"Household"_s);
        const auto rows = storage::BeneficiaryStore(desk.office.database()).search(u"Diallo"_s);
        QCOMPARE(rows.size(), 5U);
        desk.next();

        // The grandmother uses a wheelchair.
        QCOMPARE(desk.step(), u"Needs"_s);
        auto* of = find<CodeCombo>(*desk.page, "arrivalNeedsOfCombo");
        of->setFocus();
        of->lineEdit()->selectAll();
        desk.type(u"Kadiatou"_s);
        desk.tab();
        QTRY_VERIFY(of->chosenLabel().contains(u"Kadiatou"_s));
        auto* add = find<QPushButton>(*desk.page, "firstNeedButton");
        add->setFocus();
        desk.press(Qt::Key_Space);
        desk.type(u"DS-PS"_s);
        desk.next();

        // Which services now.
        QTRY_COMPARE(desk.step(), u"Orientation"_s);
        QCOMPARE(desk.focus(), u"arrivalServiceFilterEdit"_s);
        desk.type(u"Primary health"_s);
        desk.tab();
        QCOMPARE(desk.focus(), u"arrivalServicesList"_s);
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Space);
        desk.next();

        QTRY_COMPARE(desk.step(), u"Consent"_s);
        // Going on decides nothing; the decision has its own key.
        desk.next();
        QTRY_COMPARE(desk.step(), u"Bed"_s);
        QVERIFY(desk.page->goBack());
        QCOMPARE(desk.step(), u"Consent"_s);
        QVERIFY(storage::ConsentStore(desk.office.database()).ofPerson(rows.back().id).empty());
        desk.press(Qt::Key_S, Qt::ControlModifier);
        desk.next();

        // The accessible room holds them all.
        QTRY_COMPARE(desk.step(), u"Bed"_s);
        auto* places = find<QTableView>(*find<QWidget>(*desk.page, "arrival"), "placesTable");
        QCOMPARE(places->model()->index(0, 0).data().toString(), u"Fits"_s);
        QCOMPARE(withoutBidiMarks(places->model()->index(0, 2).data().toString()), u"2"_s);
        desk.next();

        QTRY_COMPARE(desk.step(), u"Items given"_s);
        QCOMPARE(desk.focus(), u"arrivalItemsList"_s);
        desk.press(Qt::Key_Space); // a meal
        desk.next();

        QTRY_COMPARE(desk.step(), u"House rules"_s);
        desk.type(u"French"_s);
        desk.next();

        QTRY_COMPARE(desk.step(), u"Summary"_s);
        auto* summary = find<QListWidget>(*desk.page, "arrivalSummaryList");
        QCOMPARE(summary->count(), 8);
        for (int i = 0; i < summary->count(); ++i)
            QVERIFY2(summary->item(i)->data(Qt::UserRole).toBool(), qPrintable(summary->item(i)->text()));
        desk.next();
        qInfo("a family of five: %d letters of data, %d other keys, %.1f s", desk.letters, desk.keys,
              double(timer.elapsed()) / 1000.0);
        QVERIFY(desk.keys < 90);

        auto& database = desk.office.database();
        int cots = 0, meals = 0, agreed = 0, referrals = 0, decisions = 0;
        QSet<QString> rooms;
        const storage::BeneficiaryStore people(database);
        for (const auto& row : rows) {
            const auto stays = storage::StayStore(database).ofPerson(row.id);
            QCOMPARE(stays.size(), 1U);
            QCOMPARE(stays[0].state, StayState::CheckedIn);
            QVERIFY(stays[0].history.back().overridden.isEmpty());
            const auto place = storage::StructureStore(database).place(*stays[0].bed);
            rooms << place->room.name;
            if (place->bed.cot) {
                ++cots;
                QCOMPARE(row.latin.given, u"Mariam"_s);
            }
            meals += int(storage::DistributionStore(database).ofPerson(row.id).size());
            for (const auto& signature : storage::HouseRulesSignedStore(database).ofPerson(row.id)) {
                ++agreed;
                QCOMPARE(signature.language, u"fr"_s);
                QCOMPARE(signature.stay, std::optional(stays[0].id));
            }
            referrals += int(storage::ReferralStore(database).ofPerson(row.id).size());
            decisions += int(storage::ConsentStore(database).ofPerson(row.id).size());
            if (row.latin.given == "Kadiatou"_L1) QCOMPARE(people.find(row.id)->needs.size(), 1U);
        }
        QCOMPARE(rooms, QSet<QString>{u"2"_s});
        QCOMPARE(cots, 1);
        QCOMPARE(meals, 5);
        QCOMPARE(agreed, 3); // the adults
        QCOMPARE(referrals, 1);
        QCOMPARE(decisions, 1);
        QVERIFY(storage::DraftStore(database).all().empty());
    }

    void oneMoreOfTheHouseholdIsRegisteredOnTheWay()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        auto* more = find<QPushButton>(*desk.page, "arrivalMemberButton");
        more->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.focus(), u"givenNameEdit"_s);
        desk.type(u"Fanta"_s);
        desk.tab(9);
        desk.type(u"Child"_s);
        desk.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.step(), u"Household"_s);
        QCOMPARE(find<QTableView>(*desk.page, "householdTable")->model()->rowCount(), 2);
        const auto household = storage::HouseholdStore(desk.office.database())
                                   .ofPersonOn(awa.id, desk.office.database().today());
        QVERIFY(household);
        QCOMPARE(household->members.size(), 2U);
    }

    void everythingCanBeSkippedAndComeBackTo()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 7; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.step(), u"Summary"_s);
        auto* summary = find<QListWidget>(*desk.page, "arrivalSummaryList");
        int skipped = 0;
        for (int i = 0; i < summary->count(); ++i)
            if (!summary->item(i)->data(Qt::UserRole).toBool()) ++skipped;
        QCOMPARE(skipped, 7);
        QVERIFY(desk.stays(awa).empty());
        // Back to the bed from the summary.
        summary->setFocus();
        summary->setCurrentRow(5);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.step(), u"Bed"_s);
        desk.next();
        QCOMPARE(desk.stays(awa).front().state, StayState::CheckedIn);
    }

    void aCrashLosesNothingOfTheFlow()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        desk.next(); // household: nobody else
        desk.next(); // needs: none
        desk.type(u"Primary health"_s);
        desk.tab();
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_Space);
        desk.page->keepDraft();
        // As after a kill: the page is gone, the file is as it is.
        desk.page.reset();
        desk.open(u"arrival"_s);
        auto* goOn = find<QPushButton>(*desk.page, "continueArrivalButton");
        QVERIFY(goOn->isVisible());
        QVERIFY(desk.notices().contains(u"Awa"_s));
        goOn->setFocus();
        desk.press(Qt::Key_Space);
        QCOMPARE(desk.step(), u"Orientation"_s);
        desk.next();
        const auto referrals = storage::ReferralStore(desk.office.database()).ofPerson(awa.id);
        QCOMPARE(referrals.size(), 1U);
        QCOMPARE(referrals[0].servicesAsked, QStringList{u"primary-care"_s});
        QCOMPARE(referrals[0].sector, u"health"_s);
    }

    void backGoesBackAndTheDraftStays()
    {
        Desk desk;
        desk.build();
        (void)desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        desk.next();
        QCOMPARE(desk.step(), u"Needs"_s);
        QVERIFY(desk.page->goBack());
        QCOMPARE(desk.step(), u"Household"_s);
        QVERIFY(desk.page->goBack());
        QCOMPARE(desk.step(), u"Who arrives"_s);
        QVERIFY(desk.page->goBack()); // the board
        QVERIFY(!desk.page->goBack());
        QCOMPARE(storage::DraftStore(desk.office.database()).all().size(), 1U);
    }

    void aBedTakenMeanwhileIsSaidAndNobodyIsHalfIn()
    {
        Desk desk;
        desk.build();
        const std::vector family{desk.person("Awa", "1990-01-01"), desk.person("Ali", "2014-01-01")};
        desk.household(family);
        const auto stranger = desk.person("Binta", "1980-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.step(), u"Bed"_s);
        storage::StayStore stays(desk.office.database());
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        in.bed = desk.beds[1];
        QVERIFY(stays.step(stays.request(stranger.id, desk.structure).value(), in));
        desk.next();
        QCOMPARE(desk.step(), u"Bed"_s);
        // What was offered is looked at again: one bed of the room is left.
        QVERIFY2(desk.notices().contains(u"2 are needed"_s), qPrintable(desk.notices()));
        for (const auto& one : family)
            QVERIFY(desk.stays(one).empty());
    }

    void aRuleIsSetAsideWithAReason()
    {
        Desk desk;
        desk.build();
        const auto ali = desk.person("Ali", "2011-01-01", domain::Sex::Male);
        desk.open(u"bed-for:"_s + fileNumber(ali));
        auto* reason = find<QLineEdit>(*desk.page, "overrideReasonEdit");
        QVERIFY(reason->isVisible());
        QCOMPARE(find<QTableView>(*desk.page, "placesTable")->model()->index(0, 0).data().toString(),
                 u"Against a rule"_s);
        find<QPushButton>(*desk.page, "checkInNowButton")->click();
        QVERIFY(!find<QLabel>(*desk.page, "overrideReasonError")->text().isEmpty());
        QVERIFY(desk.stays(ali).empty());
        reason->setFocus();
        desk.type(u"His uncle works here at night."_s);
        find<QPushButton>(*desk.page, "checkInNowButton")->click();
        QCOMPARE(desk.stays(ali).front().state, StayState::CheckedIn);
        QCOMPARE(desk.stays(ali).front().history.back().overrideReason, u"His uncle works here at night."_s);
    }

    void theWaitingListIsMovedWithAReasonAndUndone()
    {
        Desk desk;
        desk.build();
        storage::StayStore stays(desk.office.database());
        domain::StayStep wait;
        wait.event = domain::StayEvent::PutOnWaitingList;
        for (const auto* name : {"Awa", "Binta"}) {
            QVERIFY(
                stays.step(stays.request(desk.person(name, "1990-01-01").id, desk.structure).value(), wait));
            desk.office.pass(std::chrono::hours(48));
        }
        desk.open(u"waiting-list"_s);
        auto* table = find<QTableView>(*desk.page, "waitingListTable");
        const auto who = [&](int row) {
            return withoutBidiMarks(table->model()->index(row, 1).data().toString());
        };
        QCOMPARE(who(0), u"Awa Diallo"_s);
        QVERIFY(table->model()->index(0, 3).data().toString().contains(u"4"_s)); // days
        table->setCurrentIndex(table->model()->index(1, 0));
        find<QPushButton>(*desk.page, "moveUpButton")->click();
        QVERIFY(!find<QLabel>(*desk.page, "reasonError")->text().isEmpty());
        QCOMPARE(who(0), u"Awa Diallo"_s);
        auto* reason = find<QLineEdit>(*desk.page, "moveReasonEdit");
        reason->setFocus();
        desk.type(u"She sleeps at the station."_s);
        find<QPushButton>(*desk.page, "moveUpButton")->click();
        QCOMPARE(who(0), u"Binta Diallo"_s);
        QVERIFY(find<QLabel>(*desk.page, "waitingMoved")->text().contains(u"She sleeps at the station."_s));
        find<QPushButton>(*desk.page, "undoMoveButton")->click();
        QCOMPARE(who(0), u"Awa Diallo"_s);
        // An import writes: she stays on the list, and the reason in its field.
        reason->setText(u"She left for Tangier."_s);
        {
            const wasl::tests::BusyFile busy(desk.office.file());
            find<QPushButton>(*desk.page, "takeOffListButton")->click();
        }
        QVERIFY2(desk.notices().contains(u"another program is writing"_s), qPrintable(desk.notices()));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(reason->text(), u"She left for Tangier."_s);
        QCOMPARE(namelessControls(*desk.page).join(u'\n'), QString());
    }

    void anotherPersonBeginsAnew()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        const auto binta = desk.person("Binta", "1985-01-01");
        storage::StayStore stays(desk.office.database());
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        in.bed = desk.beds[0];
        QVERIFY(stays.step(stays.request(binta.id, desk.structure).value(), in));
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.step(), u"Bed"_s);
        desk.next();
        QCOMPARE(desk.stays(awa).front().state, StayState::CheckedIn);
        while (desk.step() != u"Who arrives"_s)
            QVERIFY(desk.page->goBack());
        desk.arrives(u"Binta"_s);
        const auto* steps = find<QListWidget>(*desk.page, "arrivalStepsList");
        for (int i = 2; i < steps->count(); ++i)
            QVERIFY2(!steps->item(i)->text().contains(u" · "_s), qPrintable(steps->item(i)->text()));
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.step(), u"Bed"_s);
        desk.next(); // she has one
        for (int i = 0; i < 2; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto* summary = find<QListWidget>(*desk.page, "arrivalSummaryList");
        for (int i = 0; i < summary->count(); ++i)
            QVERIFY2(!summary->item(i)->text().contains(u"Awa"_s), qPrintable(summary->item(i)->text()));
    }

    void goingOverAFinishedStepKeepsWhatWasDone()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        desk.next();
        desk.next();
        QCOMPARE(desk.step(), u"Orientation"_s);
        const auto tick = [&] {
            auto* services = find<QListWidget>(*desk.page, "arrivalServicesList");
            for (int i = 0; i < services->count(); ++i)
                if (services->item(i)->text().startsWith(u"Primary health"_s))
                    services->item(i)->setCheckState(Qt::Checked);
        };
        tick();
        desk.next();
        QCOMPARE(desk.step(), u"Consent"_s);
        QVERIFY(desk.page->goBack());
        desk.next();
        const auto* steps = find<QListWidget>(*desk.page, "arrivalStepsList");
        QVERIFY2(steps->item(3)->text().endsWith(u"done"_s), qPrintable(steps->item(3)->text()));
        // Ticked once more by mistake: what is drafted already is not drafted again.
        QVERIFY(desk.page->goBack());
        tick();
        desk.next();
        QCOMPARE(desk.step(), u"Consent"_s);
        QCOMPARE(storage::ReferralStore(desk.office.database()).ofPerson(awa.id).size(), 1U);
    }

    void whoseBedIsHeldIsCheckedInToIt()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        QVERIFY(desk.holdBed(awa));
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.step(), u"Bed"_s);
        QVERIFY2(desk.notices().contains(u"is held for"_s), qPrintable(desk.notices()));
        desk.next();
        QCOMPARE(desk.step(), u"Items given"_s);
        QCOMPARE(desk.stays(awa).size(), 1U);
        QCOMPARE(desk.stays(awa).front().state, domain::StayState::CheckedIn);
        QCOMPARE(desk.stays(awa).front().bed, std::optional(desk.beds[1]));
    }

    /// Such as an import: each step says so, keeps what was chosen and is done when the file is free.
    void whileAnotherWritesEachStepWaits()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        QVERIFY(desk.holdBed(awa));
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        const auto refusedThenDone = [&](const QString& step, const QString& next) {
            QTRY_COMPARE(desk.step(), step);
            {
                const wasl::tests::BusyFile busy(desk.office.file());
                desk.next();
                QCOMPARE(desk.step(), step);
                QVERIFY2(desk.notices().contains(u"another program is writing"_s),
                         qPrintable(step + u": "_s + desk.notices()));
            }
            desk.next();
            QTRY_COMPARE(desk.step(), next);
        };
        const auto skip = [&] { desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); };
        skip();
        skip();
        QTRY_COMPARE(desk.step(), u"Orientation"_s);
        auto* services = find<QListWidget>(*desk.page, "arrivalServicesList");
        services->item(0)->setCheckState(Qt::Checked);
        refusedThenDone(u"Orientation"_s, u"Consent"_s);
        QCOMPARE(storage::ReferralStore(desk.office.database()).ofPerson(awa.id).size(), 1U);
        skip();
        refusedThenDone(u"Bed"_s, u"Items given"_s);
        QCOMPARE(desk.stays(awa).front().state, StayState::CheckedIn);
        skip();
        find<CodeCombo>(*desk.page, "arrivalRulesLanguageCombo")->setCode(u"fr"_s);
        refusedThenDone(u"House rules"_s, u"Summary"_s);
        QCOMPARE(storage::HouseRulesSignedStore(desk.office.database()).ofPerson(awa.id).size(), 1U);
    }

    void whoeverLeavesIsToldWhichMinorsStayAlone()
    {
        Desk desk;
        desk.build();
        const auto mother = desk.person("Awa", "1990-01-01"), father = desk.person("Ali", "1988-01-01"),
                   child = desk.person("Sira", "2017-01-01");
        desk.household({mother, father, child});
        domain::StayStep in;
        in.event = domain::StayEvent::CheckIn;
        auto& database = desk.office.database();
        QVERIFY(storage::GroupStays(database).place(
            {{mother.id, desk.beds[0]}, {father.id, desk.beds[1]}, {child.id, desk.beds[2]}}, in));
        QVERIFY2(toSettleBeforeLeaving(database, mother.id).isEmpty(), "her father is there");
        domain::StayStep out;
        out.event = domain::StayEvent::CheckOut;
        out.code = u"unknown"_s;
        QVERIFY(storage::StayStore(database).step(desk.stays(father).front().id, out));
        QVERIFY(toSettleBeforeLeaving(database, mother.id).join(u' ').contains(u"Sira"_s));
        QVERIFY(toSettleBeforeLeaving(database, child.id).isEmpty());
    }

    void whatWasDoneAtAnEarlierArrivalIsNotSaidOfThisOne()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        desk.next();
        QCOMPARE(desk.stays(awa).front().state, domain::StayState::CheckedIn);
        desk.page->keepDraft();
        desk.page.reset();
        desk.office.pass(std::chrono::hours(24 * 60));
        domain::StayStep out;
        out.event = domain::StayEvent::CheckOut;
        out.code = u"unknown"_s;
        QVERIFY(storage::StayStore(desk.office.database()).step(desk.stays(awa).front().id, out));
        desk.open(u"arrival"_s);
        desk.type(u"Awa"_s);
        QTRY_COMPARE(find<QTableView>(*desk.page, "arrivalFoundTable")->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.step(), u"Household"_s);
        const auto* steps = find<QListWidget>(*desk.page, "arrivalStepsList");
        for (int i = 2; i < steps->count(); ++i)
            QVERIFY2(!steps->item(i)->text().contains(u"done"_s), qPrintable(steps->item(i)->text()));
    }

    void withNobodyTickedNobodyGetsABed()
    {
        Desk desk;
        desk.build();
        const std::vector family{desk.person("Awa", "1990-01-01"), desk.person("Ali", "2014-01-01")};
        desk.household(family);
        desk.open(u"arrival"_s);
        desk.arrives(u"Awa"_s);
        for (int i = 0; i < 4; ++i)
            desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        auto* guests = find<QListWidget>(*desk.page, "arrivalGuestsList");
        QCOMPARE(guests->count(), 2);
        for (int i = 0; i < 2; ++i)
            guests->item(i)->setCheckState(Qt::Unchecked);
        QCOMPARE(find<QTableView>(*desk.page, "placesTable")->model()->rowCount(), 0);
        desk.next();
        QCOMPARE(desk.step(), u"Bed"_s);
        QVERIFY2(desk.notices().contains(u"Tick who stays"_s), qPrintable(desk.notices()));
        for (const auto& one : family)
            QVERIFY(desk.stays(one).empty());
    }

    void aDateThatCannotBeReadIsNoDate()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"bed-for:"_s + fileNumber(awa));
        for (const auto* name : {"arrivalEdit", "departureEdit"}) {
            auto* edit = find<QLineEdit>(*desk.page, name);
            const auto before = edit->text();
            edit->setText(u"31/02/2027"_s);
            Q_EMIT edit->editingFinished();
            for (const auto* button : {"checkInNowButton", "reserveButton"}) {
                find<QPushButton>(*desk.page, button)->setEnabled(true);
                find<QPushButton>(*desk.page, button)->click();
            }
            QVERIFY(desk.stays(awa).empty());
            const auto* error =
                find<QLabel>(*desk.page, QLatin1StringView(name) == "arrivalEdit"_L1 ? "plannedFromError"
                                                                                     : "plannedUntilError");
            QVERIFY(!error->text().isEmpty());
            edit->setText(before);
            Q_EMIT edit->editingFinished();
        }
        find<QPushButton>(*desk.page, "checkInNowButton")->click();
        QCOMPARE(desk.stays(awa).front().state, StayState::CheckedIn);
    }

    void anAccessibleRoomAskedForAtTheDeskIsARuleLikeOthers()
    {
        Desk desk;
        desk.build();
        const auto awa = desk.person("Awa", "1990-01-01");
        desk.open(u"bed-for:"_s + fileNumber(awa));
        auto* box = find<QCheckBox>(*desk.page, "wheelchairBox0");
        QVERIFY(box->isEnabled() && !box->isChecked());
        box->setChecked(true);
        auto* places = find<QTableView>(*desk.page, "placesTable");
        int row = 0;
        while (row < places->model()->rowCount() &&
               places->model()->index(row, 0).data().toString() != u"Against a rule"_s)
            ++row;
        QVERIFY(row < places->model()->rowCount());
        places->setCurrentIndex(places->model()->index(row, 0));
        find<QPushButton>(*desk.page, "checkInNowButton")->click();
        QVERIFY(desk.stays(awa).empty());
        find<QLineEdit>(*desk.page, "overrideReasonEdit")->setText(u"She walks well today."_s);
        find<QPushButton>(*desk.page, "checkInNowButton")->click();
        const auto step = desk.stays(awa).front().history.back();
        QCOMPARE(step.overridden, QStringList{u"not-accessible"_s});
        QCOMPARE(step.overrideReason, u"She walks well today."_s);
    }

    void whoIsWrittenInArabicOnlyHasAName()
    {
        Desk desk;
        desk.build();
        const auto awa =
            desk.office.person(aBeneficiary().named("", "").inArabic("آوا", "ديالو").bornOn("1990-01-01"));
        const auto ali = desk.person("Ali", "2014-01-01");
        desk.household({awa, ali});
        desk.open(u"bed-for:"_s + fileNumber(ali));
        QVERIFY(find<QCheckBox>(*desk.page, "togetherBox")->isChecked());
        QStringList names;
        for (const auto* box : desk.page->findChildren<QCheckBox*>())
            if (box->objectName().startsWith(u"wheelchairBox"_s)) names << withoutBidiMarks(box->text());
        QCOMPARE(names.size(), 2);
        QVERIFY2(names.contains(u"آوا"_s), qPrintable(names.join(u'|')));
    }

    void itIsLookedAt()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("pictures are wanted with WASL_SCREENS");
        Desk desk;
        desk.build();
        const std::vector family{desk.person("Aminata", "1990-01-01"), desk.person("Ousmane", "1984-01-01"),
                                 desk.person("Mariam", "2025-06-01")};
        desk.household(family);
        desk.open(u"bed-for:"_s + fileNumber(family[0]));
        grabEveryLook(*desk.page, u"finder-family"_s);
        storage::StayStore stays(desk.office.database());
        domain::StayStep wait;
        wait.event = domain::StayEvent::PutOnWaitingList;
        domain::StayId last;
        for (const auto* name : {"Binta", "Fatoumata", "Salimata", "Ibrahima"}) {
            const auto one = desk.office.person(aBeneficiary()
                                                    .named(name, "Camara")
                                                    .bornOn("1990-01-01")
                                                    .withNeed(name[0] == 'S' ? "SP-PT" : "LP-ND"));
            last = stays.request(one.id, desk.structure).value();
            QVERIFY(stays.step(last, wait));
            desk.office.pass(std::chrono::hours(72));
        }
        QVERIFY(
            storage::WaitingList(desk.office.database()).move(last, 1, u"Dort à la gare depuis dimanche."_s));
        desk.page->open(u"waiting-list"_s);
        grabEveryLook(*desk.page, u"waiting-list"_s);
        const auto child = desk.person("Ali", "2011-01-01", domain::Sex::Male);
        desk.page->open(u"bed-for:"_s + fileNumber(child));
        grabEveryLook(*desk.page, u"finder-minor"_s);
        desk.page->open(u"arrival"_s);
        desk.page->takeFocus();
        grabEveryLook(*desk.page, u"arrival-who"_s);
        look().set(language::Language::English, Appearance::Light);
        desk.page->takeFocus();
        desk.arrives(u"Aminata"_s);
        for (const auto* name :
             {"household", "needs", "orientation", "consent", "bed", "items", "rules", "summary"}) {
            grabEveryLook(*desk.page, u"arrival-"_s + QString::fromLatin1(name));
            if (qstrcmp(name, "rules") == 0)
                find<CodeCombo>(*desk.page, "arrivalRulesLanguageCombo")->setCode(u"fr"_s);
            desk.next();
        }
    }
};

WASL_TEST_IN(QApplication, TestArrival)
#include "tst_arrival.moc"
