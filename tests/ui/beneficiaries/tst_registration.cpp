// The quick form by keyboard alone: from a name typed to a person on file, its refusals, drafts and warnings.

#include "app/storage/draft_store.h"
#include "app/storage/household_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/duplicate_panel.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

struct RegistrationScreen
{
    explicit RegistrationScreen(OpenCaseFile& file)
        : page(file.file())
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    ~RegistrationScreen() { waitForBackground(); }

    QWidget* form() const { return page.findChild<QWidget*>(u"registrationForm"_s); }
    template <class Widget = QLineEdit>
    Widget* find(const QString& name) const
    {
        auto* found = form()->findChild<Widget*>(name);
        if (!found) qFatal("no %s in the form", qPrintable(name));
        return found;
    }
    /// Whom the keyboard speaks to: an open list of matches before the field under it.
    static QWidget* receiver()
    {
        auto* popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    /// Types into whatever has the focus, as a person does.
    static void type(const QString& text)
    {
        for (const auto c : text)
            QTest::sendKeyEvent(QTest::Click, receiver(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(receiver(), key, modifiers);
    }
    static QString focus() { return QApplication::focusWidget()->objectName(); }

    PeoplePage page;
};

} // namespace

class TestRegistration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aPersonIsRegisteredByKeyboardAlone()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        int keys = 0;
        const auto next = [&] {
            RegistrationScreen::press(Qt::Key_Tab);
            ++keys;
        };
        RegistrationScreen::press(Qt::Key_N, Qt::ControlModifier);
        ++keys;
        RegistrationScreen::type(u"Mamadou Saliou"_s);
        next();
        RegistrationScreen::type(u"Diallo"_s);
        next();
        RegistrationScreen::type(u"مامادو ساليو"_s);
        next();
        RegistrationScreen::type(u"ديالو"_s);
        next();
        RegistrationScreen::type(u"M"_s);
        next();
        RegistrationScreen::type(u"05/1990"_s);
        next();
        RegistrationScreen::type(u"Guinea"_s);
        next();
        RegistrationScreen::type(u"Marrakech (Marrakech)"_s);
        next();
        RegistrationScreen::type(u"06 61 23 45 67"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        ++keys;
        qInfo("keystrokes beyond the data: %d", keys);
        QVERIFY(keys <= 12);

        QCoreApplication::processEvents();
        for (const auto* field : screen.form()->findChildren<Field*>())
            QCOMPARE(field->name() + field->error(), field->name());
        const auto rows = file.people().recent();
        QCOMPARE(rows.size(), 1u);
        const auto saved = *file.people().find(rows.front().id);
        QCOMPARE(saved.latin, (domain::PersonName{u"Mamadou Saliou"_s, u"Diallo"_s}));
        QCOMPARE(saved.arabic, (domain::PersonName{u"مامادو ساليو"_s, u"ديالو"_s}));
        QCOMPARE(saved.sex.known(), std::optional(domain::Sex::Male));
        QCOMPARE(saved.birth.value().toIso(), u"1990-05"_s);
        QCOMPARE(saved.nationalities, QStringList{u"GN"_s});
        QCOMPARE(saved.communeCode, u"07.351.01.0"_s);
        QCOMPARE(saved.phones, QStringList{u"+212661234567"_s});
        // The record is open now, and no draft is left.
        QVERIFY(screen.page.findChild<QWidget*>(u"personRecord"_s)->isVisible());
        QVERIFY(storage::DraftStore(file.database()).all().empty());
    }

    void saveAndNewKeepsTheHandsOnTheKeys()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        RegistrationScreen::type(u"Awa"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(file.people().count(), 1);
        QCOMPARE(RegistrationScreen::focus(), u"givenNameEdit"_s);
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), QString());
        RegistrationScreen::type(u"Fatou"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(file.people().count(), 2);
    }

    void aFamilyIsRegisteredInOneGo()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        screen.page.open(u"new:Fatoumata Camara 0661234567"_s);
        screen.find<CodeCombo>(u"nationalityCombo"_s)->setCode(u"GN"_s);
        screen.find<CodeCombo>(u"communeCombo"_s)->setCode(u"07.351.01.0"_s);
        QVERIFY(!screen.find<Field>(u"relationField"_s)->isVisible());
        RegistrationScreen::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        // What a family shares stands there; the given name and the relation are asked.
        QVERIFY(screen.find<Field>(u"relationField"_s)->isVisible());
        QCOMPARE(RegistrationScreen::focus(), u"givenNameEdit"_s);
        QCOMPARE(screen.find(u"familyNameEdit"_s)->text(), u"Camara"_s);
        RegistrationScreen::type(u"Ibrahima"_s);
        RegistrationScreen::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!screen.find<Field>(u"relationField"_s)->error().isEmpty());
        QCOMPARE(file.people().count(), 1);
        screen.find<CodeCombo>(u"relationCombo"_s)->setCode(u"child"_s);
        RegistrationScreen::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        RegistrationScreen::type(u"Mariam"_s);
        screen.find<CodeCombo>(u"relationCombo"_s)->setCode(u"child"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(file.people().count(), 3);
        const auto head = file.people().search(u"Fatoumata"_s).front().id;
        const auto household =
            storage::HouseholdStore(file.database()).ofPersonOn(head, file.database().today());
        QVERIFY(household);
        QCOMPARE(household->members.size(), 3u);
        QCOMPARE(domain::headOn(*household, file.database().today()), std::optional(head));
        const auto mariam = *file.people().find(file.people().search(u"Mariam"_s).front().id);
        QCOMPARE(mariam.latin.family, u"Camara"_s);
        QCOMPARE(mariam.nationalities, QStringList{u"GN"_s});
        QCOMPARE(mariam.communeCode, u"07.351.01.0"_s);
        QVERIFY(screen.page.findChild<QWidget*>(u"personRecord"_s)->isVisible());
    }

    void howOthersWriteTheNameIsOfferedAndNothingIsWrittenByItself()
    {
        OpenCaseFile file;
        file.add(wasl::tests::aBeneficiary().named("Fatoumata", "Camara").inArabic("فاطوماتا", "كامارا"));
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        RegistrationScreen::type(u"fatoumata"_s);
        RegistrationScreen::press(Qt::Key_Tab);
        auto* field = screen.find<Field>(u"arabic.givenField"_s);
        const auto offered = [&] {
            for (const auto* label : field->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(u"فاطوماتا"_s)) return true;
            return false;
        };
        QTRY_VERIFY(offered());
        auto* arabic = screen.find(u"givenNameArabicEdit"_s);
        QCOMPARE(arabic->text(), QString());
        arabic->setFocus();
        RegistrationScreen::press(Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(arabic->text(), u"فاطوماتا"_s);
        QVERIFY(!offered());
    }

    void whatWasTypedAtTheDeskStandsInTheRightScriptsFields()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        screen.page.open(u"new:Mamadou Saliou Diallo 0661234567"_s);
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), u"Mamadou Saliou"_s);
        QCOMPARE(screen.find(u"familyNameEdit"_s)->text(), u"Diallo"_s);
        QCOMPARE(screen.find(u"phoneEdit"_s)->text(), u"0661234567"_s);
        screen.page.open(u"new:أمينة الإدريسي"_s);
        QCOMPARE(screen.find(u"givenNameArabicEdit"_s)->text(), u"أمينة"_s);
        QCOMPARE(screen.find(u"familyNameArabicEdit"_s)->text(), u"الإدريسي"_s);
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), QString());
    }

    void whatIsWrongIsSaidBesideItsFieldAndNothingIsSaved()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!screen.find<Field>(u"latin.givenField"_s)->error().isEmpty());
        QCOMPARE(RegistrationScreen::focus(), u"givenNameEdit"_s);

        screen.find(u"givenNameEdit"_s)->setText(u"Awa"_s);
        screen.find(u"birthEdit"_s)->setText(u"40/13/1990"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!screen.find<Field>(u"birthField"_s)->error().isEmpty());
        screen.find(u"birthEdit"_s)->setText(u"12/05/2030"_s);
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!screen.find<Field>(u"birthField"_s)->error().isEmpty());
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), u"Awa"_s);
        QCOMPARE(file.people().count(), 0);
    }

    void somebodyWhoIsAlreadyOnFileIsShownGently()
    {
        OpenCaseFile file;
        const auto known = file.add(wasl::tests::aBeneficiary()
                                        .named("Fatoumata", "Camara")
                                        .bornOn("1994-03-12")
                                        .from("GN")
                                        .withPhone("+212661234567"));
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        screen.find(u"givenNameEdit"_s)->setText(u"Fatoumata"_s);
        screen.find(u"familyNameEdit"_s)->setText(u"Camara"_s);
        screen.find(u"birthEdit"_s)->setText(u"12/03/1994"_s);
        auto* panel = screen.find<DuplicatePanel>(u"duplicatePanel"_s);
        QTRY_COMPARE_WITH_TIMEOUT(panel->count(), 1, 10000);
        auto* open = panel->findChild<QPushButton*>(u"duplicateButton-0"_s);
        QVERIFY(open->text().contains(known.fileNumber.toString()));
        // A warning never blocks: the form still saves.
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(file.people().count(), 2);
    }

    void whatWasBeingTypedIsOfferedAgain()
    {
        OpenCaseFile file;
        {
            RegistrationScreen screen(file);
            screen.page.open(u"new:"_s);
            screen.find(u"givenNameEdit"_s)->setText(u"Kadiatou"_s);
            screen.find(u"birthEdit"_s)->setText(u"vers"_s); // no date yet
            QTRY_COMPARE(storage::DraftStore(file.database()).all().size(), 1u);
            screen.find(u"familyNameEdit"_s)->setText(u"Barry"_s);
            screen.page.keepDraft(); // the lock
        }
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        auto* notice = screen.find<Notice>(u"draftNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"Kadiatou Barry"_s));
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), QString());
        screen.find<QPushButton>(u"continueDraftButton"_s)->click();
        QCOMPARE(screen.find(u"givenNameEdit"_s)->text(), u"Kadiatou"_s);
        QCOMPARE(screen.find(u"birthEdit"_s)->text(), u"vers"_s);
        screen.find(u"birthEdit"_s)->clear();
        RegistrationScreen::press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(file.people().count(), 1);
        QVERIFY(storage::DraftStore(file.database()).all().empty());
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        RegistrationScreen screen(file);
        screen.page.open(u"new:"_s);
        QCOMPARE(namelessControls(screen.page).join(u'\n'), QString());
    }

    void aRoleThatMayNotRegisterIsToldSo()
    {
        OpenCaseFile file(domain::Role::Coordinator);
        RegistrationScreen screen(file);
        screen.page.open(u"new:Awa"_s);
        QVERIFY(!screen.form());
        QVERIFY(!screen.page.findChild<QPushButton*>(u"newPersonButton"_s));
    }
};

WASL_TEST_IN(QApplication, TestRegistration)
#include "tst_registration.moc"
