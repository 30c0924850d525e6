// The desk by keyboard: find as one types, open, register with what was typed; and what waits today.

#include "app/storage/card_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_search.h"
#include "ui/desk/desk_card.h"
#include "ui/desk/desk_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/search_field.h"
#include "ui/shared/table_model.h"
#include "ui/shared/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

struct Screen
{
    explicit Screen(OpenCaseFile& file)
        : page(file.file())
        , wanted(&page, &Page::wanted)
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.takeFocus();
    }
    ~Screen() { waitForBackground(); }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = page.findChild<Widget*>(name);
        if (!found) qFatal("no %s on the desk", qPrintable(name));
        return found;
    }
    [[nodiscard]] QStringList found() const
    {
        QStringList names;
        const auto* model = find<QTableView>(u"deskResultsTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 4).data().toString();
        return names;
    }
    /// Whom the keyboard speaks to: an open list of matches before the field under it.
    static QWidget* receiver()
    {
        auto* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    static void type(const QString& text)
    {
        for (const auto c : text)
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(receiver(), key, modifiers);
    }
    [[nodiscard]] QString wantedPage() const
    {
        return wanted.isEmpty() ? QString() : wanted.last().at(0).toString();
    }
    [[nodiscard]] QString wantedTarget() const
    {
        return wanted.isEmpty() ? QString() : wanted.last().at(1).value<QVariant>().toString();
    }

    DeskPage page;
    QSignalSpy wanted;
};

domain::Beneficiary fatoumata(OpenCaseFile& file)
{
    return file.add(wasl::tests::aBeneficiary()
                        .named("Fatoumata", "Camara")
                        .inArabic("فاطوماتا", "كامارا")
                        .from("GN")
                        .withPhone("+212661234567"));
}

QString ltr(const domain::Beneficiary& person)
{
    return QChar(0x2066) + person.fileNumber.toString() + QChar(0x2069);
}

} // namespace

class TestDeskPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aScannedCardOpensItsHolderAndALostOneNobody()
    {
        OpenCaseFile file;
        const auto person = file.add(wasl::tests::aBeneficiary().named("Awa", "Diop"));
        const auto other = file.add(wasl::tests::aBeneficiary().named("Binta", "Sow"));
        domain::Card asked;
        asked.person = person.id;
        storage::CardStore cards(file.database());
        const auto card = OpenCaseFile::check(cards.issue(asked));
        Screen screen(file);
        // Whoever was looked for before is not opened in her place.
        Screen::type(u"Binta"_s);
        QTRY_COMPARE(screen.found().size(), 1);
        screen.find<SearchField>(u"deskSearchEdit"_s)->selectAll();
        Screen::type(card.token.toString());
        Screen::press(Qt::Key_Return);
        QTRY_COMPARE(screen.wanted.size(), 1);
        QCOMPARE(screen.wanted.front()[1].toString(), person.fileNumber.toString());
        QCOMPARE(screen.find<SearchField>(u"deskSearchEdit"_s)->text(), QString());
        OpenCaseFile::check(cards.revoke(card.id, domain::CardRevocation::Lost));
        screen.wanted.clear();
        Screen::type(card.token.toString());
        Screen::press(Qt::Key_Return);
        QTest::qWait(200);
        QVERIFY(screen.wanted.isEmpty());
        const auto toasts = screen.page.window()->findChildren<Toast*>();
        QVERIFY(!toasts.isEmpty());
        QString said;
        for (const auto* label : toasts.back()->findChildren<QLabel*>())
            said += label->text();
        QVERIFY2(said.contains(u"revoked"_s) && !said.contains(u"Diop"_s), qPrintable(said));
    }

    void requestsAboutDataStandOnTheDeskBeforeTheirDay()
    {
        OpenCaseFile file;
        const auto person = fatoumata(file);
        const auto today = file.database().today();
        const auto ask = [&](QDate received) {
            domain::RightsRequest request;
            request.person = person.id;
            request.proof = u"known"_s;
            request.channel = u"hand"_s;
            request.receivedOn = received;
            return OpenCaseFile::check(storage::RightsRequestStore(file.database()).record(request));
        };
        const auto late = ask(today.addDays(-12));
        ask(today.addDays(-8)); // three days are left
        ask(today);             // ten
        Screen screen(file);
        auto* table = screen.find<QTableView>(u"deskRightsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->isVisible());
        const auto chip = [table](int row) {
            return table->model()->index(row, 2).data(chipRole).value<ChipLook>().meaning;
        };
        QCOMPARE(chip(0), Meaning::Danger);
        QCOMPARE(chip(1), Meaning::Attention);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(screen.wantedTarget(), person.fileNumber.toString());
        domain::RightsAnswer answer;
        answer.outcome = domain::RightsOutcome::Granted;
        answer.channel = u"hand"_s;
        OpenCaseFile::check(storage::RightsRequestStore(file.database()).answer(late, answer));
        screen.page.refresh();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void ofWhatFallsDueOneListIsOpenAndStaysSo()
    {
        OpenCaseFile file;
        fatoumata(file);
        Screen screen(file);
        const auto open = [&screen] {
            QStringList names;
            for (const auto* card : screen.page.findChildren<DeskCard*>())
                if (card->isOpen()) names << card->objectName();
            names.sort();
            return names;
        };
        waitForBackground();
        auto* stays = screen.find<QToolButton>(u"deskStaysOpenButton"_s);
        QTRY_VERIFY(stays->isVisible());
        QTest::mouseClick(stays, Qt::LeftButton);
        QCOMPARE(open(), QStringList({u"deskQueueCard"_s, u"deskRegisteredCard"_s, u"deskStaysCard"_s}));
        QTest::mouseClick(screen.find<DeskCard>(u"deskFollowUpsCard"_s), Qt::LeftButton);
        const QStringList chosen{u"deskFollowUpsCard"_s, u"deskQueueCard"_s, u"deskRegisteredCard"_s};
        QCOMPARE(open(), chosen);
        screen.page.refresh();
        waitForBackground();
        QCoreApplication::processEvents();
        QCOMPARE(open(), chosen);
    }

    void aDeskWithoutRequestsHasNoCardForThem()
    {
        OpenCaseFile file;
        fatoumata(file);
        Screen screen(file);
        waitForBackground();
        QCoreApplication::processEvents();
        QVERIFY(!screen.find<QWidget>(u"deskRightsCard"_s)->isVisible());
        OpenCaseFile others(domain::Role::Coordinator);
        Screen coordinator(others);
        QVERIFY(!coordinator.page.findChild<QWidget*>(u"deskRightsCard"_s));
    }

    void peopleAreFoundAsOneTypesInAnyScriptByNumberAndByPhone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addRow("latin") << u"fatou"_s;
        QTest::addRow("arabic") << u"كامار"_s;
        QTest::addRow("phone") << u"0661234567"_s;
        QTest::addRow("number") << u"W-26-000001"_s;
    }

    void peopleAreFoundAsOneTypesInAnyScriptByNumberAndByPhone()
    {
        QFETCH(const QString, typed);
        OpenCaseFile file;
        const auto person = fatoumata(file);
        file.add(wasl::tests::aBeneficiary().named("Awa", "Diop"));
        const Screen screen(file);
        Screen::type(typed);
        QTRY_COMPARE(screen.found(), QStringList{ltr(person)});
        Screen::press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"deskResultsTable"_s);
        Screen::press(Qt::Key_Return);
        QCOMPARE(screen.wantedPage(), u"people"_s);
        QCOMPARE(screen.wantedTarget(), person.fileNumber.toString());
    }

    void whoWasOpenedIsNotTheNameOfTheNextPerson()
    {
        OpenCaseFile file;
        fatoumata(file);
        Screen screen(file);
        Screen::type(u"camara"_s);
        QTRY_COMPARE(screen.found().size(), 1);
        Screen::press(Qt::Key_Return);
        QCOMPARE(screen.wantedPage(), u"people"_s);
        screen.page.takeFocus();
        Screen::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(screen.wantedTarget(), u"new:"_s);
    }

    void onlyTheLastOfSeveralQuestionsIsAnswered()
    {
        OpenCaseFile file;
        fatoumata(file);
        const auto awa = file.add(wasl::tests::aBeneficiary().named("Awa", "Diop"));
        const Screen screen(file);
        auto* search = screen.find<SearchField>(u"deskSearchEdit"_s);
        search->setPause(0);
        for (const auto& text : {u"F"_s, u"Fa"_s, u"Fatou"_s, u"A"_s, u"Aw"_s, u"Awa"_s})
            search->setText(text);
        QTRY_COMPARE(screen.found(), QStringList{ltr(awa)});
        waitForBackground();
        QTest::qWait(30);
        QCOMPARE(screen.found(), QStringList{ltr(awa)});
    }

    void whatWasTypedBeforeTheNamesWereReadInIsAskedOnceMore()
    {
        OpenCaseFile file;
        const auto awa = file.add(wasl::tests::aBeneficiary().named("Awa", "Diop"));
        PeopleSearch search(file.file(), Lists::load(file.database()), nullptr);
        QStringList typed;
        std::vector<storage::BeneficiaryRow> rows;
        connect(&search, &PeopleSearch::found, this,
                [&](const QString& text, const std::vector<storage::BeneficiaryRow>& found) {
                    typed << text;
                    rows = found;
                });
        search.search(u"Awa"_s); // nothing was read in yet: that is told by the event loop
        for (int i = 0; i < 3; ++i) {
            waitForBackground();
            QTest::qWait(20);
        }
        QVERIFY(!typed.isEmpty());
        QCOMPARE(typed.count(u"Awa"_s), typed.size());
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows.front().id, awa.id);
    }

    void whoIsNotFoundIsRegisteredWithWhatWasTyped()
    {
        OpenCaseFile file;
        fatoumata(file);
        const Screen screen(file);
        Screen::type(u"Mamadou Diallo"_s);
        QTRY_VERIFY(screen.find<QPushButton>(u"deskRegisterTypedButton"_s)->isVisible());
        Screen::press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(screen.wantedPage(), u"people"_s);
        QCOMPARE(screen.wantedTarget(), u"new:Mamadou Diallo"_s);
    }

    void escapeGoesBackToToday()
    {
        OpenCaseFile file;
        fatoumata(file);
        const Screen screen(file);
        QTRY_VERIFY(screen.find<QTableView>(u"deskRegisteredTable"_s)->isVisible());
        Screen::type(u"Fatou"_s);
        QTRY_COMPARE(screen.found().size(), 1);
        Screen::press(Qt::Key_Escape);
        QTRY_VERIFY(screen.find<QTableView>(u"deskRegisteredTable"_s)->isVisible());
    }

    void aReferralWithoutAnAnswerWaitsOnTheDesk()
    {
        OpenCaseFile file;
        const auto person = fatoumata(file);
        domain::Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.sectors = QStringList{u"health"_s};
        domain::Referral referral;
        referral.person = person.id;
        referral.partner = OpenCaseFile::check(storage::PartnerStore(file.database()).save(clinic));
        referral.sector = u"health"_s;
        referral.priority = domain::ReferralPriority::Emergency;
        storage::ReferralStore referrals(file.database());
        const auto id = OpenCaseFile::check(referrals.save(referral));
        OpenCaseFile::check(referrals.overrideConsent(id, u"danger to life"_s));
        domain::ReferralStep send;
        send.event = domain::ReferralEvent::Send;
        OpenCaseFile::check(referrals.step(id, send));
        {
            file.now = file.now.addSecs(25 * 3600);
            OpenCaseFile::check(referrals.runClock());
        }
        const Screen screen(file);
        QTRY_COMPARE(screen.find<DeskCard>(u"deskReferralsCard"_s)->count(), 1);
        auto* table = screen.find<QTableView>(u"deskReferralsTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        Screen::press(Qt::Key_Return);
        QCOMPARE(screen.wantedPage(), u"referrals"_s);
        QCOMPARE(screen.wantedTarget(), id.toString());
    }

    void whoIsFoundIsPutInTheQueueReceivedAndSeenOff()
    {
        OpenCaseFile file;
        fatoumata(file);
        const Screen screen(file);
        Screen::type(u"camara"_s);
        QTRY_COMPARE(screen.found().size(), 1);
        Screen::press(Qt::Key_Return, Qt::ControlModifier);
        const auto states = [&] {
            QStringList codes;
            for (const auto& row : storage::VisitStore(file.database()).today())
                codes << domain::code(row.visit.state);
            return codes;
        };
        QCOMPARE(states(), QStringList{u"waiting"_s});
        auto* queue = screen.find<QTableView>(u"deskQueueTable"_s);
        QTRY_COMPARE(queue->model()->rowCount(), 1);
        queue->setFocus();
        queue->selectRow(0);
        Screen::press(Qt::Key_Space);
        QCOMPARE(states(), QStringList{u"received"_s});
        QTRY_VERIFY(queue->model()->index(0, 2).data(chipRole).value<ChipLook>().text.contains(u"salma"_s));
        queue->selectRow(0);
        Screen::press(Qt::Key_Space);
        QVERIFY(states().isEmpty());
    }

    void theNextOneIsReceivedWithHerRecordOpen()
    {
        OpenCaseFile file;
        const auto person = fatoumata(file);
        OpenCaseFile::check(storage::VisitStore(file.database()).arrive(person.id));
        const Screen screen(file);
        screen.find<QPushButton>(u"deskNextButton"_s)->click();
        QCOMPARE(screen.wantedTarget(), person.fileNumber.toString());
        QCOMPARE(storage::VisitStore(file.database()).today().front().visit.state,
                 domain::VisitState::Received);
    }

    void papersAndConsentsAboutToExpireWaitOnTheDesk()
    {
        OpenCaseFile file;
        auto person = fatoumata(file);
        const auto today = file.database().today();
        person.documents = {{{}, u"passport"_s, {}, u"GN"_s, {}, {}, today.addDays(10)}};
        file.add(person);
        domain::Consent consent;
        consent.person = person.id;
        consent.noticeVersion = u"1"_s;
        consent.language = u"fr"_s;
        consent.expires = today.addDays(5);
        OpenCaseFile::check(storage::ConsentStore(file.database()).record(consent));
        const Screen screen(file);
        auto* card = screen.find<QTableView>(u"deskExpiringTable"_s);
        QTRY_COMPARE(card->model()->rowCount(), 2);
        QVERIFY(
            card->model()->index(1, 1).data().toString().contains(u"assport"_s)); // the first to expire first
    }

    void anEmptyFileSaysWhatWillBeHere()
    {
        OpenCaseFile file;
        const Screen screen(file);
        QTRY_VERIFY(screen.find<QPushButton>(u"deskFirstPersonButton"_s)->isVisible());
        screen.find<QPushButton>(u"deskFirstPersonButton"_s)->click();
        QCOMPARE(screen.wantedTarget(), u"new:"_s);
    }

    void anAdministratorIsToldThatSheSeesNoPeople()
    {
        OpenCaseFile file(domain::Role::Administrator);
        const Screen screen(file);
        QVERIFY(!screen.find<SearchField>(u"deskSearchEdit"_s)->isEnabled());
        QVERIFY(!screen.page.findChild<QPushButton*>(u"deskNewPersonButton"_s));
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        fatoumata(file);
        const Screen screen(file);
        QTRY_VERIFY(screen.find<QTableView>(u"deskRegisteredTable"_s)->isVisible());
        QCOMPARE(namelessControls(screen.page).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestDeskPage)
#include "tst_desk_page.moc"
