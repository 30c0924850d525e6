// A chart on the screen: read by keyboard, as a table, by a screen reader, copied.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/look_switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using language::Language;

namespace
{

reports::Chart threeMonths(Language language)
{
    reports::Chart chart;
    chart.kind = reports::ChartKind::Trend;
    chart.language = language;
    chart.title = u"People"_s;
    chart.sentence = u"Registered: 5 in October."_s;
    chart.labelsHeading = u"Month"_s;
    chart.labels = QStringList{u"August"_s, u"September"_s, u"October"_s};
    chart.series = {{u"Registered"_s, {3, std::nullopt, 5}}, {u"Assisted"_s, {1, 2, 1200}}};
    return chart;
}

struct Shown
{
    ChartView view{u"people"_s};
    ChartCanvas* canvas = view.findChild<ChartCanvas*>(u"peopleCanvas"_s);
    QLabel* value = view.findChild<QLabel*>(u"peopleValue"_s);
    QTableView* table = view.findChild<QTableView*>(u"peopleTable"_s);
    QToolButton* asTable = view.findChild<QToolButton*>(u"peopleAsTableButton"_s);
    QToolButton* copy = view.findChild<QToolButton*>(u"peopleCopyButton"_s);

    explicit Shown(const reports::Chart& chart)
    {
        view.resize(640, 420);
        view.setChart(chart);
        view.show();
        canvas->setFocus();
    }
};

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(Language::English, Appearance::Light); }

    void theArrowsReadOneValueAfterAnother()
    {
        Shown shown(threeMonths(Language::English));
        QTest::keyClick(shown.canvas, Qt::Key_Left); // begins at the newest
        QVERIFY2(shown.value->text().contains(u"October"_s), qPrintable(shown.value->text()));
        QVERIFY(shown.value->text().contains(u"5"_s));
        QVERIFY(shown.canvas->accessibleDescription().contains(u"October"_s));
        QTest::keyClick(shown.canvas, Qt::Key_Left); // over the gap of September
        QVERIFY(shown.value->text().contains(u"August"_s) && shown.value->text().contains(u"Registered"_s));
        QTest::keyClick(shown.canvas, Qt::Key_Down);
        QVERIFY(shown.value->text().contains(u"Assisted"_s));
        QTest::keyClick(shown.canvas, Qt::Key_Escape);
        QVERIFY(shown.value->text().isEmpty());
        QCOMPARE(shown.canvas->accessibleDescription(), u"Registered: 5 in October."_s);
    }

    void inArabicTheLeftArrowGoesOnInTime()
    {
        look().set(Language::Arabic, Appearance::Light);
        Shown shown(threeMonths(Language::Arabic));
        QTest::keyClick(shown.canvas, Qt::Key_Right);
        QTest::keyClick(shown.canvas, Qt::Key_Right);
        QVERIFY(shown.value->text().contains(u"August"_s));
        QTest::keyClick(shown.canvas, Qt::Key_Left);
        QVERIFY(shown.value->text().contains(u"October"_s));
    }

    void aPressFindsTheNearestValue()
    {
        Shown shown(threeMonths(Language::English));
        const auto& spots = shown.canvas->drawn().spots;
        QTest::mouseClick(shown.canvas, Qt::LeftButton, {}, spots.front().box.center().toPoint());
        QVERIFY(shown.value->text().contains(u"August"_s));
    }

    void asATableItHasTheSameFigures()
    {
        Shown shown(threeMonths(Language::English));
        QVERIFY(shown.table->isHidden());
        shown.asTable->click();
        QVERIFY(!shown.table->isHidden() && shown.canvas->isHidden());
        const auto* model = shown.table->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), 3);
        QVERIFY(model->index(1, 1).data().toString().isEmpty()); // a gap, not 0
        // Sorted by the figure, not by its letters.
        shown.table->sortByColumn(2, Qt::DescendingOrder);
        QVERIFY(model->index(0, 0).data().toString().contains(u"October"_s));
        shown.asTable->click();
        QVERIFY(!shown.canvas->isHidden());
    }

    void itIsCopiedAsTextAndPicture()
    {
        Shown shown(threeMonths(Language::English));
        shown.copy->click();
        const auto* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().startsWith(u"Month\tRegistered\tAssisted\nAugust\t3\t1\nSeptember\t\t2\n"_s));
        QVERIFY(data->hasImage());
    }

    void anEmptyChartOffersNothing()
    {
        auto chart = threeMonths(Language::English);
        chart.series.clear();
        Shown shown(chart);
        QVERIFY(!shown.asTable->isEnabled() && !shown.copy->isEnabled());
        QTest::keyClick(shown.canvas, Qt::Key_Left);
        QVERIFY(shown.value->text().isEmpty());
    }

    void aNewChartForgetsTheCursor()
    {
        Shown shown(threeMonths(Language::English));
        QTest::keyClick(shown.canvas, Qt::Key_Left);
        auto shorter = threeMonths(Language::English);
        shorter.labels = QStringList{u"May"_s};
        shorter.series = {{u"Registered"_s, {7}}};
        shown.view.setChart(shorter);
        QVERIFY(shown.value->text().isEmpty());
        QTest::keyClick(shown.canvas, Qt::Key_Left);
        QVERIFY(shown.value->text().contains(u"May"_s));
        QCOMPARE(namelessControls(shown.view).join(u'\n'), QString());
    }
};

WASL_TEST_IN(QApplication, TestChartView)
#include "tst_chart_view.moc"
