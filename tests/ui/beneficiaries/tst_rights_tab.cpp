// Her rights: a request is registered and answered, her whole file is saved and answers it, and she is erased
// with a certificate, through the widgets of the record.

#include "app/storage/access_log.h"
#include "app/storage/draft_store.h"
#include "app/storage/journal.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/rights_request_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/beneficiaries/people_page.h"
#include "ui/beneficiaries/rights_tab.h"
#include "ui/shared/background.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/date_edit.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

struct RightsScreen
{
    RightsScreen(OpenCaseFile& file, const domain::Beneficiary& person, const QStringList& paths = {})
        : page(file.file(), FileChooser::answering(paths))
    {
        page.resize(1166, 712);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.open(person.fileNumber.toString());
        auto* tabs = find<QTabWidget>(u"recordTabs"_s);
        tabs->setCurrentWidget(find<RightsTab>(u"rightsTab"_s));
    }
    ~RightsScreen() { waitForBackground(); }

    template <class Widget = QLineEdit>
    Widget* find(const QString& name) const
    {
        auto* found = page.findChild<Widget*>(name);
        if (!found) qFatal("no %s on the page", qPrintable(name));
        return found;
    }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] QStringList states() const
    {
        QStringList texts;
        const auto* model = find<QTableView>(u"rightsTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 3).data().toString();
        return texts;
    }

    PeoplePage page;
};

domain::Beneficiary whoAsks(OpenCaseFile& file)
{
    domain::Beneficiary person =
        wasl::tests::aBeneficiary().named("Canariabird", "Camara").bornOn("1994-03-12").from("GN");
    person.languages = {u"fr"_s};
    return file.add(person);
}

domain::RightsRequestId ask(OpenCaseFile& file, const domain::Beneficiary& person, domain::PersonRight right,
                            QDate on)
{
    domain::RightsRequest request;
    request.person = person.id;
    request.right = right;
    request.proof = u"known"_s;
    request.channel = u"hand"_s;
    request.details = u"her birth year"_s;
    request.receivedOn = on;
    return OpenCaseFile::check(storage::RightsRequestStore(file.database()).record(request));
}

/// Answers confirmByTyping() when it comes, and says what it said.
void confirm(const QString& word, QString* said = nullptr)
{
    QTimer::singleShot(0, qApp, [word, said] {
        auto* dialog = qApp->activeModalWidget();
        if (!dialog) qFatal("nothing asks to be confirmed");
        if (said)
            for (const auto* label : dialog->findChildren<QLabel*>())
                *said += label->text() + u'\n';
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typedWordEdit"_s), word);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::Key_Space);
    });
}

QString textOf(const QString& pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestRightsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aRequestIsRegisteredWithItsDeadline()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        const RightsScreen screen(file, person);
        QVERIFY(screen.find<QLabel>(u"noRequestsLabel"_s)->isVisible());
        screen.click(u"registerRequestButton"_s);
        screen.find<CodeCombo>(u"rightCombo"_s)->setCode(u"rectification"_s);
        screen.find<CodeCombo>(u"askerCombo"_s)->setCode(u"representative"_s);
        screen.click(u"saveRightsRequestButton"_s);
        // What is missing is said beside its field, and nothing was recorded.
        for (const auto& field : {u"representativeField"_s, u"proofField"_s, u"detailsField"_s})
            QVERIFY2(!screen.find<Field>(field)->error().isEmpty(), qPrintable(field));
        const storage::RightsRequestStore rights(file.database());
        QVERIFY(rights.ofPerson(person.id).empty());
        screen.find(u"representativeEdit"_s)->setText(u"Mariama Camara"_s);
        screen.find<CodeCombo>(u"proofCombo"_s)->setCode(u"mandate"_s);
        screen.find<QPlainTextEdit>(u"requestDetailsEdit"_s)->setPlainText(u"Born in 1995"_s);
        screen.find<DateEdit>(u"receivedEdit"_s)->setText(u"20/11/2026"_s);
        screen.click(u"saveRightsRequestButton"_s);
        const auto recorded = rights.ofPerson(person.id);
        QCOMPARE(recorded.size(), 1U);
        QCOMPARE(recorded.front().representative, u"Mariama Camara"_s);
        QCOMPARE(recorded.front().due, QDate(2026, 11, 30));
        QCOMPARE(screen.states(), QStringList{u"Due in 7 days"_s});
        QVERIFY(screen.find<QTableView>(u"rightsTable"_s)->isVisible());
    }

    void chipsSayDueLateAndAnswered()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        ask(file, person, domain::PersonRight::Erasure, QDate(2026, 11, 1));
        ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 13));
        const RightsScreen screen(file, person);
        auto states = screen.states();
        states.sort();
        QCOMPARE(states, (QStringList{u"12 days late"_s, u"Due today"_s}));
        // What is late is chosen; answering needs a reason when it is refused.
        screen.click(u"answerRequestButton"_s);
        screen.find<CodeCombo>(u"outcomeCombo"_s)->setCode(u"refused"_s);
        screen.click(u"saveRightsAnswerButton"_s);
        QVERIFY(!screen.find<Field>(u"refusalReasonField"_s)->error().isEmpty());
        screen.find<CodeCombo>(u"refusalReasonCombo"_s)->setCode(u"abusive"_s);
        screen.click(u"saveRightsAnswerButton"_s);
        states = screen.states();
        states.sort();
        QCOMPARE(states, (QStringList{u"Due today"_s, u"Refused"_s}));
        const auto open = storage::RightsRequestStore(file.database()).open();
        QCOMPARE(open.size(), 1U);
        QCOMPARE(open.front().right, domain::PersonRight::Access);
        screen.find<QTableView>(u"rightsTable"_s)->selectRow(int(screen.states().indexOf(u"Refused"_s)));
        QVERIFY(!screen.find<QPushButton>(u"answerRequestButton"_s)->isEnabled());
    }

    void herFileIsSavedAndAnswersHerRequest()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        const auto request = ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 20));
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"file.pdf"_s);
        const RightsScreen screen(file, person, {path});
        QCOMPARE(screen.find<QComboBox>(u"fileLanguageCombo"_s)->currentData().toInt(),
                 int(language::Language::French));
        QVERIFY(screen.find<QCheckBox>(u"answersRequestCheck"_s)->isVisible());
        screen.click(u"savePersonFileButton"_s);
        const storage::RightsRequestStore rights(file.database());
        QTRY_VERIFY(rights.find(request)->answer.has_value());
        // A manager holds no key of the compartments.
        QCOMPARE(rights.find(request)->answer->outcome, domain::RightsOutcome::PartlyGranted);
        QVERIFY(!screen.find<Notice>(u"rightsNotice"_s)->text().isEmpty());
        QVERIFY(!screen.find<QCheckBox>(u"answersRequestCheck"_s)->isVisible());
        const auto text = textOf(path);
        QVERIFY2(text.contains(u"Canariabird Camara"_s), qPrintable(text));
        QVERIFY(text.contains(person.fileNumber.toString()));
        QCOMPARE(storage::AccessLog(file.database()).of(person.id.uuid()).front().what, u"person-file"_s);
    }

    void aFileThatCannotBeWrittenAnswersNothing()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        const auto request = ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 20));
        const RightsScreen screen(file, person, {u"/nowhere/at/all.pdf"_s});
        screen.click(u"savePersonFileButton"_s);
        QTRY_VERIFY(screen.find<Notice>(u"rightsNotice"_s)->text().contains(u"/nowhere/at/all.pdf"_s));
        QVERIFY(!storage::RightsRequestStore(file.database()).find(request)->answer);
    }

    void sheIsErasedAndTheCertificateIsSaved()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        ask(file, person, domain::PersonRight::Erasure, QDate(2026, 11, 20));
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"certificate.pdf"_s);
        const RightsScreen screen(file, person, {path});
        screen.find(u"otherNamesEdit"_s)->setText(u"Canariabird the second"_s); // a draft that waits
        screen.click(u"erasePersonButton"_s);
        QVERIFY(!screen.find<Field>(u"reasonField"_s)->error().isEmpty());
        QVERIFY(file.people().find(person.id));

        screen.find(u"erasureReasonEdit"_s)->setText(u"She asked for it"_s);
        QString said;
        confirm(person.fileNumber.toString(), &said);
        screen.click(u"erasePersonButton"_s);
        QVERIFY(said.contains(u"What remains"_s));
        QVERIFY(!file.people().find(person.id));
        QVERIFY(storage::verifyJournal(file.database()).isIntact());
        // The record is closed and the list shows nobody.
        QVERIFY(!screen.find<QWidget>(u"personRecord"_s)->isVisible());
        QVERIFY(screen.find<QWidget>(u"peopleList"_s)->isVisible());
        QTest::qWait(50);
        screen.find<RightsTab>(u"rightsTab"_s);
        QVERIFY(storage::DraftStore(file.database()).all().empty());

        auto* certificate = screen.find<QDialog>(u"erasureDialog"_s);
        QVERIFY(certificate->isVisible());
        QVERIFY(certificate->findChild<QLabel*>(u"erasureValue0"_s)
                    ->text()
                    .contains(person.fileNumber.toString()));
        certificate->findChild<QPushButton*>(u"saveCertificateButton"_s)->click();
        QTRY_VERIFY(QFileInfo::exists(path));
        const auto text = textOf(path);
        QVERIFY2(text.contains(person.fileNumber.toString()), qPrintable(text));
        QVERIFY(text.contains(u"She asked for it"_s));
        QVERIFY(!text.contains(u"Canariabird"_s));
        certificate->close();
    }

    void whoChangesHerMindErasesNobody()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        const RightsScreen screen(file, person);
        screen.find(u"erasureReasonEdit"_s)->setText(u"She asked for it"_s);
        QTimer::singleShot(0, qApp, [] { static_cast<QDialog*>(qApp->activeModalWidget())->reject(); });
        screen.click(u"erasePersonButton"_s);
        QVERIFY(file.people().find(person.id));
        QVERIFY(screen.find<QWidget>(u"personRecord"_s)->isVisible());
    }

    void aReceptionistRegistersAndAnswersNothing()
    {
        OpenCaseFile file(domain::Role::Reception);
        const auto person = whoAsks(file);
        ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 20));
        const RightsScreen screen(file, person);
        QVERIFY(screen.find<QPushButton>(u"registerRequestButton"_s)->isVisible());
        QVERIFY(!screen.find<QPushButton>(u"answerRequestButton"_s)->isVisible());
        QVERIFY(!screen.find<QPushButton>(u"savePersonFileButton"_s)->isVisible());
        QVERIFY(!screen.find<QPushButton>(u"erasePersonButton"_s)->isVisible());
    }

    void aFilePastItsDaySaysSo()
    {
        OpenCaseFile file;
        auto person = whoAsks(file);
        person.keepUntil = QDate(2026, 11, 10);
        OpenCaseFile::check(file.people().save(person));
        const RightsScreen screen(file, person);
        QVERIFY(screen.find<Notice>(u"keepingNotice"_s)->text().contains(u"10/11/2026"_s));
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("only on demand: WASL_SCREENS=DIR");
        OpenCaseFile file;
        auto person = whoAsks(file);
        person.latin.given = u"Fatoumata"_s;
        person.arabic = {u"فاطوماتا"_s, u"كامارا"_s};
        OpenCaseFile::check(file.people().save(person));
        ask(file, person, domain::PersonRight::Erasure, QDate(2026, 11, 1));
        const auto answered = ask(file, person, domain::PersonRight::Rectification, QDate(2026, 10, 2));
        domain::RightsAnswer answer;
        answer.channel = u"hand"_s;
        answer.text = u"1995"_s;
        OpenCaseFile::check(storage::RightsRequestStore(file.database()).answer(answered, answer));
        ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 20));
        RightsScreen screen(file, person);
        for (const auto language : {language::Language::Arabic, language::Language::French}) {
            grabPage(screen.page, u"rights"_s, language, Appearance::Light);
            screen.click(u"registerRequestButton"_s);
            auto* request = screen.find<QDialog>(u"rightsRequestDialog"_s);
            request->grab().save(qEnvironmentVariable("WASL_SCREENS") +
                                 u"/rights-request-%1.png"_s.arg(language::code(language)));
            request->reject();
            QTest::qWait(20);
            screen.click(u"answerRequestButton"_s);
            auto* reply = screen.find<QDialog>(u"rightsAnswerDialog"_s);
            static_cast<CodeCombo*>(reply->findChild<CodeCombo*>(u"outcomeCombo"_s))->setCode(u"refused"_s);
            QTest::qWait(50);
            reply->grab().save(qEnvironmentVariable("WASL_SCREENS") +
                               u"/rights-answer-%1.png"_s.arg(language::code(language)));
            reply->reject();
            QTest::qWait(20);
        }
        look().set(language::Language::Arabic, Appearance::Light);
        screen.find(u"erasureReasonEdit"_s)->setText(u"طلبت ذلك"_s);
        QTimer::singleShot(100, qApp, [number = person.fileNumber.toString()] {
            auto* dialog = qApp->activeModalWidget();
            dialog->grab().save(qEnvironmentVariable("WASL_SCREENS") + u"/rights-confirm-ar.png"_s);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(u"typedWordEdit"_s), number);
            QTest::keyClick(dialog->findChild<QPushButton*>(u"confirmButton"_s), Qt::Key_Space);
        });
        screen.click(u"erasePersonButton"_s);
        QTest::qWait(100);
        screen.find<QDialog>(u"erasureDialog"_s)
            ->grab()
            .save(qEnvironmentVariable("WASL_SCREENS") + u"/rights-certificate-ar.png"_s);
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        const auto person = whoAsks(file);
        ask(file, person, domain::PersonRight::Access, QDate(2026, 11, 20));
        const RightsScreen screen(file, person);
        QCOMPARE(namelessControls(screen.page).join(u'\n'), QString());
        screen.click(u"registerRequestButton"_s);
        QCOMPARE(namelessControls(*screen.find<QDialog>(u"rightsRequestDialog"_s)).join(u'\n'), QString());
        screen.find<QDialog>(u"rightsRequestDialog"_s)->reject();
        screen.click(u"answerRequestButton"_s);
        QCOMPARE(namelessControls(*screen.find<QDialog>(u"rightsAnswerDialog"_s)).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestRightsTab)
#include "tst_rights_tab.moc"
