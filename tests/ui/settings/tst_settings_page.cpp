// The settings: look and idle time, the association, users, my passphrase, backup, keys, the journal.

#include "app/storage/sensitive_fields.h"
#include "app/storage/settings_store.h"
#include "tests/support/busy_file.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/settings/communes_edit.h"
#include "ui/settings/setting_names.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/users_card.h"
#include "ui/shared/background.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

const auto salmas = u"grenade olivier saison pluie"_s;

struct Screen
{
    explicit Screen(domain::Role role = domain::Role::Manager, const QStringList& paths = {})
        : file(role)
        , page(new SettingsPage(file.file(), look(), FileChooser::answering(paths)))
    {
        page->resize(1166, 712);
        page->show();
        page->refresh();
    }
    ~Screen()
    {
        waitForBackground();
        delete page;
    }

    template <class Widget = QWidget>
    Widget* find(const QString& name) const
    {
        auto* found = page->findChild<Widget*>(name);
        if (!found) qFatal("no %s in the settings", qPrintable(name));
        return found;
    }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    /// What the card of a control says.
    [[nodiscard]] QString noticeBy(const QString& name) const
    {
        for (auto* parent = find(name)->parentWidget(); parent; parent = parent->parentWidget())
            if (const auto* card = qobject_cast<SettingsCard*>(parent))
                return card->findChild<Notice*>()->text();
        return {};
    }
    void selectUser(const QString& name) const
    {
        auto* view = find<QTableView>(u"usersTable"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == name) view->selectRow(row);
    }
    void addUser(const QString& name, domain::Role role) const
    {
        click(u"addUserButton"_s);
        find<QLineEdit>(u"userNameEdit"_s)->setText(name);
        auto* combo = find<QComboBox>(u"roleCombo"_s);
        combo->setCurrentIndex(combo->findData(int(role)));
        click(u"saveUserButton"_s);
    }
    void closePassphrase() const
    {
        click(u"writtenDownButton"_s);
        QTRY_VERIFY(!page->findChild<QDialog*>(u"passphraseOnceDialog"_s));
    }

    OpenCaseFile file;
    SettingsPage* page;
};

/// Answers confirmByTyping() when it comes.
void confirm(const QString& word)
{
    QTimer::singleShot(0, qApp, [word] {
        auto* dialog = qApp->activeModalWidget();
        if (!dialog) qFatal("nothing asks to be confirmed");
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typedWordEdit"_s), word);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::Key_Space);
    });
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void theLanguageTurnsTheWindowAtOnce()
    {
        Screen screen;
        auto* combo = screen.find<QComboBox>(u"languageCombo"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        QCOMPARE(look().spoken(), language::Language::Arabic);
        QCOMPARE(screen.page->layoutDirection(), Qt::RightToLeft);
        auto* appearance = screen.find<QComboBox>(u"appearanceCombo"_s);
        QTest::keyClick(appearance, Qt::Key_End);
        QCOMPARE(look().appearance(), Appearance::Dark);
        // Changed elsewhere, it is shown here.
        look().set(language::Language::French, Appearance::Light);
        QCOMPARE(combo->currentData().toInt(), int(language::Language::French));
    }

    void idleMinutesAreKeptAndTold()
    {
        Screen screen;
        QSignalSpy told(screen.page, &SettingsPage::idleMinutesChanged);
        QCOMPARE(idleMinutes(screen.file.database()), 5);
        auto* combo = screen.find<QComboBox>(u"idleMinutesCombo"_s);
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(told.last().at(0).toInt(), 30);
        QCOMPARE(idleMinutes(screen.file.database()), 30);
        QCOMPARE(storage::SettingsStore(screen.file.database()).value(u"desk.idle-minutes"_s), u"30"_s);
    }

    void whatIsPastItsKeepingIsProlongedOrErased()
    {
        Screen screen;
        screen.page->open(u"association"_s);
        QVERIFY(screen.find<QLabel>(u"nobodyPastKeeping"_s)->isVisible());
        domain::Beneficiary old = wasl::tests::aBeneficiary().named("Binta", "Sow");
        old.keepUntil = QDate(2026, 11, 10);
        const auto binta = screen.file.add(old);
        old.latin = {u"Issa"_s, u"Ba"_s};
        const auto issa = screen.file.add(old);
        screen.page->refresh();
        auto* view = screen.find<QTableView>(u"retentionTable"_s);
        QCOMPARE(view->model()->rowCount(), 2);
        QVERIFY(!screen.find<QPushButton>(u"keepLongerButton"_s)->isEnabled());
        view->selectRow(0);
        screen.find<DateEdit>(u"keepLongerEdit"_s)->setText(u"01/01/2020"_s);
        screen.click(u"keepLongerButton"_s);
        QVERIFY(!screen.noticeBy(u"retentionTable"_s).isEmpty());
        screen.find<DateEdit>(u"keepLongerEdit"_s)->setText(u"31/12/2027"_s);
        screen.click(u"keepLongerButton"_s);
        QCOMPARE(screen.file.people().find(binta.id)->keepUntil, std::optional(QDate(2027, 12, 31)));
        QCOMPARE(view->model()->rowCount(), 1);
        view->selectRow(0);
        confirm(issa.fileNumber.toString());
        screen.click(u"eraseKeptButton"_s);
        QVERIFY(!screen.file.people().find(issa.id));
        QCOMPARE(view->model()->rowCount(), 0);
        screen.find<QDialog>(u"erasureDialog"_s)->close();
    }

    void theAssociationIsSavedByKey()
    {
        Screen screen;
        screen.page->open(u"association"_s);
        QCOMPARE(screen.find<QLineEdit>(u"associationNameEdit"_s)->text(), u"Association Al Amal"_s);
        auto* receipt = screen.find<QLineEdit>(u"cndpReceiptEdit"_s);
        QTest::keyClicks(receipt, u"D-GV-412/2025"_s);
        QVERIFY(screen.find<Notice>(u"receiptNotice"_s)->isVisible());
        screen.find<QLineEdit>(u"associationAddressEdit"_s)->setText(u"12, rue Zitoun"_s);
        screen.find<QLineEdit>(u"associationContactEdit"_s)->setText(u"+212 524 000 000"_s);
        screen.find<QLineEdit>(u"yearsKeptEdit"_s)->setText(u"many"_s);
        screen.click(u"saveAssociationButton"_s);
        QVERIFY(storage::SettingsStore(screen.file.database()).value(receiptSetting).isEmpty());
        screen.find<QLineEdit>(u"yearsKeptEdit"_s)->setText(u"5"_s);
        screen.find<CommunesEdit>(u"associationCommunes"_s)->setCodes({u"07.351.01.0"_s, u"04.421.01.0"_s});
        // Being typed, it outlives a look at another page.
        screen.page->refresh();
        screen.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(screen.page));
        receipt->setFocus();
        QTest::keyClick(receipt, Qt::Key_S, Qt::ControlModifier);
        const storage::SettingsStore settings(screen.file.database());
        QCOMPARE(settings.value(receiptSetting), u"D-GV-412/2025"_s);
        QCOMPARE(settings.value(addressSetting), u"12, rue Zitoun"_s);
        QCOMPARE(settings.value(contactSetting), u"+212 524 000 000"_s);
        QCOMPARE(settings.value(yearsKeptSetting), u"5"_s);
        QVERIFY(!screen.find<Notice>(u"receiptNotice"_s)->isVisible());
        QCOMPARE(settings.value(communesSetting), u"07.351.01.0,04.421.01.0"_s);
        // Another time it is all there, so that saving one of them does not take the others away.
        SettingsPage again(screen.file.file(), look());
        again.refresh();
        QCOMPARE(again.findChild<QLineEdit*>(u"cndpReceiptEdit"_s)->text(), u"D-GV-412/2025"_s);
        QCOMPARE(again.findChild<QLineEdit*>(u"associationContactEdit"_s)->text(), u"+212 524 000 000"_s);
    }

    void whatIsSavedWhileAnotherWritesIsRefusedAndStaysTyped()
    {
        Screen screen;
        const storage::SettingsStore settings(screen.file.database());
        auto* receipt = screen.find<QLineEdit>(u"cndpReceiptEdit"_s);
        auto* absent = screen.find<QSpinBox>(u"absentDaysSpin"_s);
        QTest::keyClicks(receipt, u"D-GV-412/2025"_s);
        absent->setValue(9);
        const QStringList buttons{u"saveAssociationButton"_s, u"saveHouseButton"_s};
        {
            const wasl::tests::BusyFile busy(screen.file.file());
            for (const auto& button : buttons) {
                screen.click(button);
                QVERIFY2(screen.noticeBy(button).contains(u"another program is writing"_s),
                         qPrintable(screen.noticeBy(button)));
            }
            QCOMPARE(settings.value(receiptSetting), QString());
        }
        screen.page->refresh();
        QCOMPARE(receipt->text(), u"D-GV-412/2025"_s);
        QCOMPARE(absent->value(), 9);
        for (const auto& button : buttons) {
            screen.click(button);
            QCOMPARE(screen.noticeBy(button), QString());
        }
        QCOMPARE(settings.value(receiptSetting), u"D-GV-412/2025"_s);
        QCOMPARE(settings.value(u"house.absent-days"_s), u"9"_s);
    }

    void sensitiveFieldsAreOffUntilTheirAuthorisationIsWritten()
    {
        Screen screen;
        screen.page->open(u"association"_s);
        const storage::SensitiveFields fields(screen.file.database());
        auto* collect = screen.find<QCheckBox>(u"collect-health-needs"_s);
        QVERIFY(!collect->isChecked());
        collect->click();
        QVERIFY(!collect->isChecked());
        QVERIFY(!screen.find<Field>(u"health-needsField"_s)->error().isEmpty());
        QVERIFY(!fields.isOn(domain::SensitiveGroup::HealthNeeds));
        screen.find<QLineEdit>(u"authorisation-health-needs"_s)->setText(u"A-RH-7/2026"_s);
        collect->click();
        QVERIFY(collect->isChecked());
        QCOMPARE(fields.authorisation(domain::SensitiveGroup::HealthNeeds), u"A-RH-7/2026"_s);
        QVERIFY(!fields.isOn(domain::SensitiveGroup::DocumentNumbers));
        collect->click();
        QVERIFY(!fields.isOn(domain::SensitiveGroup::HealthNeeds));
    }

    void aUserIsAddedAndHerPassphraseShownOnce()
    {
        Screen screen;
        screen.page->open(u"users"_s);
        screen.addUser(u"amina"_s, domain::Role::CaseWorker);
        const auto shown = screen.find<QLineEdit>(u"temporaryPassphraseEdit"_s)->text();
        QVERIFY(shown.size() >= 12);
        QCOMPARE(namelessControls(*screen.find<QDialog>(u"passphraseOnceDialog"_s)).join(u'\n'), QString());
        screen.closePassphrase();
        const auto users = screen.file.file().users();
        QCOMPARE(users.size(), std::size_t(2));
        const auto amina = std::find_if(users.begin(), users.end(),
                                        [](const auto& user) { return user.name == "amina"_L1; });
        QVERIFY(amina != users.end());
        QCOMPARE(amina->role, domain::Role::CaseWorker);
        QVERIFY(amina->temporary);
        QCOMPARE(screen.find<QTableView>(u"usersTable"_s)->model()->rowCount(), 2);
    }

    void aTakenNameIsSaidBesideIt()
    {
        Screen screen;
        screen.page->open(u"users"_s);
        screen.addUser(u"salma"_s, domain::Role::Reception);
        QVERIFY(!screen.find<Field>(u"userNameField"_s)->error().isEmpty());
        QCOMPARE(screen.find<QLineEdit>(u"userNameEdit"_s)->text(), u"salma"_s);
        QCOMPARE(screen.file.file().users().size(), std::size_t(1));
    }

    void aRoleIsChangedAndAUserRevoked()
    {
        Screen screen;
        screen.page->open(u"users"_s);
        screen.addUser(u"amina"_s, domain::Role::CaseWorker);
        screen.closePassphrase();
        screen.selectUser(u"amina"_s);
        screen.click(u"changeRoleButton"_s);
        auto* combo = screen.find<QComboBox>(u"roleCombo"_s);
        combo->setCurrentIndex(combo->findData(int(domain::Role::Legal)));
        screen.click(u"saveUserButton"_s);
        const auto roleOfAmina = [&] {
            for (const auto& user : screen.file.file().users())
                if (user.name == "amina"_L1) return user.role;
            return domain::Role::Auditor;
        };
        QCOMPARE(roleOfAmina(), domain::Role::Legal);

        screen.selectUser(u"amina"_s);
        confirm(u"amina"_s);
        screen.click(u"revokeUserButton"_s);
        QCOMPARE(screen.file.file().users().size(), std::size_t(1));
        QVERIFY(!screen.noticeBy(u"usersTable"_s).isEmpty());
        // Herself nobody revokes.
        screen.selectUser(u"salma"_s);
        QVERIFY(!screen.find(u"revokeUserButton"_s)->isEnabled());
    }

    void closedNotesAreGivenAndTakenAway()
    {
        using domain::Compartment;
        Screen screen;
        for (const auto& name : {u"karima"_s, u"rachid"_s}) {
            screen.addUser(name, domain::Role::Legal);
            screen.closePassphrase();
        }
        const auto held = [&](const QString& name) {
            for (const auto& user : screen.file.file().users())
                if (user.name == name) return user.compartments;
            return std::vector<Compartment>{Compartment::General};
        };
        const auto decide = [&](const QString& name, bool give) {
            screen.selectUser(name);
            screen.click(u"compartmentsButton"_s);
            screen.find<QCheckBox>(u"compartmentCheck-legal"_s)->setChecked(give);
            screen.click(u"saveCompartmentsButton"_s);
        };
        const auto done = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return !screen.page->findChild<QDialog*>(u"compartmentsDialog"_s);
        };
        // The first reader of a compartment gets its key from whoever manages the users …
        decide(u"karima"_s, true);
        QCOMPARE(held(u"karima"_s), std::vector{Compartment::Legal});
        QVERIFY(done());
        // … who did not keep it: the next one is let in by a reader.
        decide(u"rachid"_s, true);
        QVERIFY(held(u"rachid"_s).empty());
        QVERIFY(!screen.find<Notice>(u"compartmentsNotice"_s)->text().isEmpty());
        QVERIFY(!screen.find<QCheckBox>(u"compartmentCheck-legal"_s)->isChecked());
        screen.click(u"cancelCompartmentsButton"_s);
        QVERIFY(done());
        decide(u"karima"_s, false);
        QVERIFY(held(u"karima"_s).empty());
        QVERIFY(done());
        // The manager's own role goes with none of them.
        screen.selectUser(u"salma"_s);
        screen.click(u"compartmentsButton"_s);
        for (const auto& code : {u"legal"_s, u"medical"_s, u"violence"_s})
            QVERIFY(!screen.find<QCheckBox>(u"compartmentCheck-"_s + code)->isEnabled());
        QVERIFY(!screen.find<QPushButton>(u"saveCompartmentsButton"_s)->isEnabled());
    }

    void whoMayNotManageIsToldWhoMay()
    {
        Screen screen(domain::Role::CaseWorker);
        for (const auto& name :
             {u"addUserButton"_s, u"rotateKeysButton"_s, u"backUpButton"_s, u"importRegisterButton"_s,
              u"saveAssociationButton"_s, u"idleMinutesCombo"_s}) {
            QVERIFY2(!screen.find(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!screen.noticeBy(name).isEmpty(), qPrintable(name));
        }
        QVERIFY(screen.find(u"changePassphraseButton"_s)->isEnabled());
    }

    void myPassphraseIsChanged()
    {
        Screen screen;
        const auto wanted = u"figuier marée lanterne sable"_s;
        screen.find<QLineEdit>(u"currentPassphraseEdit"_s)->setText(u"not hers at all"_s);
        screen.find<QLineEdit>(u"newPassphraseEdit"_s)->setText(wanted);
        screen.find<QLineEdit>(u"repeatPassphraseEdit"_s)->setText(wanted);
        screen.click(u"changePassphraseButton"_s);
        QVERIFY(!screen.find<Field>(u"currentField"_s)->error().isEmpty());
        screen.find<QLineEdit>(u"currentPassphraseEdit"_s)->setText(salmas);
        screen.click(u"changePassphraseButton"_s);
        QVERIFY(screen.find<QLineEdit>(u"currentPassphraseEdit"_s)->text().isEmpty());
        QCOMPARE(screen.file.file().changePassphrase(salmas, wanted).error().code, u"wrong-passphrase"_s);
        QVERIFY(screen.file.file().changePassphrase(wanted, salmas));
    }

    void aBackupIsMadeVerifiedAndRemembered()
    {
        QTemporaryDir folder;
        Screen screen(domain::Role::Manager, {folder.path()});
        screen.page->open(u"safety"_s);
        screen.file.add(wasl::tests::aBeneficiary());
        const auto before = screen.find<QLabel>(u"lastBackupLabel"_s)->text();
        screen.click(u"backUpButton"_s);
        QTRY_VERIFY(screen.find<QLabel>(u"lastBackupLabel"_s)->text() != before);
        const auto made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        QVERIFY(QFile::exists(folder.filePath(made.front() + u"/cases.db"_s)));
        QVERIFY(screen.noticeBy(u"backUpButton"_s).contains(made.front()));
        QVERIFY(screen.find(u"backUpButton"_s)->isEnabled());
    }

    void aBackupThatEndsWhileAnotherWritesIsMadeAndSaid()
    {
        QTemporaryDir folder;
        Screen screen(domain::Role::Manager, {folder.path()});
        const wasl::tests::BusyFile busy(screen.file.file());
        screen.click(u"backUpButton"_s);
        QTRY_VERIFY(!screen.noticeBy(u"backUpButton"_s).isEmpty());
        const auto made = QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(made.size(), 1);
        const auto said = screen.noticeBy(u"backUpButton"_s);
        QVERIFY2(said.contains(made.front()), qPrintable(said));
        QVERIFY2(said.contains(u"not be written into the case file"_s), qPrintable(said));
        QVERIFY(screen.find(u"backUpButton"_s)->isEnabled());
    }

    void theJournalIsVerifiedAndADamageNamed()
    {
        Screen screen;
        screen.file.add(wasl::tests::aBeneficiary());
        screen.click(u"verifyJournalButton"_s);
        QTRY_VERIFY(screen.noticeBy(u"verifyJournalButton"_s).contains(u"intact"_s));
        screen.file.database().execute(u"DROP TRIGGER journal_keeps_links"_s);
        screen.file.database().execute(u"UPDATE journal SET at = at + 1 WHERE sequence = 2"_s);
        screen.click(u"verifyJournalButton"_s);
        QTRY_VERIFY(screen.noticeBy(u"verifyJournalButton"_s).contains(u"entry"_s) &&
                    !screen.noticeBy(u"verifyJournalButton"_s).contains(u"intact"_s));
    }

    void keysAreRenewedAndTheFileGoesOn()
    {
        Screen screen;
        const auto awa = screen.file.add(wasl::tests::aBeneficiary());
        screen.click(u"rotateKeysButton"_s);
        QVERIFY(!screen.noticeBy(u"rotateKeysButton"_s).isEmpty());
        QVERIFY(screen.file.people().find(awa.id));
        QVERIFY(screen.file.file().openReader());
    }

    void aDemonstrationFileSaysSo()
    {
        OpenCaseFile file;
        QVERIFY(storage::SettingsStore(file.database()).set(u"demo"_s, u"1"_s));
        const SettingsPage page(file.file(), look(), FileChooser::answering({}));
        QVERIFY(!page.findChild<Notice*>(u"demoNotice"_s)->text().isEmpty());
    }

    void noControlIsNameless()
    {
        Screen screen;
        screen.page->open(u"users"_s);
        screen.addUser(u"amina.idrissi"_s, domain::Role::CaseWorker);
        screen.closePassphrase();
        screen.addUser(u"يوسف"_s, domain::Role::Reception);
        screen.closePassphrase();
        QCOMPARE(namelessControls(*screen.page).join(u'\n'), QString());
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) return;
        screen.find<CommunesEdit>(u"associationCommunes"_s)->setCodes({u"07.351.01.0"_s, u"04.421.01.0"_s});
        screen.click(u"verifyJournalButton"_s);
        waitForBackground();
        for (const auto& tab : {u"desk"_s, u"association"_s, u"users"_s, u"safety"_s}) {
            screen.page->open(tab);
            grabEveryLook(*screen.page, u"settings-"_s + tab);
        }
    }
};

WASL_TEST_IN(QApplication, TestSettingsPage)
#include "tst_settings_page.moc"
