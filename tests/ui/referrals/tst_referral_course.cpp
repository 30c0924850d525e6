// The whole chain through real widgets: three partners asked, one accepts, one declines and the same is asked
// of another, one is silent past its 72 hours; and the desk, the chase list, the person's own referrals,
// her timeline and the month's figures tell the same story. Answers are taken by the reference on the paper.

#include "app/reports/month_counter.h"
#include "app/storage/consent_store.h"
#include "app/storage/person_timeline.h"
#include "app/storage/referral_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/referrals_tab.h"
#include "ui/beneficiaries/timeline_tab.h"
#include "ui/desk/desk_page.h"
#include "ui/referrals/paper_box.h"
#include "ui/referrals/referral_record.h"
#include "ui/referrals/referrals_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
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

struct Chain
{
    Chain()
    {
        awa =
            office.person(aBeneficiary().named("Awa", "Diop").inArabic("عواء", "ديوب").bornOn("1992-04-05"));
        clinic = office.partner("Clinique Amal", "مصحة أمل", {u"health"_s});
        hospital = office.partner("Hôpital Rif", "مستشفى الريف", {u"health"_s});
        dispensary = office.partner("Dispensaire Nour", "مستوصف نور", {u"health"_s});
        lawyers = office.partner("Barreau de Rabat", "هيئة المحامين بالرباط", {u"legal"_s});
        auto withPhone = *storage::PartnerStore(office.database()).find(lawyers);
        withPhone.contacts = {{u"Me Tazi"_s, {}, u"+212537000001"_s, {}}};
        if (!storage::PartnerStore(office.database()).save(withPhone)) qFatal("no phone");
        domain::Consent given;
        given.person = awa.id;
        given.purpose = domain::ConsentPurpose::Refer;
        given.noticeVersion = u"2026.1"_s;
        given.language = u"fr"_s;
        if (!storage::ConsentStore(office.database()).record(given)) qFatal("consent not recorded");
        office.pass(std::chrono::minutes(1));
    }
    ~Chain()
    {
        page.reset();
        waitForBackground();
    }

    /// A new one, as when the program is opened again.
    void openPage()
    {
        page.reset();
        waitForBackground();
        page = std::make_unique<ReferralsPage>(office.file());
        page->resize(1166, 712);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        waitForBackground();
        QCoreApplication::processEvents();
    }
    template <class Widget = QPushButton>
    Widget* at(const char* name)
    {
        return find<Widget>(*page, name);
    }
    void click(const char* name) { at(name)->click(); }

    /// Writes and sends one on screen; the reference it was given.
    domain::Referral refer(const domain::PartnerId& partner, const QString& sector,
                           const QStringList& services)
    {
        page->open(u"new:"_s + fileNumber(awa));
        at<CodeCombo>("sectorCombo")->setCode(sector);
        at<CodeCombo>("partnerCombo")->setCode(partner.toString());
        at<CodeCombo>("priorityCombo")->setCode(u"urgent"_s);
        for (const auto& service : services)
            at<QCheckBox>(qPrintable(service + u"Check"_s))->setChecked(true);
        at<QPlainTextEdit>("reasonsEdit")->setPlainText(u"Fever for three days."_s);
        click("sendStepButton");
        const auto all = storage::ReferralStore(office.database()).ofPerson(awa.id);
        for (const auto& referral : all)
            if (referral.partner == partner) return referral;
        qFatal("not written");
    }
    /// As a scanner does it: the letters, then Enter.
    void scan(const QString& typed)
    {
        page->goBack();
        auto* edit = at<QLineEdit>("referenceEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QString error() { return at<QLabel>("referenceError")->text(); }
    domain::Referral now(const domain::ReferralId& id)
    {
        return *storage::ReferralStore(office.database()).find(id);
    }

    Office office;
    domain::Beneficiary awa;
    domain::PartnerId clinic, hospital, dispensary, lawyers;
    std::unique_ptr<ReferralsPage> page;
};

QString cellText(const QTableView* table, int row, int column)
{
    return withoutBidiMarks(table->model()->index(row, column).data().toString());
}

} // namespace

class TestReferralCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void threePartnersThreeFates()
    {
        Chain chain;
        chain.openPage();
        const auto accepted = chain.refer(chain.clinic, u"health"_s, {u"vaccination"_s});
        const auto declined = chain.refer(chain.hospital, u"health"_s, {u"hospital"_s});
        const auto silent = chain.refer(chain.lawyers, u"legal"_s, {u"legal-counselling"_s});
        QVERIFY(!accepted.reference.isNull() && accepted.reference != declined.reference);

        chain.office.pass(std::chrono::hours(1));
        chain.scan(accepted.reference.bare());
        QVERIFY(chain.at("acceptStepButton")->hasFocus());
        chain.click("acceptStepButton");
        QCOMPARE(chain.now(accepted.id).state, ReferralState::Accepted);

        chain.office.pass(std::chrono::hours(1));
        chain.scan(declined.reference.toString().toLower());
        chain.click("declineStepButton");
        chain.at<CodeCombo>("stepCodeCombo")->setCode(u"no-capacity"_s);
        chain.click("confirmStepButton");
        QCOMPARE(chain.now(declined.id).state, ReferralState::Declined);

        // Referred on in one step: all is there but the partner that declined and the sending.
        chain.office.pass(std::chrono::hours(46));
        chain.click("referOnButton");
        QVERIFY(!chain.at<CodeCombo>("partnerCombo")->code().isEmpty());
        QVERIFY(chain.at<CodeCombo>("partnerCombo")->code() != chain.hospital.toString());
        QCOMPARE(chain.at<QPlainTextEdit>("reasonsEdit")->toPlainText(), declined.reasons);
        chain.at<CodeCombo>("partnerCombo")->setCode(chain.dispensary.toString());
        chain.click("sendStepButton");
        const auto followers = storage::ReferralStore(chain.office.database()).followersOf(declined.id);
        QCOMPARE(followers.size(), 1U);
        const auto next = followers.front();
        QCOMPARE(next.state, ReferralState::Sent);
        QCOMPARE(next.servicesAsked, declined.servicesAsked);
        // Each shows the other.
        QVERIFY(chain.at("referredFromLink")->text().contains(u"Hôpital Rif"_s));
        chain.click("referredFromLink");
        QVERIFY(chain.at("referredOnLink0")->text().contains(u"Dispensaire Nour"_s));

        chain.office.pass(std::chrono::hours(25)); // 73 hours after the first three
        chain.openPage();
        QCOMPARE(chain.now(silent.id).state, ReferralState::NoFeedback);

        // The chase list: the silent one first, the one that still has time after it.
        QTRY_VERIFY(chain.page->findChild<QPushButton*>(u"chaseFilter"_s));
        chain.click("chaseFilter");
        auto* chase = chain.at<QTableView>("chaseTable");
        QTRY_COMPARE(chase->model()->rowCount(), 2);
        QCOMPARE(cellText(chase, 0, 1), u"Barreau de Rabat"_s);
        QCOMPARE(cellText(chase, 0, 4), u"+212537000001"_s);
        QCOMPARE(cellText(chase, 0, 5), QString());
        QCOMPARE(cellText(chase, 1, 1), u"Dispensaire Nour"_s);

        // A call is noted by its key.
        chase->setFocus();
        chase->selectRow(0);
        QTest::keyClick(chase, Qt::Key_Return, Qt::ControlModifier);
        auto* dialog = chain.at<QDialog>("chaseDialog");
        find<QPushButton>(*dialog, "saveChaseButton")->click();
        QVERIFY(!find<QLabel>(*dialog, "codeError")->text().isEmpty());
        QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
        find<CodeCombo>(*dialog, "chaseOutcomeCombo")->setCode(u"will-answer"_s);
        find<QPushButton>(*dialog, "saveChaseButton")->click();
        QCOMPARE(chain.now(silent.id).history.back().event, ReferralEvent::Chase);
        QCOMPARE(chain.now(silent.id).history.back().code, u"will-answer"_s);
        QTRY_COMPARE(cellText(chase, 1, 6), u"Will answer soon"_s);

        // The desk has the one without an answer.
        DeskPage desk(chain.office.file());
        desk.show();
        desk.refresh();
        auto* waiting = find<QTableView>(desk, "deskReferralsTable");
        QTRY_COMPARE(waiting->model()->rowCount(), 1);

        // The person's own list.
        ReferralsTab tab(chain.office.file(), Lists::load(chain.office.database()));
        tab.show(chain.awa);
        auto* hers = find<QTableView>(tab, "personReferralsTable");
        QMap<QString, QString> states;
        for (int row = 0; row < hers->model()->rowCount(); ++row)
            states[cellText(hers, row, 0)] = cellText(hers, row, 3);
        QCOMPARE(states, (QMap<QString, QString>{{u"Clinique Amal"_s, u"Accepted"_s},
                                                 {u"Hôpital Rif"_s, u"Declined"_s},
                                                 {u"Dispensaire Nour"_s, u"Sent"_s},
                                                 {u"Barreau de Rabat"_s, u"No feedback"_s}}));

        // The timeline tells every step, and the tab shows as many lines as were read.
        const auto told = storage::timelineOf(chain.office.database(), {chain.awa.id});
        std::map<QString, int> steps;
        for (const auto& event : told.events)
            if (event.kind == storage::TimelineKind::Referral) ++steps[event.what];
        QCOMPARE(steps[u"referral-send"_s], 4);
        QCOMPARE(steps[u"referral-accept"_s], 1);
        QCOMPARE(steps[u"referral-decline"_s], 1);
        QCOMPARE(steps[u"referral-clock-ran-out"_s], 1);
        QCOMPARE(steps[u"referral-chase"_s], 1);
        TimelineTab timeline(chain.office.file(), Lists::load(chain.office.database()));
        timeline.show();
        timeline.show(chain.awa);
        auto* lines = timeline.findChild<QListView*>();
        QVERIFY(lines->model()->rowCount() >= int(told.events.size()));

        // And the month.
        const auto month = reports::countMonth(chain.office.database(), {2026, 11});
        QCOMPARE(month.referred.total, 1);
        QCOMPARE(month.referrals.at(u"health"_s),
                 (std::map<ReferralState, int>{
                     {ReferralState::Accepted, 1}, {ReferralState::Declined, 1}, {ReferralState::Sent, 1}}));
        QCOMPARE(month.referrals.at(u"legal"_s),
                 (std::map<ReferralState, int>{{ReferralState::NoFeedback, 1}}));
        waitForBackground();
    }

    void slipsOfTheFingerAreSaidBesideTheField()
    {
        Chain chain;
        chain.openPage();
        const auto sent = chain.refer(chain.clinic, u"health"_s, {});
        auto wrong = sent.reference.bare();
        wrong[3] = wrong[3] == u'7' ? u'8' : u'7';
        chain.scan(wrong);
        QVERIFY2(chain.error().contains(u"typing mistake"_s), qPrintable(chain.error()));
        QVERIFY(chain.at<QTableView>("referralsTable")->isVisible() ||
                chain.at<QLineEdit>("referenceEdit")->isVisible());
        chain.scan(u"hello"_s);
        QVERIFY2(chain.error().contains(u"eleven"_s), qPrintable(chain.error()));
        auto number = fileNumber(chain.awa);
        number[number.size() - 1] = number.back() == u'3' ? u'4' : u'3';
        chain.scan(number);
        QVERIFY2(chain.error().contains(u"file number"_s), qPrintable(chain.error()));
        const auto stranger =
            domain::ReferralReference::draw(chain.office.database().environment().random).toString();
        chain.scan(stranger);
        QVERIFY2(chain.error().contains(u"another association"_s), qPrintable(chain.error()));
        // Her own number opens the one that waits.
        chain.scan(fileNumber(chain.awa));
        QCOMPARE(chain.error(), QString());
        QVERIFY(chain.at("acceptStepButton")->hasFocus());
        // With two that wait one has to choose, in her record.
        (void)chain.refer(chain.lawyers, u"legal"_s, {});
        QSignalSpy wanted(chain.page.get(), &Page::wanted);
        chain.scan(fileNumber(chain.awa));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), u"people"_s);
        // As from the search field of the top bar.
        chain.page->open(u"answer:"_s + sent.reference.toString());
        QVERIFY(chain.at("acceptStepButton")->hasFocus());
    }

    void completingAsksForEachService()
    {
        Chain chain;
        chain.openPage();
        const auto sent = chain.refer(chain.clinic, u"health"_s, {u"vaccination"_s, u"medicines"_s});
        chain.scan(sent.reference.bare());
        chain.click("acceptStepButton");
        chain.click("startStepButton");
        // The slip comes back with the outcome: what is left to say is asked at once.
        chain.scan(sent.reference.bare());
        auto* vaccination = chain.at<CodeCombo>("vaccinationOutcomeCombo");
        auto* medicines = chain.at<CodeCombo>("medicinesOutcomeCombo");
        QVERIFY(vaccination->isVisible());
        vaccination->setCode(u"attained"_s);
        chain.click("confirmStepButton");
        QVERIFY(!chain.at<QLabel>("outcome.medicinesError")->text().isEmpty());
        QCOMPARE(chain.now(sent.id).state, ReferralState::InProgress);
        medicines->setCode(u"not-attained"_s);
        chain.click("confirmStepButton");
        const auto done = chain.now(sent.id);
        QCOMPARE(done.state, ReferralState::Completed);
        QCOMPARE(done.outcome, u"partly-attained"_s);
        QCOMPARE(domain::serviceOutcomes(done).size(), 2U);
    }

    void theChooserTellsWhoAnswersAndTheFirstIsTheBest()
    {
        Chain chain;
        chain.openPage();
        const auto quick = chain.refer(chain.dispensary, u"health"_s, {});
        chain.office.pass(std::chrono::hours(5));
        chain.scan(quick.reference.bare());
        chain.click("acceptStepButton");
        chain.page->open(u"new:"_s + fileNumber(chain.awa));
        chain.at<CodeCombo>("sectorCombo")->setCode(u"health"_s);
        auto* table = chain.at<QTableView>("partnerChoiceTable");
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cellText(table, 0, 0), u"Dispensaire Nour"_s);
        QCOMPARE(cellText(table, 0, 1), u"1 of 1"_s); // accepted, of those sent
        QVERIFY(cellText(table, 0, 2).startsWith(u"5 hour"_s));
        table->selectRow(1);
        QCOMPARE(chain.at<CodeCombo>("partnerCombo")->code().isEmpty(), false);
        QCOMPARE(chain.at<CodeCombo>("partnerCombo")->chosenLabel(), cellText(table, 1, 0));
        QVERIFY(chain.at<QLabel>("partnerFacts")->text().contains(u"No agreement"_s));
    }

    void theFormIsSavedAsPdf()
    {
        Chain chain;
        chain.openPage();
        const auto sent = chain.refer(chain.clinic, u"health"_s, {u"vaccination"_s});
        QVERIFY(
            withoutBidiMarks(chain.at<QLabel>("referenceLabel")->text()).contains(sent.reference.toString()));
        QTemporaryDir folder;
        const auto path = folder.filePath(u"form.pdf"_s);
        chain.page->findChild<PaperBox*>()->setChooser(FileChooser::answering({path}));
        chain.click("saveReferralPdfButton");
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        reader.waitForFinished();
        const auto text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY(text.contains(sent.reference.toString()) && text.contains(u"Awa Diop"_s));
        // A draft has nothing to print yet.
        chain.page->open(u"new:"_s + fileNumber(chain.awa));
        QVERIFY(!chain.at("saveReferralPdfButton")->isEnabled());
    }

    void noControlIsNameless()
    {
        Chain chain;
        chain.openPage();
        const auto sent = chain.refer(chain.clinic, u"health"_s, {u"vaccination"_s, u"medicines"_s});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(*chain.page).join(u'\n'), QString());
        chain.page->goBack();
        QTRY_VERIFY(chain.page->findChild<QPushButton*>(u"chaseFilter"_s));
        chain.click("chaseFilter");
        QTRY_VERIFY(chain.at<QTableView>("chaseTable")->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(*chain.page).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestReferralCourse)
#include "tst_referral_course.moc"
