#include "tests/reports/indicator_recount.h"

#include "app/domain/age_band.h"
#include "app/domain/beneficiary.h"
#include "app/domain/territory.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace wasl::tests
{

namespace
{

using domain::Aggregate;
using domain::Placement;
using storage::Database;
using Key = QByteArray;

constexpr qint64 hour = 3'600'000;

struct Person
{
    qint64 row = 0;
    domain::Beneficiary known;
};

struct Event
{
    qint64 sequence = 0;
    QString kind;
    QDate day;
    Key source;
    std::optional<qint64> person;
    std::map<QString, QString> dimensions;
    QString category;
    QString outcome;
    int quantity = 1;
};

struct Step
{
    QString event;
    qint64 at = 0;
};

QDate localDay(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at).date();
}

/// Reads everything there is.
class Reader
{
public:
    explicit Reader(Database& database)
        : m_database(database)
    {
        readPeople();
        readEvents();
    }

    std::map<QString, std::vector<RawFact>> facts()
    {
        registrations();
        assistance();
        referrals();
        cases();
        needs();
        stays();
        beds();
        distributions();
        legalFiles();
        activities();
        barriers();
        agreements();
        consents();
        return std::move(m_facts);
    }

private:
    void readPeople()
    {
        for (
            auto row = m_database.query(
                u"SELECT id, row, sex, birth, nationalities, commune_code, registered_on FROM beneficiary"_s);
            row.next();) {
            auto& person = m_people[row.get<Key>(0)];
            person.row = row.get<qint64>(1);
            person.known.sex = row.get<domain::Answer<domain::Sex>>(2);
            person.known.birth = row.get<domain::Answer<domain::PartialDate>>(3);
            person.known.nationalities = row.get<QStringList>(4);
            person.known.communeCode = row.get<QString>(5);
            person.known.registeredOn = row.get<QDate>(6);
        }
        for (auto row = m_database.query(u"SELECT beneficiary_id, code, from_day, until_day FROM "
                                         "beneficiary_status ORDER BY beneficiary_id, position"_s);
             row.next();)
            m_people[row.get<Key>(0)].known.statuses.push_back(
                {row.get<QString>(1), row.get<std::optional<QDate>>(2), row.get<std::optional<QDate>>(3)});
    }

    void readEvents()
    {
        for (auto row = m_database.query(
                 u"SELECT sequence, kind, on_day, source_id, person, sex, age_band, nationality, status, "
                 "commune, category, outcome, quantity FROM event"_s);
             row.next();) {
            Event event{
                row.get<qint64>(0),   row.get<QString>(1),  row.get<QDate>(2), row.get<Key>(3), {}, {},
                row.get<QString>(10), row.get<QString>(11), row.get<int>(12)};
            if (!row.value(4).isNull()) event.person = row.get<qint64>(4);
            put(event.dimensions, u"sex"_s, row.get<QString>(5));
            if (const auto band = row.get<QString>(6); band != "unknown"_L1)
                put(event.dimensions, u"age"_s, band);
            put(event.dimensions, u"nationality"_s, row.get<QString>(7));
            put(event.dimensions, u"status"_s, row.get<QString>(8));
            put(event.dimensions, u"commune"_s, communeOf(row.get<QString>(9)));
            m_events.push_back(std::move(event));
        }
    }

    static void put(std::map<QString, QString>& dimensions, const QString& name, const QString& code)
    {
        if (!code.isEmpty()) dimensions[name] = code;
    }

    static QString communeOf(const QString& code)
    {
        static const auto territory = domain::Territory::load();
        return territory.communeOf(code);
    }

    static QString idText(const Key& id)
    {
        return id.isEmpty() ? QString() : QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces);
    }

    RawFact about(const Key& id, QDate day) const
    {
        RawFact fact;
        const auto found = m_people.find(id);
        if (found == m_people.end()) return fact;
        const auto& person = found->second;
        fact.person = person.row;
        if (person.known.sex.isKnown())
            put(fact.dimensions, u"sex"_s, domain::code(person.known.sex.value()));
        if (const auto band = domain::ageBandOf(domain::ageOn(person.known, day));
            band != domain::AgeBand::Unknown)
            put(fact.dimensions, u"age"_s, domain::code(band));
        put(fact.dimensions, u"nationality"_s, person.known.nationalities.value(0));
        put(fact.dimensions, u"commune"_s, communeOf(person.known.communeCode));
        if (const auto* status = domain::statusOn(person.known, day))
            put(fact.dimensions, u"status"_s, status->code);
        return fact;
    }

    static RawFact asCounted(const Event& event)
    {
        RawFact fact;
        fact.dimensions = event.dimensions;
        fact.person = event.person.value_or(0);
        return fact;
    }

    void keep(const QString& view, RawFact fact) { m_facts[view].push_back(std::move(fact)); }

    void registrations()
    {
        struct Membership
        {
            Key household;
            std::optional<QDate> from, until;
        };
        std::map<Key, std::vector<Membership>> homes;
        for (auto row = m_database.query(
                 u"SELECT person_id, household_id, from_day, until_day FROM household_member"_s);
             row.next();)
            homes[row.get<Key>(0)].push_back(
                {row.get<Key>(1), row.get<std::optional<QDate>>(2), row.get<std::optional<QDate>>(3)});
        for (const auto& event : m_events) {
            if (event.kind != "registered"_L1) continue;
            auto fact = asCounted(event);
            if (!event.person) fact.person = -event.sequence;
            fact.days[u"registered_on"_s] = event.day;
            for (const auto& home : homes[event.source])
                if ((!home.from || *home.from <= event.day) && (!home.until || event.day <= *home.until))
                    fact.household =
                        fact.household.isEmpty() ? home.household : std::min(fact.household, home.household);
            if (fact.household.isEmpty()) fact.household = event.source;
            keep(u"registrations"_s, fact);
        }
    }

    void assistance()
    {
        static const std::map<QString, QString> sectors{{u"checked-in"_s, u"shelter"_s},
                                                        {u"distributed"_s, u"food-items"_s},
                                                        {u"assisted"_s, {}},
                                                        {u"referred"_s, {}},
                                                        {u"attended"_s, {}}};
        for (const auto& event : m_events) {
            const auto sector = sectors.find(event.kind);
            if (sector == sectors.end()) continue;
            auto fact = asCounted(event);
            fact.days[u"given_on"_s] = event.day;
            put(fact.dimensions, u"kind"_s, event.kind);
            put(fact.dimensions, u"sector"_s, sector->second.isEmpty() ? event.category : sector->second);
            keep(u"assistance"_s, fact);
        }
    }

    void referrals()
    {
        std::map<Key, std::vector<Step>> steps;
        for (auto row = m_database.query(
                 u"SELECT referral_id, event, at FROM referral_step ORDER BY referral_id, position"_s);
             row.next();)
            steps[row.get<Key>(0)].push_back({row.get<QString>(1), row.get<qint64>(2)});
        std::map<Key, std::pair<std::map<QString, QString>, qint64>> forms;
        for (auto row = m_database.query(u"SELECT id, partner_id, priority, state, decline_reason, outcome, "
                                         "sent_at FROM referral"_s);
             row.next();) {
            auto& [dimensions, sent] = forms[row.get<Key>(0)];
            put(dimensions, u"partner"_s, idText(row.get<Key>(1)));
            put(dimensions, u"priority"_s, row.get<QString>(2));
            put(dimensions, u"state"_s, row.get<QString>(3));
            put(dimensions, u"reason"_s, row.get<QString>(4));
            put(dimensions, u"outcome"_s, row.get<QString>(5));
            sent = row.get<qint64>(6);
        }
        static const std::map<QString, QString> columns{{u"accept"_s, u"accepted_on"_s},
                                                        {u"decline"_s, u"declined_on"_s},
                                                        {u"complete"_s, u"completed_on"_s},
                                                        {u"withdraw"_s, u"withdrawn_on"_s},
                                                        {u"clock-ran-out"_s, u"silent_on"_s}};
        for (const auto& event : m_events) {
            if (event.kind != "referred"_L1) continue;
            auto fact = asCounted(event);
            fact.days[u"sent_on"_s] = event.day;
            put(fact.dimensions, u"sector"_s, event.category);
            if (const auto form = forms.find(event.source); form != forms.end()) {
                fact.dimensions.insert(form->second.first.begin(), form->second.first.end());
                std::optional<qint64> answered;
                for (const auto& step : steps[event.source]) {
                    if (const auto column = columns.find(step.event); column != columns.end())
                        fact.days.try_emplace(column->second, localDay(step.at));
                    if (step.event == "accept"_L1 || step.event == "decline"_L1 || step.event == "start"_L1 ||
                        step.event == "complete"_L1)
                        answered = std::min(answered.value_or(step.at), step.at);
                }
                if (answered) {
                    fact.days[u"answered_on"_s] = localDay(*answered);
                    fact.numbers[u"answer_hours"_s] = double((*answered - form->second.second) / hour);
                }
            }
            keep(u"referrals"_s, fact);
        }
    }

    void cases()
    {
        for (auto row = m_database.query(
                 u"SELECT c.person_id, p.opened, p.closed, c.priority, c.stage, p.closure_reason, p.outcome "
                 "FROM case_period p JOIN case_file c ON c.id = p.case_id"_s);
             row.next();) {
            auto fact = about(row.get<Key>(0), row.get<QDate>(1));
            fact.days = {{u"opened_on"_s, row.get<QDate>(1)}, {u"closed_on"_s, row.get<QDate>(2)}};
            put(fact.dimensions, u"priority"_s, row.get<QString>(3));
            put(fact.dimensions, u"stage"_s, row.get<QString>(4));
            put(fact.dimensions, u"reason"_s, row.get<QString>(5));
            put(fact.dimensions, u"outcome"_s, row.get<QString>(6));
            keep(u"cases"_s, fact);
        }
    }

    void needs()
    {
        for (auto row = m_database.query(
                 u"SELECT beneficiary_id, from_day, until_day, code FROM beneficiary_need"_s);
             row.next();) {
            auto seen = row.get<QDate>(1);
            if (!seen.isValid()) seen = m_people[row.get<Key>(0)].known.registeredOn;
            auto fact = about(row.get<Key>(0), seen);
            fact.days = {{u"seen_on"_s, seen}, {u"until_on"_s, dayAfter(row.get<QDate>(2))}};
            put(fact.dimensions, u"need"_s, row.get<QString>(3));
            put(fact.dimensions, u"category"_s, row.get<QString>(3).left(2));
            keep(u"needs"_s, fact);
        }
    }

    static QDate dayAfter(QDate day) { return day.isValid() ? day.addDays(1) : day; }

    void stays()
    {
        struct Row
        {
            Key person, structure, continues;
            QString state, destination;
            qint64 requested = 0;
            std::optional<qint64> in, out;
        };
        std::map<Key, Row> all;
        for (auto row =
                 m_database.query(u"SELECT id, person_id, structure_id, continues_id, state, destination, "
                                  "requested_at, checked_in_at, checked_out_at FROM stay"_s);
             row.next();)
            all[row.get<Key>(0)] = {row.get<Key>(1),
                                    row.get<Key>(2),
                                    row.get<Key>(3),
                                    row.get<QString>(4),
                                    row.get<QString>(5),
                                    row.get<qint64>(6),
                                    row.get<std::optional<qint64>>(7),
                                    row.get<std::optional<qint64>>(8)};
        for (const auto& [id, stay] : all) {
            auto fact = about(stay.person, localDay(stay.in.value_or(stay.requested)));
            fact.days[u"requested_on"_s] = localDay(stay.requested);
            if (stay.in) fact.days[u"arrived_on"_s] = localDay(*stay.in);
            if (stay.out) fact.days[u"left_on"_s] = localDay(*stay.out);
            const bool moved = stay.destination == "same-structure"_L1;
            put(fact.dimensions, u"structure"_s, idText(stay.structure));
            put(fact.dimensions, u"state"_s, stay.state);
            put(fact.dimensions, u"destination"_s, stay.destination);
            put(fact.dimensions, u"begins"_s, stay.in && stay.continues.isEmpty() ? u"yes"_s : u"no"_s);
            put(fact.dimensions, u"ends"_s, stay.out && !moved ? u"yes"_s : u"no"_s);
            if (stay.in && stay.continues.isEmpty())
                fact.numbers[u"wait_hours"_s] = double((*stay.in - stay.requested) / hour);
            if (stay.out && !moved) {
                const auto* first = &stay;
                while (!first->continues.isEmpty())
                    first = &all.at(first->continues);
                fact.numbers[u"length_days"_s] =
                    double(localDay(first->in.value_or(*stay.in)).daysTo(localDay(*stay.out)));
            }
            keep(u"stays"_s, fact);
        }
    }

    /// A fact for each night of each bed: the night of a day is the midnight that ends it.
    void beds()
    {
        struct Block
        {
            Key bed, room, unit;
            qint64 starts = 0;
            std::optional<qint64> ends;
        };
        std::vector<Block> blocks;
        for (auto row = m_database.query(u"SELECT bed_id, room_id, unit_id, starts, ends FROM block"_s);
             row.next();)
            blocks.push_back({row.get<Key>(0), row.get<Key>(1), row.get<Key>(2), row.get<qint64>(3),
                              row.get<std::optional<qint64>>(4)});
        for (auto row = m_database.query(
                 u"SELECT bed.id, room.id, unit.id, unit.structure_id FROM bed, room, unit "
                 "WHERE bed.room_id = room.id AND room.unit_id = unit.id AND bed.active = 1"_s);
             row.next();) {
            const auto bed = row.get<Key>(0), room = row.get<Key>(1), unit = row.get<Key>(2);
            qint64 made = 0;
            for (int i = 0; i < 6; ++i)
                made = made * 256 + uchar(bed[i]);
            for (auto night = localDay(made); night < m_database.today(); night = night.addDays(1)) {
                const auto midnight = night.addDays(1).startOfDay(Qt::LocalTime).toMSecsSinceEpoch();
                const bool blocked = std::any_of(blocks.begin(), blocks.end(), [&](const Block& block) {
                    return (block.bed == bed || block.room == room || block.unit == unit) &&
                           block.starts < midnight && (!block.ends || *block.ends >= midnight);
                });
                if (blocked) continue;
                RawFact fact;
                fact.days = {{u"open_on"_s, night}, {u"until_on"_s, night.addDays(1)}};
                put(fact.dimensions, u"structure"_s, idText(row.get<Key>(3)));
                keep(u"beds"_s, fact);
            }
        }
    }

    void distributions()
    {
        std::map<Key, std::pair<double, Key>> given;
        for (auto row = m_database.query(u"SELECT id, quantity, household_id, person_id FROM distribution"_s);
             row.next();)
            given[row.get<Key>(0)] = {row.get<double>(1),
                                      row.get<Key>(2).isEmpty() ? row.get<Key>(3) : row.get<Key>(2)};
        for (const auto& event : m_events) {
            if (event.kind != "distributed"_L1) continue;
            auto fact = asCounted(event);
            fact.days[u"given_on"_s] = event.day;
            put(fact.dimensions, u"item"_s, event.category);
            const auto row = given.find(event.source);
            fact.numbers[u"quantity"_s] = row == given.end() ? event.quantity : row->second.first;
            fact.household = row == given.end() ? event.source : row->second.second;
            keep(u"distributions"_s, fact);
        }
    }

    void legalFiles()
    {
        for (auto row = m_database.query(
                 u"SELECT person_id, opened, closed, kind, outcome, authority FROM legal_file"_s);
             row.next();) {
            auto fact = about(row.get<Key>(0), row.get<QDate>(1));
            fact.days = {{u"opened_on"_s, row.get<QDate>(1)}, {u"closed_on"_s, row.get<QDate>(2)}};
            put(fact.dimensions, u"kind"_s, row.get<QString>(3));
            put(fact.dimensions, u"outcome"_s, row.get<QString>(4));
            put(fact.dimensions, u"authority"_s, row.get<QString>(5));
            keep(u"legal_files"_s, fact);
        }
        for (auto row = m_database.query(
                 u"SELECT l.person_id, d.due, d.done, l.kind FROM legal_deadline d, legal_file l "
                 "WHERE l.id = d.legal_file_id"_s);
             row.next();) {
            const auto due = row.get<QDate>(1), done = row.get<QDate>(2);
            auto fact = about(row.get<Key>(0), due);
            fact.days[u"due_on"_s] = due;
            if (done.isValid() && done <= due)
                fact.days[u"met_on"_s] = done;
            else
                fact.days[u"missed_on"_s] = due.addDays(1);
            put(fact.dimensions, u"kind"_s, row.get<QString>(3));
            keep(u"legal_deadlines"_s, fact);
        }
    }

    void activities()
    {
        struct Held
        {
            QDate day;
            QString kind, sector, commune;
        };
        std::map<Key, Held> held;
        for (auto row = m_database.query(
                 u"SELECT id, from_day, kind, sector, commune_code, programme FROM activity"_s);
             row.next();) {
            const auto& one = held[row.get<Key>(0)] = {row.get<QDate>(1), row.get<QString>(2),
                                                       row.get<QString>(3), row.get<QString>(4)};
            RawFact fact;
            fact.days[u"held_on"_s] = one.day;
            put(fact.dimensions, u"kind"_s, one.kind);
            put(fact.dimensions, u"sector"_s, one.sector);
            put(fact.dimensions, u"commune"_s, communeOf(one.commune));
            put(fact.dimensions, u"programme"_s, row.get<QString>(5));
            keep(u"activities"_s, fact);
        }
        const auto took = [&](const Key& activity, const QString& function, const QString& commune,
                              const QString& sex, int quantity, std::optional<qint64> person) {
            const auto& one = held[activity];
            RawFact fact;
            fact.person = person;
            fact.days[u"held_on"_s] = one.day;
            fact.numbers[u"quantity"_s] = quantity;
            put(fact.dimensions, u"kind"_s, one.kind);
            put(fact.dimensions, u"sector"_s, one.sector);
            put(fact.dimensions, u"function"_s, function);
            put(fact.dimensions, u"sex"_s, sex);
            put(fact.dimensions, u"commune"_s, communeOf(commune.isEmpty() ? one.commune : commune));
            if (quantity > 0) keep(u"participants"_s, fact);
        };
        for (auto row = m_database.query(u"SELECT activity_id, function, commune_code, women, men, not_said "
                                         "FROM activity_counted"_s);
             row.next();) {
            const auto say = [&](const QString& sex, int quantity) {
                took(row.get<Key>(0), row.get<QString>(1), row.get<QString>(2), sex, quantity, {});
            };
            say(u"F"_s, row.get<int>(3));
            say(u"M"_s, row.get<int>(4));
            say({}, row.get<int>(5));
        }
        for (auto row = m_database.query(
                 u"SELECT activity_id, function, commune_code, person_id FROM activity_named"_s);
             row.next();) {
            const auto known = about(row.get<Key>(3), m_database.today());
            const auto sex = known.dimensions.find(u"sex"_s);
            took(row.get<Key>(0), row.get<QString>(1), row.get<QString>(2),
                 sex == known.dimensions.end() ? QString() : sex->second, 1, known.person);
        }
    }

    void barriers()
    {
        std::map<Key, std::pair<QString, Key>> where;
        for (auto row = m_database.query(u"SELECT id, commune_code, partner_id FROM barrier"_s); row.next();)
            where[row.get<Key>(0)] = {row.get<QString>(1), row.get<Key>(2)};
        for (const auto& event : m_events) {
            if (event.kind != "barrier"_L1) continue;
            auto fact = asCounted(event);
            fact.person = event.person;
            fact.days[u"met_on"_s] = event.day;
            fact.dimensions.erase(u"commune"_s);
            put(fact.dimensions, u"kind"_s, event.category);
            put(fact.dimensions, u"sector"_s, event.outcome);
            put(fact.dimensions, u"commune"_s, communeOf(where[event.source].first));
            put(fact.dimensions, u"partner"_s, idText(where[event.source].second));
            keep(u"barriers"_s, fact);
        }
    }

    void agreements()
    {
        std::map<Key, QString> kinds;
        for (auto row = m_database.query(u"SELECT id, kind FROM partner"_s); row.next();)
            kinds[row.get<Key>(0)] = row.get<QString>(1);
        for (auto row = m_database.query(
                 u"SELECT partner_id, signed_on, from_day, until_day, commune_code FROM agreement"_s);
             row.next();) {
            RawFact fact;
            fact.days = {{u"signed_on"_s, row.get<QDate>(1)},
                         {u"from_on"_s, row.get<QDate>(2)},
                         {u"until_on"_s, dayAfter(row.get<QDate>(3))}};
            put(fact.dimensions, u"partner"_s, idText(row.get<Key>(0)));
            put(fact.dimensions, u"kind"_s, kinds[row.get<Key>(0)]);
            put(fact.dimensions, u"commune"_s, communeOf(row.get<QString>(4)));
            keep(u"agreements"_s, fact);
        }
    }

    void consents()
    {
        for (auto row = m_database.query(
                 u"SELECT person_id, decided_at, purpose, decision, recipient_id FROM consent"_s);
             row.next();) {
            const auto day = localDay(row.get<qint64>(1));
            auto fact = about(row.get<Key>(0), day);
            fact.days[u"decided_on"_s] = day;
            put(fact.dimensions, u"purpose"_s, row.get<QString>(2));
            put(fact.dimensions, u"decision"_s, row.get<QString>(3));
            put(fact.dimensions, u"partner"_s, idText(row.get<Key>(4)));
            keep(u"consents"_s, fact);
        }
    }

    Database& m_database;
    std::map<Key, Person> m_people;
    std::vector<Event> m_events;
    std::map<QString, std::vector<RawFact>> m_facts;
};

/// What one cell gathers.
struct Gathered
{
    std::set<qint64> persons;
    std::set<QByteArray> households;
    std::vector<double> values;
    double sum = 0;
    int rows = 0;
};

QString valueOf(const RawFact& fact, const QString& dimension)
{
    const auto found = fact.dimensions.find(dimension);
    return found == fact.dimensions.end() ? QString() : found->second;
}

QDate dayOf(const RawFact& fact, const QString& column)
{
    const auto found = fact.days.find(column);
    return found == fact.days.end() ? QDate() : found->second;
}

std::optional<double> figureOf(const domain::IndicatorQuery& query, Gathered gathered)
{
    auto& values = gathered.values;
    std::sort(values.begin(), values.end());
    const double unit = query.column.endsWith(u"_hours"_s) ? 24 : 1;
    const auto count = values.size();
    switch (query.aggregate) {
    case Aggregate::CountEvents:
        return gathered.rows;
    case Aggregate::CountPersons:
        return double(gathered.persons.size());
    case Aggregate::CountHouseholds:
        return double(gathered.households.size());
    case Aggregate::Sum:
    case Aggregate::SumDays:
        return gathered.sum;
    case Aggregate::Median:
        if (count == 0) return std::nullopt;
        return (count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2) / unit;
    case Aggregate::Percentile90:
        break;
    }
    if (count == 0) return std::nullopt;
    std::size_t enough = 0; // how many it takes for nine in ten
    while (enough * 10 < count * 9)
        ++enough;
    return values[enough - 1] / unit;
}

} // namespace

IndicatorRecount::IndicatorRecount(Database& database)
    : m_today(database.today())
    , m_facts(Reader(database).facts())
{
}

std::size_t IndicatorRecount::facts() const
{
    std::size_t all = 0;
    for (const auto& [view, facts] : m_facts)
        all += facts.size();
    return all;
}

IndicatorRecount::Cells IndicatorRecount::cells(const domain::IndicatorQuery& query,
                                                const domain::CountingPeriod& period,
                                                const QStringList& by) const
{
    std::map<QStringList, Gathered> gathered;
    const auto found = m_facts.find(query.view);
    const auto last = std::min(period.last, m_today);
    if (found == m_facts.end() || period.first > m_today) return {};
    for (const auto& fact : found->second) {
        bool wanted = true;
        for (const auto& [dimension, codes] : query.where)
            wanted = wanted && codes.contains(valueOf(fact, dimension));
        const auto from = dayOf(fact, query.day), until = dayOf(fact, query.until);
        if (!wanted || !from.isValid()) continue;
        if (query.placement == Placement::On && (from < period.first || from > last)) continue;
        if (query.placement == Placement::AtEnd && (from > last || (until.isValid() && until <= last)))
            continue;
        if (query.placement == Placement::Within &&
            (from > last || (until.isValid() && (until <= period.first || until <= from))))
            continue;
        QStringList key;
        for (const auto& dimension : by)
            key << valueOf(fact, dimension);
        auto& cell = gathered[key];
        ++cell.rows;
        if (fact.person) cell.persons.insert(*fact.person);
        if (!fact.household.isEmpty()) cell.households.insert(fact.household);
        if (const auto number = fact.numbers.find(query.column); number != fact.numbers.end()) {
            cell.values.push_back(number->second);
            cell.sum += number->second;
        }
        if (query.aggregate == Aggregate::SumDays)
            for (auto night = std::max(from, period.first);
                 night <= last && night < m_today && (!until.isValid() || night < until);
                 night = night.addDays(1))
                ++cell.sum;
    }
    Cells cells;
    const bool counts = query.aggregate != Aggregate::Median && query.aggregate != Aggregate::Percentile90;
    for (auto& [key, cell] : gathered)
        if (const auto figure = figureOf(query, std::move(cell)); figure && !(counts && *figure == 0))
            cells[key] = figure;
    return cells;
}

IndicatorRecount::Cells IndicatorRecount::count(const domain::Indicator& indicator,
                                                const domain::CountingPeriod& period,
                                                const QStringList& by) const
{
    auto part = cells(indicator.query, period, by);
    if (!indicator.over) return part;
    Cells shares;
    for (const auto& [key, whole] : cells(*indicator.over, period, by))
        if (whole.value_or(0) > 0) {
            const auto found = part.find(key);
            shares[key] = 100 * (found == part.end() ? 0 : found->second.value_or(0)) / *whole;
        }
    return shares;
}

} // namespace wasl::tests
