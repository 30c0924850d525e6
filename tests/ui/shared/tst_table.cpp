// Tables: rows of plain structs, sorted, kept selected, opened by key, columns remembered.

#include "tests/support/suite.h"
#include "tests/ui/support/grab_page.h"
#include "ui/shared/empty_text.h"
#include "ui/shared/look_switch.h"
#include "ui/shared/table_model.h"
#include "ui/shared/table_setup.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTableView>
#include <QToolTip>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl::ui;
using namespace wasl::ui::tests;

namespace
{

struct Row
{
    QString name;
    int days;
    Meaning state;
};

using Column = TableColumn<Row>;

std::vector<Column> columns()
{
    return {Column(u"name"_s, u"Name"_s, [](const Row& r) { return r.name; }),
            Column(u"days"_s, u"Days"_s, [](const Row& r) { return QString::number(r.days); })
                .atEnd()
                .sortedBy([](const Row& r) { return QVariant(r.days); }),
            Column(u"state"_s, u"State"_s, [](const Row& r) {
                return ChipLook{r.state, u"Late"_s, {}};
            })};
}

} // namespace

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look().set(wasl::language::Language::French, Appearance::Light); }

    void itIsAGoodModel()
    {
        TableModel<Row> model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(columns());
        model.setRows({{u"b"_s, 2, Meaning::Done}, {u"a"_s, 10, Meaning::Danger}});
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 2).data(chipRole).value<ChipLook>().meaning, Meaning::Danger);
        QCOMPARE(model.index(0, 2).data().toString(), u"Late"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void numbersSortAsNumbersAndNamesAsInTheLanguage()
    {
        TableModel<Row> model;
        model.setColumns(columns());
        model.setRows({{u"Zoé"_s, 10, Meaning::Done},
                       {u"Élodie"_s, 9, Meaning::Done},
                       {u"abel"_s, 100, Meaning::Done}});
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(model.row(model.index(0, 0)).days, 9);
        QCOMPARE(model.row(model.index(2, 0)).days, 100);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(model.row(model.index(0, 0)).name, u"abel"_s);
        QCOMPARE(model.row(model.index(1, 0)).name, u"Élodie"_s);
        QCOMPARE(model.find([](const Row& r) { return r.days == 10; }).row(), 2);
    }

    void theSelectedRowStaysSelectedWhenSorted()
    {
        TableModel<Row> model;
        model.setColumns(columns());
        model.setRows({{u"c"_s, 1, Meaning::Done}, {u"a"_s, 2, Meaning::Done}, {u"b"_s, 3, Meaning::Done}});
        QTableView view;
        view.setModel(&model);
        setUpTable(&view);
        view.selectRow(0);
        view.horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
        QCOMPARE(model.row(view.currentIndex()).name, u"c"_s);
        QCOMPARE(view.currentIndex().row(), 2);
    }

    void columnsFitWhatTheyHoldInEachLanguage()
    {
        TableModel<Row> model;
        model.setColumns(columns());
        model.setRows({{u"Jean-Pierre N'Guessan Kouassi"_s, 1, Meaning::Done}});
        QTableView view;
        view.setModel(&model);
        setUpTable(&view);
        fitColumns(&view);
        view.resize(900, 300);
        view.show();
        const auto french = view.columnWidth(0);
        QVERIFY(french > 150);
        QTRY_VERIFY(view.columnWidth(2) > 400);
        look().set(wasl::language::Language::Arabic, Appearance::Light);
        QTRY_VERIFY(view.columnWidth(0) > french);
        QTRY_VERIFY(view.columnWidth(2) > 400);
        look().set(wasl::language::Language::French, Appearance::Light);
    }

    void enterAndDoubleClickOpenAndColumnsAreRemembered()
    {
        TableModel<Row> model;
        model.setColumns(columns());
        model.setRows({{u"a"_s, 1, Meaning::Done}, {u"b"_s, 2, Meaning::Done}});
        QTableView view;
        view.setModel(&model);
        QStringList opened;
        QByteArray remembered;
        setUpTable(&view, {.onOpen = [&](const QModelIndex& at) { opened << model.row(at).name; },
                           .columns = {},
                           .remember = [&](const QByteArray& state) { remembered = state; },
                           .stretched = -1});
        view.resize(600, 300);
        view.show();
        view.selectRow(1);
        QTest::keyClick(&view, Qt::Key_Return);
        const auto first = view.visualRect(model.index(0, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, first);
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, first);
        QCOMPARE(opened, QStringList({u"b"_s, u"a"_s}));

        view.horizontalHeader()->setSectionHidden(1, true);
        view.horizontalHeader()->moveSection(0, 2);
        QTRY_VERIFY(!remembered.isEmpty());
        QTableView other;
        other.setModel(&model);
        setUpTable(&other, {.onOpen = {}, .columns = remembered, .remember = {}, .stretched = -1});
        QVERIFY(other.horizontalHeader()->isSectionHidden(1));
        QCOMPARE(other.horizontalHeader()->visualIndex(0), 2);
    }

    void anEmptyListSaysWhatWillStandThere()
    {
        TableModel<Row> model;
        QTableView view;
        model.setColumns(columns());
        view.setModel(&model);
        setUpTable(&view);
        setEmptyText(&view, u"Nobody waits. Who comes stands here."_s);
        view.resize(500, 300);
        view.show();
        auto* label = view.viewport()->findChild<QLabel*>(u"emptyText"_s);
        QVERIFY(label && label->isVisible());
        QVERIFY(view.viewport()->rect().contains(label->geometry()));
        model.setRows({{u"a"_s, 2, Meaning::Done}});
        QVERIFY(!label->isVisible());
        model.setRows({});
        QVERIFY(label->isVisible());
        setEmptyText(&view, u"Another language."_s);
        QCOMPARE(label->text(), u"Another language."_s);
        QCOMPARE(view.viewport()->findChildren<QLabel*>().size(), 1);
    }

    void whatIsCutIsReadUnderThePointer()
    {
        TableModel<Row> model;
        QTableView view;
        model.setColumns(columns());
        model.setRows({{u"a name that is much too long for its column"_s, 2, Meaning::Done}});
        view.setModel(&model);
        setUpTable(&view);
        view.setColumnWidth(0, 90);
        view.resize(500, 200);
        view.show();
        const auto hold = [&](int column) {
            const auto at = view.visualRect(model.index(0, column)).center();
            QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view.viewport(), &event);
        };
        hold(0);
        QCOMPARE(QToolTip::text(), u"a name that is much too long for its column"_s);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        hold(1);
        QVERIFY(!QToolTip::isVisible());
    }

    void nobodyWaitsForAColumnThatAlwaysFitsItsWords()
    {
        const auto longText = QString(80, u'x');
        TableModel<Row> model;
        QTableView view;
        model.setColumns({Column(u"b"_s, u"B"_s, [&](const Row&) { return longText; }),
                          Column(u"c"_s, u"C"_s, [&](const Row&) { return longText; })});
        model.setRows({{u"a"_s, 1, Meaning::Done}});
        view.setModel(&model);
        setUpTable(&view);
        view.horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        view.resize(460, 200);
        view.show();
        fitColumns(&view);
        QVERIFY(view.columnWidth(0) > 460);
        QVERIFY(view.columnWidth(1) <= 110);
    }

    void whereRoomIsShortWordsGiveWayAndChipsDoNot()
    {
        QTableView view;
        view.setObjectName(u"narrow"_s);
        TableModel<Row> model;
        model.setColumns(columns());
        model.setRows(
            {{u"Une personne dont le nom est bien plus long que la colonne"_s, 2, Meaning::Danger}});
        view.setModel(&model);
        setUpTable(&view);
        view.resize(1000, 300);
        view.show();
        fitColumns(&view);
        const auto chip = view.horizontalHeader()->sectionSizeHint(2);
        const auto wide = view.columnWidth(0);
        view.resize(360, 300);
        fitColumns(&view);
        QVERIFY(view.columnWidth(0) < wide);
        QVERIFY(view.columnWidth(2) >= chip);
        QVERIFY(view.horizontalHeader()->length() <= view.viewport()->width());
    }
};

WASL_TEST_IN(QApplication, TestTable)
#include "tst_table.moc"
