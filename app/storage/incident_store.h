#pragma once

#include "app/domain/incident.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct BanRow
{
    domain::Ban ban;
    PersonTag person;
};

/// What happened in the structures, and who may not come for a time.
class IncidentStore
{
public:
    explicit IncidentStore(Database& database)
        : m_database(database)
    {
    }

    /// Texts of a compartment are sealed; whoever could not read them leaves them as they were. Refuses what
    /// domain::problems() finds, "compartment-closed" without the key, "compartment-fixed" when the texts
    /// would move to another part of the file afterwards, "not-allowed" and "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::IncidentId> save(domain::Incident incident);
    /// A decision, once: "ban-decided" refuses to change one that stands. Refuses also what
    /// domain::problems() finds and "not-allowed".
    [[nodiscard]] domain::Result<domain::BanId> save(domain::Ban ban);
    /// Ends a ban early, from today on. Refuses what domain::lifted() refuses, "not-found" and "not-allowed".
    [[nodiscard]] domain::Result<void> lift(const domain::BanId& id, const QString& reason);
    /// Puts a new decision in the place of a ban, from today on: longer, shorter, or the same with another
    /// day of review. Refuses what domain::decidedAgain() refuses, "not-found" and "not-allowed".
    [[nodiscard]] domain::Result<domain::BanId> decideAgain(const domain::BanId& id, domain::Ban wanted);

    [[nodiscard]] std::optional<domain::Incident> find(const domain::IncidentId& id) const;
    [[nodiscard]] std::optional<domain::Ban> find(const domain::BanId& id) const;
    /// The newest first; null for every structure.
    [[nodiscard]] std::vector<domain::Incident> recent(const domain::StructureId& structure = {},
                                                       int limit = 200) const;
    [[nodiscard]] std::vector<domain::Incident> ofPerson(const domain::BeneficiaryId& person) const;
    /// Who was involved, in the order written down.
    [[nodiscard]] std::vector<PersonTag> peopleOf(const domain::Incident& incident) const;
    /// Past ones too. A desk must know of a ban, so whoever sees stays sees bans.
    [[nodiscard]] std::vector<domain::Ban> bansOf(const domain::BeneficiaryId& person) const;
    /// In force on a day, those to be reviewed soonest first.
    [[nodiscard]] std::vector<domain::Ban> bansInForce(QDate day) const;
    /// The same and those still to come, each with whom it is about.
    [[nodiscard]] std::vector<BanRow> bansStanding(QDate day) const;
    /// The ban that keeps her out of a structure on a day, if any.
    [[nodiscard]] std::optional<domain::Ban> banOf(const domain::BeneficiaryId& person,
                                                   const domain::StructureId& structure, QDate day) const;

private:
    [[nodiscard]] domain::Incident opened(domain::Incident stored) const;
    [[nodiscard]] std::vector<domain::Incident> opened(std::vector<domain::Incident> stored) const;

    Database& m_database;
};

} // namespace wasl::storage
