// The referrals page over a real case file: writing, consent, sending, answers, and what is refused.

#include "app/storage/barrier_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/referral_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/referrals/code_checks.h"
#include "ui/referrals/referrals_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/text_fields.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using domain::ReferralEvent;
using domain::ReferralState;
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
        m_page.reset();
        waitForBackground();
    }

    /// Made when the office is furnished.
    ReferralsPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<ReferralsPage>(office.file());
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
            waitForBackground();
            QCoreApplication::processEvents();
        }
        return *m_page;
    }
    void click(const char* name) { find<QPushButton>(page(), name)->click(); }
    QString error(const char* name) { return find<QLabel>(page(), name)->text(); }

    domain::Referral onlyReferral(const domain::Beneficiary& person)
    {
        const auto all = storage::ReferralStore(office.database()).ofPerson(person.id);
        if (all.size() != 1) qFatal("%zu referrals", all.size());
        return all.front();
    }
    void consent(const domain::Beneficiary& person)
    {
        domain::Consent given;
        given.person = person.id;
        given.purpose = domain::ConsentPurpose::Refer;
        given.noticeVersion = u"2026.1"_s;
        given.language = u"fr"_s;
        if (!storage::ConsentStore(office.database()).record(given)) qFatal("consent not recorded");
    }
    domain::ReferralId draft(const domain::Beneficiary& person, const domain::PartnerId& partner,
                             domain::ReferralPriority priority = domain::ReferralPriority::Normal,
                             const QString& sector = u"health"_s)
    {
        domain::Referral form;
        form.person = person.id;
        form.partner = partner;
        form.sector = sector;
        form.priority = priority;
        form.reasons = u"Fever for three days, no income."_s;
        const auto id = storage::ReferralStore(office.database()).save(form);
        if (!id) qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    void step(const domain::ReferralId& id, ReferralEvent event, const QString& code = {})
    {
        const auto done =
            storage::ReferralStore(office.database()).step(id, {event, office.now(), {}, code, {}});
        if (!done) qFatal("%s", qPrintable(done.error().message));
    }

    Office office;

private:
    std::unique_ptr<ReferralsPage> m_page;
};

/// As one types into a list: a part of the label, then down to the one that is left, and Enter.
void choose(CodeCombo* combo, const QString& typed)
{
    combo->setFocus();
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo->lineEdit(), typed);
    auto* popup = combo->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
}

} // namespace

namespace
{

/// How often the mouse is pressed, anywhere.
struct ClickCount : QObject
{
    ClickCount() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::MouseButtonPress && qobject_cast<QWidget*>(watched)) ++clicks;
        return false;
    }
    int clicks = 0;
};

} // namespace

class TestReferralsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void whatWeGaveAlreadyIsWrittenDown()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary().named("Awa", "Diop").bornOn("1990-01-01"));
        const auto clinic = desk.office.partner("Clinique Amal", "عيادة أمل", {u"health"_s});
        const auto id = desk.draft(awa, clinic);
        desk.page().open(id.toString());
        find<CodeChecks>(desk.page(), "servicesGivenChecks")->setCodes({u"vaccination"_s});
        desk.click("saveButton");
        const storage::ReferralStore store(desk.office.database());
        QCOMPARE(store.find(id)->servicesGiven, QStringList{u"vaccination"_s});
        desk.page().open(id.toString());
        QCOMPARE(find<CodeChecks>(desk.page(), "servicesGivenChecks")->codes(),
                 QStringList{u"vaccination"_s});
    }

    void aBarrierIsNotedInTwoClicks()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary().living("07.351.01.0"));
        const auto clinic = desk.office.partner("Clinique Amal", "مصحة أمل", {u"health"_s});
        const auto referral = desk.draft(awa, clinic);
        desk.page().open(referral.toString());
        storage::BarrierStore store(desk.office.database());
        auto* button = find<QPushButton>(desk.page(), "noteBarrierButton");
        ClickCount count;
        // The menu has its own loop; the second click comes while it is open.
        QTimer::singleShot(200, button, [button] {
            auto* kind = button->findChild<QAction*>(u"barrier-cost"_s);
            if (!kind || !button->menu()->isVisible()) qFatal("no menu of kinds");
            const auto there = button->menu()->actionGeometry(kind).center();
            // A hand comes from somewhere: Qt 6.8 closes a menu under a mouse that did not move.
            for (int step = 8; step >= 0; --step)
                QTest::mouseMove(button->menu()->windowHandle(), there + QPoint(step, 0));
            QTest::mouseClick(button->menu(), Qt::LeftButton, {}, there);
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(store.ofPerson(awa.id).size(), 1U);
        QCOMPARE(count.clicks, 2);
        const auto barrier = store.ofPerson(awa.id).front();
        QCOMPARE(barrier.kind, u"cost"_s);
        QCOMPARE(barrier.sector, u"health"_s);
        QCOMPARE(barrier.communeCode, u"07.351.01.0"_s);
        QCOMPARE(barrier.partner, std::optional(clinic));
        QCOMPARE(barrier.referral, std::optional(referral));
        QCOMPARE(barrier.on, desk.office.database().today());
        QPushButton* undo = nullptr;
        for (auto* each : desk.page().findChildren<QPushButton*>())
            if (each->parent()->inherits("wasl::ui::Toast")) undo = each;
        QVERIFY(undo);
        undo->click();
        QVERIFY(store.ofPerson(awa.id).empty());
    }

    void a_referral_is_written_by_keyboard_and_kept()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto clinic = desk.office.partner("Clinique Amal", "مصحة أمل", {u"health"_s});
        desk.page().open(u"new:"_s + fileNumber(awa));
        choose(find<CodeCombo>(desk.page(), "sectorCombo"), u"Health"_s);
        QCOMPARE(find<CodeCombo>(desk.page(), "sectorCombo")->code(), u"health"_s);
        choose(find<CodeCombo>(desk.page(), "partnerCombo"), u"amal"_s);
        auto* reasons = find<QPlainTextEdit>(desk.page(), "reasonsEdit");
        reasons->setFocus();
        QTest::keyClicks(reasons, u"Needs a check-up"_s);
        QTest::keyClick(reasons, Qt::Key_S, Qt::ControlModifier);

        const auto kept = desk.onlyReferral(awa);
        QCOMPARE(kept.partner, clinic);
        QCOMPARE(kept.sector, u"health"_s);
        QCOMPARE(kept.reasons, u"Needs a check-up"_s);
        QCOMPARE(kept.state, ReferralState::Draft);
    }

    void sending_without_a_partner_is_refused_beside_the_field()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.click("sendStepButton");
        QVERIFY(!desk.error("partnerError").isEmpty());
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Draft);
    }

    void without_consent_nothing_is_sent_until_it_is_recorded()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        const auto clinic = desk.office.partner("Clinique Amal", "", {u"health"_s});
        desk.page().open(desk.draft(awa, clinic).toString());
        QCOMPARE(find<StateChip>(desk.page(), "consentChip")->look().text, u"Not asked yet"_s);
        desk.click("sendStepButton");
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Draft);
        QVERIFY(find<QPushButton>(desk.page(), "recordConsentButton")->hasFocus());

        desk.click("recordConsentButton");
        desk.click("keepConsentButton");
        QCOMPARE(find<StateChip>(desk.page(), "consentChip")->look().text, u"Given"_s);
        desk.office.pass(std::chrono::seconds(1));
        desk.click("sendStepButton");
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Sent);
        QVERIFY(desk.onlyReferral(awa).consent.has_value());
        QVERIFY(find<QPushButton>(desk.page(), "acknowledgeStepButton")->hasFocus());
        QVERIFY(find<QLabel>(desk.page(), "dueWords")->text().contains(u"14"_s));
    }

    void sending_without_consent_wants_a_reason()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        const auto clinic = desk.office.partner("Clinique Amal", "", {u"health"_s});
        desk.page().open(desk.draft(awa, clinic).toString());
        desk.click("overrideConsentButton");
        desk.click("sendWithoutConsentButton");
        QVERIFY(!desk.error("consentOverrideError").isEmpty());
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Draft);

        find<QPlainTextEdit>(desk.page(), "overrideReasonEdit")->setPlainText(u"Unconscious"_s);
        desk.click("sendWithoutConsentButton");
        const auto sent = desk.onlyReferral(awa);
        QCOMPARE(sent.state, ReferralState::Sent);
        QCOMPARE(sent.consentOverride->reason, u"Unconscious"_s);
    }

    void only_possible_steps_are_offered_and_a_refusal_wants_its_reason()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        const auto clinic = desk.office.partner("Clinique Amal", "", {u"health"_s});
        desk.consent(awa);
        const auto id = desk.draft(awa, clinic);
        desk.step(id, ReferralEvent::Send);
        desk.page().open(id.toString());
        QVERIFY(!desk.page().findChild<QPushButton*>(u"sendStepButton"_s));
        QVERIFY(!desk.page().findChild<QPushButton*>(u"completeStepButton"_s));
        desk.click("declineStepButton");
        desk.click("confirmStepButton");
        QVERIFY(!desk.error("codeError").isEmpty());
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Sent);

        find<CodeCombo>(desk.page(), "stepCodeCombo")->setCode(u"no-capacity"_s);
        desk.click("confirmStepButton");
        QCOMPARE(desk.onlyReferral(awa).state, ReferralState::Declined);
        QCOMPARE(desk.onlyReferral(awa).declineReason, u"no-capacity"_s);
    }

    void what_was_sent_is_not_written_over()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        const auto clinic = desk.office.partner("Clinique Amal", "", {u"health"_s});
        desk.consent(awa);
        const auto id = desk.draft(awa, clinic);
        desk.step(id, ReferralEvent::Send);
        desk.page().open(id.toString());
        QVERIFY(find<QPlainTextEdit>(desk.page(), "reasonsEdit")->isReadOnly());
        QVERIFY(!find<CodeCombo>(desk.page(), "partnerCombo")->isEnabled());
        QVERIFY(!find<QPlainTextEdit>(desk.page(), "referralNotesEdit")->isReadOnly());
    }

    void the_list_tells_which_answers_are_late()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary().named("Awa", "Diop"));
        const auto ali = desk.office.person(aBeneficiary().named("Ali", "Traore"));
        const auto clinic = desk.office.partner("Clinique Amal", "", {u"health"_s});
        desk.consent(awa);
        desk.consent(ali);
        desk.step(desk.draft(awa, clinic, domain::ReferralPriority::Emergency), ReferralEvent::Send);
        desk.office.pass(std::chrono::hours(25));
        desk.step(desk.draft(ali, clinic), ReferralEvent::Send);
        auto* table = find<QTableView>(desk.page(), "referralsTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        desk.click("overdueFilter");
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u"Awa Diop"_s));
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(find<QLabel>(desk.page(), "dueWords")->isVisible());
        QVERIFY(desk.page().goBack());
        QVERIFY(!desk.page().goBack());
    }

    void a_partner_is_added_on_the_way()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        find<CodeCombo>(desk.page(), "sectorCombo")->setCode(u"legal"_s);
        desk.click("newPartnerButton");
        auto* dialog = find<QDialog>(desk.page(), "partnerDialog");
        find<QPushButton>(*dialog, "savePartnerButton")->click();
        QVERIFY(!find<QLabel>(*dialog, "nameError")->text().isEmpty());
        find<QLineEdit>(*dialog, "partnerNameEdit")->setText(u"Barreau de Rabat"_s);
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<QPushButton>(*dialog, "savePartnerButton")->click();
        const auto partners = storage::PartnerStore(desk.office.database()).offering(u"legal"_s, {});
        QCOMPARE(partners.size(), 1u);
        QCOMPARE(find<CodeCombo>(desk.page(), "partnerCombo")->code(), partners.front().id.toString());
    }

    void what_is_typed_is_kept_and_offered_again()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        find<QPlainTextEdit>(desk.page(), "reasonsEdit")->setPlainText(u"Half a sentence"_s);
        desk.page().keepDraft();
        desk.page().goBack();
        QCOMPARE(storage::DraftStore(desk.office.database()).all().size(), 1u);

        desk.page().open(u"new:"_s + fileNumber(awa));
        QCOMPARE(find<QPlainTextEdit>(desk.page(), "reasonsEdit")->toPlainText(), QString());
        desk.click("takeDraftButton");
        QCOMPARE(find<QPlainTextEdit>(desk.page(), "reasonsEdit")->toPlainText(), u"Half a sentence"_s);
        desk.click("saveButton");
        QCOMPARE(desk.onlyReferral(awa).reasons, u"Half a sentence"_s);
        QCOMPARE(storage::DraftStore(desk.office.database()).all().size(), 0u);
    }

    void the_caregiver_of_a_minor_needs_a_name()
    {
        Desk desk;
        const auto child = desk.office.person(aBeneficiary().named("Ibrahima", "Bah").bornOn("2015-03-01"));
        desk.page().open(u"new:"_s + fileNumber(child));
        auto* phone = find<PhoneField>(desk.page(), "caregiverPhoneEdit");
        QVERIFY(phone->isVisible());
        phone->setText(u"0661234567"_s);
        desk.click("saveButton");
        QVERIFY(!desk.error("caregiver.nameError").isEmpty());
        QVERIFY(storage::ReferralStore(desk.office.database()).ofPerson(child.id).empty());
    }

    void an_administrator_is_told_that_she_sees_no_referral()
    {
        Desk desk(domain::Role::Administrator);
        QVERIFY(!find<QPushButton>(desk.page(), "newReferralButton")->isEnabled());
        QVERIFY(find<QPushButton>(desk.page(), "newReferralButton")->toolTip().contains(u"Manager"_s));
        desk.page().open(u"new:W-26-000001-6"_s);
        QVERIFY(!find<QLabel>(desk.page(), "dueWords")->isVisible());
    }

    void no_control_is_nameless()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(desk.page()).join(u'\n'), QString());
    }

    void it_can_be_looked_at()
    {
        Desk desk;
        auto& office = desk.office;
        const auto clinic = office.partner("Clinique Amal", "مصحة أمل", {u"health"_s, u"psychosocial"_s});
        const auto lawyers = office.partner("Barreau de Rabat", "هيئة المحامين بالرباط", {u"legal"_s});
        const auto school = office.partner("École Ibn Rochd", "مدرسة ابن رشد", {u"education"_s});
        const std::vector<std::array<const char*, 4>> names = {
            {"Mariama", "Camara", "مرياما", "كامارا"},
            {"Jean-Pierre", "N'Guessan", "جان بيير", "نغيسان"},
            {"Fatoumata", "Diallo", "فاطوماتا", "ديالو"},
            {"Yusuf", "al-Khatib", "يوسف", "الخطيب"},
            {"Blessing", "Okafor", "بليسينغ", "أوكافور"}};
        std::vector<domain::ReferralId> ids;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto& n = names[i];
            const auto person =
                office.person(aBeneficiary().named(n[0], n[1]).inArabic(n[2], n[3]).bornOn("1992-04-05"));
            desk.consent(person);
            ids.push_back(desk.draft(person, std::array{clinic, lawyers, school}[i % 3],
                                     domain::ReferralPriority(i % 3),
                                     std::array{u"health"_s, u"legal"_s, u"education"_s}[i % 3]));
            desk.step(ids.back(), ReferralEvent::Send);
            office.pass(std::chrono::hours(9));
        }
        desk.step(ids[0], ReferralEvent::Acknowledge);
        waitForBackground();
        desk.page();
        QTRY_VERIFY(find<QTableView>(desk.page(), "referralsTable")->model()->rowCount() > 0);
        grabEveryLook(desk.page(), u"referrals-list"_s);
        desk.page().open(ids[0].toString());
        grabEveryLook(desk.page(), u"referral"_s);
        const auto child = office.person(
            aBeneficiary().named("Ibrahima", "Bah").inArabic("إبراهيما", "باه").bornOn("2015-03-01"));
        desk.page().open(u"new:"_s + fileNumber(child));
        find<CodeCombo>(desk.page(), "sectorCombo")->setCode(u"health"_s);
        desk.click("recordConsentButton");
        grabEveryLook(desk.page(), u"referral-new"_s);
        grabPage(desk.page(), u"referral-new"_s, language::Language::English, Appearance::Light);
    }
};

WASL_TEST_IN(QApplication, TestReferralsPage)
#include "tst_referrals_page.moc"
