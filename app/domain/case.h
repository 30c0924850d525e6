#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace wasl::domain
{

enum class CaseStatus
{
    Open,
    OnHold,
    Closed
};
/// The stages of case management (inter-agency guidelines for case management).
enum class CaseStage
{
    Identification,
    Assessment,
    Planning,
    Implementation,
    FollowUp,
    Closure
};
enum class CasePriority
{
    Normal,
    Urgent,
    Emergency
};
enum class Compartment
{
    General,
    Legal,
    Medical,
    Violence
};

template <>
struct EnumCodes<CaseStatus>
{
    static constexpr auto rows = codes<CaseStatus>(
        {{CaseStatus::Open, u"open"}, {CaseStatus::OnHold, u"on-hold"}, {CaseStatus::Closed, u"closed"}});
};
template <>
struct EnumCodes<CaseStage>
{
    static constexpr auto rows = codes<CaseStage>({{CaseStage::Identification, u"identification"},
                                                   {CaseStage::Assessment, u"assessment"},
                                                   {CaseStage::Planning, u"planning"},
                                                   {CaseStage::Implementation, u"implementation"},
                                                   {CaseStage::FollowUp, u"follow-up"},
                                                   {CaseStage::Closure, u"closure"}});
};
template <>
struct EnumCodes<CasePriority>
{
    static constexpr auto rows = codes<CasePriority>({{CasePriority::Normal, u"normal"},
                                                      {CasePriority::Urgent, u"urgent"},
                                                      {CasePriority::Emergency, u"emergency"}});
};
template <>
struct EnumCodes<Compartment>
{
    static constexpr auto rows = codes<Compartment>({{Compartment::General, u"general"},
                                                     {Compartment::Legal, u"legal"},
                                                     {Compartment::Medical, u"medical"},
                                                     {Compartment::Violence, u"violence"}});
};

const char* sourceText(CaseStatus status);
const char* sourceText(CaseStage stage);
QString label(CasePriority priority);
const char* sourceText(Compartment compartment);

struct PlanAction
{
    PlanActionId id;
    QString text;
    QString responsible; ///< the person herself, a worker, a partner
    std::optional<QDate> due;
    std::optional<QDate> done;

    friend bool operator==(const PlanAction&, const PlanAction&) = default;
};

struct Goal
{
    GoalId id;
    QString text;
    QString sector; ///< codebook sectors
    std::optional<QDate> due;
    std::optional<QDate> reached;
    std::vector<PlanAction> actions;

    friend bool operator==(const Goal&, const Goal&) = default;
};

struct FollowUp
{
    FollowUpId id;
    QDate due;
    std::optional<QDate> done;
    QString kind; ///< codebook follow_up_kinds: visit, call, office …
    QString text;

    friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// A note; outside Compartment::General only who holds that compartment's key can read the text.
struct CaseNote
{
    NoteId id;
    Moment writtenAt;
    UserId author;
    Compartment compartment = Compartment::General;
    QString text;

    friend bool operator==(const CaseNote&, const CaseNote&) = default;
};

/// One opening of the case; a case closed and opened again has several.
struct CasePeriod
{
    QDate opened;
    std::optional<QDate> closed;
    QString closureReason; ///< codebook case_closure_reasons
    QString note;          ///< why it is on hold, was closed or was opened again: the last thing said
    QString outcome;       ///< codebook case_outcomes: what was attained when it was closed

    friend bool operator==(const CasePeriod&, const CasePeriod&) = default;
};

/// A case given from one worker to another.
struct HandOver
{
    Moment at;
    UserId from; ///< null when nobody had it
    UserId to;
    UserId by;
    QString note; ///< what the next worker should know

    friend bool operator==(const HandOver&, const HandOver&) = default;
};

struct Case
{
    CaseId id;
    BeneficiaryId person;                 ///< of a household's case the reference person
    std::optional<HouseholdId> household; ///< of which the case is, when it is not one person's
    CaseStatus status = CaseStatus::Open;
    CaseStage stage = CaseStage::Identification;
    CasePriority priority = CasePriority::Normal;
    UserId worker; ///< null until assigned
    std::vector<CasePeriod> periods;
    std::vector<Goal> goals;
    std::vector<FollowUp> followUps;
    std::vector<CaseNote> notes;
    std::vector<HandOver> handOvers; ///< the oldest first
    int version = 0;

    friend bool operator==(const Case&, const Case&) = default;
};

Case openCase(CaseId id, BeneficiaryId person, QDate on, std::optional<HouseholdId> household = {});
/// Refuse "case-closed" / "case-on-hold" / "case-open" when the case is not in the state they start from.
Result<Case> putOnHold(Case current, const QString& note);
Result<Case> resume(Case current);
/// Also refuses "closure-reason-missing", "closure-outcome-missing" and "closed-before-opened".
Result<Case> close(Case current, QDate on, const QString& reason, const QString& outcome,
                   const QString& note);
Result<Case> reopen(Case current, QDate on, const QString& note);
/// Stages may be skipped forwards and taken up again, but Closure only comes with close().
Result<Case> moveTo(Case current, CaseStage stage);

/// Gives the case to another worker. Refuses "case-closed" and "same-worker".
Result<Case> handOver(Case current, const HandOver& handOver);

/// On the day after it was due and was not done.
bool isOverdue(const FollowUp& followUp, QDate today);
bool isOverdue(const PlanAction& action, QDate today);
bool isOverdue(const Goal& goal, QDate today);
/// How many follow-ups, goals and actions of the plan are overdue; none of a closed case.
int overdueCount(const Case& current, QDate today);
std::vector<Refusal> problems(const Case& current, QDate today);

} // namespace wasl::domain
