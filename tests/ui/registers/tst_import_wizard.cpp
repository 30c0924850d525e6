// Importing a register: columns recognised or named by hand, what became of each row, what is no table.

#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/registers/import_wizard.h"
#include "ui/registers/register_words.h"
#include "ui/shared/background.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

const auto marrakech = QStringLiteral(WASL_FIXTURES "/registers/register_marrakech.csv");

struct Screen
{
    explicit Screen(const QString& path)
        : wizard(new ImportWizard(file.file(), FileChooser::answering({path})))
    {
        wizard->show();
    }
    ~Screen()
    {
        waitForBackground();
        delete wizard;
    }

    template <class Widget>
    Widget* find(const QString& name) const
    {
        auto* found = wizard->findChild<Widget*>(name);
        if (!found) qFatal("no %s in the wizard", qPrintable(name));
        return found;
    }
    void click(const QString& name) const { find<QPushButton>(name)->click(); }
    [[nodiscard]] int step() const { return wizard->findChild<QStackedWidget*>()->currentIndex(); }
    void chooseFile() const
    {
        click(u"chooseRegisterButton"_s);
        waitForBackground();
        QTRY_VERIFY(find<QPushButton>(u"nextImportButton"_s)->isEnabled());
    }
    [[nodiscard]] QString notice() const
    {
        return wizard->findChild<QStackedWidget*>()->currentWidget()->findChild<Notice*>()->text();
    }
    [[nodiscard]] int people() { return file.people().count(); }
    /// Presses Import and waits for what came of it.
    void import() const
    {
        click(u"nextImportButton"_s);
        waitForBackground();
        QTRY_VERIFY(step() != 2);
    }
    [[nodiscard]] QString previewed(int row, int column) const
    {
        auto* model = find<QTableView>(u"importPreviewTable"_s)->model();
        return model->index(row, column).data().toString();
    }

    OpenCaseFile file;
    QPointer<ImportWizard> wizard;
};

QString written(const QTemporaryDir& folder, const QByteArray& text)
{
    const auto path = folder.filePath(u"register.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no place for a register");
    return path;
}

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aRegisterIsBroughtInAndEveryRowAccountedFor()
    {
        Screen screen(marrakech);
        QSignalSpy wanted(screen.wizard, &ImportWizard::peopleWanted);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        QCOMPARE(screen.find<QComboBox>(u"column2Combo"_s)->currentText(),
                 RegisterWords::field(registers::Field::FamilyName));
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.wizard, u"import-columns"_s);
        look().set(language::Language::English, Appearance::Light);

        auto* next = screen.find<QPushButton>(u"nextImportButton"_s);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        waitForBackground();
        QTRY_COMPARE(screen.step(), 3);
        const auto people = screen.people();
        QVERIFY(people > 500);
        const auto words = screen.find<QLabel>(u"importResultLabel"_s)->text();
        QVERIFY2(words.contains(QString::number(people)), qPrintable(words));
        QVERIFY(screen.find<QTableView>(u"importRowsTable"_s)->model()->rowCount() > 0);
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(*screen.wizard, u"import-result"_s);

        screen.click(u"nextImportButton"_s);
        QCOMPARE(wanted.size(), 1);
    }

    void whatIsNoTableIsSaidBesideTheFile()
    {
        QTemporaryDir folder;
        Screen screen(written(folder, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)));
        screen.chooseFile();
        QTRY_VERIFY(!screen.find<Field>(u"fileField"_s)->error().isEmpty());
        QCOMPARE(screen.step(), 0);
        // The person corrects the name by hand.
        auto* path = screen.find<QLineEdit>(u"registerPathEdit"_s);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, marrakech);
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(screen.step(), 1);
    }

    void columnsWithoutHeadingsAreNamedByHand()
    {
        QTemporaryDir folder;
        Screen screen(written(folder, "Diallo,Awa,F\nTraore,Issa,M\n"));
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        QVERIFY(!screen.notice().isEmpty());
        screen.find<QCheckBox>(u"firstRowCheck"_s)->setChecked(false);
        // Without a name nobody can be registered: said here, and the person stays here.
        screen.import();
        QCOMPARE(screen.step(), 1);
        QVERIFY(!screen.notice().isEmpty());
        const auto name = [&](const QString& combo, registers::Field field) {
            auto* box = screen.find<QComboBox>(combo);
            box->setCurrentIndex(box->findData(int(field)));
        };
        name(u"column1Combo"_s, registers::Field::FamilyName);
        name(u"column2Combo"_s, registers::Field::GivenName);
        name(u"column3Combo"_s, registers::Field::Sex);
        screen.import();
        QCOMPARE(screen.step(), 3);
        QCOMPARE(screen.people(), 2);
    }

    void cancelBringsInNobody()
    {
        Screen screen(marrakech);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        screen.click(u"nextImportButton"_s);
        QCOMPARE(screen.step(), 2);
        screen.click(u"cancelImportButton"_s);
        waitForBackground();
        QTRY_COMPARE(screen.step(), 1);
        QVERIFY2(screen.notice().contains(u"cancelled"_s), qPrintable(screen.notice()));
        QCOMPARE(screen.people(), 0);
        // And it can be begun again.
        screen.import();
        QCOMPARE(screen.step(), 3);
        QVERIFY(screen.people() > 500);
    }

    void theFirstRowsAreShownAsTheyWouldBecome()
    {
        QTemporaryDir folder;
        Screen screen(written(folder, "Nom;Prénom;Sexe;Date de naissance;Nationalité;Téléphone;Remarque\n"
                                      "Diallo;Awa;F;02/05/1990;guinéenne;0661234567;revient lundi\n"
                                      "Traoré;Issa;???;34 ou 35;Mars;abc;\n"
                                      "TOTAL;2;;;;;\n"));
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        QVERIFY(screen.previewed(0, 1).contains(u"Awa Diallo"_s));
        QVERIFY(screen.previewed(0, 3).contains(u"02/05/1990"_s));
        QCOMPARE(screen.previewed(0, 4), u"Guinea"_s);
        QVERIFY(screen.previewed(0, 5).contains(u"+212661234567"_s));
        QVERIFY(screen.previewed(0, 6).contains(u"revient lundi"_s));
        // Unreadable cells say why, and what they hold is in the note.
        QVERIFY2(screen.previewed(1, 2).contains(u"lost its letters"_s), qPrintable(screen.previewed(1, 2)));
        QVERIFY2(screen.previewed(1, 4).contains(u"could not be read"_s), qPrintable(screen.previewed(1, 4)));
        QVERIFY(screen.previewed(1, 6).contains(u"Mars"_s));
        QVERIFY2(screen.previewed(2, 6).contains(u"adds up"_s), qPrintable(screen.previewed(2, 6)));
        // Another column, another person.
        auto* box = screen.find<QComboBox>(u"column2Combo"_s);
        box->setCurrentIndex(box->findData(int(registers::Field::None)));
        QVERIFY(!screen.previewed(0, 1).contains(u"Awa"_s));
        QVERIFY(screen.previewed(0, 6).contains(u"Awa"_s));
    }

    void theColumnsAreRemembered()
    {
        QTemporaryDir folder;
        const QByteArray heading = "Nom;Prénom;Remarque\n";
        Screen screen(written(folder, heading + "Diallo;Awa;رقم\n"));
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        auto* box = screen.find<QComboBox>(u"column3Combo"_s);
        box->setCurrentIndex(box->findData(int(registers::Field::OtherNames)));
        screen.import();
        QCOMPARE(screen.step(), 3);

        const auto next = written(folder, "Registre de mars;;\n" + heading + "Sow;Fatou;Fatim\n");
        ImportWizard again(screen.file.file(), FileChooser::answering({next}));
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.show();
        again.findChild<QPushButton*>(u"chooseRegisterButton"_s)->click();
        QTRY_COMPARE(again.findChild<QStackedWidget*>()->currentIndex(), 1);
        QCOMPARE(again.findChild<QComboBox*>(u"column3Combo"_s)->currentData().toInt(),
                 int(registers::Field::OtherNames));
        auto* notice = again.findChild<QStackedWidget*>()->currentWidget()->findChild<Notice*>();
        QVERIFY(notice->text().contains(u"imported before"_s));
    }

    void allOrNothing()
    {
        QTemporaryDir folder;
        Screen screen(written(folder, "Nom;Prénom;Sexe\nDiallo;Awa;F\n;;F\n"));
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        screen.find<QCheckBox>(u"allOrNothingCheck"_s)->setChecked(true);
        screen.import();
        QCOMPARE(screen.step(), 3);
        QCOMPARE(screen.people(), 0);
        QVERIFY(!screen.notice().isEmpty());
        auto* rows = screen.find<QTableView>(u"importRowsTable"_s)->model();
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(!screen.find<QPushButton>(u"undoImportButton"_s)->isVisible());
    }

    void anImportIsUndoneFromItsResultAndFromTheList()
    {
        Screen screen(marrakech);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        screen.import();
        QCOMPARE(screen.step(), 3);
        const int all = screen.people();
        screen.click(u"undoImportButton"_s);
        waitForBackground();
        QTRY_VERIFY(screen.notice().contains(QString::number(all)) || screen.notice().contains(u"1,004"_s));
        QCOMPARE(screen.people(), 0);

        // Again, and this time from the list, after somebody worked on one of them.
        ImportWizard again(screen.file.file(), FileChooser::answering({marrakech}));
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.show();
        again.findChild<QPushButton*>(u"chooseRegisterButton"_s)->click();
        QTRY_COMPARE(again.findChild<QStackedWidget*>()->currentIndex(), 1);
        again.findChild<QPushButton*>(u"nextImportButton"_s)->click();
        waitForBackground();
        QTRY_COMPARE(again.findChild<QStackedWidget*>()->currentIndex(), 3);
        QCOMPARE(screen.people(), all);
        auto person = *screen.file.people().find(screen.file.people().recent(1).front().id);
        person.birthPlace = u"Kayes"_s;
        QVERIFY(screen.file.people().save(person));

        ImportWizard later(screen.file.file(), FileChooser::answering({}));
        later.setAttribute(Qt::WA_DeleteOnClose, false);
        later.show();
        auto* past = later.findChild<QTableView*>(u"pastImportsTable"_s);
        QVERIFY(past->isVisible());
        QCOMPARE(past->model()->rowCount(), 2);
        auto* undo = later.findChild<QPushButton*>(u"undoPastImportButton"_s);
        past->selectRow(1);
        QVERIFY(!undo->isEnabled()); // it was undone before
        past->selectRow(0);
        QVERIFY(undo->isEnabled());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(later, u"import-choose"_s);
        look().set(language::Language::English, Appearance::Light);
        past->selectRow(0);
        undo->click();
        waitForBackground();
        QTRY_COMPARE(screen.people(), 1);
        auto* notice = past->parentWidget()->findChild<Notice*>();
        QTRY_VERIFY2(notice->text().contains(person.fileNumber.toString()), qPrintable(notice->text()));
        QVERIFY(!undo->isEnabled());
    }

    void noControlIsNameless()
    {
        Screen screen(marrakech);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        QCOMPARE(namelessControls(*screen.wizard).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestImportWizard)
#include "tst_import_wizard.moc"
