#include "app/demo/help.h"

#include "app/storage/barrier_store.h"
#include "app/storage/distribution_store.h"
#include "app/storage/incident_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

namespace
{

const std::vector<QString> items{u"food-basket"_s, u"meal"_s,    u"hygiene-kit"_s,
                                 u"clothing"_s,    u"blanket"_s, u"transport-ticket"_s};
const std::vector<QString> barrierSectors{u"health"_s, u"education"_s,  u"civil-status"_s,
                                          u"legal"_s,  u"employment"_s, u"shelter"_s};
const std::vector<QString> barrierKinds{u"document-asked"_s, u"cost"_s,    u"language"_s,
                                        u"distance"_s,       u"refusal"_s, u"discrimination"_s,
                                        u"capacity"_s};

} // namespace

void Help::begin()
{
    using domain::RulePeriod;
    using domain::RuleScope;
    storage::DistributionStore store(m_world.database);
    expect(store.setRule({u"food-basket"_s, 1, RulePeriod::Month, RuleScope::Household}));
    expect(store.setRule({u"meal"_s, 1, RulePeriod::Day, RuleScope::Person}));
    expect(store.setRule({u"hygiene-kit"_s, 1, RulePeriod::Month, RuleScope::Person}));
    expect(store.setRule({u"blanket"_s, 1, RulePeriod::Year, RuleScope::Person}));
}

void Help::plan(const Known& who, QDate registered)
{
    auto draw = m_world.draw(Theme::Help, who.number * 8);
    const auto times = who.age && *who.age < 16 ? 0 : draw.weighted({38, 25, 18, 12, 7});
    auto day = registered.addDays(draw.between(0, 3));
    for (std::size_t i = 0; i < times; ++i) {
        const auto own = m_world.draw(Theme::Help, who.number * 8 + 1 + i);
        m_world.agenda.at(atDesk({day, draw.between(10, 16), draw.below(60)}), [=, this] { give(who, own); });
        day = day.addDays(draw.between(20, 90));
    }
    if (!draw.chance(14)) return;
    const auto own = m_world.draw(Theme::Help, who.number * 8 + 7);
    m_world.agenda.at(atDesk({registered.addDays(draw.between(2, 120)), draw.between(9, 16), draw.below(60)}),
                      [=, this] { meetBarrier(who, own); });
}

void Help::give(const Known& who, Draw draw)
{
    domain::Distribution given;
    given.person = who.id;
    given.item = items[draw.weighted({34, 22, 16, 12, 8, 8})];
    given.givenBy = m_world.colleagues.reception;
    const auto done = storage::DistributionStore(m_world.database).give(given);
    if (!done && done.error().code != "already-given"_L1) throw Refused(done.error());
}

void Help::meetBarrier(const Known& who, Draw draw)
{
    domain::Barrier barrier;
    barrier.on = m_world.agenda.day();
    barrier.sector = draw.from(barrierSectors);
    barrier.kind = barrierKinds[draw.weighted({32, 14, 12, 10, 14, 8, 10})];
    barrier.communeCode = who.commune;
    if (draw.chance(75)) barrier.person = who.id;
    barrier.description = draw.from(m_world.lists.sentences(u"barrier"_s, barrier.sector));
    expect(storage::BarrierStore(m_world.database).save(barrier));
}

void Help::lateBarrier(QDate on, Draw draw)
{
    domain::Barrier barrier;
    barrier.on = on;
    barrier.sector = draw.from(barrierSectors);
    barrier.kind = draw.from(barrierKinds);
    barrier.description = draw.from(m_world.lists.sentences(u"barrier"_s, barrier.sector));
    expect(storage::BarrierStore(m_world.database).save(barrier));
}

void Help::incident(const Known& who, const domain::StructureId& shelter, std::uint64_t number)
{
    auto draw = m_world.draw(Theme::Month, number);
    domain::Incident incident;
    incident.structure = shelter;
    incident.at = m_world.agenda.now();
    incident.kind = draw.from(std::vector<QString>{u"dispute"_s, u"theft"_s, u"health-emergency"_s});
    incident.description = draw.from(m_world.lists.sentences(u"incident"_s));
    incident.measures = u"L'équipe est intervenue et a noté les faits."_s;
    incident.people = {who.id};
    incident.reportedBy = m_world.colleagues.reception;
    expect(storage::IncidentStore(m_world.database).save(incident));
}

void Help::ban(const Known& who)
{
    const auto today = m_world.agenda.day();
    domain::Ban ban;
    ban.person = who.id;
    ban.reason = u"repeated-breach"_s;
    ban.explanation = u"Règlement intérieur non respecté à plusieurs reprises (exemple)."_s;
    ban.from = today;
    ban.until = today.addDays(30);
    ban.reviewOn = today.addDays(14);
    ban.decidedBy = m_world.database.actor().user;
    expect(storage::IncidentStore(m_world.database).save(ban));
}

} // namespace wasl::demo
