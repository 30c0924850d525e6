// Indicators over years and the month's charts on screen: chosen, broken down, aimed at, imported, undone.

#include "app/storage/indicator_goal_store.h"
#include "app/storage/indicator_history_store.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/background.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/page_header.h"
#include "ui/shared/toast.h"
#include "ui/summaries/history_dialog.h"
#include "ui/summaries/indicators_tab.h"
#include "ui/summaries/month_charts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using language::Language;
using wasl::tests::OpenCaseFile;

namespace
{

/// Two registered in 2025, seven in 2026.
void fillTwoYears(OpenCaseFile& file)
{
    for (int i = 0; i < 9; ++i)
        file.add(wasl::tests::aBeneficiary()
                     .named(i % 2 ? "Mamadou" : "Fatoumata", "Camara")
                     .sex(i % 2 ? domain::Sex::Male : domain::Sex::Female)
                     .registeredOn(i < 2 ? QDate(2025, 5, 4 + i) : QDate(2026, 10, 6 + i)));
}

template <class Widget>
Widget* find(const QWidget& top, const QString& name)
{
    auto* found = top.findChild<Widget*>(name);
    if (!found) qFatal("no %s", qPrintable(name));
    return found;
}

MonthView octoberCounted()
{
    MonthView view;
    view.span = domain::MonthSpan::of({2026, 10});
    view.isCounted = true;
    return view;
}

struct Tab
{
    IndicatorsTab tab;

    explicit Tab(OpenCaseFile& file, const QStringList& paths = {})
        : tab(file.file(), FileChooser::answering(paths))
    {
        tab.resize(1100, 700);
        static_cast<MonthTab&>(tab).show(octoberCounted());
        static_cast<QWidget&>(tab).show();
        waitForBackground();
    }
    const reports::Chart& chart() const { return find<ChartCanvas>(tab, u"indicatorChartCanvas"_s)->chart(); }
    QString gap() const { return find<QLabel>(tab, u"gapWords"_s)->text(); }
    void set(const QString& kind, const QString& year, const QString& value)
    {
        auto* combo = find<QComboBox>(tab, u"goalKindCombo"_s);
        combo->setCurrentIndex(combo->findData(kind));
        find<QLineEdit>(tab, u"goalYearEdit"_s)->setText(year);
        auto* edit = find<QLineEdit>(tab, u"goalValueEdit"_s);
        edit->setText(value);
        QTest::keyClick(edit, Qt::Key_Return);
        waitForBackground();
    }
    void undo()
    {
        auto toasts = tab.findChildren<Toast*>();
        QVERIFY(!toasts.isEmpty());
        for (auto* button : toasts.back()->findChildren<QPushButton*>())
            if (button->text().contains(u"Undo"_s)) {
                button->click();
                waitForBackground();
                return;
            }
        QFAIL("no Undo");
    }
};

QString listOf(QTemporaryDir& folder, const QByteArray& text)
{
    QFile file(folder.filePath(u"old.csv"_s));
    if (!file.open(QIODevice::WriteOnly)) qFatal("not written");
    file.write(text);
    return file.fileName();
}

} // namespace

class TestIndicatorsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(Language::English, Appearance::Light); }
    void cleanup() { waitForBackground(); }

    void anIndicatorIsShownOverItsYears()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        QTRY_COMPARE(shown.chart().labels.size(), 2);
        QCOMPARE(shown.chart().series.front().values.back(), std::optional(7.0));
        QVERIFY(!find<QLabel>(shown.tab, u"indicatorDefinition"_s)->text().isEmpty());
        find<FilterChips>(shown.tab, u"indicatorSteps"_s)->choose(u"months"_s);
        QTRY_COMPARE(shown.chart().labels.size(), 19); // May 2025 to November 2026
    }

    void theListIsByProgrammeAndChoosesByKeyboard()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        auto* list = find<QTreeWidget>(shown.tab, u"indicatorList"_s);
        QVERIFY(list->topLevelItemCount() > 3);
        QVERIFY(!(list->topLevelItem(0)->flags() & Qt::ItemIsSelectable));
        QTRY_VERIFY(!shown.chart().labels.isEmpty());
        const auto before = find<QLabel>(shown.tab, u"indicatorName"_s)->text();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(find<QLabel>(shown.tab, u"indicatorName"_s)->text() != before);
        QTRY_COMPARE(shown.chart().title, find<QLabel>(shown.tab, u"indicatorName"_s)->text());
    }

    void itIsBrokenDown()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        QTRY_COMPARE(shown.chart().labels.size(), 2);
        auto* combo = find<QComboBox>(shown.tab, u"breakdownCombo"_s);
        combo->setCurrentIndex(combo->findData(u"sex"_s));
        Q_EMIT combo->activated(combo->currentIndex());
        QTRY_COMPARE(shown.chart().series.size(), std::size_t(2));
        QCOMPARE(shown.chart().series.front().values.back(), std::optional(4.0)); // women and girls
    }

    void aTargetIsSetBesideTheChartAndTakenBack()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        QTRY_COMPARE(shown.chart().labels.size(), 2);
        shown.set(u"target"_s, u"2026"_s, u"٤٠"_s); // as an Arabic keyboard writes it
        QTRY_VERIFY(shown.gap().contains(u"33"_s));
        QCOMPARE(storage::IndicatorGoalStore(file.database()).goals(u"registered"_s).front().value, 40.0);
        QCOMPARE(shown.chart().series.back().role, reports::SeriesRole::Target);
        shown.set(u"target"_s, u"2026"_s, u"50"_s);
        QTRY_VERIFY(shown.gap().contains(u"43"_s));
        shown.undo();
        QTRY_VERIFY(shown.gap().contains(u"33"_s));
        shown.set(u"base-line"_s, u"2025"_s, u"2"_s);
        QTRY_COMPARE(find<QTableView>(shown.tab, u"goalsTable"_s)->model()->rowCount(), 2);
    }

    void aWrongYearIsSaidUnderItsField()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        shown.set(u"target"_s, u"26"_s, u"40"_s);
        QVERIFY(storage::IndicatorGoalStore(file.database()).goals().empty());
        bool told = false;
        for (const auto* label : shown.tab.findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(u"between 1990 and 2100"_s));
        QVERIFY(told);
    }

    void oldFiguresArePreviewedImportedMarkedAndUndone()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        QTemporaryDir folder;
        const auto list =
            listOf(folder, "code,period,value\nregistered,2019,12\nregistered,2020,15\nshoes,2019,3\n");
        Tab shown(file, {list});
        QTRY_COMPARE(shown.chart().labels.size(), 2);
        find<QPushButton>(shown.tab, u"importHistoryButton"_s)->click();
        QTRY_VERIFY(shown.tab.findChild<HistoryDialog*>());
        auto* dialog = shown.tab.findChild<HistoryDialog*>();
        const auto* mistakes = find<QTableView>(*dialog, u"historyMistakesTable"_s)->model();
        QCOMPARE(mistakes->rowCount(), 1);
        QVERIFY(mistakes->index(0, 1).data().toString().contains(u"shoes"_s));
        QVERIFY(storage::IndicatorHistoryStore(file.database()).figures().empty()); // nothing yet
        find<QPushButton>(*dialog, u"importFiguresButton"_s)->click();
        QTRY_COMPARE(shown.chart().labels.size(), 8); // 2019 to 2026
        QCOMPARE(shown.chart().series[1].role, reports::SeriesRole::Imported);
        QVERIFY(find<QLabel>(shown.tab, u"historySources"_s)->text().contains(u"old.csv"_s));
        shown.undo();
        QTRY_COMPARE(shown.chart().labels.size(), 2);
    }

    void whoMayNotCloseMonthsOnlyReads()
    {
        OpenCaseFile file(domain::Role::Coordinator);
        Tab shown(file);
        QVERIFY(!find<QPushButton>(shown.tab, u"saveGoalButton"_s)->isVisible());
        QVERIFY(!find<QPushButton>(shown.tab, u"importHistoryButton"_s)->isVisible());
    }

    void theChartsOfAMonthAreCountedWhenLookedAt()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        MonthCharts tab(file.file());
        tab.resize(1100, 700);
        static_cast<MonthTab&>(tab).show(octoberCounted());
        waitForBackground();
        const auto* trend = find<ChartCanvas>(tab, u"trendChartCanvas"_s);
        QVERIFY(trend->chart().labels.isEmpty()); // not before somebody looks
        static_cast<QWidget&>(tab).show();
        QTRY_COMPARE(trend->chart().labels.size(), 13);
        QCOMPARE(trend->chart().series.front().values.back(), std::optional(7.0));
        QVERIFY(!trend->accessibleDescription().isEmpty());
        QCOMPARE(namelessControls(tab).join(u'\n'), QString());
    }

    void countingThatWasStoppedIsSaidAndBegunAgain()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        MonthCharts tab(file.file());
        static_cast<MonthTab&>(tab).show(octoberCounted());
        static_cast<QWidget&>(tab).show();
        auto* task = tab.findChild<Task*>();
        QVERIFY(task);
        task->cancel();
        auto* again = find<QPushButton>(tab, u"countChartsButton"_s);
        QTRY_VERIFY(again->isVisible());
        const auto* trend = find<ChartCanvas>(tab, u"trendChartCanvas"_s);
        QVERIFY(trend->chart().labels.isEmpty());
        again->click();
        QTRY_COMPARE(trend->chart().labels.size(), 13);
        QVERIFY(!again->isVisible());
    }

    void anEmptyFileTeaches()
    {
        OpenCaseFile file;
        MonthCharts tab(file.file());
        static_cast<MonthTab&>(tab).show(octoberCounted());
        static_cast<QWidget&>(tab).show();
        QTRY_VERIFY(tab.findChild<EmptyState*>()->isVisible());
        QVERIFY(!find<ChartCanvas>(tab, u"trendChartCanvas"_s)->isVisible());
    }

    void noControlIsNameless()
    {
        OpenCaseFile file;
        fillTwoYears(file);
        Tab shown(file);
        QTRY_COMPARE(shown.chart().labels.size(), 2);
        QCOMPARE(namelessControls(shown.tab).join(u'\n'), QString());
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) return;
        shown.set(u"base-line"_s, u"2019"_s, u"3"_s);
        shown.set(u"target"_s, u"2025"_s, u"4"_s);
        shown.set(u"target"_s, u"2026"_s, u"9"_s);
        std::vector<domain::HistoryFigure> old;
        for (int year = 2018; year < 2025; ++year)
            old.push_back({u"registered"_s, QString::number(year), {}, {}, double(2 + year % 3 * 2)});
        QVERIFY(storage::IndicatorHistoryStore(file.database()).import(old, u"rapports.csv"_s));
        MonthCharts charts(file.file());
        for (const auto language : {Language::Arabic, Language::French})
            for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
                look().set(language, appearance);
                for (MonthTab* tab : {static_cast<MonthTab*>(&shown.tab), static_cast<MonthTab*>(&charts)}) {
                    tab->show(octoberCounted());
                    static_cast<QWidget*>(tab)->show();
                    waitForBackground();
                    QTest::qWait(50);
                    grabPage(*tab, tab == &charts ? u"month-charts"_s : u"indicators"_s, language,
                             appearance);
                }
            }
    }
};

WASL_TEST_IN(QApplication, TestIndicatorsTab)
#include "tst_indicators_tab.moc"
