// The first screens over real case files: create with the code typed back, open, wrong passphrases, recovery.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/state_chip.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/steps.h"
#include "ui/unlock/unlock_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::language::Language;

namespace
{

const auto goodPassphrase = u"grenade olivier saison pluie"_s;

struct Screens
{
    explicit Screens(UnlockSetup setup = cheap())
        : window(look(), std::move(setup), [this](auto file) { opened = std::move(file); })
    {
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
    }

    static UnlockSetup cheap()
    {
        UnlockSetup setup;
        setup.options = storage::VaultOptions::cheapForTests();
        return setup;
    }

    template <class Widget = QLineEdit>
    Widget* find(const QString& name) const
    {
        auto* found = current()->findChild<Widget*>(name);
        if (!found) qFatal("no %s on this screen", qPrintable(name));
        return found;
    }
    Step* current() const { return static_cast<Step*>(window.findChild<QStackedWidget*>()->currentWidget()); }
    void type(const QString& name, const QString& text) const { find(name)->setText(text); }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    QString notice() const { return current()->findChild<Notice*>()->text(); }
    bool has(const QString& name) const { return current()->findChild<QWidget*>(name) != nullptr; }

    UnlockWindow window;
    std::unique_ptr<storage::CaseFile> opened;
};

/// A case file whose code was typed back; its code.
QString makeFile(const QString& folder)
{
    const auto setup = Screens::cheap();
    const auto made = storage::Vault::create(folder, {u"salma"_s, goodPassphrase}, u"Al Amal"_s,
                                             setup.environment, setup.options);
    if (!made) qFatal("%s", qPrintable(made.error().message));
    if (!storage::Vault::confirmRecoveryCode(folder, made->recoveryCode, setup.environment, setup.options))
        qFatal("not confirmed");
    return made->recoveryCode;
}

} // namespace

class TestUnlockWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(Language::English, Appearance::Light); }

    void aFileIsCreatedAndOpensOnlyAfterTheCodeWasTypedBack()
    {
        QTemporaryDir place;
        Screens screens;
        screens.click(u"createFileButton"_s);
        screens.type(u"associationEdit"_s, u"Association Al Amal"_s);
        screens.type(u"newFolderEdit"_s, place.filePath(u"file"_s));
        screens.type(u"founderEdit"_s, u"salma"_s);
        screens.type(u"newPassphraseEdit"_s, goodPassphrase);
        screens.type(u"repeatPassphraseEdit"_s, goodPassphrase);
        grabEveryLook(screens.window, u"create"_s);
        look().set(Language::English, Appearance::Light);
        screens.click(u"createButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screens.has(u"typedCodeEdit"_s), 20000);
        grabEveryLook(screens.window, u"code"_s);

        QStringList groups;
        for (auto* label : screens.current()->findChildren<QLabel*>())
            if (label->text().size() == 4 && label->text().toUpper() == label->text())
                groups << label->text();
        QCOMPARE(groups.size(), 9);
        screens.click(u"codeWrittenButton"_s);
        grabPage(screens.window, u"code-typed"_s, Language::French, Appearance::Light);
        screens.type(u"typedCodeEdit"_s, u"0000"_s);
        screens.click(u"confirmCodeButton"_s);
        QTRY_VERIFY(!screens.find<QLabel>(u"codeError"_s)->text().isEmpty());
        QVERIFY(!screens.opened);
        screens.type(u"typedCodeEdit"_s, groups.join(u' ').toLower());
        QTRY_VERIFY_WITH_TIMEOUT(screens.find<QPushButton>(u"confirmCodeButton"_s)->isEnabled(), 20000);
        screens.click(u"confirmCodeButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screens.opened, 20000);
        QCOMPARE(screens.opened->actor().name, u"salma"_s);
        QCOMPARE(screens.opened->associationName(), u"Association Al Amal"_s);
    }

    void aWeakPassphraseAndTwoThatDifferAreSaidBesideTheirFields()
    {
        QTemporaryDir place;
        Screens screens;
        screens.click(u"createFileButton"_s);
        screens.type(u"newFolderEdit"_s, place.filePath(u"file"_s));
        screens.type(u"newPassphraseEdit"_s, u"short"_s);
        QCOMPARE(screens.find<StateChip>(u"strengthChip"_s)->look().meaning, Meaning::Danger);
        screens.click(u"createButton"_s);
        QVERIFY(!screens.find<QLabel>(u"passphraseError"_s)->text().isEmpty());
        QVERIFY(!screens.find<QLabel>(u"associationNameError"_s)->text().isEmpty());
        screens.type(u"newPassphraseEdit"_s, goodPassphrase);
        QCOMPARE(screens.find<StateChip>(u"strengthChip"_s)->look().meaning, Meaning::Done);
        screens.click(u"createButton"_s);
        QVERIFY(!screens.find<QLabel>(u"repeatError"_s)->text().isEmpty());
        QVERIFY(!QDir(place.filePath(u"file"_s)).exists());
    }

    void enterAfterTheNameGoesToThePassphrase()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"file"_s);
        makeFile(file);
        Screens screens;
        screens.window.setFolder(file);
        screens.type(u"userNameEdit"_s, u"salma"_s);
        (void)QTest::qWaitForWindowActive(&screens.window);
        screens.find(u"userNameEdit"_s)->setFocus();
        QTest::keyClick(screens.find(u"userNameEdit"_s), Qt::Key_Return);
        QVERIFY(screens.find(u"passphraseEdit"_s)->hasFocus());
        screens.type(u"passphraseEdit"_s, goodPassphrase);
        QTest::keyClick(screens.find(u"passphraseEdit"_s), Qt::Key_Return);
        QTRY_VERIFY(screens.opened);
    }

    void itOpensWithTheRightPassphrase()
    {
        QTemporaryDir place;
        makeFile(place.filePath(u"file"_s));
        auto setup = Screens::cheap();
        setup.recentFolders = {place.filePath(u"file"_s)};
        Screens screens(setup);
        QSignalSpy used(&screens.window, &UnlockWindow::folderUsed);
        screens.type(u"userNameEdit"_s, u"salma"_s);
        screens.type(u"passphraseEdit"_s, goodPassphrase);
        QTest::keyClick(screens.find(u"passphraseEdit"_s), Qt::Key_Return);
        QVERIFY(!screens.find<QPushButton>(u"openButton"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(screens.opened, 20000);
        QCOMPARE(used.count(), 1);
        QVERIFY(screens.find(u"passphraseEdit"_s)->text().isEmpty());
    }

    void wrongPassphrasesAreSaidAndThenHeldOff()
    {
        QTemporaryDir place;
        makeFile(place.filePath(u"file"_s));
        auto setup = Screens::cheap();
        setup.recentFolders = {place.filePath(u"file"_s)};
        Screens screens(setup);
        auto* button = screens.find<QPushButton>(u"openButton"_s);
        screens.type(u"userNameEdit"_s, u"salma"_s);
        for (int i = 0; i < 5 && button->isEnabled(); ++i) {
            screens.type(u"passphraseEdit"_s, u"not this one at all"_s);
            screens.click(u"openButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!screens.find<QLabel>(u"passphraseError"_s)->text().isEmpty(), 20000);
            QVERIFY(screens.find(u"passphraseEdit"_s)->text().isEmpty());
        }
        QVERIFY(!button->isEnabled());
        QVERIFY(button->text().contains(u'1') || button->text().contains(u'2'));
        grabEveryLook(screens.window, u"unlock"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 6000);
        QVERIFY(!screens.opened);
    }

    void aForgottenPassphraseIsReplacedWithTheCode()
    {
        QTemporaryDir place;
        const auto code = makeFile(place.filePath(u"file"_s));
        auto setup = Screens::cheap();
        setup.recentFolders = {place.filePath(u"file"_s)};
        Screens screens(setup);
        screens.click(u"recoverWayButton"_s);
        screens.type(u"recoveryCodeEdit"_s, code);
        screens.type(u"recoverUserEdit"_s, u"salma"_s);
        screens.type(u"newPassphraseEdit"_s, u"citron thym montagne neige"_s);
        screens.type(u"repeatPassphraseEdit"_s, u"citron thym montagne neige"_s);
        grabPage(screens.window, u"recover"_s, Language::Arabic, Appearance::Light);
        look().set(Language::English, Appearance::Light);
        screens.click(u"recoverButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screens.has(u"typedCodeEdit"_s), 20000);
    }

    void capsLockIsNoticed()
    {
        QTemporaryDir place;
        auto setup = Screens::cheap();
        setup.recentFolders = {place.filePath(u"file"_s)};
        Screens screens(setup);
        auto* field = screens.find<PassphraseField>(u"passphraseEdit"_s);
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QVERIFY(!screens.find<QLabel>(u"passphraseError"_s)->text().isEmpty());
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(screens.find<QLabel>(u"passphraseError"_s)->text().isEmpty());
    }

    void everyControlIsNamed()
    {
        auto setup = Screens::cheap();
        setup.offerDemonstration = true;
        Screens screens(setup);
        QCOMPARE(namelessControls(screens.window).join(u'\n'), QString());
        grabEveryLook(screens.window, u"welcome"_s);
    }
};

WASL_TEST_IN(QApplication, TestUnlockWindow)
#include "tst_unlock_window.moc"
