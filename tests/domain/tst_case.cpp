#include "app/domain/case.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const QDate opened(2026, 1, 10);
const QDate later(2026, 6, 1);

Case openOne()
{
    return openCase(CaseId(QUuid::createUuidV5(QUuid(), u"case"_s)),
                    BeneficiaryId(QUuid::createUuidV5(QUuid(), u"awa"_s)), opened);
}

QString refusal(const Result<Case>& result)
{
    return result ? u"(done)"_s : result.error().code;
}

} // namespace

class TestCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatusAndDeed()
    {
        const Case open = openOne();
        const Case held = *putOnHold(open, u"waiting for papers"_s);
        const Case closed = *close(open, later, u"goal-reached"_s, u"attained"_s, {});
        const auto deeds = [](const Case& from) {
            return QStringList{refusal(putOnHold(from, {})), refusal(resume(from)),
                               refusal(close(from, later, u"goal-reached"_s, u"attained"_s, {})),
                               refusal(reopen(from, later, {})), refusal(moveTo(from, CaseStage::Planning))};
        };
        const QString done = u"(done)"_s;
        const QString isOpen = u"case-open"_s;
        const QString onHold = u"case-on-hold"_s;
        const QString isClosed = u"case-closed"_s;
        QCOMPARE(deeds(open), (QStringList{done, isOpen, done, isOpen, done}));
        QCOMPARE(deeds(held), (QStringList{onHold, done, done, isOpen, onHold}));
        QCOMPARE(deeds(closed), (QStringList{isClosed, isClosed, isClosed, done, isClosed}));
    }

    void closingWantsAReasonAndADateInOrder()
    {
        QCOMPARE(refusal(close(openOne(), later, {}, u"unknown"_s, {})), u"closure-reason-missing"_s);
        QCOMPARE(refusal(close(openOne(), later, u"goal-reached"_s, {}, {})), u"closure-outcome-missing"_s);
        QCOMPARE(refusal(close(openOne(), opened.addDays(-1), u"other"_s, u"unknown"_s, {})),
                 u"closed-before-opened"_s);
        const auto closed = close(openOne(), later, u"no-contact"_s, u"unknown"_s, u"Phone off since May"_s);
        QCOMPARE(closed->stage, CaseStage::Closure);
        QCOMPARE(closed->periods.back().closureReason, u"no-contact"_s);
        QCOMPARE(closed->periods.back().outcome, u"unknown"_s);
    }

    void reopeningKeepsTheHistory()
    {
        const auto closed = close(openOne(), later, u"no-contact"_s, u"unknown"_s, u"Phone off"_s);
        QCOMPARE(refusal(reopen(*closed, later.addDays(-1), {})), u"reopened-before-closed"_s);
        const auto again = reopen(*closed, later.addDays(30), u"She came back"_s);
        QVERIFY(again);
        QCOMPARE(again->status, CaseStatus::Open);
        QCOMPARE(again->periods.size(), std::size_t(2));
        QCOMPARE(again->periods[0].closureReason, u"no-contact"_s);
        QCOMPARE(again->periods[0].note, u"Phone off"_s);
        QVERIFY(!again->periods[1].closed);
    }

    void closureOnlyComesWithClosing()
    {
        for (const CaseStage stage : allOf<CaseStage>()) {
            QCOMPARE(refusal(moveTo(openOne(), stage)),
                     stage == CaseStage::Closure ? u"closure-by-closing"_s : u"(done)"_s);
        }
    }

    void followUpsFallDue()
    {
        FollowUp followUp{{}, later, std::nullopt, {}, {}};
        QVERIFY(!isOverdue(followUp, later));
        QVERIFY(isOverdue(followUp, later.addDays(1)));
        followUp.done = later;
        QVERIFY(!isOverdue(followUp, later.addDays(1)));
    }

    void aHandOverIsKept()
    {
        const UserId salma(QUuid::createUuidV5(QUuid(), u"salma"_s)),
            omar(QUuid::createUuidV5(QUuid(), u"omar"_s));
        const Moment now(later, QTime(9, 0), Qt::UTC);
        const auto first = handOver(openOne(), {now, {}, salma, omar, {}});
        QVERIFY(first);
        const auto second = handOver(*first, {now, omar, omar, salma, u"Speaks Wolof"_s});
        QVERIFY(second);
        QCOMPARE(second->worker, omar);
        QCOMPARE(second->handOvers.size(), std::size_t(2));
        QCOMPARE(second->handOvers[1].from, salma); // whoever had it, whatever was said
        QCOMPARE(second->handOvers[1].note, u"Speaks Wolof"_s);
        QCOMPARE(refusal(handOver(*second, {now, {}, omar, salma, {}})), u"same-worker"_s);
        const auto closed = close(*second, later, u"other"_s, u"unknown"_s, {});
        QCOMPARE(refusal(handOver(*closed, {now, {}, salma, omar, {}})), u"case-closed"_s);
    }

    void whatIsOverdueIsCounted()
    {
        Case current = openOne();
        current.followUps = {{{}, later.addDays(-1), {}, {}, {}}, {{}, later.addDays(-1), later, {}, {}}};
        Goal goal;
        goal.text = u"A roof"_s;
        goal.due = later.addDays(-3);
        goal.actions = {{{}, u"Ask the commune"_s, {}, later.addDays(-2), {}},
                        {{}, u"Call back"_s, {}, later, {}},
                        {{}, u"Some day"_s, {}, {}, {}}};
        current.goals = {goal};
        QCOMPARE(overdueCount(current, later), 3);
        QCOMPARE(overdueCount(current, later.addDays(1)), 4);
        current.goals[0].reached = later; // nothing is left to do for it
        QCOMPARE(overdueCount(current, later), 1);
        current.status = CaseStatus::Closed;
        QCOMPARE(overdueCount(current, later), 0);
    }

    void aPlanIsInOrder()
    {
        Case current = openOne();
        Goal goal;
        goal.text = u"A roof"_s;
        goal.due = opened.addDays(-1);
        goal.actions = {{{}, u" "_s, {}, opened, {}},
                        {{}, u"Ask"_s, {}, opened.addDays(-1), later.addDays(1)}};
        current.goals = {goal};
        const auto found = problems(current, later);
        QStringList fields;
        for (const auto& each : found)
            fields << each.code + u' ' + each.field;
        QCOMPARE(fields,
                 (QStringList{u"due-before-opened goals[0].due"_s, u"action-empty goals[0].actions[0].text"_s,
                              u"due-before-opened goals[0].actions[1].due"_s,
                              u"done-in-future goals[0].actions[1].done"_s}));
    }

    void problemsStandBesideTheirField()
    {
        QVERIFY(problems(openOne(), later).empty());
        Case wrong = openOne();
        wrong.person = {};
        wrong.goals.push_back({});
        wrong.followUps.push_back({{}, later, later.addDays(1), {}, {}});
        const auto found = problems(wrong, later);
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[1].field, u"goals[0].text"_s);
        QCOMPARE(found[2].code, u"done-in-future"_s);
    }
};

WASL_TEST(TestCase)
#include "tst_case.moc"
