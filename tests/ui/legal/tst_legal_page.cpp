// The legal clinic over a real case file: files, deadlines computed by rules, hearings, steps, sealed notes,
// papers about to expire, by keyboard.

#include "app/storage/draft_store.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/vault/vault.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/legal/deadline_dialog.h"
#include "ui/legal/legal_page.h"
#include "ui/legal/legal_words.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;

namespace
{

/// A case file of a manager and a jurist, opened by the jurist; its clock stands.
class LegalOffice
{
public:
    explicit LegalOffice(bool key)
    {
        const auto options = [] {
            auto cheap = storage::VaultOptions::cheapForTests();
            cheap.founderRole = domain::Role::Manager;
            return cheap;
        }();
        const storage::Environment environment{[this] { return m_now; }, storage::systemEnvironment().random};
        const storage::Credentials salma{u"salma"_s, u"grenade olivier saison pluie"_s};
        const auto folder = m_folder.filePath(u"file"_s);
        using storage::Vault;
        const auto made = Vault::create(folder, salma, u"Al Amal"_s, environment, options).value();
        if (!Vault::confirmRecoveryCode(folder, made.recoveryCode, environment, options))
            qFatal("not confirmed");
        storage::NewUser added;
        {
            const auto file = Vault::unlock(folder, salma, environment, options).value();
            added = file->addUser(u"karima"_s, domain::Role::Legal).value();
        }
        const auto wanted = u"cactus gare lune trottoir"_s;
        m_file =
            Vault::firstLogin(folder, {u"karima"_s, added.temporaryPassphrase}, wanted, environment, options)
                .value();
        if (!key) return;
        m_file.reset();
        {
            const auto file = Vault::unlock(folder, salma, environment, options).value();
            if (!file->grantCompartment(added.user.id, domain::Compartment::Legal)) qFatal("not granted");
        }
        m_file = Vault::unlock(folder, {u"karima"_s, wanted}, environment, options).value();
    }

    [[nodiscard]] storage::CaseFile& file() { return *m_file; }
    [[nodiscard]] storage::Database& database() { return m_file->database(); }
    [[nodiscard]] QDateTime now() const { return m_now; }
    domain::Beneficiary person(const wasl::tests::BeneficiaryBuilder& builder)
    {
        storage::BeneficiaryStore store(database());
        return store.find(store.save(builder).value()).value();
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<storage::CaseFile> m_file;
};

/// A jurist at her desk. Her key to the legal compartment comes with \p key.
struct Jurist
{
    explicit Jurist(bool key = true)
        : office(key)
    {
    }
    ~Jurist()
    {
        m_page.reset();
        waitForBackground();
    }
    LegalPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<LegalPage>(office.file());
            m_page->resize(1166, 712);
            m_page->show();
            m_page->activateWindow();
            (void)QTest::qWaitForWindowActive(m_page.get());
            settle();
        }
        return *m_page;
    }
    void settle()
    {
        waitForBackground();
        QCoreApplication::processEvents();
    }
    storage::LegalFileStore store() { return storage::LegalFileStore(office.database()); }
    domain::LegalFile read(const domain::LegalFileId& id) { return store().find(id).value(); }
    domain::LegalFileId file(const domain::Beneficiary& person, const QString& kind = u"appeal"_s)
    {
        domain::LegalFile wanted;
        wanted.person = person.id;
        wanted.kind = kind;
        wanted.lawyer = office.file().actor().user;
        return store().save(wanted).value();
    }
    QTableView* table(const char* name) { return find<QTableView>(page(), name); }
    /// The dialog that is open now.
    template <class Dialog = QWidget>
    Dialog& dialog(const char* name)
    {
        auto* open = page().findChild<Dialog*>(QString::fromLatin1(name));
        if (!open) qFatal("no %s", name);
        return *open;
    }
    void keep(QWidget& dialog) { find<QPushButton>(dialog, "keepRowButton")->click(); }

    LegalOffice office;

private:
    std::unique_ptr<LegalPage> m_page;
};

void type(QWidget* into, const QString& text)
{
    into->setFocus();
    QTest::keyClicks(into, text);
}

} // namespace

class TestLegalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look(); }

    void a_file_is_opened_for_a_person_and_needs_its_kind()
    {
        Jurist jurist;
        const auto awa = jurist.office.person(aBeneficiary());
        jurist.page().open(u"new:"_s + fileNumber(awa));
        auto& dialog = jurist.dialog("newLegalFileDialog");
        jurist.keep(dialog);
        QVERIFY(jurist.store().ofPerson(awa.id).empty());
        QVERIFY(!find<QLabel>(dialog, "kindError")->text().isEmpty());
        find<CodeCombo>(dialog, "newFileKindCombo")->setCode(u"asylum"_s);
        find<CodeCombo>(dialog, "newFileAuthorityCombo")->setCode(u"unhcr"_s);
        type(find<QLineEdit>(dialog, "newFileReferenceEdit"), u"RAB 12"_s);
        jurist.keep(dialog);
        const auto hers = jurist.store().ofPerson(awa.id);
        QCOMPARE(hers.size(), 1u);
        QCOMPARE(hers.front().authority, u"unhcr"_s);
        QCOMPARE(hers.front().reference, u"RAB 12"_s);
        QCOMPARE(hers.front().lawyer, jurist.office.file().actor().user);
        QVERIFY(find<QLineEdit>(jurist.page(), "legalReferenceEdit")->isVisible());
    }

    void a_deadline_is_computed_and_says_its_source()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        auto* table = jurist.table("deadlinesTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Insert);
        auto& dialog = jurist.dialog("deadlineDialog");
        find<CodeCombo>(dialog, "deadlineRuleCombo")->setCode(u"labour-appeal"_s);
        jurist.keep(dialog); // without the day it is counted from
        QVERIFY(jurist.read(id).deadlines.empty());
        QVERIFY(!find<QLabel>(dialog, "fromError")->text().isEmpty());

        // 31 days after 18 October is Independence Day.
        find<DateEdit>(dialog, "deadlineFromEdit")->setDate(QDate(2026, 10, 18));
        QCOMPARE(find<DateEdit>(dialog, "deadlineDueEdit")->date(), QDate(2026, 11, 19));
        QVERIFY(find<QLabel>(dialog, "deadlineSource")->text().contains(u"287"_s));
        QVERIFY(!find<Notice>(dialog, "deadlineCare")->isVisible());
        jurist.keep(dialog);
        const auto kept = jurist.read(id).deadlines;
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept.front().due, QDate(2026, 11, 19));
        QCOMPARE(kept.front().rule, u"labour-appeal"_s);
        QCOMPARE(kept.front().from, QDate(2026, 10, 18));
        QVERIFY(!kept.front().what.isEmpty());
    }

    void what_a_lawyer_must_verify_and_what_hangs_on_the_moon_is_said()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        find<QPushButton>(jurist.page(), "deadlinesAddButton")->click();
        auto& dialog = jurist.dialog("deadlineDialog");
        auto* rule = find<CodeCombo>(dialog, "deadlineRuleCombo");
        auto* care = find<Notice>(dialog, "deadlineCare");
        rule->setCode(u"dismissal-claim"_s);
        QVERIFY(care->isVisible());
        rule->setCode(u"civil-appeal"_s);
        find<DateEdit>(dialog, "deadlineFromEdit")->setDate(QDate(2026, 10, 20));
        QVERIFY(!care->isVisible());
        find<DateEdit>(dialog, "deadlineFromEdit")->setDate(QDate(2027, 2, 7)); // ends on an estimated Eid
        QVERIFY(care->isVisible());
        QCOMPARE(find<DateEdit>(dialog, "deadlineDueEdit")->date(), QDate(2027, 3, 12));
    }

    void the_list_of_deadlines_says_what_to_be_careful_of()
    {
        const auto care = [](const char* rule, QDate from, QDate due) {
            domain::LegalDeadline deadline;
            deadline.rule = QString::fromLatin1(rule);
            deadline.from = from;
            deadline.due = due;
            return careOf(deadline).iconName;
        };
        QCOMPARE(care("civil-appeal", QDate(2026, 10, 20), QDate(2026, 11, 20)), QString());
        QCOMPARE(care("civil-appeal", QDate(2026, 10, 20), QDate(2026, 11, 19)), u"refresh"_s);
        QCOMPARE(care("civil-appeal", QDate(2027, 2, 7), QDate(2027, 3, 12)), u"calendar"_s);
        QCOMPARE(care("dismissal-claim", QDate(2026, 10, 1), QDate(2026, 12, 30)), u"attention"_s);
        QCOMPARE(care("", QDate(2026, 10, 1), QDate(2026, 12, 30)), QString());
    }

    void hours_are_counted_from_the_hour()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        find<QPushButton>(jurist.page(), "deadlinesAddButton")->click();
        auto& dialog = jurist.dialog("deadlineDialog");
        auto* hour = find<QLineEdit>(dialog, "deadlineHourEdit");
        QVERIFY(!hour->isVisible());
        find<CodeCombo>(dialog, "deadlineRuleCombo")->setCode(u"removal-appeal"_s);
        QVERIFY(hour->isVisible());
        find<DateEdit>(dialog, "deadlineFromEdit")->setDate(QDate(2026, 11, 22));
        type(hour, u"12h24"_s);
        jurist.keep(dialog);
        const auto kept = jurist.read(id).deadlines.front();
        QCOMPARE(kept.due, QDate(2026, 11, 24));
        QVERIFY2(kept.what.contains(u"12:24"_s), qPrintable(kept.what));
    }

    void a_deadline_before_its_start_is_refused()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        find<QPushButton>(jurist.page(), "deadlinesAddButton")->click();
        auto& dialog = jurist.dialog("deadlineDialog");
        type(find<QLineEdit>(dialog, "deadlineWhatEdit"), u"Reply"_s);
        find<DateEdit>(dialog, "deadlineFromEdit")->setDate(QDate(2026, 11, 20));
        find<DateEdit>(dialog, "deadlineDueEdit")->setDate(QDate(2026, 11, 19));
        jurist.keep(dialog);
        QVERIFY(!find<QLabel>(dialog, "dueError")->text().isEmpty());
        QVERIFY(jurist.read(id).deadlines.empty());
    }

    void rows_are_changed_marked_and_taken_away_by_keyboard()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        auto wanted = jurist.read(id);
        wanted.deadlines.push_back({{}, QDate(2026, 12, 1), u"Appeal"_s, 7, {}});
        QVERIFY(jurist.store().save(wanted));
        jurist.page().open(id.toString());
        auto* table = jurist.table("deadlinesTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        auto& dialog = jurist.dialog("deadlineDialog");
        find<QLineEdit>(dialog, "deadlineWhatEdit")->setText(u"Appeal to the court"_s);
        jurist.keep(dialog);
        QCOMPARE(jurist.read(id).deadlines.front().what, u"Appeal to the court"_s);
        QCOMPARE(jurist.read(id).deadlines.size(), 1u);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(jurist.read(id).deadlines.front().done, jurist.office.database().today());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!jurist.read(id).deadlines.front().done);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(jurist.read(id).deadlines.empty());
    }

    void a_hearing_has_its_hour_place_and_interpreter()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        find<QPushButton>(jurist.page(), "hearingsAddButton")->click();
        auto& dialog = jurist.dialog("hearingDialog");
        find<DateEdit>(dialog, "hearingDayEdit")->setDate(QDate(2026, 12, 3));
        jurist.keep(dialog);
        QVERIFY(!find<QLabel>(dialog, "timeError")->text().isEmpty());
        type(find<QLineEdit>(dialog, "hearingTimeEdit"), u"9:30"_s);
        type(find<QLineEdit>(dialog, "hearingPlaceEdit"), u"Room 4"_s);
        find<QCheckBox>(dialog, "hearingInterpreterCheck")->setChecked(true);
        jurist.keep(dialog);
        const auto kept = jurist.read(id).hearings;
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept.front().at.toLocalTime().time(), QTime(9, 30));
        QVERIFY(kept.front().interpreterNeeded);
        QCOMPARE(kept.front().place, u"Room 4"_s);

        find<QPushButton>(jurist.page(), "stepsAddButton")->click();
        auto& step = jurist.dialog("stepDialog");
        jurist.keep(step);
        QVERIFY(jurist.read(id).steps.empty());
        type(find<QLineEdit>(step, "stepWhatEdit"), u"Sent the request"_s);
        jurist.keep(step);
        QCOMPARE(jurist.read(id).steps.front().on, jurist.office.database().today());
    }

    void notes_are_sealed_and_so_is_their_draft()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        auto* notes = find<QPlainTextEdit>(jurist.page(), "legalNotesEdit");
        notes->setPlainText(u"What she told me"_s);
        jurist.page().keepDraft();
        const auto drafts = storage::DraftStore(jurist.office.database()).all();
        QCOMPARE(drafts.size(), 1u);
        QVERIFY(!drafts.front().body.contains("told"));
        {
            LegalPage later(jurist.office.file());
            later.open(id.toString());
            QCOMPARE(find<QPlainTextEdit>(later, "legalNotesEdit")->toPlainText(), u"What she told me"_s);
        }
        find<QPushButton>(jurist.page(), "keepLegalNotesButton")->click();
        QCOMPARE(jurist.read(id).notes, u"What she told me"_s);
        QVERIFY(storage::DraftStore(jurist.office.database()).all().empty());
        // Another file does not show what was typed for this one.
        const auto other = jurist.file(jurist.office.person(aBeneficiary().named("Binta", "Sow")));
        notes->setPlainText(u"Half of it"_s);
        jurist.page().open(other.toString());
        QCOMPARE(notes->toPlainText(), QString());
        jurist.page().open(id.toString());
        QCOMPARE(notes->toPlainText(), u"Half of it"_s);
    }

    void without_the_key_one_sees_the_file_and_is_told()
    {
        Jurist jurist(false);
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        QVERIFY(find<Notice>(jurist.page(), "closedLegalNotes")->isVisible());
        QVERIFY(!find<QPlainTextEdit>(jurist.page(), "legalNotesEdit")->isVisible());
        find<CodeCombo>(jurist.page(), "legalAuthorityCombo")->setCode(u"dgsn"_s);
        QCOMPARE(jurist.read(id).authority, u"dgsn"_s);
    }

    void closing_wants_an_outcome_and_rests_the_rows()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        jurist.page().open(id.toString());
        find<QPushButton>(jurist.page(), "closeLegalButton")->click();
        find<QPushButton>(jurist.page(), "confirmCloseLegalButton")->click();
        QVERIFY(!find<QLabel>(jurist.page(), "outcomeError")->text().isEmpty());
        QVERIFY(!jurist.read(id).closed);
        find<CodeCombo>(jurist.page(), "legalOutcomeCombo")->setCode(u"granted"_s);
        find<QPushButton>(jurist.page(), "confirmCloseLegalButton")->click();
        QCOMPARE(jurist.read(id).closed, jurist.office.database().today());
        QVERIFY(!find<QPushButton>(jurist.page(), "deadlinesAddButton")->isVisible());
        find<QPushButton>(jurist.page(), "reopenLegalButton")->click();
        QVERIFY(!jurist.read(id).closed);
    }

    void the_list_is_filtered_by_typing_and_by_chips()
    {
        Jurist jurist;
        const auto awa = jurist.office.person(aBeneficiary());
        const auto binta = jurist.office.person(aBeneficiary().named("Binta", "Sow").inArabic("بنتا", "سو"));
        const auto hers = jurist.file(awa);
        auto other = jurist.read(jurist.file(binta, u"asylum"_s));
        other.lawyer = {};
        other.reference = u"TA-889"_s;
        QVERIFY(jurist.store().save(other));
        auto* table = jurist.table("legalFilesTable");
        QTRY_COMPARE(table->model()->rowCount(), 1); // mine
        find<QPushButton>(jurist.page(), "allFilter")->click();
        QCOMPARE(table->model()->rowCount(), 2);
        auto* filter = find<QLineEdit>(jurist.page(), "legalFilterEdit");
        type(filter, u"ta-88"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        filter->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        filter->setText(u"بنتا"_s); // typing is a matter of Latin keys in a test
        QTRY_COMPARE(table->model()->rowCount(), 1);
        filter->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(find<QLineEdit>(jurist.page(), "legalReferenceEdit")->isVisible());
        QVERIFY(jurist.page().goBack());
        QVERIFY(!hers.isNull());
    }

    void a_paper_about_to_expire_becomes_a_renewal_in_one_step()
    {
        Jurist jurist;
        auto awa = jurist.office.person(aBeneficiary());
        domain::IdentityDocument permit;
        permit.kind = u"residence-card"_s;
        permit.expires = jurist.office.database().today().addDays(70);
        domain::IdentityDocument passport;
        passport.kind = u"passport"_s;
        passport.expires = jurist.office.database().today().addDays(20);
        awa.documents = {permit, passport};
        QVERIFY(storage::BeneficiaryStore(jurist.office.database()).save(awa));
        auto* table = jurist.table("comingDatesTable");
        find<QPushButton>(jurist.page(), "datesFilter")->click();
        QTRY_COMPARE(table->model()->rowCount(), 1); // the passport is not the clinic's
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        const auto made = jurist.store().ofPerson(awa.id);
        QCOMPARE(made.size(), 1u);
        QCOMPARE(made.front().kind, u"permit"_s);
        QCOMPARE(made.front().deadlines.size(), 2u);
        QCOMPARE(domain::nextDeadline(made.front())->due, permit.expires->addMonths(-2));
        QVERIFY(find<QLineEdit>(jurist.page(), "legalReferenceEdit")->isVisible());

        // Her deadlines are in the same list now; acting on the paper again makes no second file.
        jurist.page().goBack();
        jurist.page().refresh();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            table->selectRow(row);
            QTest::keyClick(table, Qt::Key_Return);
            jurist.page().goBack();
        }
        QCOMPARE(jurist.store().ofPerson(awa.id).size(), 1u);
    }

    void no_control_is_nameless()
    {
        Jurist jurist;
        const auto id = jurist.file(jurist.office.person(aBeneficiary()));
        (void)jurist.page();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // chips of before the first read
        QCOMPARE(namelessControls(jurist.page()).join(u'\n'), QString());
        jurist.page().open(id.toString());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(namelessControls(jurist.page()).join(u'\n'), QString());
        DeadlineDialog dialog(
            {}, u"appeal"_s, QDate(2026, 11, 23), [](const auto&) { return domain::Result<void>(); },
            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(namelessControls(dialog).join(u'\n'), QString());
    }

    void it_can_be_looked_at()
    {
        Jurist jurist;
        const auto today = jurist.office.database().today();
        const std::vector<std::array<const char*, 4>> names = {
            {"Mariama", "Camara", "مرياما", "كامارا"},
            {"Jean-Pierre", "N'Guessan", "جان بيير", "نغيسان"},
            {"Fatoumata", "Diallo", "فاطوماتا", "ديالو"},
            {"Yusuf", "al-Khatib", "يوسف", "الخطيب"}};
        const std::array kinds{u"appeal"_s, u"asylum"_s, u"permit"_s, u"civil-status"_s};
        const std::array authorities{u"administrative-court"_s, u"unhcr"_s, u"dgsn"_s, u"civil-registrar"_s};
        domain::LegalFileId shown;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto& n = names[i];
            auto person = jurist.office.person(
                aBeneficiary().named(n[0], n[1]).inArabic(n[2], n[3]).bornOn("1992-04-05"));
            domain::IdentityDocument card;
            card.kind = i % 2 ? u"hcr-asylum-certificate"_s : u"residence-card"_s;
            card.expires = today.addDays(int(i) * 17 - 5);
            person.documents = {card};
            QVERIFY(storage::BeneficiaryStore(jurist.office.database()).save(person));
            auto wanted = jurist.read(jurist.file(person, kinds[i]));
            wanted.authority = authorities[i];
            wanted.reference = u"2026/7110/%1"_s.arg(214 + i);
            wanted.deadlines = {{{}, today.addDays(int(i) * 5 - 3), u"Mémoire en réponse"_s, 7, {}},
                                {{},
                                 QDate(2026, 12, 30),
                                 u"Action contre un licenciement"_s,
                                 14,
                                 {},
                                 u"dismissal-claim"_s,
                                 QDate(2026, 10, 1)},
                                {{}, today.addDays(40), u"Recours en annulation"_s, 10, {}},
                                {{}, today.addDays(-30), u"Dépôt du dossier"_s, 7, today.addDays(-31)}};
            wanted.hearings = {{{},
                                jurist.office.now().addDays(9 + int(i)),
                                u"Tribunal administratif, salle 4"_s,
                                true,
                                u"Me Bennani"_s,
                                {}}};
            wanted.steps = {{{}, today.addDays(-20), u"Requête déposée au greffe"_s, u"Enregistrée"_s},
                            {{}, today.addDays(-34), u"Entretien"_s, {}}};
            wanted.notes = u"Elle craint d'être renvoyée ; ne pas appeler après 18 h."_s;
            const auto saved = jurist.store().save(wanted);
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
            if (i == 0) shown = *saved;
        }
        auto* table = jurist.table("legalFilesTable");
        QTRY_COMPARE(table->model()->rowCount(), 4);
        grabEveryLook(jurist.page(), u"legal-list"_s);
        find<QPushButton>(jurist.page(), "datesFilter")->click();
        grabEveryLook(jurist.page(), u"legal-dates"_s);
        jurist.page().open(shown.toString());
        grabEveryLook(jurist.page(), u"legal-file"_s);
        for (const auto which : {language::Language::Arabic, language::Language::French}) {
            look().set(which, Appearance::Light);
            domain::LegalDeadline deadline;
            deadline.rule = u"civil-appeal"_s;
            deadline.from = QDate(2027, 2, 7);
            auto* dialog = new DeadlineDialog(
                deadline, u"appeal"_s, today, [](const auto&) { return domain::Result<void>(); }, nullptr);
            dialog->show();
            (void)QTest::qWaitForWindowExposed(dialog);
            const auto folder = qEnvironmentVariable("WASL_SCREENS");
            if (!folder.isEmpty())
                dialog->grab().save(folder + u"/deadline-"_s + language::code(which) + u".png"_s);
            dialog->close();
        }
    }
};

WASL_TEST_IN(QApplication, TestLegalPage)
#include "tst_legal_page.moc"
