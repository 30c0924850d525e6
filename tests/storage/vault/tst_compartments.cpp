// Legal, medical and violence notes end to end: who reads them, who is refused, and that the key of the file
// alone does not show them.

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/legal_file_store.h"
#include "tests/storage/vault/vault_fixture.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace wasl;
using namespace wasl::storage;
using namespace wasl::tests;
using namespace Qt::StringLiterals;
using domain::Compartment;
using domain::Role;

namespace
{

QString compartmentRefusal(const auto& result)
{
    return result ? QString() : result.error().code;
}

const QString& canaryOf(Compartment which)
{
    static const QString texts[] = {u"Kanari-legal-7b41"_s, u"Kanari-medical-93ce"_s, u"قناري-عنف-58d0"_s};
    return texts[int(which) - 1];
}

constexpr Compartment closable[] = {Compartment::Legal, Compartment::Medical, Compartment::Violence};

/// The founder of a fixture is an administrator, who sees no person.
std::unique_ptr<CaseFile> asManager(VaultFixture& vault)
{
    {
        auto file = vault.open();
        for (const auto& user : file->users())
            if (user.name == VaultFixture::founder().userName && user.role != Role::Manager)
                if (!file->setRole(user.id, Role::Manager)) throw std::runtime_error("not made manager");
    }
    return vault.open();
}

/// A person with a case and a legal file, worked on by a doctor, a jurist and a case worker.
struct Clinic
{
    VaultFixture vault;
    Credentials doctor = vault.addUser(u"doctor"_s, Role::Medical, {Compartment::Medical});
    Credentials jurist = vault.addUser(u"jurist"_s, Role::Legal, {Compartment::Legal});
    Credentials worker = vault.addUser(u"worker"_s, Role::CaseWorker, {Compartment::Violence});
    domain::BeneficiaryId person;
    domain::CaseId caseId;
    domain::LegalFileId legalFile;

    Clinic()
    {
        {
            auto file = asManager(vault);
            person = BeneficiaryStore(file->database()).save(aBeneficiary()).value();
            caseId = CaseStore(file->database())
                         .save(domain::openCase({}, person, vault.now.toLocalTime().date()))
                         .value();
        }
        for (const auto& [who, which] :
             {std::pair(doctor, Compartment::Medical), std::pair(worker, Compartment::Violence)}) {
            assignTo(who.userName);
            auto file = as(who);
            CaseStore store(file->database());
            auto wanted = store.find(caseId).value();
            domain::CaseNote note;
            note.compartment = which;
            note.text = canaryOf(which);
            wanted.notes.push_back(note);
            (void)store.save(wanted).value();
        }
        auto file = as(jurist);
        domain::LegalFile legal;
        legal.person = person;
        legal.kind = u"asylum"_s;
        legal.notes = canaryOf(Compartment::Legal);
        legalFile = LegalFileStore(file->database()).save(legal).value();
    }

    std::unique_ptr<CaseFile> as(const Credentials& who)
    {
        auto file = vault.unlock(who);
        if (!file) throw std::runtime_error(file.error().code.toStdString());
        return *std::move(file);
    }
    void assignTo(const QString& name)
    {
        auto file = vault.open();
        for (const auto& user : file->users()) {
            if (user.name != name) continue;
            const auto done = CaseStore(file->database()).assign(caseId, user.id);
            if (!done && done.error().code != u"same-worker"_s) throw std::runtime_error("not assigned");
        }
    }
    domain::UserId idOf(CaseFile& file, const QString& name)
    {
        for (const auto& user : file.users())
            if (user.name == name) return user.id;
        return {};
    }
};

QStringList textsSeen(CaseFile& file, const domain::CaseId& id)
{
    QStringList texts;
    if (const auto found = CaseStore(file.database()).find(id))
        for (const auto& note : found->notes)
            texts << note.text;
    return texts;
}

/// All rows of all tables, as somebody without Wasl but with the key of the file reads them.
QByteArray everythingUnder(const QByteArray& keyHex, const QString& path)
{
    QProcess process;
    process.start(QStandardPaths::findExecutable(u"sqlcipher"_s), {path});
    process.write("PRAGMA key = \"x'" + keyHex + "'\";\n.dump\n");
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return process.readAllStandardOutput();
}

/// Also as it would stand in a blob, in base64 and in UTF-16, whatever of them a hand might have written.
bool hasText(const QByteArray& bytes, const QString& text)
{
    const auto utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const auto& needle : {utf8, utf16, utf8.toHex(), utf8.toBase64(), utf8.toHex().toUpper()})
        if (bytes.contains(needle)) return true;
    return false;
}

} // namespace

class TestCompartments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReadsHerOwnAndKnowsOfTheOthers()
    {
        Clinic clinic;
        clinic.assignTo(u"worker"_s);
        {
            auto file = clinic.as(clinic.worker);
            QCOMPARE(textsSeen(*file, clinic.caseId), QStringList{canaryOf(Compartment::Violence)});
            QCOMPARE(CaseStore(file->database()).closedCompartments(clinic.caseId),
                     std::vector{Compartment::Medical});
        }
        clinic.assignTo(u"doctor"_s);
        auto doctor = clinic.as(clinic.doctor);
        // She may read notes on violence as a role, but was given no key.
        QCOMPARE(textsSeen(*doctor, clinic.caseId), QStringList{canaryOf(Compartment::Medical)});
        QCOMPARE(CaseStore(doctor->database()).closedCompartments(clinic.caseId),
                 std::vector{Compartment::Violence});
        doctor.reset();
        // The manager sees the case and none of it.
        auto manager = clinic.vault.open();
        QCOMPARE(textsSeen(*manager, clinic.caseId), QStringList());
        QCOMPARE(CaseStore(manager->database()).closedCompartments(clinic.caseId),
                 (std::vector{Compartment::Medical, Compartment::Violence}));
    }

    void aUserOutsideIsRefusedAndChangesNothing()
    {
        Clinic clinic;
        clinic.assignTo(u"doctor"_s);
        {
            auto file = clinic.as(clinic.doctor);
            CaseStore store(file->database());
            auto wanted = store.find(clinic.caseId).value();
            domain::CaseNote note;
            note.compartment = Compartment::Violence;
            note.text = u"no key"_s;
            wanted.notes.push_back(note);
            QCOMPARE(compartmentRefusal(store.save(wanted)), u"compartment-closed"_s);
            QCOMPARE(compartmentRefusal(file->compartment(Compartment::Violence)), u"compartment-closed"_s);
        }
        {
            auto manager = clinic.vault.open();
            CaseStore store(manager->database());
            auto wanted = store.find(clinic.caseId).value();
            domain::CaseNote note;
            note.compartment = Compartment::Medical;
            note.text = u"not my role"_s;
            wanted.notes.push_back(note);
            QCOMPARE(compartmentRefusal(store.save(wanted)), u"not-allowed"_s);
            QVERIFY(!LegalFileStore(manager->database()).find(clinic.legalFile));
            QVERIFY(LegalFileStore(manager->database()).rows().empty());
            // Saving what she sees keeps what she does not.
            wanted.notes.clear();
            wanted.priority = domain::CasePriority::Urgent;
            QVERIFY(store.save(wanted));
        }
        auto file = clinic.as(clinic.doctor);
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList{canaryOf(Compartment::Medical)});
    }

    void aJuristWithoutTheKeySeesTheFileAndNotItsNotes()
    {
        Clinic clinic;
        const auto other = clinic.vault.addUser(u"trainee"_s, Role::Legal);
        auto file = clinic.as(other);
        LegalFileStore store(file->database());
        const auto found = store.find(clinic.legalFile);
        QVERIFY(found);
        QCOMPARE(found->notes, QString());
        QVERIFY(store.hasClosedNotes(clinic.legalFile));
        QCOMPARE(store.rows().size(), std::size_t(1));
        auto wanted = *found;
        wanted.reference = u"REF 1"_s;
        QVERIFY(store.save(wanted));
        file.reset();
        auto jurist = clinic.as(clinic.jurist);
        const auto after = LegalFileStore(jurist->database()).find(clinic.legalFile);
        QCOMPARE(after->reference, u"REF 1"_s);
        QCOMPARE(after->notes, canaryOf(Compartment::Legal));
        QVERIFY(!LegalFileStore(jurist->database()).hasClosedNotes(clinic.legalFile));
    }

    void theListShowsWhatComesNext()
    {
        Clinic clinic;
        auto file = clinic.as(clinic.jurist);
        auto& db = file->database();
        LegalFileStore store(db);
        auto wanted = store.find(clinic.legalFile).value();
        const auto today = db.today();
        domain::LegalDeadline computed;
        computed.due = today.addDays(20);
        computed.what = u"Appeal"_s;
        computed.rule = u"civil-appeal"_s;
        computed.from = today.addDays(-11);
        wanted.deadlines = {{{}, today.addDays(30), u"Later"_s, 7, {}},
                            {{}, today.addDays(2), u"Done"_s, 7, today},
                            computed};
        domain::Hearing past, next;
        past.at = db.now().addDays(-3);
        next.at = db.now().addDays(5);
        next.place = u"Room 4"_s;
        wanted.hearings = {past, next};
        QVERIFY(store.save(wanted));
        const auto kept = store.find(clinic.legalFile)->deadlines.at(2);
        QCOMPARE(kept.rule, computed.rule);
        QCOMPARE(kept.from, computed.from);
        QVERIFY(!kept.countsBack);

        domain::LegalFile other;
        other.person = clinic.person;
        other.kind = u"permit"_s;
        other.deadlines = {{{}, today.addDays(-1), u"Missed"_s, 7, {}}};
        const auto urgent = store.save(other).value();
        domain::LegalFile ended = other;
        ended.closed = today;
        ended.outcome = u"granted"_s;
        QVERIFY(store.save(ended));
        const auto rows = store.rows();
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].id, urgent);
        QCOMPARE(rows[1].nextDeadline->what, u"Appeal"_s);
        QCOMPARE(rows[1].nextHearing, next.at);
        QCOMPARE(rows[1].person.latin.given, u"Awa"_s);
        QVERIFY(rows[2].closed && !rows[0].closed);

        const auto agenda = store.agenda(today.addDays(25));
        QCOMPARE(agenda.size(), std::size_t(3)); // missed, hearing, appeal; nothing of what is closed
        QCOMPARE(agenda[0].what, u"Missed"_s);
        QVERIFY(agenda[1].hearing && agenda[1].at == next.at);
        QCOMPARE(agenda[1].tag.fileNumber, rows[1].person.fileNumber);
        QCOMPARE(agenda[2].remindDaysBefore, 7);

        // A deadline before its start changes nothing.
        auto wrong = store.find(clinic.legalFile).value();
        wrong.deadlines[2].due = *computed.from;
        wrong.deadlines[2].due = wrong.deadlines[2].due.addDays(-1);
        QCOMPARE(compartmentRefusal(store.save(wrong)), u"deadline-before-start"_s);
        QCOMPARE(store.find(clinic.legalFile)->deadlines.at(2), kept);
    }

    void theKeyOfTheFileShowsNoneOfIt()
    {
        if (QStandardPaths::findExecutable(u"sqlcipher"_s).isEmpty()) QSKIP("sqlcipher is not installed");
        Clinic clinic;
        // Half-written notes too, one of which was begun before its compartment was chosen.
        const auto record = clinic.caseId.uuid();
        clinic.assignTo(u"doctor"_s);
        QByteArray hex;
        {
            auto file = clinic.as(clinic.doctor);
            DraftStore drafts(file->database());
            const auto text = canaryOf(Compartment::Medical);
            QVERIFY(drafts.keepNote(u"case-note/x"_s, record, {Compartment::General, u"Plain-words-66"_s}));
            QVERIFY(drafts.keepNote(u"case-note/y"_s, record, {Compartment::General, text}));
            QVERIFY(drafts.keepNote(u"case-note/y"_s, record, {Compartment::Medical, text}));
            QCOMPARE(drafts.findNote(u"case-note/y"_s, record),
                     std::optional(NoteDraft{Compartment::Medical, text}));
            // Of another record it is nothing.
            QVERIFY(!drafts.findNote(u"case-note/y"_s, QUuid::createUuid()));
            // Without the key it is not kept at all.
            QCOMPARE(
                compartmentRefusal(drafts.keepNote(u"case-note/y2"_s, record,
                                                   {Compartment::Violence, canaryOf(Compartment::Violence)})),
                u"compartment-closed"_s);
            QVERIFY(!drafts.find(u"case-note/y2"_s));
        }
        {
            auto file = clinic.as(clinic.jurist);
            DraftStore drafts(file->database());
            QVERIFY(drafts.keepNote(u"legal-notes/z"_s, clinic.legalFile.uuid(),
                                    {Compartment::Legal, canaryOf(Compartment::Legal)}));
            // While the write-ahead log is there: what the file's key opens is read through it.
            const auto key = file->subkey(Subkey::Database);
            hex = QByteArray(reinterpret_cast<const char*>(key.data()), keyBytes).toHex();
            QVERIFY(QFile::exists(clinic.vault.folder() + u"/cases.db-wal"_s));
            const auto dump = everythingUnder(hex, clinic.vault.folder() + u"/cases.db"_s);
            QVERIFY2(dump.contains("case_note") && dump.contains("COMMIT"), dump.left(400).constData());
            for (const auto which : closable)
                QVERIFY2(!hasText(dump, canaryOf(which)), qPrintable(domain::code(which)));
        }
        const auto dump = everythingUnder(hex, clinic.vault.folder() + u"/cases.db"_s);
        for (const char* table : {"journal", "draft", "legal_file", "case_note"})
            QVERIFY2(dump.contains(QByteArray("INSERT INTO ") + table), table);
        for (const auto which : closable)
            QVERIFY2(!hasText(dump, canaryOf(which)), qPrintable(domain::code(which)));
        // The search itself works: what everybody may read is found.
        QVERIFY(hasText(dump, u"Plain-words-66"_s));
    }

    void theGlassBreaksWithCodeReasonAndJournalForOnePersonAndAWhile()
    {
        Clinic clinic;
        domain::BeneficiaryId another;
        auto file = clinic.vault.open();
        auto& db = file->database();
        another = BeneficiaryStore(db).save(aBeneficiary().named("Binta", "Sow")).value();
        const auto why = u"Unconscious in hospital, the doctor asks"_s;
        const auto attempt = [&](const QString& code, const QString& reason) {
            return compartmentRefusal(file->breakGlass(code, clinic.person, Compartment::Medical, reason));
        };
        QCOMPARE(attempt(clinic.vault.code, u"urgent"_s), u"reason-missing"_s);
        QCOMPARE(attempt(u"AAAA"_s, why), u"recovery-code-mistyped"_s);
        VaultFixture elsewhere;
        QCOMPARE(attempt(elsewhere.code, why), u"recovery-code-wrong"_s);
        const auto tried = Journal(db).history(clinic.person.uuid()).front();
        QCOMPARE(tried.change.action, u"break-glass-refused"_s);
        QCOMPARE(tried.change.fields.at(1).to.toString(), why);
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList());
        const auto entries = Journal(db).head().sequence;
        QCOMPARE(attempt(clinic.vault.code, why), QString());
        QCOMPARE(Journal(db).head().sequence, entries + 1);
        const auto told = Journal(db).history(clinic.person.uuid()).front();
        QCOMPARE(told.change.action, u"break-glass"_s);
        QCOMPARE(told.change.fields.at(1).to.toString(), why);

        // That compartment of that person, for reading.
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList{canaryOf(Compartment::Medical)});
        QCOMPARE(CaseStore(db).closedCompartments(clinic.caseId), std::vector{Compartment::Violence});
        QVERIFY(!db.brokenGlass(Compartment::Medical, another));
        QVERIFY(!db.cipher(Compartment::Medical));
        auto changed = CaseStore(db).find(clinic.caseId).value();
        changed.notes.front().text = u"rewritten"_s;
        QCOMPARE(compartmentRefusal(CaseStore(db).save(changed)), u"not-allowed"_s);
        changed.notes.clear(); // nor does a note go by being left out
        changed.priority = domain::CasePriority::Emergency;
        QVERIFY(CaseStore(db).save(changed));
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList{canaryOf(Compartment::Medical)});

        clinic.vault.now = clinic.vault.now.addSecs(29 * 60);
        QCOMPARE(textsSeen(*file, clinic.caseId).size(), 1);
        clinic.vault.now = clinic.vault.now.addSecs(60);
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList());
        // A clock turned back does not open it again.
        clinic.vault.now = clinic.vault.now.addSecs(-600);
        QCOMPARE(textsSeen(*file, clinic.caseId), QStringList());
        QVERIFY(verifyJournal(db).isIntact());
    }

    void theGlassIsNotForEverybody()
    {
        Clinic clinic;
        const auto desk = clinic.vault.addUser(u"desk"_s, Role::Reception);
        const auto far = clinic.vault.addUser(u"far"_s, Role::CaseWorker);
        for (const auto& who : {desk, far}) {
            auto file = clinic.as(who);
            QCOMPARE(compartmentRefusal(file->breakGlass(clinic.vault.code, clinic.person,
                                                         Compartment::Medical, u"Because I want to know"_s)),
                     u"not-allowed"_s);
        }
        // What nobody was ever given is not in the recovery code either.
        VaultFixture fresh;
        auto file = asManager(fresh);
        const auto person = BeneficiaryStore(file->database()).save(aBeneficiary()).value();
        QCOMPARE(compartmentRefusal(
                     file->breakGlass(fresh.code, person, Compartment::Medical, u"In an emergency"_s)),
                 u"compartment-empty"_s);
    }
};

WASL_TEST(TestCompartments)
#include "tst_compartments.moc"
