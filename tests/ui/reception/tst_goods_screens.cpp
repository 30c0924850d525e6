// Rules, loans and cards as a worker meets them: a rule is written and read back, a no is overridden with a
// reason, what is lent is in the list until it comes back, a lost card stops at the desk.

#include "app/storage/card_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/stay_store.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/cards/guest_cards.h"
#include "ui/cards/person_cards.h"
#include "ui/reception/giving_rules.h"
#include "ui/reception/reception_page.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;
using wasl::tests::aShelter;

namespace
{

struct Goods
{
    explicit Goods(domain::Role role = domain::Role::Manager)
        : office(role)
        , page(office.file())
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void handOut()
    {
        page.open(u"hand-out"_s);
        page.takeFocus();
    }
    static void scan(QWidget* into, const QString& number)
    {
        QTest::keyClicks(into, number);
        QTest::keyClick(into, Qt::Key_Return);
    }
    void give(const QString& number) { scan(find<QLineEdit>(page, "handOutNumberEdit"), number); }
    [[nodiscard]] QString word() const { return find<QLabel>(page, "verdictWord")->text(); }
    [[nodiscard]] QString who() const { return find<QLabel>(page, "verdictWho")->text(); }
    [[nodiscard]] QString why() const { return find<QLabel>(page, "verdictWhy")->text(); }
    domain::Card card(const domain::Beneficiary& person)
    {
        domain::Card wanted;
        wanted.person = person.id;
        return storage::CardStore(office.database()).issue(wanted).value();
    }
    void rule(const domain::FrequencyRule& rule)
    {
        if (!storage::DistributionStore(office.database()).setRule(rule)) qFatal("no rule");
    }
    domain::Loan lend(const domain::Beneficiary& person, const QString& item, std::optional<QDate> due,
                      const QString& detail = {})
    {
        domain::Loan loan;
        loan.person = person.id;
        loan.item = item;
        loan.due = due;
        loan.detail = detail;
        if (!storage::LoanStore(office.database()).lend(loan)) qFatal("not lent");
        return loan;
    }
    void checkIn(const domain::Beneficiary& person, const wasl::tests::Shelter& shelter, std::size_t bed)
    {
        storage::StayStore stays(office.database());
        domain::StayStep step;
        step.event = domain::StayEvent::CheckIn;
        step.bed = shelter.beds[bed];
        if (!stays.step(stays.request(person.id, shelter.structure).value(), step)) qFatal("not in");
    }

    Office office;
    ReceptionPage page;
};

} // namespace

class TestGoodsScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aCardIsScannedAsAFileNumberIs()
    {
        Goods goods;
        goods.rule({u"meal"_s, 1, domain::RulePeriod::Day, domain::RuleScope::Person});
        std::vector<domain::Card> cards;
        for (int i = 0; i < 100; ++i)
            cards.push_back(goods.card(goods.office.person(aBeneficiary().named("Mariama", "Camara"))));
        goods.handOut();
        QElapsedTimer timer;
        timer.start();
        for (const auto& card : cards) {
            goods.give(card.token.toString());
            QVERIFY2(goods.word().startsWith(u"Yes"_s), qPrintable(goods.why()));
        }
        qInfo("a queue of 100 cards in %.2f s", double(timer.elapsed()) / 1000.0);
        QVERIFY(goods.who().contains(u"Mariama Camara"_s));
        // Lost, it says so, and nothing of her.
        const auto lost =
            storage::CardStore(goods.office.database()).revoke(cards[0].id, domain::CardRevocation::Lost);
        QVERIFY(lost);
        goods.office.pass(std::chrono::hours(24));
        goods.give(cards[0].token.toString());
        QCOMPARE(goods.word(), u"No"_s);
        QVERIFY(goods.who().isEmpty());
        QVERIFY2(goods.why().contains(u"revoked"_s) && !goods.why().contains(u"Camara"_s),
                 qPrintable(goods.why()));
        QVERIFY(find<QWidget>(goods.page, "overrideLine")->isHidden());
    }

    void aNoIsOverriddenWithAReasonWhereTheRuleSaysSo()
    {
        Goods goods;
        const auto person = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        domain::FrequencyRule rule{u"meal"_s, 1, domain::RulePeriod::Day, domain::RuleScope::Person};
        goods.rule(rule);
        goods.handOut();
        goods.give(fileNumber(person));
        goods.give(fileNumber(person));
        QCOMPARE(goods.word(), u"No"_s);
        auto* line = find<QWidget>(goods.page, "overrideLine");
        QVERIFY(line->isHidden());
        rule.mayOverride = true;
        goods.rule(rule);
        goods.give(fileNumber(person));
        QCOMPARE(goods.word(), u"No"_s);
        QVERIFY(line->isVisible());
        auto* anyway = find<QPushButton>(goods.page, "giveAnywayButton");
        QVERIFY(!anyway->isEnabled());
        QTest::keyClicks(find<QLineEdit>(goods.page, "giveAnywayReasonEdit"), u"Her plate fell"_s);
        QVERIFY(anyway->isEnabled());
        anyway->click();
        QVERIFY(goods.word().startsWith(u"Yes"_s));
        QVERIFY(line->isHidden());
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(goods.page, "handOutNumberEdit"));
        auto* table = find<QTableView>(goods.page, "handOutTable");
        QCOMPARE(table->model()->rowCount(), 2);
        bool listed = false;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            listed =
                listed || table->model()->index(0, column).data().toString().contains(u"Her plate fell"_s);
        QVERIFY(listed);
        // The next one is not asked about the last.
        const auto next = goods.office.person(aBeneficiary().named("Awa", "Diop"));
        goods.give(fileNumber(next));
        QVERIFY(line->isHidden());
    }

    void aHouseholdGetsForEachHead()
    {
        Goods goods;
        const auto person = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        domain::FrequencyRule rule{u"meal"_s, 1, domain::RulePeriod::Day, domain::RuleScope::Household};
        rule.quantity = 2;
        rule.eachHead = true;
        goods.rule(rule);
        goods.handOut();
        goods.give(fileNumber(person));
        QVERIFY2(goods.word().contains(u"2 × "_s), qPrintable(goods.word()));
        QCOMPARE(storage::DistributionStore(goods.office.database()).ofPerson(person.id).front().quantity,
                 2.0);
    }

    void aRuleIsWrittenAndReadBack()
    {
        Goods goods;
        (void)aShelter(goods.office.database(), 1);
        goods.handOut();
        find<QPushButton>(goods.page, "givingRulesButton")->click();
        auto* dialog = find<GivingRulesDialog>(goods.page, "givingRulesDialog");
        find<CodeCombo>(*dialog, "ruleItemCombo")->setCode(u"meal"_s);
        auto* period = find<QComboBox>(*dialog, "rulePeriodCombo");
        period->setCurrentIndex(period->findData(int(domain::RulePeriod::Serving)));
        QVERIFY(find<QLabel>(*dialog, "ruleSentence")->text().contains(u"hours"_s));
        find<QPushButton>(*dialog, "keepRuleButton")->click();
        QVERIFY(storage::DistributionStore(goods.office.database()).rules().empty());
        find<QPushButton>(*dialog, "addHoursButton")->click();
        find<QLineEdit>(*dialog, "servingUntil0")->setText(u"1430"_s);
        find<QPushButton>(*dialog, "addHoursButton")->click();
        auto* serving = find<QComboBox>(*dialog, "servingCombo1");
        serving->setCurrentIndex(serving->findData(int(domain::Serving::Iftar)));
        QVERIFY2(find<QCheckBox>(*dialog, "servingRamadan1")->isChecked(), "iftar is of Ramadan");
        find<QCheckBox>(*dialog, "servingSunset1")->setChecked(true);
        find<QLineEdit>(*dialog, "servingUntil1")->setText(u"21:00"_s);
        find<QCheckBox>(*dialog, "ruleOverrideCheck")->setChecked(true);
        auto said = find<QLabel>(*dialog, "ruleSentence")->text();
        for (const auto held : {QChar(0x2066), QChar(0x2069)})
            said.remove(held);
        QCOMPARE(said,
                 u"Meal: once at each serving for each person; Lunch between 12:00 and 14:30; in Ramadan "
                 "Iftar from sunset to 21:00; against the rule with a reason."_s);
        find<QPushButton>(*dialog, "keepRuleButton")->click();
        const auto rule = storage::DistributionStore(goods.office.database()).rule(u"meal"_s);
        QVERIFY(rule);
        QCOMPARE(rule->servings.size(), 2U);
        QCOMPARE(rule->servings[0].until, QTime(14, 30));
        QVERIFY(rule->servings[1].fromSunset && rule->servings[1].inRamadan && rule->mayOverride);
        QCOMPARE(find<QListWidget>(*dialog, "rulesList")->count(), 1);
        // At nine in the morning it is too early.
        const auto person = goods.office.person(aBeneficiary());
        dialog->close();
        goods.give(fileNumber(person));
        QCOMPARE(goods.word(), u"No"_s);
        QVERIFY2(goods.why().contains(u"14:30"_s), qPrintable(goods.why()));
    }

    void ramadanIsCorrectedWhenAnnounced()
    {
        Goods goods;
        GivingRulesDialog dialog(goods.office.file(), u"meal"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* label = find<QLabel>(dialog, "ramadanLabel");
        QVERIFY2(label->text().contains(u"08/02/2027"_s) && label->text().contains(u"computed"_s),
                 qPrintable(label->text()));
        find<DateEdit>(dialog, "ramadanFirstEdit")->setDate({2027, 2, 9});
        find<QPushButton>(dialog, "correctRamadanButton")->click();
        QVERIFY2(label->text().contains(u"09/02/2027"_s) && label->text().contains(u"announced."_s),
                 qPrintable(label->text()));
    }

    void whoMayNotChangeSettingsReadsTheRules()
    {
        Goods goods(domain::Role::Reception);
        GivingRulesDialog dialog(goods.office.file(), u"meal"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!find<QPushButton>(dialog, "keepRuleButton")->isEnabled());
        QVERIFY(!find<QPushButton>(dialog, "correctRamadanButton")->isEnabled());
        QVERIFY(!find<Notice>(dialog, "rulesNotice")->text().isEmpty());
    }

    void lentByCardAndGivenBack()
    {
        Goods goods;
        const auto person = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        const auto other = goods.office.person(aBeneficiary().named("Awa", "Diop"));
        goods.lend(other, u"book"_s, QDate(2026, 11, 24));
        const auto card = goods.card(person);
        goods.handOut();
        find<QPushButton>(goods.page, "loansButton")->click();
        auto* table = find<QTableView>(goods.page, "loansTable");
        QVERIFY(table->isVisible());
        find<CodeCombo>(goods.page, "loanItemCombo")->setCode(u"wheelchair"_s);
        find<DateEdit>(goods.page, "loanDueEdit")->setDate({2026, 11, 23});
        Goods::scan(find<QLineEdit>(goods.page, "loanNumberEdit"), card.token.toString());
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 3).data().toString().contains(u"Fatoumata Camara"_s));
        goods.office.pass(std::chrono::hours(24));
        goods.page.refresh();
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u"Overdue"_s));
        table->setCurrentIndex(table->model()->index(0, 0));
        find<QPushButton>(goods.page, "loanMoreButton")->click();
        QVERIFY(table->model()->index(0, 3).data().toString().contains(u"Awa Diop"_s));
        table->setCurrentIndex(table->model()->index(1, 0));
        find<QPushButton>(goods.page, "returnedDamagedButton")->click();
        QCOMPARE(table->model()->rowCount(), 1);
        const auto all = storage::LoanStore(goods.office.database()).ofPerson(person.id);
        QCOMPARE(all.front().end, domain::LoanEnd::Damaged);
        QCOMPARE(all.front().due, QDate(2026, 12, 1));
        QVERIFY(goods.page.goBack());
    }

    void whoStillHasSomethingIsSaidAtCheckOut()
    {
        Goods goods;
        const auto shelter = aShelter(goods.office.database(), 2);
        const auto person = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        goods.checkIn(person, shelter, 0);
        goods.lend(person, u"key"_s, QDate(2026, 11, 23), u"12"_s);
        goods.office.pass(std::chrono::hours(48));
        goods.page.refresh();
        goods.page.open({});
        auto* board = find<QTableView>(goods.page, "bedsTable");
        for (int row = 0; row < board->model()->rowCount(); ++row) {
            board->setCurrentIndex(board->model()->index(row, 0));
            auto* out = find<QPushButton>(goods.page, "checkOutButton");
            if (!out->isVisible()) continue;
            out->click();
            const auto notices = goods.page.findChildren<Notice*>();
            const bool warned = std::any_of(notices.begin(), notices.end(), [](const Notice* notice) {
                return notice->isVisible() && notice->text().contains(u"Key"_s) &&
                       notice->text().contains(u"overdue"_s);
            });
            QVERIFY(warned);
            return;
        }
        QFAIL("nobody to check out");
    }

    void aCardIsMadeReplacedAndRevoked()
    {
        Goods goods;
        const auto person = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"card.pdf"_s);
        PersonCardsDialog dialog(goods.office.file(), person, FileChooser::answering({path}), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* table = find<QTableView>(dialog, "personCardsTable");
        storage::CardStore store(goods.office.database());
        QVERIFY(!find<QPushButton>(dialog, "saveCardButton")->isEnabled());
        QCOMPARE(find<QLineEdit>(dialog, "cardNameEdit")->text(), u"Fatoumata"_s);
        find<QLineEdit>(dialog, "cardNameEdit")->clear();
        find<DateEdit>(dialog, "cardUntilEdit")->setDate({2020, 1, 1});
        find<QPushButton>(dialog, "makeCardButton")->click();
        QVERIFY2(!store.validOf(person.id), "a card of the past");
        find<DateEdit>(dialog, "cardUntilEdit")->setDate({2027, 1, 1});
        find<QPushButton>(dialog, "makeCardButton")->click();
        const auto first = store.validOf(person.id);
        QVERIFY(first);
        QCOMPARE(first->shownName, QString());
        QCOMPARE(first->validUntil, QDate(2027, 1, 1));
        find<QPushButton>(dialog, "saveCardButton")->click();
        QVERIFY(QFileInfo(path).size() > 1000);
        goods.office.pass(std::chrono::minutes(1));
        find<CodeCombo>(dialog, "cardReasonCombo")->setCode(u"stolen"_s);
        find<QPushButton>(dialog, "makeCardButton")->click();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(store.byToken(first->token)->revoked, domain::CardRevocation::Stolen);
        QVERIFY(store.validOf(person.id)->token != first->token);
        find<CodeCombo>(dialog, "cardReasonCombo")->setCode(u"danger"_s);
        find<QPushButton>(dialog, "revokeCardButton")->click();
        QVERIFY(!store.validOf(person.id));
        QVERIFY(!find<QPushButton>(dialog, "revokeCardButton")->isEnabled());
    }

    void allGuestsGetCards()
    {
        Goods goods;
        const auto shelter = aShelter(goods.office.database(), 3);
        const auto a = goods.office.person(aBeneficiary().named("Fatoumata", "Camara"));
        const auto b = goods.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto c = goods.office.person(aBeneficiary().named("Binta", "Sow"));
        goods.checkIn(a, shelter, 0);
        goods.checkIn(b, shelter, 1);
        const auto had = goods.card(b);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"cards.pdf"_s);
        GuestCardsDialog dialog(goods.office.file(), FileChooser::answering({path}), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(find<QListWidget>(dialog, "cardGuestList")->count(), 2);
        find<QPushButton>(dialog, "saveGuestCardsButton")->click();
        QVERIFY(QFileInfo(path).size() > 1000);
        const storage::CardStore store(goods.office.database());
        QVERIFY(store.validOf(a.id)->shownName.isEmpty()); // a name only where it is chosen
        QCOMPARE(store.validOf(b.id)->token, had.token);
        QVERIFY(!store.validOf(c.id));
    }

    void controlsHaveNames()
    {
        Goods goods;
        goods.page.open(u"loans"_s);
        QCOMPARE(namelessControls(goods.page).join(u'\n'), QString());
        GivingRulesDialog rules(goods.office.file(), u"meal"_s, nullptr);
        find<QPushButton>(rules, "addHoursButton")->click();
        QCOMPARE(namelessControls(rules).join(u'\n'), QString());
        PersonCardsDialog cards(goods.office.file(), goods.office.person(aBeneficiary()), {}, nullptr);
        QCOMPARE(namelessControls(cards).join(u'\n'), QString());
        GuestCardsDialog guests(goods.office.file(), {}, nullptr);
        QCOMPARE(namelessControls(guests).join(u'\n'), QString());
    }

    void itIsLookedAt()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("pictures are wanted with WASL_SCREENS");
        Goods goods;
        const auto shelter = aShelter(goods.office.database(), 6);
        std::vector<domain::Beneficiary> people;
        int bed = 0;
        for (const auto* name : {"Aïcha", "Moussa", "Ibrahima", "Salimata"}) {
            people.push_back(goods.office.person(aBeneficiary().named(name, "Diallo")));
            goods.checkIn(people.back(), shelter, std::size_t(bed++));
        }
        goods.lend(people[0], u"wheelchair"_s, QDate(2026, 11, 24));
        goods.lend(people[1], u"key"_s, {}, u"12"_s);
        goods.lend(people[2], u"book"_s, QDate(2026, 12, 15), u"Alphabétisation 1"_s);
        goods.office.pass(std::chrono::hours(72));
        domain::FrequencyRule meal{u"meal"_s, 1, domain::RulePeriod::Serving, domain::RuleScope::Person};
        meal.servings = {{domain::Serving::Lunch, {8, 0}, {14, 30}},
                         {domain::Serving::Dinner, {19, 0}, {20, 30}},
                         {domain::Serving::Iftar, {}, {21, 0}, true, true}};
        meal.mayOverride = true;
        goods.rule(meal);
        domain::FrequencyRule basket{u"food-basket"_s, 1, domain::RulePeriod::Month,
                                     domain::RuleScope::Household};
        basket.quantity = 1;
        basket.eachHead = true;
        basket.guestsOnly = true;
        basket.guestsOf = shelter.structure;
        goods.rule(basket);
        goods.handOut();
        goods.give(fileNumber(people[0]));
        goods.give(fileNumber(people[0]));
        find<QLineEdit>(goods.page, "giveAnywayReasonEdit")->setText(u"Assiette renversée"_s);
        find<QPushButton>(goods.page, "giveAnywayButton")->click();
        goods.give(fileNumber(people[1]));
        goods.give(fileNumber(people[1]));
        grabEveryLook(goods.page, u"hand-out-override"_s);
        goods.page.open(u"loans"_s);
        grabEveryLook(goods.page, u"loans"_s);
        for (const auto language : {language::Language::Arabic, language::Language::French}) {
            look().set(language, Appearance::Light);
            GivingRulesDialog rules(goods.office.file(), u"meal"_s, nullptr);
            rules.show();
            QTest::qWait(50);
            const auto to = [&](const QString& name) {
                return qEnvironmentVariable("WASL_SCREENS") + u'/' + name + u'-' + language::code(language) +
                       u".png"_s;
            };
            rules.grab().save(to(u"rules"_s));
            const storage::CardStore store(goods.office.database());
            if (!store.validOf(people[0].id)) (void)goods.card(people[0]);
            PersonCardsDialog cards(goods.office.file(), people[0], {}, nullptr);
            cards.show();
            QTest::qWait(50);
            cards.grab().save(to(u"person-cards"_s));
            GuestCardsDialog guests(goods.office.file(), {}, nullptr);
            guests.show();
            QTest::qWait(50);
            guests.grab().save(to(u"guest-cards"_s));
        }
    }
};

WASL_TEST_IN(QApplication, TestGoodsScreens)
#include "tst_goods_screens.moc"
