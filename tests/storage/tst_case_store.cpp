// Cases, with notes that only those who hold the compartment's key can read, whatever they do with the file.

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/household_store.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/legal_file_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_file.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::test;

namespace
{

const QDate today(2026, 11, 23);

CompartmentCipher cipherOf(TemporaryFile& file, Compartment compartment)
{
    CompartmentCipher cipher(compartment, file.environment().random);
    cipher.addKey(1, SecretBytes::from(QByteArray(32, 'c')));
    return cipher;
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

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_case_store.moc"
