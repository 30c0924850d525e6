// The cases page over a real case file: opening, follow-ups, notes, closing and opening again.

#include "app/storage/case_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/journal.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/cases/cases_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/notice.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::test;
using domain::CaseStatus;
using wasl::test::aBeneficiary;

namespace
{

struct Desk
{
    ~Desk()
    {
        m_page.reset();
        waitForBackground();
    }
    CasesPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<CasesPage>(office.file());
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
    domain::Case onlyCase(const domain::Beneficiary& person)
    {
        const auto all = storage::CaseStore(office.database()).ofPerson(person.id);
        if (all.size() != 1) qFatal("%zu cases", all.size());
        return all.front();
    }

    Office office;

private:
    std::unique_ptr<CasesPage> m_page;
};

} // namespace

class TestCasesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void a_person_has_one_case()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.page().goBack();
        desk.page().open(u"new:"_s + fileNumber(awa));
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open);
        QCOMPARE(desk.onlyCase(awa).worker, desk.office.file().actor().user);
    }

    void a_case_is_opened_from_the_list_by_keyboard()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        if (!storage::CaseStore(desk.office.database())
                 .save(domain::openCase({}, awa.id, desk.office.database().today())))
            QFAIL("not saved");
        auto* table = find<QTableView>(desk.page(), "casesTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(find<QLabel>(desk.page(), "caseWords")->isVisible());
        auto* note = find<QPlainTextEdit>(desk.page(), "noteTextEdit");
        note->setFocus();
        QTest::keyClicks(note, u"Came with her son"_s);
        auto* keep = find<QPushButton>(desk.page(), "addNoteButton");
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        const auto kept = desk.onlyCase(awa);
        QCOMPARE(kept.notes.size(), 1u);
        QCOMPARE(kept.notes.front().text, u"Came with her son"_s);
        QCOMPARE(note->toPlainText(), QString());
    }

    void a_follow_up_wants_a_day_and_is_done()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.click("addFollowUpButton");
        QVERIFY(!desk.error("dueError").isEmpty());
        QVERIFY(desk.onlyCase(awa).followUps.empty());

        const auto day = desk.office.database().today().addDays(7);
        find<DateEdit>(desk.page(), "followUpDueEdit")->setDate(day);
        find<QLineEdit>(desk.page(), "followUpTextEdit")->setText(u"Ask about school"_s);
        desk.click("addFollowUpButton");
        QCOMPARE(desk.onlyCase(awa).followUps.front().due, day);
        desk.click("followUpDoneButton");
        QCOMPARE(desk.onlyCase(awa).followUps.front().done, desk.office.database().today());
    }

    void stage_and_priority_are_kept_at_once()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        find<CodeCombo>(desk.page(), "stageCombo")->setCode(u"planning"_s);
        find<CodeCombo>(desk.page(), "casePriorityCombo")->setCode(u"urgent"_s);
        QCOMPARE(desk.onlyCase(awa).stage, domain::CaseStage::Planning);
        QCOMPARE(desk.onlyCase(awa).priority, domain::CasePriority::Urgent);
    }

    void closing_wants_a_reason_and_reopening_begins_anew()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.click("closeCaseButton");
        desk.click("confirmCloseButton");
        QVERIFY(!desk.error("closureReasonError").isEmpty());
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open);

        find<CodeCombo>(desk.page(), "closureReasonCombo")->setCode(u"goal-reached"_s);
        desk.click("confirmCloseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Closed);
        desk.click("reopenCaseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open);
        QCOMPARE(desk.onlyCase(awa).periods.size(), 2u);
    }

    void a_note_being_typed_is_kept_as_a_draft()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        find<QPlainTextEdit>(desk.page(), "noteTextEdit")->setPlainText(u"Half a note"_s);
        desk.page().keepDraft();
        QCOMPARE(storage::DraftStore(desk.office.database()).all().size(), 1u);
        CasesPage later(desk.office.file());
        later.open(u"new:"_s + fileNumber(awa));
        QCOMPARE(find<QPlainTextEdit>(later, "noteTextEdit")->toPlainText(), u"Half a note"_s);
    }

    void closed_notes_are_told_and_read_in_an_emergency()
    {
        const storage::Credentials salma{u"salma"_s, u"grenade olivier saison pluie"_s};
        const storage::Credentials nour{u"nour"_s, u"cactus gare lune trottoir"_s};
        QTemporaryDir place;
        const auto folder = place.filePath(u"file"_s);
        auto options = storage::VaultOptions::cheapForTests();
        options.founderRole = domain::Role::Manager;
        const auto environment = storage::systemEnvironment();
        using storage::Vault;
        const auto made = Vault::create(folder, salma, u"Al Amal"_s, environment, options).value();
        QVERIFY(Vault::confirmRecoveryCode(folder, made.recoveryCode, environment, options));
        domain::Beneficiary awa;
        domain::CaseId id;
        storage::NewUser doctor;
        {
            const auto file = Vault::unlock(folder, salma, environment, options).value();
            doctor = file->addUser(u"nour"_s, domain::Role::Medical).value();
            QVERIFY(file->grantCompartment(doctor.user.id, domain::Compartment::Medical));
        }
        QVERIFY(Vault::firstLogin(folder, {u"nour"_s, doctor.temporaryPassphrase}, nour.passphrase,
                                  environment, options));
        {
            const auto file = Vault::unlock(folder, nour, environment, options).value();
            storage::BeneficiaryStore people(file->database());
            awa = people.find(people.save(aBeneficiary()).value()).value();
            storage::CaseStore cases(file->database());
            auto wanted = domain::openCase({}, awa.id, file->database().today());
            wanted.notes = {{{}, {}, {}, domain::Compartment::Medical, u"Takes insulin"_s}};
            id = cases.save(wanted).value();
            // She writes into her compartment, and what she has not kept yet is sealed.
            CasesPage page(*file);
            page.open(id.toString());
            auto* compartment = find<CodeCombo>(page, "noteCompartmentCombo");
            compartment->setCode(u"medical"_s);
            find<QPlainTextEdit>(page, "noteTextEdit")->setPlainText(u"Half a diagnosis"_s);
            page.keepDraft();
            const auto drafts = storage::DraftStore(file->database()).all();
            QCOMPARE(drafts.size(), 1u);
            QVERIFY(!drafts.front().body.contains("diagnosis"));
            CasesPage later(*file);
            later.open(id.toString());
            QCOMPARE(find<QPlainTextEdit>(later, "noteTextEdit")->toPlainText(), u"Half a diagnosis"_s);
            QCOMPARE(find<CodeCombo>(later, "noteCompartmentCombo")->code(), u"medical"_s);
            waitForBackground();
        }
        const auto file = Vault::unlock(folder, salma, environment, options).value();
        {
            CasesPage page(*file);
            page.resize(1166, 712);
            page.show();
            page.open(id.toString());
            QVERIFY(find<Notice>(page, "closedNotes-medical")->text().contains(u"medical"_s));
            // Nothing offers her to write where she has no key.
            QVERIFY(!find<CodeCombo>(page, "noteCompartmentCombo")->isVisible());
            grabEveryLook(page, u"case-closed-notes"_s);
            find<QPushButton>(page, "breakGlassButton-medical")->click();
            auto* dialog = find<QDialog>(page, "glassDialog");
            QCOMPARE(namelessControls(*dialog).join(u'\n'), QString());
            find<QPushButton>(*dialog, "openGlassButton")->click();
            QVERIFY(!find<QLabel>(*dialog, "reasonError")->text().isEmpty());
            find<QPlainTextEdit>(*dialog, "glassReasonEdit")->setPlainText(u"Unconscious in hospital"_s);
            find<QLineEdit>(*dialog, "glassCodeEdit")->setText(made.recoveryCode.toLower());
            const auto folderOfPictures = qEnvironmentVariable("WASL_SCREENS");
            if (!folderOfPictures.isEmpty()) dialog->grab().save(folderOfPictures + u"/glass.png"_s);
            find<QPushButton>(*dialog, "openGlassButton")->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(!page.findChild<QWidget*>(u"closedNotes-medical"_s));
            bool read = false;
            for (const auto* label : page.findChildren<QLabel*>())
                read = read || label->text() == u"Takes insulin"_s;
            QVERIFY(read);
            waitForBackground();
        }
        const auto entry = storage::Journal(file->database()).history(awa.id.uuid()).front();
        QCOMPARE(entry.change.action, u"break-glass"_s);
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
        const std::vector<std::array<const char*, 4>> names = {
            {"Mariama", "Camara", "مرياما", "كامارا"},
            {"Jean-Pierre", "N'Guessan", "جان بيير", "نغيسان"},
            {"Fatoumata", "Diallo", "فاطوماتا", "ديالو"},
            {"Yusuf", "al-Khatib", "يوسف", "الخطيب"}};
        storage::CaseStore store(office.database());
        const auto today = office.database().today();
        QString last;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto& n = names[i];
            const auto person =
                office.person(aBeneficiary().named(n[0], n[1]).inArabic(n[2], n[3]).bornOn("1992-04-05"));
            auto wanted = domain::openCase({}, person.id, today.addDays(-int(i) * 9));
            wanted.stage = domain::CaseStage(i);
            wanted.priority = domain::CasePriority(i % 3);
            wanted.followUps = {{{}, today.addDays(int(i) * 3 - 4), {}, u"call"_s, u"School papers"_s},
                                {{}, today.addDays(-10), today.addDays(-9), u"office"_s, u"First talk"_s}};
            wanted.notes = {{{},
                             office.now(),
                             office.file().actor().user,
                             domain::Compartment::General,
                             u"Arrived with two children. Looks for a school and a doctor."_s}};
            const auto id = store.save(wanted);
            QVERIFY2(id, id ? "" : qPrintable(id.error().message));
            last = id->toString();
        }
        auto* table = find<QTableView>(desk.page(), "casesTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        grabEveryLook(desk.page(), u"cases-list"_s);
        desk.page().open(last);
        grabEveryLook(desk.page(), u"case"_s);
    }
};

QTEST_MAIN(TestCasesPage)
#include "tst_cases_page.moc"
