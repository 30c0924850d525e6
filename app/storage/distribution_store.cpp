#include "app/storage/distribution_store.h"

#include "app/storage/counting.h"
#include "app/storage/household_store.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Distribution;
using domain::FrequencyRule;

namespace
{

const Table<Distribution>& distributions()
{
    static const Table<Distribution> table(
        u"distribution"_s,
        {field(u"id"_s, &Distribution::id), field(u"person_id"_s, &Distribution::person),
         field(u"household_id"_s, &Distribution::household), field(u"item"_s, &Distribution::item),
         field(u"quantity"_s, &Distribution::quantity), field(u"unit"_s, &Distribution::unit),
         field(u"at"_s, &Distribution::at), field(u"day"_s, &Distribution::day),
         field(u"given_by"_s, &Distribution::givenBy), field(u"note"_s, &Distribution::note)},
        {}, {}, [](const Distribution& distribution) { return distribution.person.uuid(); });
    return table;
}

Distribution completed(Database& database, Distribution wanted)
{
    if (!wanted.at.isValid()) wanted.at = database.now();
    if (!wanted.day.isValid()) wanted.day = wanted.at.toLocalTime().date();
    if (wanted.givenBy.isNull()) wanted.givenBy = database.actor().user;
    if (!wanted.household)
        if (const auto household = HouseholdStore(database).ofPersonOn(wanted.person, wanted.day))
            wanted.household = household->id;
    return wanted;
}

void noteRule(Database& database, const QString& action, const QString& item, const QJsonValue& from,
              const QJsonValue& to)
{
    // A rule has no identifier of its own: its item, hashed into one, keeps its history together.
    const auto id = QUuid::createUuidV5(QUuid(), u"frequency_rule/"_s + item);
    Journal(database).append({action, u"frequency_rule"_s, id, id, {{item, from, to}}});
}

QString ruleText(const FrequencyRule& rule)
{
    return u"%1/%2/%3"_s.arg(rule.times).arg(domain::code(rule.period), domain::code(rule.scope));
}

} // namespace

std::optional<domain::Refusal> DistributionStore::whyNotWithin(const Distribution& wanted) const
{
    for (const auto& rule : rules()) {
        if (rule.item != wanted.item) continue;
        const auto before =
            distributions().select(m_database, u"WHERE item = ? AND (person_id = ? OR household_id = ?)"_s,
                                   wanted.item, wanted.person, wanted.household);
        return domain::whyNotGive(rule, before, wanted);
    }
    return std::nullopt;
}

domain::Result<domain::DistributionId> DistributionStore::give(Distribution distribution)
{
    return write(m_database, Action::Distribute, [&]() -> domain::Result<domain::DistributionId> {
        distribution = completed(m_database, std::move(distribution));
        distribution.id = {};
        if (const auto found = problems(distribution, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        if (auto refusal = whyNotWithin(distribution)) return tl::unexpected(*std::move(refusal));
        return distributions().save(m_database, std::move(distribution)).map([&](const Distribution& saved) {
            count(m_database,
                  {EventKind::Distributed, saved.day, saved.id.uuid(), saved.person, saved.item, {}, 1});
            return saved.id;
        });
    });
}

domain::Result<void> DistributionStore::takeBack(const domain::DistributionId& id)
{
    return write(m_database, Action::Distribute, [&]() -> domain::Result<void> {
        const auto given = distributions().find(m_database, id);
        if (!given) return tl::unexpected(notFound());
        if (given->day != m_database.today())
            return domain::refuse(
                u"given-before-today"_s,
                QCoreApplication::translate("wasl::storage", "Only what was given today can be taken back."));
        uncount(m_database, id.uuid());
        distributions().remove(m_database, *given);
        return {};
    });
}

std::optional<domain::Refusal> DistributionStore::whyNotGive(const BeneficiaryId& person,
                                                             const QString& item) const
{
    if (!may(m_database, Action::Distribute))
        return domain::notAllowed(m_database.actor().role, Action::Distribute);
    Distribution wanted;
    wanted.person = person;
    wanted.item = item;
    return whyNotWithin(completed(m_database, std::move(wanted)));
}

std::vector<Distribution> DistributionStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::Distribute)) return {};
    return distributions().select(m_database, u"WHERE person_id = ? ORDER BY at DESC"_s, person);
}

std::vector<Distribution> DistributionStore::onDay(QDate day) const
{
    if (!may(m_database, Action::Distribute)) return {};
    return distributions().select(m_database, u"WHERE day = ? ORDER BY at DESC"_s, day);
}

std::vector<DistributionRow> DistributionStore::given(const QString& item, QDate day) const
{
    std::vector<DistributionRow> rows;
    if (!may(m_database, Action::Distribute)) return rows;
    for (auto& each : distributions().select(
             m_database, u"WHERE day = ? AND item = ? ORDER BY at DESC, id DESC"_s, day, item)) {
        auto person = m_database.query(
            u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, each.person);
        if (person.next()) rows.push_back({std::move(each), readPersonTag(person, 0)});
    }
    return rows;
}

std::vector<FrequencyRule> DistributionStore::rules() const
{
    std::vector<FrequencyRule> found;
    auto rows = m_database.query(u"SELECT item, times, period, scope FROM frequency_rule ORDER BY item"_s);
    while (rows.next())
        found.push_back({rows.get<QString>(0), rows.get<int>(1), rows.get<domain::RulePeriod>(2),
                         rows.get<domain::RuleScope>(3)});
    return found;
}

domain::Result<void> DistributionStore::setRule(const FrequencyRule& rule)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        QJsonValue before = QJsonValue::Null;
        for (const auto& known : rules())
            if (known.item == rule.item) before = ruleText(known);
        m_database.execute(
            u"INSERT INTO frequency_rule (item, times, period, scope) VALUES (?,?,?,?) "
            "ON CONFLICT (item) DO UPDATE SET times = excluded.times, period = excluded.period, "
            "scope = excluded.scope"_s,
            rule.item, rule.times, rule.period, rule.scope);
        noteRule(m_database, before.isNull() ? u"create"_s : u"update"_s, rule.item, before, ruleText(rule));
        return {};
    });
}

domain::Result<void> DistributionStore::removeRule(const QString& item)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        for (const auto& known : rules()) {
            if (known.item != item) continue;
            m_database.execute(u"DELETE FROM frequency_rule WHERE item = ?"_s, item);
            noteRule(m_database, u"delete"_s, item, ruleText(known), QJsonValue::Null);
        }
        return {};
    });
}

} // namespace wasl::storage
