// A role sees what it may, and no more: every role against every store. What is forbidden is refused or
// simply not there.

#include "app/storage/activity_store.h"
#include "app/storage/barrier_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/event_store.h"
#include "app/storage/household_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/journal.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/network_reading_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/person_eraser.h"
#include "app/storage/presence_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/release_store.h"
#include "app/storage/retention_store.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/user_store.h"
#include "tests/support/builders.h"
#include "tests/support/given_months.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

/// A file with something of everything in it, about one person whom nobody but the manager has registered.
struct World
{
    TemporaryFile file;
    CompartmentCipher legal{Compartment::Legal, file.environment().random};
    Shelter shelter = aShelter(file, 1);
    BeneficiaryId person = BeneficiaryStore(file).save(aBeneficiary().withNotes("a secret")).value();
    BeneficiaryId other = BeneficiaryStore(file).save(aBeneficiary().named("Binta", "Sow")).value();
    PartnerId partner;
    HouseholdId household;
    CaseId openedCase;
    ReferralId referral;
    StayId stay;
    LegalFileId legalFile;
    IncidentId incident;
    IdentityLinkId link;

    World()
    {
        legal.addKey(1, SecretBytes::from(QByteArray(32, 'L')));
        Partner clinic;
        clinic.name = u"Clinique"_s;
        clinic.kind = u"association"_s;
        clinic.sectors = {u"health"_s};
        partner = PartnerStore(file).save(clinic).value();
        household = HouseholdStore(file).save(aHousehold()).value();
        openedCase = CaseStore(file).save(openCase({}, person, QDate(2026, 11, 20))).value();
        referral = ReferralStore(file).save(aReferral()).value();
        stay = StayStore(file).request(person, shelter.structure).value();
        incident = IncidentStore(file).save(anIncident()).value();
        link = IdentityLinkStore(file).decide(person, other, IdentityDecision::Unsure).value();
        auto lawyer = as(Role::Legal);
        legalFile = LegalFileStore(*lawyer).save(aLegalFile()).value();
    }

    std::unique_ptr<Database> as(Role role)
    {
        auto database = file.as(role);
        if (role == Role::Legal)
            database->lendCiphers(
                [this](Compartment which) { return which == Compartment::Legal ? &legal : nullptr; });
        return database;
    }

    Household aHousehold() const
    {
        Household wanted;
        wanted.members = {{person, headRelation.toString(), QDate(2026, 1, 1), {}}};
        return wanted;
    }
    Referral aReferral() const
    {
        Referral wanted;
        wanted.person = person;
        wanted.partner = partner;
        wanted.sector = u"health"_s;
        wanted.reasons = u"a secret"_s;
        return wanted;
    }
    LegalFile aLegalFile() const
    {
        LegalFile wanted;
        wanted.person = person;
        wanted.kind = u"asylum"_s;
        wanted.opened = QDate(2026, 11, 20);
        wanted.notes = u"privileged"_s;
        return wanted;
    }
    RightsRequest aRightsRequest() const
    {
        RightsRequest wanted;
        wanted.person = person;
        wanted.proof = u"known"_s;
        wanted.channel = u"hand"_s;
        return wanted;
    }
    Incident anIncident() const
    {
        Incident wanted;
        wanted.at = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
        wanted.kind = u"conflict"_s;
        wanted.description = u"words"_s;
        return wanted;
    }
};

/// One thing done with a store, and the action it needs. True when it was let through.
struct Deed
{
    const char* name;
    Action action;
    std::function<bool(World&, Database&)> attempt;
};

template <class T>
bool letThrough(const Result<T>& result)
{
    return result || result.error().code != "not-allowed"_L1;
}

const std::vector<Deed>& deeds()
{
    static const std::vector<Deed> all{
        {"search", Action::FindPerson,
         [](World&, Database& d) { return !BeneficiaryStore(d).search(u"awa"_s).empty(); }},
        {"recent", Action::FindPerson,
         [](World&, Database& d) { return !BeneficiaryStore(d).recent().empty(); }},
        {"list", Action::FindPerson,
         [](World&, Database& d) { return !BeneficiaryStore(d).page({}).empty(); }},
        {"index", Action::FindPerson,
         [](World&, Database& d) {
             int seen = 0;
             BeneficiaryStore(d).forEach([&](const Beneficiary&) { return ++seen > 0; });
             return seen > 0;
         }},
        {"find", Action::ViewIdentity,
         [](World& w, Database& d) { return BeneficiaryStore(d).find(w.person).has_value(); }},
        {"notes", Action::ViewNotes,
         [](World& w, Database& d) {
             const auto person = BeneficiaryStore(d).find(w.person);
             return person && !person->notes.isEmpty();
         }},
        {"edit", Action::EditIdentity,
         [](World& w, Database& d) {
             auto person = *BeneficiaryStore(w.file).find(w.person);
             person.address = d.actor().name;
             return letThrough(BeneficiaryStore(d).save(person));
         }},
        {"undo", Action::EditIdentity,
         [](World& w, Database& d) { return letThrough(BeneficiaryStore(d).undoLastChange(w.person)); }},
        {"household", Action::ViewHousehold,
         [](World& w, Database& d) { return HouseholdStore(d).find(w.household).has_value(); }},
        {"edit household", Action::EditHousehold,
         [](World& w, Database& d) {
             auto household = *HouseholdStore(w.file).find(w.household);
             household.name = d.actor().name;
             return letThrough(HouseholdStore(d).save(household));
         }},
        {"record consent", Action::RecordConsent,
         [](World& w, Database& d) {
             Consent consent;
             consent.person = w.person;
             return letThrough(ConsentStore(d).record(consent));
         }},
        {"case", Action::ViewCase,
         [](World& w, Database& d) { return CaseStore(d).find(w.openedCase).has_value(); }},
        {"edit case", Action::EditCase,
         [](World& w, Database& d) {
             auto opened = *CaseStore(w.file).find(w.openedCase);
             opened.priority = CasePriority::Urgent;
             return letThrough(CaseStore(d).save(opened));
         }},
        {"assign case", Action::AssignCase,
         [](World& w, Database& d) {
             return letThrough(CaseStore(d).assign(w.openedCase, w.file.actor(Role::Manager).user));
         }},
        {"referral state", Action::ViewReferralState,
         [](World& w, Database& d) { return ReferralStore(d).find(w.referral).has_value(); }},
        {"referrals", Action::ViewReferralState,
         [](World&, Database& d) { return !ReferralStore(d).open().empty(); }},
        {"referral", Action::ViewReferral,
         [](World& w, Database& d) {
             const auto referral = ReferralStore(d).find(w.referral);
             return referral && !referral->reasons.isEmpty();
         }},
        {"edit referral", Action::EditReferral,
         [](World& w, Database& d) { return letThrough(ReferralStore(d).save(w.aReferral())); }},
        {"step of a referral", Action::EditReferral,
         [](World& w, Database& d) {
             ReferralStep step;
             step.event = ReferralEvent::Withdraw;
             return letThrough(ReferralStore(d).step(w.referral, step));
         }},
        {"override consent", Action::OverrideConsent,
         [](World& w, Database& d) { return letThrough(ReferralStore(d).overrideConsent(w.referral, {})); }},
        {"partners", Action::ViewPartners,
         [](World&, Database& d) { return !PartnerStore(d).all().empty(); }},
        {"edit partner", Action::EditPartners,
         [](World& w, Database& d) {
             auto partner = *PartnerStore(w.file).find(w.partner);
             partner.address = d.actor().name;
             return letThrough(PartnerStore(d).save(partner));
         }},
        {"stay", Action::ViewStays,
         [](World& w, Database& d) { return StayStore(d).find(w.stay).has_value(); }},
        {"waiting list", Action::ViewStays,
         [](World& w, Database& d) { return !StayStore(d).waiting(w.shelter.structure).empty(); }},
        {"structures", Action::ViewStays,
         [](World&, Database& d) { return !StructureStore(d).structures().empty(); }},
        {"request a place", Action::EditStays,
         [](World& w, Database& d) {
             return letThrough(StayStore(d).request(w.other, w.shelter.structure));
         }},
        {"step of a stay", Action::EditStays,
         [](World& w, Database& d) { return letThrough(StayStore(d).step(w.stay, {})); }},
        {"edit bed", Action::EditStructures,
         [](World& w, Database& d) {
             Bed bed;
             bed.room = w.shelter.room;
             return letThrough(StructureStore(d).save(bed));
         }},
        {"presence", Action::RecordPresence,
         [](World& w, Database& d) { return letThrough(PresenceStore(d).record(w.stay, Direction::In)); }},
        {"distribute", Action::Distribute,
         [](World& w, Database& d) {
             Distribution distribution;
             distribution.person = w.person;
             distribution.item = u"meal"_s;
             return letThrough(DistributionStore(d).give(distribution));
         }},
        {"incidents", Action::ViewIncidents,
         [](World&, Database& d) { return !IncidentStore(d).recent().empty(); }},
        {"edit incident", Action::EditIncidents,
         [](World& w, Database& d) { return letThrough(IncidentStore(d).save(w.anIncident())); }},
        {"ban", Action::DecideBan,
         [](World&, Database& d) { return letThrough(IncidentStore(d).save(Ban())); }},
        {"legal file", Action::ViewLegalFile,
         [](World& w, Database& d) { return LegalFileStore(d).find(w.legalFile).has_value(); }},
        {"edit legal file", Action::EditLegalFile,
         [](World& w, Database& d) { return letThrough(LegalFileStore(d).save(w.aLegalFile())); }},
        {"edit activity", Action::EditActivities,
         [](World&, Database& d) { return letThrough(ActivityStore(d).save(Activity())); }},
        {"edit barrier", Action::EditBarriers,
         [](World&, Database& d) { return letThrough(BarrierStore(d).save(Barrier())); }},
        {"months", Action::ViewSummary, [](World&, Database& d) { return EventStore(d).span().has_value(); }},
        {"close month", Action::CloseMonth,
         [](World&, Database& d) {
             MonthlySummary summary;
             summary.month = {2026, 11};
             return letThrough(closeAsGiven(d, summary));
         }},
        {"start releases", Action::PublishRelease,
         [](World&, Database& d) {
             return letThrough(ReleaseStore(d).start({2026, 11}));
         }},
        {"true counts", Action::PublishRelease,
         [](World&, Database& d) {
             return !ReleaseStore(d).counts(Family::Registered, {2026, 11}).contributions.empty();
         }},
        {"commit release", Action::PublishRelease,
         [](World&, Database& d) { return letThrough(ReleaseStore(d).commit({})); }},
        {"keep what the network gave back", Action::PublishRelease,
         [](World&, Database& d) { return letThrough(NetworkReadingStore(d).keep({})); }},
        {"link identities", Action::LinkIdentities,
         [](World& w, Database& d) {
             return letThrough(
                 IdentityLinkStore(d).decide(w.person, w.other, IdentityDecision::Different, d.actor().name));
         }},
        {"journal", Action::ViewJournal,
         [](World&, Database& d) { return !Journal(d).page(1000, 10).empty(); }},
        {"settings", Action::EditSettings,
         [](World&, Database& d) {
             return letThrough(SettingsStore(d).set(u"association.name"_s, d.actor().name));
         }},
        {"secrets", Action::PublishRelease,
         [](World& w, Database& d) {
             (void)SettingsStore(w.file).setSecret(u"hub.key"_s, u"s"_s);
             return !SettingsStore(d).secret(u"hub.key"_s).isEmpty();
         }},
        {"users", Action::ManageUsers,
         [](World&, Database& d) { return letThrough(UserStore(d).save(User())); }},
        {"record a request about rights", Action::RecordRights,
         [](World& w, Database& d) { return letThrough(RightsRequestStore(d).record(w.aRightsRequest())); }},
        {"requests about rights", Action::RecordRights,
         [](World& w, Database& d) {
             (void)RightsRequestStore(w.file).record(w.aRightsRequest());
             return !RightsRequestStore(d).ofPerson(w.person).empty() &&
                    !RightsRequestStore(d).open().empty();
         }},
        {"answer a request about rights", Action::AnswerRights,
         [](World& w, Database& d) {
             const auto id = RightsRequestStore(w.file).record(w.aRightsRequest()).value();
             return letThrough(RightsRequestStore(d).answer(id, {}));
         }},
        {"hand out a file", Action::AnswerRights,
         [](World& w, Database& d) { return letThrough(RightsRequestStore(d).noteFileGiven(w.person)); }},
        {"keep longer", Action::ErasePerson,
         [](World& w, Database& d) { return letThrough(RetentionStore(d).prolong(w.person, {})); }},
        {"erase", Action::ErasePerson,
         [](World& w, Database& d) { return letThrough(PersonEraser(d).erase(w.person, {})); }},
    };
    return all;
}

} // namespace

class TestStoreRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleAgainstEveryStore_data()
    {
        QTest::addColumn<Role>("role");
        for (const auto role : allOf<Role>())
            QTest::addRow("%s", qPrintable(code(role))) << role;
    }

    void everyRoleAgainstEveryStore()
    {
        QFETCH(Role, role);
        World world;
        const auto database = world.as(role);
        for (const auto& deed : deeds()) {
            // The person is nobody's own but the manager's, so "own" is as good as nothing here.
            const auto expected = reach(role, deed.action) == Reach::All;
            QVERIFY2(deed.attempt(world, *database) == expected, deed.name);
        }
    }

    void ownMeansRegisteredByMeOrMyCase()
    {
        World world;
        const auto database = world.as(Role::CaseWorker);
        const auto worker = world.file.actor(Role::CaseWorker).user;
        QVERIFY(!CaseStore(*database).find(world.openedCase));
        QVERIFY(CaseStore(*database).open().empty());
        QVERIFY(CaseStore(world.file).assign(world.openedCase, worker));
        QVERIFY(CaseStore(*database).find(world.openedCase));
        QCOMPARE(CaseStore(*database).open().size(), 1U);
        QCOMPARE(BeneficiaryStore(*database).find(world.person)->notes, u"a secret"_s);
        QCOMPARE(ReferralStore(*database).find(world.referral)->reasons, u"a secret"_s);
        QVERIFY(ReferralStore(*database).save(world.aReferral()));

        const auto hers = BeneficiaryStore(*database).save(aBeneficiary().withNotes("hers"));
        QVERIFY(hers);
        QCOMPARE(BeneficiaryStore(*database).find(*hers)->notes, u"hers"_s);
    }

    void theAuditorSeesTheLogAndNothingInIt()
    {
        World world;
        const auto database = world.as(Role::Auditor);
        const auto entries = Journal(*database).page(1000, 100);
        QVERIFY(!entries.empty());
        for (const auto& entry : entries) {
            QVERIFY(entry.change.entity == "monthly_summary"_L1 || entry.change.fields.empty());
            QVERIFY(!entry.user.isNull());
        }
        QVERIFY(!Journal(*database).history(world.person.uuid()).empty());
    }

    void aHistoryTellsNoMoreThanTheRecord()
    {
        World world;
        const auto desk = world.as(Role::Reception);
        for (const auto& entry : Journal(*desk).history(world.person.uuid()))
            for (const auto& field : entry.change.fields)
                QVERIFY(!QJsonDocument(QJsonArray{field.to}).toJson().contains("a secret"));
        for (const auto& entry : Journal(world.file).history(world.person.uuid()))
            if (entry.change.entity == "legal_file"_L1) QVERIFY(entry.change.fields.empty());
    }
};

WASL_TEST(TestStoreRoles)
#include "tst_store_roles.moc"
