// The law's right to be forgotten: nothing of the person stays in any table, index or journal value, and the
// chain holds.

#include "app/storage/beneficiary_store.h"
#include "app/storage/case_store.h"
#include "app/storage/consent_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/draft_store.h"
#include "app/storage/event_store.h"
#include "app/storage/household_store.h"
#include "app/storage/identity_link_store.h"
#include "app/storage/journal_verifier.h"
#include "app/storage/person_eraser.h"
#include "app/storage/rights_request_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/visit_store.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

/// Every value of every table, the search index's own included, that contains the word.
QStringList placesOf(Database& database, const QByteArray& word)
{
    QStringList tables, places;
    auto names = database.query(
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s);
    while (names.next())
        tables << names.get<QString>(0);
    for (const auto& table : tables) {
        QStringList columns;
        auto info = database.query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        while (info.next())
            columns << u"coalesce(CAST(\"%1\" AS BLOB), x'')"_s.arg(info.get<QString>(0));
        auto rows = database.query(u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u" || "_s), table));
        while (rows.next())
            if (rows.value(0).toByteArray().toLower().contains(word)) places << table;
    }
    return places;
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfHerStays()
    {
        TemporaryFile file;
        BeneficiaryStore people(file);
        const auto person =
            *people.save(aBeneficiary().named("Canariabird", "Diop").withNotes("canariabird"));
        const auto other = *people.save(aBeneficiary().named("Binta", "Sow"));
        Household household;
        household.members = {{person, headRelation.toString(), QDate(2026, 1, 1), {}},
                             {other, u"child"_s, QDate(2026, 1, 1), {}}};
        QVERIFY(HouseholdStore(file).save(household));
        auto opened = openCase({}, person, QDate(2026, 11, 20));
        opened.notes = {{{}, {}, {}, Compartment::General, u"Canariabird came"_s}};
        const auto caseId = CaseStore(file).save(opened);
        QVERIFY(caseId);
        QVERIFY(CaseStore(file).assign(*caseId, file.actor(Role::CaseWorker).user,
                                       u"Canariabird speaks Wolof"_s));
        const auto shelter = aShelter(file, 1);
        StayStore stays(file);
        const auto stay = *stays.request(person, shelter.structure, u"Canariabird asks"_s);
        StayStep step;
        step.event = StayEvent::CheckIn;
        step.bed = shelter.beds[0];
        QVERIFY(stays.step(stay, step));
        QVERIFY(
            IdentityLinkStore(file).decide(person, other, IdentityDecision::Different, u"not Canariabird"_s));
        QVERIFY(DraftStore(file).keep(u"beneficiary/"_s + person.toString(), "Canariabird"));
        QVERIFY(DraftStore(file).keep(u"activity/new"_s,
                                      "{\"Canariabird\":\"" + person.toString().toUtf8() + "\"}"));
        RightsRequest asked;
        asked.person = person;
        asked.right = PersonRight::Erasure;
        asked.asker = RightsAsker::Representative;
        asked.representative = u"Brother of Canariabird"_s;
        asked.proof = u"mandate"_s;
        asked.channel = u"hand"_s;
        asked.details = u"Everything about Canariabird"_s;
        RightsRequestStore rights(file);
        const auto request = rights.record(asked);
        QVERIFY(request);
        RightsAnswer answer;
        answer.channel = u"hand"_s;
        answer.text = u"Canariabird will be erased"_s;
        QVERIFY(rights.answer(*request, answer));
        QVERIFY(rights.noteFileGiven(person));
        QVERIFY(VisitStore(file).arrive(person, u"Canariabird asks for a paper"_s));
        const auto before = placesOf(file, "canariabird");
        QVERIFY(before.contains(u"visit"_s));
        QVERIFY(before.contains(u"case_hand_over"_s));
        QVERIFY(before.contains(u"rights_request"_s));

        PersonEraser eraser(file);
        QCOMPARE(eraser.erase(person, u"asked for"_s).error().code, u"checked-in"_s);
        step = {};
        step.event = StayEvent::CheckOut;
        step.code = u"unknown"_s;
        QVERIFY(stays.step(stay, step));
        QCOMPARE(eraser.erase(person, {}).error().code, u"reason-missing"_s);
        const auto certificate = eraser.erase(person, u"asked for"_s);
        QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().code));
        QVERIFY(certificate->records > 4);
        QVERIFY(certificate->journalEntries > 4);

        QCOMPARE(placesOf(file, "canariabird"), QStringList());
        QVERIFY(people.search(u"canaria"_s).empty());
        QVERIFY(!people.find(person));
        QCOMPARE(people.count(), 1);
        QVERIFY(verifyJournal(file).isIntact());
        // What was counted stays counted, without her.
        int registered = 0, known = 0;
        EventStore(file).forEach({2026, 11}, {2026, 11}, [&](const YearMonth&, const EventRow& row) {
            if (row.kind != EventKind::Registered) return;
            ++registered;
            known += row.person > 0;
        });
        QCOMPARE(registered, 2);
        QCOMPARE(known, 1);
        QCOMPARE(QFileInfo(file.path() + u"-wal"_s).size(), 0);
    }
};

WASL_TEST(TestErasure)
#include "tst_erasure.moc"
