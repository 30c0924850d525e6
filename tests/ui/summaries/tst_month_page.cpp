// The month on screen: counted, closed by a manager, made into documents.

#include "app/storage/summary_store.h"
#include "tests/support/open_case_file.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/background.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/notice.h"
#include "ui/summaries/month_page.h"

#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::test;
using wasl::test::OpenCaseFile;

namespace
{

/// Nine people of October, five of them women.
void fill(OpenCaseFile& file)
{
    const auto october = QDate(2026, 10, 6);
    const std::array<const char*, 3> countries{"SN", "GN", "CM"}, communes{"04.421.01.0", "07.351.01.0", ""};
    for (int i = 0; i < 9; ++i) {
        file.add(wasl::test::aBeneficiary()
                     .named(i % 2 ? "Mamadou" : "Fatoumata", "Camara")
                     .sex(i % 2 ? domain::Sex::Male : domain::Sex::Female)
                     .bornOn(i < 3 ? "2019-02-01" : "1990-05-12")
                     .from(countries[std::size_t(i % 3)])
                     .living(communes[std::size_t(i % 3)])
                     .withStatus(i % 2 ? "asylum-seeker" : "irregular")
                     .registeredOn(october.addDays(i)));
    }
}

template <class Widget>
Widget* find(const MonthPage& page, const QString& name)
{
    auto* found = page.findChild<Widget*>(name);
    if (!found) qFatal("no %s on the month", qPrintable(name));
    return found;
}

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
    void cleanup() { waitForBackground(); }

    void aMonthIsCountedAndReachedByKeyboard()
    {
        OpenCaseFile file;
        fill(file);
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
        OpenCaseFile file;
        MonthPage page(file.file(), FileChooser::answering({}));
        page.refresh();
        waitForBackground();
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->toolTip().isEmpty());
        QVERIFY(!find<QToolButton>(page, u"nextMonthButton"_s)->isEnabled());
    }

    void aManagerClosesIt()
    {
        OpenCaseFile file;
        fill(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.show();
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        find<QPushButton>(page, u"closeMonthButton"_s)->click();
        const auto closed = storage::SummaryStore(file.database()).find({2026, 10});
        QVERIFY(closed && closed->isClosed());
        QCOMPARE(closed->registered.total, 9);
        QVERIFY(!find<QPushButton>(page, u"closeMonthButton"_s)->isEnabled());
        // Whoever comes later is not in the closed month.
        file.add(wasl::test::aBeneficiary().registeredOn(QDate(2026, 10, 30)));
        page.open(u"2026-10"_s);
        waitForBackground();
        QTest::qWait(50);
        QCOMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
    }

    void oneButtonMakesItsDocuments()
    {
        OpenCaseFile file;
        fill(file);
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
        OpenCaseFile file(domain::Role::Administrator);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.refresh();
        QVERIFY(!page.findChild<Notice*>()->text().isEmpty());
        QVERIFY(!find<QPushButton>(page, u"documentButton"_s)->isEnabled());
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        fill(file);
        MonthPage page(file.file(), FileChooser::answering({}));
        page.open(u"2026-10"_s);
        QTRY_COMPARE(totalOf(page, u"sexTable"_s), u"9"_s);
        QCOMPARE(namelessControls(page).join(u'\n'), QString());
        if (qEnvironmentVariableIsSet("WASL_SCREENS")) grabEveryLook(page, u"month"_s);
    }
};

QTEST_MAIN(TestMonthPage)
#include "tst_month_page.moc"
