// The network on screen, against a real hub over real TLS: join it, see what will leave, send it, its
// receipts, and what comes back.

#include "app/storage/release_store.h"
#include "tests/support/hub_fixture.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/support/summaries.h"
#include "tests/ui/support/grab_page.h"
#include "ui/network/network_page.h"
#include "ui/settings/communes_edit.h"
#include "ui/shared/background.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/writing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
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
    /// \p paths: what is answered when a file is asked for, after the certificate.
    explicit Screen(const QStringList& paths = {})
        : hub(std::make_unique<wasl::tests::HubFixture>())
        , authority(hub->folder() + u"/../authority.pem"_s)
    {
        hub->setNow(file.now);
        QFile pem(authority);
        if (!pem.open(QIODevice::WriteOnly)) qFatal("no place for the certificate");
        pem.write(hub->authorityPem());
        pem.close();
        for (int i = 0; i < 7; ++i)
            file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 3 + i)).living("04.421.01.0"));
        page = std::make_unique<NetworkPage>(file.file(),
                                             FileChooser::answering(QStringList{authority} + paths));
        page->resize(1166, 712);
        page->show();
        page->refresh();
    }
    ~Screen()
    {
        waitForBackground();
        page.reset();
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        if (!found) qFatal("no %s on the network's page", qPrintable(name));
        return found;
    }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    void fillForm(const QString& code) const
    {
        find<QLineEdit>(u"hubUrlEdit"_s)->setText(hub->server().url());
        click(u"chooseCertificateButton"_s);
        find<QLineEdit>(u"enrolmentCodeEdit"_s)->setText(code);
        find<QLineEdit>(u"firstMonthEdit"_s)->setText(u"2026-10"_s);
        find<CommunesEdit>(u"declaredCommunes"_s)->setCodes({u"04.421.01.0"_s});
    }
    void join() const
    {
        fillForm(hub->server().invite(u"Association Al Amal"_s));
        click(u"enrolButton"_s);
        QTRY_VERIFY(find<QPushButton>(u"sendReleasesButton"_s)->isVisible());
    }
    [[nodiscard]] QString notices() const
    {
        QStringList texts;
        for (const auto* notice : page->findChildren<Notice*>())
            if (!notice->text().isEmpty()) texts << notice->text();
        return texts.join(u'\n');
    }
    [[nodiscard]] int count(storage::ReleaseState state)
    {
        const auto all = storage::ReleaseStore(file.database()).all();
        return int(std::count_if(all.begin(), all.end(), [&](const auto& r) { return r.state == state; }));
    }

    OpenCaseFile file;
    std::unique_ptr<wasl::tests::HubFixture> hub;
    QString authority;
    std::unique_ptr<NetworkPage> page;
};

} // namespace

class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aCertificateThatCannotBeReadIsSaidBesideItsField()
    {
        Screen screen;
        screen.fillForm(u"whatever"_s);
        screen.find<QLineEdit>(u"certificateEdit"_s)->setText(u"/nowhere.pem"_s);
        screen.click(u"enrolButton"_s);
        QVERIFY(!screen.find<Field>(u"caField"_s)->error().isEmpty());
        QVERIFY(screen.find<QPushButton>(u"enrolButton"_s)->isVisible());
    }

    void aWrongCodeIsSaidAndNothingTypedIsLost()
    {
        Screen screen;
        screen.fillForm(u"AAAA-BBBB-CCCC"_s);
        screen.click(u"enrolButton"_s);
        QTRY_VERIFY(!(screen.notices() + screen.find<Field>(u"codeField"_s)->error()).isEmpty());
        QTRY_VERIFY(screen.find<QPushButton>(u"enrolButton"_s)->isEnabled());
        QCOMPARE(screen.find<QLineEdit>(u"enrolmentCodeEdit"_s)->text(), u"AAAA-BBBB-CCCC"_s);
    }

    void itIsJoinedByKeyboardSeenSentAndRead()
    {
        Screen screen;
        QSignalSpy states(screen.page.get(), &NetworkPage::stateChanged);
        screen.fillForm({});
        QTest::keyClicks(screen.find<QLineEdit>(u"enrolmentCodeEdit"_s),
                         screen.hub->server().invite(u"Association Al Amal"_s));
        auto* join = screen.find<QPushButton>(u"enrolButton"_s);
        join->setFocus();
        QTest::keyClick(join, Qt::Key_Space);
        // The window goes on while the hub answers.
        QVERIFY(!join->isEnabled());
        QTRY_VERIFY(screen.find<QPushButton>(u"sendReleasesButton"_s)->isVisible());

        // October, in three families; nothing is fixed by looking.
        QTRY_COMPARE(screen.find<QComboBox>(u"leavingReleaseCombo"_s)->count(), 3);
        const auto* leaving = screen.find<QTableView>(u"leavingTable"_s)->model();
        QVERIFY(leaving->rowCount() > 50);
        QCOMPARE(leaving->index(0, 2).data().toString(),
                 writeNumber(7)); // the true total, beside what leaves
        QVERIFY(screen.find<QPlainTextEdit>(u"leavingBytes"_s)->toPlainText().contains(u"2026-10"_s));
        QVERIFY(storage::ReleaseStore(screen.file.database()).all().empty());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-leaving"_s);
        look().set(language::Language::English, Appearance::Light);

        screen.click(u"sendReleasesButton"_s);
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        for (const auto& release : storage::ReleaseStore(screen.file.database()).all())
            QVERIFY(!release.receipt.isEmpty());
        QTRY_VERIFY(!screen.find<QPushButton>(u"sendReleasesButton"_s)->isEnabled());
        const auto* outbox = screen.find<QTableView>(u"outboxTable"_s)->model();
        QCOMPARE(outbox->rowCount(), 3);
        QVERIFY(outbox->index(0, 4).data().toString().contains(u"Receipt"_s));
        QCOMPARE(states.last().at(0).value<Meaning>(), Meaning::Done);
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-sent"_s);
        look().set(language::Language::English, Appearance::Light);

        // Five others have sent theirs; what the network makes of all comes back, beside our own.
        for (int i = 0; i < 5; ++i) {
            const auto other = screen.hub->enrol({u"04.421.01.0"_s});
            QVERIFY(screen.hub->client(other).send(wasl::tests::release({.association = other.id,
                                                                         .communes = other.communes,
                                                                         .period = {2026, 10},
                                                                         .people = 200,
                                                                         .key = i})));
        }
        screen.page->open(u"reading"_s);
        screen.click(u"fetchReadingButton"_s);
        const auto* national = screen.find<QTableView>(u"nationalTable"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(national->index(0, 3).data().toString().contains(u'±'), 20'000);
        QCOMPARE(withoutBidiMarks(national->index(0, 4).data().toString()), u"7"_s);
        QCOMPARE(screen.find<QTableView>(u"directoryTable"_s)->model()->rowCount(), 6);
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-reading"_s);
    }

    void whatWaitsLeavesByItself()
    {
        Screen screen;
        screen.join();
        screen.click(u"sendReleasesButton"_s);
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        waitForBackground();
        screen.file.now = sync::sendingTime({2026, 12}, screen.file.file().id());
        screen.hub->setNow(screen.file.now);
        auto* byItself = screen.find<QCheckBox>(u"sendByItselfCheck"_s);
        QVERIFY(byItself->isChecked());
        byItself->click();
        screen.page->sendIfDue();
        waitForBackground();
        QCOMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        byItself->click();
        screen.page->sendIfDue();
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 6); // November too
    }

    void whereTheHubIsAwayNothingIsFixedAndItLeavesLater()
    {
        Screen screen;
        screen.join();
        screen.hub->stop();
        screen.click(u"sendReleasesButton"_s);
        QTRY_VERIFY(screen.notices().contains(u"3 releases wait"_s));
        QVERIFY(storage::ReleaseStore(screen.file.database()).all().empty());
        QTRY_VERIFY(screen.find<QPushButton>(u"sendReleasesButton"_s)->isEnabled());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-away"_s);
        screen.hub->restart();
        screen.click(u"sendReleasesButton"_s);
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 3);
    }

    void theKeyIsRenewedAndReplacedHere()
    {
        Screen screen;
        screen.join();
        const auto key = [&] {
            return OpenCaseFile::check(sync::Memberships(screen.file.file()).clientConfig()).key->publicKey();
        };
        const auto first = key();
        const auto* since = screen.find<QLabel>(u"keySinceLabel"_s);
        QVERIFY(since->text().contains(writeDate(screen.file.now.date())));
        screen.click(u"renewKeyButton"_s);
        QTRY_VERIFY(key() != first);

        // The hub forgets it: another computer took the association's place.
        const auto id = sync::Memberships(screen.file.file()).current()->association.id;
        auto elsewhere = OpenCaseFile::check(sync::Memberships(screen.file.file()).clientConfig());
        elsewhere.key = wasl::tests::signingKey(7);
        QVERIFY(sync::HubClient(elsewhere).enrol(screen.hub->inviteAgain(id), {u"04.421.01.0"_s}));
        auto* send = screen.find<QPushButton>(u"sendReleasesButton"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(screen.notices().contains(u"another key"_s));
        QVERIFY(storage::ReleaseStore(screen.file.database()).all().empty());

        screen.click(u"useKeyCodeButton"_s);
        QVERIFY(screen.find<QLineEdit>(u"keyCodeEdit"_s)->isEnabled());
        screen.find<QLineEdit>(u"keyCodeEdit"_s)->setText(u"ABCD-EFGH-JKMN-PQRS"_s);
        screen.click(u"useKeyCodeButton"_s);
        const auto* notice = screen.find<Notice>(u"keyNotice"_s);
        QTRY_VERIFY(notice->text().contains(u"not known or has expired"_s));
        QCOMPARE(screen.find<QLineEdit>(u"keyCodeEdit"_s)->text(), u"ABCD-EFGH-JKMN-PQRS"_s);
        QTRY_VERIFY(screen.find<QPushButton>(u"useKeyCodeButton"_s)->isEnabled());
        screen.find<QLineEdit>(u"keyCodeEdit"_s)->setText(screen.hub->inviteAgain(id));
        screen.click(u"useKeyCodeButton"_s);
        QTRY_VERIFY(screen.find<QLineEdit>(u"keyCodeEdit"_s)->text().isEmpty());
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-key"_s);
    }

    /// Saved, delivered by somebody who has a connection, and read in: with the hub away from here meanwhile.
    void whatIsCarriedComesBackWithReceipts()
    {
        const QTemporaryDir stick;
        const auto figures = stick.filePath(u"figures.json"_s), answer = stick.filePath(u"answer.json"_s);
        Screen screen({figures, figures, QString(), figures, answer, figures, answer});
        screen.join();
        screen.hub->stop();
        screen.click(u"carryButton"_s);
        const auto* notice = screen.find<Notice>(u"carryNotice"_s);
        auto* save = screen.find<QPushButton>(u"saveToCarryButton"_s);
        QVERIFY2(!save->isEnabled(), "only once somebody says that the date is right");
        auto* today = screen.find<QCheckBox>(u"todayIsRightCheck"_s);
        QVERIFY(today->text().contains(u"23 November 2026"_s));
        today->click();
        save->click();
        QVERIFY2(notice->text().startsWith(u"3 releases saved."_s), qPrintable(notice->text()));
        QVERIFY(QFile::exists(figures));
        QCOMPARE(screen.count(storage::ReleaseState::Waiting), 3);
        const auto* outbox = screen.find<QTableView>(u"outboxTable"_s)->model();
        QVERIFY(outbox->index(0, 4).data().toString().startsWith(u"To be carried since"_s));

        auto* deliver = screen.find<QPushButton>(u"deliverCarriedButton"_s);
        screen.hub->restart();
        screen.hub->setNow(screen.file.now.addDays(3));
        deliver->click();
        QTRY_VERIFY(notice->text().contains(u"was not saved"_s));
        QTRY_VERIFY(deliver->isEnabled());
        deliver->click();
        QTRY_VERIFY(notice->text().startsWith(u"Delivered."_s));
        QVERIFY(QFile::exists(answer));
        QCOMPARE(screen.count(storage::ReleaseState::Waiting), 3);

        auto* read = screen.find<QPushButton>(u"readCarriedAnswerButton"_s);
        read->click();
        QVERIFY2(notice->text().startsWith(u"This is no answer"_s), qPrintable(notice->text()));
        read->click();
        QVERIFY2(notice->text().startsWith(u"3 releases delivered"_s), qPrintable(notice->text()));
        QCOMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        QCOMPARE(namelessControls(*screen.page).join(u'\n'), QString());
        if (qEnvironmentVariableIsSet("WASL_SCREENS"))
            grabEveryLook(*screen.find<QDialog>(u"carryDialog"_s), u"network-carry"_s);
    }

    /// A file that somebody brings may name any hub: nothing is connected to unasked.
    void whatIsForAnotherHubIsAskedAbout()
    {
        const QTemporaryDir stick;
        const auto figures = stick.filePath(u"figures.json"_s), answer = stick.filePath(u"answer.json"_s);
        Screen there({figures});
        there.join();
        there.click(u"carryButton"_s);
        there.find<QCheckBox>(u"todayIsRightCheck"_s)->click();
        there.click(u"saveToCarryButton"_s);

        Screen here({figures, figures, answer});
        here.join();
        here.click(u"carryButton"_s);
        const auto* notice = here.find<Notice>(u"carryNotice"_s);
        here.click(u"deliverCarriedButton"_s);
        auto* question = here.find<QMessageBox>(u"otherHubQuestion"_s);
        QVERIFY2(question->text().contains(there.hub->server().url().section(u"//"_s, 1)),
                 qPrintable(question->text()));
        question->reject();
        QTRY_VERIFY(!here.page->findChild<QMessageBox*>(u"otherHubQuestion"_s));
        QVERIFY(!QFile::exists(answer) && notice->text().isEmpty());

        here.click(u"deliverCarriedButton"_s);
        here.click(u"connectToHubButton"_s);
        QTRY_VERIFY2(notice->text().startsWith(u"Delivered."_s), qPrintable(notice->text()));
        QVERIFY(QFile::exists(answer));
    }

    /// Whom the lost file counted in what left, the restored one cannot know: its figures of the year say
    /// nothing more, and the page says that.
    void afterARestoreItIsSaidWhichFiguresSayNothing()
    {
        Screen screen;
        screen.join();
        const QTemporaryDir place;
        OpenCaseFile::check(screen.file.file().backup(place.filePath(u"backup"_s)));
        screen.click(u"sendReleasesButton"_s);
        QTRY_COMPARE(screen.count(storage::ReleaseState::Delivered), 3);
        waitForBackground();
        QVERIFY(!screen.find<Notice>(u"noiseOnlyNotice"_s)->isVisible());

        const auto restored = screen.file.restore(place.filePath(u"backup"_s), place.filePath(u"restored"_s));
        screen.page = std::make_unique<NetworkPage>(*restored);
        screen.page->resize(1166, 712);
        screen.page->show();
        screen.page->refresh();
        const auto* notice = screen.find<Notice>(u"noiseOnlyNotice"_s);
        QVERIFY2(!notice->isVisible(), "the hub was not asked yet");
        screen.click(u"carryButton"_s);
        const auto* save = screen.find<QPushButton>(u"saveToCarryButton"_s);
        screen.find<QCheckBox>(u"todayIsRightCheck"_s)->click();
        QVERIFY2(!save->isEnabled(), "nor is anything saved before it is said what becomes of lost months");
        screen.find<QCheckBox>(u"closeLostCheck"_s)->click();
        QVERIFY(save->isEnabled());
        screen.click(u"closeCarryButton"_s);
        screen.click(u"sendReleasesButton"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"2026"_s) && notice->text().contains(u"January 2027"_s));
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-restored"_s);
        look().set(language::Language::English, Appearance::Light);

        // November and December still leave so; then it is over.
        screen.file.now = screen.file.now.addMonths(2);
        screen.hub->setNow(screen.file.now);
        screen.page->refresh();
        QVERIFY(notice->isVisible());
        // What was ordered before may still be on its way, and the button deaf.
        QTRY_VERIFY(screen.find<QPushButton>(u"sendReleasesButton"_s)->isEnabled());
        screen.click(u"sendReleasesButton"_s);
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(storage::ReleaseStore(restored->database()).all().size(), std::size_t(6));
        waitForBackground();
        screen.page.reset();
    }

    void noControlIsNameless()
    {
        Screen screen;
        QCOMPARE(namelessControls(*screen.page).join(u'\n'), QString());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.page, u"network-outside"_s);
    }
};

WASL_TEST_IN(QApplication, TestNetworkPage)
#include "tst_network_page.moc"
