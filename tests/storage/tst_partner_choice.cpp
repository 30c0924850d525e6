// What one sees of a partner before choosing it, against referrals counted by hand; agreements that end, and
// the examples that come and go in one step.

#include "app/domain/territory.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/partner_choice.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/starter_directory.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

constexpr auto aDay = std::chrono::hours(24);
const auto rabat = u"04.421.01.0"_s;
const auto oujda = u"02.411.01.23"_s;

struct Directory
{
    TemporaryFile file;
    PartnerStore store{file};
    ReferralStore referrals{file};
    BeneficiaryId person = BeneficiaryStore(file).save(aBeneficiary()).value();

    Directory()
    {
        Consent consent;
        consent.person = person;
        consent.purpose = ConsentPurpose::Refer;
        consent.noticeVersion = u"2026.1"_s;
        consent.language = u"fr"_s;
        if (!ConsentStore(file).record(consent)) qFatal("no consent");
        file.pass(1min);
    }

    PartnerId partner(const char* name, const QStringList& communes, const QString& sector = u"health"_s)
    {
        Partner partner;
        partner.name = QString::fromUtf8(name);
        partner.sectors = {sector};
        partner.communes = communes;
        return store.save(partner).value();
    }
    ReferralId send(const PartnerId& to, ReferralPriority priority = ReferralPriority::Urgent)
    {
        Referral form;
        form.person = person;
        form.partner = to;
        form.sector = u"health"_s;
        form.priority = priority;
        const auto id = referrals.save(form).value();
        step(id, ReferralEvent::Send);
        return id;
    }
    void step(const ReferralId& id, ReferralEvent event, const QString& code = {})
    {
        ReferralStep step;
        step.event = event;
        step.code = code;
        if (const auto done = referrals.step(id, step); !done) qFatal("%s", qPrintable(done.error().code));
    }
    std::vector<PartnerChoice> choices(const PartnerQuestion& question)
    {
        return partnerChoices(file, question);
    }
};

QStringList names(const std::vector<PartnerChoice>& choices)
{
    QStringList found;
    for (const auto& choice : choices)
        found << choice.partner.name;
    return found;
}

} // namespace

class TestPartnerChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresAreThoseCountedByHand()
    {
        Directory d;
        const auto clinic = d.partner("Clinique", {rabat});
        // Thirteen months ago: not counted any more.
        d.step(d.send(clinic), ReferralEvent::Decline, u"no-capacity"_s);
        d.file.pass(395 * aDay);

        const auto one = d.send(clinic);   // accepted after 1 day
        const auto two = d.send(clinic);   // accepted after 2 days, by way of an acknowledgement
        const auto three = d.send(clinic); // declined after 3 days minus an hour
        const auto late = d.send(clinic);  // accepted after 10 days, long after the clock
        const auto lost = d.send(clinic);  // never answered
        const auto given = d.send(clinic); // never answered, withdrawn for that
        const auto taken = d.send(clinic); // withdrawn on the first day: says nothing of the partner
        d.file.pass(12h);
        d.step(taken, ReferralEvent::Withdraw, u"mistake"_s);
        d.step(two, ReferralEvent::Acknowledge);
        d.file.pass(12h);
        d.step(one, ReferralEvent::Accept);
        d.file.pass(aDay);
        d.step(two, ReferralEvent::Accept);
        d.file.pass(aDay - 1h);
        d.step(three, ReferralEvent::Decline, u"not-eligible"_s);
        d.file.pass(1h);
        QCOMPARE(d.referrals.runClock().value(), 3);
        d.file.pass(7 * aDay);
        d.step(late, ReferralEvent::Accept);
        d.step(given, ReferralEvent::Withdraw, u"other-partner"_s);
        const auto fresh = d.send(clinic); // still has time
        Q_UNUSED(fresh)
        Q_UNUSED(lost)

        const auto choice = d.choices({u"health"_s, rabat}).at(0);
        QCOMPARE(choice.accepted, 3);
        QCOMPARE(choice.declined, 1);
        QCOMPARE(choice.noFeedback, 2);
        // 1, 2, 2.96 and 10 days: the median lies between the middle two.
        QVERIFY(choice.medianDays);
        QCOMPARE(*choice.medianDays, (2.0 + (3.0 - 1.0 / 24)) / 2);
    }

    void theMedianOfAnOddNumberIsTheMiddleOne()
    {
        Directory d;
        const auto clinic = d.partner("Clinique", {});
        const auto one = d.send(clinic), two = d.send(clinic), three = d.send(clinic);
        d.file.pass(6h);
        d.step(one, ReferralEvent::Accept);
        d.file.pass(6h);
        d.step(two, ReferralEvent::Accept);
        d.file.pass(36h);
        d.step(three, ReferralEvent::Accept);
        QCOMPARE(d.choices({}).at(0).medianDays, std::optional(0.5));
    }

    void whoCoversAndAnswersSoonComesFirst()
    {
        Directory d;
        const auto slow = d.partner("Lente", {rabat});
        const auto fast = d.partner("Rapide", {rabat});
        const auto silent = d.partner("Muette", {rabat});
        d.partner("Inconnue", {rabat});
        const auto far = d.partner("Lointaine", {oujda});
        d.partner("École", {rabat}, u"education"_s);
        const auto toSlow = d.send(slow), toFast = d.send(fast), toFar = d.send(far);
        (void)d.send(silent);
        d.file.pass(1h);
        d.step(toFar, ReferralEvent::Accept);
        d.file.pass(1h);
        d.step(toFast, ReferralEvent::Accept);
        d.file.pass(60h);
        d.step(toSlow, ReferralEvent::Accept);
        d.file.pass(20h);
        QCOMPARE(d.referrals.runClock().value(), 1);

        QCOMPARE(names(d.choices({u"health"_s, rabat})),
                 (QStringList{u"Rapide"_s, u"Lente"_s, u"Inconnue"_s, u"Muette"_s}));
        const auto everywhere = d.choices({u"health"_s, rabat, true});
        QCOMPARE(names(everywhere), (QStringList{u"Rapide"_s, u"Lente"_s, u"Inconnue"_s, u"École"_s,
                                                 u"Muette"_s, u"Lointaine"_s}));
        QVERIFY(everywhere.front().covers && !everywhere.back().covers);

        auto closed = *d.store.find(fast);
        closed.active = false;
        closed.inactiveReason = u"moved"_s;
        QVERIFY(d.store.save(closed));
        QCOMPARE(names(d.choices({u"health"_s, rabat})).front(), u"Lente"_s);
    }

    void whatItOffersAndAsksIsTold()
    {
        Directory d;
        const auto clinic = d.partner("Clinique", {});
        const auto offer = [&](const QString& sector, std::optional<int> capacity, const QString& documents,
                               std::optional<QDate> until = {}) {
            Service service;
            service.partner = clinic;
            service.sector = sector;
            service.capacity = capacity;
            service.documentsAsked = documents;
            service.until = until;
            QVERIFY(d.store.save(service));
        };
        QVERIFY(!d.choices({u"health"_s, {}}).at(0).capacity);
        offer(u"health"_s, 12, u"Passport"_s);
        offer(u"health"_s, 3, u"Passport"_s);
        offer(u"health"_s, {}, u"Vaccination card"_s);
        offer(u"health"_s, 50, u"Nothing"_s, d.file.database().today().addDays(-1));
        offer(u"legal"_s, 7, u"Court papers"_s);
        const auto choice = d.choices({u"health"_s, {}}).at(0);
        QCOMPARE(choice.services.size(), 3U);
        QCOMPARE(choice.capacity, std::optional(15));
        QCOMPARE(choice.documentsAsked, (QStringList{u"Passport"_s, u"Vaccination card"_s}));
        QVERIFY(!choice.agreement);

        Agreement agreement;
        agreement.partner = clinic;
        agreement.title = u"Old"_s;
        agreement.from = QDate(2024, 1, 1);
        agreement.until = d.file.database().today().addDays(-1);
        QVERIFY(d.store.save(agreement));
        QVERIFY(!d.choices({u"health"_s, {}}).at(0).agreement);
        agreement.title = u"New"_s;
        agreement.until = d.file.database().today();
        QVERIFY(d.store.save(agreement));
        QCOMPARE(d.choices({u"health"_s, {}}).at(0).agreement->title, u"New"_s);
    }

    void aRenewedAgreementIsNoLongerListedAsEnding()
    {
        Directory d;
        const auto clinic = d.partner("Clinique", {});
        const auto today = d.file.database().today();
        Agreement agreement;
        agreement.partner = clinic;
        agreement.title = u"Convention"_s;
        agreement.from = today.addDays(-353);
        agreement.until = today.addDays(12);
        const auto id = d.store.save(agreement).value();
        QCOMPARE(d.store.agreementsEnding(60).size(), 1U);
        QVERIFY(d.store.save(renewed(*d.store.find(id), today)));
        QVERIFY(d.store.agreementsEnding(60).empty());
        QCOMPARE(d.store.agreements(clinic).size(), 2U);
    }

    void theExamplesComeAndGoInOneStep()
    {
        Directory d;
        const auto real = d.partner("Clinique", {});
        const auto added = addStarterDirectory(d.file).value();
        QVERIFY(added >= 20);
        QCOMPARE(addStarterDirectory(d.file).value(), 0);
        const auto kinds = SettingsStore(d.file).codebook(u"partner_kinds"_s);
        const auto sectors = SettingsStore(d.file).codebook(u"sectors"_s);
        const auto services = SettingsStore(d.file).codebook(u"services"_s);
        const auto territory = Territory::load();
        std::vector<Partner> examples;
        for (const auto& partner : d.store.all()) {
            if (partner.id == real) continue;
            examples.push_back(partner);
            QVERIFY(partner.example);
            QVERIFY(partner.name.startsWith(u"Exemple"_s) && partner.nameArabic.startsWith(u"مثال"_s));
            QVERIFY(partner.notes.contains(u"does not exist"_s));
            QVERIFY(kinds.contains(partner.kind));
            QVERIFY(territory.find(partner.communeCode));
            for (const auto& sector : partner.sectors)
                QVERIFY(sectors.contains(sector));
            for (const auto& contact : partner.contacts)
                QVERIFY(contact.phone.isEmpty() && contact.email.isEmpty());
            QCOMPARE(d.store.services(partner.id).size(), 1U);
            const auto service = d.store.services(partner.id).front();
            QVERIFY2(services.contains(service.code), qPrintable(service.code));
            QCOMPARE(services.find(service.code)->extra.value(u"sector"_s), service.sector);
        }
        QCOMPARE(int(examples.size()), added);

        // One was written over, and somebody was referred to another.
        auto own = examples[0];
        own.name = u"Centre de santé Hay Riad"_s;
        QVERIFY(d.store.save(own));
        (void)d.send(examples[1].id);
        QCOMPARE(removeStarterDirectory(d.file).value(), added - 1);
        const auto left = d.store.all();
        QCOMPARE(left.size(), 3U);
        QVERIFY(d.store.find(own.id)->active);
        QVERIFY(!d.store.find(examples[1].id)->active);
        QVERIFY(!d.store.find(examples[2].id));
        QVERIFY(d.store.services(examples[2].id).empty());
        QCOMPARE(removeStarterDirectory(d.file).value(), 0);
    }

    void aPartnerThatIsUsedIsNotRemoved()
    {
        Directory d;
        const auto clinic = d.partner("Clinique", {});
        const auto other = d.partner("Autre", {});
        (void)d.send(clinic);
        QCOMPARE(d.store.remove(clinic).error().code, u"partner-used"_s);
        QVERIFY(d.store.find(clinic));
        QVERIFY(d.store.remove(other));
        QVERIFY(!d.store.find(other));
        QCOMPARE(d.store.remove(other).error().code, u"not-found"_s);
        const auto reception = d.file.as(Role::Reception);
        QCOMPARE(addStarterDirectory(*reception).error().code, u"not-allowed"_s);
        QCOMPARE(removeStarterDirectory(*reception).error().code, u"not-allowed"_s);
    }
};

WASL_TEST(TestPartnerChoice)
#include "tst_partner_choice.moc"
