#include "app/storage/visit_store.h"

#include "app/storage/write.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::BeneficiaryId;
using domain::Visit;
using domain::VisitEvent;
using domain::VisitId;
using domain::VisitState;

namespace
{

const Table<Visit>& visits()
{
    static const Table<Visit> table(
        u"visit"_s,
        {field(u"id"_s, &Visit::id), field(u"person_id"_s, &Visit::person), field(u"state"_s, &Visit::state),
         field(u"planned_for"_s, &Visit::plannedFor), field(u"arrived_at"_s, &Visit::arrivedAt),
         field(u"ended_at"_s, &Visit::endedAt), field(u"reason"_s, &Visit::reason),
         field(u"worker_id"_s, &Visit::worker)},
        {}, {}, [](const Visit& visit) { return visit.person.uuid(); });
    return table;
}

domain::Refusal alreadyWaiting()
{
    return {u"already-waiting"_s,
            QCoreApplication::translate("wasl::storage", "She is in the queue already."), u"person"_s};
}

bool isInQueue(Database& database, const BeneficiaryId& person)
{
    return database
        .query(u"SELECT 1 FROM visit WHERE person_id = ? AND state IN ('waiting', 'received')"_s, person)
        .next();
}

std::vector<VisitRow> visitRows(Database& database, std::vector<Visit> found)
{
    std::vector<VisitRow> rows;
    for (auto& visit : found) {
        auto row = database.query(u"SELECT "_s + personTagColumns() +
                                      u", (SELECT coalesce(name, user_name) FROM app_user WHERE id = ?) "
                                      "FROM beneficiary b WHERE b.id = ?"_s,
                                  visit.worker, visit.person);
        if (row.next()) rows.push_back({std::move(visit), readPersonTag(row, 0), row.get<QString>(6)});
    }
    return rows;
}

QDateTime startOf(QDate day)
{
    return day.startOfDay().toUTC();
}

/// What the event says beside the new state.
void note(Visit& visit, VisitEvent event, const Database& database)
{
    switch (event) {
    case VisitEvent::Arrive:
        visit.arrivedAt = database.now();
        visit.endedAt.reset();
        break;
    case VisitEvent::Receive:
        if (!visit.arrivedAt) visit.arrivedAt = database.now();
        visit.worker = database.actor().user;
        break;
    case VisitEvent::PutBack:
        break; // arrivedAt, her place, stays
    case VisitEvent::Finish:
    case VisitEvent::Leave:
    case VisitEvent::RecordAbsence:
    case VisitEvent::Cancel:
        visit.endedAt = database.now();
        break;
    }
}

} // namespace

domain::Result<VisitId> VisitStore::arrive(const BeneficiaryId& person, const QString& reason)
{
    return write(m_database, Action::EditVisits, [&]() -> domain::Result<VisitId> {
        if (isInQueue(m_database, person)) return tl::unexpected(alreadyWaiting());
        const auto today = m_database.today();
        const auto expected = visits().select(
            m_database,
            u"WHERE person_id = ? AND state = 'expected' AND planned_for < ? ORDER BY planned_for LIMIT 1"_s,
            person, startOf(today.addDays(1)));
        Visit visit = expected.empty() ? Visit{} : expected.front();
        visit.person = person;
        visit.state = VisitState::Waiting;
        visit.arrivedAt = m_database.now();
        if (!reason.isEmpty()) visit.reason = reason;
        if (const auto found = problems(visit, m_database.now()); !found.empty())
            return tl::unexpected(found.front());
        return visits().save(m_database, std::move(visit)).map([](const Visit& saved) { return saved.id; });
    });
}

domain::Result<VisitId> VisitStore::plan(Visit appointment)
{
    appointment.state = VisitState::Expected;
    return write(m_database, Action::EditVisits, [&]() -> domain::Result<VisitId> {
        if (const auto found = problems(appointment, m_database.now()); !found.empty())
            return tl::unexpected(found.front());
        return visits().save(m_database, std::move(appointment)).map([](const Visit& saved) {
            return saved.id;
        });
    });
}

domain::Result<Visit> VisitStore::move(const VisitId& id, const domain::Moment& to)
{
    return write(m_database, Action::EditVisits, [&]() -> domain::Result<Visit> {
        const auto before = visits().find(m_database, id);
        if (!before) return notFound();
        auto after = domain::moved(*before, to, m_database.now());
        if (!after) return tl::unexpected(after.error());
        return visits().save(m_database, before, *std::move(after));
    });
}

domain::Result<Visit> VisitStore::undoMove(const VisitId& id)
{
    return write(m_database, Action::EditVisits, [&]() -> domain::Result<Visit> {
        auto current = visits().find(m_database, id);
        if (!current) return notFound();
        // Asked of a moment that is never over: only the state matters here.
        if (const auto still = domain::moved(*current, m_database.now(), m_database.now()); !still)
            return tl::unexpected(still.error());
        return visits().undone(m_database, *std::move(current));
    });
}

domain::Result<Visit> VisitStore::step(const VisitId& id, VisitEvent event)
{
    return write(m_database, Action::EditVisits, [&]() -> domain::Result<Visit> {
        const auto before = visits().find(m_database, id);
        if (!before) return notFound();
        const auto to = domain::next(before->state, event);
        if (!to) return tl::unexpected(to.error());
        const bool enters = *to == VisitState::Waiting && before->state != VisitState::Received;
        if (enters && isInQueue(m_database, before->person)) return tl::unexpected(alreadyWaiting());
        Visit after = *before;
        after.state = *to;
        note(after, event, m_database);
        return visits().save(m_database, before, std::move(after), domain::code(event));
    });
}

std::vector<VisitRow> VisitStore::today() const
{
    if (!may(m_database, Action::ViewVisits)) return {};
    const auto tomorrow = startOf(m_database.today().addDays(1));
    return visitRows(m_database,
                     visits().select(m_database,
                                     u"WHERE state IN ('waiting', 'received') OR (state = 'expected' AND "
                                     "planned_for < ?) ORDER BY CASE state WHEN 'received' THEN 0 "
                                     "WHEN 'waiting' THEN 1 ELSE 2 END, coalesce(arrived_at, planned_for)"_s,
                                     tomorrow));
}

std::vector<VisitRow> VisitStore::planned(QDate from, QDate until) const
{
    if (!may(m_database, Action::ViewVisits)) return {};
    return visitRows(m_database, visits().select(m_database,
                                                 u"WHERE state = 'expected' AND planned_for >= ? AND "
                                                 "planned_for < ? ORDER BY planned_for"_s,
                                                 startOf(from), startOf(until.addDays(1))));
}

std::vector<Visit> VisitStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewVisits)) return {};
    return visits().select(m_database,
                           u"WHERE person_id = ? ORDER BY coalesce(arrived_at, planned_for) DESC"_s, person);
}

int VisitStore::closeFormerDays()
{
    const auto today = startOf(m_database.today());
    const auto done = writeOwn(m_database, [&]() -> domain::Result<int> {
        int closed = 0;
        for (const auto& visit : visits().select(m_database,
                                                 u"WHERE (state = 'expected' AND planned_for < ?) OR "
                                                 "(state IN ('waiting', 'received') AND arrived_at < ?)"_s,
                                                 today, today)) {
            Visit after = visit;
            after.state = visit.state == VisitState::Expected   ? VisitState::DidNotCome
                          : visit.state == VisitState::Received ? VisitState::Done
                                                                : VisitState::Left;
            after.endedAt = m_database.now();
            if (const auto saved = visits().save(m_database, visit, std::move(after), u"close-day"_s); !saved)
                return tl::unexpected(saved.error());
            ++closed;
        }
        return closed;
    });
    return done.value_or(0);
}

} // namespace wasl::storage
