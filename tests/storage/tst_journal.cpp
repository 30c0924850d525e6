// The log cannot be quietly changed: whoever edits, deletes, swaps, inserts or cuts off entries, even with
// the key and the triggers out of the way, is found out; and what the law wants erased can be erased.

#include "app/storage/beneficiary_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/storage_error.h"
#include "app/storage/transaction.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using Kind = JournalFault::Kind;

namespace
{

domain::BeneficiaryId register_(TemporaryFile& file, const char* given)
{
    return *BeneficiaryStore(file).save(aBeneficiary().named(given, "Diop"));
}

void disarm(Database& database)
{
    for (const auto& trigger :
         {u"journal_keeps_entries"_s, u"journal_keeps_links"_s, u"journal_keeps_values"_s})
        database.execute(u"DROP TRIGGER "_s + trigger);
}

bool found(const JournalReport& report, Kind kind)
{
    return std::any_of(report.faults.begin(), report.faults.end(),
                       [&](const JournalFault& fault) { return fault.kind == kind; });
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsTold()
    {
        TemporaryFile file;
        BeneficiaryStore store(file);
        const auto id = register_(file, "Awa");
        auto person = *store.find(id);
        person.latin.given = u"Hawa"_s;
        person.phones = {u"+212661000001"_s};
        QVERIFY(store.save(person));

        const auto history = Journal(file).history(id.uuid());
        QCOMPARE(history.size(), 2U);
        QCOMPARE(history[1].change.action, u"create"_s);
        const auto& change = history[0].change;
        QCOMPARE(change.action, u"update"_s);
        QCOMPARE(history[0].user, file.actor(domain::Role::Manager).user);
        QCOMPARE(history[0].at, file.now());
        QCOMPARE(change.fields.size(), 2U);
        QCOMPARE(change.fields[0].field, u"given_latin"_s);
        QCOMPARE(change.fields[0].from.toString(), u"Awa"_s);
        QCOMPARE(change.fields[0].to.toString(), u"Hawa"_s);
        QCOMPARE(change.fields[1].to.toArray(), QJsonArray{u"+212661000001"_s});
    }

    void savingNothingNewSaysNothing()
    {
        TemporaryFile file;
        const auto id = register_(file, "Awa");
        QVERIFY(BeneficiaryStore(file).save(*BeneficiaryStore(file).find(id)));
        QCOMPARE(Journal(file).history(id.uuid()).size(), 1U);
    }

    void nothingIsWrittenOutsideOfATransaction()
    {
        TemporaryFile file;
        QVERIFY_THROWS_EXCEPTION(StorageError, Journal(file).append({u"update"_s, u"setting"_s, {}, {}, {}}));
    }

    void rolledBackMeansNeverSaid()
    {
        TemporaryFile file;
        register_(file, "Awa");
        {
            Transaction outer(file);
            register_(file, "Binta");
            {
                Transaction inner(file);
                register_(file, "Coumba");
            }
            register_(file, "Dado");
            outer.commit();
        }
        const auto report = verifyJournal(file);
        QVERIFY(report.isIntact());
        QCOMPARE(report.entries, 3);
        QCOMPARE(BeneficiaryStore(file).count(), 3);
    }

    void theFileItselfRefusesChanges()
    {
        TemporaryFile file;
        register_(file, "Awa");
        auto& database = file.database();
        QVERIFY_THROWS_EXCEPTION(StorageError, database.execute(u"DELETE FROM journal"_s));
        QVERIFY_THROWS_EXCEPTION(StorageError, database.execute(u"UPDATE journal SET at = 0"_s));
        QVERIFY_THROWS_EXCEPTION(StorageError, database.execute(u"UPDATE journal SET changes = '{}'"_s));
    }

    void tampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Kind>("kind");
        QTest::addRow("edited values") << u"UPDATE journal SET changes = replace(changes, 'Binta', 'Fanta') "
                                          "WHERE sequence = 2"_s
                                       << Kind::Values;
        QTest::addRow("edited values, no change of length")
            << u"UPDATE journal SET salt = randomblob(16) WHERE sequence = 1"_s << Kind::Values;
        QTest::addRow("edited time") << u"UPDATE journal SET at = at + 1 WHERE sequence = 2"_s << Kind::Chain;
        QTest::addRow("edited author")
            << u"UPDATE journal SET user_id = randomblob(16) WHERE sequence = 2"_s << Kind::Chain;
        QTest::addRow("edited commitment")
            << u"UPDATE journal SET commitment = randomblob(32) WHERE sequence = 2"_s << Kind::Chain;
        QTest::addRow("deleted") << u"DELETE FROM journal WHERE sequence = 2"_s << Kind::Gap;
        QTest::addRow("deleted and renumbered")
            << u"DELETE FROM journal WHERE sequence = 2; UPDATE journal SET sequence = 2 WHERE sequence = 3"_s
            << Kind::Chain;
        QTest::addRow("swapped") << u"UPDATE journal SET sequence = -1 WHERE sequence = 1; "
                                    "UPDATE journal SET sequence = 1 WHERE sequence = 2; "
                                    "UPDATE journal SET sequence = 2 WHERE sequence = -1"_s
                                 << Kind::Chain;
        QTest::addRow("inserted")
            << u"INSERT INTO journal SELECT 4, at, user_id, desk_id, action, entity, entity_id, "
               "subject_id, changes, salt, commitment, hash FROM journal WHERE sequence = 3"_s
            << Kind::Chain;
        QTest::addRow("cut off") << u"DELETE FROM journal WHERE sequence = 3"_s << Kind::Head;
        QTest::addRow("all gone") << u"DELETE FROM journal"_s << Kind::Head;
        QTest::addRow("emptied without a word")
            << u"UPDATE journal SET changes = NULL, salt = NULL WHERE sequence = 2"_s << Kind::Erasure;
    }

    void tampering()
    {
        QFETCH(QString, sql);
        QFETCH(Kind, kind);
        TemporaryFile file;
        for (const auto* name : {"Awa", "Binta", "Coumba"})
            register_(file, name);
        QVERIFY(verifyJournal(file).isIntact());
        disarm(file);
        for (const auto& statement : sql.split(u';'))
            file.database().execute(statement);
        const auto report = verifyJournal(file);
        QVERIFY(!report.isIntact());
        QVERIFY(found(report, kind));
    }

    void aRewrittenEndIsKnownToTheWitness()
    {
        TemporaryFile file;
        for (const auto* name : {"Awa", "Binta", "Coumba"})
            register_(file, name);
        const auto witness = Journal(file).head();
        QVERIFY(verifyJournal(file, witness).isIntact());
        disarm(file);
        auto& database = file.database();
        // The forger cuts off the last entry and puts the head right as well: nothing inside the file tells.
        database.execute(u"DELETE FROM journal WHERE sequence = 3"_s);
        database.execute(
            u"UPDATE journal_head SET sequence = 2, hash = (SELECT hash FROM journal WHERE sequence = 2)"_s);
        QVERIFY(verifyJournal(file).isIntact());
        QVERIFY(found(verifyJournal(file, witness), Kind::Witness));
        register_(file, "Dado");
        QVERIFY(found(verifyJournal(file, witness), Kind::Witness));
    }

    void anErasedPersonLeavesTheChainWhole()
    {
        TemporaryFile file;
        const auto gone = register_(file, "Awa");
        register_(file, "Binta");
        {
            Transaction transaction(file);
            QCOMPARE(Journal(file).erase(gone.uuid()), 1);
            transaction.commit();
        }
        const auto report = verifyJournal(file);
        QVERIFY(report.isIntact());
        QCOMPARE(report.erased, 1);
        const auto history = Journal(file).history(gone.uuid());
        QVERIFY(history.back().erased);
        QVERIFY(history.back().change.fields.empty());
        QCOMPARE(history.front().change.action, u"erase"_s);
        auto left = file.database().query(u"SELECT count(*) FROM journal WHERE changes LIKE '%Awa%'"_s);
        QVERIFY(left.next());
        QCOMPARE(left.get<int>(0), 0);
    }

    void verificationCanBeStopped()
    {
        TemporaryFile file;
        auto& database = file.database();
        Transaction transaction(database);
        for (int i = 0; i < 10'001; ++i)
            Journal(database).append({u"update"_s, u"setting"_s, database.newId(), database.newId(), {}});
        transaction.commit();
        qint64 seen = 0;
        const auto report = verifyJournal(database, {}, [&](qint64 done, qint64 total) {
            seen = done;
            return done > total;
        });
        QVERIFY(report.cancelled);
        QVERIFY(!report.isIntact());
        QCOMPARE(seen, 10'000);
    }
};

WASL_TEST(TestJournal)
#include "tst_journal.moc"
