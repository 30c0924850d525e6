// Requests about a person's rights: their delays as the law has them, and what a request and an answer need.

#include "app/domain/codebook.h"
#include "app/domain/rights_request.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

RightsRequest aRequest(PersonRight right = PersonRight::Access)
{
    RightsRequest request;
    request.person = BeneficiaryId(QUuid::createUuid());
    request.right = right;
    request.proof = u"identity-document"_s;
    request.channel = u"hand"_s;
    request.receivedOn = today;
    request.details = u"Born in 1990, not in 1980"_s;
    request.due = dueOn(delayOf(right, Codebook::load(u"person_rights"_s)), today);
    return request;
}

RightsAnswer anAnswer(RightsOutcome outcome)
{
    RightsAnswer answer;
    answer.outcome = outcome;
    answer.on = today;
    answer.channel = u"hand"_s;
    return answer;
}

QStringList codesOf(const std::vector<Refusal>& refusals)
{
    QStringList codes;
    for (const Refusal& refusal : refusals) {
        codes << refusal.code + u' ' + refusal.field;
    }
    return codes;
}

} // namespace

class TestRightsRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysAreDataWithTheirSource()
    {
        const Codebook rights = Codebook::load(u"person_rights"_s);
        QCOMPARE(rights.entries().size(), allOf<PersonRight>().size());
        for (const PersonRight right : allOf<PersonRight>()) {
            const RightsDelay delay = delayOf(right, rights);
            QVERIFY(delay.source.startsWith(u"Law 09-08, article "));
            QCOMPARE(delay.clearDays, 10);
            // Article 8 names ten clear days; articles 7 and 9 name no number.
            QCOMPARE(delay.byLaw, right == PersonRight::Rectification || right == PersonRight::Erasure);
        }
        QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                                 (void)delayOf(PersonRight::Access, Codebook::load(u"sectors"_s)));
    }

    void theDayOfTheRequestDoesNotCount()
    {
        QCOMPARE(dueOn({10, true, {}}, QDate(2026, 11, 23)), QDate(2026, 12, 3));
        QCOMPARE(dueOn({10, true, {}}, QDate(2026, 12, 25)), QDate(2027, 1, 4));
    }

    void urgencyFollowsTheDueDay()
    {
        RightsRequest request = aRequest();
        QCOMPARE(request.due, QDate(2026, 12, 3));
        QCOMPARE(urgencyOn(request, today), RightsUrgency::Later);
        QCOMPARE(urgencyOn(request, QDate(2026, 11, 29)), RightsUrgency::Later);
        QCOMPARE(urgencyOn(request, QDate(2026, 11, 30)), RightsUrgency::Soon);
        QCOMPARE(urgencyOn(request, QDate(2026, 12, 3)), RightsUrgency::Soon);
        QCOMPARE(urgencyOn(request, QDate(2026, 12, 4)), RightsUrgency::Late);
        QCOMPARE(daysLeft(request, QDate(2026, 12, 5)), -2);
        request.answer = anAnswer(RightsOutcome::Granted);
        QCOMPARE(urgencyOn(request, QDate(2027, 1, 1)), RightsUrgency::Answered);
    }

    void aRequestSaysWhoAskedAndHowItWasProven()
    {
        QCOMPARE(codesOf(problems(aRequest(), today)), QStringList());
        RightsRequest empty;
        empty.right = PersonRight::Rectification;
        empty.asker = RightsAsker::Representative;
        QCOMPARE(codesOf(problems(empty, today)),
                 (QStringList{u"person-missing person"_s, u"representative-missing representative"_s,
                              u"proof-missing proof"_s, u"channel-missing channel"_s,
                              u"received-in-future receivedOn"_s, u"details-missing details"_s}));
        RightsRequest early = aRequest();
        early.receivedOn = today.addDays(1);
        QCOMPARE(codesOf(problems(early, today)), QStringList{u"received-in-future receivedOn"_s});
        RightsRequest access = aRequest();
        access.details.clear();
        QVERIFY(problems(access, today).empty());
    }

    void aRefusalHasAReason()
    {
        RightsAnswer refused = anAnswer(RightsOutcome::Refused);
        QCOMPARE(answered(aRequest(), refused, today).error().code, u"reason-missing"_s);
        QCOMPARE(answered(aRequest(), refused, today).error().field, u"refusalReason"_s);
        refused.refusalReason = u"other"_s;
        QCOMPARE(answered(aRequest(), refused, today).error().code, u"answer-missing"_s);
        refused.text = u"The file is before a court."_s;
        QVERIFY(answered(aRequest(), refused, today));
        const RightsAnswer partly = anAnswer(RightsOutcome::PartlyGranted);
        QCOMPARE(answered(aRequest(), partly, today).error().code, u"reason-missing"_s);
    }

    void anAnswerComesAfterTheRequestAndOnce()
    {
        RightsAnswer answer = anAnswer(RightsOutcome::Granted);
        answer.channel.clear();
        QCOMPARE(answered(aRequest(), answer, today).error().field, u"answerChannel"_s);
        answer.channel = u"post"_s;
        answer.on = today.addDays(-1);
        QCOMPARE(answered(aRequest(), answer, today).error().code, u"answered-before-received"_s);
        answer.on = today.addDays(1);
        QCOMPARE(answered(aRequest(), answer, today).error().code, u"answered-in-future"_s);
        answer.on = today;
        const auto done = answered(aRequest(), answer, today);
        QVERIFY(done);
        QCOMPARE(done->answer->channel, u"post"_s);
        QCOMPARE(answered(*done, answer, today).error().code, u"already-answered"_s);
    }

    void whatShePulledBackNeedsNoChannel()
    {
        RightsAnswer withdrawn = anAnswer(RightsOutcome::Withdrawn);
        withdrawn.channel.clear();
        QVERIFY(answered(aRequest(), withdrawn, today));
    }
};

WASL_TEST(TestRightsRequest)
#include "tst_rights_request.moc"
