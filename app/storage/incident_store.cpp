#include "app/storage/incident_store.h"

#include "app/storage/ban_table.h"
#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Ban;
using domain::BeneficiaryId;
using domain::Incident;

const Table<Ban>& bans()
{
    static const Table<Ban> table(
        u"ban"_s,
        {field(u"id"_s, &Ban::id), field(u"person_id"_s, &Ban::person),
         field(u"structure_id"_s, &Ban::structure), field(u"incident_id"_s, &Ban::incident),
         field(u"reason"_s, &Ban::reason), field(u"explanation"_s, &Ban::explanation),
         field(u"from_day"_s, &Ban::from), field(u"until_day"_s, &Ban::until),
         field(u"review_on"_s, &Ban::reviewOn), field(u"decided_by"_s, &Ban::decidedBy),
         field(u"lifted_on"_s, &Ban::liftedOn)},
        {}, {}, [](const Ban& ban) { return ban.person.uuid(); });
    return table;
}

namespace
{

const Table<Incident>& incidents()
{
    static const Table<Incident> table(
        u"incident"_s,
        {field(u"id"_s, &Incident::id), field(u"structure_id"_s, &Incident::structure),
         field(u"at"_s, &Incident::at), field(u"kind"_s, &Incident::kind),
         field(u"severity"_s, &Incident::severity), field(u"description"_s, &Incident::description),
         field(u"measures"_s, &Incident::measures), field(u"reported_by"_s, &Incident::reportedBy)},
        {list(u"people"_s, u"incident_person"_s, u"incident_id"_s, &Incident::people,
              itself<BeneficiaryId>(u"person_id"_s))});
    return table;
}

} // namespace

domain::Result<domain::IncidentId> IncidentStore::save(Incident incident)
{
    return write(m_database, Action::EditIncidents, [&]() -> domain::Result<domain::IncidentId> {
        if (incident.reportedBy.isNull()) incident.reportedBy = m_database.actor().user;
        if (const auto found = problems(incident, m_database.now()); !found.empty())
            return tl::unexpected(found.front());
        return incidents().save(m_database, std::move(incident)).map([](const Incident& saved) {
            return saved.id;
        });
    });
}

domain::Result<domain::BanId> IncidentStore::save(Ban ban)
{
    return write(m_database, Action::DecideBan, [&]() -> domain::Result<domain::BanId> {
        if (ban.decidedBy.isNull()) ban.decidedBy = m_database.actor().user;
        if (const auto found = problems(ban); !found.empty()) return tl::unexpected(found.front());
        return bans().save(m_database, std::move(ban)).map([](const Ban& saved) { return saved.id; });
    });
}

std::optional<Incident> IncidentStore::find(const domain::IncidentId& id) const
{
    return may(m_database, Action::ViewIncidents) ? incidents().find(m_database, id) : std::nullopt;
}

std::optional<Ban> IncidentStore::find(const domain::BanId& id) const
{
    return may(m_database, Action::ViewStays) ? bans().find(m_database, id) : std::nullopt;
}

std::vector<Incident> IncidentStore::recent(const domain::StructureId& structure, int limit) const
{
    if (!may(m_database, Action::ViewIncidents)) return {};
    return incidents().select(m_database, u"WHERE ? IS NULL OR structure_id = ? ORDER BY at DESC LIMIT ?"_s,
                              structure, structure, limit);
}

std::vector<Incident> IncidentStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewIncidents)) return {};
    return incidents().select(
        m_database,
        u"WHERE id IN (SELECT incident_id FROM incident_person WHERE person_id = ?) ORDER BY at DESC"_s,
        person);
}

std::vector<Ban> IncidentStore::bansOf(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return bans().select(m_database, u"WHERE person_id = ? ORDER BY from_day DESC"_s, person);
}

std::vector<Ban> IncidentStore::bansInForce(QDate day) const
{
    if (!may(m_database, Action::ViewStays)) return {};
    return bans().select(m_database,
                         u"WHERE from_day <= ? AND until_day >= ? AND (lifted_on IS NULL OR lifted_on > ?) "
                         "ORDER BY review_on"_s,
                         day, day, day);
}

} // namespace wasl::storage
