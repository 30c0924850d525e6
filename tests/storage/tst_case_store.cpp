// Cases, with notes that only those who hold the compartment's key can read, whatever they do with the file.

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/household_store.h"
#include "app/storage/journal.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "app/storage/storage_error.h"
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

namespace
{

const QDate today(2026, 11, 23);

CompartmentCipher cipherOf(TemporaryFile& file, Compartment compartment)
{
    CompartmentCipher cipher(compartment, file.environment().random);
    cipher.addKey(1, SecretBytes::from(QByteArray(32, 'c')));
    return cipher;
}

User userOf(TemporaryFile& file, Role role, bool active)
{
    User user;
    user.id = file.actor(role).user;
    user.userName = code(role);
    user.displayName = code(role);
    user.role = role;
    user.active = active;
    return user;
}

bool occursAnywhere(Database& database, const QString& text)
{
    for (const auto& table : {u"journal"_s, u"case_note"_s, u"legal_file"_s}) {
        const auto column = table == "journal"_L1     ? u"changes"_s
                            : table == "case_note"_L1 ? u"text"_s
                                                      : u"notes"_s;
        auto row = database.query(u"SELECT count(*) FROM %1 WHERE instr(%2, ?)"_s.arg(table, column), text);
        if (row.next() && row.get<int>(0) > 0) return true;
    }
    return false;
}

} // namespace

class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeCaseIsKept()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        auto wanted = openCase({}, person, today);
        wanted.goals = {{{},
                         u"A roof"_s,
                         u"shelter"_s,
                         today.addDays(30),
                         {},
                         {{{}, u"Ask the commune"_s, u"herself"_s, today.addDays(7), {}}}}};
        wanted.followUps = {{{}, today.addDays(3), {}, u"call"_s, u"How is she?"_s}};
        wanted.notes = {{{}, {}, {}, Compartment::General, u"Came with her sister."_s}};
        CaseStore store(file);
        const auto id = store.save(wanted);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        const auto found = *store.find(*id);
        QCOMPARE(found.goals.size(), 1U);
        QCOMPARE(found.goals[0].actions.size(), 1U);
        QVERIFY(!found.goals[0].actions[0].id.isNull());
        QCOMPARE(found.goals[0].actions[0].due, today.addDays(7));
        QCOMPARE(found.notes[0].author, file.actor(Role::Manager).user);
        QCOMPARE(found.notes[0].writtenAt, file.now());
        // Saving what was read changes nothing.
        QVERIFY(store.save(found));
        QCOMPARE(store.find(*id)->version, 1);

        const auto closed = domain::close(found, today, u"goal-reached"_s, u"partly"_s, {});
        QVERIFY(closed);
        QVERIFY(store.save(*closed));
        QVERIFY(store.open().empty());
        QCOMPARE(store.ofPerson(person).size(), 1U);
        QCOMPARE(store.find(*id)->periods.back().outcome, u"partly"_s);
        const auto reopened = reopen(*store.find(*id), today, {});
        QVERIFY(store.save(*reopened));
        QCOMPARE(store.find(*id)->periods.size(), 2U);
        QCOMPARE(store.open().front().nextFollowUp, today.addDays(3));
    }

    void aMedicalNoteIsSealed()
    {
        TemporaryFile file;
        auto cipher = cipherOf(file, Compartment::Medical);
        const auto nurse = file.as(Role::Medical);
        nurse->lendCiphers(
            [&](Compartment which) { return which == Compartment::Medical ? &cipher : nullptr; });
        const auto person = *BeneficiaryStore(*nurse).save(aBeneficiary());
        auto opened = openCase({}, person, today);
        opened.notes = {{{}, {}, {}, Compartment::General, u"Came at noon"_s},
                        {{}, {}, {}, Compartment::Medical, u"Canariabird"_s}};
        const auto id = CaseStore(*nurse).save(opened);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        QCOMPARE(CaseStore(*nurse).find(*id)->notes[1].text, u"Canariabird"_s);
        QVERIFY(!occursAnywhere(*nurse, u"Canariabird"_s));

        // The manager sees the case and not the note, and keeps it when she saves.
        CaseStore manager(file);
        auto seen = *manager.find(*id);
        QCOMPARE(seen.notes.size(), 1U);
        seen.priority = CasePriority::Urgent;
        seen.notes.push_back({{}, {}, {}, Compartment::General, u"Called back"_s});
        QVERIFY(manager.save(seen));
        QCOMPARE(CaseStore(*nurse).find(*id)->notes.size(), 3U);
        QCOMPARE(CaseStore(*nurse).find(*id)->notes[1].text, u"Canariabird"_s);

        // She cannot write one either, nor put hers in the place of one she does not see.
        seen = *manager.find(*id);
        seen.notes.push_back({{}, {}, {}, Compartment::Medical, u"mine"_s});
        QCOMPARE(manager.save(seen).error().code, u"not-allowed"_s);
        seen = *manager.find(*id);
        seen.notes.push_back(CaseStore(*nurse).find(*id)->notes[1]);
        QCOMPARE(manager.save(seen).error().code, u"not-allowed"_s);

        // A nurse without the key: the same, and told so.
        const auto locked = file.as(Role::Medical);
        QCOMPARE(CaseStore(*locked).find(*id)->notes.size(), 2U);
        auto more = *CaseStore(*locked).find(*id);
        more.notes.push_back({{}, {}, {}, Compartment::Medical, u"mine"_s});
        QCOMPARE(CaseStore(*locked).save(more).error().code, u"compartment-closed"_s);

        // A sealed text put on another note does not open there.
        nurse->execute(
            u"UPDATE case_note SET text = (SELECT text FROM case_note WHERE compartment = 'medical'), "
            "compartment = 'medical' WHERE position = 0"_s);
        QCOMPARE(CaseStore(*nurse).find(*id)->notes.size(), 2U);
    }

    void legalNotesAreSealedToo()
    {
        TemporaryFile file;
        auto cipher = cipherOf(file, Compartment::Legal);
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        const auto lawyer = file.as(Role::Legal);
        lawyer->lendCiphers(
            [&](Compartment which) { return which == Compartment::Legal ? &cipher : nullptr; });
        LegalFile wanted;
        wanted.person = person;
        wanted.kind = u"asylum"_s;
        wanted.notes = u"Canariabird"_s;
        wanted.deadlines = {{{}, today.addDays(5), u"appeal"_s, 7, {}}};
        wanted.hearings = {{{}, QDateTime(today.addDays(2), QTime(9, 0), Qt::UTC), u"Rabat"_s, true, {}, {}}};
        const auto id = LegalFileStore(*lawyer).save(wanted);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        QCOMPARE(LegalFileStore(*lawyer).find(*id)->notes, u"Canariabird"_s);
        QVERIFY(!occursAnywhere(*lawyer, u"Canariabird"_s));
        QVERIFY(LegalFileStore(*lawyer).save(*LegalFileStore(*lawyer).find(*id)));
        QCOMPARE(LegalFileStore(*lawyer).find(*id)->version, 1);
        const auto agenda = LegalFileStore(*lawyer).agenda(today.addDays(10));
        QCOMPARE(agenda.size(), 2U);
        QVERIFY(agenda[0].hearing);
        QCOMPARE(agenda[1].what, u"appeal"_s);
        QVERIFY(LegalFileStore(file).ofPerson(person).empty());
    }

    void aHouseholdHasACase()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto mother = *people.save(aBeneficiary()),
                   son = *people.save(aBeneficiary().named("Issa", "Diop")),
                   stranger = *people.save(aBeneficiary().named("Binta", "Sow"));
        Household household;
        household.name = u"Diop"_s;
        household.members = {{mother, headRelation.toString(), QDate(2026, 1, 1), {}},
                             {son, u"child"_s, QDate(2026, 1, 1), {}}};
        const auto home = *HouseholdStore(file).save(household);
        CaseStore store(file);
        QCOMPARE(store.save(openCase({}, stranger, today, home)).error().code, u"not-of-household"_s);
        const auto id = store.save(openCase({}, mother, today, home));
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        QCOMPARE(store.find(*id)->household, home);
        QCOMPARE(store.ofHousehold(home).size(), 1U);
        const auto row = store.open().front();
        QVERIFY(row.ofHousehold);
        QCOMPARE(row.householdName, u"Diop"_s);

        // The person and the household of a case stay what they were.
        auto changed = *store.find(*id);
        changed.household.reset();
        changed.person = stranger;
        changed.priority = CasePriority::Urgent;
        QVERIFY(store.save(changed));
        QCOMPARE(store.find(*id)->household, home);
        QCOMPARE(store.find(*id)->person, mother);
        // A second one is for whoever opens it to think about.
        QVERIFY(store.save(openCase({}, son, today, home)));
        QCOMPARE(store.ofHousehold(home).size(), 2U);

        // Whoever follows nobody of it may not open one beside a colleague's.
        const auto worker = file.as(Role::CaseWorker);
        QCOMPARE(CaseStore(*worker).save(openCase({}, son, today, home)).error().code, u"not-allowed"_s);
        QVERIFY(CaseStore(*worker).ofHousehold(home).empty());
    }

    void aCaseIsHandedOver()
    {
        TemporaryFile file;
        const auto person = *BeneficiaryStore(file).save(aBeneficiary());
        const auto old = file.actor(Role::CaseWorker).user, next = file.actor(Role::Legal).user;
        UserStore users(file);
        QVERIFY(users.save(userOf(file, Role::Reception, true)));
        QVERIFY(users.save(userOf(file, Role::Legal, true)));
        CaseStore store(file);
        const auto id = *store.save(openCase({}, person, today));
        QVERIFY(store.assign(id, old, {}));
        QCOMPARE(store.assign(id, old, {}).error().code, u"same-worker"_s);
        QCOMPARE(store.assign(id, file.actor(Role::Reception).user, {}).error().code, u"worker-unfit"_s);

        // Her own case too is given on by whoever assigns, not by herself.
        const auto worker = file.as(Role::CaseWorker);
        QCOMPARE(CaseStore(*worker).assign(id, next, {}).error().code, u"not-allowed"_s);
        auto hers = *CaseStore(*worker).find(id);
        hers.worker = next;
        QCOMPARE(CaseStore(*worker).save(hers).error().code, u"not-allowed"_s);
        // Nor is a hand-over invented by saving.
        hers = *CaseStore(*worker).find(id);
        hers.handOvers.clear();
        hers.priority = CasePriority::Urgent;
        QVERIFY(CaseStore(*worker).save(hers));
        QCOMPARE(store.find(id)->handOvers.size(), 1U);

        const auto coordinator = file.as(Role::Coordinator);
        const auto given = CaseStore(*coordinator).assign(id, next, u" She speaks Wolof. "_s);
        QVERIFY2(given, given ? "" : qPrintable(given.error().code));
        QVERIFY(CaseStore(*worker).open().empty());
        const auto lawyer = file.as(Role::Legal);
        QCOMPARE(CaseStore(*lawyer).open(next).size(), 1U);
        const auto found = CaseStore(*lawyer).find(id);
        QVERIFY(found);
        QCOMPARE(found->handOvers.size(), 2U);
        QCOMPARE(found->handOvers[1].from, old);
        QCOMPARE(found->handOvers[1].by, file.actor(Role::Coordinator).user);
        QCOMPARE(found->handOvers[1].note, u"She speaks Wolof."_s);
        QCOMPARE(Journal(file).history(person.uuid(), 1).front().change.action, u"hand-over"_s);

        auto gone = *users.find(next);
        gone.active = false;
        QVERIFY(users.save(gone));
        QVERIFY(store.assign(id, old, {}));
        QCOMPARE(store.assign(id, next, {}).error().code, u"worker-unfit"_s);
    }

    void aWholeCaseloadIsHandedOverOrNothing()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        CaseStore store(file);
        const auto old = file.actor(Role::CaseWorker).user, next = file.actor(Role::Medical).user;
        std::vector<CaseId> all;
        for (int i = 0; i < 3; ++i) {
            auto opened = openCase({}, *people.save(aBeneficiary()), today.addDays(-30));
            opened.worker = old;
            opened.followUps = {{{}, today.addDays(-i), {}, {}, {}}};
            all.push_back(*store.save(opened));
        }
        QVERIFY(store.save(*domain::close(*store.find(all[2]), today, u"other"_s, u"unknown"_s, {})));
        QCOMPARE(store.assignAll(next, old, {}).error().code, u"no-open-case"_s);
        QCOMPARE(CaseStore(*file.as(Role::CaseWorker)).assignAll(old, next, {}).error().code,
                 u"not-allowed"_s);
        auto load = store.caseloads();
        QCOMPARE(load.front().worker, old);
        QCOMPARE(load.front().open, 2);
        QCOMPARE(load.front().overdue, 1);
        QVERIFY(CaseStore(*file.as(Role::CaseWorker)).caseloads().empty());

        // One that cannot be given stops them all: the disk refuses the second row.
        file.database().execute(
            u"CREATE TRIGGER stop BEFORE UPDATE ON case_file WHEN (SELECT count(*) FROM case_hand_over) > 0 "
            "BEGIN SELECT RAISE(ABORT, 'stop'); END"_s);
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)store.assignAll(old, next, {}));
        file.database().execute(u"DROP TRIGGER stop"_s);
        QCOMPARE(store.open(old).size(), 2U);
        QVERIFY(store.find(all[0])->handOvers.empty());

        const auto given = store.assignAll(old, next, u"She leaves"_s);
        QVERIFY2(given, given ? "" : qPrintable(given.error().code));
        QCOMPARE(*given, 2);
        QVERIFY(store.open(old).empty());
        QCOMPARE(CaseStore(*file.as(Role::Medical)).open().size(), 2U);
        QCOMPARE(store.find(all[2])->worker, old); // what is closed stays where it was
    }

    void whatIsOverdueComesFirst()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        CaseStore store(file);
        const auto opened = [&](CasePriority priority) {
            auto wanted = openCase({}, *people.save(aBeneficiary()), today.addDays(-90));
            wanted.priority = priority;
            return wanted;
        };
        const auto calm = *store.save(opened(CasePriority::Emergency));
        auto late = opened(CasePriority::Normal);
        late.followUps = {{{}, today.addDays(5), {}, {}, {}}, {{}, today.addDays(-60), today, {}, {}}};
        late.goals = {
            {{},
             u"A roof"_s,
             {},
             today.addDays(10),
             {},
             {{{}, u"Ask"_s, {}, today.addDays(-2), {}},
              {{}, u"Asked"_s, {}, today.addDays(-9), today.addDays(-8)}}},
            {{}, u"Had"_s, {}, today.addDays(-40), today, {{{}, u"x"_s, {}, today.addDays(-41), {}}}}};
        const auto overdue = *store.save(late);
        auto onTime = opened(CasePriority::Urgent);
        onTime.followUps = {{{}, today, {}, {}, {}}};
        const auto dueToday = *store.save(onTime);

        const auto rows = store.open();
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].id, overdue);
        QCOMPARE(rows[0].overdue, 1);
        QCOMPARE(rows[0].overdue, overdueCount(*store.find(overdue), today));
        QCOMPARE(rows[0].nextDue, today.addDays(-2));
        QCOMPARE(rows[0].nextFollowUp, today.addDays(5));
        QCOMPARE(rows[1].id, calm);
        QCOMPARE(rows[2].id, dueToday);
        QCOMPARE(rows[2].overdue, 0);

        // What waits on purpose does not push before what is urgent.
        QVERIFY(store.save(*putOnHold(*store.find(overdue), u"papers"_s)));
        QCOMPARE(store.open().front().id, calm);
        QCOMPARE(store.open().back().id, overdue);
    }

    void householdsKeepTheirHistory()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto mother = *people.save(aBeneficiary()),
                   son = *people.save(aBeneficiary().named("Issa", "Diop"));
        Household household;
        household.members = {{mother, headRelation.toString(), QDate(2026, 1, 1), {}},
                             {son, u"child"_s, QDate(2026, 1, 1), {}}};
        HouseholdStore store(file);
        const auto id = store.save(household);
        QVERIFY2(id, id ? "" : qPrintable(id.error().code));
        const auto left = leave(*store.find(*id), son, QDate(2026, 6, 1));
        QVERIFY(store.save(*left));
        QVERIFY(store.ofPersonOn(son, QDate(2026, 5, 31)));
        QVERIFY(!store.ofPersonOn(son, QDate(2026, 6, 1)));
        QCOMPARE(store.ofPerson(son).size(), 1U);
        QVERIFY(store.ofPersonOn(mother, today));
    }
};

WASL_TEST(TestCaseStore)
#include "tst_case_store.moc"
