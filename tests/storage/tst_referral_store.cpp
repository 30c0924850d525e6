// A referral leaves only with the person's consent or a recorded override, keeps to its clock, and counts
// once.

#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/event_store.h"
#include "app/storage/journal.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/storage_error.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_file.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::test;

namespace
{

struct Office
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

template <class T>
QString codeOf(const Result<T>& result)
{
    return result ? u"done"_s : result.error().code;
}

} // namespace

class TestReferralStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsFound()
    {
        Office office;
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
        Office office;
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
        Office office;
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
        Office office;
        const auto id = office.drafted();
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 office.file.database().execute(
                                     u"UPDATE referral SET state = 'sent', sent_at = 1 WHERE id = ?"_s, id));
    }

    void whatWasSentStaysAsItWasSent()
    {
        Office office;
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
        Office office;
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
        Office office;
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
};

QTEST_GUILESS_MAIN(TestReferralStore)
#include "tst_referral_store.moc"
