#include "app/domain/case.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

tl::unexpected<Refusal> refuseFor(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return refuse(u"case-open"_s,
                      QCoreApplication::translate("wasl::domain", "This case is open already."), u"status"_s);
    case CaseStatus::OnHold:
        return refuse(u"case-on-hold"_s,
                      QCoreApplication::translate("wasl::domain", "This case is on hold. Resume it first."),
                      u"status"_s);
    case CaseStatus::Closed:
        return refuse(u"case-closed"_s,
                      QCoreApplication::translate("wasl::domain", "This case is closed. Reopen it first."),
                      u"status"_s);
    }
    return refuse(u"case-closed"_s, {}, u"status"_s);
}

/// What is wrong with one goal and what is to be done for it.
void addPlanProblems(std::vector<Refusal>& found, const Case& current, std::size_t index, QDate today)
{
    const Goal& goal = current.goals[index];
    const auto place = u"goals[%1]"_s.arg(index);
    if (goal.text.trimmed().isEmpty()) {
        found.push_back(
            {u"goal-empty"_s,
             QCoreApplication::translate("wasl::domain", "Say what is to be reached, or remove the goal."),
             place + u".text"_s});
    }
    const auto checkDays = [&](const std::optional<QDate>& due, const std::optional<QDate>& done,
                               const QString& where, const QString& doneField) {
        if (due && !current.periods.empty() && *due < current.periods.front().opened) {
            found.push_back(
                {u"due-before-opened"_s,
                 QCoreApplication::translate("wasl::domain",
                                             "This day lies before the day on which the case was opened."),
                 where + u".due"_s});
        }
        if (done && *done > today) {
            found.push_back({u"done-in-future"_s,
                             QCoreApplication::translate("wasl::domain",
                                                         "A thing is marked as done on the day it was done, "
                                                         "not before."),
                             where + doneField});
        }
    };
    checkDays(goal.due, goal.reached, place, u".reached"_s);
    for (std::size_t i = 0; i < goal.actions.size(); ++i) {
        const auto where = place + u".actions[%1]"_s.arg(i);
        if (goal.actions[i].text.trimmed().isEmpty()) {
            found.push_back(
                {u"action-empty"_s,
                 QCoreApplication::translate("wasl::domain", "Say what is to be done, or remove the line."),
                 where + u".text"_s});
        }
        checkDays(goal.actions[i].due, goal.actions[i].done, where, u".done"_s);
    }
}

} // namespace

const char* sourceText(CaseStatus status)
{
    switch (status) {
    case CaseStatus::Open:
        return QT_TRANSLATE_NOOP("wasl::domain", "Open");
    case CaseStatus::OnHold:
        return QT_TRANSLATE_NOOP("wasl::domain", "On hold");
    case CaseStatus::Closed:
        return QT_TRANSLATE_NOOP("wasl::domain", "Closed");
    }
    return "";
}

const char* sourceText(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Identification:
        return QT_TRANSLATE_NOOP("wasl::domain", "Identification");
    case CaseStage::Assessment:
        return QT_TRANSLATE_NOOP("wasl::domain", "Assessment");
    case CaseStage::Planning:
        return QT_TRANSLATE_NOOP("wasl::domain", "Planning");
    case CaseStage::Implementation:
        return QT_TRANSLATE_NOOP("wasl::domain", "Implementation");
    case CaseStage::FollowUp:
        return QT_TRANSLATE_NOOP("wasl::domain", "Follow-up");
    case CaseStage::Closure:
        return QT_TRANSLATE_NOOP("wasl::domain", "Closure");
    }
    return "";
}

QString label(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Normal:
        return QCoreApplication::translate("wasl::domain", "Normal");
    case CasePriority::Urgent:
        return QCoreApplication::translate("wasl::domain", "Urgent");
    case CasePriority::Emergency:
        return QCoreApplication::translate("wasl::domain", "Emergency");
    }
    return {};
}

const char* sourceText(Compartment compartment)
{
    switch (compartment) {
    case Compartment::General:
        return QT_TRANSLATE_NOOP("wasl::domain", "General");
    case Compartment::Legal:
        return QT_TRANSLATE_NOOP("wasl::domain", "Legal");
    case Compartment::Medical:
        return QT_TRANSLATE_NOOP("wasl::domain", "Medical");
    case Compartment::Violence:
        return QT_TRANSLATE_NOOP("wasl::domain", "Violence");
    }
    return "";
}

Case openCase(CaseId id, BeneficiaryId person, QDate on, std::optional<HouseholdId> household)
{
    Case opened;
    opened.id = id;
    opened.person = person;
    opened.household = household;
    opened.periods.push_back({on, std::nullopt, {}, {}, {}});
    return opened;
}

Result<Case> putOnHold(Case current, const QString& note)
{
    if (current.status != CaseStatus::Open) {
        return refuseFor(current.status);
    }
    current.status = CaseStatus::OnHold;
    if (!note.isEmpty() && !current.periods.empty()) {
        current.periods.back().note = note;
    }
    return current;
}

Result<Case> resume(Case current)
{
    if (current.status != CaseStatus::OnHold) {
        return refuseFor(current.status);
    }
    current.status = CaseStatus::Open;
    return current;
}

Result<Case> close(Case current, QDate on, const QString& reason, const QString& outcome, const QString& note)
{
    if (current.status == CaseStatus::Closed) {
        return refuseFor(current.status);
    }
    if (reason.isEmpty()) {
        return refuse(u"closure-reason-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Choose why the case is closed."),
                      u"closureReason"_s);
    }
    if (outcome.isEmpty()) {
        return refuse(u"closure-outcome-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Choose what was attained."),
                      u"closureOutcome"_s);
    }
    if (current.periods.empty() || on < current.periods.back().opened) {
        return refuse(u"closed-before-opened"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "The case would be closed before it was opened. Check the date."),
                      u"closed"_s);
    }
    CasePeriod& period = current.periods.back();
    period.closed = on;
    period.closureReason = reason;
    period.outcome = outcome;
    period.note = note;
    current.status = CaseStatus::Closed;
    current.stage = CaseStage::Closure;
    return current;
}

Result<Case> reopen(Case current, QDate on, const QString& note)
{
    if (current.status != CaseStatus::Closed) {
        return refuseFor(CaseStatus::Open);
    }
    if (!current.periods.empty() && current.periods.back().closed && on < *current.periods.back().closed) {
        return refuse(u"reopened-before-closed"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "The case would be reopened before it was closed. Check the date."),
                      u"opened"_s);
    }
    current.periods.push_back({on, std::nullopt, {}, note, {}});
    current.status = CaseStatus::Open;
    current.stage = CaseStage::Assessment; // what was known may have changed: it is assessed again
    return current;
}

Result<Case> moveTo(Case current, CaseStage stage)
{
    if (current.status != CaseStatus::Open) {
        return refuseFor(current.status);
    }
    if (stage == CaseStage::Closure) {
        return refuse(u"closure-by-closing"_s,
                      QCoreApplication::translate(
                          "wasl::domain", "Close the case, with its reason, to bring it to this stage."),
                      u"stage"_s);
    }
    current.stage = stage;
    return current;
}

Result<Case> handOver(Case current, const HandOver& handOver)
{
    if (current.status == CaseStatus::Closed) {
        return refuseFor(current.status);
    }
    if (handOver.to == current.worker) {
        return refuse(
            u"same-worker"_s,
            QCoreApplication::translate("wasl::domain", "This worker has the case already. Choose another."),
            u"worker"_s);
    }
    current.handOvers.push_back(handOver);
    current.handOvers.back().from = current.worker;
    current.worker = handOver.to;
    return current;
}

bool isOverdue(const FollowUp& followUp, QDate today)
{
    return !followUp.done && followUp.due < today;
}

bool isOverdue(const PlanAction& action, QDate today)
{
    return !action.done && action.due && *action.due < today;
}

bool isOverdue(const Goal& goal, QDate today)
{
    return !goal.reached && goal.due && *goal.due < today;
}

int overdueCount(const Case& current, QDate today)
{
    if (current.status == CaseStatus::Closed) {
        return 0;
    }
    const auto late = [today](const auto& each) { return isOverdue(each, today); };
    auto count = std::count_if(current.followUps.begin(), current.followUps.end(), late);
    count += std::count_if(current.goals.begin(), current.goals.end(), late);
    for (const Goal& goal : current.goals) {
        if (!goal.reached) { // what is attained leaves nothing to be done for it
            count += std::count_if(goal.actions.begin(), goal.actions.end(), late);
        }
    }
    return static_cast<int>(count);
}

std::vector<Refusal> problems(const Case& current, QDate today)
{
    std::vector<Refusal> found;
    if (current.person.isNull()) {
        found.push_back({u"person-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose the person this case is about."),
                         u"person"_s});
    }
    if (current.periods.empty() || !current.periods.back().opened.isValid() ||
        current.periods.back().opened > today) {
        found.push_back({u"opened-in-future"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Write when the case was opened; not a day to come."),
                         u"opened"_s});
    }
    for (std::size_t i = 0; i < current.goals.size(); ++i) {
        addPlanProblems(found, current, i, today);
    }
    for (std::size_t i = 0; i < current.followUps.size(); ++i) {
        if (!current.followUps[i].due.isValid()) {
            found.push_back({u"due-missing"_s,
                             QCoreApplication::translate("wasl::domain", "Write the day of the follow-up."),
                             u"followUps[%1].due"_s.arg(i)});
        }
        if (current.followUps[i].done && *current.followUps[i].done > today) {
            found.push_back(
                {u"done-in-future"_s,
                 QCoreApplication::translate(
                     "wasl::domain", "A follow-up is marked as done on the day it was done, not before."),
                 u"followUps[%1].done"_s.arg(i)});
        }
    }
    return found;
}

} // namespace wasl::domain
