#include "app/demo/house_life.h"

#include "app/storage/belonging_store.h"
#include "app/storage/incident_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

constexpr int longAway = 5, unclaimedSince = 75; // days

std::vector<storage::HouseGuest> guestsSince(World& world, const domain::StructureId& house, int days)
{
    auto guests = storage::PresenceStore(world.database).guests(house);
    const auto earliest = world.agenda.now().addDays(-days);
    std::erase_if(
        guests, [&](const storage::HouseGuest& guest) { return guest.last || guest.checkedInAt > earliest; });
    return guests;
}

void goInAndOut(World& world, const domain::StructureId& house)
{
    storage::PresenceStore store(world.database);
    const auto now = world.agenda.now();
    auto draw = world.draw(Theme::House, 1);
    const auto guests = guestsSince(world, house, longAway + 1);
    for (std::size_t i = 0; i < guests.size(); ++i) {
        const auto hours = draw.between(2, 9);
        if (i % 9 == 2)
            expect(store.record(guests[i].stay, domain::Direction::Out, {}, now.addDays(-longAway)));
        else if (i % 9 == 5)
            expect(store.record(guests[i].stay, domain::Direction::Out, {}, now.addDays(-2),
                                world.today.addDays(2)));
        else if (i % 4 == 1)
            expect(store.record(guests[i].stay, domain::Direction::Out, {}, now.addSecs(-3600 * hours)));
        if (i % 11 == 3) expect(store.markHelp(guests[i].person.id, true));
    }
    expect(store.countVisitors(house, 2));
}

void followUp(World& world, const domain::StructureId& house)
{
    storage::IncidentStore store(world.database);
    const auto guests = storage::PresenceStore(world.database).guests(house);
    if (guests.size() < 3) return;
    domain::Incident incident;
    incident.structure = house;
    incident.at = world.agenda.now().addDays(-6);
    incident.kind = u"dispute"_s;
    incident.severity = domain::Severity::Serious;
    incident.people = {guests[0].person.id, guests[2].person.id};
    incident.description =
        u"Dispute dans la cuisine au sujet des horaires, cris, un verre cassé (exemple)."_s;
    incident.measures = u"Les deux personnes ont été entendues séparément."_s;
    incident.reportedBy = world.colleagues.reception;
    incident.followUps = {{{},
                           u"Réunir les deux personnes avec la médiatrice"_s,
                           world.colleagues.caseWorkers.front(),
                           world.today.addDays(-1),
                           {},
                           {}},
                          {{},
                           u"Afficher les horaires de la cuisine"_s,
                           world.colleagues.reception,
                           world.today.addDays(3),
                           {},
                           {}}};
    expect(store.save(incident));
    domain::Incident done;
    done.structure = house;
    done.at = world.agenda.now().addDays(-13);
    done.kind = u"health-emergency"_s;
    done.severity = domain::Severity::Grave;
    done.people = {guests[1].person.id};
    done.description = u"Malaise dans la nuit, ambulance appelée à 2 h (exemple)."_s;
    done.measures = u"Transport à l'hôpital, retour le lendemain."_s;
    done.reportedBy = world.colleagues.reception;
    done.followUps = {{{},
                       u"Prendre des nouvelles à l'hôpital"_s,
                       world.colleagues.caseWorkers.front(),
                       world.today.addDays(-12),
                       world.today.addDays(-12),
                       u"Sortie prévue"_s}};
    expect(store.save(done));
}

void banUnderReview(World& world, const domain::StructureId& house, const domain::BeneficiaryId& who)
{
    domain::Ban ban;
    ban.person = who;
    ban.structure = house;
    ban.reason = u"threat"_s;
    ban.explanation = u"Menaces envers une veilleuse de nuit (exemple)."_s;
    ban.from = world.today.addDays(-15);
    ban.until = world.today.addDays(20);
    ban.reviewOn = world.today;
    ban.decidedBy = world.database.actor().user;
    expect(storage::IncidentStore(world.database).save(ban));
}

void keepBags(World& world, const domain::StructureId& house)
{
    storage::BelongingStore store(world.database);
    static const QStringList things{u"Valise bleue"_s, u"Téléphone et chargeur"_s,
                                    u"Enveloppe de documents"_s, u"Sac à dos noir"_s, u"Machine à coudre"_s};
    auto draw = world.draw(Theme::House, 2);
    auto guests = guestsSince(world, house, 1);
    int number = 11;
    const auto deposit = [&](const domain::BeneficiaryId& who, const domain::Moment& at) {
        domain::Belonging bag;
        bag.person = who;
        bag.structure = house;
        bag.what = things[number % things.size()];
        bag.pieces = draw.between(1, 3);
        bag.place = QString::number(number++);
        bag.mode = draw.chance(40) ? domain::DepositMode::Sealed : domain::DepositMode::Counted;
        bag.depositedAt = at;
        bag.takenBy = world.colleagues.reception;
        return expect(store.save(bag));
    };
    for (std::size_t i = 0; i < guests.size() && i < 4; ++i)
        deposit(guests[i].person.id, guests[i].checkedInAt);
    // Whoever left long ago and did not come again.
    const auto now = world.agenda.now();
    int left = 0;
    for (const auto& stay : storage::StayStore(world.database)
                                .during({now.addDays(-unclaimedSince - 30), now.addDays(-unclaimedSince)})) {
        if (left >= 2) break;
        const auto all = storage::StayStore(world.database).ofPerson(stay.person);
        const bool gone = std::all_of(all.begin(), all.end(), [&](const domain::Stay& each) {
            return each.checkedOutAt && *each.checkedOutAt < now.addDays(-unclaimedSince / 3);
        });
        if (!gone) continue;
        deposit(stay.person, *stay.checkedInAt);
        ++left;
    }
}

} // namespace

void liveInTheHouse(World& world, const domain::StructureId& house, const domain::BeneficiaryId& banned)
{
    goInAndOut(world, house);
    followUp(world, house);
    keepBags(world, house);
    if (!banned.isNull()) banUnderReview(world, house, banned);
}

} // namespace wasl::demo
