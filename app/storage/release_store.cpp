#include "app/storage/release_store.h"

#include "app/storage/journal.h"
#include "app/storage/refusals.h"
#include "app/storage/settings_store.h"
#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Family;
using domain::ReleaseId;
using domain::YearMonth;

namespace
{

const auto startSetting = u"releases.start"_s;
const auto restoredSetting = u"releases.restored"_s; ///< the day, in a file that has not asked the hub since
const auto carriedSetting = u"releases.carried"_s;   ///< "1" once figures left on a stick

const auto selectReleases =
    u"SELECT id, family, period, schema, sequence, previous_digest, prepared, body, digest, state, attempts, "
    "next_attempt_at, problem, receipt, delivered_at FROM release "_s;

std::vector<Release> readReleases(Statement rows)
{
    std::vector<Release> found;
    while (rows.next())
        found.push_back({rows.get<ReleaseId>(0), rows.get<Family>(1), rows.get<YearMonth>(2),
                         rows.get<QString>(3), rows.get<qint64>(4), rows.get<QString>(5), rows.get<QDate>(6),
                         rows.get<QByteArray>(7), rows.get<QString>(8), rows.get<ReleaseState>(9),
                         rows.get<int>(10), rows.get<std::optional<QDateTime>>(11), rows.get<QString>(12),
                         rows.get<QByteArray>(13), rows.get<std::optional<QDateTime>>(14)});
    return found;
}

void closePeriod(Database& database, Family family, const YearMonth& period)
{
    database.execute(u"INSERT OR IGNORE INTO period_closed (family, period, closed_at) VALUES (?,?,?)"_s,
                     family, period, database.now());
}

/// A setting that is the outbox's own, whoever has the file open.
void put(Database& database, const QString& name, const QString& value)
{
    Transaction transaction(database);
    SettingsStore(database).keep(name, value);
    transaction.commit();
}

void tell(Database& database, const QString& action, const ReleaseId& id, std::vector<FieldChange> fields)
{
    Journal(database).append({action, u"release"_s, id.uuid(), id.uuid(), std::move(fields)});
}

} // namespace

domain::Result<void> ReleaseStore::start(const YearMonth& first)
{
    return write(m_database, Action::PublishRelease, [&]() -> domain::Result<void> {
        if (firstMonth())
            return domain::refuse(u"releases-started"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "The first month was chosen already; it cannot be "
                                                       "changed any more."));
        put(m_database, startSetting, first.toString());
        // A person registers once, so the past counts in the first month; assistance and referrals count by
        // the year.
        m_database.execute(u"DELETE FROM release_event WHERE family <> 'registered' AND year < ?"_s,
                           first.year);
        m_database.execute(u"UPDATE release_event SET period = ? WHERE period < ?"_s, first, first);
        return {};
    });
}

std::optional<YearMonth> ReleaseStore::firstMonth() const
{
    auto row = m_database.query(u"SELECT value FROM setting WHERE name = ?"_s, startSetting);
    return row.next() ? std::optional(row.get<YearMonth>(0)) : std::nullopt;
}

std::optional<YearMonth> ReleaseStore::nextPeriod(Family family) const
{
    auto first = firstMonth();
    auto row = m_database.query(u"SELECT max(period) FROM period_closed WHERE family = ?"_s, family);
    if (row.next() && !row.value(0).isNull())
        first = std::max(row.get<YearMonth>(0).next(), first.value_or(YearMonth()));
    return first;
}

bool ReleaseStore::isClosed(Family family, const YearMonth& period) const
{
    auto row =
        m_database.query(u"SELECT 1 FROM period_closed WHERE family = ? AND period >= ?"_s, family, period);
    return row.next();
}

domain::ReleaseCounts ReleaseStore::counts(Family family, const YearMonth& period) const
{
    domain::ReleaseCounts counts{family, period, {}};
    if (!may(m_database, Action::PublishRelease)) return counts;
    auto rows = m_database.query(u"SELECT commune, sex, age_band, nationality, category FROM release_event "
                                 "WHERE family = ? AND period = ?"_s,
                                 family, period);
    while (rows.next())
        counts.contributions.push_back({rows.get<QString>(0), rows.get<QString>(1),
                                        rows.get<domain::AgeBand>(2), rows.get<QString>(3),
                                        rows.get<QString>(4)});
    return counts;
}

ReleasePlace ReleaseStore::nextPlace() const
{
    auto row = m_database.query(u"SELECT sequence, digest FROM release ORDER BY sequence DESC LIMIT 1"_s);
    return row.next() ? ReleasePlace{row.get<qint64>(0) + 1, row.get<QString>(1)} : ReleasePlace{};
}

domain::Result<ReleaseId> ReleaseStore::commit(Release release)
{
    return write(m_database, Action::PublishRelease, [&]() -> domain::Result<ReleaseId> {
        if (isClosed(release.family, release.period))
            return domain::refuse(u"period-closed"_s,
                                  QCoreApplication::translate("wasl::storage",
                                                              "The figures of %1 have already left; "
                                                              "they can never be changed.")
                                      .arg(release.period.toString()));
        if (release.period.last() >= m_database.today())
            return domain::refuse(u"month-not-over"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "The figures of %1 can leave when the month is over.")
                                      .arg(release.period.toString()));
        const auto place = nextPlace();
        if (nextPeriod(release.family) != release.period || place.sequence != release.sequence ||
            place.previous != release.previous)
            return domain::refuse(u"out-of-order"_s,
                                  QCoreApplication::translate(
                                      "wasl::storage", "Months leave one after the other, and %1 is not the "
                                                       "next one.")
                                      .arg(release.period.toString()));
        release.id = ReleaseId(m_database.newId());
        m_database.execute(
            u"INSERT INTO release (id, family, period, schema, sequence, previous_digest, prepared, "
            "body, digest, state, attempts) VALUES (?,?,?,?,?,?,?,?,?,'waiting',0)"_s,
            release.id, release.family, release.period, release.schema, release.sequence, release.previous,
            release.prepared, release.body, release.digest);
        closePeriod(m_database, release.family, release.period);
        tell(m_database, u"create"_s, release.id,
             {{u"family"_s, {}, domain::code(release.family)},
              {u"period"_s, {}, release.period.toString()},
              {u"digest"_s, {}, release.digest}});
        return release.id;
    });
}

domain::Result<void> ReleaseStore::closeElsewhere(Family family, const YearMonth& period)
{
    return write(m_database, Action::PublishRelease, [&]() -> domain::Result<void> {
        if (isClosed(family, period)) return {};
        closePeriod(m_database, family, period);
        // Whoever was counted here since for this year may have been counted there.
        m_database.execute(u"UPDATE release_event SET period = ? WHERE family = ? AND family <> 'registered' "
                           "AND year = ? AND period > ?"_s,
                           period, family, period.year, period);
        return {};
    });
}

std::optional<int> ReleaseStore::yearOfNoiseOnly() const
{
    for (const auto family : {Family::Assisted, Family::Referred}) {
        auto row = m_database.query(
            u"SELECT max(period) FROM period_closed WHERE family = ? AND NOT EXISTS (SELECT 1 FROM release "
            "WHERE release.family = period_closed.family AND release.period = period_closed.period)"_s,
            family);
        if (!row.next() || row.value(0).isNull()) continue;
        const int year = row.get<YearMonth>(0).year;
        if (nextPeriod(family)->year == year) return year;
    }
    return std::nullopt;
}

void ReleaseStore::noteRestored()
{
    if (!firstMonth()) return;
    put(m_database, restoredSetting, m_database.today().toString(Qt::ISODate));
}

std::optional<QDate> ReleaseStore::restoredOn() const
{
    auto row = m_database.query(u"SELECT value FROM setting WHERE name = ?"_s, restoredSetting);
    return row.next() ? std::optional(QDate::fromString(row.get<QString>(0), Qt::ISODate)) : std::nullopt;
}

void ReleaseStore::noteAsked()
{
    if (!restoredOn()) return;
    put(m_database, restoredSetting, {});
}

void ReleaseStore::noteCarrying()
{
    if (hasCarried()) return;
    put(m_database, carriedSetting, u"1"_s);
}

bool ReleaseStore::hasCarried() const
{
    return m_database.query(u"SELECT 1 FROM setting WHERE name = ?"_s, carriedSetting).next();
}

domain::Result<int> ReleaseStore::closeLost()
{
    const auto restored = restoredOn();
    if (!restored) return 0;
    // A clock that was years ahead then closes no month that is still to come.
    const auto end = std::min(*restored, m_database.today());
    int closed = 0;
    for (const auto family : domain::allOf<Family>())
        for (auto period = *nextPeriod(family); period.last() < end; period = period.next()) {
            if (auto done = closeElsewhere(family, period); !done) return domain::refuse(done.error());
            ++closed;
        }
    return closed;
}

std::vector<Release> ReleaseStore::due() const
{
    return readReleases(m_database.query(
        selectReleases + u"WHERE state = 'waiting' AND coalesce(next_attempt_at, 0) <= ? ORDER BY sequence"_s,
        m_database.now()));
}

std::vector<Release> ReleaseStore::all() const
{
    if (!may(m_database, Action::PublishRelease)) return {};
    return readReleases(m_database.query(selectReleases + u"ORDER BY sequence DESC"_s));
}

std::optional<Release> ReleaseStore::find(Family family, const YearMonth& period) const
{
    if (!may(m_database, Action::PublishRelease)) return std::nullopt;
    auto found =
        readReleases(m_database.query(selectReleases + u"WHERE family = ? AND period = ?"_s, family, period));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

// Sending goes on in the background for whoever has the file open: no role is asked.

domain::Result<void> ReleaseStore::noteFailure(const ReleaseId& id, const QString& problem,
                                               const domain::Moment& nextAttempt)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(u"UPDATE release SET attempts = attempts + 1, problem = ?, next_attempt_at = ? "
                           "WHERE id = ? AND state = 'waiting'"_s,
                           problem, nextAttempt, id);
        return {};
    });
}

domain::Result<void> ReleaseStore::noteCarried(const ReleaseId& id, const QString& words)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        m_database.execute(u"UPDATE release SET problem = ? WHERE id = ? AND state = 'waiting'"_s, words, id);
        return {};
    });
}

domain::Result<void> ReleaseStore::noteRefusal(const ReleaseId& id, const QString& problem)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        if (m_database.execute(u"UPDATE release SET attempts = attempts + 1, problem = ?, state = 'refused' "
                               "WHERE id = ? AND state = 'waiting'"_s,
                               problem, id))
            tell(m_database, u"update"_s, id, {{u"state"_s, u"waiting"_s, u"refused"_s}});
        return {};
    });
}

domain::Result<void> ReleaseStore::noteDelivery(const ReleaseId& id, const QByteArray& receipt)
{
    return writeOwn(m_database, [&]() -> domain::Result<void> {
        if (m_database.execute(
                u"UPDATE release SET attempts = attempts + 1, problem = NULL, state = 'delivered', "
                "receipt = ?, delivered_at = ? WHERE id = ? AND state = 'waiting'"_s,
                receipt, m_database.now(), id))
            tell(m_database, u"update"_s, id, {{u"state"_s, u"waiting"_s, u"delivered"_s}});
        return {};
    });
}

} // namespace wasl::storage
