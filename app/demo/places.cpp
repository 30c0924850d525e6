#include "app/demo/places.h"

#include "app/storage/partner_store.h"
#include "app/storage/settings_store.h"
#include "app/storage/structure_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

constexpr int peopleForAShelter = 500; ///< how large an association with a further shelter is

domain::PartnerId setUpPartner(World& world, const Row& row, Draw& draw)
{
    domain::Partner partner;
    partner.name = row[u"name"_s];
    partner.nameArabic = row[u"name_arabic"_s];
    partner.kind = row[u"kind"_s];
    partner.sectors = row[u"sectors"_s].split(u' ');
    partner.communes = row[u"covers"_s].split(u' ', Qt::SkipEmptyParts);
    partner.communeCode = row[u"commune"_s];
    partner.hours = draw.chance(50) ? u"9h – 16h30"_s : u"8h30 – 12h, 14h – 17h"_s;
    partner.languages = {u"fr"_s, u"ar"_s};
    partner.contacts.push_back({row[u"contact"_s],
                                {},
                                u"+2125%1"_s.arg(draw.below(100'000'000), 8, 10, QChar(u'0')),
                                u"contact%1@exemple.org"_s.arg(world.allies.size() + 1)});
    storage::PartnerStore store(world.database);
    const auto id = expect(store.save(partner));
    for (const auto& sector : partner.sectors) {
        domain::Service service;
        service.partner = id;
        service.sector = sector;
        service.code = world.lists.services.value(sector).value(draw.below(2));
        service.name = partner.name;
        service.nameArabic = partner.nameArabic;
        if (draw.chance(40)) service.capacity = draw.between(5, 40);
        service.from = world.first;
        expect(store.save(service));
    }
    return id;
}

void setUpAgreement(World& world, const domain::PartnerId& partner, const QString& name, std::size_t number,
                    Draw& draw)
{
    const auto& duties = world.lists.sentences(u"obligation"_s);
    domain::Agreement agreement;
    agreement.partner = partner;
    agreement.title = u"Convention de partenariat – %1"_s.arg(name);
    agreement.reference = u"EX-%1/%2"_s.arg(world.first.year()).arg(number + 1);
    agreement.from = world.first;
    agreement.signedOn = world.first;
    // Some end soon, so that there is one to renew.
    agreement.until = number % 4 == 0 ? world.today.addDays(draw.between(6, 50))
                                      : world.today.addDays(draw.between(90, 700));
    agreement.theirObligations = duties.front();
    agreement.ourObligations = duties.back();
    expect(storage::PartnerStore(world.database).save(agreement));
}

domain::PlaceRules rulesOf(const Row& row)
{
    domain::PlaceRules rules;
    if (const auto sex = domain::fromCode<domain::Sex>(row[u"sex"_s])) rules.sexes = {*sex};
    rules.family = domain::fromCode<domain::FamilyRule>(row[u"family"_s]).value_or(rules.family);
    if (!row[u"min_age"_s].isEmpty()) rules.minAge = row[u"min_age"_s].toInt();
    return rules;
}

Sleeping setUpUnit(storage::StructureStore& store, const domain::StructureId& structure, const Row& row)
{
    domain::Unit unit;
    unit.structure = structure;
    unit.name = row[u"unit"_s];
    unit.rules = rulesOf(row);
    const auto unitId = expect(store.save(unit));
    Sleeping sleeping;
    if (!unit.rules.sexes.empty()) sleeping.sex = unit.rules.sexes.front();
    sleeping.families = unit.rules.family == domain::FamilyRule::FamiliesOnly;
    const int beds = row[u"beds"_s].toInt();
    const int cots = row[u"cots"_s].toInt();
    for (int number = 1; number <= row[u"rooms"_s].toInt(); ++number) {
        domain::Room room;
        room.unit = unitId;
        room.name = u"%1%2"_s.arg(unit.name.first(1)).arg(number);
        room.accessible = number == 1;
        const auto roomId = expect(store.save(room));
        for (int place = 1; place <= beds + cots; ++place) {
            domain::Bed bed;
            bed.room = roomId;
            bed.label = u"%1-%2"_s.arg(room.name).arg(place);
            bed.cot = place > beds;
            sleeping.beds.push_back({expect(store.save(bed)), bed.cot, false});
        }
    }
    return sleeping;
}

} // namespace

void setUpPartners(World& world)
{
    for (std::size_t number = 0; number < world.lists.partners.size(); ++number) {
        auto draw = world.draw(Theme::Place, number);
        const auto& row = world.lists.partners[number];
        const auto id = setUpPartner(world, row, draw);
        if (number % 2 == 0) setUpAgreement(world, id, row[u"name"_s], number, draw);
        world.allies.push_back({id, row[u"commune"_s], row[u"sectors"_s].split(u' '), row[u"contact"_s]});
    }
}

void completeDirectory(World& world)
{
    static const std::vector<QString> eligible{u"Toute personne, avec ou sans papiers"_s,
                                               u"Femmes et enfants d'abord"_s, u"Habitants de la commune"_s,
                                               u"Sur rendez-vous"_s};
    static const std::vector<QString> documents{u"Carte ou attestation si elle existe"_s,
                                                u"Acte de naissance ou attestation"_s,
                                                u"Fiche de référencement"_s};
    storage::PartnerStore store(world.database);
    for (std::size_t number = 0; number < world.allies.size(); ++number) {
        auto draw = world.draw(Theme::Directory, number);
        for (auto& service : store.services(world.allies[number].id)) {
            service.eligibility = draw.from(eligible);
            if (draw.chance(60)) service.documentsAsked = draw.from(documents);
            expect(store.save(service));
        }
    }
    const auto agree = [&](const Ally& ally, const QString& title, QDate from, QDate until) {
        domain::Agreement agreement;
        agreement.partner = ally.id;
        agreement.title = title;
        agreement.reference = u"EX-%1/A"_s.arg(until.year());
        agreement.signedOn = from;
        agreement.from = from;
        agreement.until = until;
        agreement.ourObligations = u"Informer et accompagner les personnes."_s;
        agreement.theirObligations = u"Recevoir dix personnes par mois."_s;
        expect(store.save(agreement));
    };
    const auto today = world.today;
    agree(world.allies.at(1), u"Convention d'accueil"_s, today.addDays(-353), today.addDays(12));
    agree(world.allies.at(3), u"Convention de soins"_s, today.addDays(-700), today.addDays(-30));
    domain::Partner closed;
    closed.name = u"Centre Al Wifaq (exemple)"_s;
    closed.nameArabic = u"مركز الوفاق (مثال)"_s;
    closed.kind = u"association"_s;
    closed.sectors = {u"social"_s};
    closed.communeCode = world.allies.front().commune;
    closed.active = false;
    closed.inactiveReason = u"Le centre a fermé ses portes."_s;
    expect(store.save(closed));
}

std::vector<Shelter> setUpShelters(World& world)
{
    storage::StructureStore store(world.database);
    std::vector<Shelter> shelters;
    const int copies = 1 + world.size / (2 * peopleForAShelter);
    for (int copy = 1; copy <= copies; ++copy) {
        QString last;
        for (const auto& row : world.lists.structures) {
            if (row[u"structure"_s] != last) {
                last = row[u"structure"_s];
                domain::ReceptionStructure structure;
                const auto numbered = [&](const QString& name) {
                    return copy == 1 ? name : u"%1 %2"_s.arg(name).arg(copy);
                };
                structure.name = numbered(last);
                structure.nameArabic = numbered(row[u"structure_arabic"_s]);
                structure.communeCode = row[u"commune"_s];
                structure.phone = u"+212536000%1"_s.arg(shelters.size() % 1000, 3, 10, QChar(u'0'));
                shelters.push_back({expect(store.save(structure)), {}});
            }
            shelters.back().units.push_back(setUpUnit(store, shelters.back().id, row));
        }
    }
    return shelters;
}

} // namespace wasl::demo
