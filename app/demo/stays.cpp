#include "app/demo/stays.h"

#include "app/storage/house_rules_signed_store.h"
#include "app/storage/presence_store.h"
#include "app/storage/stay_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/waiting_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using domain::StayEvent;
using storage::StayStore;

namespace
{

constexpr int cotAge = 2;
constexpr int departureHour = 11;
const auto noOtherPlace = u"Aucune autre place cette nuit."_s;

/// A bed of the unit for somebody of this age; nullptr when it is full.
Sleeping::Bed* freeBed(Sleeping& unit, std::optional<int> age)
{
    Sleeping::Bed* found = nullptr;
    for (auto& bed : unit.beds) {
        if (bed.taken || (bed.cot && !(age && *age < cotAge))) continue;
        if (!found || (bed.cot && !found->cot)) found = &bed;
    }
    return found;
}

} // namespace

Stays::Stays(World& world, std::vector<Shelter> shelters)
    : m_world(world)
    , m_shelters(std::move(shelters))
{
}

void Stays::plan(const Group& group, std::uint64_t number, QDate registered)
{
    auto draw = m_world.draw(Theme::Stay, number);
    const auto& first = group.front();
    const bool fits = group.size() > 1 || (first.sex && first.age && *first.age >= 18);
    if (!fits || group.size() > 6 || !draw.chance(group.size() > 1 ? 44 : 62)) return;
    // Most ask at the larger house, the first of each pair.
    const auto pairs = static_cast<int>(m_shelters.size() / 2);
    const auto larger = static_cast<std::size_t>(draw.below(pairs)) * 2;
    const auto shelter = draw.chance(78) ? larger : larger + 1;
    auto day = registered.addDays(draw.between(0, 12));
    for (int times = draw.chance(22) ? 2 : 1; times > 0; --times) {
        const auto own =
            m_world.draw(Theme::Stay, (number << 2) + static_cast<std::uint64_t>(times) + 0x100000000ULL);
        m_world.agenda.at(atDesk({day, draw.between(10, 17), draw.below(60)}),
                          [=, this] { ask(group, shelter, own); });
        day = day.addDays(draw.between(150, 330));
    }
}

domain::StayId Stays::request(const Known& who, std::size_t shelter)
{
    ++m_count;
    m_concerned.insert(who.id);
    return expect(StayStore(m_world.database).request(who.id, m_shelters[shelter].id));
}

void Stays::step(const domain::StayId& id, StayEvent event, const QString& code)
{
    domain::StayStep step;
    step.event = event;
    step.code = code;
    step.by = m_world.colleagues.reception;
    expect(StayStore(m_world.database).step(id, step));
}

bool Stays::takeBeds(std::vector<Held>& guests, std::size_t shelter)
{
    const bool family = guests.size() > 1;
    for (auto& unit : m_shelters[shelter].units) {
        if (unit.families != family || (unit.sex && unit.sex != guests.front().who.sex)) continue;
        bool all = true;
        for (auto& guest : guests) {
            guest.bed = freeBed(unit, guest.who.age);
            all = all && guest.bed;
            if (!guest.bed) break;
            guest.bed->taken = true;
        }
        if (all) return true;
        for (auto& guest : guests)
            if (auto* bed = std::exchange(guest.bed, nullptr)) bed->taken = false;
    }
    return false;
}

void Stays::ask(const Group& group, std::size_t shelter, Draw draw)
{
    if (std::any_of(group.begin(), group.end(),
                    [&](const Known& who) { return m_concerned.contains(who.id); }))
        return;
    std::vector<Held> guests;
    for (const auto& who : group)
        guests.push_back({who, request(who, shelter), nullptr});
    if (!takeBeds(guests, shelter)) {
        for (const auto& guest : guests)
            step(guest.stay, StayEvent::PutOnWaitingList);
        tryAgain(std::move(guests), shelter, draw, 6);
    } else if (draw.chance(30)) { // held until tomorrow
        const auto from = atDesk({m_world.agenda.day().addDays(1), 14});
        for (const auto& guest : guests) {
            domain::StayStep reserve;
            reserve.event = StayEvent::Reserve;
            reserve.by = m_world.colleagues.reception;
            reserve.bed = guest.bed->id;
            reserve.plannedFrom = from;
            reserve.reservedUntil = from.addSecs(6 * 3600);
            reserve.overrideReason = noOtherPlace;
            expect(StayStore(m_world.database).step(guest.stay, reserve));
        }
        const auto at = from.addSecs(draw.between(1, 18000));
        m_world.agenda.at(at, [=, this]() mutable {
            if (draw.chance(88)) {
                arrive(std::move(guests), shelter, draw);
                return;
            }
            const bool said = draw.chance(40);
            for (const auto& guest : guests)
                step(guest.stay, said ? StayEvent::Cancel : StayEvent::RecordNoShow,
                     said ? u"found-elsewhere"_s : QString());
            settle(guests);
        });
    } else {
        arrive(std::move(guests), shelter, draw);
    }
}

void Stays::tryAgain(std::vector<Held> waiting, std::size_t shelter, Draw draw, int attempts)
{
    const auto at = atDesk({m_world.agenda.day().addDays(draw.between(2, 4)), 16, draw.below(60)});
    m_world.agenda.at(at, [=, this]() mutable {
        if (takeBeds(waiting, shelter)) {
            arrive(std::move(waiting), shelter, draw);
        } else if (attempts > 1) {
            tryAgain(std::move(waiting), shelter, draw, attempts - 1);
        } else {
            for (const auto& guest : waiting)
                step(guest.stay, StayEvent::Cancel, u"no-place"_s);
            settle(waiting);
        }
    });
}

QDate Stays::lastDay(Draw& draw, bool family) const
{
    const int nights = family            ? draw.between(30, 110)
                       : draw.chance(35) ? draw.between(3, 15)
                                         : draw.between(20, 80);
    const auto planned = m_world.agenda.day().addDays(nights);
    // Several leave on the very day the file is opened.
    const auto ahead = m_world.today.daysTo(planned);
    return ahead > 0 && ahead <= 14 && draw.chance(60) ? m_world.today : planned;
}

void Stays::arrive(std::vector<Held> guests, std::size_t shelter, Draw draw)
{
    const auto day = lastDay(draw, guests.size() > 1);
    const auto until = QDateTime(day, QTime(departureHour, 0), Qt::LocalTime).toUTC();
    for (const auto& guest : guests) {
        domain::StayStep in;
        in.event = StayEvent::CheckIn;
        in.by = m_world.colleagues.reception;
        in.bed = guest.bed->id;
        in.plannedUntil = until;
        in.overrideReason = noOtherPlace; // kept only where a rule was set aside
        expect(StayStore(m_world.database).step(guest.stay, in));
        if (m_house.size() >= 60) m_house.erase(m_house.begin());
        m_house.push_back(guest.stay);
        signRules(guest, shelter);
    }
    leaveOn(std::move(guests), until, draw);
}

void Stays::signRules(const Held& guest, std::size_t shelter)
{
    if (!guest.who.age || *guest.who.age < 18) return;
    auto draw = m_world.draw(Theme::Signing, guest.who.number);
    if (draw.chance(12)) return; // to be caught up with
    domain::HouseRulesSigned signature;
    signature.person = guest.who.id;
    signature.structure = m_shelters[shelter].id;
    signature.stay = guest.stay;
    signature.language = guest.who.language;
    signature.way = draw.chance(70) ? domain::SigningWay::OnPaper : domain::SigningWay::ReadAloud;
    expect(storage::HouseRulesSignedStore(m_world.database).sign(signature));
}

void Stays::moveUpOnTheList(const std::deque<Known>& recent)
{
    storage::WaitingList list(m_world.database);
    const auto house = m_shelters.front().id;
    for (const auto& who : recent)
        if (list.rows(house).size() < 4) leaveWaiting(who);
    const auto rows = list.rows(house);
    if (rows.size() < 2) return;
    expect(list.move(rows.back().who.front().id, 1, u"Dort à la gare routière depuis dimanche."_s));
}

void Stays::leaveOn(std::vector<Held> guests, const domain::Moment& until, Draw draw)
{
    const bool stayOn = draw.chance(18);
    const auto at = until.addSecs(stayOn ? -20 * 3600 : -draw.between(600, 9000));
    m_world.agenda.at(at, [=, this]() mutable {
        if (stayOn) {
            const auto longer = until.addDays(draw.between(7, 30));
            for (const auto& guest : guests) {
                domain::StayStep extend;
                extend.event = StayEvent::Extend;
                extend.by = m_world.colleagues.reception;
                extend.plannedUntil = longer;
                expect(StayStore(m_world.database).step(guest.stay, extend));
            }
            leaveOn(std::move(guests), longer, draw);
            return;
        }
        static const std::vector<QString> destinations{u"own-housing"_s,      u"family-friends"_s,
                                                       u"other-city"_s,       u"other-structure"_s,
                                                       u"voluntary-return"_s, u"unknown"_s};
        const auto& destination = destinations[draw.weighted({34, 26, 16, 9, 5, 10})];
        for (const auto& guest : guests)
            step(guest.stay, StayEvent::CheckOut, destination);
        settle(guests);
    });
}

void Stays::settle(const std::vector<Held>& guests)
{
    for (const auto& guest : guests) {
        if (guest.bed) guest.bed->taken = false;
        m_concerned.erase(guest.who.id);
    }
}

bool Stays::reserveForToday(const Known& who)
{
    if (m_concerned.contains(who.id) || who.family || !who.sex || !who.age || *who.age < 18) return false;
    std::vector<Held> guest{{who, {}, nullptr}};
    if (!takeBeds(guest, 0)) return false;
    domain::StayStep reserve;
    reserve.event = StayEvent::Reserve;
    reserve.by = m_world.colleagues.reception;
    reserve.bed = guest.front().bed->id;
    reserve.plannedFrom = QDateTime(m_world.today, QTime(14, 0), Qt::LocalTime).toUTC();
    reserve.reservedUntil = reserve.plannedFrom->addSecs(6 * 3600);
    reserve.overrideReason = noOtherPlace;
    expect(StayStore(m_world.database).step(request(who, 0), reserve));
    return true;
}

bool Stays::reserveAhead(const Known& who)
{
    if (m_concerned.contains(who.id) || who.family || !who.sex || !who.age || *who.age < 18) return false;
    auto draw = m_world.draw(Theme::Board, who.number);
    domain::StayStep reserve;
    reserve.event = StayEvent::Reserve;
    reserve.by = m_world.colleagues.reception;
    const auto first = m_world.today.addDays(draw.between(2, 16));
    reserve.plannedFrom = QDateTime(first, QTime(14, 0), Qt::LocalTime).toUTC();
    reserve.plannedUntil =
        QDateTime(first.addDays(draw.between(4, 20)), QTime(departureHour, 0), Qt::LocalTime).toUTC();
    reserve.reservedUntil = reserve.plannedFrom->addDays(1);
    const domain::Interval time{*reserve.plannedFrom, reserve.plannedUntil};
    StayStore stays(m_world.database);
    for (const auto& bed : storage::StructureStore(m_world.database).freeBeds(m_shelters.front().id, time)) {
        if (!stays.whyNot(who.id, bed, time).empty()) continue;
        reserve.bed = bed;
        expect(stays.step(request(who, 0), reserve));
        return true;
    }
    return false;
}

void Stays::leaveWaiting(const Known& who)
{
    if (m_concerned.contains(who.id) || who.family) return;
    step(request(who, 0), StayEvent::PutOnWaitingList);
}

void Stays::lastDays()
{
    storage::StructureStore structures(m_world.database);
    for (auto& unit : m_shelters.front().units) {
        auto* bed = freeBed(unit, {});
        if (!bed) continue;
        domain::Block block;
        block.what = bed->id;
        block.reason = u"repair"_s;
        block.from = m_world.agenda.now();
        block.until = QDateTime(m_world.today.addDays(4), QTime(9, 0), Qt::LocalTime).toUTC();
        expect(structures.save(block));
        bed->taken = true;
        break;
    }
    storage::PresenceStore presences(m_world.database);
    const StayStore stays(m_world.database);
    for (std::size_t i = 0; i < m_house.size(); i += 4)
        if (const auto stay = stays.find(m_house[i]); stay && stay->state == domain::StayState::CheckedIn)
            expect(presences.record(stay->id, domain::Direction::Out));
}

} // namespace wasl::demo
