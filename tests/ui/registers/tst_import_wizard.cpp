// Importing a register: columns recognised or named by hand, what became of each row, what is no table.

#include "tests/support/open_case_file.h"
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
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::test;
using wasl::test::OpenCaseFile;

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
        QCOMPARE(screen.step(), 3);
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
        screen.click(u"nextImportButton"_s);
        QCOMPARE(screen.step(), 1);
        QVERIFY(!screen.notice().isEmpty());
        const auto name = [&](const QString& combo, registers::Field field) {
            auto* box = screen.find<QComboBox>(combo);
            box->setCurrentIndex(box->findData(int(field)));
        };
        name(u"column1Combo"_s, registers::Field::FamilyName);
        name(u"column2Combo"_s, registers::Field::GivenName);
        name(u"column3Combo"_s, registers::Field::Sex);
        screen.click(u"nextImportButton"_s);
        QCOMPARE(screen.step(), 3);
        QCOMPARE(screen.people(), 2);
    }

    void cancelKeepsWhatWasBroughtInAndTheRestComesLater()
    {
        Screen screen(marrakech);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        // Pressed after the first batch, while the import runs.
        connect(screen.find<QProgressBar>(u"importProgress"_s), &QProgressBar::valueChanged, screen.wizard,
                [&](int value) {
                    if (value > 0) screen.click(u"cancelImportButton"_s);
                });
        screen.click(u"nextImportButton"_s);
        QCOMPARE(screen.step(), 3);
        const auto some = screen.people();
        QVERIFY(some > 0);
        QVERIFY(
            screen.wizard->findChild<QStackedWidget*>()->currentWidget()->findChild<Notice*>()->isVisible());

        ImportWizard again(screen.file.file(), FileChooser::answering({marrakech}));
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        again.findChild<QPushButton*>(u"chooseRegisterButton"_s)->click();
        QTRY_COMPARE(again.findChild<QStackedWidget*>()->currentIndex(), 1);
        again.findChild<QPushButton*>(u"nextImportButton"_s)->click();
        QVERIFY(screen.people() > some);
    }

    void noControlIsNameless()
    {
        Screen screen(marrakech);
        screen.chooseFile();
        QTRY_COMPARE(screen.step(), 1);
        QCOMPARE(namelessControls(*screen.wizard).join(u'\n'), QString());
    }
};

QTEST_MAIN(TestImportWizard)
#include "tst_import_wizard.moc"
