// The record of a person: opened by its number, corrected and undone, needs, household, consent, the ways to
// the other pages, and its history in words.

#include "app/storage/association_settings.h"
#include "app/storage/barrier_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/household_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/settings_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/beneficiaries/rows_editor.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

struct RecordScreen
{
    RecordScreen(OpenCaseFile& file, const domain::Beneficiary& person, const QStringList& paths = {})
        : page(file.file(), FileChooser::answering(paths))
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.open(person.fileNumber.toString());
    }
    ~RecordScreen() { waitForBackground(); }

    QWidget* record() const { return page.findChild<QWidget*>(u"personRecord"_s); }
    template <class Widget = QLineEdit>
    Widget* find(const QString& name) const
    {
        auto* found = record()->findChild<Widget*>(name);
        if (!found) qFatal("no %s in the record", qPrintable(name));
        return found;
    }
    QWidget* tab(const QString& name) const
    {
        auto* wanted = find<QWidget>(name);
        find<QTabWidget>(u"recordTabs"_s)->setCurrentWidget(wanted);
        return wanted;
    }
    /// The first cells of a table, one line for each row.
    QStringList column(const QString& table, int number) const
    {
        QStringList texts;
        const auto* model = find<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, number).data().toString();
        return texts;
    }
    void save() const { QTest::keyClick(find<QTabWidget>(u"recordTabs"_s), Qt::Key_S, Qt::ControlModifier); }

    PeoplePage page;
};

domain::Beneficiary someone(OpenCaseFile& file)
{
    return file.add(wasl::tests::aBeneficiary()
                        .named("Fatoumata", "Camara")
                        .inArabic("فاطوماتا", "كامارا")
                        .bornOn("1994-03-12")
                        .from("GN")
                        .living("07.351.01.0")
                        .withStatus("asylum-seeker")
                        .withPhone("+212661234567"));
}

} // namespace

class TestPersonRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aBarrierIsNotedFromTheRecord()
    {
        OpenCaseFile file;
        const auto awa = file.add(wasl::tests::aBeneficiary().living("07.351.01.0"));
        RecordScreen screen(file, awa);
        auto* button = screen.find<QPushButton>(u"noteBarrierButton"_s);
        Q_EMIT button->menu()->aboutToShow();
        // The record knows no sector, so the menu asks for it before the kind.
        auto* inHealth = button->findChild<QMenu*>(u"barrierKindsMenu-health"_s);
        QVERIFY(inHealth);
        auto* kind = inHealth->findChild<QAction*>(u"barrier-language"_s);
        QVERIFY(kind);
        kind->trigger();
        const auto met = storage::BarrierStore(file.database()).ofPerson(awa.id);
        QCOMPARE(met.size(), 1U);
        QCOMPARE(met.front().sector, u"health"_s);
        QCOMPARE(met.front().kind, u"language"_s);
        QCOMPARE(met.front().communeCode, u"07.351.01.0"_s);
        QVERIFY(!met.front().referral);
    }

    void itBeginsWithWhoSheIs()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        QCOMPARE(screen.find<QLabel>(u"recordName"_s)->text(), u"Fatoumata Camara"_s);
        QCOMPARE(screen.find<QLabel>(u"recordOtherName"_s)->text(), u"فاطوماتا كامارا"_s);
        const auto facts = screen.find<QLabel>(u"recordFacts"_s)->text();
        QVERIFY(facts.contains(person.fileNumber.toString()));
        QVERIFY(facts.contains(u"Guinea"_s));
        QVERIFY(facts.contains(u"32"_s));
    }

    void anAppointmentIsMadeFromHerRecord()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        screen.find<QPushButton>(u"appointmentButton"_s)->click();
        auto* dialog = screen.find<QDialog>(u"appointmentDialog"_s);
        auto* hour = dialog->findChild<QLineEdit*>(u"appointmentHourEdit"_s);
        auto* save = dialog->findChild<QPushButton*>(u"saveAppointmentButton"_s);
        hour->setText(u"25h"_s);
        dialog->findChild<QLineEdit*>(u"appointmentReasonEdit"_s)->setText(u"Passport"_s);
        save->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!static_cast<Field*>(hour->parentWidget())->error().isEmpty());
        if (qEnvironmentVariableIsSet("WASL_SCREENS"))
            dialog->grab().save(qEnvironmentVariable("WASL_SCREENS") + u"/appointment.png"_s);
        hour->setText(u"14h30"_s);
        save->click();
        const auto today = file.database().today();
        const auto planned = storage::VisitStore(file.database()).planned(today, today.addDays(7));
        QCOMPARE(planned.size(), std::size_t(1));
        QCOMPARE(planned.front().visit.plannedFor->toLocalTime(), QDateTime(today.addDays(1), QTime(14, 30)));
        QCOMPARE(planned.front().visit.reason, u"Passport"_s);
    }

    void aCorrectionIsSavedAndUndone()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        screen.find(u"familyNameEdit"_s)->setText(u"Kamara"_s);
        screen.find(u"addressEdit"_s)->setText(u"Derb Dabachi 12"_s);
        screen.save();
        auto saved = *file.people().find(person.id);
        QCOMPARE(saved.latin.family, u"Kamara"_s);
        QCOMPARE(saved.address, u"Derb Dabachi 12"_s);
        // Nothing else was touched by reading the form back.
        auto expected = person;
        expected.latin.family = saved.latin.family;
        expected.address = saved.address;
        expected.version = saved.version;
        QCOMPARE(saved, expected);

        QPushButton* undo = nullptr;
        for (auto* button : screen.page.window()->findChildren<QPushButton*>())
            if (button->parent()->inherits("wasl::ui::Toast")) undo = button;
        QVERIFY(undo);
        undo->click();
        QCOMPARE(file.people().find(person.id)->latin.family, u"Camara"_s);
        QCOMPARE(screen.find(u"familyNameEdit"_s)->text(), u"Camara"_s);
    }

    void aStatusThatEndsBeforeItBeginsIsRefusedInItsPlace()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        auto* statuses = screen.find<RowsEditor>(u"statusesEditor"_s);
        QCOMPARE(statuses->rowCount(), 1);
        static_cast<DateEdit*>(statuses->cell(0, 1))->setText(u"01/06/2026"_s);
        static_cast<DateEdit*>(statuses->cell(0, 2))->setText(u"01/05/2026"_s);
        screen.save();
        QVERIFY(statuses->hasError());
        QCOMPARE(*file.people().find(person.id), person);
        static_cast<DateEdit*>(statuses->cell(0, 2))->setText(u"01/07/2026"_s);
        const auto row = statuses->addRow();
        static_cast<CodeCombo*>(statuses->cell(row, 0))->setCode(u"refugee-hcr"_s);
        static_cast<DateEdit*>(statuses->cell(row, 1))->setText(u"02/07/2026"_s);
        screen.save();
        const auto saved = *file.people().find(person.id);
        QCOMPARE(saved.statuses.size(), 2u);
        QCOMPARE(domain::statusOn(saved, QDate(2026, 11, 23))->code, u"refugee-hcr"_s);
    }

    void needsAreKeptWithTheirDays()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        screen.tab(u"needsTab"_s);
        auto* needs = screen.find<RowsEditor>(u"needsEditor"_s);
        needs->addRow();
        static_cast<CodeCombo*>(needs->cell(0, 0))->setCode(u"CR-CP"_s);
        static_cast<DateEdit*>(needs->cell(0, 1))->setText(u"01/10/2026"_s);
        screen.save();
        const auto saved = *file.people().find(person.id);
        QCOMPARE(saved.needs.size(), 1u);
        QCOMPARE(saved.needs.front().code, u"CR-CP"_s);
        QCOMPARE(saved.needs.front().from, QDate(2026, 10, 1));
    }

    void aMemberJoinsTheHouseholdByHerFileNumber()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const auto child = file.add(wasl::tests::aBeneficiary().named("Ibrahima", "Camara").bornOn("2019"));
        const RecordScreen screen(file, person);
        screen.tab(u"householdTab"_s);
        screen.find(u"memberNumberEdit"_s)->setText(u"W-26-999999-0"_s);
        screen.find<QPushButton>(u"addMemberButton"_s)->click();
        QVERIFY(!screen.find<Field>(u"membersField"_s)->error().isEmpty());
        screen.find(u"memberNumberEdit"_s)->setText(child.fileNumber.toString());
        screen.find<CodeCombo>(u"relationCombo"_s)->setCode(u"child"_s);
        screen.find<QPushButton>(u"addMemberButton"_s)->click();
        const auto household =
            storage::HouseholdStore(file.database()).ofPersonOn(child.id, QDate(2026, 11, 23));
        QVERIFY(household);
        QCOMPARE(household->members.size(), 2u);
        QCOMPARE(domain::headOn(*household, QDate(2026, 11, 23)), std::optional(person.id));
        QCOMPARE(screen.column(u"householdTable"_s, 0).size(), 2);
    }

    void aDecisionAboutHerDataWantsItsNotice()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        screen.tab(u"consentTab"_s);
        screen.find<CodeCombo>(u"noticeLanguageCombo"_s)->setCode({});
        screen.save();
        QVERIFY(!screen.find<Field>(u"languageField"_s)->error().isEmpty());
        screen.find<CodeCombo>(u"noticeLanguageCombo"_s)->setCode(u"es"_s);
        screen.find(u"witnessEdit"_s)->setText(u"Nadia"_s);
        screen.save();
        const storage::ConsentStore consents(file.database());
        QVERIFY(consents.allows(person.id, domain::ConsentPurpose::Record));
        const auto recorded = consents.ofPerson(person.id).front();
        QCOMPARE(recorded.witness, u"Nadia"_s);
        QCOMPARE(recorded.language, u"es"_s);
        QCOMPARE(recorded.noticeVersion, u"2026.1"_s);
        screen.find<CodeCombo>(u"decisionCombo"_s)->setCode(u"withdrawn"_s);
        file.now = file.now.addSecs(60);
        screen.save();
        QVERIFY(!consents.allows(person.id, domain::ConsentPurpose::Record));
        QCOMPARE(screen.column(u"consentTable"_s, 0).size(), 2);
    }

    void theNoticeIsThereToBeReadOutInHerLanguage()
    {
        OpenCaseFile file;
        auto speaks = wasl::tests::aBeneficiary().named("Samira", "Haddad").operator domain::Beneficiary();
        speaks.languages = {u"ary"_s, u"fr"_s};
        const auto person = file.add(speaks);
        const RecordScreen screen(file, person);
        screen.tab(u"consentTab"_s);
        auto* reader = screen.find<QTextBrowser>(u"noticeReader"_s);
        QVERIFY(reader->isVisible());
        QVERIFY(reader->toPlainText().startsWith(u"الاحتفاظ بملف عنك"_s));
        QVERIFY(reader->toPlainText().contains(u"Association Al Amal"_s));
        QCOMPARE(reader->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        QVERIFY(screen.find<QLabel>(u"noticeVersionLabel"_s)->text().contains(u"2026.1"_s));
        QVERIFY(screen.find<QWidget>(u"receiptNotice"_s)->isVisible());
        QVERIFY(!screen.find<Field>(u"recipientField"_s)->isVisible());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) {
            grabEveryLook(const_cast<PeoplePage&>(screen.page), u"consent"_s);
            look().set(language::Language::English, Appearance::Light);
        }

        const auto set = [&](const QString& name, const QString& value) {
            OpenCaseFile::check(storage::SettingsStore(file.database()).set(name, value));
        };
        set(storage::receiptSetting, u"D-W-123/2026"_s);
        set(storage::contactSetting, u"+212 524 000 000"_s);
        screen.find<CodeCombo>(u"noticeLanguageCombo"_s)->setCode(u"en"_s);
        screen.find<CodeCombo>(u"purposeCombo"_s)->setCode(u"refer"_s);
        QVERIFY(screen.find<Field>(u"recipientField"_s)->isVisible());
        QCOMPARE(reader->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        const auto text = reader->toPlainText();
        for (const auto& said : {u"a partner who can help you"_s, u"D-W-123/2026"_s, u"+212 524 000 000"_s})
            QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(!screen.find<QWidget>(u"receiptNotice"_s)->isVisible());
    }

    void thePaperToBeSignedIsSaved()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"paper.pdf"_s);
        const RecordScreen screen(file, person, {path});
        screen.tab(u"consentTab"_s);
        screen.find<QPushButton>(u"consentPdfButton"_s)->click();
        QFile paper(path);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.readAll().startsWith("%PDF-"));
    }

    void theOtherPagesAreAskedForHer()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        RecordScreen screen(file, person);
        QSignalSpy wanted(&screen.page, &Page::wanted);
        screen.tab(u"referralsTab"_s);
        screen.find<QPushButton>(u"firstReferralButton"_s)->click();
        screen.tab(u"staysTab"_s);
        screen.find<QPushButton>(u"firstBedButton"_s)->click();
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).toString(), u"referrals"_s);
        QCOMPARE(wanted.at(0).at(1).value<QVariant>().toString(), u"new:"_s + person.fileNumber.toString());
        QCOMPARE(wanted.at(1).at(0).toString(), u"reception"_s);
        QCOMPARE(wanted.at(1).at(1).value<QVariant>().toString(),
                 u"bed-for:"_s + person.fileNumber.toString());
        wanted.clear();
        QTest::keyClick(screen.record(), Qt::Key_R, Qt::ControlModifier);
        QTest::keyClick(screen.record(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0).at(0).toString(), u"referrals"_s);
        QCOMPARE(wanted.at(1).at(0).toString(), u"reception"_s);
    }

    void itsHistorySaysWhoChangedWhat()
    {
        OpenCaseFile file;
        auto person = someone(file);
        person.communeCode.clear();
        person.sex = domain::Answer<domain::Sex>::prefersNotToSay();
        OpenCaseFile::check(file.people().save(person));
        OpenCaseFile::check(storage::VisitStore(file.database()).arrive(person.id));
        const RecordScreen screen(file, person);
        screen.tab(u"historyTab"_s);
        const auto what = screen.column(u"historyTable"_s, 2);
        QVERIFY(what.contains(u"Registered"_s));
        QVERIFY(what.contains(u"Sex"_s));
        QVERIFY2(what.contains(u"Visit at the desk"_s), qPrintable(what.join(u'|')));
        QVERIFY(screen.column(u"historyTable"_s, 4).contains(domain::label(domain::VisitState::Waiting)));
        const auto row = what.indexOf(u"Sex"_s);
        QCOMPARE(screen.column(u"historyTable"_s, 3).at(row), domain::label(domain::Sex::Female));
        QCOMPARE(screen.column(u"historyTable"_s, 4).at(row),
                 domain::label(domain::AnswerKind::PrefersNotToSay));
        QVERIFY(screen.column(u"historyTable"_s, 3).contains(u"Marrakech (Marrakech)"_s));
    }

    void whatIsTypedIsKeptAsADraftAndOfferedAgain()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        {
            RecordScreen screen(file, person);
            screen.find(u"otherNamesEdit"_s)->setText(u"Fatou"_s);
            screen.page.keepDraft();
        }
        const RecordScreen screen(file, person);
        QCOMPARE(screen.find(u"otherNamesEdit"_s)->text(), QString());
        screen.find<QPushButton>(u"continueIdentityDraftButton"_s)->click();
        QCOMPARE(screen.find(u"otherNamesEdit"_s)->text(), u"Fatou"_s);
        screen.save();
        QCOMPARE(file.people().find(person.id)->otherNames, u"Fatou"_s);
    }

    void whatIsNotCollectedIsNotShown()
    {
        OpenCaseFile file;
        auto with = wasl::tests::aBeneficiary().named("Fatoumata", "Camara").operator domain::Beneficiary();
        with.documents = {{{}, u"passport"_s, {}, u"GN"_s, {}, {}, QDate(2030, 1, 1)}};
        const auto person = file.add(with);
        const auto offered = [](const RecordScreen& screen) {
            screen.tab(u"needsTab"_s);
            auto* needs = screen.find<RowsEditor>(u"needsEditor"_s);
            return static_cast<CodeCombo*>(needs->cell(needs->addRow(), 0))
                ->findText(u"SM-CI"_s, Qt::MatchStartsWith);
        };
        {
            const RecordScreen screen(file, person);
            auto* papers = screen.find<RowsEditor>(u"documentsEditor"_s);
            QVERIFY(papers->cell(0, 0)->isVisibleTo(papers));
            QVERIFY(!papers->cell(0, 1)->isVisibleTo(papers));
            QVERIFY(!papers->cell(papers->addRow(), 1)->isVisibleTo(papers));
            QCOMPARE(offered(screen), -1);
        }
        for (const auto group : domain::allOf<domain::SensitiveGroup>())
            OpenCaseFile::check(storage::SensitiveFields(file.database()).switchOn(group, u"A-1/2026"_s));
        const RecordScreen screen(file, person);
        auto* papers = screen.find<RowsEditor>(u"documentsEditor"_s);
        QVERIFY(papers->cell(0, 1)->isVisibleTo(papers));
        QVERIFY(offered(screen) >= 0);
    }

    void aReceptionistSeesNoNeedsAndNoNotes()
    {
        OpenCaseFile file(domain::Role::Reception);
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        QVERIFY(!screen.find<QWidget>(u"notesField"_s)->isVisible());
        screen.tab(u"needsTab"_s);
        QVERIFY(!screen.find<RowsEditor>(u"needsEditor"_s)->isVisible());
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        const auto person = someone(file);
        const RecordScreen screen(file, person);
        for (const auto& tab : {u"identityTab"_s, u"needsTab"_s, u"householdTab"_s, u"consentTab"_s,
                                u"referralsTab"_s, u"staysTab"_s, u"rightsTab"_s, u"historyTab"_s}) {
            screen.tab(tab);
            QCOMPARE(namelessControls(screen.page).join(u'\n'), QString());
        }
    }
};

WASL_TEST_IN(QApplication, TestPersonRecord)
#include "tst_person_record.moc"
