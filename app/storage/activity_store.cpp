#include "app/storage/activity_store.h"

#include "app/storage/counting.h"
#include "app/storage/table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Activity;
using domain::CountedParticipants;
using domain::NamedParticipant;

namespace
{

const Table<Activity>& activities()
{
    const auto owner = u"activity_id"_s;
    static const Table<Activity> table(
        u"activity"_s,
        {field(u"id"_s, &Activity::id), field(u"kind"_s, &Activity::kind),
         field(u"title"_s, &Activity::title), field(u"sector"_s, &Activity::sector),
         field(u"programme"_s, &Activity::programme), field(u"commune_code"_s, &Activity::communeCode),
         field(u"place"_s, &Activity::place), field(u"from_day"_s, &Activity::from),
         field(u"until_day"_s, &Activity::until), field(u"hours"_s, &Activity::hours),
         field(u"partners"_s, &Activity::partners), field(u"notes"_s, &Activity::notes)},
        {list(u"counted"_s, u"activity_counted"_s, owner, &Activity::counted,
              Fields<CountedParticipants>{field(u"function"_s, &CountedParticipants::function),
                                          field(u"commune_code"_s, &CountedParticipants::communeCode),
                                          field(u"women"_s, &CountedParticipants::women),
                                          field(u"men"_s, &CountedParticipants::men),
                                          field(u"not_said"_s, &CountedParticipants::notSaid)}),
         list(u"named"_s, u"activity_named"_s, owner, &Activity::named,
              Fields<NamedParticipant>{field(u"person_id"_s, &NamedParticipant::person),
                                       field(u"name"_s, &NamedParticipant::name),
                                       field(u"function"_s, &NamedParticipant::function),
                                       field(u"commune_code"_s, &NamedParticipant::communeCode)})});
    return table;
}

/// The list is corrected until it is right, so the exact month counts it anew each time.
void countParticipants(Database& database, const Activity& activity)
{
    uncount(database, activity.id.uuid());
    for (const auto& participant : activity.named)
        if (participant.person)
            count(database, {EventKind::Attended,
                             activity.from,
                             activity.id.uuid(),
                             *participant.person,
                             activity.sector,
                             {},
                             1});
}

} // namespace

domain::Result<domain::ActivityId> ActivityStore::save(Activity activity)
{
    return write(m_database, Action::EditActivities, [&]() -> domain::Result<domain::ActivityId> {
        if (const auto found = problems(activity); !found.empty()) return tl::unexpected(found.front());
        return activities().save(m_database, std::move(activity)).map([&](const Activity& saved) {
            countParticipants(m_database, saved);
            return saved.id;
        });
    });
}

domain::Result<Activity> ActivityStore::remove(const domain::ActivityId& id)
{
    return write(m_database, Action::EditActivities, [&]() -> domain::Result<Activity> {
        auto activity = activities().find(m_database, id);
        if (!activity) return notFound();
        activities().remove(m_database, *activity);
        uncount(m_database, id.uuid());
        activity->version = 0;
        return *std::move(activity);
    });
}

std::optional<Activity> ActivityStore::lastOf(const QString& kind) const
{
    if (!may(m_database, Action::ViewActivities)) return std::nullopt;
    auto found = activities().select(
        m_database, u"WHERE ? IS NULL OR kind = ? ORDER BY from_day DESC, id DESC LIMIT 1"_s, kind, kind);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Activity> ActivityStore::find(const domain::ActivityId& id) const
{
    return may(m_database, Action::ViewActivities) ? activities().find(m_database, id) : std::nullopt;
}

std::vector<Activity> ActivityStore::between(QDate first, QDate last) const
{
    if (!may(m_database, Action::ViewActivities)) return {};
    return activities().select(
        m_database, u"WHERE from_day BETWEEN ? AND ? ORDER BY from_day DESC, id DESC"_s, first, last);
}

std::vector<Activity> ActivityStore::ofPerson(const domain::BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewActivities)) return {};
    return activities().select(
        m_database,
        u"WHERE id IN (SELECT activity_id FROM activity_named WHERE person_id = ?) ORDER BY from_day DESC"_s,
        person);
}

} // namespace wasl::storage
