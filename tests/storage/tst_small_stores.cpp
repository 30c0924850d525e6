// Settings, drafts, users, distributions, identity links, partners' lists: small stores, each with its rule.

#include "app/storage/access_log.h"
#include "app/storage/activity_store.h"
#include "app/storage/barrier_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/counting.h"
#include "app/storage/distribution_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/event_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/journal.h"
#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/user_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

class TestSmallStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreKeptAndSecretsAreNotTold()
    {
        TemporaryFile file;
        SettingsStore settings(file);
        QVERIFY(settings.value(u"association.name"_s).isEmpty());
        QVERIFY(settings.set(u"association.name"_s, u"Dar"_s));
        QVERIFY(settings.set(u"association.name"_s, u"Dar Annour"_s));
        QVERIFY(settings.setSecret(u"hub.key"_s, u"canariabird"_s));
        QVERIFY(settings.setSecret(u"hub.key"_s, {}));
        QVERIFY(settings.setSecret(u"hub.key"_s, u"canariabird"_s));
        QCOMPARE(settings.value(u"association.name"_s), u"Dar Annour"_s);
        QCOMPARE(settings.secret(u"hub.key"_s), u"canariabird"_s);
        QVERIFY(settings.value(u"secret/hub.key"_s).isEmpty());
        QCOMPARE(settings.values(u""_s).size(), 1U);
        QVERIFY(SettingsStore(*file.as(Role::Reception)).secret(u"hub.key"_s).isEmpty());
        auto told =
            file.database().query(u"SELECT count(*) FROM journal WHERE instr(changes, 'canariabird')"_s);
        QVERIFY(told.next());
        QCOMPARE(told.get<int>(0), 0);
    }

    void localCodesCountAsAStandardOne()
    {
        TemporaryFile file;
        SettingsStore settings(file);
        CodebookEntry entry;
        entry.code = u"local-kit"_s;
        entry.en = entry.fr = entry.ar = u"Kit"_s;
        entry.standard = Codebook::load(u"item_kinds"_s).entries().front().code;
        QVERIFY(settings.saveLocalEntry(u"item_kinds"_s, entry));
        entry.fr = u"Trousse"_s;
        QVERIFY(settings.saveLocalEntry(u"item_kinds"_s, entry));
        const auto codebook = settings.codebook(u"item_kinds"_s);
        QCOMPARE(codebook.label(u"local-kit", u"fr"), u"Trousse"_s);
        QCOMPARE(codebook.standardOf(u"local-kit"), entry.standard);
        entry.standard = u"no such"_s;
        QVERIFY(!settings.saveLocalEntry(u"item_kinds"_s, entry));
    }

    void draftsAreOnesOwn()
    {
        TemporaryFile file;
        DraftStore mine(file);
        QVERIFY(mine.keep(u"referral"_s, "typed"));
        QVERIFY(mine.keep(u"referral"_s, "typed more"));
        QCOMPARE(mine.find(u"referral"_s)->body, QByteArray("typed more"));
        const auto other = file.as(Role::Reception);
        QVERIFY(!DraftStore(*other).find(u"referral"_s));
        QVERIFY(DraftStore(*other).discard(u"referral"_s));
        QCOMPARE(mine.all().size(), 1U);
        QVERIFY(mine.discard(u"referral"_s));
        QVERIFY(mine.all().empty());
    }

    void usersAndDesks()
    {
        TemporaryFile file;
        const auto desk = SettingsStore(file).save(Desk{{}, u"Accueil"_s, u"07.351.01.0"_s});
        QVERIFY(desk);
        User user;
        user.id = file.actor(Role::Manager).user;
        user.userName = u"amina"_s;
        user.displayName = u"Amina B."_s;
        user.role = Role::CaseWorker;
        user.desk = *desk;
        user.compartments = {Compartment::Violence};
        const auto saved = UserStore(file).save(user);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().code));
        QCOMPARE(UserStore(file).find(user.id)->compartments, user.compartments);
        QCOMPARE(Journal(file).page(100, 1).front().userName, u"Amina B."_s);
        QVERIFY(AccessLog(file).note(u"beneficiary"_s, user.id.uuid()));
        QCOMPARE(AccessLog(file).recent().front().userName, u"Amina B."_s);
    }

    void aMealADayAndNoMore()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        QVERIFY(store.setRule({u"meal"_s, 1, RulePeriod::Day, RuleScope::Person}));
        Distribution meal;
        meal.person = person;
        meal.item = u"meal"_s;
        QVERIFY(!store.whyNotGive(person, u"meal"_s));
        QVERIFY(store.give(meal));
        QCOMPARE(store.give(meal).error().code, u"already-given"_s);
        QVERIFY(store.whyNotGive(person, u"meal"_s));
        file.pass(std::chrono::hours(24));
        QVERIFY(store.give(meal));
        QCOMPARE(store.ofPerson(person).size(), 2U);
        QVERIFY(store.removeRule(u"meal"_s));
        QVERIFY(store.give(meal));
    }

    void whatWasGivenByMistakeIsTakenBackTheSameDay()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        DistributionStore store(file);
        Distribution meal;
        meal.person = person;
        meal.item = u"meal"_s;
        const auto counted = [&] {
            int meals = 0;
            const auto month = domain::YearMonth::of(file.database().today());
            EventStore(file).forEach(month, month, [&](const auto&, const EventRow& event) {
                meals += event.kind == EventKind::Distributed ? event.quantity : 0;
            });
            return meals;
        };
        const auto first = store.give(meal);
        const auto second = store.give(meal);
        QCOMPARE(counted(), 2);
        QVERIFY(store.takeBack(*first));
        QCOMPARE(counted(), 1);
        QCOMPARE(store.takeBack(*first).error().code, u"not-found"_s);
        const auto given = store.given(u"meal"_s, file.database().today());
        QCOMPARE(given.size(), 1U);
        QCOMPARE(given.front().distribution.id, *second);
        QCOMPARE(given.front().person.id, person);
        file.pass(std::chrono::hours(24));
        QCOMPARE(store.takeBack(*second).error().code, u"given-before-today"_s);
        QCOMPARE(counted(), 1);
    }

    void identityIsADecisionThatCanBeRevoked()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        std::vector<BeneficiaryId> ids;
        for (const auto* name : {"Awa", "Hawa", "Eve"})
            ids.push_back(*people.save(aBeneficiary().named(name, "Diop")));
        IdentityLinkStore links(file);
        QCOMPARE(links.decide(ids[0], ids[0], IdentityDecision::Same).error().code, u"same-record"_s);
        QVERIFY(links.decide(ids[1], ids[0], IdentityDecision::Unsure));
        const auto first = links.decide(ids[0], ids[1], IdentityDecision::Same, u"same phone"_s);
        QVERIFY(links.decide(ids[2], ids[1], IdentityDecision::Same));
        QCOMPARE(links.all().size(), 2U);
        QCOMPARE(links.between(ids[1], ids[0])->decision, IdentityDecision::Same);
        QCOMPARE(links.sameAs(ids[0]).size(), 2U);
        QVERIFY(links.revoke(*first));
        QVERIFY(links.sameAs(ids[0]).empty());
        QCOMPARE(people.count(), 3);
    }

    void partnersOfferByPlaceAndSector()
    {
        TemporaryFile file;
        PartnerStore store(file);
        Partner partner;
        partner.name = u"Clinique"_s;
        partner.kind = u"association"_s;
        partner.sectors = {u"health"_s, u"psychosocial"_s};
        partner.communes = {u"07.351.01.0"_s};
        const auto id = store.save(partner);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        QCOMPARE(store.offering(u"health"_s, u"07.351.01.0"_s).size(), 1U);
        QVERIFY(store.offering(u"legal"_s, {}).empty());
        Service service;
        service.partner = *id;
        service.sector = u"health"_s;
        service.code = u"consultation"_s;
        service.name = u"Consultation"_s;
        QVERIFY(store.save(service));
        QCOMPARE(store.services(*id).size(), 1U);
        QVERIFY(store.services({}).empty());
        Agreement agreement;
        agreement.partner = *id;
        agreement.title = u"Convention"_s;
        agreement.from = QDate(2026, 1, 1);
        agreement.until = QDate(2026, 12, 1);
        const auto signedOne = store.save(agreement);
        QVERIFY2(signedOne, signedOne ? "" : qPrintable(signedOne.error().code));
        QCOMPARE(store.agreementsEnding(30).size(), 1U);
        QVERIFY(store.agreementsEnding(3).empty());
    }

    void activitiesAndBarriers()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        Activity activity;
        activity.kind = u"training"_s;
        activity.title = u"Darija"_s;
        activity.sector = u"education"_s;
        activity.from = QDate(2026, 11, 10);
        activity.hours = 2.5;
        activity.counted = {{u"beneficiaries"_s, {}, 4, 3, 1}};
        activity.named = {{person, {}, u"beneficiaries"_s, {}}};
        const auto id = ActivityStore(file).save(activity);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        QCOMPARE(participants(*ActivityStore(file).find(*id)), 9);
        QCOMPARE(ActivityStore(file).ofPerson(person).size(), 1U);
        QCOMPARE(ActivityStore(file).between(QDate(2026, 11, 1), QDate(2026, 11, 30)).front().hours, 2.5);
        Barrier barrier;
        barrier.person = person;
        barrier.sector = u"health"_s;
        barrier.kind = u"cost"_s;
        barrier.communeCode = u"07.351.01.0"_s;
        const auto met = BarrierStore(file).save(barrier);
        QVERIFY2(met, met ? "" : qPrintable(met.error().code));
        QCOMPARE(BarrierStore(file).ofPerson(person).size(), 1U);
        const auto row = BarrierStore(file).rows(QDate(2026, 11, 1), QDate(2026, 11, 30)).front();
        QCOMPARE(row.person->id, person);
        QVERIFY(row.partnerName.isEmpty());

        // Taken away they are counted no more, and put back they are what they were.
        const auto counted = [&] {
            auto rows =
                file.database().query(u"SELECT count(*) FROM event WHERE source_id IN (?, ?)"_s, *id, *met);
            return rows.next() ? rows.get<int>(0) : -1;
        };
        QCOMPARE(counted(), 2);
        const auto activityWas = ActivityStore(file).remove(*id).value();
        const auto barrierWas = BarrierStore(file).remove(*met).value();
        QCOMPARE(counted(), 0);
        QVERIFY(!ActivityStore(file).find(*id));
        QVERIFY(BarrierStore(file).ofPerson(person).empty());
        QCOMPARE(ActivityStore(file).remove(*id).error().code, u"not-found"_s);
        QCOMPARE(*ActivityStore(file).save(activityWas), *id);
        QCOMPARE(*BarrierStore(file).save(barrierWas), *met);
        QCOMPARE(counted(), 2);
        QCOMPARE(participants(*ActivityStore(file).lastOf(u"training"_s)), 9);
        QVERIFY(!ActivityStore(file).lastOf(u"sport"_s));
        QVERIFY(ActivityStore(file).lastOf({}));
    }
};

WASL_TEST(TestSmallStores)
#include "tst_small_stores.moc"
