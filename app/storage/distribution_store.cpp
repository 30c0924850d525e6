#include "app/storage/distribution_store.h"

#include "app/storage/counting.h"
#include "app/storage/household_store.h"
#include "app/storage/ramadan_dates.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Distribution;
using domain::FrequencyRule;
using domain::ServingTime;

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
         field(u"given_by"_s, &Distribution::givenBy), field(u"note"_s, &Distribution::note),
         field(u"serving"_s, &Distribution::serving), field(u"serving_day"_s, &Distribution::servingDay),
         field(u"overrode"_s, &Distribution::overrode),
         field(u"override_reason"_s, &Distribution::overrideReason)},
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

Field<ServingTime> clockField(const QString& name, QTime ServingTime::*member)
{
    const auto form = u"HH:mm"_s;
    return {name,
            [=](const ServingTime& time) {
                return (time.*member).isValid() ? QVariant((time.*member).toString(form)) : QVariant();
            },
            [=](ServingTime& time, const QVariant& value) {
                time.*member = QTime::fromString(value.toString(), form);
            }};
}

Field<FrequencyRule> servingsField()
{
    return jsonField(u"servings"_s, &FrequencyRule::servings,
                     {field(u"serving"_s, &ServingTime::serving), clockField(u"from"_s, &ServingTime::from),
                      clockField(u"until"_s, &ServingTime::until),
                      field(u"sunset"_s, &ServingTime::fromSunset),
                      field(u"ramadan"_s, &ServingTime::inRamadan)});
}

/// What a rule says besides its item, in the order of its columns.
const Fields<FrequencyRule>& ruleFields()
{
    static const Fields<FrequencyRule> fields{field(u"times"_s, &FrequencyRule::times),
                                              field(u"period"_s, &FrequencyRule::period),
                                              field(u"scope"_s, &FrequencyRule::scope),
                                              servingsField(),
                                              field(u"quantity"_s, &FrequencyRule::quantity),
                                              field(u"each_head"_s, &FrequencyRule::eachHead),
                                              field(u"guests_only"_s, &FrequencyRule::guestsOnly),
                                              field(u"guests_of_id"_s, &FrequencyRule::guestsOf),
                                              field(u"may_override"_s, &FrequencyRule::mayOverride)};
    return fields;
}

QJsonValue ruleJson(const FrequencyRule& rule)
{
    return toJson(rule, ruleFields());
}

FrequencyRule readRule(const Statement& row)
{
    FrequencyRule rule;
    rule.item = row.get<QString>(0);
    for (std::size_t i = 0; i < ruleFields().size(); ++i)
        ruleFields()[i].write(rule, row.value(int(i) + 1));
    return rule;
}

QString selectRules()
{
    QStringList columns{u"item"_s};
    for (const auto& column : ruleFields())
        columns << column.name;
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM frequency_rule "_s;
}

} // namespace

domain::GivingOccasion DistributionStore::occasion(const FrequencyRule& rule,
                                                   const Distribution& wanted) const
{
    const auto local = wanted.at.toLocalTime();
    domain::GivingOccasion now;
    now.day = local.date();
    now.time = local.time();
    if (!rule.servings.empty()) {
        const auto all = ramadans(m_database);
        now.ramadan = domain::ramadanOn(all, now.day);
        now.ramadanYesterday = domain::ramadanOn(all, now.day.addDays(-1));
        now.sunset = domain::sunset(now.day, sunsetPlace(m_database), QTimeZone::systemTimeZone());
    }
    if (rule.eachHead && wanted.household)
        if (const auto household = HouseholdStore(m_database).find(*wanted.household))
            now.heads = std::max(1, int(domain::membersOn(*household, wanted.day).size()));
    if (rule.guestsOnly) {
        auto rows = m_database.query(
            u"SELECT structure_id FROM stay WHERE person_id = ? AND state = 'checked-in'"_s, wanted.person);
        while (rows.next())
            now.guestOf.push_back(rows.get<domain::StructureId>(0));
        now.isGuest = !now.guestOf.empty();
        if (rule.guestsOf)
            if (auto row = m_database.query(u"SELECT name FROM structure WHERE id = ?"_s, *rule.guestsOf);
                row.next())
                now.structureName = row.get<QString>(0);
    }
    return now;
}

std::optional<domain::Refusal> DistributionStore::whyNotWithin(const FrequencyRule& rule,
                                                               Distribution& wanted) const
{
    const auto now = occasion(rule, wanted);
    if (const auto serving = domain::currentServing(rule, now)) {
        wanted.serving = serving->time.serving;
        wanted.servingDay = serving->day;
    }
    const auto before =
        distributions().select(m_database, u"WHERE item = ? AND (person_id = ? OR household_id = ?)"_s,
                               wanted.item, wanted.person, wanted.household);
    return domain::whyNotGive(rule, before, wanted, now);
}

double DistributionStore::usualQuantity(const BeneficiaryId& person, const QString& item) const
{
    const auto known = rule(item);
    if (!known || !may(m_database, Action::Distribute)) return 1;
    Distribution wanted;
    wanted.person = person;
    wanted.item = item;
    return domain::quantityOf(*known, occasion(*known, completed(m_database, std::move(wanted))).heads);
}

domain::Result<domain::DistributionId> DistributionStore::give(Distribution distribution)
{
    return write(m_database, Action::Distribute, [&]() -> domain::Result<domain::DistributionId> {
        distribution = completed(m_database, std::move(distribution));
        distribution.id = {};
        if (const auto found = problems(distribution, m_database.today()); !found.empty())
            return tl::unexpected(found.front());
        const auto known = rule(distribution.item);
        const auto refusal = known ? whyNotWithin(*known, distribution) : std::nullopt;
        distribution.overrideReason = distribution.overrideReason.trimmed();
        const bool asShown =
            refusal && (distribution.overrode.isEmpty() || distribution.overrode == refusal->code);
        if (refusal && !(known->mayOverride && asShown && !distribution.overrideReason.isEmpty()))
            return tl::unexpected(*refusal);
        distribution.overrode = refusal ? refusal->code : QString();
        if (!refusal) distribution.overrideReason.clear();
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
    const auto known = rule(item);
    if (!known) return std::nullopt;
    wanted = completed(m_database, std::move(wanted));
    wanted.quantity = usualQuantity(person, item);
    return whyNotWithin(*known, wanted);
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
    auto rows = m_database.query(selectRules() + u"ORDER BY item"_s);
    while (rows.next())
        found.push_back(readRule(rows));
    return found;
}

std::optional<FrequencyRule> DistributionStore::rule(const QString& item) const
{
    auto row = m_database.query(selectRules() + u"WHERE item = ?"_s, item);
    return row.next() ? std::optional(readRule(row)) : std::nullopt;
}

domain::Result<void> DistributionStore::setRule(const FrequencyRule& rule)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        if (const auto found = problems(rule); !found.empty()) return tl::unexpected(found.front());
        const auto before = this->rule(rule.item);
        QStringList columns{u"item"_s}, places{u"?"_s}, updates;
        for (const auto& column : ruleFields()) {
            columns << column.name;
            places << u"?"_s;
            updates << column.name + u" = excluded."_s + column.name;
        }
        auto insert = m_database.query(u"INSERT INTO frequency_rule ("_s + columns.join(u", "_s) +
                                           u") VALUES ("_s + places.join(u", "_s) +
                                           u") ON CONFLICT (item) DO UPDATE SET "_s + updates.join(u", "_s),
                                       rule.item);
        for (const auto& column : ruleFields())
            insert.add(column.read(rule));
        insert.run();
        noteRule(m_database, before ? u"update"_s : u"create"_s, rule.item,
                 before ? ruleJson(*before) : QJsonValue::Null, ruleJson(rule));
        return {};
    });
}

domain::Result<void> DistributionStore::removeRule(const QString& item)
{
    return write(m_database, Action::EditSettings, [&]() -> domain::Result<void> {
        for (const auto& known : rules()) {
            if (known.item != item) continue;
            m_database.execute(u"DELETE FROM frequency_rule WHERE item = ?"_s, item);
            noteRule(m_database, u"delete"_s, item, ruleJson(known), QJsonValue::Null);
        }
        return {};
    });
}

} // namespace wasl::storage
