// Everything about a person in the order of time, and nothing of it for whom it is not.

#include "app/storage/activity_store.h"
#include "app/storage/barrier_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/household_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/person_timeline.h"
#include "app/storage/referral_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

const QDate timelineDay(2026, 11, 23);

template <class T>
T sure(Result<T> result)
{
    if (!result) throw std::runtime_error((result.error().code + result.error().field).toStdString());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

QStringList whats(const PersonTimeline& timeline)
{
    QStringList all;
    for (const auto& event : timeline.events)
        all << event.what;
    return all;
}

/// A person to whom everything happened once.
struct BusyLife
{
    TemporaryFile file;
    CompartmentCipher legal{Compartment::Legal, file.environment().random};
    CompartmentCipher medical{Compartment::Medical, file.environment().random};
    BeneficiaryId person, other;
    CaseId caseId;

    BusyLife()
    {
        legal.addKey(1, SecretBytes::from(QByteArray(32, 'l')));
        medical.addKey(1, SecretBytes::from(QByteArray(32, 'm')));
        BeneficiaryStore people(file);
        person = sure(people.save(aBeneficiary()));
        auto changed = *people.find(person);
        changed.statuses = {{u"asylum-seeker"_s, QDate(2026, 3, 1), {}}};
        sure(people.save(changed));
        other = sure(people.save(aBeneficiary().named("Binta", "Sow")));
        sure(VisitStore(file).arrive(person, u"Asks for a paper"_s));
        casework();
        referrals();
        reception();
        Activity course;
        course.kind = u"language-course"_s;
        course.title = u"Darija"_s;
        course.from = timelineDay;
        course.named = {{person, {}, u"beneficiary"_s, {}}};
        sure(ActivityStore(file).save(course));
        Barrier barrier;
        barrier.on = timelineDay;
        barrier.sector = u"education"_s;
        barrier.kind = u"language"_s;
        barrier.person = person;
        sure(BarrierStore(file).save(barrier));
        sure(IdentityLinkStore(file).decide(person, other, IdentityDecision::Different, {}));
        legalFile();
    }

    std::unique_ptr<Database> as(Role role, bool keys = true)
    {
        auto database = file.as(role);
        if (keys)
            database->lendCiphers([this, role](Compartment which) -> const CompartmentCipher* {
                if (which == Compartment::Legal && role == Role::Legal) return &legal;
                if (which == Compartment::Medical && role == Role::Medical) return &medical;
                return nullptr;
            });
        return database;
    }

private:
    void casework()
    {
        auto opened = openCase({}, person, timelineDay.addDays(-20));
        opened.goals = {{{},
                         u"A roof"_s,
                         u"shelter"_s,
                         {},
                         timelineDay.addDays(-2),
                         {{{}, u"Ask the commune"_s, {}, {}, timelineDay.addDays(-3)}}}};
        opened.followUps = {{{}, timelineDay.addDays(-9), timelineDay.addDays(-9), u"call"_s, {}},
                            {{}, timelineDay.addDays(9), {}, u"office"_s, {}}};
        opened.notes = {{{}, {}, {}, Compartment::General, u"Came with her sister.\nAnd more"_s}};
        caseId = sure(CaseStore(file).save(opened));
        sure(CaseStore(file).assign(caseId, file.actor(Role::Medical).user, {}));
        const auto nurse = as(Role::Medical);
        auto seen = *CaseStore(*nurse).find(caseId);
        seen.notes.push_back({{}, {}, {}, Compartment::Medical, u"Canariabird"_s});
        sure(CaseStore(*nurse).save(seen));
        sure(CaseStore(file).assign(caseId, file.actor(Role::Legal).user, {}));
        sure(CaseStore(file).save(*domain::close(*CaseStore(file).find(caseId), timelineDay,
                                                 u"goal-reached"_s, u"attained"_s, {})));
    }

    void referrals()
    {
        Consent consent;
        consent.person = person;
        consent.purpose = ConsentPurpose::Refer;
        consent.noticeVersion = u"2024-1"_s;
        consent.language = u"fr"_s;
        sure(ConsentStore(file).record(consent));
        Partner clinic;
        clinic.name = u"Clinique Amal"_s;
        clinic.sectors = {u"health"_s};
        Referral referral;
        referral.person = person;
        referral.partner = sure(PartnerStore(file).save(clinic));
        referral.sector = u"health"_s;
        const auto id = sure(ReferralStore(file).save(referral));
        ReferralStep step;
        sure(ReferralStore(file).step(id, step));
        step.event = ReferralEvent::Decline;
        step.code = u"no-capacity"_s;
        sure(ReferralStore(file).step(id, step));
    }

    void reception()
    {
        const auto shelter = aShelter(file, 1);
        StayStore stays(file);
        const auto stay = sure(stays.request(person, shelter.structure, {}));
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[0];
        sure(stays.step(stay, step));
        Distribution meal;
        meal.person = person;
        meal.item = u"meal"_s;
        meal.quantity = 2;
        sure(DistributionStore(file).give(meal));
        Incident incident;
        incident.structure = shelter.structure;
        incident.at = file.now();
        incident.kind = u"other"_s;
        incident.description = u"A quarrel"_s;
        incident.people = {person};
        sure(IncidentStore(file).save(incident));
    }

    void legalFile()
    {
        const auto lawyer = as(Role::Legal);
        LegalFile legalFile;
        legalFile.person = person;
        legalFile.kind = u"asylum"_s;
        legalFile.opened = timelineDay.addDays(-5);
        legalFile.steps = {{{}, timelineDay.addDays(-4), u"Filed"_s, {}}};
        legalFile.hearings = {{{}, file.now().addDays(3), u"Rabat"_s, true, {}, {}}};
        legalFile.deadlines = {{{}, timelineDay.addDays(5), u"Appeal"_s, 7, {}}};
        sure(LegalFileStore(*lawyer).save(legalFile));
    }
};

} // namespace

class TestPersonTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereInOrder()
    {
        BusyLife life;
        const auto timeline = timelineOf(*life.as(Role::Manager), {life.person});
        auto found = whats(timeline);
        for (const auto& what : {u"registered"_s,     u"status"_s,
                                 u"visit-waiting"_s,  u"case-opened"_s,
                                 u"case-closed"_s,    u"case-handed-over"_s,
                                 u"follow-up-done"_s, u"follow-up-planned"_s,
                                 u"goal-reached"_s,   u"action-done"_s,
                                 u"note"_s,           u"referral-draft"_s,
                                 u"referral-send"_s,  u"referral-decline"_s,
                                 u"stay-requested"_s, u"stay-check-in"_s,
                                 u"distribution"_s,   u"consent-given"_s,
                                 u"activity"_s,       u"barrier"_s,
                                 u"incident"_s,       u"identity-different"_s})
            QVERIFY2(found.contains(what), qPrintable(what));
        QVERIFY(std::is_sorted(timeline.events.begin(), timeline.events.end(),
                               [](const auto& a, const auto& b) { return a.at > b.at; }));
        QCOMPARE(timeline.events.front().what, u"follow-up-planned"_s); // it is still to come
        for (const auto& event : timeline.events) {
            if (event.what == "case-closed"_L1) {
                QCOMPARE(event.code, u"goal-reached"_s);
                QCOMPARE(event.target, life.caseId.uuid());
                QVERIFY(event.wholeDay);
            }
            if (event.what == "referral-decline"_L1) {
                QCOMPARE(event.text, u"Clinique Amal"_s);
                QCOMPARE(event.code, u"no-capacity"_s);
                QCOMPARE(event.at, life.file.now());
            }
            if (event.what == "note"_L1) QCOMPARE(event.text, u"Came with her sister."_s);
            if (event.what == "distribution"_L1) QVERIFY(event.text.startsWith(u'2'));
        }
        // The manager holds no key: of compartments there is nothing, and it is said.
        QCOMPARE(found.filter(u"legal"_s), QStringList());
        QCOMPARE(found.count(u"note"_s), 1);
        QCOMPARE(timeline.leftOut, std::vector{TimelineKind::Legal});
        QCOMPARE(timeline.closedToHer,
                 (std::vector{Compartment::Legal, Compartment::Medical, Compartment::Violence}));
    }

    void aCompartmentWantsRoleAndKey()
    {
        BusyLife life;
        const auto lawyer = timelineOf(*life.as(Role::Legal), {life.person});
        for (const auto& what : {u"legal-opened"_s, u"legal-step"_s, u"legal-hearing"_s, u"legal-deadline"_s})
            QVERIFY2(whats(lawyer).contains(what), qPrintable(what));
        QCOMPARE(lawyer.events.front().what, u"follow-up-planned"_s);
        QVERIFY(!std::count(lawyer.leftOut.begin(), lawyer.leftOut.end(), TimelineKind::Legal));

        const auto without = timelineOf(*life.as(Role::Legal, false), {life.person});
        QCOMPARE(whats(without).filter(u"legal"_s), QStringList());
        QVERIFY(std::count(without.leftOut.begin(), without.leftOut.end(), TimelineKind::Legal));

        // The case is the lawyer's now, and the nurse does not reach it any more; nobody else reads her note.
        for (const auto role : allOf<Role>())
            for (const auto& event : timelineOf(*life.as(role), {life.person}).events)
                QVERIFY2(!event.text.contains(u"Canariabird"_s), qPrintable(code(role)));
        sure(CaseStore(life.file).save(*reopen(*CaseStore(life.file).find(life.caseId), timelineDay, {})));
        sure(CaseStore(life.file).assign(life.caseId, life.file.actor(Role::Medical).user, {}));
        QStringList read;
        for (const auto& event : timelineOf(*life.as(Role::Medical), {life.person}).events)
            if (event.what == "note"_L1) read << event.text;
        QVERIFY(read.contains(u"Canariabird"_s));
    }

    void aRoleSeesItsShare()
    {
        BusyLife life;
        const auto reception = timelineOf(*life.as(Role::Reception), {life.person});
        const auto found = whats(reception);
        QVERIFY(found.contains(u"referral-decline"_s));
        for (const auto& what : {u"note"_s, u"case-opened"_s, u"incident"_s, u"barrier"_s})
            QVERIFY2(!found.contains(what), qPrintable(what));
        for (const auto& event : reception.events)
            if (event.kind == TimelineKind::Referral) QVERIFY(event.code.isEmpty()); // states, no reasons
        const std::vector expected{TimelineKind::Case, TimelineKind::Legal, TimelineKind::Barrier,
                                   TimelineKind::Incident};
        QCOMPARE(reception.leftOut, expected);

        // An administrator and an auditor see no person.
        for (const auto role : {Role::Administrator, Role::Auditor}) {
            const auto none = timelineOf(*life.as(role), {life.person});
            QCOMPARE(whats(none), QStringList());
            QCOMPARE(none.leftOut.size(), 13U);
        }
        // A case worker who does not follow her sees no case of hers.
        const auto stranger = timelineOf(*life.as(Role::CaseWorker), {life.person});
        QVERIFY(!whats(stranger).contains(u"case-opened"_s));
        QVERIFY(std::count(stranger.leftOut.begin(), stranger.leftOut.end(), TimelineKind::Case));
    }

    void twoRecordsAreOnePerson()
    {
        BusyLife life;
        const auto both = timelineOf(*life.as(Role::Manager), {life.person, life.other});
        QCOMPARE(whats(both).count(u"registered"_s), 2);
        QCOMPARE(whats(timelineOf(*life.as(Role::Manager), {life.other})).count(u"case-opened"_s), 0);
    }

    void aHouseholdsCaseIsOnEveryMembersPage()
    {
        BusyLife life;
        Household household;
        household.members = {{life.person, headRelation.toString(), QDate(2026, 1, 1), {}},
                             {life.other, u"spouse"_s, QDate(2026, 1, 1), {}}};
        const auto home = sure(HouseholdStore(life.file).save(household));
        sure(CaseStore(life.file).save(openCase({}, life.person, timelineDay, home)));
        const auto manager = life.as(Role::Manager);
        QCOMPARE(whats(timelineOf(*manager, {life.other})).count(u"case-household"_s), 1);
        QCOMPARE(whats(timelineOf(*manager, {life.person, life.other})).count(u"case-household"_s), 1);
        QCOMPARE(whats(timelineOf(*life.as(Role::CaseWorker), {life.other})).count(u"case-household"_s), 0);
    }

    void twoThousandThingsAreReadAtOnce()
    {
        TemporaryFile file;
        const auto person = sure(BeneficiaryStore(file).save(aBeneficiary()));
        auto opened = openCase({}, person, timelineDay.addDays(-2000));
        for (int i = 0; i < 1000; ++i) {
            opened.notes.push_back({{}, {}, {}, Compartment::General, u"Came by, number %1"_s.arg(i)});
            opened.followUps.push_back(
                {{}, timelineDay.addDays(-i), timelineDay.addDays(-i), u"call"_s, u"Number %1"_s.arg(i)});
        }
        sure(CaseStore(file).save(opened));
        QElapsedTimer timer;
        timer.start();
        const auto timeline = timelineOf(file, {person});
        const auto took = timer.elapsed();
        qInfo("%zu events in %lld ms", timeline.events.size(), static_cast<long long>(took));
        QVERIFY(timeline.events.size() >= 2000);
    }
};

WASL_TEST(TestPersonTimeline)
#include "tst_person_timeline.moc"
