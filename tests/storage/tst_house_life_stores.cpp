// Who is in the house, what happened, who may not come and what is kept for guests: in a real file, by roles.

#include "app/storage/agenda.h"
#include "app/storage/belonging_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/house_settings.h"
#include "app/storage/incident_store.h"
#include "app/storage/keys/compartment_cipher.h"
#include "app/storage/person_eraser.h"
#include "app/storage/presence_store.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/settings_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/storage_error.h"
#include "tests/support/builders.h"
#include "tests/support/reception.h"
#include "tests/support/refusals.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wasl;
using namespace wasl::domain;
using namespace wasl::storage;
using namespace wasl::tests;

namespace
{

struct GuestHouse
{
    TemporaryFile file;
    Shelter shelter = aShelter(file, 4);
    StayStore stays{file};
    PresenceStore presences{file};
    IncidentStore incidents{file};
    BelongingStore belongings{file};

    BeneficiaryId person(const Beneficiary& who = aBeneficiary())
    {
        return BeneficiaryStore(file).save(who).value();
    }
    StayId guest(const BeneficiaryId& who, int bed)
    {
        const auto stay = stays.request(who, shelter.structure).value();
        StayStep in;
        in.event = StayEvent::CheckIn;
        in.bed = shelter.beds[std::size_t(bed)];
        in.overrideReason = u"Nowhere else tonight"_s; // whatever the rules say of her
        if (const auto done = stays.step(stay, in); !done)
            throw std::runtime_error(done.error().code.toStdString());
        return stay;
    }
    void checkOut(const StayId& stay)
    {
        StayStep out;
        out.event = StayEvent::CheckOut;
        out.code = u"unknown"_s;
        if (!stays.step(stay, out)) throw std::runtime_error("not checked out");
    }
    Ban aBan(const BeneficiaryId& who) const
    {
        Ban ban;
        ban.person = who;
        ban.reason = u"violence"_s;
        ban.explanation = u"Struck a guest"_s;
        ban.from = QDate(2026, 11, 23);
        ban.until = QDate(2026, 12, 23);
        ban.reviewOn = QDate(2026, 12, 1);
        return ban;
    }
    Incident anIncident(const BeneficiaryId& who) const
    {
        Incident incident;
        incident.structure = shelter.structure;
        incident.at = file.now().addSecs(-3600);
        incident.kind = u"physical-violence"_s;
        incident.severity = Severity::Serious;
        incident.people = {who};
        incident.description = u"canariadescription"_s;
        incident.measures = u"canariameasures"_s;
        return incident;
    }
};

/// Whether any value of the table, as bytes, contains the word.
bool holds(Database& database, const QString& table, const QByteArray& word)
{
    QStringList columns;
    auto info = database.query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (info.next())
        columns << u"coalesce(CAST(\"%1\" AS BLOB), x'')"_s.arg(info.get<QString>(0));
    auto rows = database.query(u"SELECT %1 FROM \"%2\""_s.arg(columns.join(u" || "_s), table));
    while (rows.next())
        if (rows.value(0).toByteArray().contains(word)) return true;
    return false;
}

} // namespace

class TestHouseLifeStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanTurnsHerRoundAndACheckOutEndsIt()
    {
        GuestHouse house;
        const auto awa = house.person();
        QCOMPARE(codeOf(house.presences.toggle(awa, house.shelter.structure)), u"not-checked-in"_s);
        const auto stay = house.guest(awa, 0);
        QCOMPARE(house.presences.guests(house.shelter.structure).size(), 1U);
        QCOMPARE(house.presences.guests(house.shelter.structure)[0].direction(), Direction::In);
        QCOMPARE(house.presences.toggle(awa, house.shelter.structure)->direction, Direction::Out);
        QCOMPARE(house.presences.out(house.shelter.structure), std::vector{stay});
        house.file.pass(1h);
        QCOMPARE(house.presences.toggle(awa, house.shelter.structure)->direction, Direction::In);
        QVERIFY(house.presences.out(house.shelter.structure).empty());
        QCOMPARE(house.presences.entries(house.shelter.structure, QDate(2026, 11, 23)).size(), 2U);
        house.checkOut(stay);
        QVERIFY(house.presences.guests(house.shelter.structure).empty());
        QCOMPARE(codeOf(house.presences.toggle(awa, house.shelter.structure)), u"not-checked-in"_s);
    }

    void aGuestOfAnotherHouseIsNotTurnedRound()
    {
        GuestHouse house;
        const auto awa = house.person();
        house.guest(awa, 0);
        const auto other = aShelter(house.file, 1);
        const auto scanned = house.presences.toggle(awa, other.structure);
        QCOMPARE(codeOf(scanned), u"stays-elsewhere"_s);
        QVERIFY2(scanned.error().message.contains(u"Dar Annour"_s), qPrintable(scanned.error().message));
        QVERIFY(house.presences.out(house.shelter.structure).empty());
        QCOMPARE(house.presences.toggle(awa, house.shelter.structure)->direction, Direction::Out);
    }

    void whoSeesNoIdentitySeesNoPhone()
    {
        GuestHouse house;
        house.guest(house.person(aBeneficiary().withPhone("+212612345678")), 0);
        const auto phones = [&](Role role) {
            auto database = house.file.as(role);
            return PresenceStore(*database).guests(house.shelter.structure).front().phones;
        };
        QCOMPARE(phones(Role::Reception), QStringList{u"+212612345678"_s});
        QCOMPARE(phones(Role::Coordinator), QStringList());
    }

    void nobodyIsPresentWithoutAStayWhoeverWrites()
    {
        GuestHouse house;
        const auto awa = house.person();
        const auto binta = house.person(aBeneficiary().named("Binta", "Sow"));
        const auto stay = house.guest(awa, 0);
        auto& database = house.file.database();
        const auto insert = [&](const BeneficiaryId& who) {
            try {
                database.execute(
                    u"INSERT INTO presence (id, stay_id, person_id, at, direction) VALUES (?,?,?,?,'out')"_s,
                    database.newId(), stay, who, database.now());
                return u"written"_s;
            } catch (const StorageError& error) {
                return error.detail().contains("presence-without-stay"_L1) ? u"refused"_s : error.detail();
            }
        };
        QCOMPARE(insert(awa), u"written"_s);
        QCOMPARE(insert(binta), u"refused"_s);
        house.checkOut(stay);
        QCOMPARE(insert(awa), u"refused"_s);
    }

    void theClockSetBackIsWrittenDown()
    {
        GuestHouse house;
        const auto awa = house.person();
        const auto stay = house.guest(awa, 0);
        house.file.pass(2h);
        QVERIFY(house.presences.toggle(awa, house.shelter.structure));
        house.file.pass(-90min);
        const auto back = house.presences.toggle(awa, house.shelter.structure);
        QCOMPARE(codeOf(back), u"done"_s);
        QVERIFY(!back->note.isEmpty());
        const auto all = house.presences.ofStay(stay);
        QVERIFY(all[0].at < all[1].at);
        QVERIFY(house.presences.out(house.shelter.structure).empty());
    }

    void whoChangesBedsIsWhereSheWas()
    {
        GuestHouse house;
        const auto awa = house.person();
        const auto stay = house.guest(awa, 0);
        QVERIFY(house.presences.toggle(awa, house.shelter.structure));
        house.file.pass(1h);
        const auto moved = house.stays.move(stay, house.shelter.beds[2]);
        QVERIFY(moved);
        QCOMPARE(house.presences.out(house.shelter.structure), std::vector{moved->id});
        house.file.pass(1h);
        QCOMPARE(house.presences.toggle(awa, house.shelter.structure)->direction, Direction::In);
        QVERIFY(house.presences.out(house.shelter.structure).empty());
    }

    void theLastEntryIsTakenBackAndAnHourIsCorrected()
    {
        GuestHouse house;
        const auto awa = house.person();
        const auto stay = house.guest(awa, 0);
        const auto out = house.presences.toggle(awa, house.shelter.structure);
        house.file.pass(3h);
        const auto in = house.presences.toggle(awa, house.shelter.structure);
        QCOMPARE(codeOf(house.presences.takeBack(out->id)), u"presence-not-last"_s);
        QCOMPARE(codeOf(house.presences.correct(in->id, in->at.addSecs(-600), {})), u"reason-missing"_s);
        QVERIFY(house.presences.correct(in->id, in->at.addSecs(-600), u"Recorded late"_s));
        QCOMPARE(house.presences.ofStay(stay)[1].at, in->at.addSecs(-600));
        QVERIFY(house.presences.takeBack(in->id));
        QCOMPARE(house.presences.out(house.shelter.structure), std::vector{stay});
        QCOMPARE(codeOf(house.presences.expectBack(out->id, QDate(2026, 11, 20))), u"day-past"_s);
        QVERIFY(house.presences.expectBack(out->id, QDate(2026, 11, 27)));
        QCOMPARE(house.presences.ofStay(stay)[0].backOn, std::optional(QDate(2026, 11, 27)));
    }

    void visitorsAreCountedAndNeverBelowNone()
    {
        GuestHouse house;
        const auto& structure = house.shelter.structure;
        QCOMPARE(codeOf(house.presences.countVisitors(structure, -1)), u"no-visitor-in"_s);
        QVERIFY(house.presences.countVisitors(structure, 3));
        QVERIFY(house.presences.countVisitors(structure, -1));
        QCOMPARE(house.presences.visitors(structure), 2);
        house.file.pass(24h);
        QCOMPARE(house.presences.visitors(structure), 0);
    }

    /// A fire list says to every role who has to be helped, and only to some why.
    void everyRoleKnowsWhoNeedsHelpAndFewKnowWhy()
    {
        GuestHouse house;
        QVERIFY(SensitiveFields(house.file).switchOn(SensitiveGroup::HealthNeeds, u"A-1"_s));
        const auto awa = house.person(aBeneficiary().withNeed("DS-PS"));
        const auto binta = house.person(aBeneficiary().named("Binta", "Sow"));
        const auto child = house.person(aBeneficiary().named("Sira", "Sow").bornOn("2024-03-01"));
        house.guest(awa, 0);
        house.guest(binta, 1);
        house.guest(child, 2);
        const auto seenBy = [&](Role role) {
            auto database = house.file.as(role);
            return PresenceStore(*database).guests(house.shelter.structure);
        };
        const auto manager = seenBy(Role::Manager), reception = seenBy(Role::Reception);
        QCOMPARE(reception.size(), 3U);
        QCOMPARE(reception[0].help, LeavingHelp::Needed);
        QCOMPARE(reception[0].needs, QStringList());
        QCOMPARE(manager[0].needs, QStringList{u"DS-PS"_s});
        QCOMPARE(reception[1].help, LeavingHelp::None);
        QCOMPARE(reception[2].help, LeavingHelp::SmallChild);
        QVERIFY(seenBy(Role::Medical).empty()); // sees no stays at all

        auto desk = house.file.as(Role::Reception);
        QVERIFY(PresenceStore(*desk).markHelp(binta, true));
        QCOMPARE(seenBy(Role::Reception)[1].help, LeavingHelp::Needed);
        QVERIFY(PresenceStore(*desk).markHelp(binta, false));
        QCOMPARE(seenBy(Role::Reception)[1].help, LeavingHelp::None);
        // Without the authorisation health needs are not used here either; the mark is there for that.
        QVERIFY(SensitiveFields(house.file).switchOff(SensitiveGroup::HealthNeeds));
        QCOMPARE(seenBy(Role::Manager)[0].help, LeavingHelp::None);
        QVERIFY(PresenceStore(*desk).markHelp(awa, true));
        QCOMPARE(seenBy(Role::Manager)[0].help, LeavingHelp::Needed);
    }

    void theTextsOfViolenceAreSealedForThoseWithTheKey()
    {
        GuestHouse house;
        CompartmentCipher violence(Compartment::Violence, house.file.environment().random);
        violence.addKey(1, SecretBytes::from(QByteArray(32, 'V')));
        const auto awa = house.person();
        auto worker = house.file.as(Role::CaseWorker);
        auto wanted = house.anIncident(awa);
        wanted.compartment = Compartment::Violence;
        QCOMPARE(codeOf(IncidentStore(*worker).save(wanted)), u"compartment-closed"_s);
        worker->lendCiphers([&](Compartment which) -> const CompartmentCipher* {
            return which == Compartment::Violence ? &violence : nullptr;
        });
        const auto id = IncidentStore(*worker).save(wanted);
        QCOMPARE(codeOf(id), u"done"_s);
        for (const auto* table : {"incident", "journal"}) {
            QVERIFY(!holds(house.file, QLatin1String(table), "canariadescription"));
            QVERIFY(!holds(house.file, QLatin1String(table), "canariameasures"));
        }
        const auto read = IncidentStore(*worker).find(*id);
        QCOMPARE(read->description, u"canariadescription"_s);
        QCOMPARE(read->measures, u"canariameasures"_s);
        QVERIFY(!read->textsClosed);

        // The manager has no key: she sees that it happened, and her follow-up leaves the texts as they are.
        auto seen = *house.incidents.find(*id);
        QVERIFY(seen.textsClosed);
        QVERIFY(seen.description.isEmpty());
        IncidentFollowUp followUp;
        followUp.what = u"Call the police station"_s;
        followUp.due = QDate(2026, 11, 25);
        seen.followUps = {followUp};
        QVERIFY(house.incidents.save(seen));
        QCOMPARE(IncidentStore(*worker).find(*id)->description, u"canariadescription"_s);
        QCOMPARE(IncidentStore(*worker).find(*id)->followUps.size(), 1U);
        auto opened = *IncidentStore(*worker).find(*id);
        opened.compartment = Compartment::General;
        QCOMPARE(codeOf(IncidentStore(*worker).save(opened)), u"compartment-fixed"_s);
        // A worker with the key who neither wrote it nor works with anybody in it cannot name her own people
        // into it, nor make herself its reporter.
        static_cast<Database&>(house.file)
            .execute(u"UPDATE incident SET reported_by = ?"_s, house.file.actor(Role::Manager).user);
        auto closed = *IncidentStore(*worker).find(*id);
        QVERIFY(closed.textsClosed);
        closed.people = {BeneficiaryStore(*worker).save(aBeneficiary().named("Sira", "Ba")).value()};
        closed.reportedBy = worker->actor().user;
        QVERIFY(IncidentStore(*worker).save(closed));
        QVERIFY(IncidentStore(*worker).find(*id)->textsClosed);
        QCOMPARE(IncidentStore(*worker).find(*id)->people, std::vector{awa});
        // The desk has nothing to do with incidents.
        QVERIFY(IncidentStore(*house.file.as(Role::Reception)).ofPerson(awa).empty());
    }

    void bansAreDecidedAnewAndNeverRewritten()
    {
        GuestHouse house;
        const auto awa = house.person();
        const auto id = house.incidents.save(house.aBan(awa));
        QVERIFY(id);
        auto longer = *house.incidents.find(*id);
        longer.until = longer.until.addDays(30);
        QCOMPARE(codeOf(house.incidents.save(longer)), u"ban-decided"_s);
        auto desk = house.file.as(Role::Reception);
        QCOMPARE(codeOf(IncidentStore(*desk).lift(*id, u"why not"_s)), u"not-allowed"_s);
        QVERIFY(IncidentStore(*desk).banOf(awa, house.shelter.structure, QDate(2026, 11, 23)));

        house.file.pass(8 * 24h);
        const auto again = house.incidents.decideAgain(*id, longer);
        QCOMPARE(codeOf(again), u"done"_s);
        QCOMPARE(house.incidents.bansOf(awa).size(), 2U);
        QCOMPARE(house.incidents.bansInForce(QDate(2026, 12, 1)).size(), 1U);
        const auto standing = house.incidents.bansStanding(QDate(2026, 12, 1));
        QCOMPARE(standing.size(), 1U);
        QCOMPARE(standing[0].ban.id, *again);
        QCOMPARE(standing[0].ban.follows, std::optional(*id));
        QCOMPARE(standing[0].person.id, awa);
        QVERIFY(house.incidents.lift(*again, u"Settled"_s));
        QVERIFY(!house.incidents.banOf(awa, house.shelter.structure, QDate(2026, 12, 1)));
    }

    void reviewsAndFollowUpsStandInTheAgenda()
    {
        GuestHouse house;
        const auto awa = house.person();
        QVERIFY(house.incidents.save(house.aBan(awa)));
        auto incident = house.anIncident(awa);
        IncidentFollowUp followUp;
        followUp.what = u"Speak with both"_s;
        followUp.due = QDate(2026, 11, 25);
        incident.followUps = {followUp};
        QVERIFY(house.incidents.save(incident));
        const auto kinds = [](Database& database) {
            QStringList found;
            for (const auto& item : Agenda(database).read(QDate(2026, 11, 23), QDate(2026, 12, 5)).items)
                found << code(item.kind) + u' ' + item.day.toString(Qt::ISODate);
            return found;
        };
        QCOMPARE(kinds(house.file),
                 (QStringList{u"incident-follow-up 2026-11-25"_s, u"ban-review 2026-12-01"_s}));
        QCOMPARE(kinds(*house.file.as(Role::Reception)), QStringList());
        house.file.pass(10 * 24h); // 3 December
        const auto late = Agenda(house.file).read(QDate(2026, 12, 3), QDate(2026, 12, 5));
        QCOMPARE(late.overdue.size(), 2U);
        QVERIFY(late.items.empty());
    }

    void whatIsKeptIsFoundByHowLongNobodyFetchedIt()
    {
        GuestHouse house;
        const auto awa = house.person(), binta = house.person(aBeneficiary().named("Binta", "Sow"));
        const auto stay = house.guest(awa, 0);
        house.guest(binta, 1);
        Belonging bag;
        bag.structure = house.shelter.structure;
        bag.person = awa;
        bag.what = u"Blue suitcase"_s;
        bag.pieces = 2;
        bag.place = u"12"_s;
        auto nobody = house.file.as(Role::Medical);
        QCOMPARE(codeOf(BelongingStore(*nobody).save(bag)), u"not-allowed"_s);
        auto desk = house.file.as(Role::Reception);
        const auto id = BelongingStore(*desk).save(bag);
        QVERIFY(id);
        QCOMPARE(house.belongings.find(*id)->takenBy, house.file.actor(Role::Reception).user);
        bag.person = binta;
        QVERIFY(house.belongings.save(bag));

        house.file.pass(24h);
        house.checkOut(stay);
        house.file.pass(10 * 24h);
        auto here = house.belongings.here(house.shelter.structure);
        QCOMPARE(here.size(), 2U);
        QCOMPARE(here[0].person.id, awa);
        QCOMPARE(here[0].daysUnclaimed, 10);
        QVERIFY(!here[0].staysHere);
        QVERIFY(here[1].staysHere);
        QVERIFY(!here[1].keptUntil);
        BelongingStep step;
        step.event = BelongingEvent::HandedOver;
        step.pieces = 2;
        step.recipient = u"Commune"_s;
        step.reason = u"Not fetched"_s;
        step.witness = u"Karim"_s;
        QCOMPARE(codeOf(house.belongings.step(*id, step)), u"kept-longer"_s);
        QVERIFY(SettingsStore(house.file).set(unclaimedDaysSetting, u"10"_s));
        QVERIFY(house.belongings.step(*id, step));
        QCOMPARE(house.belongings.here().size(), 1U);
        QCOMPARE(house.belongings.ofPerson(awa).size(), 1U);
        QCOMPARE(piecesLeft(house.belongings.ofPerson(awa)[0].belonging), 0);
        auto more = *house.belongings.find(*id);
        more.pieces = 5;
        QCOMPARE(codeOf(house.belongings.save(more)), u"pieces-fixed"_s);
    }

    void anErasedPersonLeavesNothingOfIt()
    {
        GuestHouse house;
        const auto awa = house.person(aBeneficiary().named("Canariabird", "Diop"));
        const auto stay = house.guest(awa, 0);
        QVERIFY(house.presences.record(stay, Direction::Out, u"canariabird left"_s));
        QVERIFY(house.presences.markHelp(awa, true));
        Belonging bag;
        bag.person = awa;
        bag.what = u"canariabird bag"_s;
        const auto kept = house.belongings.save(bag);
        QVERIFY(kept);
        Incident quarrel;
        quarrel.at = house.file.now();
        quarrel.kind = u"dispute"_s;
        quarrel.people = {awa};
        quarrel.description = u"canariabird quarrelled"_s;
        const auto happened = house.incidents.save(quarrel);
        QVERIFY2(happened, happened ? "" : qPrintable(happened.error().code));
        const auto first = house.incidents.save(house.aBan(awa));
        QVERIFY(house.incidents.decideAgain(*first, house.aBan(awa)));
        house.checkOut(stay);
        QCOMPARE(codeOf(PersonEraser(house.file).erase(awa, u"asked for"_s)), u"belongings-here"_s);
        BelongingStep back;
        back.pieces = house.belongings.find(*kept)->pieces;
        QVERIFY(house.belongings.step(*kept, back));
        QVERIFY(PersonEraser(house.file).erase(awa, u"asked for"_s));
        QVERIFY(house.incidents.find(*happened)); // that it happened is still counted
        for (const auto* table : {"incident", "presence", "belonging", "leaving_mark", "ban", "journal"})
            QVERIFY2(!holds(house.file, QLatin1String(table), "canariabird"), table);
        QVERIFY(house.belongings.here().empty());
    }
};

WASL_TEST(TestHouseLifeStores)
#include "tst_house_life_stores.moc"
