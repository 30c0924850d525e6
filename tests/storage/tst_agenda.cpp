// The agenda: everything that stands on a day, from all stores, each by its own right; what is overdue apart.

#include "app/storage/access_log.h"
#include "app/storage/activity_store.h"
#include "app/storage/agenda.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/journal.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/partner_store.h"
#include "app/storage/referral_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

const QDate monday(2026, 11, 23); // the file's today
const QDate sunday(2026, 11, 29);

QStringList keysOf(const std::vector<AgendaItem>& items)
{
    QStringList found;
    for (const auto& item : items)
        found << item.day.toString(u"ddMM"_s) + u' ' + code(item.kind);
    found.sort();
    return found;
}

/// A week with one thing of every kind, and one of every kind that can be overdue, about one person.
struct Week
{
    TemporaryFile file;
    CompartmentCipher legalKey{Compartment::Legal, file.environment().random};
    BeneficiaryId awa;
    PartnerId clinic;
    VisitId visit;
    CaseId caseId;

    Week()
    {
        legalKey.addKey(1, SecretBytes::from(QByteArray(32, 'L')));
        Beneficiary person = aBeneficiary().named("Awa", "Ndiaye");
        person.documents.push_back({{}, u"passport"_s, {}, {}, {}, {}, QDate(2026, 11, 27)});
        awa = BeneficiaryStore(file).save(person).value();
        Partner partner;
        partner.name = u"Clinique"_s;
        partner.kind = u"association"_s;
        partner.sectors = {u"health"_s};
        clinic = PartnerStore(file).save(partner).value();
        Agreement agreement;
        agreement.partner = clinic;
        agreement.title = u"Convention"_s;
        agreement.from = QDate(2025, 1, 1);
        agreement.until = QDate(2026, 11, 28);
        (void)PartnerStore(file).save(agreement).value();
        Visit appointment;
        appointment.person = awa;
        appointment.plannedFor = QDateTime(QDate(2026, 11, 24), QTime(10, 0)).toUTC();
        appointment.reason = u"papers"_s;
        visit = VisitStore(file).plan(appointment).value();
        auto opened = openCase({}, awa, QDate(2026, 11, 1));
        opened.followUps = {{{}, QDate(2026, 11, 25), {}, u"call"_s, u"ring her"_s},
                            {{}, QDate(2026, 11, 10), {}, u"office"_s, {}},
                            {{}, QDate(2026, 11, 11), QDate(2026, 11, 12), u"office"_s, {}}};
        Goal goal;
        goal.text = u"School"_s;
        goal.actions = {{{}, u"Ask the school"_s, {}, QDate(2026, 11, 26), {}},
                        {{}, u"Late"_s, {}, QDate(2026, 11, 2), {}},
                        {{}, u"Done"_s, {}, QDate(2026, 11, 3), QDate(2026, 11, 4)}};
        opened.goals = {goal};
        caseId = CaseStore(file).save(opened).value();
        Consent consent;
        consent.person = awa;
        consent.noticeVersion = u"2026.1"_s;
        consent.language = u"fr"_s;
        consent.expires = QDate(2026, 11, 27);
        (void)ConsentStore(file).record(consent).value();
        consent.purpose = ConsentPurpose::Refer;
        consent.recipient = clinic;
        consent.expires.reset();
        (void)ConsentStore(file).record(consent).value();
        Activity activity;
        activity.kind = u"training"_s;
        activity.title = u"Darija"_s;
        activity.from = QDate(2026, 11, 28);
        activity.until = QDate(2026, 12, 2);
        (void)ActivityStore(file).save(activity).value();
        Referral referral;
        referral.person = awa;
        referral.partner = clinic;
        referral.sector = u"health"_s;
        referral.reasons = u"a secret"_s;
        referral.priority = ReferralPriority::Urgent; // 72 h: on Thursday
        const auto id = ReferralStore(file).save(referral).value();
        ReferralStep send;
        (void)ReferralStore(file).step(id, send).value();
        auto lawyer = as(Role::Legal);
        LegalFile legal;
        legal.person = awa;
        legal.kind = u"asylum"_s;
        legal.deadlines = {{{}, QDate(2026, 11, 27), u"appeal"_s, 7, {}},
                           {{}, QDate(2026, 11, 20), u"missed"_s, 7, {}}};
        legal.hearings = {
            {{}, QDateTime(QDate(2026, 11, 25), QTime(9, 0)).toUTC(), u"court"_s, false, {}, {}}};
        legal.opened = QDate(2026, 11, 2);
        (void)LegalFileStore(*lawyer).save(legal).value();
    }

    std::unique_ptr<Database> as(Role role)
    {
        auto database = file.as(role);
        if (role == Role::Legal)
            database->lendCiphers(
                [this](Compartment which) { return which == Compartment::Legal ? &legalKey : nullptr; });
        return database;
    }
};

} // namespace

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindStandsOnItsDay()
    {
        Week week;
        const auto days = Agenda(week.file).read(monday, sunday);
        QCOMPARE(keysOf(days.items),
                 (QStringList{u"2411 appointment"_s, u"2511 follow-up"_s, u"2611 plan-action"_s,
                              u"2611 referral-answer"_s, u"2711 consent-expiry"_s, u"2711 document-expiry"_s,
                              u"2811 activity"_s, u"2811 agreement-end"_s, u"2911 activity"_s}));
        QCOMPARE(keysOf(days.overdue), (QStringList{u"0211 plan-action"_s, u"1011 follow-up"_s}));
        QCOMPARE(days.overdue.front().text, u"Late"_s); // the longest overdue first
        const auto& appointment = days.items.front();
        QCOMPARE(appointment.person->latin.full(), u"Awa Ndiaye"_s);
        QCOMPARE(appointment.text, u"papers"_s);
        QCOMPARE(appointment.at->toLocalTime().time(), QTime(10, 0));
        // Nobody was named for it, so it is for the worker of her case.
        QCOMPARE(appointment.worker, week.file.actor(Role::Manager).user);
        QSet<QString> keys;
        for (const auto& item : days.items)
            keys << item.key;
        QCOMPARE(keys.size(), qsizetype(days.items.size()));
    }

    void anItemKeepsItsKey()
    {
        Week week;
        const auto keyed = [&] {
            QStringList keys;
            for (const auto& item : Agenda(week.file).read(monday, sunday).items)
                keys << item.key;
            return keys;
        };
        const auto before = keyed();
        (void)VisitStore(week.file)
            .move(week.visit, QDateTime(QDate(2026, 11, 24), QTime(11, 0)).toUTC())
            .value();
        QCOMPARE(keyed(), before);
    }

    void otherDaysHaveTheirOwn()
    {
        Week week;
        const auto next = Agenda(week.file).read(QDate(2026, 11, 30), QDate(2026, 12, 6));
        QCOMPARE(keysOf(next.items),
                 (QStringList{u"0112 activity"_s, u"0212 activity"_s, u"3011 activity"_s}));
        QCOMPARE(next.overdue.size(), 2U); // whatever the days
        QVERIFY(Agenda(week.file).read(sunday, monday).items.empty());
        QVERIFY(Agenda(week.file).read({}, sunday).items.empty());
    }

    void whatIsDoneIsGone()
    {
        Week week;
        auto mended = *CaseStore(week.file).find(week.caseId);
        mended.followUps[0].done = monday;
        mended.goals[0].actions[1].done = monday;
        (void)CaseStore(week.file).save(mended).value();
        (void)VisitStore(week.file).step(week.visit, VisitEvent::Cancel).value();
        const auto days = Agenda(week.file).read(monday, sunday);
        QVERIFY(!keysOf(days.items).contains(u"2511 follow-up"_s));
        QVERIFY(!keysOf(days.items).contains(u"2411 appointment"_s));
        QCOMPARE(keysOf(days.overdue), QStringList{u"1011 follow-up"_s});
    }

    void aSilentPartnerIsOverdue()
    {
        Week week;
        week.file.setNow(week.file.now().addDays(5));
        QCOMPARE(ReferralStore(week.file).runClock().value(), 1);
        const auto days = Agenda(week.file).read(monday, sunday);
        QVERIFY(keysOf(days.overdue).contains(u"2611 referral-answer"_s));
        QVERIFY(!keysOf(days.items).contains(u"2611 referral-answer"_s));
    }

    void everyRoleSeesItsOwn()
    {
        Week week;
        const auto seen = [&](Role role) {
            const auto database = week.as(role);
            const auto days = Agenda(*database).read(monday, sunday);
            auto keys = keysOf(days.items) + keysOf(days.overdue);
            keys.sort();
            return keys.join(u',');
        };
        const auto reception = seen(Role::Reception);
        QVERIFY(reception.contains(u"appointment"_s) && reception.contains(u"referral-answer"_s));
        QVERIFY(!reception.contains(u"follow-up"_s) && !reception.contains(u"hearing"_s));
        // The case is the manager's, so it is none of this worker's.
        const auto worker = seen(Role::CaseWorker);
        QVERIFY(!worker.contains(u"follow-up"_s) && !worker.contains(u"plan-action"_s));
        const auto lawyer = seen(Role::Legal);
        QVERIFY(lawyer.contains(u"2511 hearing"_s) && lawyer.contains(u"2711 legal-deadline"_s));
        QVERIFY(lawyer.contains(u"2011 legal-deadline"_s)); // missed
        for (const auto role : {Role::Manager, Role::CaseWorker, Role::Coordinator})
            QVERIFY2(!seen(role).contains(u"legal"_s) && !seen(role).contains(u"hearing"_s),
                     qPrintable(code(role)));
        for (const auto role : {Role::Administrator, Role::Auditor})
            QCOMPARE(seen(role), QString());
    }

    void aWorkerSeesHerOwnCases()
    {
        Week week;
        (void)CaseStore(week.file).assign(week.caseId, week.file.actor(Role::CaseWorker).user);
        const auto database = week.as(Role::CaseWorker);
        const auto days = Agenda(*database).read(monday, sunday);
        QVERIFY(keysOf(days.items).contains(u"2511 follow-up"_s));
        QCOMPARE(days.overdue.size(), 2U);
        for (const auto& item : days.overdue)
            QCOMPARE(item.worker, week.file.actor(Role::CaseWorker).user);
    }

    void anExportLeavesItsTrace()
    {
        Week week;
        QVERIFY(Agenda(week.file).noteExport(monday, sunday, 9, {}));
        QVERIFY(AccessLog(week.file).of(week.awa.uuid()).empty());
        QVERIFY(Agenda(week.file).noteExport(monday, sunday, 9, {week.awa}));
        QCOMPARE(AccessLog(week.file).of(week.awa.uuid()).front().what, u"export"_s);
        const auto worker = week.as(Role::CaseWorker);
        QVERIFY(Agenda(*worker).noteExport(monday, sunday, 2, {}));
        QCOMPARE(Agenda(*worker).noteExport(monday, sunday, 2, {week.awa}).error().code, u"not-allowed"_s);
    }
};

WASL_TEST(TestAgenda)
#include "tst_agenda.moc"
