#include "app/demo/houses.h"

#include "app/storage/house_rules_store.h"
#include "app/storage/structure_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

const auto rulesInFrench = u"On se couche et on se tait après 22 heures.\n"
                           "On ne fume ni dans les chambres ni dans les couloirs.\n"
                           "La porte ferme à 23 heures ; qui a du retard prévient l'accueil.\n"
                           "Chacun range sa chambre et aide à la cuisine à son tour.\n"
                           "On ne photographie personne sans son accord.\n"
                           "Ni arme, ni alcool, ni drogue dans la maison."_s;
const auto rulesInArabic = u"الهدوء واجب بعد العاشرة ليلا.\n"
                           "لا تدخين داخل الغرف ولا في الممرات.\n"
                           "يغلق الباب على الساعة الحادية عشرة ليلا، ومن يتأخر يخبر الاستقبال.\n"
                           "يرتب كل نزيل غرفته ويساعد في المطبخ بالتناوب.\n"
                           "لا يصور أحد أحدا بدون موافقته.\n"
                           "يمنع إدخال السلاح والكحول والمخدرات."_s;
const auto rulesInEnglish = u"Quiet after ten in the evening.\n"
                            "No smoking in rooms or corridors.\n"
                            "The door closes at eleven; whoever is late tells the reception.\n"
                            "Everybody tidies their room and takes turns in the kitchen.\n"
                            "Nobody is photographed without agreeing to it.\n"
                            "No weapons, alcohol or drugs in the house."_s;

domain::OpeningHours alwaysWithAnOffice()
{
    domain::OpeningHours hours;
    for (int day = 1; day <= 7; ++day) {
        if (day < 6) {
            hours.push_back({domain::HoursSeason::Ordinary, day, 9 * 60, 12 * 60 + 30});
            hours.push_back({domain::HoursSeason::Ordinary, day, 14 * 60, 18 * 60});
        }
        hours.push_back({domain::HoursSeason::Ordinary, day, 19 * 60, 8 * 60});
        hours.push_back({domain::HoursSeason::Ramadan, day, 10 * 60, 15 * 60});
        hours.push_back({domain::HoursSeason::Ramadan, day, 20 * 60, 9 * 60});
    }
    return hours;
}

} // namespace

void furnishShelters(World& world)
{
    storage::StructureStore store(world.database);
    storage::HouseRulesStore rules(world.database);
    const auto today = world.database.today();
    for (auto structure : store.structures()) {
        structure.contact = u"Mme Amina, responsable de la maison"_s;
        structure.email = u"maison@exemple.org"_s;
        structure.accessibility =
            u"Rampe à l'entrée de la cour ; une douche et des toilettes au rez-de-chaussée."_s;
        structure.hours = alwaysWithAnOffice();
        const auto id = expect(store.save(structure));
        expect(rules.save({{}, id, u"fr"_s, today, rulesInFrench.section(u'\n', 0, 3)}));
        expect(rules.save({{}, id, u"fr"_s, today.addDays(200), rulesInFrench}));
        expect(rules.save({{}, id, u"ar"_s, today, rulesInArabic}));
        expect(rules.save({{}, id, u"en"_s, today, rulesInEnglish}));
    }
}

} // namespace wasl::demo
