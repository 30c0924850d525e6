// Cards: a code that opens the record of whom it was given to, until it is revoked; then it opens nothing and
// says so.

#include "app/storage/beneficiary_store.h"
#include "app/storage/card_store.h"
#include "app/storage/journal.h"
#include "app/storage/person_eraser.h"
#include "app/storage/storage_error.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"
#include "tests/support/temporary_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

struct CardFile
{
    TemporaryFile file;
    BeneficiaryId person = BeneficiaryStore(file).save(aBeneficiary().named("Awa", "Diop")).value();
    CardStore store{file};

    Card wanted() const
    {
        Card card;
        card.person = person;
        card.shownName = u"Awa"_s;
        return card;
    }
    FileNumber number() { return BeneficiaryStore(file).find(person)->fileNumber; }
    QString scan(const QString& text)
    {
        const auto found = scannedNumber(file, text);
        return found ? found->toString() : found.error().code;
    }
};

} // namespace

class TestCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardOpensTheRecordOfItsHolder()
    {
        CardFile desk;
        const auto card = desk.store.issue(desk.wanted());
        QVERIFY2(card, card ? "" : qPrintable(card.error().code));
        QCOMPARE(desk.scan(card->token.toString()), desk.number().toString());
        QCOMPARE(desk.scan(desk.number().toString()), desk.number().toString());
        QCOMPARE(scannedPerson(desk.file, card->token.toString())->id, desk.person);
        QCOMPARE(desk.store.byToken(card->token)->person, desk.person);
        auto wrong = card->token.toString();
        wrong[5] = wrong[5] == u'A' ? u'B' : u'A';
        QCOMPARE(desk.scan(wrong), u"card-check"_s);
        QCOMPARE(desk.scan(CardToken::draw(desk.file.environment().random).toString()), u"card-unknown"_s);
        QCOMPARE(desk.scan(u"Awa Diop"_s), u"file-number-unreadable"_s);
        // Reopened, the same.
        desk.file.reopen();
        QCOMPARE(CardStore(desk.file).ofPerson(desk.person).front(), *card);
    }

    void theSearchFieldKnowsACard()
    {
        CardFile desk;
        const auto card = desk.store.issue(desk.wanted()).value();
        const auto found = BeneficiaryStore(desk.file).search(card.token.toString().toLower());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().id, desk.person);
        QVERIFY(desk.store.revoke(card.id, CardRevocation::Lost));
        QVERIFY(BeneficiaryStore(desk.file).search(card.token.toString()).empty());
    }

    void aRevokedCardSaysSoAndNotWhoSheIs()
    {
        CardFile desk;
        const auto card = desk.store.issue(desk.wanted()).value();
        QVERIFY(desk.store.revoke(card.id, CardRevocation::Stolen, u"On the bus"_s));
        const auto refused = scannedNumber(desk.file, card.token.toString());
        QCOMPARE(refused.error().code, u"card-revoked"_s);
        QVERIFY(refused.error().message.contains(u"23/11/2026"_s));
        for (const auto& hers : {u"Awa"_s, u"Diop"_s, desk.number().toString(), u"On the bus"_s})
            QVERIFY2(!refused.error().message.contains(hers), qPrintable(refused.error().message));
        QCOMPARE(desk.store.revoke(card.id, CardRevocation::Lost).error().code, u"card-revoked"_s);
        QVERIFY(!desk.store.validOf(desk.person));
        // Not even by hand.
        bool refusedByTheFile = false;
        try {
            desk.file.database().execute(u"UPDATE card SET revoked_at = NULL, revoked = NULL"_s);
        } catch (const StorageError&) {
            refusedByTheFile = true;
        }
        QVERIFY(refusedByTheFile);
        QCOMPARE(desk.scan(card.token.toString()), u"card-revoked"_s);
    }

    void aNewCardReplacesALostOne()
    {
        CardFile desk;
        const auto old = desk.store.issue(desk.wanted()).value();
        QCOMPARE(desk.store.issue(desk.wanted()).error().code, u"card-valid"_s);
        desk.file.pass(1min);
        const auto fresh = desk.store.replace(old.id, CardRevocation::Lost, desk.wanted()).value();
        QVERIFY(fresh.token != old.token);
        QCOMPARE(fresh.replaces, old.id);
        QCOMPARE(desk.scan(old.token.toString()), u"card-revoked"_s);
        QCOMPARE(desk.scan(fresh.token.toString()), desk.number().toString());
        QCOMPARE(desk.store.replace(old.id, CardRevocation::Lost, desk.wanted()).error().code,
                 u"card-revoked"_s);
        // Where the new one cannot be, the old one stays valid.
        auto impossible = desk.wanted();
        impossible.validUntil = QDate(2020, 1, 1);
        QCOMPARE(desk.store.replace(fresh.id, CardRevocation::Lost, impossible).error().code,
                 u"valid-until-past"_s);
        QCOMPARE(desk.scan(fresh.token.toString()), desk.number().toString());
        QCOMPARE(desk.store.ofPerson(desk.person).size(), 2U);
    }

    void aCardExpires()
    {
        CardFile desk;
        auto wanted = desk.wanted();
        wanted.validUntil = QDate(2026, 11, 24);
        const auto card = desk.store.issue(wanted).value();
        desk.file.pass(24h);
        QCOMPARE(desk.scan(card.token.toString()), desk.number().toString());
        desk.file.pass(24h);
        QCOMPARE(desk.scan(card.token.toString()), u"card-expired"_s);
        QVERIFY(desk.store.issue(desk.wanted())); // an expired one needs no revoking
    }

    void whoMay()
    {
        CardFile desk;
        const auto card = desk.store.issue(desk.wanted()).value();
        for (const auto role : {Role::Coordinator, Role::Administrator, Role::Auditor, Role::Legal}) {
            const auto other = desk.file.as(role);
            CardStore store(*other);
            QCOMPARE(store.issue(desk.wanted()).error().code, u"not-allowed"_s);
            QCOMPARE(store.revoke(card.id, CardRevocation::Lost).error().code, u"not-allowed"_s);
        }
        for (const auto role : {Role::Administrator, Role::Auditor}) {
            const auto other = desk.file.as(role);
            QVERIFY(CardStore(*other).ofPerson(desk.person).empty());
            QCOMPARE(scannedNumber(*other, card.token.toString()).error().code, u"not-allowed"_s);
        }
        const auto reception = desk.file.as(Role::Reception);
        QVERIFY(scannedPerson(*reception, card.token.toString()));
        QVERIFY(CardStore(*reception).revoke(card.id, CardRevocation::Lost));
    }

    void theHistoryDoesNotTellTheCode()
    {
        CardFile desk;
        const auto card = desk.store.issue(desk.wanted()).value();
        int entries = 0;
        for (const auto& entry : Journal(desk.file).history(desk.person.uuid())) {
            if (entry.change.entity != "card"_L1) continue;
            ++entries;
            for (const auto& field : entry.change.fields)
                QVERIFY(field.field != "token"_L1 && field.to.toString() != card.token.toString());
        }
        QCOMPARE(entries, 1);
    }

    void anErasedPersonsCardOpensNothing()
    {
        CardFile desk;
        const auto old = desk.store.issue(desk.wanted()).value();
        const auto card = desk.store.replace(old.id, CardRevocation::Lost, desk.wanted()).value();
        QVERIFY(PersonEraser(desk.file).erase(desk.person, u"She asked for it"_s));
        QCOMPARE(desk.scan(card.token.toString()), u"card-unknown"_s);
        QCOMPARE(desk.scan(old.token.toString()), u"card-unknown"_s);
    }
};

WASL_TEST(TestCards)
#include "tst_person_cards.moc"
