#include "app/demo/goods.h"

#include "app/storage/card_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/loan_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

constexpr std::uint64_t mostGuests = 60; // of a large association, so many are enough to see it

struct Lendable
{
    QString item;
    QString detail;
};

void setMealHours(World& world)
{
    using domain::Serving;
    storage::DistributionStore store(world.database);
    domain::FrequencyRule meal{u"meal"_s, 1, domain::RulePeriod::Serving, domain::RuleScope::Person};
    meal.servings = {{Serving::Breakfast, {7, 30}, {9, 30}},
                     {Serving::Lunch, {12, 0}, {14, 30}},
                     {Serving::Dinner, {19, 0}, {20, 30}},
                     {Serving::Iftar, {}, {21, 0}, true, true},
                     {Serving::Suhur, {3, 30}, {5, 0}, false, true}};
    meal.mayOverride = true;
    expect(store.setRule(meal));
    domain::FrequencyRule basket{u"food-basket"_s, 1, domain::RulePeriod::Month,
                                 domain::RuleScope::Household};
    basket.quantity = 1;
    basket.mayOverride = true;
    expect(store.setRule(basket));
}

void lend(World& world, const domain::BeneficiaryId& person, const Lendable& thing, int daysAgo,
          std::optional<int> dueIn)
{
    domain::Loan loan;
    loan.person = person;
    loan.item = thing.item;
    loan.detail = thing.detail;
    loan.lentBy = world.colleagues.reception;
    loan.lentAt = QDateTime(world.today.addDays(-daysAgo), QTime(10, 15), Qt::LocalTime).toUTC();
    if (dueIn) loan.due = world.today.addDays(*dueIn);
    expect(storage::LoanStore(world.database).lend(loan));
}

void makeCard(World& world, const storage::PersonTag& person, bool lostOne)
{
    storage::CardStore store(world.database);
    domain::Card wanted;
    wanted.person = person.id;
    wanted.shownName = person.latin.given;
    wanted.validUntil = QDate(world.today.year() + 1, 12, 31);
    const auto card = expect(store.issue(wanted));
    if (lostOne) expect(store.replace(card.id, domain::CardRevocation::Lost, wanted));
}

} // namespace

void lendAndCard(World& world)
{
    setMealHours(world);
    const std::vector<Lendable> things{{u"book"_s, u"Alphabétisation 1"_s},
                                       {u"phone"_s, u"n° %1"_s},
                                       {u"blanket"_s, {}},
                                       {u"pushchair"_s, {}},
                                       {u"crutches"_s, {}},
                                       {u"kitchen-set"_s, u"n° %1"_s}};
    const auto now = world.database.now();
    std::uint64_t number = 0;
    for (const auto& structure : storage::StructureStore(world.database).structures())
        for (const auto& stay :
             storage::StayStore(world.database).holding(structure.id, {now, now.addSecs(1)})) {
            if (stay.state != domain::StayState::CheckedIn || number >= mostGuests) continue;
            auto draw = world.draw(Theme::Goods, number++);
            if (draw.chance(60)) makeCard(world, stay.person, draw.chance(10));
            if (draw.chance(35)) lend(world, stay.person.id, {u"key"_s, QString::number(number)}, 1, {});
            if (draw.chance(30)) {
                const int daysAgo = draw.between(2, 14);
                auto thing = draw.from(things);
                if (thing.detail.contains(u"%1"_s)) thing.detail = thing.detail.arg(number);
                lend(world, stay.person.id, thing, daysAgo, draw.between(std::max(-6, 1 - daysAgo), 20));
            }
        }
}

} // namespace wasl::demo
