#include "app/storage/counting.h"

#include "app/domain/release_counts.h"
#include "app/storage/database.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::AgeBand;
using domain::Beneficiary;
using domain::BeneficiaryId;
using domain::Family;
using domain::YearMonth;

namespace
{

struct Dimensions
{
    qint64 row = 0;
    QString sex;
    AgeBand ageBand = AgeBand::Unknown;
    QString nationality;
    QString status;
    QString commune;
};

Dimensions dimensionsOf(const Beneficiary& person, qint64 row, QDate day)
{
    const auto* status = domain::statusOn(person, day);
    return {row,
            person.sex.isKnown() ? domain::code(person.sex.value()) : QString(),
            domain::ageBandOf(domain::ageOn(person, day)),
            person.nationalities.value(0),
            status ? status->code : QString(),
            person.communeCode};
}

/// Only what the dimensions need, so that counting an event does not load the person.
Dimensions dimensionsOf(Database& database, const BeneficiaryId& id, QDate day)
{
    Beneficiary person;
    qint64 number = 0;
    auto row = database.query(
        u"SELECT row, sex, birth, nationality, commune_code FROM beneficiary WHERE id = ?"_s, id);
    if (row.next()) {
        number = row.get<qint64>(0);
        person.sex = row.get<domain::Answer<domain::Sex>>(1);
        person.birth = row.get<domain::Answer<domain::PartialDate>>(2);
        person.nationalities = row.get<QStringList>(3);
        person.communeCode = row.get<QString>(4);
    }
    auto statuses = database.query(
        u"SELECT code, from_day, until_day FROM beneficiary_status WHERE beneficiary_id = ? ORDER BY position"_s,
        id);
    while (statuses.next())
        person.statuses.push_back({statuses.get<QString>(0), statuses.get<std::optional<QDate>>(1),
                                   statuses.get<std::optional<QDate>>(2)});
    return dimensionsOf(person, number, day);
}

qint64 rowOf(Database& database, const BeneficiaryId& id)
{
    auto row = database.query(u"SELECT row FROM beneficiary WHERE id = ?"_s, id);
    return row.next() ? row.get<qint64>(0) : 0;
}

/// The last month that left from another file, if any: this one was restored from a backup older than that,
/// and cannot know who was counted in it.
std::optional<YearMonth> leftElsewhere(Database& database, Family family)
{
    auto row =
        database.query(u"SELECT max(period) FROM period_closed AS closed WHERE family = ? AND NOT EXISTS "
                       "(SELECT 1 FROM release WHERE family = closed.family AND period = closed.period)"_s,
                       family);
    if (!row.next() || row.value(0).isNull()) return std::nullopt;
    return row.get<YearMonth>(0);
}

/// The month of the event or, where that is closed or before the releases began, the first open one. Whoever
/// may have been counted in a month that left elsewhere is taken for counted there, and so never again:
/// registrations of up to then, and what counts once a year for the rest of that year.
YearMonth periodOf(Database& database, Family family, QDate day)
{
    auto period = YearMonth::of(day);
    const auto elsewhere = leftElsewhere(database, family);
    if (elsewhere && family == Family::Registered && period <= *elsewhere) return *elsewhere;
    auto closed = database.query(u"SELECT max(period) FROM period_closed WHERE family = ?"_s, family);
    if (closed.next() && !closed.value(0).isNull())
        period = std::max(period, closed.get<YearMonth>(0).next());
    auto start = database.query(u"SELECT value FROM setting WHERE name = 'releases.start'"_s);
    if (start.next()) period = std::max(period, start.get<YearMonth>(0));
    if (elsewhere && family != Family::Registered && period.year == elsewhere->year) return *elsewhere;
    return period;
}

/// The first one stands, for ever: an edit, a merge or an erasure changes nothing that left. What is beyond
/// the family's cap is not counted at all: the noise would not cover it.
void countOnce(Database& database, Family family, const BeneficiaryId& person, const QString& sector,
               QDate day, const Dimensions& dimensions, const QString& category)
{
    const auto period = periodOf(database, family, day);
    const auto year = family == Family::Registered ? 0 : period.year;
    database
        .statement(
            u"INSERT OR IGNORE INTO release_event (family, person_id, year, sector, period, commune, sex, "
            "age_band, nationality, category) SELECT ?,?,?,?,?,?,?,?,?,? "
            "WHERE (SELECT count(*) FROM release_event WHERE family = ? AND person_id = ? AND year = ?) < ?"_s)
        .bind(family, person, year)
        .add(sector.isNull() ? u""_s : sector) // a part of the key, so never NULL
        .bind(period, dimensions.commune, dimensions.sex, dimensions.ageBand, dimensions.nationality,
              category)
        .bind(family, person, year, domain::contributionCap(family))
        .run();
}

void countAs(Database& database, const CountedEvent& event, const Dimensions& dimensions)
{
    database.execute(
        u"INSERT INTO event (kind, on_day, source_id, person, sex, age_band, nationality, status, "
        "commune, category, outcome, quantity) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
        event.kind, event.day, event.source,
        dimensions.row > 0 ? std::optional(dimensions.row) : std::nullopt, dimensions.sex, dimensions.ageBand,
        dimensions.nationality, dimensions.status, dimensions.commune, event.category, event.outcome,
        event.quantity);
    if (event.person.isNull()) return;
    const auto once = [&](Family family, const QString& sector, const QString& category) {
        countOnce(database, family, event.person, sector, event.day, dimensions, category);
    };
    switch (event.kind) {
    case EventKind::Registered:
        once(Family::Registered, u""_s, dimensions.status);
        break;
    case EventKind::Referred:
        once(Family::Referred, event.category, event.category);
        once(Family::Assisted, u""_s, event.category);
        break;
    case EventKind::CheckedIn:
        once(Family::Assisted, u""_s, u"shelter"_s);
        break;
    case EventKind::Distributed:
        once(Family::Assisted, u""_s, u"food-items"_s);
        break;
    case EventKind::Assisted:
    case EventKind::Attended:
        once(Family::Assisted, u""_s, event.category);
        break;
    case EventKind::ReferralClosed:
    case EventKind::CheckedOut:
    case EventKind::CaseOpened:
    case EventKind::CaseClosed:
    case EventKind::Barrier:
        break;
    }
}

} // namespace

void count(Database& database, const CountedEvent& event)
{
    countAs(database, event,
            event.person.isNull() ? Dimensions{} : dimensionsOf(database, event.person, event.day));
}

void countRegistration(Database& database, const Beneficiary& person)
{
    const auto day = person.registeredOn;
    countAs(database, {EventKind::Registered, day, person.id.uuid(), person.id, {}, {}, 1},
            dimensionsOf(person, rowOf(database, person.id), day));
}

void recount(Database& database, const Beneficiary& person)
{
    const auto row = rowOf(database, person.id);
    const auto open =
        u" AND NOT EXISTS (SELECT 1 FROM monthly_summary closed WHERE closed.month = event.month)"_s;
    const auto registration = dimensionsOf(person, row, person.registeredOn);
    database.execute(
        u"UPDATE event SET on_day = ?, sex = ?, age_band = ?, nationality = ?, status = ?, commune = ? "
        "WHERE source_id = ? AND kind = 'registered'"_s +
            open,
        person.registeredOn, registration.sex, registration.ageBand, registration.nationality,
        registration.status, registration.commune, person.id);

    std::vector<std::pair<qint64, QDate>> others;
    for (auto rows = database.query(
             u"SELECT sequence, on_day FROM event WHERE person = ? AND kind <> 'registered'"_s + open, row);
         rows.next();)
        others.emplace_back(rows.get<qint64>(0), rows.get<QDate>(1));
    for (const auto& [sequence, day] : others) {
        const auto known = dimensionsOf(person, row, day);
        database.execute(
            u"UPDATE event SET sex = coalesce(sex, ?), nationality = coalesce(nationality, ?), "
            "status = coalesce(status, ?), commune = coalesce(commune, ?), "
            "age_band = CASE age_band WHEN 'unknown' THEN ? ELSE age_band END WHERE sequence = ?"_s,
            known.sex, known.nationality, known.status, known.commune, known.ageBand, sequence);
    }

    database.execute(
        u"UPDATE release_event SET commune = ?, sex = ?, age_band = ?, nationality = ?, category = ? "
        "WHERE family = 'registered' AND person_id = ? AND +period > "
        "coalesce((SELECT max(period) FROM period_closed WHERE family = 'registered'), '')"_s,
        registration.commune, registration.sex, registration.ageBand, registration.nationality,
        registration.status, person.id);
}

void uncountRegistration(Database& database, const BeneficiaryId& person)
{
    uncount(database, person.uuid());
    database.execute(u"DELETE FROM release_event WHERE family = 'registered' AND person_id = ? AND +period > "
                     "coalesce((SELECT max(period) FROM period_closed WHERE family = 'registered'), '')"_s,
                     person);
}

void uncount(Database& database, const QUuid& source)
{
    database.execute(u"DELETE FROM event WHERE source_id = ?"_s, source);
}

} // namespace wasl::storage
