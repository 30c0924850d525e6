#include "app/domain/referral.h"
#include "tests/domain/one_day.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace wasl::domain;

namespace
{

const BeneficiaryId referred(QUuid::createUuidV5(QUuid(), u"awa"_s));
const BeneficiaryId binta(QUuid::createUuidV5(QUuid(), u"binta"_s));
const PartnerId clinic(QUuid::createUuidV5(QUuid(), u"clinic"_s));
const PartnerId school(QUuid::createUuidV5(QUuid(), u"school"_s));

using RS = ReferralState;
using RE = ReferralEvent;

/// The whole law of the state machine, written a second time and in another form.
const std::map<RS, std::map<RE, RS>> lawOfReferrals{
    {RS::Draft, {{RE::Send, RS::Sent}, {RE::Withdraw, RS::Withdrawn}}},
    {RS::Sent,
     {{RE::Acknowledge, RS::Acknowledged},
      {RE::Accept, RS::Accepted},
      {RE::Decline, RS::Declined},
      {RE::ClockRanOut, RS::NoFeedback},
      {RE::Chase, RS::Sent},
      {RE::Withdraw, RS::Withdrawn}}},
    {RS::Acknowledged,
     {{RE::Accept, RS::Accepted},
      {RE::Decline, RS::Declined},
      {RE::ClockRanOut, RS::NoFeedback},
      {RE::Chase, RS::Acknowledged},
      {RE::Withdraw, RS::Withdrawn}}},
    {RS::NoFeedback,
     {{RE::Acknowledge, RS::Acknowledged},
      {RE::Accept, RS::Accepted},
      {RE::Decline, RS::Declined},
      {RE::Chase, RS::NoFeedback},
      {RE::Withdraw, RS::Withdrawn}}},
    {RS::Accepted, {{RE::Start, RS::InProgress}, {RE::Withdraw, RS::Withdrawn}}},
    {RS::InProgress, {{RE::Complete, RS::Completed}, {RE::Withdraw, RS::Withdrawn}}},
    {RS::Declined, {}},
    {RS::Completed, {}},
    {RS::Withdrawn, {}}};

Referral draft()
{
    Referral referral;
    referral.person = referred;
    referral.partner = clinic;
    referral.sector = u"health"_s;
    referral.drafted = QDate(2026, 11, 23);
    return referral;
}

Consent consent(ConsentDecision decision, std::optional<PartnerId> recipient, const Moment& at)
{
    Consent result;
    result.id = ConsentId(QUuid::createUuidV5(QUuid(), at.toString()));
    result.person = referred;
    result.purpose = ConsentPurpose::Refer;
    result.recipient = recipient;
    result.decision = decision;
    result.decidedAt = at;
    return result;
}

/// A step with everything any event could want.
ReferralStep step(RE event, const Moment& at = noon)
{
    return {event, at, {}, u"other"_s, {}};
}

Referral sent(ReferralPriority priority = ReferralPriority::Normal)
{
    Referral referral = draft();
    referral.priority = priority;
    const std::vector consents{consent(ConsentDecision::Given, clinic, noon.addSecs(-60))};
    return *apply(referral, step(RE::Send), consents);
}

QString refusal(const Result<Referral>& result)
{
    return result ? u"(done)"_s : result.error().code;
}

} // namespace

class TestReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStateAndEvent()
    {
        int pairs = 0;
        for (const RS state : allOf<RS>()) {
            for (const RE event : allOf<RE>()) {
                ++pairs;
                const auto expected = lawOfReferrals.at(state).find(event);
                const Result<RS> got = next(state, event);
                if (expected != lawOfReferrals.at(state).end()) {
                    QVERIFY2(got, qPrintable(code(state) + u' ' + code(event)));
                    QCOMPARE(*got, expected->second);
                } else {
                    QVERIFY2(!got, qPrintable(code(state) + u' ' + code(event)));
                    QCOMPARE(got.error().code, u"referral-transition"_s);
                    QVERIFY(got.error().message.contains(label(event)));
                    for (const RE possible : possibleEvents(state)) {
                        QVERIFY2(possible == RE::ClockRanOut || got.error().message.contains(label(possible)),
                                 "a refusal says what is possible instead");
                    }
                }
            }
            QCOMPARE(possibleEvents(state).size(), lawOfReferrals.at(state).size());
            QCOMPARE(isOpen(state), !lawOfReferrals.at(state).empty());
        }
        QCOMPARE(pairs, 81);
    }

    void applyFollowsTheSameLaw()
    {
        for (const RS state : allOf<RS>()) {
            for (const RE event : allOf<RE>()) {
                Referral referral = draft();
                referral.state = state;
                const std::vector consents{consent(ConsentDecision::Given, clinic, noon.addSecs(-60))};
                const auto done = apply(referral, step(event), consents);
                QCOMPARE(done.has_value(), lawOfReferrals.at(state).contains(event));
                if (done) {
                    QCOMPARE(done->state, lawOfReferrals.at(state).at(event));
                    QCOMPARE(done->history.size(), std::size_t(1));
                    QCOMPARE(done->closedAt.has_value(), !isOpen(done->state));
                }
            }
        }
    }

    void theClockFollowsThePriority()
    {
        QCOMPARE(*sent(ReferralPriority::Emergency).dueAt, noon.addSecs(24 * 3600));
        QCOMPARE(*sent(ReferralPriority::Urgent).dueAt, noon.addSecs(72 * 3600));
        QCOMPARE(*sent(ReferralPriority::Normal).dueAt, noon.addDays(14));
        QVERIFY(!draft().dueAt);
    }

    void silenceIsOnlySilenceOnceTheClockRanOut()
    {
        const Referral urgent = sent(ReferralPriority::Urgent);
        const Moment due = *urgent.dueAt;
        QVERIFY(!isOverdue(urgent, due.addSecs(-1)));
        QVERIFY(isOverdue(urgent, due));
        QCOMPARE(refusal(apply(urgent, step(RE::ClockRanOut, due.addSecs(-1)))), u"answer-not-due"_s);
        const auto silent = apply(urgent, step(RE::ClockRanOut, due));
        QVERIFY(silent);
        QCOMPARE(silent->state, RS::NoFeedback);
        QVERIFY(isOverdue(*silent, due));

        const auto chased = apply(*silent, step(RE::Chase, due.addSecs(60)));
        QCOMPARE(*chased->dueAt, due.addSecs(60 + 72 * 3600));
        QVERIFY2(!isOverdue(*chased, due.addSecs(61)), "who was chased has time again");
        QVERIFY(isOverdue(*chased, *chased->dueAt));

        const auto answered = apply(*chased, step(RE::Accept, due.addSecs(120)));
        QVERIFY(answered);
        QVERIFY(!answered->dueAt);
        QVERIFY(!isOverdue(*answered, due.addYears(1)));
    }

    void chasingEarlyDoesNotMoveTheClock()
    {
        const Referral referral = sent();
        const auto chased = apply(referral, step(RE::Chase, noon.addSecs(60)));
        QCOMPARE(chased->dueAt, referral.dueAt);
        QCOMPARE(apply(referral, step(RE::Acknowledge, noon.addSecs(60)))->dueAt, referral.dueAt);
    }

    void sendingWantsConsent_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("expected");
        QTest::newRow("never asked") << 0 << u"consent-missing"_s;
        QTest::newRow("given to this partner") << 1 << u"(done)"_s;
        QTest::newRow("given to any partner") << 2 << u"(done)"_s;
        QTest::newRow("given to another partner") << 3 << u"consent-missing"_s;
        QTest::newRow("refused") << 4 << u"consent-refused"_s;
        QTest::newRow("given, then withdrawn") << 5 << u"consent-withdrawn"_s;
        QTest::newRow("withdrawn, then given") << 6 << u"(done)"_s;
        QTest::newRow("expired") << 7 << u"consent-expired"_s;
        QTest::newRow("another person's") << 8 << u"consent-missing"_s;
        QTest::newRow("for another purpose") << 9 << u"consent-missing"_s;
        QTest::newRow("given after sending") << 10 << u"consent-missing"_s;
        QTest::newRow("expires today") << 11 << u"(done)"_s;
    }

    void sendingWantsConsent()
    {
        QFETCH(int, which);
        QFETCH(QString, expected);
        const Consent given = consent(ConsentDecision::Given, clinic, noon.addSecs(-120));
        std::vector<Consent> consents;
        switch (which) {
        case 1:
            consents = {given};
            break;
        case 2:
            consents = {consent(ConsentDecision::Given, std::nullopt, noon.addSecs(-120))};
            break;
        case 3:
            consents = {consent(ConsentDecision::Given, school, noon.addSecs(-120))};
            break;
        case 4:
            consents = {consent(ConsentDecision::Refused, clinic, noon.addSecs(-120))};
            break;
        case 5:
            consents = {consent(ConsentDecision::Withdrawn, clinic, noon.addSecs(-60)), given};
            break;
        case 6:
            consents = {consent(ConsentDecision::Withdrawn, clinic, noon.addSecs(-300)), given};
            break;
        case 7:
            consents = {given};
            consents[0].expires = QDate(2026, 11, 22);
            break;
        case 8:
            consents = {given};
            consents[0].person = binta;
            break;
        case 9:
            consents = {given};
            consents[0].purpose = ConsentPurpose::Share;
            break;
        case 10:
            consents = {consent(ConsentDecision::Given, clinic, noon.addSecs(60))};
            break;
        case 11:
            consents = {given};
            consents[0].expires = QDate(2026, 11, 23);
            break;
        default:
            break;
        }
        const auto done = apply(draft(), step(RE::Send), consents);
        QCOMPARE(refusal(done), expected);
        QCOMPARE(done.has_value() && done->consent.has_value(), expected == u"(done)");
    }

    void aRecordedReasonStandsInForConsent()
    {
        Referral referral = draft();
        referral.consentOverride = ConsentOverride{u"   "_s, {}, noon};
        QCOMPARE(refusal(apply(referral, step(RE::Send))), u"consent-missing"_s);
        referral.consentOverride->reason = u"Unconscious, danger to life"_s;
        const auto done = apply(referral, step(RE::Send));
        QVERIFY(done);
        QVERIFY(!done->consent);
        QCOMPARE(done->consentOverride->reason, u"Unconscious, danger to life"_s);
    }

    void stepsWantWhatTheyAreAbout()
    {
        Referral nowhere = draft();
        nowhere.partner = PartnerId();
        QCOMPARE(refusal(apply(nowhere, step(RE::Send))), u"partner-missing"_s);
        Referral noSector = draft();
        noSector.sector.clear();
        QCOMPARE(refusal(apply(noSector, step(RE::Send))), u"sector-missing"_s);
        QCOMPARE(refusal(apply(sent(), {RE::Decline, noon, {}, {}, {}})), u"reason-missing"_s);
        QCOMPARE(refusal(apply(sent(), {RE::Withdraw, noon, {}, {}, {}})), u"reason-missing"_s);
        const auto started = apply(*apply(sent(), step(RE::Accept)), step(RE::Start));
        QCOMPARE(refusal(apply(*started, {RE::Complete, noon, {}, {}, {}})), u"outcome-missing"_s);
        const auto completed = apply(*started, {RE::Complete, noon, {}, u"attained"_s, {}});
        QCOMPARE(completed->outcome, u"attained"_s);
    }

    void theWholeFollowsItsServices_data()
    {
        QTest::addColumn<QStringList>("services");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char* services, const char* whole) {
            QTest::newRow(*services ? services : "none")
                << QString::fromLatin1(services).split(u' ', Qt::SkipEmptyParts)
                << QString::fromLatin1(whole);
        };
        row("attained", "attained");
        row("attained attained attained", "attained");
        row("not-attained", "not-attained");
        row("not-attained not-attained", "not-attained");
        row("unknown", "unknown");
        row("attained not-attained", "partly-attained");
        row("unknown attained", "partly-attained");
        row("not-attained partly-attained", "partly-attained");
        row("not-attained unknown", "unknown");
        row("", "unknown");
    }

    void theWholeFollowsItsServices()
    {
        QFETCH(QStringList, services);
        QFETCH(QString, whole);
        std::vector<ServiceOutcome> outcomes;
        for (const QString& outcome : services)
            outcomes.push_back({u"service-%1"_s.arg(outcomes.size()), outcome});
        QCOMPARE(overallOutcome(outcomes), whole);
    }

    void eachServiceHasItsOutcome()
    {
        Referral asked = sent();
        asked.servicesAsked = {u"vaccination"_s, u"medicines"_s};
        const auto started = apply(*apply(asked, step(RE::Accept)), step(RE::Start));
        const auto complete = [&](const QString& code, std::vector<ServiceOutcome> outcomes) {
            return apply(*started, {RE::Complete, noon, {}, code, {}, std::move(outcomes)});
        };
        const auto forgotten = complete({}, {{u"vaccination"_s, u"attained"_s}});
        QCOMPARE(refusal(forgotten), u"service-outcome-missing"_s);
        QCOMPARE(forgotten.error().field, u"outcome.medicines"_s);
        QCOMPARE(refusal(complete({}, {{u"hospital"_s, u"attained"_s}})), u"service-not-asked"_s);
        QCOMPARE(refusal(complete(u"partly-attained"_s, {})), u"service-outcome-missing"_s);

        const std::vector<ServiceOutcome> said{{u"vaccination"_s, u"attained"_s},
                                               {u"medicines"_s, u"not-attained"_s}};
        const auto partly = complete(u"attained"_s, said);
        QCOMPARE(partly->outcome, u"partly-attained"_s);
        QCOMPARE(serviceOutcomes(*partly), said);
        const auto alike = complete(u"attained"_s, {});
        QCOMPARE(alike->outcome, u"attained"_s);
        QCOMPARE(serviceOutcomes(*alike), (std::vector<ServiceOutcome>{{u"vaccination"_s, u"attained"_s},
                                                                       {u"medicines"_s, u"attained"_s}}));
    }

    void whatIsReferredOnAsksTheSameOfSomebodyElse()
    {
        Referral first = sent();
        first.id = ReferralId(QUuid::createUuidV5(QUuid(), u"first"_s));
        first.servicesAsked = {u"vaccination"_s};
        first.reasons = u"fever"_s;
        first.consentOverride = ConsentOverride{u"danger"_s, {}, noon};
        first.reference = ReferralReference::draw(
            [](std::span<std::byte> bytes) { std::fill(bytes.begin(), bytes.end(), std::byte(10)); });
        const Referral next = referredOn(first, QDate(2026, 11, 30));
        QCOMPARE(next.referredFrom, std::optional(first.id));
        QCOMPARE(next.person, referred);
        QCOMPARE(next.servicesAsked, first.servicesAsked);
        QCOMPARE(next.reasons, first.reasons);
        QCOMPARE(next.drafted, QDate(2026, 11, 30));
        QVERIFY(next.id.isNull() && next.partner.isNull() && next.reference.isNull() && !next.sentAt);
        QVERIFY(!next.consent && !next.consentOverride && next.history.empty());
        QCOMPARE(next.state, RS::Draft);
        QVERIFY(canBeReferredOn(RS::Declined) && canBeReferredOn(RS::NoFeedback));
        QVERIFY(!canBeReferredOn(RS::Accepted) && !canBeReferredOn(RS::Draft) && !canBeReferredOn(RS::Sent));
    }

    void historyRunsForwards()
    {
        QCOMPARE(refusal(apply(sent(), step(RE::Accept, noon.addSecs(-1)))), u"step-before-last"_s);
    }

    void aRefusedStepChangesNothing()
    {
        const Referral before = sent();
        (void)apply(before, step(RE::Complete));
        QCOMPARE(before, sent());
    }

    void draftsAreCheckedGently()
    {
        QVERIFY(problems(draft(), QDate(2026, 11, 23)).empty());
        Referral wrong;
        wrong.drafted = QDate(2026, 11, 24);
        wrong.caregiver = Caregiver{};
        QCOMPARE(problems(wrong, QDate(2026, 11, 23)).size(), std::size_t(3));
    }
};

WASL_TEST(TestReferral)
#include "tst_referral.moc"
