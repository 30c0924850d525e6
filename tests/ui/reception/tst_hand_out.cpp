// Handing out to a queue: scan, a clear yes or no, next.

#include "app/storage/distribution_store.h"
#include "tests/support/suite.h"
#include "tests/ui/referrals/office.h"
#include "tests/ui/support/grab_page.h"
#include "ui/reception/reception_page.h"
#include "ui/shared/code_combo.h"
#include "ui/shared/look_switch.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::ui;
using namespace wasl::ui::tests;
using wasl::tests::aBeneficiary;

namespace
{

struct Table
{
    Table()
    {
        const auto ruled = storage::DistributionStore(office.database())
                               .setRule({u"meal"_s, 1, domain::RulePeriod::Day, domain::RuleScope::Person});
        if (!ruled) qFatal("no rule");
        page = std::make_unique<ReceptionPage>(office.file());
        page->resize(1166, 712);
        page->show();
        page->activateWindow();
        (void)QTest::qWaitForWindowActive(page.get());
        page->open(u"hand-out"_s);
        page->takeFocus();
    }

    domain::Beneficiary person(const char* given, const char* family)
    {
        return office.person(aBeneficiary().named(given, family));
    }
    /// As a scanner does: the number, then Enter, into whatever has the focus.
    static void scan(const QString& number)
    {
        auto* into = QApplication::focusWidget();
        QTest::keyClicks(into, number);
        QTest::keyClick(into, Qt::Key_Return);
    }
    [[nodiscard]] QString word() const { return find<QLabel>(*page, "verdictWord")->text(); }
    [[nodiscard]] QString who() const { return find<QLabel>(*page, "verdictWho")->text(); }
    [[nodiscard]] QString why() const { return find<QLabel>(*page, "verdictWhy")->text(); }
    [[nodiscard]] QTableView* table() const { return find<QTableView>(*page, "handOutTable"); }
    [[nodiscard]] QLineEdit* number() const { return find<QLineEdit>(*page, "handOutNumberEdit"); }

    Office office;
    std::unique_ptr<ReceptionPage> page;
};

} // namespace

class TestHandOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { look().set(language::Language::English, Appearance::Light); }

    void aHundredInTheQueueAndNobodyTwice()
    {
        Table table;
        std::vector<domain::Beneficiary> queue;
        for (int i = 0; i < 100; ++i)
            queue.push_back(table.person("Mariama", "Camara"));
        QElapsedTimer timer;
        timer.start();
        for (const auto& person : queue) {
            Table::scan(fileNumber(person));
            QVERIFY2(table.word().startsWith(u"Yes"_s), qPrintable(table.why()));
        }
        qInfo("a queue of 100 scans in %.2f s", double(timer.elapsed()) / 1000.0);
        QCOMPARE(table.table()->model()->rowCount(), 100);
        Table::scan(fileNumber(queue[40]));
        QCOMPARE(table.word(), u"No"_s);
        QVERIFY(table.why().contains(u"23/11/2026"_s));
        QCOMPARE(table.table()->model()->rowCount(), 100);
        // Tomorrow is another day.
        table.office.pass(std::chrono::hours(24));
        Table::scan(fileNumber(queue[40]));
        QVERIFY(table.word().startsWith(u"Yes"_s));
    }

    void aWrongNumberIsSaidAndTypedOver()
    {
        Table table;
        const auto person = table.person("Fatoumata", "Camara");
        auto wrong = fileNumber(person);
        wrong.replace(wrong.size() - 3, 1, u'9');
        Table::scan(wrong);
        QCOMPARE(table.word(), u"No"_s);
        QVERIFY(table.who().isEmpty());
        QCOMPARE(table.number()->selectedText(), wrong);
        Table::scan(fileNumber(person));
        QVERIFY(table.word().startsWith(u"Yes"_s));
        QVERIFY(table.who().contains(u"Fatoumata Camara"_s));
        QVERIFY(table.number()->text().isEmpty());
    }

    void whatWasGivenByMistakeIsTakenBack()
    {
        Table table;
        const auto person = table.person("Fatoumata", "Camara");
        Table::scan(fileNumber(person));
        table.table()->setFocus();
        table.table()->setCurrentIndex(table.table()->model()->index(0, 0));
        QTest::keyClick(table.table(), Qt::Key_Delete);
        QCOMPARE(table.table()->model()->rowCount(), 0);
        QCOMPARE(QApplication::focusWidget(), table.number());
        Table::scan(fileNumber(person));
        QVERIFY(table.word().startsWith(u"Yes"_s));
    }

    void eachItemHasItsOwnRule()
    {
        Table table;
        const auto person = table.person("Fatoumata", "Camara");
        Table::scan(fileNumber(person));
        find<CodeCombo>(*table.page, "handOutItemCombo")->setCode(u"blanket"_s);
        QCOMPARE(table.table()->model()->rowCount(), 0);
        table.number()->setFocus();
        Table::scan(fileNumber(person));
        Table::scan(fileNumber(person));
        QVERIFY(table.word().startsWith(u"Yes"_s)); // no rule, no limit
        QCOMPARE(table.table()->model()->rowCount(), 2);
    }

    void theAnswerFollowsTheLanguageOfTheWindow()
    {
        Table table;
        Table::scan(fileNumber(table.person("Fatoumata", "Camara")));
        look().set(language::Language::French, Appearance::Light);
        QTRY_VERIFY(table.word().startsWith(u"Oui"_s));
        QVERIFY(table.who().contains(u"Fatoumata Camara"_s));
    }

    void itIsLookedAt()
    {
        if (!qEnvironmentVariableIsSet("WASL_SCREENS")) QSKIP("pictures are wanted with WASL_SCREENS");
        Table table;
        const auto person = table.person("Fatoumata", "Camara");
        for (const auto* name : {"Aïcha", "Moussa", "Ibrahima", "Salimata"})
            Table::scan(fileNumber(table.person(name, "Diallo")));
        Table::scan(fileNumber(person));
        grabEveryLook(*table.page, u"hand-out-yes"_s);
        table.page->takeFocus();
        Table::scan(fileNumber(person));
        grabEveryLook(*table.page, u"hand-out-no"_s);
    }
};

WASL_TEST_IN(QApplication, TestHandOut)
#include "tst_hand_out.moc"
