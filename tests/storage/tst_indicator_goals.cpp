// Base lines, targets and imported history: who may, what replaces what, what the journal tells, how it is
// undone.

#include "app/storage/beneficiary_store.h"
#include "app/storage/indicator_goal_store.h"
#include "app/storage/indicator_history_store.h"
#include "app/storage/journal.h"
#include "tests/support/builders.h"
#include "tests/support/journal_replay.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

IndicatorGoal target(int year, double value, GoalKind kind = GoalKind::Target)
{
    return {{}, u"registered"_s, kind, year, value, {}, 0};
}

std::vector<HistoryFigure> someHistory()
{
    return {{u"registered"_s, u"2019"_s, {}, {}, 120},
            {u"registered"_s, u"2019"_s, u"sex"_s, u"F"_s, 70},
            {u"nights"_s, u"2019-04"_s, {}, {}, 300}};
}

} // namespace

class TestIndicatorGoals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearHasOneTargetAndAnIndicatorOneBaseLine()
    {
        TemporaryFile file;
        IndicatorGoalStore store(file);
        QVERIFY(store.save(target(2026, 40)));
        QVERIFY(store.save(target(2027, 50)));
        const auto again = store.save(target(2026, 45));
        QVERIFY(again && again->version == 2);
        QVERIFY(store.save(target(2019, 10, GoalKind::BaseLine)));
        QVERIFY(store.save(target(2020, 12, GoalKind::BaseLine)));
        const auto goals = store.goals(u"registered"_s);
        QCOMPARE(goals.size(), std::size_t(3));
        QCOMPARE(goals[0].kind, GoalKind::BaseLine);
        QCOMPARE(goals[0].year, 2020);
        QCOMPARE(goals[1].value, 45.0);
        QVERIFY(store.goals(u"nights"_s).empty());
        QCOMPARE(store.goals().size(), std::size_t(3));
    }

    void whatIsChangedOrRemovedComesBack()
    {
        TemporaryFile file;
        IndicatorGoalStore store(file);
        const auto first = store.save(target(2026, 40)).value();
        QCOMPARE(store.undo(first.id).error().code, u"nothing-to-undo"_s);
        QVERIFY(store.save(target(2026, 45)));
        QCOMPARE(store.undo(first.id).value().value, 40.0);
        const auto removed = store.remove(first.id);
        QVERIFY(removed);
        QVERIFY(store.goals().empty());
        QVERIFY(store.save(*removed));
        QCOMPARE(store.goals().front().value, 40.0);
        QCOMPARE(Journal(file).history(first.id.uuid()).size(), std::size_t(5));
    }

    void whatIsWrongIsSaidByItsField()
    {
        TemporaryFile file;
        IndicatorGoalStore store(file);
        QCOMPARE(store.save(target(206, 40)).error().field, u"year"_s);
        QCOMPARE(store.save(target(2026, -1)).error().field, u"value"_s);
        QCOMPARE(store.save(target(2026, std::nan(""))).error().code, u"value-invalid"_s);
    }

    void onlyThoseWhoCloseMonthsSetThem()
    {
        TemporaryFile file;
        QVERIFY(IndicatorGoalStore(file).save(target(2026, 40)));
        QVERIFY(IndicatorHistoryStore(file).import(someHistory(), u"old.csv"_s));
        for (const auto role : allOf<Role>()) {
            const auto other = file.as(role);
            IndicatorGoalStore goals(*other);
            IndicatorHistoryStore history(*other);
            QCOMPARE(bool(goals.save(target(2027, 1))), may(role, Action::CloseMonth));
            QCOMPARE(bool(history.import(someHistory(), u"old.csv"_s)), may(role, Action::CloseMonth));
            QCOMPARE(!goals.goals().empty(), may(role, Action::ViewSummary));
            QCOMPARE(!history.figures().empty(), may(role, Action::ViewSummary));
        }
    }

    void importingAgainReplacesWhatTheListNames()
    {
        TemporaryFile file;
        IndicatorHistoryStore store(file);
        QVERIFY(store.import(someHistory(), u"old.csv"_s));
        QCOMPARE(store.figures(u"registered"_s).size(), std::size_t(2));
        const auto replaced = store.import({{u"registered"_s, u"2018"_s, {}, {}, 90}}, u"better.csv"_s);
        QVERIFY(replaced);
        QCOMPARE(replaced->codes, QStringList{u"registered"_s});
        const auto now = store.figures(u"registered"_s);
        QCOMPARE(now.size(), std::size_t(1));
        QCOMPARE(now[0].file, u"better.csv"_s);
        QCOMPARE(store.figures(u"nights"_s).size(), std::size_t(1)); // not named, so it stays
        QVERIFY(store.restore(*replaced));
        const auto back = store.figures(u"registered"_s);
        QCOMPARE(back.size(), std::size_t(2));
        QCOMPARE(back[0].file, u"old.csv"_s);
        QCOMPARE(store.import({}, u"empty.csv"_s).error().code, u"history-empty"_s);
        // A first import is undone to nothing.
        const auto first = store.import({{u"meals"_s, u"2018"_s, {}, {}, 9}}, u"meals.csv"_s);
        QVERIFY(store.restore(*first));
        QVERIFY(store.figures(u"meals"_s).empty());
        // The journal tells each step as it was.
        Replayer replayer;
        replayer.replay(file);
        QCOMPARE(replayer.contradictions().join(u'\n'), QString());
    }

    void theFileKnowsWhenItBegan()
    {
        TemporaryFile file;
        QVERIFY(!IndicatorHistoryStore(file).firstMonth().isValid());
        QVERIFY(BeneficiaryStore(file).save(aBeneficiary().registeredOn(QDate(2025, 3, 9))));
        QCOMPARE(IndicatorHistoryStore(file).firstMonth().toString(), u"2025-03"_s);
    }
};

WASL_TEST(TestIndicatorGoals)
#include "tst_indicator_goals.moc"
