// The cases page over a real case file: opening, follow-ups, notes, closing and opening again.

#include "app/storage/attachment_store.h"
#include "app/storage/case_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/household_store.h"
#include "app/storage/journal.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/cases/cases_page.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using domain::CaseStatus;
using wasl::tests::aBeneficiary;

namespace
{

struct Desk
{
    explicit Desk(FileChooser answers = {})
        : m_answers(std::move(answers))
    {
    }
    ~Desk()
    {
        m_page.reset();
        waitForBackground();
    }
    CasesPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<CasesPage>(office.file(), m_answers);
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
    /// Every line below a widget.
    QStringList texts(const char* name)
    {
        QStringList all;
        for (const auto* label : find<QWidget>(page(), name)->findChildren<QLabel*>())
            all << label->text();
        return all;
    }
    domain::UserId colleague(const QString& name, domain::Role role)
    {
        const auto added = office.file().addUser(name, role);
        if (!added) qFatal("no colleague");
        return added->user.id;
    }
    domain::Case onlyCase(const domain::Beneficiary& person)
    {
        const auto all = storage::CaseStore(office.database()).ofPerson(person.id);
        if (all.size() != 1) qFatal("%zu cases", all.size());
        return all.front();
    }

    Office office;

private:
    FileChooser m_answers;
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
        QVERIFY(!desk.error("closureOutcomeError").isEmpty());
        find<CodeCombo>(desk.page(), "closureOutcomeCombo")->setCode(u"partly"_s);
        desk.click("confirmCloseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Closed);
        QCOMPARE(desk.onlyCase(awa).periods.front().outcome, u"partly"_s);
        desk.click("reopenCaseButton");
        QVERIFY(find<CodeCombo>(desk.page(), "closureReasonCombo")->isHidden() ||
                !find<CodeCombo>(desk.page(), "closureReasonCombo")->isVisible());
        find<QPlainTextEdit>(desk.page(), "closureNoteEdit")->setPlainText(u"She came back"_s);
        desk.click("confirmCloseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open);
        QCOMPARE(desk.onlyCase(awa).periods.size(), 2u);
        const auto lines = desk.texts("caseHistoryLines");
        QVERIFY2(lines.filter(u"She came back"_s).size() == 1, qPrintable(lines.join(u'|')));
        QCOMPARE(lines.filter(u"Partly attained"_s).size(), 1);
    }

    void a_case_waits_with_its_reason()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.click("holdCaseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open); // it is asked why first
        find<QPlainTextEdit>(desk.page(), "closureNoteEdit")->setPlainText(u"Her papers are awaited"_s);
        desk.click("confirmCloseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::OnHold);
        QVERIFY(find<QLabel>(desk.page(), "caseWords")->text().contains(u"Her papers are awaited"_s));
        desk.click("resumeCaseButton");
        QCOMPARE(desk.onlyCase(awa).status, CaseStatus::Open);
    }

    void a_plan_is_typed_by_keyboard()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        const auto today = desk.office.database().today();
        desk.click("addGoalButton");
        const auto type = [&](const char* name, const QString& text) {
            auto* edit = find<QLineEdit>(desk.page(), name);
            edit->setFocus();
            QTest::keyClicks(edit, text);
        };
        type("goal0-text", u"A school for her son"_s);
        find<CodeCombo>(desk.page(), "goal0-sector")->setCode(u"education"_s);
        desk.click("add-goal0-actions");
        type("goal0-actions-text-0", u"Ask the commune"_s);
        type("goal0-actions-responsible-0", u"herself"_s);
        type("goal0-actions-due-0", today.addDays(9).toString(u"dd/MM/yyyy"_s));
        // Tab on the last cell of the last line makes another one, and goes there.
        auto* last = find<QCheckBox>(desk.page(), "goal0-actions-done-0");
        last->setFocus();
        QTest::keyClick(last, Qt::Key_Tab);
        auto* second = find<QLineEdit>(desk.page(), "goal0-actions-text-1");
        QVERIFY(second->hasFocus());
        // And leaves the list where nothing was typed.
        auto* empty = find<QCheckBox>(desk.page(), "goal0-actions-done-1");
        empty->setFocus();
        QTest::keyClick(empty, Qt::Key_Tab);
        QVERIFY(!desk.page().findChild<QLineEdit*>(u"goal0-actions-text-2"_s));
        type("goal0-actions-text-1", u"Buy books"_s);
        type("goal0-actions-due-1", today.addDays(2).toString(u"dd/MM/yyyy"_s));
        QVERIFY(desk.onlyCase(awa).goals.empty());
        QTest::keyClick(second, Qt::Key_S, Qt::ControlModifier);
        auto goals = desk.onlyCase(awa).goals;
        QCOMPARE(goals.size(), 1u);
        QCOMPARE(goals[0].text, u"A school for her son"_s);
        QCOMPARE(goals[0].sector, u"education"_s);
        QCOMPARE(goals[0].actions.size(), 2u);
        QCOMPARE(goals[0].actions[0].responsible, u"herself"_s);
        QCOMPARE(goals[0].actions[0].due, today.addDays(9));

        // In the order of their days; then one is done today, and its identity stays.
        const auto books = goals[0].actions[1].id;
        desk.click("sortPlanButton");
        find<QCheckBox>(desk.page(), "goal0-actions-done-0")->setChecked(true);
        desk.click("savePlanButton");
        goals = desk.onlyCase(awa).goals;
        QCOMPARE(goals[0].actions[0].text, u"Buy books"_s);
        QCOMPARE(goals[0].actions[0].id, books);
        QCOMPARE(goals[0].actions[0].done, today);
        QVERIFY(!goals[0].actions[1].done);

        // Edited, refused in its place, mended, taken away.
        find<QLineEdit>(desk.page(), "goal0-actions-due-1")->setText(u"31/02/2027"_s);
        desk.click("savePlanButton");
        QVERIFY(!find<QLabel>(desk.page(), "goal0-actionsError")->text().isEmpty());
        find<QLineEdit>(desk.page(), "goal0-actions-due-1")->setText(u"01/01/2020"_s);
        desk.click("savePlanButton");
        QVERIFY(!find<QLabel>(desk.page(), "goal0-actionsError")->text().isEmpty());
        QCOMPARE(desk.onlyCase(awa).goals[0].actions[1].due, today.addDays(9));
        desk.click("remove-goal0-actions-1");
        desk.click("savePlanButton");
        QCOMPARE(desk.onlyCase(awa).goals[0].actions.size(), 1u);
        find<QLineEdit>(desk.page(), "goal0-text")->clear();
        desk.click("savePlanButton");
        QVERIFY(!desk.error("goal0-error").isEmpty());
        desk.click("goal0-remove");
        desk.click("savePlanButton");
        QVERIFY(desk.onlyCase(awa).goals.empty());
    }

    void a_plan_being_typed_outlives_a_lock()
    {
        Desk desk;
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        desk.click("addGoalButton");
        find<QLineEdit>(desk.page(), "goal0-text")->setText(u"A roof"_s);
        // Something else is saved meanwhile: what is being typed stays.
        find<CodeCombo>(desk.page(), "casePriorityCombo")->setCode(u"urgent"_s);
        QCOMPARE(find<QLineEdit>(desk.page(), "goal0-text")->text(), u"A roof"_s);
        desk.page().keepDraft();
        CasesPage later(desk.office.file());
        later.open(u"new:"_s + fileNumber(awa));
        QCOMPARE(find<QLineEdit>(later, "goal0-text")->text(), u"A roof"_s);
        find<QPushButton>(later, "savePlanButton")->click();
        QCOMPARE(desk.onlyCase(awa).goals.size(), 1u);
        QVERIFY(storage::DraftStore(desk.office.database()).all().empty());
    }

    void a_household_is_asked_about()
    {
        Desk desk;
        auto& office = desk.office;
        const auto awa = office.person(aBeneficiary());
        const auto issa = office.person(aBeneficiary().named("Issa", "Diop"));
        domain::Household household;
        household.name = u"Diop"_s;
        household.members = {{awa.id, u"head"_s, QDate(2026, 1, 1), {}},
                             {issa.id, u"child"_s, QDate(2026, 1, 1), {}}};
        const auto home = storage::HouseholdStore(office.database()).save(household);
        QVERIFY(home);
        desk.page().open(u"new:"_s + fileNumber(awa));
        find<CodeCombo>(desk.page(), "caseForCombo")->setCode(u"household"_s);
        QVERIFY(find<Notice>(desk.page(), "householdCaseNotice")->isHidden());
        desk.click("confirmOpenCaseButton");
        QCOMPARE(desk.onlyCase(awa).household, *home);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        // Of another member: the open case of the household is a warning, and one may go on.
        desk.page().open(u"new:"_s + fileNumber(issa));
        find<CodeCombo>(desk.page(), "caseForCombo")->setCode(u"household"_s);
        QVERIFY(!find<Notice>(desk.page(), "householdCaseNotice")->isHidden());
        QVERIFY(storage::CaseStore(office.database()).ofPerson(issa.id).empty());
        desk.click("confirmOpenCaseButton");
        QCOMPARE(storage::CaseStore(office.database()).ofHousehold(*home).size(), 2u);
    }

    void a_case_and_a_caseload_are_handed_over()
    {
        Desk desk;
        auto& office = desk.office;
        const auto amina = desk.colleague(u"amina"_s, domain::Role::CaseWorker);
        storage::CaseStore store(office.database());
        for (const char* name : {"Awa", "Binta", "Coumba"})
            QVERIFY(store.save(domain::openCase({}, office.person(aBeneficiary().named(name, "Diop")).id,
                                                office.database().today())));
        const auto me = office.file().actor().user;
        auto* table = find<QTableView>(desk.page(), "casesTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        desk.click("handOverButton");
        find<CodeCombo>(desk.page(), "handOverToCombo")->setCode({});
        desk.click("confirmHandOverButton");
        QVERIFY(
            !find<QLabel>(*find<QWidget>(desk.page(), "handOverDialog"), "workerError")->text().isEmpty());
        find<CodeCombo>(desk.page(), "handOverToCombo")->setCode(amina.toString());
        find<QPlainTextEdit>(desk.page(), "handOverNoteEdit")->setPlainText(u"Speaks Wolof"_s);
        desk.click("confirmHandOverButton");
        QCOMPARE(store.open(amina).size(), 1u);
        QCOMPARE(store.open(me).size(), 2u);
        QCOMPARE(store.find(store.open(amina)[0].id)->handOvers[0].note, u"Speaks Wolof"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        desk.click("handOverButton");
        find<CodeCombo>(desk.page(), "handOverWhatCombo")->setCode(u"all:"_s + me.toString());
        find<CodeCombo>(desk.page(), "handOverToCombo")->setCode(amina.toString());
        desk.click("confirmHandOverButton");
        QCOMPARE(store.open(amina).size(), 3u);
        // The list follows: nothing is mine any more.
        find<QPushButton>(desk.page(), "mineFilter")->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        find<QPushButton>(desk.page(), "allFilter")->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);
    }

    void the_list_begins_with_what_is_overdue_and_is_narrowed_by_typing()
    {
        Desk desk;
        auto& office = desk.office;
        const auto today = office.database().today();
        storage::CaseStore store(office.database());
        auto calm = domain::openCase({}, office.person(aBeneficiary().named("Awa", "Diop")).id, today);
        calm.priority = domain::CasePriority::Emergency;
        auto late = domain::openCase(
            {}, office.person(aBeneficiary().named("Binta", "Sow").inArabic("بينتا", "سو")).id,
            today.addDays(-30));
        late.goals = {{{}, u"A roof"_s, {}, {}, {}, {{{}, u"Ask"_s, {}, today.addDays(-3), {}}}}};
        QVERIFY(store.save(calm));
        QVERIFY(store.save(late));
        auto* table = find<QTableView>(desk.page(), "casesTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u"Binta"_s));
        auto* search = find<QLineEdit>(desk.page(), "caseSearchEdit");
        search->setFocus();
        QTest::keyClicks(search, u"sow bin"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        search->setText(u"بينتا"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        search->setText(u"nobody"_s);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        search->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        find<QPushButton>(desk.page(), "lateFilter")->click();
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void a_file_is_attached_looked_at_copied_and_removed()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile out(folder.filePath(name));
            if (!out.open(QIODevice::WriteOnly)) qFatal("not written");
            out.write(bytes);
            return out.fileName();
        };
        const auto text = write(u"../../x"_s.section(u'/', -1) + u".txt"_s, "Née à Dakar");
        const auto program = write(u"passeport.pdf"_s, QByteArray("\x7F"
                                                                  "ELF\2\1\1",
                                                                  7));
        const auto copy = folder.filePath(u"copy.txt"_s);
        Desk desk(FileChooser::answering({program, text, copy}));
        const auto awa = desk.office.person(aBeneficiary());
        desk.page().open(u"new:"_s + fileNumber(awa));
        const auto id = desk.onlyCase(awa).id;
        const auto kept = [&] {
            return storage::AttachmentStore(desk.office.database(),
                                            desk.office.file().subkey(storage::Subkey::Attachments))
                .ofCase(id);
        };
        desk.click("attachButton");
        auto* notice = find<Notice>(desk.page(), "attachmentsNotice");
        QTRY_VERIFY(!notice->text().isEmpty());
        QVERIFY(kept().empty());
        desk.click("attachButton");
        QTRY_COMPARE(kept().size(), 1u);
        QCOMPARE(kept()[0].name, u"x.txt"_s);
        QVERIFY(notice->text().isEmpty() || notice->isHidden());

        desk.click("lookAtAttachmentButton");
        QCOMPARE(find<QPlainTextEdit>(desk.page(), "previewText")->toPlainText(), u"Née à Dakar"_s);
        desk.click("previewCopyButton");
        desk.click("confirmCopyButton");
        QTRY_VERIFY(QFile::exists(copy));
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("Née à Dakar"));

        QTimer::singleShot(200, &desk.page(), [&] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog) return;
            dialog->findChild<QLineEdit*>()->setText(fileNumber(awa));
            for (auto* button : dialog->findChildren<QPushButton*>())
                if (button->text().contains(u"Remove"_s)) button->click();
        });
        desk.click("removeAttachmentButton");
        QVERIFY(kept().empty());
    }

    void a_pdf_is_leafed_through_without_touching_the_disk()
    {
        QTemporaryDir folder;
        const auto paper = folder.filePath(u"jugement.pdf"_s), broken = folder.filePath(u"cassé.pdf"_s);
        {
            QPdfWriter writer(paper);
            QPainter painter(&writer);
            painter.fillRect(0, 0, writer.width(), writer.height(), Qt::red);
            writer.newPage();
            painter.fillRect(0, 0, writer.width(), writer.height(), Qt::blue);
        }
        QFile damaged(broken);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("%PDF-1.7\nnothing of a PDF\n%%EOF\n");
        damaged.close();
        Desk desk(FileChooser::answering({paper, broken}));
        desk.page().open(u"new:"_s + fileNumber(desk.office.person(aBeneficiary())));
        desk.click("attachButton");
        auto* table = find<QTableView>(desk.page(), "attachmentsTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);

        desk.click("lookAtAttachmentButton");
        const auto* picture = find<QLabel>(desk.page(), "previewPicture");
        const auto colour = [&] { return picture->pixmap().toImage().pixelColor(100, 100); };
        QTRY_VERIFY_WITH_TIMEOUT(!picture->pixmap().isNull(), 20'000);
        QCOMPARE(colour(), QColor(Qt::red));
        QCOMPARE(find<QLabel>(desk.page(), "previewPageWords")->text(), u"Page 1 of 2"_s);
        QVERIFY(!find<QPushButton>(desk.page(), "previousPageButton")->isEnabled());
        desk.click("nextPageButton");
        QTRY_COMPARE_WITH_TIMEOUT(colour(), QColor(Qt::blue), 20'000);
        QVERIFY(!find<QPushButton>(desk.page(), "nextPageButton")->isEnabled());
        desk.click("closePreviewButton");
        QTRY_VERIFY(!desk.page().findChild<QDialog*>(u"attachmentPreview"_s));

        desk.click("attachButton");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            if (table->model()->index(row, 0).data().toString().contains(u"cassé"_s))
                table->setCurrentIndex(table->model()->index(row, 0));
        desk.click("lookAtAttachmentButton");
        picture = find<QLabel>(desk.page(), "previewPicture");
        QTRY_VERIFY_WITH_TIMEOUT(picture->text().contains(u"damaged"_s), 20'000);
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
            auto wanted = domain::openCase({}, person.id, today.addDays(-12 - int(i) * 9));
            wanted.stage = domain::CaseStage(i);
            wanted.priority = domain::CasePriority(i % 3);
            wanted.followUps = {{{}, today.addDays(int(i) * 3 - 4), {}, u"call"_s, u"School papers"_s},
                                {{}, today.addDays(-10), today.addDays(-9), u"office"_s, u"First talk"_s}};
            wanted.notes = {{{},
                             office.now(),
                             office.file().actor().user,
                             domain::Compartment::General,
                             u"Arrived with two children. Looks for a school and a doctor."_s}};
            wanted.goals = {{{},
                             u"A school for both children"_s,
                             u"education"_s,
                             today.addDays(40),
                             {},
                             {{{}, u"Ask the commune for a place"_s, u"herself"_s, today.addDays(-1), {}},
                              {{}, u"Copy of the birth certificates"_s, u"salma"_s, today.addDays(5), {}},
                              {{}, u"Translation of the reports"_s, {}, {}, today}}},
                            {{},
                             u"A doctor who speaks her language"_s,
                             u"health"_s,
                             today.addDays(20),
                             {},
                             {{{}, u"Call the health centre"_s, u"salma"_s, today.addDays(3), {}}}}};
            const auto id = store.save(wanted);
            QVERIFY2(id, id ? "" : qPrintable(id.error().message));
            last = id->toString();
        }
        auto* table = find<QTableView>(desk.page(), "casesTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        grabEveryLook(desk.page(), u"cases-list"_s);
        desk.page().open(last);
        auto* tabs = find<QTabWidget>(desk.page(), "caseTabs");
        const QStringList parts{u"plan"_s, u"follow-ups"_s, u"notes"_s, u"files"_s, u"history"_s};
        for (int i = 0; i < int(parts.size()); ++i) {
            tabs->setCurrentIndex(i);
            grabEveryLook(desk.page(), u"case-"_s + parts[i]);
        }
    }
};

WASL_TEST_IN(QApplication, TestCasesPage)
#include "tst_cases_page.moc"
