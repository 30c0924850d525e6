#include "app/storage/incident_store.h"

#include "app/storage/ban_table.h"
#include "app/storage/case_notes.h"
#include "app/storage/sealed_text.h"
#include "app/storage/write.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Action;
using domain::Ban;
using domain::BeneficiaryId;
using domain::Incident;
using domain::IncidentFollowUp;

const Table<Ban>& bans()
{
    static const Table<Ban> table(
        u"ban"_s,
        {field(u"id"_s, &Ban::id), field(u"person_id"_s, &Ban::person),
         field(u"structure_id"_s, &Ban::structure), field(u"incident_id"_s, &Ban::incident),
         field(u"reason"_s, &Ban::reason), field(u"explanation"_s, &Ban::explanation),
         field(u"from_day"_s, &Ban::from), field(u"until_day"_s, &Ban::until),
         field(u"review_on"_s, &Ban::reviewOn), field(u"decided_by"_s, &Ban::decidedBy),
         field(u"lifted_on"_s, &Ban::liftedOn), field(u"lift_reason"_s, &Ban::liftReason),
         field(u"follows_id"_s, &Ban::follows)},
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
         field(u"measures"_s, &Incident::measures), field(u"reported_by"_s, &Incident::reportedBy),
         field(u"compartment"_s, &Incident::compartment)},
        {list(u"people"_s, u"incident_person"_s, u"incident_id"_s, &Incident::people,
              itself<BeneficiaryId>(u"person_id"_s)),
         list(u"follow_ups"_s, u"incident_follow_up"_s, u"incident_id"_s, &Incident::followUps,
              Fields<IncidentFollowUp>{
                  field(u"id"_s, &IncidentFollowUp::id), field(u"what"_s, &IncidentFollowUp::what),
                  field(u"by_id"_s, &IncidentFollowUp::by), field(u"due"_s, &IncidentFollowUp::due),
                  field(u"done_on"_s, &IncidentFollowUp::doneOn),
                  field(u"result"_s, &IncidentFollowUp::result)})});
    return table;
}

/// The two texts of an incident are sealed apart, so that one cannot stand in the place of the other.
QUuid measuresOf(const domain::IncidentId& id)
{
    return QUuid::createUuidV5(id.uuid(), u"measures"_s);
}

/// Who wrote it reads it again; besides her, whoever may read such notes of somebody involved. Where nobody
/// is named any more (she was erased), it is hers alone who wrote it.
bool withinSight(Database& database, const Incident& incident, Action action)
{
    if (!may(database, action)) return false;
    if (incident.reportedBy == database.actor().user) return true;
    return std::any_of(incident.people.begin(), incident.people.end(),
                       [&](const BeneficiaryId& person) { return reaches(database, action, person); });
}

/// Seals what is new; what was not touched, or not seen, stays as it lay.
domain::Result<Incident> sealedAs(Database& database, const std::optional<Incident>& stored,
                                  const std::optional<Incident>& seen, Incident wanted)
{
    if (stored && stored->compartment != wanted.compartment)
        return domain::refuse(u"compartment-fixed"_s,
                              QCoreApplication::translate(
                                  "wasl::storage",
                                  "In which part of the file the texts lie is decided when the incident "
                                  "is written down. Write it down again if that was wrong."),
                              u"compartment"_s);
    if (wanted.compartment == domain::Compartment::General) return wanted;
    if (seen && seen->textsClosed) {
        wanted.description = stored->description;
        wanted.measures = stored->measures;
        wanted.people = stored->people; // who names her own people in it would read it next time
        return wanted;
    }
    const auto action = toEditNotes(wanted.compartment);
    const auto seal = [&](QString& text, const QString* before, const QString* lay,
                          const QUuid& record) -> domain::Result<void> {
        if (before && text == *before) {
            text = *lay;
            return {};
        }
        if (!withinSight(database, wanted, action))
            return tl::unexpected(domain::notAllowed(database.actor().role, action));
        auto sealed = sealText(database, wanted.compartment, record, text);
        if (!sealed) return tl::unexpected(sealed.error());
        text = *std::move(sealed);
        return {};
    };
    auto done = seal(wanted.description, seen ? &seen->description : nullptr,
                     stored ? &stored->description : nullptr, wanted.id.uuid());
    if (done)
        done = seal(wanted.measures, seen ? &seen->measures : nullptr, stored ? &stored->measures : nullptr,
                    measuresOf(wanted.id));
    if (!done) return tl::unexpected(done.error());
    return wanted;
}

} // namespace

Incident IncidentStore::opened(Incident stored) const
{
    if (stored.compartment == domain::Compartment::General) return stored;
    std::optional<QString> description, measures;
    if (withinSight(m_database, stored, toViewNotes(stored.compartment))) {
        description = openText(m_database, stored.compartment, stored.id.uuid(), stored.description);
        measures = openText(m_database, stored.compartment, measuresOf(stored.id), stored.measures);
    }
    stored.textsClosed = !description || !measures;
    stored.description = stored.textsClosed ? QString() : *description;
    stored.measures = stored.textsClosed ? QString() : *measures;
    return stored;
}

std::vector<Incident> IncidentStore::opened(std::vector<Incident> stored) const
{
    for (auto& incident : stored)
        incident = opened(std::move(incident));
    return stored;
}

domain::Result<domain::IncidentId> IncidentStore::save(Incident incident)
{
    return write(m_database, Action::EditIncidents, [&]() -> domain::Result<domain::IncidentId> {
        const auto stored = incident.id.isNull() ? std::nullopt : incidents().find(m_database, incident.id);
        const auto seen = stored ? std::optional(opened(*stored)) : std::nullopt;
        if (stored)
            incident.reportedBy = stored->reportedBy;
        else if (incident.reportedBy.isNull())
            incident.reportedBy = m_database.actor().user;
        if (incident.id.isNull()) incident.id = domain::IncidentId(m_database.newId());
        incident.textsClosed = seen && seen->textsClosed;
        for (auto& followUp : incident.followUps)
            if (followUp.id.isNull()) followUp.id = domain::IncidentFollowUpId(m_database.newId());
        if (const auto found = problems(incident, m_database.now()); !found.empty())
            return tl::unexpected(found.front());
        auto sealed = sealedAs(m_database, stored, seen, std::move(incident));
        if (!sealed) return tl::unexpected(sealed.error());
        return incidents().save(m_database, stored, *std::move(sealed)).map([](const Incident& saved) {
            return saved.id;
        });
    });
}

domain::Result<domain::BanId> IncidentStore::save(Ban ban)
{
    return write(m_database, Action::DecideBan, [&]() -> domain::Result<domain::BanId> {
        if (ban.decidedBy.isNull()) ban.decidedBy = m_database.actor().user;
        if (const auto found = problems(ban); !found.empty()) return tl::unexpected(found.front());
        if (!ban.id.isNull() && bans().find(m_database, ban.id))
            return domain::refuse(
                u"ban-decided"_s,
                QCoreApplication::translate("wasl::storage",
                                            "A ban that was decided is not changed. Lift it, or decide anew: "
                                            "both decisions stay on record."));
        return bans().save(m_database, std::move(ban)).map([](const Ban& saved) { return saved.id; });
    });
}

domain::Result<void> IncidentStore::lift(const domain::BanId& id, const QString& reason)
{
    return write(m_database, Action::DecideBan, [&]() -> domain::Result<void> {
        const auto before = bans().find(m_database, id);
        if (!before) return tl::unexpected(notFound());
        auto after = domain::lifted(*before, m_database.today(), reason);
        if (!after) return tl::unexpected(after.error());
        return bans().save(m_database, before, *std::move(after)).map([](const Ban&) {});
    });
}

domain::Result<domain::BanId> IncidentStore::decideAgain(const domain::BanId& id, Ban wanted)
{
    return write(m_database, Action::DecideBan, [&]() -> domain::Result<domain::BanId> {
        const auto before = bans().find(m_database, id);
        if (!before) return notFound();
        wanted.decidedBy = m_database.actor().user;
        auto both = domain::decidedAgain(*before, std::move(wanted), m_database.today());
        if (!both) return tl::unexpected(both.error());
        if (const auto ended = bans().save(m_database, before, std::move(both->first)); !ended)
            return tl::unexpected(ended.error());
        return bans().save(m_database, std::nullopt, std::move(both->second)).map([](const Ban& saved) {
            return saved.id;
        });
    });
}

std::optional<Incident> IncidentStore::find(const domain::IncidentId& id) const
{
    if (!may(m_database, Action::ViewIncidents)) return std::nullopt;
    auto found = incidents().find(m_database, id);
    return found ? std::optional(opened(*std::move(found))) : std::nullopt;
}

std::optional<Ban> IncidentStore::find(const domain::BanId& id) const
{
    return may(m_database, Action::ViewStays) ? bans().find(m_database, id) : std::nullopt;
}

std::vector<Incident> IncidentStore::recent(const domain::StructureId& structure, int limit) const
{
    if (!may(m_database, Action::ViewIncidents)) return {};
    return opened(incidents().select(m_database,
                                     u"WHERE ? IS NULL OR structure_id = ? ORDER BY at DESC LIMIT ?"_s,
                                     structure, structure, limit));
}

std::vector<Incident> IncidentStore::ofPerson(const BeneficiaryId& person) const
{
    if (!may(m_database, Action::ViewIncidents)) return {};
    return opened(incidents().select(
        m_database,
        u"WHERE id IN (SELECT incident_id FROM incident_person WHERE person_id = ?) ORDER BY at DESC"_s,
        person));
}

std::vector<PersonTag> IncidentStore::peopleOf(const Incident& incident) const
{
    std::vector<PersonTag> found;
    if (!may(m_database, Action::ViewIncidents)) return found;
    for (const auto& id : incident.people) {
        auto row =
            m_database.query(u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, id);
        if (row.next()) found.push_back(readPersonTag(row, 0));
    }
    return found;
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

std::vector<BanRow> IncidentStore::bansStanding(QDate day) const
{
    std::vector<BanRow> found;
    if (!may(m_database, Action::ViewStays)) return found;
    for (auto& ban : bans().select(m_database,
                                   u"WHERE until_day >= ? AND (lifted_on IS NULL OR lifted_on > ?) "
                                   "ORDER BY review_on, until_day, id"_s,
                                   day, day)) {
        auto row = m_database.query(
            u"SELECT "_s + personTagColumns() + u" FROM beneficiary b WHERE b.id = ?"_s, ban.person);
        if (row.next()) found.push_back({std::move(ban), readPersonTag(row, 0)});
    }
    return found;
}

std::optional<Ban> IncidentStore::banOf(const BeneficiaryId& person, const domain::StructureId& structure,
                                        QDate day) const
{
    const auto all = bansOf(person);
    const auto* ban = domain::banOn(all, person, structure, day);
    return ban ? std::optional(*ban) : std::nullopt;
}

} // namespace wasl::storage
