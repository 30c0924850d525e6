#include "app/domain/case.h"

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
        const Case closed = *close(open, later, u"goal-reached"_s, {});
        const auto deeds = [](const Case& from) {
            return QStringList{refusal(putOnHold(from, {})), refusal(resume(from)),
                               refusal(close(from, later, u"goal-reached"_s, {})),
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
        QCOMPARE(refusal(close(openOne(), later, {}, {})), u"closure-reason-missing"_s);
        QCOMPARE(refusal(close(openOne(), opened.addDays(-1), u"other"_s, {})), u"closed-before-opened"_s);
        const auto closed = close(openOne(), later, u"no-contact"_s, u"Phone off since May"_s);
        QCOMPARE(closed->stage, CaseStage::Closure);
        QCOMPARE(closed->periods.back().closureReason, u"no-contact"_s);
    }

    void reopeningKeepsTheHistory()
    {
        const auto closed = close(openOne(), later, u"no-contact"_s, u"Phone off"_s);
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

QTEST_APPLESS_MAIN(TestCase)
#include "tst_case.moc"
