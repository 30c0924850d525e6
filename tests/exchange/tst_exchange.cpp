// Two case files on one machine exchange a referral and its feedback.

#include "app/storage/agenda.h"
#include "app/storage/exchange_key_store.h"
#include "app/storage/person_eraser.h"
#include "app/storage/person_timeline.h"
#include "app/storage/sealed_message_store.h"
#include "tests/exchange/two_offices.h"
#include "tests/support/open_case_file.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;
using wasl::exchange::OpenedFile;

namespace
{

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReferralAndItsFeedbackGoBothWays()
    {
        TwoOffices o;
        const auto file = o.sealed();
        QCOMPARE(o.ours(o.referral).state, ReferralState::Sent);

        // Opening keeps nothing.
        const auto head = o.amal.head();
        const auto opened = must(o.amal.exchange.open(file.bytes));
        QCOMPARE(o.amal.head(), head);
        QCOMPARE(opened.standing, CardStanding::Known);
        QCOMPARE(opened.message.from.name, u"Association Al Jisr"_s);
        const auto& part = *opened.message.referral;
        QCOMPARE(part.person.latin.family, u"Keïta"_s);
        QCOMPARE(part.person.arabic.given, u"مريم"_s);
        QCOMPARE(part.person.birth.value().toIso(), u"1994-03-08"_s);
        QCOMPARE(part.person.phones, QStringList{u"+212661234567"_s});
        QCOMPARE(part.person.notes, QString());
        QCOMPARE(part.referral.reasons, u"Fièvre depuis trois jours"_s);
        QCOMPARE(part.referral.servicesAsked, QStringList{u"primary-care"_s});
        QCOMPARE(part.referral.caregiver->name, u"Awa Keïta"_s);
        QVERIFY(!part.referral.withoutConsent);

        const auto id = must(o.amal.exchange.takeReferral(opened, {}));
        const auto taken = *IncomingReferralStore(o.amal.file).find(id);
        QCOMPARE(taken.state, IncomingState::Received);
        QCOMPARE(taken.priority, ReferralPriority::Urgent);
        QCOMPARE(taken.background, u"يرافقها طفل"_s);
        QCOMPARE(*taken.dueAt, o.jisr.file.now().addSecs(72 * 3600));
        const auto person = *BeneficiaryStore(o.amal.file).find(taken.person);
        QCOMPARE(person.latin.given, u"Mariam"_s);
        QCOMPARE(person.nationalities, QStringList{u"ML"_s});
        QCOMPARE(person.notes, QString());

        // Acknowledged and accepted in one answer, completed in the next.
        o.amal.file.pass(std::chrono::hours(2));
        o.answers(id, IncomingEvent::Acknowledge);
        o.amal.file.pass(std::chrono::hours(1));
        o.answers(id, IncomingEvent::Accept, "", "Rendez-vous jeudi");
        QVERIFY(IncomingReferralStore(o.amal.file).rows().front().unanswered);
        const auto first = must(o.amal.exchange.answer(id));
        QVERIFY(!IncomingReferralStore(o.amal.file).rows().front().unanswered);
        o.jisr.file.pass(std::chrono::hours(5));
        const auto firstOpened = must(o.jisr.exchange.open(first.bytes));
        QCOMPARE(firstOpened.answered->id, o.referral);
        QCOMPARE(must(o.jisr.exchange.takeAnswer(firstOpened)).state, ReferralState::Accepted);
        auto ours = o.ours(o.referral);
        QCOMPARE(ours.history.size(), 3U);
        QCOMPARE(ours.history[1].event, ReferralEvent::Acknowledge);
        QCOMPARE(ours.history[1].at, o.jisr.file.now().addSecs(-3 * 3600));
        QVERIFY(ours.history[2].note.contains(u"Rendez-vous jeudi"_s));
        QVERIFY(ours.history[2].note.contains(o.amal.name));

        o.amal.file.pass(std::chrono::hours(72));
        o.answers(id, IncomingEvent::Complete, "attained");
        const auto second = must(o.amal.exchange.answer(id));
        o.jisr.file.pass(std::chrono::hours(96));
        QCOMPARE(must(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(second.bytes)))).state,
                 ReferralState::Completed);
        ours = o.ours(o.referral);
        QCOMPARE(ours.outcome, u"attained"_s);
        QCOMPARE(ours.history.size(), 5U); // sent, acknowledged, accepted, started, completed

        // Both ends tell it in the journal of the person.
        QStringList atJisr, atAmal;
        for (const auto& entry : Journal(o.jisr.file).history(o.person.uuid()))
            atJisr << entry.change.entity;
        for (const auto& entry : Journal(o.amal.file).history(taken.person.uuid()))
            atAmal << entry.change.entity;
        QCOMPARE(atJisr.count(u"sealed_message"_s), 5); // sent, two answers, each noted on both
        QVERIFY(atAmal.contains(u"incoming_referral"_s));
        QCOMPARE(atAmal.count(u"sealed_message"_s), 3);
    }

    void aDeclineComesWithItsReason()
    {
        TwoOffices o;
        const auto id = o.received();
        o.answers(id, IncomingEvent::Decline, "no-capacity", "Complet jusqu'en janvier");
        const auto answer = must(o.amal.exchange.answer(id));
        const auto ours = must(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(answer.bytes))));
        QCOMPARE(ours.state, ReferralState::Declined);
        QCOMPARE(ours.declineReason, u"no-capacity"_s);
        QVERIFY(!ours.dueAt);
    }

    void nothingLeavesWithoutConsent()
    {
        TwoOffices o;
        const auto id = o.drafted();
        const auto head = o.jisr.head();
        QCOMPARE(codeOf(o.jisr.exchange.seal(id, o.amalAtJisr)), u"consent-missing"_s);
        o.agrees(ConsentDecision::Refused);
        const auto refusedHead = o.jisr.head();
        QVERIFY(refusedHead != head);
        QCOMPARE(codeOf(o.jisr.exchange.seal(id, o.amalAtJisr)), u"consent-refused"_s);
        QCOMPARE(o.jisr.head(), refusedHead);
        QCOMPARE(o.ours(id).state, ReferralState::Draft);

        // With a recorded reason it goes, and says so to the recipient, without the reason.
        must(ReferralStore(o.jisr.file).overrideConsent(id, u"danger de mort"_s));
        const auto file = must(o.jisr.exchange.seal(id, o.amalAtJisr));
        const auto opened = must(o.amal.exchange.open(file.bytes));
        QVERIFY(opened.message.referral->referral.withoutConsent);
        QCOMPARE(o.ours(id).consentOverride->reason, u"danger de mort"_s);
    }

    void aConsentTakenBackStopsTheNextFile()
    {
        TwoOffices o;
        (void)o.sealed();
        o.jisr.file.pass(std::chrono::hours(1));
        o.agrees(ConsentDecision::Withdrawn);
        QCOMPARE(codeOf(o.jisr.exchange.seal(o.referral, o.amalAtJisr)), u"consent-withdrawn"_s);
    }

    void onlyThePartnerGetsIt()
    {
        TwoOffices o;
        Association other("Association Autre", 5);
        const auto otherAtJisr = o.jisr.knows(other);
        o.agrees();
        const auto id = o.drafted();
        QCOMPARE(codeOf(o.jisr.exchange.seal(id, otherAtJisr)), u"correspondent-not-partner"_s);
        QCOMPARE(o.ours(id).state, ReferralState::Draft);
    }

    void theSameFileIsTakenOnce()
    {
        TwoOffices o;
        const auto file = o.sealed();
        const auto opened = must(o.amal.exchange.open(file.bytes));
        // Two windows opened it; one takes it.
        const auto twin = opened;
        (void)must(o.amal.exchange.takeReferral(opened, {}));
        const auto head = o.amal.head();
        QCOMPARE(codeOf(o.amal.exchange.takeReferral(twin, {})), u"already-taken"_s);
        QCOMPARE(codeOf(o.amal.exchange.open(file.bytes)), u"already-taken"_s);
        // Saved anew by the sender it is the same message.
        const auto again = must(o.jisr.exchange.seal(o.referral, o.amalAtJisr));
        QCOMPARE(again.message, file.message);
        QVERIFY(again.bytes != file.bytes);
        QCOMPARE(codeOf(o.amal.exchange.open(again.bytes)), u"already-taken"_s);
        QCOMPARE(o.amal.head(), head);
        QCOMPARE(BeneficiaryStore(o.amal.file).count(), 1);
    }

    void alsoAfterThePersonWasErased()
    {
        TwoOffices o;
        const auto file = o.sealed();
        const auto id = must(o.amal.exchange.takeReferral(must(o.amal.exchange.open(file.bytes)), {}));
        const auto person = IncomingReferralStore(o.amal.file).find(id)->person;
        o.answers(id, IncomingEvent::Accept);
        const auto answer = must(o.amal.exchange.answer(id));
        QVERIFY(PersonEraser(o.amal.file).erase(person, u"she asked"_s));
        QVERIFY(!IncomingReferralStore(o.amal.file).find(id));
        QCOMPARE(codeOf(o.amal.exchange.open(file.bytes)), u"already-taken"_s);

        QVERIFY(PersonEraser(o.jisr.file).erase(o.person, u"she asked"_s));
        QCOMPARE(codeOf(o.jisr.exchange.open(answer.bytes)), u"answers-nothing"_s);
    }

    void sheIsLinkedToWhoIsOnFile()
    {
        TwoOffices o;
        const auto there = must(BeneficiaryStore(o.amal.file).save(aBeneficiary().named("Mariama", "Keita")));
        const auto file = o.sealed();
        const auto id = must(o.amal.exchange.takeReferral(must(o.amal.exchange.open(file.bytes)), there));
        QCOMPARE(IncomingReferralStore(o.amal.file).find(id)->person, there);
        QCOMPARE(BeneficiaryStore(o.amal.file).count(), 1);
        QCOMPARE(BeneficiaryStore(o.amal.file).find(there)->latin.given, u"Mariama"_s);
    }

    void answersComeInOrderAndOnce()
    {
        TwoOffices o;
        const auto id = o.received();
        o.answers(id, IncomingEvent::Acknowledge);
        const auto first = must(o.amal.exchange.answer(id));
        o.answers(id, IncomingEvent::Accept);
        const auto second = must(o.amal.exchange.answer(id));

        // The second overtakes the first: it holds both steps, and the first then adds nothing.
        QCOMPARE(must(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(second.bytes)))).state,
                 ReferralState::Accepted);
        const auto head = o.jisr.head();
        QCOMPARE(codeOf(o.jisr.exchange.open(first.bytes)), u"older-answer"_s);
        QCOMPARE(codeOf(o.jisr.exchange.open(second.bytes)), u"already-taken"_s);
        QCOMPARE(o.jisr.head(), head);
        QCOMPARE(o.ours(o.referral).history.size(), 3U);
    }

    void whoWasConfirmedGoesByThatName()
    {
        TwoOffices o;
        o.agrees(ConsentDecision::Given);
        const auto id = o.drafted();
        // The same keys, another name on the envelope.
        const exchange::Exchange disguised(o.jisr.file, QUuid::createUuidV5(QUuid(), o.jisr.name),
                                           u"UNHCR Rabat"_s);
        const auto file = must(disguised.seal(id, o.amalAtJisr));
        const auto opened = must(o.amal.exchange.open(file.bytes));
        QCOMPARE(opened.standing, CardStanding::Known);
        QCOMPARE(opened.message.from.name, o.jisr.name);
        QCOMPARE(opened.message.referral->referral.fromOrganisation, o.jisr.name);
        const auto taken = must(o.amal.exchange.takeReferral(opened, {}));
        QCOMPARE(IncomingReferralStore(o.amal.file).find(taken)->fromOrganisation, o.jisr.name);
        // Nor is the confirmed name changed by confirming the same keys again.
        QVERIFY(CorrespondentStore(o.amal.file).confirm(must(disguised.ownCard()), {}));
        QCOMPARE(CorrespondentStore(o.amal.file).all().front().card.name, o.jisr.name);
    }

    void eachServiceComesToItsOwnEnd()
    {
        TwoOffices o;
        o.asked = {u"primary-care"_s, u"medicines"_s};
        const auto id = o.received();
        o.answers(id, IncomingEvent::Accept);
        IncomingStep complete;
        complete.event = IncomingEvent::Complete;
        complete.outcomes = {{u"primary-care"_s, u"attained"_s}};
        const auto half = IncomingReferralStore(o.amal.file).step(id, complete);
        QCOMPARE(half.error().code, u"service-outcome-missing"_s);
        QCOMPARE(half.error().field, u"outcome.medicines"_s);
        complete.outcomes.push_back({u"medicines"_s, u"not-attained"_s});
        const auto done = must(IncomingReferralStore(o.amal.file).step(id, complete));
        QCOMPARE(done.outcome, u"partly-attained"_s);
        QCOMPARE(IncomingReferralStore(o.amal.file).find(id)->history.back().outcomes, complete.outcomes);

        const auto file = must(o.amal.exchange.answer(id));
        const auto ours = must(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(file.bytes))));
        QCOMPARE(ours.outcome, u"partly-attained"_s);
        QCOMPARE(serviceOutcomes(ours), complete.outcomes);
    }

    void whoReceivesSeesItInTimelineAndAgenda()
    {
        TwoOffices o;
        const auto id = o.received();
        const auto received = *IncomingReferralStore(o.amal.file).find(id);
        const auto due = received.dueAt->toLocalTime().date();
        const auto owed = [&] {
            std::vector<AgendaItem> items;
            for (const auto& item : Agenda(o.amal.file).read(due, due).items)
                if (item.kind == AgendaKind::AnswerOwed) items.push_back(item);
            return items;
        };
        QCOMPARE(owed().size(), 1U);
        QCOMPARE(owed().front().subject, id.uuid());
        QCOMPARE(owed().front().partner, o.jisr.name);
        o.amal.file.pass(std::chrono::minutes(1));
        o.answers(id, IncomingEvent::Accept);
        QVERIFY(owed().empty());
        o.amal.file.pass(std::chrono::minutes(1));
        o.answers(id, IncomingEvent::Complete, "attained");
        QStringList told;
        for (const auto& event : timelineOf(o.amal.file, {received.person}).events)
            if (event.target == id.uuid()) told.prepend(event.what + u' ' + event.code + u' ' + event.text);
        const auto from = u' ' + o.jisr.name;
        QCOMPARE(told, QStringList({u"received-take health"_s + from, u"received-accept "_s + from,
                                    u"received-complete attained"_s + from}));
    }

    void whatThePhoneSaidStands()
    {
        TwoOffices o;
        const auto id = o.received();
        o.answers(id, IncomingEvent::Accept);
        o.answers(id, IncomingEvent::Complete, "not-attained");
        const auto answer = must(o.amal.exchange.answer(id));
        // They called before the file came.
        ReferralStep accepted;
        accepted.event = ReferralEvent::Accept;
        (void)must(ReferralStore(o.jisr.file).step(o.referral, accepted));
        const auto ours = must(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(answer.bytes))));
        QCOMPARE(ours.state, ReferralState::Completed);
        QCOMPARE(ours.history.size(), 4U); // accepted once
    }

    void aContradictionIsRefusedWhole()
    {
        TwoOffices o;
        const auto id = o.received();
        o.answers(id, IncomingEvent::Acknowledge);
        o.answers(id, IncomingEvent::Accept);
        const auto answer = must(o.amal.exchange.answer(id));
        ReferralStep declined;
        declined.event = ReferralEvent::Decline;
        declined.code = u"other"_s;
        (void)must(ReferralStore(o.jisr.file).step(o.referral, declined));
        const auto head = o.jisr.head();
        QCOMPARE(codeOf(o.jisr.exchange.takeAnswer(must(o.jisr.exchange.open(answer.bytes)))),
                 u"referral-transition"_s);
        QCOMPARE(o.jisr.head(), head);
        QCOMPARE(o.ours(o.referral).history.size(), 2U);
    }

    void anAnswerFromSomebodyElseIsRefused()
    {
        TwoOffices o;
        const auto id = o.received();
        // A third, whom Jisr knows well, answers Jisr's referral to Amal, of which it got to know the number.
        Association third("Association Tiers", 9);
        (void)o.jisr.knows(third);
        const auto atThird = third.knows(o.jisr);
        const auto person = must(BeneficiaryStore(third.file).save(aBeneficiary()));
        IncomingReferral stolen = *IncomingReferralStore(o.amal.file).find(id);
        stolen.person = person;
        stolen.correspondent = atThird;
        const auto stolenId = must(IncomingReferralStore(third.file).take(stolen));
        IncomingStep step;
        step.event = IncomingEvent::Accept;
        (void)must(IncomingReferralStore(third.file).step(stolenId, step));
        const auto head = o.jisr.head();
        QCOMPARE(codeOf(o.jisr.exchange.open(must(third.exchange.answer(stolenId)).bytes)),
                 u"answer-from-other"_s);

        // And one to a number that was never given.
        stolen.message = MessageId(third.file.database().newId());
        const auto inventedId = must(IncomingReferralStore(third.file).take(stolen));
        (void)must(IncomingReferralStore(third.file).step(inventedId, step));
        QCOMPARE(codeOf(o.jisr.exchange.open(must(third.exchange.answer(inventedId)).bytes)),
                 u"answers-nothing"_s);
        QCOMPARE(o.jisr.head(), head);
    }

    void anUnknownSenderIsConfirmedFirst()
    {
        TwoOffices o;
        Association stranger("Association Inconnue", 7);
        const auto amalThere = stranger.knows(o.amal);
        const auto person = must(BeneficiaryStore(stranger.file).save(aBeneficiary()));
        Consent consent;
        consent.person = person;
        consent.purpose = ConsentPurpose::Refer;
        consent.noticeVersion = u"1"_s;
        consent.language = u"fr"_s;
        (void)must(ConsentStore(stranger.file).record(consent));
        Referral form;
        form.person = person;
        form.partner = CorrespondentStore(stranger.file).find(amalThere)->partner;
        form.sector = u"legal"_s;
        const auto id = must(ReferralStore(stranger.file).save(form));
        const auto file = must(stranger.exchange.seal(id, amalThere));

        const auto opened = must(o.amal.exchange.open(file.bytes));
        QCOMPARE(opened.standing, CardStanding::New);
        QVERIFY(!opened.known);
        const auto head = o.amal.head();
        QCOMPARE(codeOf(o.amal.exchange.takeReferral(opened, {})), u"sender-not-confirmed"_s);
        QCOMPARE(o.amal.head(), head);
        (void)must(CorrespondentStore(o.amal.file).confirm(opened.message.from, {}));
        (void)must(o.amal.exchange.takeReferral(opened, {}));
    }

    void aChangedKeyIsLoud()
    {
        TwoOffices o;
        const auto sealedBefore = o.sealed();
        const auto before = must(o.jisr.exchange.ownCard());
        o.jisr.file.pass(std::chrono::hours(24));
        must(ExchangeKeyStore(o.jisr.file).replace());
        const auto after = must(o.jisr.exchange.ownCard());
        QVERIFY(after.signKey != before.signKey);
        QVERIFY(after.sealKey != before.sealKey);

        CorrespondentStore store(o.amal.file);
        QCOMPARE(store.standingOf(after), CardStanding::KeyChanged);
        const auto refused = store.confirm(after, {});
        QCOMPARE(codeOf(refused), u"key-changed"_s);
        QVERIFY(refused.error().message.contains(u"Association Al Jisr"_s));
        QCOMPARE(store.find(o.jisrAtAmal)->card.signKey, before.signKey);

        // A file sealed with the new keys is not taken before that either.
        const auto file = must(o.jisr.exchange.seal(o.drafted(), o.amalAtJisr));
        const auto opened = must(o.amal.exchange.open(file.bytes));
        QCOMPARE(opened.standing, CardStanding::KeyChanged);
        QCOMPARE(opened.known->id, o.jisrAtAmal);
        QCOMPARE(codeOf(o.amal.exchange.takeReferral(opened, {})), u"key-changed"_s);
        QCOMPARE(must(store.confirm(after, {}, true)), o.jisrAtAmal);
        QCOMPARE(store.all().size(), 1U);
        (void)must(o.amal.exchange.takeReferral(opened, {}));
        // What was sealed with the old keys before is no longer believed.
        QCOMPARE(codeOf(o.amal.exchange.takeReferral(must(o.amal.exchange.open(sealedBefore.bytes)), {})),
                 u"key-changed"_s);
    }

    void theKeysOutliveRotationAndComeBackWithABackup()
    {
        OpenCaseFile office;
        const auto cardOf = [](storage::CaseFile& file) {
            return must(exchange::Exchange(file.database(), file.id(), file.associationName()).ownCard());
        };
        const auto before = cardOf(office.file());
        QTemporaryDir place;
        const auto backup = place.filePath(u"backup"_s);
        must(office.file().backup(backup));
        must(office.file().rotateKeys());
        QCOMPARE(cardOf(office.file()), before);
        const auto restored = office.restore(backup, place.filePath(u"restored"_s));
        QCOMPARE(cardOf(*restored), before);
    }

    void whatWouldBeDrawnOtherwiseTravelsPlain()
    {
        TwoOffices o;
        auto person = *BeneficiaryStore(o.jisr.file).find(o.person);
        person.latin.family = u"Keïta <b>"_s + QChar(0x202E) + u"x"_s;
        must(BeneficiaryStore(o.jisr.file).save(person));
        o.agrees();
        auto form = o.ours(o.drafted());
        form.reasons = u"a"_s + QChar(0x202E) + u"b < c\nd"_s;
        const auto id = must(ReferralStore(o.jisr.file).save(form));
        const auto file = must(o.jisr.exchange.seal(id, o.amalAtJisr));
        const auto part = *must(o.amal.exchange.open(file.bytes)).message.referral;
        QCOMPARE(part.person.latin.family, u"Keïta b>x"_s);
        QCOMPARE(part.referral.reasons, u"ab < c\nd"_s);
    }

    void newKeysStillOpenWhatWasSealedToTheOldOnes()
    {
        TwoOffices o;
        const auto file = o.sealed();
        must(ExchangeKeyStore(o.amal.file).replace());
        (void)must(o.amal.exchange.takeReferral(must(o.amal.exchange.open(file.bytes)), {}));
    }

    void aTakenNameIsLoud()
    {
        TwoOffices o;
        Association twin("association  al jisr", 8);
        auto card = must(twin.exchange.ownCard());
        QCOMPARE(codeOf(CorrespondentStore(o.amal.file).confirm(card, {})), u"name-taken"_s);
        QCOMPARE(codeOf(CorrespondentStore(o.amal.file).confirm(must(o.amal.exchange.ownCard()), {})),
                 u"own-card"_s);
    }

    void rolesKeepTheirDistance()
    {
        TwoOffices o;
        const auto file = o.sealed();
        const auto id = must(o.amal.exchange.takeReferral(must(o.amal.exchange.open(file.bytes)), {}));
        const auto card = must(o.jisr.exchange.ownCard());
        for (const auto role : {Role::Reception, Role::Coordinator, Role::Administrator, Role::Auditor}) {
            const auto database = o.amal.file.as(role);
            const exchange::Exchange there(*database, QUuid::createUuid(), u"x"_s);
            QCOMPARE(codeOf(there.open(file.bytes)), u"not-allowed"_s);
            QVERIFY(!there.answer(id));
            if (role != Role::Coordinator)
                QCOMPARE(codeOf(CorrespondentStore(*database).confirm(card, {})), u"not-allowed"_s);
            const auto seen = IncomingReferralStore(*database).find(id);
            QCOMPARE(seen.has_value(), may(role, Action::ViewReferralState));
            if (seen) QVERIFY(seen->reasons.isEmpty() && !seen->caregiver);
        }
        // A case worker who neither registered her nor has her case does not answer for others.
        const auto worker = o.amal.file.as(Role::CaseWorker);
        IncomingStep step;
        step.event = IncomingEvent::Accept;
        QCOMPARE(codeOf(IncomingReferralStore(*worker).step(id, step)), u"not-allowed"_s);
    }

    void theSecretIsInNoJournal()
    {
        TwoOffices o;
        const auto keys = must(ExchangeKeyStore(o.jisr.file).current());
        const auto secret = QByteArray(reinterpret_cast<const char*>(keys.bundle.data()), 64);
        for (auto rows = o.jisr.file.database().query(u"SELECT changes FROM journal"_s); rows.next();) {
            const auto text = rows.get<QString>(0).toUtf8();
            QVERIFY(!text.contains(secret.first(32).toHex()) && !text.contains(secret.first(32).toBase64()));
            QVERIFY(!text.contains(secret.last(32).toHex()) && !text.contains(secret.last(32).toBase64()));
        }
    }
};

WASL_TEST(TestExchange)
#include "tst_exchange.moc"
