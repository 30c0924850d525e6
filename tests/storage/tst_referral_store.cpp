// A referral leaves only with the person's consent or a recorded override, keeps to its clock, and counts
// once.

#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/event_store.h"
#include "app/storage/journal.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/sent_referrals.h"
#include "app/storage/storage_error.h"
#include "tests/support/builders.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

struct ReferringOffice
{
    TemporaryFile file;
    ReferralStore referrals{file};
    BeneficiaryId person = BeneficiaryStore(file).save(aBeneficiary()).value();
    PartnerId clinic = aPartner("Clinique");

    PartnerId aPartner(const char* name)
    {
        Partner partner;
        partner.name = QString::fromUtf8(name);
        partner.kind = u"association"_s;
        partner.sectors = {u"health"_s};
        partner.contacts = {{u"Dr Alami"_s, u"médecin"_s, u"+212522000001"_s, {}}};
        return PartnerStore(file).save(partner).value();
    }
    Referral aReferral()
    {
        Referral referral;
        referral.person = person;
        referral.partner = clinic;
        referral.sector = u"health"_s;
        referral.servicesAsked = {u"consultation"_s};
        referral.reasons = u"fever"_s;
        referral.caregiver = Caregiver{u"Fatou"_s, u"parent"_s, {}, true};
        referral.priority = ReferralPriority::Urgent;
        return referral;
    }
    ReferralId drafted() { return referrals.save(aReferral()).value(); }

    void decides(ConsentDecision decision)
    {
        Consent consent;
        consent.person = person;
        consent.purpose = ConsentPurpose::Refer;
        consent.recipient = clinic;
        consent.decision = decision;
        consent.noticeVersion = u"2026.1"_s;
        consent.language = u"fr"_s;
        consent.witness = u"A worker"_s;
        const auto recorded = ConsentStore(file).record(consent);
        if (!recorded) qFatal("%s", qPrintable(recorded.error().code));
        file.pass(1min);
    }
    Result<Referral> step(const ReferralId& id, ReferralEvent event, const char* code = "")
    {
        ReferralStep step;
        step.event = event;
        step.code = QString::fromUtf8(code);
        return referrals.step(id, step);
    }
};

} // namespace

class TestReferralStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsFound()
    {
        ReferringOffice office;
        auto wanted = office.aReferral();
        const auto found = office.referrals.find(office.drafted());
        QVERIFY(found);
        wanted.id = found->id;
        wanted.worker = office.file.actor(Role::Manager).user;
        wanted.drafted = QDate(2026, 11, 23);
        wanted.version = 1;
        QCOMPARE(*found, wanted);
    }

    void noConsentNoReferral()
    {
        ReferringOffice office;
        const auto id = office.drafted();
        QCOMPARE(codeOf(office.step(id, ReferralEvent::Send)), u"consent-missing"_s);
        office.decides(ConsentDecision::Refused);
        QCOMPARE(codeOf(office.step(id, ReferralEvent::Send)), u"consent-refused"_s);
        QCOMPARE(office.referrals.find(id)->state, ReferralState::Draft);
        office.decides(ConsentDecision::Given);
        const auto sent = office.step(id, ReferralEvent::Send);
        QCOMPARE(codeOf(sent), u"done"_s);
        QVERIFY(sent->consent);
        QCOMPARE(sent->dueAt, office.file.now().addDuration(72h));
    }

    void anOverrideIsAnsweredFor()
    {
        ReferringOffice office;
        const auto id = office.drafted();
        QCOMPARE(codeOf(office.referrals.overrideConsent(id, u" "_s)), u"reason-missing"_s);
        QVERIFY(office.referrals.overrideConsent(id, u"danger to life"_s));
        QCOMPARE(codeOf(office.step(id, ReferralEvent::Send)), u"done"_s);
        const auto entries = Journal(office.file).history(office.person.uuid());
        QVERIFY(std::any_of(entries.begin(), entries.end(),
                            [](const JournalEntry& entry) { return entry.change.action == "override"_L1; }));
        QCOMPARE(office.referrals.find(id)->consentOverride->by, office.file.actor(Role::Manager).user);
    }

    void theDatabaseItselfWantsConsent()
    {
        ReferringOffice office;
        const auto id = office.drafted();
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 office.file.database().execute(
                                     u"UPDATE referral SET state = 'sent', sent_at = 1 WHERE id = ?"_s, id));
    }

    void whatWasSentStaysAsItWasSent()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto id = office.drafted();
        QVERIFY(office.step(id, ReferralEvent::Send));
        auto form = *office.referrals.find(id);
        form.reasons = u"something else"_s;
        QCOMPARE(codeOf(office.referrals.save(form)), u"referral-sent"_s);
        form = *office.referrals.find(id);
        form.notes = u"called them"_s;
        form.state = ReferralState::Completed; // not by saving
        QCOMPARE(codeOf(office.referrals.save(form)), u"done"_s);
        QCOMPARE(office.referrals.find(id)->state, ReferralState::Sent);
        QCOMPARE(office.referrals.find(id)->notes, u"called them"_s);
    }

    void theClockRunsOut()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto id = office.drafted();
        QVERIFY(office.step(id, ReferralEvent::Send));
        QCOMPARE(office.referrals.runClock().value(), 0);
        office.file.pass(72h);
        QCOMPARE(office.file.as(Role::Reception) != nullptr, true);
        QCOMPARE(office.referrals.runClock().value(), 1);
        QCOMPARE(office.referrals.find(id)->state, ReferralState::NoFeedback);
        QCOMPARE(office.referrals.runClock().value(), 0);
    }

    void aReferralIsCountedAndSoIsItsOutcome()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        for (int i = 0; i < 2; ++i) {
            const auto id = office.drafted();
            QVERIFY(office.step(id, ReferralEvent::Send));
            QVERIFY(office.step(id, ReferralEvent::Accept));
            QVERIFY(office.step(id, ReferralEvent::Start));
            QVERIFY(office.step(id, ReferralEvent::Complete, "attained"));
        }
        int referred = 0, closed = 0;
        EventStore(office.file).forEach({2026, 11}, {2026, 11}, [&](const YearMonth&, const EventRow& row) {
            if (row.kind == EventKind::Referred) ++referred;
            if (row.kind == EventKind::ReferralClosed) {
                ++closed;
                QCOMPARE(row.outcome, u"completed"_s);
                QCOMPARE(row.category, u"health"_s);
            }
        });
        QCOMPARE(referred, 2);
        QCOMPARE(closed, 2);
        QVERIFY(office.referrals.open().empty());
        const auto recent = office.referrals.recent();
        QCOMPARE(recent.size(), 2U);
        QCOMPARE(recent[0].partnerName, u"Clinique"_s);
        QCOMPARE(office.referrals.recent(recent[0].id).size(), 1U);
    }

    void whatIsSentHasItsReference()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto id = office.drafted();
        QVERIFY(office.referrals.find(id)->reference.isNull());
        QCOMPARE(codeOf(office.referrals.giveReference(id)), u"referral-not-sent"_s);
        const auto reference = office.step(id, ReferralEvent::Send).value().reference;
        QVERIFY(!reference.isNull());
        QCOMPARE(office.referrals.byReference(reference).value(), id);
        QCOMPARE(office.referrals.giveReference(id).value(), reference);
        QCOMPARE(office.referrals.open().front().reference, reference);
        // Saving the form, and later steps, leave it as it is.
        auto form = *office.referrals.find(id);
        form.reference = {};
        form.notes = u"called"_s;
        QVERIFY(office.referrals.save(form));
        QVERIFY(office.step(id, ReferralEvent::Accept));
        QCOMPARE(office.referrals.find(id)->reference, reference);

        const auto stranger = ReferralReference::draw(office.file.database().environment().random);
        QCOMPARE(codeOf(office.referrals.byReference(stranger)), u"unknown-reference"_s);
        QCOMPARE(codeOf(office.referrals.byReference({})), u"unknown-reference"_s);
    }

    void onesSentBeforeThereWereReferencesGetOneForPaper()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto id = office.drafted();
        QVERIFY(office.step(id, ReferralEvent::Send));
        office.file.database().execute(u"UPDATE referral SET reference = NULL"_s);
        const auto given = office.referrals.giveReference(id).value();
        QVERIFY(!given.isNull());
        QCOMPARE(office.referrals.byReference(given).value(), id);
    }

    void aClosedPartnerIsRefusedWithItsReason()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto early = office.drafted();
        const auto sent = office.drafted();
        QVERIFY(office.step(sent, ReferralEvent::Send));
        PartnerStore partners(office.file);
        auto clinic = *partners.find(office.clinic);
        clinic.active = false;
        clinic.inactiveReason = u"the building burnt down"_s;
        QVERIFY(partners.save(clinic));

        const auto drafted = office.referrals.save(office.aReferral());
        QCOMPARE(codeOf(drafted), u"partner-closed"_s);
        QCOMPARE(drafted.error().field, u"partner"_s);
        QVERIFY(drafted.error().message.contains(u"the building burnt down"_s));
        QCOMPARE(codeOf(office.step(early, ReferralEvent::Send)), u"partner-closed"_s);
        QCOMPARE(office.referrals.find(early)->state, ReferralState::Draft);
        // What is under way there goes on.
        QVERIFY(office.step(sent, ReferralEvent::Accept));
        auto form = *office.referrals.find(sent);
        form.notes = u"they finish it elsewhere"_s;
        QVERIFY(office.referrals.save(form));
    }

    void eachServiceKeepsItsOutcome()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        auto form = office.aReferral();
        form.servicesAsked = {u"vaccination"_s, u"medicines"_s};
        const auto id = office.referrals.save(form).value();
        for (const auto event : {ReferralEvent::Send, ReferralEvent::Accept, ReferralEvent::Start})
            QVERIFY(office.step(id, event));
        const std::vector<ServiceOutcome> said{{u"vaccination"_s, u"attained"_s},
                                               {u"medicines"_s, u"unknown"_s}};
        ReferralStep complete;
        complete.event = ReferralEvent::Complete;
        complete.outcomes = said;
        QVERIFY(office.referrals.step(id, complete));
        const auto found = *office.referrals.find(id);
        QCOMPARE(serviceOutcomes(found), said);
        QCOMPARE(found.outcome, u"partly-attained"_s);
        // Two services, one referral, counted once.
        office.file.pass(1min);
        const auto sent = sentReferrals(office.file, {found.sentAt->addDays(-1), {}});
        QCOMPARE(sent.size(), 1U);
        QCOMPARE(sent.front().state, ReferralState::Completed);
    }

    void theDeskTakesDownAnAnswerAndReadsNothing()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        auto form = office.aReferral();
        form.servicesAsked = {u"vaccination"_s, u"medicines"_s};
        const auto id = office.referrals.save(form).value();
        const auto desk = office.file.as(Role::Reception);
        ReferralStore atDesk(*desk);
        QCOMPARE(codeOf(atDesk.step(id, {ReferralEvent::Send, {}, {}, {}, {}})), u"not-allowed"_s);
        QVERIFY(office.step(id, ReferralEvent::Send));
        const auto found = atDesk.byReference(office.referrals.find(id)->reference);
        QCOMPARE(found.value(), id);
        for (const auto event : {ReferralEvent::Accept, ReferralEvent::Start})
            QVERIFY(atDesk.step(id, {event, {}, {}, {}, {}}));
        const auto told =
            atDesk.step(id, {ReferralEvent::Complete, {}, {}, u"partly-attained"_s, u"came back"_s});
        QVERIFY(told);
        QCOMPARE(told->state, ReferralState::Completed);
        QVERIFY(told->reasons.isEmpty() && told->servicesAsked.isEmpty() && told->history.empty());
        const auto whole = *office.referrals.find(id);
        QCOMPARE(whole.outcome, u"partly-attained"_s);
        QCOMPARE(whole.history.back().by, desk->actor().user);
        QCOMPARE(codeOf(atDesk.step(office.drafted(), {ReferralEvent::Withdraw, {}, {}, u"moved"_s, {}})),
                 u"not-allowed"_s);
    }

    void aReferralGoesOnToAnotherPartner()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto first = office.drafted();
        QVERIFY(office.step(first, ReferralEvent::Send));
        QVERIFY(office.step(first, ReferralEvent::Decline, "no-capacity"));
        auto next = referredOn(*office.referrals.find(first), office.file.database().today());
        next.partner = office.aPartner("Hôpital");
        const auto second = office.referrals.save(next).value();
        QCOMPARE(office.referrals.find(second)->referredFrom, std::optional(first));
        QCOMPARE(office.referrals.followersOf(first).size(), 1U);
        QCOMPARE(office.referrals.followersOf(first).front().id, second);
        QVERIFY(office.referrals.followersOf(second).empty());
        // The clinic's consent is not the hospital's.
        QCOMPARE(codeOf(office.step(second, ReferralEvent::Send)), u"consent-missing"_s);

        auto strange = next;
        strange.person = BeneficiaryStore(office.file).save(aBeneficiary().named("Awa", "Ba")).value();
        QCOMPARE(codeOf(office.referrals.save(strange)), u"not-her-referral"_s);
    }

    void theChaseListHasTheLateOnesFirst()
    {
        ReferringOffice office;
        office.decides(ConsentDecision::Given);
        const auto send = [&](ReferralPriority priority) {
            auto form = office.aReferral();
            form.priority = priority;
            const auto id = office.referrals.save(form).value();
            if (!office.step(id, ReferralEvent::Send)) qFatal("not sent");
            return id;
        };
        const auto normal = send(ReferralPriority::Normal);
        const auto urgent = send(ReferralPriority::Urgent);
        office.file.pass(1h);
        const auto emergency = send(ReferralPriority::Emergency);
        const auto answered = send(ReferralPriority::Emergency);
        QVERIFY(office.step(answered, ReferralEvent::Accept));
        office.file.pass(std::chrono::hours(72));
        QCOMPARE(office.referrals.runClock().value(), 2);

        const auto ids = [&] {
            std::vector<ReferralId> found;
            for (const auto& row : office.referrals.chaseList())
                found.push_back(row.referral.id);
            return found;
        };
        QCOMPARE(ids(), (std::vector{emergency, urgent, normal}));
        auto list = office.referrals.chaseList();
        QVERIFY(list[0].late && list[1].late && !list[2].late);
        QCOMPARE(list[0].phone, u"+212522000001"_s);
        QCOMPARE(list[0].contact, u"Dr Alami"_s);
        QVERIFY(!list[0].chasedAt);

        QVERIFY(office.step(emergency, ReferralEvent::Chase, "no-reply"));
        office.file.pass(1h);
        QVERIFY(office.step(emergency, ReferralEvent::Chase, "will-answer"));
        // Called, it has time again, until that has run out too.
        QCOMPARE(ids(), (std::vector{urgent, emergency, normal}));
        list = office.referrals.chaseList();
        QCOMPARE(list[1].chases, 2);
        QCOMPARE(list[1].chaseOutcome, u"will-answer"_s);
        QCOMPARE(list[1].chasedAt, std::optional(office.file.database().now()));
        office.file.pass(std::chrono::hours(25));
        QCOMPARE(ids(), (std::vector{urgent, emergency, normal}));
        QVERIFY(office.referrals.chaseList()[1].late);
    }
};

WASL_TEST(TestReferralStore)
#include "tst_referral_store.moc"
