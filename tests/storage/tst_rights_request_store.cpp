// Requests about people's rights and the end of keeping, on a real file.

#include "app/storage/access_log.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/journal.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/retention_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/stay_store.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

RightsRequest aRequest(const BeneficiaryId& person, PersonRight right = PersonRight::Access)
{
    RightsRequest request;
    request.person = person;
    request.right = right;
    request.proof = u"known"_s;
    request.channel = u"hand"_s;
    request.details = u"her birth year"_s;
    return request;
}

} // namespace

class TestRightsRequestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesBackAsItWasRecorded()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        RightsRequestStore rights(file);
        auto wanted = aRequest(person, PersonRight::Rectification);
        wanted.asker = RightsAsker::Representative;
        wanted.representative = u"Mariama Diop"_s;
        wanted.proof = u"mandate"_s;
        const auto id = rights.record(wanted);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        const auto found = rights.find(*id);
        QVERIFY(found);
        wanted.id = *id;
        wanted.receivedOn = QDate(2026, 11, 23);
        wanted.due = QDate(2026, 12, 3);
        wanted.version = 1;
        QCOMPARE(*found, wanted);
        QCOMPARE(rights.ofPerson(person).size(), 1U);
        QVERIFY(verifyJournal(file).isIntact());
    }

    void anAnswerIsGivenOnceByWhoeverGivesIt()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        RightsRequestStore rights(file);
        const auto id = *rights.record(aRequest(person));
        RightsAnswer answer;
        answer.outcome = RightsOutcome::Refused;
        answer.channel = u"post"_s;
        QCOMPARE(rights.answer(id, answer).error().code, u"reason-missing"_s);
        QVERIFY(!rights.find(id)->answer);
        answer.refusalReason = u"abusive"_s;
        file.pass(std::chrono::hours(48));
        QVERIFY(rights.answer(id, answer));
        const auto found = rights.find(id);
        QCOMPARE(found->answer->by, file.actor(Role::Manager).user);
        QCOMPARE(found->answer->on, QDate(2026, 11, 25));
        QCOMPARE(found->answer->refusalReason, u"abusive"_s);
        QCOMPARE(rights.answer(id, answer).error().code, u"already-answered"_s);
        QVERIFY(rights.open().empty());
        // Who answered, and what, is in her history.
        const auto history = Journal(file).history(person.uuid());
        QCOMPARE(history.front().change.entity, u"rights_request"_s);
        QVERIFY(std::ranges::any_of(history.front().change.fields,
                                    [](const FieldChange& change) { return change.field == "outcome"_L1; }));
    }

    void theOpenOnesComeByTheirDueDay()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto awa = *people.save(aBeneficiary());
        const auto binta = *people.save(aBeneficiary().named("Binta", "Sow"));
        RightsRequestStore rights(file);
        QVERIFY(rights.record(aRequest(awa)));
        auto older = aRequest(binta, PersonRight::Erasure);
        older.receivedOn = QDate(2026, 11, 2);
        QVERIFY(rights.record(older));
        const auto open = rights.open();
        QCOMPARE(open.size(), 2U);
        QCOMPARE(open[0].person.latin.given, u"Binta"_s);
        QCOMPARE(open[0].right, PersonRight::Erasure);
        QCOMPARE(open[0].due, QDate(2026, 11, 12));
        QCOMPARE(open[1].person.id, awa);
        QVERIFY(open[1].person.fileNumber.toString().startsWith(u"W-26-"));
    }

    void nobodysRequestIsRefused()
    {
        TemporaryFile file;
        QCOMPARE(
            RightsRequestStore(file).record(aRequest(BeneficiaryId(file.database().newId()))).error().code,
            u"not-found"_s);
        QCOMPARE(RightsRequestStore(file).noteFileGiven(BeneficiaryId(file.database().newId())).error().code,
                 u"not-found"_s);
    }

    void aCaseWorkerAnswersForHerOwnPeople()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        const auto id = *RightsRequestStore(file).record(aRequest(person));
        const auto worker = file.as(Role::CaseWorker);
        RightsAnswer answer;
        answer.channel = u"hand"_s;
        QCOMPARE(RightsRequestStore(*worker).answer(id, answer).error().code, u"not-allowed"_s);
        QCOMPARE(RightsRequestStore(*worker).noteFileGiven(person).error().code, u"not-allowed"_s);
        const auto opened = *CaseStore(file).save(openCase({}, person, QDate(2026, 11, 20)));
        QVERIFY(CaseStore(file).assign(opened, file.actor(Role::CaseWorker).user));
        QVERIFY(RightsRequestStore(*worker).noteFileGiven(person));
        QVERIFY(RightsRequestStore(*worker).answer(id, answer));
    }

    void aFileGivenIsInTheLogOfAccessesAndTheJournal()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        QVERIFY(RightsRequestStore(file).noteFileGiven(person));
        QCOMPARE(AccessLog(file).of(person.uuid()).front().what, u"person-file"_s);
        QCOMPARE(Journal(file).history(person.uuid()).front().change.action, u"export"_s);
        QVERIFY(verifyJournal(file).isIntact());
    }

    void whoseKeepingIsPastIsListedAndProlonged()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        Beneficiary old = aBeneficiary().named("Binta", "Sow");
        old.keepUntil = QDate(2026, 11, 22);
        const auto binta = *people.save(old);
        Beneficiary todays = aBeneficiary();
        todays.keepUntil = QDate(2026, 11, 23); // the last day still belongs to it
        QVERIFY(people.save(todays));
        Beneficiary oldest = aBeneficiary().named("Issa", "Ba").registeredOn(QDate(2024, 1, 8));
        oldest.keepUntil = QDate(2025, 1, 1);
        const auto issa = *people.save(oldest);
        const auto shelter = aShelter(file, 1);
        const auto stay = *StayStore(file).request(issa, shelter.structure);
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[0];
        QVERIFY(StayStore(file).step(stay, step));

        RetentionStore retention(file);
        const auto past = retention.past();
        QCOMPARE(past.size(), 2U);
        QCOMPARE(past[0].person.id, issa);
        QVERIFY(past[0].stays);
        QCOMPARE(past[1].person.id, binta);
        QVERIFY(!past[1].stays);
        QCOMPARE(retention.prolong(binta, QDate(2026, 11, 23)).error().code, u"keep-until-past"_s);
        QVERIFY(retention.prolong(binta, QDate(2027, 11, 23)));
        QCOMPARE(retention.past().size(), 1U);
        QCOMPARE(people.find(binta)->keepUntil, std::optional(QDate(2027, 11, 23)));
        QVERIFY(RetentionStore(*file.as(Role::Reception)).past().empty());
    }
};

WASL_TEST(TestRightsRequestStore)
#include "tst_rights_request_store.moc"
