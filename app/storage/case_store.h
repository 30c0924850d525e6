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
    std::optional<QDate> nextDue; ///< the earliest of what is not done: follow-ups, goals and actions
    int overdue = 0;              ///< how many of these should have been done before today
    bool ofHousehold = false;
    QString householdName; ///< may be empty for a household too
};

/// How much one worker has on her hands.
struct Caseload
{
    domain::UserId worker; ///< null for the cases that nobody has
    QString name;
    int open = 0; ///< cases that are not closed
    int overdue = 0;
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

    /// Refuses what domain::problems() finds, "not-allowed", "changed-meanwhile", "compartment-closed", and
    /// "not-of-household" when a new case is for a household its person does not belong to. The worker and
    /// what is said of hand-overs are set by assign(), except that a new case without a worker is the
    /// actor's.
    [[nodiscard]] domain::Result<domain::CaseId> save(domain::Case wanted);
    /// Hands one case over, with what the next worker should know. Refuses what domain::handOver() refuses,
    /// "worker-unfit" when her role follows no cases or she has left, "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> assign(const domain::CaseId& id, const domain::UserId& worker,
                                              const QString& note = {});
    /// Hands over whatever is not closed of one worker (null: of nobody) to another: all of it or nothing.
    /// Answers how many; refuses "no-open-case" besides what assign() refuses.
    [[nodiscard]] domain::Result<int> assignAll(const domain::UserId& from, const domain::UserId& to,
                                                const QString& note = {});
    /// Of everybody who has an open case or may be given one, for who may assign; what nobody has comes
    /// first.
    [[nodiscard]] std::vector<Caseload> caseloads() const;

    [[nodiscard]] std::optional<domain::Case> find(const domain::CaseId& id) const;
    /// The compartments in which the case has notes that the actor may not read: she is told that they are
    /// there, and no more.
    [[nodiscard]] std::vector<domain::Compartment> closedCompartments(const domain::CaseId& id) const;
    [[nodiscard]] std::vector<domain::Case> ofPerson(const domain::BeneficiaryId& person) const;
    /// Those of a household, the newest first, as far as the actor reaches their reference persons. More than
    /// one that is not closed is a reason to ask, not a mistake.
    [[nodiscard]] std::vector<domain::Case> ofHousehold(const domain::HouseholdId& household) const;
    /// Not closed, of one worker or (null) of everyone the actor may assign or see. What is overdue comes
    /// first, if it does not wait on purpose; then the most urgent.
    [[nodiscard]] std::vector<CaseRow> open(const domain::UserId& worker = {}) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
