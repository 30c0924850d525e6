#include "app/demo/life.h"

#include "app/demo/goods.h"
#include "app/demo/house_life.h"
#include "app/demo/houses.h"
#include "app/reports/month_counter.h"
#include "app/storage/activity_store.h"
#include "app/storage/beneficiary_store.h"
#include "app/storage/closing_list.h"
#include "app/storage/consent_store.h"
#include "app/storage/household_store.h"
#include "app/storage/structure_store.h"
#include "app/storage/summary_store.h"
#include "app/storage/transaction.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace wasl::demo
{

using domain::YearMonth;

namespace
{

constexpr int actsInATransaction = 4000; ///< so that the disk is asked seldom; memory stays small
constexpr int actsBetweenProgress = 200;
constexpr std::size_t recentKept = 200;
constexpr double growth = 0.85; ///< below 1: more people come as the association becomes known

/// The row a month draws from.
std::uint64_t rowOf(YearMonth month)
{
    return static_cast<std::uint64_t>(month.year) * 12 + static_cast<std::uint64_t>(month.month);
}

QString noticeLanguage(const domain::Beneficiary& person)
{
    for (const auto& language : person.languages)
        if (language == "ar"_L1 || language == "fr"_L1 || language == "en"_L1) return language;
    return u"fr"_s;
}

} // namespace

Life::Life(World& world)
    : m_world(world)
    , m_people(world.lists, world.seed)
    , m_referrals(world)
    , m_stays(world, setUpShelters(world))
    , m_cases(world)
    , m_help(world)
{
    furnishShelters(world);
    m_house = storage::StructureStore(world.database).structures().front().id;
}

bool Life::run(const Progress& progress)
{
    const auto end = QDateTime(m_world.today, QTime(0, 0), Qt::LocalTime).toUTC();
    std::optional<storage::Transaction> batch;
    batch.emplace(m_world.database);
    m_referrals.begin();
    m_help.begin();
    comeToDesk(0);
    for (auto each = YearMonth::of(m_world.first); each.first() < m_world.today; each = each.next())
        month(each);
    // A Sunday too: a shelter is never closed.
    m_world.agenda.at(QDateTime(m_world.today.addDays(-1), QTime(17, 0), Qt::LocalTime).toUTC(),
                      [this] { lastDays(); });
    for (int acts = 1; m_world.agenda.step(end); ++acts) {
        if (acts % actsBetweenProgress == 0 && progress && !progress(m_registered)) return false;
        if (acts % actsInATransaction == 0) {
            batch->commit();
            batch.emplace(m_world.database);
        }
    }
    batch->commit();
    m_world.agenda.passTo(end);
    return true;
}

QDate Life::dayOf(std::uint64_t person) const
{
    const auto days = static_cast<double>(m_world.first.daysTo(m_world.today) - 1);
    const double share = (static_cast<double>(person) + 0.5) / m_world.size;
    return m_world.first.addDays(static_cast<qint64>(days * std::pow(share, growth)));
}

void Life::comeToDesk(std::uint64_t group)
{
    if (m_registered >= m_world.size) return;
    const auto first = static_cast<std::uint64_t>(m_registered);
    auto draw = m_world.draw(Theme::Arrival, group);
    const auto at = atDesk({dayOf(first), draw.between(9, 16), draw.below(60)});
    m_world.agenda.at(std::min(at, atDesk({m_world.today.addDays(-2), 17})), [=, this] {
        const int size = std::min(m_people.size(group), m_world.size - m_registered);
        const auto known = registerGroup(m_people.group(group, first, size, m_world.agenda.day()));
        const auto day = m_world.agenda.day();
        for (const auto& who : known) {
            m_referrals.plan(who, day);
            m_cases.plan(who, day);
            m_help.plan(who, day);
            correctLater(who, day);
        }
        m_stays.plan(known, group, day);
        comeToDesk(group + 1);
    });
}

std::vector<Known> Life::registerGroup(std::vector<Invented>&& people)
{
    std::vector<Known> known;
    domain::Household household;
    const auto today = m_world.agenda.day();
    storage::BeneficiaryStore store(m_world.database);
    for (auto& [person, relation] : people) {
        Known who;
        who.number = static_cast<std::uint64_t>(m_registered++);
        who.family = people.size() > 1;
        who.commune = person.communeCode;
        who.language = noticeLanguage(person);
        who.sex = person.sex.known();
        who.age = domain::ageOn(person, today);
        if (who.age && *who.age < 18 && !known.empty()) who.caregiver = household.name;
        if (known.empty()) {
            household.name = domain::displayName(person, u"fr");
            household.communeCode = person.communeCode;
        }
        who.id = expect(store.save(std::move(person)));
        household.members.push_back({who.id, relation, today, {}});
        recordConsents(who);
        if (who.age && *who.age >= 18) {
            m_recent.push_back(who);
            if (m_recent.size() > recentKept) m_recent.pop_front();
        }
        known.push_back(std::move(who));
    }
    if (known.size() > 1) {
        ++m_households;
        expect(storage::HouseholdStore(m_world.database).save(std::move(household)));
    }
    return known;
}

void Life::recordConsents(const Known& who)
{
    auto draw = m_world.draw(Theme::Consent, who.number);
    storage::ConsentStore store(m_world.database);
    domain::Consent consent;
    consent.person = who.id;
    consent.noticeVersion = u"2024-1"_s;
    consent.language = who.language;
    consent.givenBy = who.caregiver;
    expect(store.record(consent));
    consent.purpose = domain::ConsentPurpose::Refer;
    consent.decision = draw.chance(94) ? domain::ConsentDecision::Given : domain::ConsentDecision::Refused;
    expect(store.record(consent));
    if (!draw.chance(2)) return;
    const auto at = atDesk({m_world.agenda.day().addDays(draw.between(30, 200)), 11, draw.below(60)});
    m_world.agenda.at(at, [this, consent]() mutable {
        consent.decision = domain::ConsentDecision::Withdrawn;
        expect(storage::ConsentStore(m_world.database).record(consent));
    });
}

void Life::correctLater(const Known& who, QDate registered)
{
    auto draw = m_world.draw(Theme::Person, who.number + 0x100000000ULL);
    if (!draw.chance(16)) return;
    const auto at = atDesk({registered.addDays(draw.between(10, 300)), draw.between(9, 16), draw.below(60)});
    m_world.agenda.at(at, [=, this]() mutable {
        storage::BeneficiaryStore store(m_world.database);
        auto person = store.find(who.id);
        if (!person) return;
        const auto today = m_world.agenda.day();
        const auto* status = domain::statusOn(*person, today);
        if (status && status->code == "asylum-seeker"_L1) {
            for (auto& period : person->statuses)
                if (!period.until) period.until = today.addDays(-1);
            person->statuses.push_back(
                {draw.chance(70) ? u"refugee-hcr"_s : u"asylum-rejected"_s, today, {}});
        } else {
            person->phones = {u"+2126%1"_s.arg(draw.below(100'000'000), 8, 10, QChar(u'0'))};
        }
        expect(store.save(*std::move(person)));
    });
}

void Life::month(YearMonth month)
{
    for (int number = 0; number < 3; ++number)
        m_world.agenda.at(atDesk({month.first().addDays(4 + 8 * number), 15 + number}),
                          [=, this] { activity(month, number); });
    m_world.agenda.at(atDesk({month.first().addDays(17), 20}), [=, this] {
        if (!m_recent.empty()) m_help.incident(m_recent.front(), m_house, rowOf(month));
    });
    // The manager closes a month in the first days of the next; the last one is still hers to close.
    if (month.next().last() >= m_world.today) return;
    m_world.agenda.at(atDesk({month.next().first().addDays(3), 18}), [=, this] { closeMonth(month); });
    // Now and then a sheet of paper turns up; of the last month closed one is written down, and one still
    // waits.
    auto draw = m_world.draw(Theme::Closing, rowOf(month));
    const bool newest = month.next().next().last() >= m_world.today;
    if (!newest && !draw.chance(25)) return;
    const auto found = month.next().first();
    m_world.agenda.at(atDesk({found.addDays(13), 17}), [=, this] {
        m_help.lateBarrier(month.first().addDays(11), draw);
        expect(storage::SummaryStore(m_world.database)
                   .amend(reports::countMonth(m_world.database, month),
                          m_world.lists.sentences(u"amendment"_s).front(), reports::countMonth));
    });
    if (newest)
        m_world.agenda.at(atDesk({found.addDays(20), 17}), [=, this] {
            m_help.lateBarrier(month.first().addDays(19), m_world.draw(Theme::Closing, 1));
        });
}

void Life::closeMonth(YearMonth month)
{
    auto counted = reports::countMonth(m_world.database, month);
    const std::atomic<bool> cancelled = false;
    for (const auto check : domain::allOf<domain::ClosingCheck>()) {
        // Holding everybody against everybody is not for each month of a life.
        if (check == domain::ClosingCheck::Duplicates) continue;
        const auto open = storage::openItems(m_world.database, check, month, cancelled);
        if (!open.empty()) counted.leftOpen.push_back({check, int(open.size())});
    }
    if (!counted.leftOpen.empty()) counted.closingReason = m_world.lists.sentences(u"closing"_s).front();
    expect(storage::SummaryStore(m_world.database).close(counted, reports::countMonth));
    ++m_monthsClosed;
}

void Life::activity(YearMonth month, int number)
{
    static const std::vector<QString> kinds{u"awareness"_s,        u"language-course"_s, u"staff-training"_s,
                                            u"elected-training"_s, u"sport"_s,           u"cultural"_s,
                                            u"support-group"_s,    u"exchange"_s,        u"training"_s};
    auto draw = m_world.draw(Theme::Month, rowOf(month) * 4 + static_cast<std::uint64_t>(number));
    domain::Activity activity;
    activity.kind = draw.from(kinds);
    activity.title = draw.from(m_world.lists.sentences(u"activity"_s, activity.kind));
    const bool training = activity.kind.endsWith("training"_L1);
    activity.sector = activity.kind == "training"_L1          ? u"employment"_s
                      : activity.kind == "language-course"_L1 ? u"education"_s
                      : activity.kind == "awareness"_L1       ? u"health"_s
                      : activity.kind == "support-group"_L1   ? u"psychosocial"_s
                      : training                              ? u"social"_s
                                                              : u"cultural"_s;
    activity.programme = training ? u"governance-communication"_s : u"social-humanitarian"_s;
    activity.communeCode = m_world.lists.communes[draw.weighted(m_world.lists.communeWeights)];
    activity.from = m_world.agenda.day();
    activity.hours = draw.between(2, 6);
    const auto function = activity.kind == "staff-training"_L1     ? u"commune-staff"_s
                          : activity.kind == "elected-training"_L1 ? u"elected-official"_s
                                                                   : u"host-community"_s;
    activity.counted.push_back({function, activity.communeCode, draw.between(2, 14), draw.between(2, 14), 0});
    if (function == "host-community"_L1)
        for (int i = draw.between(2, 8); i > 0 && !m_recent.empty(); --i) {
            const auto& who =
                m_recent[static_cast<std::size_t>(draw.below(static_cast<int>(m_recent.size())))];
            domain::NamedParticipant named;
            named.person = who.id;
            named.function = u"beneficiary"_s;
            named.communeCode = who.commune;
            const auto same = [&](const auto& other) { return other.person == named.person; };
            if (std::none_of(activity.named.begin(), activity.named.end(), same))
                activity.named.push_back(named);
        }
    expect(storage::ActivityStore(m_world.database).save(std::move(activity)));
}

void Life::lastDays()
{
    // Whoever opens the file in the morning finds something to do.
    m_stays.lastDays();
    int reserved = 0;
    int waiting = 0;
    std::uint64_t number = 0;
    for (auto who = m_recent.rbegin(); who != m_recent.rend() && number < 20; ++who, ++number) {
        using domain::ReferralPriority;
        if (number >= 3 && number < 5) m_referrals.referOn(*who, 1'000'000 + number);
        if (number < 3) m_referrals.leaveWaiting(*who, ReferralPriority::Emergency, 1'000'000 + number);
        if (reserved < 2 && m_stays.reserveForToday(*who))
            ++reserved;
        else if (waiting < 3 && number >= 3) {
            m_stays.leaveWaiting(*who);
            ++waiting;
        }
    }
    m_stays.moveUpOnTheList(m_recent);
    if (!m_recent.empty()) m_help.ban(m_recent.front());
    liveInTheHouse(m_world, m_house, m_recent.size() > 1 ? m_recent[1].id : domain::BeneficiaryId());
    lendAndCard(m_world);
    // The board of the coming weeks has something to be moved.
    int ahead = 0;
    for (auto who = m_recent.rbegin(); who != m_recent.rend() && ahead < 5; ++who)
        if (m_stays.reserveAhead(*who)) ++ahead;
}

} // namespace wasl::demo
