#pragma once

#include "app/domain/case.h"
#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

struct CaseRow
{
    domain::CaseId id;
    PersonTag person;
    domain::CaseStatus status = domain::CaseStatus::Open;
    domain::CaseStage stage = domain::CaseStage::Identification;
    domain::CasePriority priority = domain::CasePriority::Normal;
    domain::UserId worker;
    QString workerName;
    std::optional<QDate> openedOn; ///< the latest opening
    std::optional<QDate> nextFollowUp;
};

/// Cases, with their plan and notes. Notes of a compartment are sealed with its key; a user without it does
/// not get them, and what she does not see stays as it was.
class CaseStore
{
public:
    explicit CaseStore(Database& database)
        : m_database(database)
    {
    }

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile", "compartment-closed". The
    /// worker is set by assign(), except that a new case without one is the actor's.
    [[nodiscard]] domain::Result<domain::CaseId> save(domain::Case wanted);
    [[nodiscard]] domain::Result<void> assign(const domain::CaseId& id, const domain::UserId& worker);

    [[nodiscard]] std::optional<domain::Case> find(const domain::CaseId& id) const;
    /// The compartments in which the case has notes that the actor may not read: she is told that they are
    /// there, and no more.
    [[nodiscard]] std::vector<domain::Compartment> closedCompartments(const domain::CaseId& id) const;
    [[nodiscard]] std::vector<domain::Case> ofPerson(const domain::BeneficiaryId& person) const;
    /// Not closed, of one worker or (null) of everyone the actor may assign or see; the most urgent first.
    [[nodiscard]] std::vector<CaseRow> open(const domain::UserId& worker = {}) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
