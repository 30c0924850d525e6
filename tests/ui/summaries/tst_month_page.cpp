// The month on screen: counted, closed by a manager, made into documents.

#include "app/reports/month_counter.h"
#include "app/storage/summary_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/background.h"
#include "ui/shared/field.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/shared/state_chip.h"
#include "ui/shared/writing.h"
#include "ui/summaries/month_page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::OpenCaseFile;

namespace
{

/// Nine people of October, five of them women.
void fillOctober(OpenCaseFile& file)
{
    const auto firstDay = QDate(2026, 10, 6);
    const std::array<const char*, 3> countries{"SN", "GN", "CM"}, communes{"04.421.01.0", "07.351.01.0", ""};
    for (int i = 0; i < 9; ++i) {
        file.add(wasl::tests::aBeneficiary()
                     .named(i % 2 ? "Mamadou" : "Fatoumata", "Camara")
                     .sex(i % 2 ? domain::Sex::Male : domain::Sex::Female)
                     .bornOn(i < 3 ? "2019-02-01" : "1990-05-12")
                     .from(countries[std::size_t(i % 3)])
                     .living(communes[std::size_t(i % 3)])
                     .withStatus(i % 2 ? "asylum-seeker" : "irregular")
                     .registeredOn(firstDay.addDays(i)));
    }
}

template <class Widget>
Widget* find(const MonthPage& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    if (!found) qFatal("no %s on the month", qPrintable(name));
    return found;
}

/// Jobs of a page that is gone may still wait for their turn: they end before the file is closed.
struct CountedFile : OpenCaseFile
{
    using OpenCaseFile::OpenCaseFile;
    ~CountedFile() { waitForBackground(); }
};

/// The figure in the last row and column of a table: its total.
QString totalOf(const MonthPage& page, const QString& table)
{
    const auto* model = find<QTableView>(page, table)->model();
    QString digits;
    for (const auto letter : model->index(model->rowCount() - 1, 1).data().toString())
        if (letter.isDigit()) digits += letter;
    return digits;
}

} // namespace

class TestMonthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aMonthIsCountedAndReachedByKeyboard()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.refresh();
        waitForBackground();
        auto* back = find<QToolButton>(page, u"previousMonthButton"_s);
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        QVERIFY(find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());
        QVERIFY(find<QToolButton>(page, u"nextMonthButton"_s)->isEnabled());
    }

    void theMonthThatRunsCannotBeClosed()
    {
        CountedFile file;
        MonthPage page(file.file(), FileChooser::answering({}));
        page.refresh();
        waitForBackground();
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->toolTip().isEmpty());
        QVERIFY(!find<QToolButton>(page, u"nextMonthButton"_s)->isEnabled());
    }

    void aManagerClosesItAndSaysWhyPointsAreOpen()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        find<QPushButton>(page, u"closeMonthButton"_s)->click();
        auto* tabs = find<QTabWidget>(page, u"monthTabs"_s);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Before closing"_s);
        auto* close = find<QPushButton>(page, u"confirmCloseButton"_s);
        QTRY_VERIFY(close->isEnabled());
        auto* checks = find<QTableView>(page, u"checkTable"_s)->model();
        QCOMPARE(checks->rowCount(), int(domain::allOf<domain::ClosingCheck>().size()));
        auto* items = find<QTableView>(page, u"openItemTable"_s);
        // Namesakes may be one person; and nobody was asked for her consent.
        find<QTableView>(page, u"checkTable"_s)->setCurrentIndex(checks->index(6, 0));
        QCOMPARE(items->model()->rowCount(), 9);

        // Not without a reason.
        auto* reason = find<QLineEdit>(page, u"closingReason"_s);
        QVERIFY(reason->isVisible());
        close->click();
        QVERIFY(!storage::SummaryStore(file.database()).find({2026, 10}));
        QVERIFY(!find<Field>(page, u"closingReasonField"_s)->error().isEmpty());
        reason->setText(u"The notice is printed only now."_s);
        close->click();
        waitForBackground();

        const auto closed = storage::SummaryStore(file.database()).find({2026, 10});
        QVERIFY(closed && closed->isClosed());
        QCOMPARE(closed->registered.total, 9);
        const domain::OpenPoint asked{domain::ClosingCheck::ConsentNotAsked, 9};
        QCOMPARE(std::count(closed->leftOpen.begin(), closed->leftOpen.end(), asked), 1);
        QCOMPARE(closed->closingReason, u"The notice is printed only now."_s);
        QTRY_VERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());
        QVERIFY(!close->isVisible());
        QVERIFY(find<QLabel>(page, u"closingExplanation"_s)->text().contains(closed->closingReason));
        // Whoever comes later is not in the closed month.
        file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        page.open(u"2026-10"_s);
        waitForBackground();
        QTest::qWait(50);
        QCOMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
    }

    void whatChangedMeanwhileIsShownBeforeItIsClosed()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10 closing"_s);
        auto* close = find<QPushButton>(page, u"confirmCloseButton"_s);
        QTRY_VERIFY(close->isEnabled());
        find<QLineEdit>(page, u"closingReason"_s)->setText(u"The notice is printed only now."_s);
        // At another desk, while the manager looks at nine.
        file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        close->click();
        QVERIFY(!storage::SummaryStore(file.database()).find({2026, 10}));
        QTRY_VERIFY(close->isEnabled());
        QVERIFY(find<Notice>(page, u"closingNotice"_s)->text().contains(u"changed"_s));
        QCOMPARE(totalOf(page, u"sexTable"_s), u"10"_s);
        close->click();
        const auto closed = storage::SummaryStore(file.database()).find({2026, 10});
        QVERIFY(closed);
        QCOMPARE(closed->registered.total, 10);
    }

    void aNewCountingWantsTheListsLookedThroughAgain()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10 closing"_s);
        auto* close = find<QPushButton>(page, u"confirmCloseButton"_s);
        QTRY_VERIFY(close->isEnabled());
        waitForBackground();
        auto* tabs = find<QTabWidget>(page, u"monthTabs"_s);
        const int closing = tabs->currentIndex();
        tabs->setCurrentIndex(0);
        file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        page.refresh();
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"10"_s);
        QVERIFY(!close->isEnabled());
        tabs->setCurrentIndex(closing);
        QTRY_VERIFY(close->isEnabled());
    }

    void theListOfACheckOpensTheRecord()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        QSignalSpy wanted(&page, &Page::wanted);
        page.show();
        page.open(u"2026-10 closing"_s);
        auto* items = find<QTableView>(page, u"openItemTable"_s);
        auto* checks = find<QTableView>(page, u"checkTable"_s);
        QTRY_VERIFY(checks->model()->rowCount() > 6);
        checks->setCurrentIndex(checks->model()->index(6, 0));
        QCOMPARE(items->model()->rowCount(), 9);
        items->setCurrentIndex(items->model()->index(2, 0));
        QTest::keyClick(items, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), u"people"_s);
        QCOMPARE(wanted.front().at(1).toString(),
                 withoutBidiMarks(items->model()->index(2, 0).data().toString()));
    }

    void whatChangedSinceIsOfferedAsAnAmendment()
    {
        CountedFile file;
        fillOctober(file);
        auto counted = reports::countMonth(file.database(), {2026, 10});
        OpenCaseFile::check(storage::SummaryStore(file.database()).close(counted, reports::countMonth));
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10 changes"_s);
        auto* tabs = find<QTabWidget>(page, u"monthTabs"_s);
        auto* seal = find<Notice>(page, u"sealNotice"_s);
        QTRY_VERIFY(seal->text().contains(u"signature holds"_s));
        auto* changed = find<QTableView>(page, u"changedTable"_s);
        QVERIFY(!changed->isVisible());

        file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        page.refresh();
        QTRY_VERIFY(changed->isVisible());
        // registered, and the four parts it splits into; her status is not known.
        QCOMPARE(changed->model()->rowCount(), 6);
        QVERIFY(tabs->tabText(tabs->currentIndex()).contains(u"6"_s));
        auto* amend = find<QPushButton>(page, u"amendButton"_s);
        amend->click();
        QVERIFY(!find<Field>(page, u"amendmentReasonField"_s)->error().isEmpty());
        find<QLineEdit>(page, u"amendmentReason"_s)->setText(u"A card that was found in the drawer."_s);
        amend->click();
        auto* amendments = find<QTableView>(page, u"amendmentTable"_s);
        QTRY_COMPARE(amendments->model()->rowCount(), 6);
        QVERIFY(!changed->isVisible());
        const auto words = amendments->model()->index(0, 6).data().toString();
        QCOMPARE(words, u"A card that was found in the drawer."_s);
        QVERIFY(amendments->model()->index(0, 1).data().toString().contains(u"salma"_s));
        QCOMPARE(storage::SummaryStore(file.database()).find({2026, 10})->registered.total, 9);
    }

    void anAlteredMonthIsSaid()
    {
        CountedFile file;
        fillOctober(file);
        OpenCaseFile::check(
            storage::SummaryStore(file.database())
                .close(reports::countMonth(file.database(), {2026, 10}), reports::countMonth));
        file.database().execute(u"DROP TRIGGER monthly_summary_is_locked"_s);
        file.database().execute(
            u"UPDATE monthly_summary SET figures = replace(figures, '\"registered\":9', '\"registered\":90')"_s);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        auto* notice = find<Notice>(page, u"monthNotice"_s);
        QTRY_VERIFY(notice->text().contains(u"does not hold"_s));
        QVERIFY(find<Notice>(page, u"sealNotice"_s)->text().contains(u"does not hold"_s));
    }

    void aMonthWithoutItsSignatureIsNotShownAsWhole()
    {
        CountedFile file;
        fillOctober(file);
        OpenCaseFile::check(
            storage::SummaryStore(file.database())
                .close(reports::countMonth(file.database(), {2026, 10}), reports::countMonth));
        file.database().execute(u"DROP TRIGGER monthly_summary_is_locked"_s);
        file.database().execute(u"UPDATE monthly_summary SET seal = NULL"_s);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        QTRY_VERIFY(find<Notice>(page, u"monthNotice"_s)->text().contains(u"does not hold"_s));
        QVERIFY(find<Notice>(page, u"sealNotice"_s)->text().contains(u"does not hold"_s));
        QCOMPARE(page.findChild<StateChip*>()->accessibleName(), u"Altered"_s);
    }

    void everyFigureIsHeldAgainstBeforeAndTheYearBefore()
    {
        CountedFile file;
        fillOctober(file); // nine in October 2026
        for (int i = 0; i < 11; ++i)
            file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 9, 1 + i)));
        for (int i = 0; i < 4; ++i)
            file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2025, 10, 1 + i)));
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        auto* model = find<QTableView>(page, u"sexTable"_s)->model();
        const auto total = [&](int column) {
            return withoutBidiMarks(model->index(model->rowCount() - 1, column).data().toString());
        };
        QTRY_COMPARE(total(2), u"11"_s);
        QCOMPARE(total(3), u"▼ 2 fewer"_s);
        QCOMPARE(total(4), u"4"_s);
        QCOMPARE(total(5), u"▲ 5 more"_s);
        QCOMPARE(model->headerData(2, Qt::Horizontal).toString(), u"September 2026"_s);
        QCOMPARE(model->headerData(4, Qt::Horizontal).toString(), u"October 2025"_s);
        QVERIFY(withoutBidiMarks(find<QWidget>(page, u"figure-registered"_s)->accessibleDescription())
                    .contains(u"2 fewer than before"_s));

        page.open(u"2025-10"_s); // the file's first month
        QTRY_COMPARE(total(2), u"no figures then"_s);
        QCOMPARE(total(3), u"—"_s);
    }

    void severalMonthsAreTyped()
    {
        CountedFile file;
        fillOctober(file);
        for (int i = 0; i < 11; ++i)
            file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 9, 1 + i)));
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.refresh();
        auto* from = find<QLineEdit>(page, u"monthField"_s);
        auto* until = find<QLineEdit>(page, u"untilMonthField"_s);
        const auto type = [](QLineEdit* field, const QString& text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(from, u"9/2026"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"11"_s);
        type(until, u"10/2026"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"20"_s);
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());

        auto* notice = find<Notice>(page, u"monthNotice"_s);
        type(until, u"8/2026"_s);
        QVERIFY(!notice->text().isEmpty());
        type(until, u"14/2026"_s);
        QVERIFY(notice->text().contains(u"10/2026"_s));
        type(until, u"2/2027"_s);
        QVERIFY(notice->text().contains(u"not come to pass"_s));
        QTest::qWait(50);
        QCOMPARE(totalOf(page, u"sexTable"_s), u"20"_s);
    }

    void severalMonthsSayWhichAreClosedAndWhetherTheyStillCountSo()
    {
        CountedFile file;
        fillOctober(file);
        OpenCaseFile::check(
            storage::SummaryStore(file.database())
                .close(reports::countMonth(file.database(), {2026, 10}), reports::countMonth));
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-09/2026-11"_s);
        auto* notice = find<Notice>(page, u"monthNotice"_s);
        QTRY_VERIFY(notice->text().contains(u"October 2026"_s));
        QVERIFY(notice->text().contains(u"as they were closed"_s));
        QVERIFY(!notice->text().contains(u"September"_s));
        file.add(wasl::tests::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        page.refresh();
        QTRY_VERIFY(notice->text().contains(u"differ from what was closed"_s));
        page.open(u"2026-09"_s);
        QVERIFY(notice->text().isEmpty());
    }

    void monthsAreWalkedWithTheKeyboard()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* name = find<QLabel>(page, u"monthName"_s);
        auto* field = find<QLineEdit>(page, u"monthField"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_PageUp, Qt::AltModifier);
        QTRY_COMPARE(name->text(), u"September 2026"_s);
        QTest::keyClick(field, Qt::Key_PageDown, Qt::AltModifier);
        QTRY_COMPARE(name->text(), u"October 2026"_s);
    }

    void behindAFigureStandThePeople()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        QSignalSpy wanted(&page, &Page::wanted);
        page.show();
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        waitForBackground();
        QCoreApplication::processEvents();
        auto* women = find<QTableView>(page, u"sexTable"_s);
        women->setCurrentIndex(women->model()->index(0, 1));
        QCOMPARE(women->model()->index(0, 1).data().toString().contains(u'5'), true);
        QTest::keyClick(women, Qt::Key_Return);
        auto* list = find<QTableView>(page, u"behindTable"_s);
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QVERIFY(list->isVisible());
        QVERIFY(list->model()->index(0, 1).data().toString().contains(u"Fatoumata"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().at(0).toString(), u"people"_s);
        QVERIFY(page.goBack());
        QVERIFY(!list->isVisible());
        QVERIFY(!page.goBack());

        // The key figures open too.
        auto* card = find<QWidget>(page, u"figure-registered"_s);
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE(list->model()->rowCount(), 9);
    }

    void aCoordinatorIsToldWhyThePeopleAreNotHers()
    {
        CountedFile file(domain::Role::Coordinator);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10 behind:registered"_s);
        auto* list = find<QWidget>(page, u"figureList"_s);
        QTRY_VERIFY(list->isVisible());
        QTRY_VERIFY(!list->findChild<Notice*>()->text().isEmpty());
        QCOMPARE(find<QTableView>(page, u"behindTable"_s)->model()->rowCount(), 0);
    }

    void oneButtonMakesItsDocuments()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        find<QPushButton>(page, u"documentButton"_s)->click();
        auto* dialog = page.findChild<QDialog*>(u"documentDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        // It begins with the month on the page.
        QCOMPARE(dialog->findChild<QComboBox*>(u"documentFirstCombo"_s)->currentData().toString(),
                 u"2026-10"_s);
        dialog->close();
    }

    void anAdministratorIsToldThatSheSeesNoFigures()
    {
        CountedFile file(domain::Role::Administrator);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.refresh();
        QVERIFY(!find<Notice>(page, u"monthNotice"_s)->text().isEmpty());
        QVERIFY(!find<QPushButton>(page, u"documentButton"_s)->isEnabled());
    }

    void noControlIsNameless()
    {
        CountedFile file;
        fillOctober(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        const auto nameless = namelessControls(page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(page, u"month"_s);
    }
};

WASL_TEST_IN(QApplication, TestMonthPage)
#include "tst_month_page.moc"
