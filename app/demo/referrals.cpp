#include "app/demo/referrals.h"

#include "app/storage/referral_store.h"

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using domain::ReferralEvent;
using domain::ReferralId;
using domain::ReferralPriority;
using storage::ReferralStore;

namespace
{

constexpr std::size_t legalKept = 5000;

const std::vector<QString> sectorsOfAdults{
    u"health"_s,     u"legal"_s,        u"social"_s,  u"psychosocial"_s, u"vocational"_s,
    u"employment"_s, u"civil-status"_s, u"shelter"_s, u"food-items"_s,   u"cash"_s,
    u"cultural"_s,   u"education"_s,    u"other"_s};
const std::vector<int> weightsOfAdults{27, 15, 9, 9, 8, 6, 7, 5, 6, 4, 2, 2, 1};
const std::vector<QString> sectorsOfChildren{u"education"_s, u"health"_s, u"civil-status"_s, u"cultural"_s};
const std::vector<int> weightsOfChildren{50, 34, 10, 6};

} // namespace

void Referrals::begin()
{
    runClockDaily();
}

void Referrals::runClockDaily()
{
    expect(ReferralStore(m_world.database).runClock());
    m_world.agenda.at(m_world.agenda.now().addDays(1), [this] { runClockDaily(); });
}

void Referrals::plan(const Known& who, QDate registered)
{
    auto draw = m_world.draw(Theme::Referral, who.number * 16);
    const bool child = who.age && *who.age < 16;
    const auto times = child ? draw.weighted({62, 33, 5}) : draw.weighted({24, 32, 24, 13, 7});
    auto day = registered.addDays(draw.between(0, 6));
    for (std::size_t i = 0; i < times; ++i) {
        auto own = m_world.draw(Theme::Referral, who.number * 16 + 1 + i);
        const auto priority = static_cast<ReferralPriority>(own.weighted({74, 21, 5}));
        const auto course = static_cast<Course>(own.weighted({56, 12, 11, 9, 7, 5}));
        const auto at = atDesk({day, own.between(9, 15), own.below(60)});
        m_world.agenda.at(at, [=, this] { refer(who, own, course, priority); });
        day = day.addDays(draw.between(15, 140));
    }
}

void Referrals::leaveWaiting(const Known& who, ReferralPriority priority, std::uint64_t number)
{
    auto draw = m_world.draw(Theme::Month, number);
    const auto id = write(who, draw, priority);
    (void)send(id, priority);
}

void Referrals::referOn(const Known& who, std::uint64_t number)
{
    auto draw = m_world.draw(Theme::Directory, number);
    ReferralStore store(m_world.database);
    const auto id = write(who, draw, ReferralPriority::Urgent);
    if (!send(id, ReferralPriority::Urgent)) return;
    domain::ReferralStep decline;
    decline.event = ReferralEvent::Decline;
    decline.code = u"no-capacity"_s;
    decline.note = u"Complet jusqu'à la fin du mois."_s;
    expect(store.step(id, decline));
    auto next = domain::referredOn(*store.find(id), m_world.agenda.day());
    for (const auto& ally : m_world.allies)
        if (ally.sectors.contains(next.sector) && ally.id != store.find(id)->partner) {
            next.partner = ally.id;
            next.toContact = ally.contact;
        }
    if (next.partner.isNull()) return;
    ++m_count;
    const auto second = expect(store.save(next));
    (void)send(second, ReferralPriority::Urgent);
}

void Referrals::complete(const ReferralId& id, const domain::Moment& at, const QString& outcome)
{
    auto draw = m_world.draw(Theme::Directory, 4'000'000 + static_cast<std::uint64_t>(m_count));
    const bool mixed = outcome == "attained"_L1 && draw.chance(40);
    m_world.agenda.at(at, [this, id, outcome, mixed] {
        ReferralStore store(m_world.database);
        domain::ReferralStep step;
        step.event = ReferralEvent::Complete;
        step.code = outcome;
        if (const auto services = store.find(id)->servicesAsked; mixed && services.size() > 1)
            step.outcomes = {{services[0], outcome}, {services[1], u"not-attained"_s}};
        expect(store.step(id, step));
    });
}

/// One in three asks for a second service of the same sector.
void Referrals::askForMore(domain::Referral& form, Draw draw) const
{
    const auto services = m_world.lists.services.value(form.sector);
    if (!draw.chance(33) || services.size() < 2) return;
    const auto& more = services[draw.below(static_cast<int>(services.size()))];
    if (!form.servicesAsked.contains(more)) form.servicesAsked << more;
}

const Ally& Referrals::allyFor(const QString& sector, const QString& commune, Draw& draw) const
{
    std::vector<const Ally*> near;
    std::vector<const Ally*> all;
    for (const auto& ally : m_world.allies) {
        if (!ally.sectors.contains(sector)) continue;
        all.push_back(&ally);
        if (ally.commune == commune) near.push_back(&ally);
    }
    return *draw.from(near.empty() ? all : near);
}

ReferralId Referrals::write(const Known& who, Draw& draw, ReferralPriority priority)
{
    const bool child = who.age && *who.age < 18;
    const auto sector = child ? sectorsOfChildren[draw.weighted(weightsOfChildren)]
                              : sectorsOfAdults[draw.weighted(weightsOfAdults)];
    const auto& ally = allyFor(sector, who.commune, draw);
    domain::Referral form;
    form.person = who.id;
    form.fromOrganisation = m_world.association;
    form.partner = ally.id;
    form.toContact = ally.contact;
    form.sector = sector;
    const auto services = m_world.lists.services.value(sector);
    if (!services.isEmpty()) form.servicesAsked << services[draw.below(static_cast<int>(services.size()))];
    askForMore(form, m_world.draw(Theme::Directory, 2'000'000 + static_cast<std::uint64_t>(m_count)));
    form.reasons = draw.from(m_world.lists.sentences(u"referral"_s, sector));
    form.priority = priority;
    form.channel = draw.from(std::vector<QString>{u"phone"_s, u"email"_s, u"hand"_s, u"accompanied"_s});
    form.language = u"fr"_s;
    if (child && !who.caregiver.isEmpty())
        form.caregiver = domain::Caregiver{who.caregiver, u"parent"_s, {}, true};
    ++m_count;
    if (sector == "legal"_L1 && m_legal.size() < legalKept) m_legal.push_back(who);
    return expect(ReferralStore(m_world.database).save(form));
}

bool Referrals::send(const ReferralId& id, ReferralPriority priority)
{
    ReferralStore store(m_world.database);
    domain::ReferralStep step;
    step.event = ReferralEvent::Send;
    auto sent = store.step(id, step);
    if (!sent && priority == ReferralPriority::Emergency && sent.error().code.startsWith("consent"_L1)) {
        expect(store.overrideConsent(id, u"Danger immédiat pour la personne."_s));
        sent = store.step(id, step);
    } else if (!sent && sent.error().code.startsWith("consent"_L1)) {
        step.event = ReferralEvent::Withdraw;
        step.code = u"person-declined"_s;
        expect(store.step(id, step));
        return false;
    }
    expect(std::move(sent));
    return true;
}

void Referrals::refer(const Known& who, Draw draw, Course course, ReferralPriority priority)
{
    const auto id = write(who, draw, priority);
    if (course == Course::Draft) {
        later(id, m_world.agenda.now().addDays(21), ReferralEvent::Withdraw, u"need-met"_s);
        return;
    }
    const auto at = m_world.agenda.now().addSecs(draw.between(300, 5400));
    m_world.agenda.at(at, [this, id, draw, course, priority]() mutable {
        if (send(id, priority)) follow(id, draw, course, priority);
    });
}

void Referrals::later(const ReferralId& id, const domain::Moment& at, ReferralEvent event,
                      const QString& code)
{
    m_world.agenda.at(at, [this, id, event, code] {
        domain::ReferralStep step;
        step.event = event;
        step.code = code;
        expect(ReferralStore(m_world.database).step(id, step));
    });
}

void Referrals::follow(const ReferralId& id, Draw& draw, Course course, ReferralPriority priority)
{
    const auto sent = m_world.agenda.now();
    const auto window = qint64(std::chrono::seconds(domain::answerWindow(priority)).count());
    const auto after = [&](int percent) { return sent.addSecs(window * percent / 100); };
    const auto days = [&](int least, int most) { return qint64(draw.between(least, most)); };
    const auto taken = [&](const domain::Moment& accepted) {
        later(id, accepted, ReferralEvent::Accept);
        const auto started = accepted.addDays(days(1, 10));
        later(id, started, ReferralEvent::Start);
        static const std::vector<QString> outcomes{u"attained"_s, u"not-attained"_s, u"unknown"_s};
        const auto ended = started.addDays(days(5, 55));
        complete(id, ended, outcomes[draw.weighted({76, 14, 10})]);
    };
    static const std::vector<QString> declined{u"no-capacity"_s, u"not-eligible"_s, u"missing-documents"_s,
                                               u"outside-area"_s, u"already-served"_s};
    static const std::vector<QString> withdrawn{u"person-declined"_s, u"unreachable"_s, u"need-met"_s};
    switch (course) {
    case Course::Completed:
        if (draw.chance(70)) later(id, after(draw.between(5, 25)), ReferralEvent::Acknowledge);
        taken(after(draw.between(30, 85)));
        break;
    case Course::Declined: {
        const auto& reason = draw.from(declined);
        later(id, after(draw.between(20, 90)), ReferralEvent::Decline, reason);
        break;
    }
    case Course::LateAnswer: // the clock marks it, somebody calls, an answer comes
        later(id, after(100).addDays(2), ReferralEvent::Chase, u"will-answer"_s);
        taken(after(100).addDays(days(3, 9)));
        break;
    case Course::Silent:
        later(id, after(100).addDays(3), ReferralEvent::Chase, u"no-reply"_s);
        later(id, after(100).addDays(days(30, 60)), ReferralEvent::Withdraw, u"other-partner"_s);
        break;
    case Course::Withdrawn: {
        const auto& reason = draw.from(withdrawn);
        later(id, after(draw.between(10, 90)), ReferralEvent::Withdraw, reason);
        break;
    }
    case Course::Draft:
        break;
    }
}

} // namespace wasl::demo
