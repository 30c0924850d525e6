// People: registered, found as typed, corrected, undone, and shown only as far as the role goes.

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/event_store.h"
#include "app/storage/sensitive_fields.h"
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

QStringList given(const std::vector<BeneficiaryRow>& rows)
{
    QStringList names;
    for (const auto& row : rows)
        names << row.latin.given;
    return names;
}

Beneficiary everything()
{
    Beneficiary person = aBeneficiary().named("Aïcha", "Traoré").inArabic("عائشة", "تراوري").bornOn("1990~");
    person.otherNames = u"Maman Aïcha"_s;
    person.sex = Answer<Sex>::prefersNotToSay();
    person.birthPlace = u"Kayes"_s;
    person.nationalities = {u"ML"_s, u"SN"_s};
    person.countryOfOrigin = u"ML"_s;
    person.languages = {u"bm"_s, u"fr"_s};
    person.needsInterpreter = true;
    person.statuses = {{u"asylum-seeker"_s, QDate(2025, 1, 2), QDate(2025, 6, 1)},
                       {u"refugee-hcr"_s, QDate(2025, 6, 2), {}}};
    person.communeCode = u"07.351.01.05"_s;
    person.address = u"12, derb Sidi Bouloukat"_s;
    person.phones = {u"+212661000001"_s, u"06 61 00 00 02"_s};
    person.arrival = QDate(2024, 12, 1);
    person.documents = {
        {{}, u"passport"_s, u"AA1234567"_s, u"ML"_s, u"Bamako"_s, QDate(2020, 1, 1), QDate(2030, 1, 1)}};
    person.keepUntil = QDate(2031, 1, 1);
    person.notes = u"Speaks softly"_s;
    return person;
}

/// A file in which everything may be collected.
struct AuthorisedFile : TemporaryFile
{
    explicit AuthorisedFile(Role role = Role::Manager)
        : TemporaryFile(role)
    {
        for (const auto group : allOf<SensitiveGroup>())
            if (!SensitiveFields(*this).switchOn(group, u"A-RH-7/2026"_s)) qFatal("not switched on");
    }
};

} // namespace

class TestBeneficiaryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsFound()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        auto wanted = everything();
        const auto id = store.save(wanted);
        QVERIFY(id);
        const auto found = store.find(*id);
        QVERIFY(found);
        wanted.id = *id;
        wanted.fileNumber = found->fileNumber;
        wanted.registeredAt = file.actor(Role::Manager).desk;
        wanted.documents[0].id = found->documents[0].id;
        wanted.version = 1;
        QCOMPARE(*found, wanted);
        QCOMPARE(store.byFileNumber(found->fileNumber), found);
        QCOMPARE(store.count(), 1);
    }

    void theThreeAnswersStayApart()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        for (const auto& answer : {Answer<Sex>(Sex::Other), Answer<Sex>::unknown(),
                                   Answer<Sex>::prefersNotToSay(), Answer<Sex>::notCollected()}) {
            Beneficiary person = aBeneficiary();
            person.sex = answer;
            QCOMPARE(store.find(*store.save(person))->sex, answer);
        }
    }

    void fileNumbersFollowEachOther()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        const auto number = [&](const Beneficiary& person) {
            return store.find(*store.save(person))->fileNumber;
        };
        QCOMPARE(number(aBeneficiary()).serial(), 1);
        QCOMPARE(number(aBeneficiary()).serial(), 2);
        QCOMPARE(number(aBeneficiary().registeredOn(QDate(2025, 3, 1))), *FileNumber::make(2025, 1));
        Beneficiary given = aBeneficiary();
        given.fileNumber = *FileNumber::make(2026, 40);
        QVERIFY(store.save(given));
        QCOMPARE(store.save(given).error().code, u"file-number-taken"_s);
        QCOMPARE(number(aBeneficiary()).serial(), 41);
        // A refused registration takes no number.
        QVERIFY(!store.save(aBeneficiary().named("", "")));
        QCOMPARE(number(aBeneficiary()).serial(), 42);
    }

    void aCardKeepsItsNumber()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        auto person = *store.find(*store.save(aBeneficiary()));
        const auto number = person.fileNumber;
        person.fileNumber = *FileNumber::make(2026, 99);
        QVERIFY(store.save(person));
        QCOMPARE(store.find(person.id)->fileNumber, number);
    }

    void twoDesksDoNotOverwriteEachOther()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        const auto id = *store.save(aBeneficiary());
        auto here = *store.find(id), there = *store.find(id);
        here.address = u"here"_s;
        there.address = u"there"_s;
        QVERIFY(store.save(here));
        QCOMPARE(store.save(there).error().code, u"changed-meanwhile"_s);
        QCOMPARE(store.find(id)->address, u"here"_s);
    }

    void rulesAreKept()
    {
        AuthorisedFile file;
        const auto refused = BeneficiaryStore(file).save(aBeneficiary().named("", ""));
        QCOMPARE(refused.error().code, u"name-missing"_s);
        QCOMPARE(BeneficiaryStore(file).count(), 0);
    }

    void isFoundAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::addRow("beginning") << u"tra"_s << true;
        QTest::addRow("accents") << u"Aicha TRAORE"_s << true;
        QTest::addRow("swapped") << u"traoré aï"_s << true;
        QTest::addRow("Arabic") << u"عائ"_s << true;
        QTest::addRow("Arabic, folded") << u"عايشه"_s << true;
        QTest::addRow("vowelled") << u"عَائِشَة"_s << true;
        QTest::addRow("both scripts") << u"traore عائشة"_s << true;
        QTest::addRow("alias") << u"maman"_s << true;
        QTest::addRow("file number") << u"W-26-000001"_s << true;
        QTest::addRow("phone") << u"+2126610"_s << true;
        QTest::addRow("phone as spoken") << u"06610"_s << true;
        QTest::addRow("finished word") << u"tra "_s << false;
        QTest::addRow("one word too many") << u"aicha diallo"_s << false;
        QTest::addRow("nothing") << u"  "_s << false;
        QTest::addRow("query syntax") << u"\" OR * NEAR("_s << false;
    }

    void isFoundAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        AuthorisedFile file;
        BeneficiaryStore store(file);
        QVERIFY(store.save(everything()));
        QVERIFY(store.save(aBeneficiary().named("Binta", "Sow")));
        QCOMPARE(store.search(typed).size(), found ? 1U : 0U);
    }

    void wholeNamesComeFirst()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        for (const auto* name : {"Awa", "Awatif", "Hawa", "Awaale"})
            QVERIFY(store.save(aBeneficiary().named(name, "Sow")));
        QCOMPARE(given(store.search(u"awa"_s)), (QStringList{u"Awa"_s, u"Awaale"_s, u"Awatif"_s}));
        QCOMPARE(store.search(u"sow"_s, 2).size(), 2U);
    }

    void correctionsAreFoundAndTheFormerNameIsNot()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        auto person = *store.find(*store.save(aBeneficiary().named("Fatou", "Sow")));
        person.latin.given = u"Fanta"_s;
        QVERIFY(store.save(person));
        QCOMPARE(store.search(u"fanta"_s).size(), 1U);
        QVERIFY(store.search(u"fatou"_s).empty());
    }

    void recentOnesAndPages()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        std::vector<BeneficiaryId> ids;
        for (const auto* name : {"Awa", "Binta", "Coumba"}) {
            ids.push_back(*store.save(aBeneficiary().named(name, "Sow")));
            file.pass(std::chrono::minutes(1));
        }
        auto first = *store.find(ids[0]);
        first.address = u"moved"_s;
        QVERIFY(store.save(first));
        QCOMPARE(given(store.recent()), (QStringList{u"Awa"_s, u"Coumba"_s, u"Binta"_s}));
        QCOMPARE(given(store.page({}, 2)), (QStringList{u"Awa"_s, u"Binta"_s}));
        QCOMPARE(given(store.page(ids[1], 2)), (QStringList{u"Coumba"_s}));
        QCOMPARE(given(store.rows({ids[2], ids[0]})), (QStringList{u"Coumba"_s, u"Awa"_s}));
        int seen = 0;
        store.forEach([&](const Beneficiary&) { return ++seen < 2; });
        QCOMPARE(seen, 2);
    }

    void theLastChangeIsUndone()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        const auto before = *store.find(*store.save(everything()));
        auto changed = before;
        changed.latin.given = u"Fanta"_s;
        changed.sex = Sex::Male;
        changed.birth = Answer<PartialDate>::unknown();
        changed.arrival.reset();
        changed.phones.clear();
        changed.statuses.pop_back();
        changed.documents.clear();
        changed.nationalities = {u"GN"_s};
        QVERIFY(store.save(changed));
        auto undone = store.undoLastChange(before.id);
        QVERIFY(undone);
        undone->version = before.version;
        QCOMPARE(*undone, before);
        QCOMPARE(store.undoLastChange(before.id).error().code, u"nothing-to-undo"_s);
    }

    void receptionSeesNoNotesAndLosesNone()
    {
        AuthorisedFile file;
        auto whole = everything();
        whole.needs = {{{}, u"CR-UC"_s, QDate(2026, 11, 2), {}, u"in private"_s}};
        const auto id = *BeneficiaryStore(file).save(whole);
        auto desk = file.as(Role::Reception);
        BeneficiaryStore store(*desk);
        auto seen = *store.find(id);
        QVERIFY(seen.notes.isEmpty());
        QVERIFY(seen.needs.empty());
        seen.address = u"a new address"_s;
        QVERIFY(store.save(seen));
        const auto kept = *BeneficiaryStore(file).find(id);
        QCOMPARE(kept.address, u"a new address"_s);
        QCOMPARE(kept.notes, u"Speaks softly"_s);
        QCOMPARE(kept.needs.size(), 1U);
        QCOMPARE(kept.needs[0].note, u"in private"_s);
        // What she may not write is refused, not dropped.
        const auto refused = store.save(aBeneficiary().withNotes("typed at the desk"));
        QCOMPARE(refused.error().code, u"not-allowed"_s);
        QCOMPARE(refused.error().field, u"notes"_s);
    }

    void aCaseWorkerSeesTheNotesOfHerPeopleOnly()
    {
        AuthorisedFile file;
        const auto id = *BeneficiaryStore(file).save(everything());
        auto worker = file.as(Role::CaseWorker);
        QVERIFY(BeneficiaryStore(*worker).find(id)->notes.isEmpty());
        const auto opened = CaseStore(*worker).save(openCase({}, id, QDate(2026, 11, 23)));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
        QCOMPARE(BeneficiaryStore(*worker).find(id)->notes, u"Speaks softly"_s);
    }

    void whatIsLearnedLaterCountsFromTheRegistration()
    {
        AuthorisedFile file;
        BeneficiaryStore store(file);
        Beneficiary quick;
        quick.latin = {u"Awa"_s, u""_s};
        auto person = *store.find(*store.save(quick));
        person.sex = Sex::Female;
        person.birth = *PartialDate::fromIso(u"2010"_s);
        person.nationalities = {u"SN"_s};
        person.communeCode = u"07.351.01.05"_s;
        person.statuses = {{u"irregular"_s, {}, {}}};
        QVERIFY(store.save(person));
        std::vector<EventRow> rows;
        const YearMonth month{2026, 11};
        EventStore(file).forEach(month, month,
                                 [&](const YearMonth&, const EventRow& row) { rows.push_back(row); });
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].kind, EventKind::Registered);
        QCOMPARE(rows[0].sex, u"F"_s);
        QCOMPARE(rows[0].ageBand, AgeBand::B12_17);
        QCOMPARE(rows[0].nationality, u"SN"_s);
        QCOMPARE(rows[0].status, u"irregular"_s);
        QCOMPARE(rows[0].commune, u"07.351.01.05"_s);
    }
};

WASL_TEST(TestBeneficiaryStore)
#include "tst_beneficiary_store.moc"
