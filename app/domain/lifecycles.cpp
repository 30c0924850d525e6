#include "app/domain/lifecycles.h"

#include "app/domain/case.h"
#include "app/domain/incoming_referral.h"
#include "app/domain/referral.h"
#include "app/domain/stay.h"
#include "app/domain/visit.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

void markFinal(LifecycleTable& table)
{
    for (const auto& state : table.states) {
        bool leads = false;
        for (const auto& step : table.steps)
            leads = leads || step.from == state;
        if (!leads) table.finalStates << state;
    }
}

template <CodedEnum State, CodedEnum Event>
LifecycleTable tableOf(const QString& name, const QString& title)
{
    LifecycleTable table{name, title, {}, {}, {}};
    for (const State from : allOf<State>()) {
        table.states << code(from);
        for (const Event event : possibleEvents(from))
            if (const auto to = next(from, event))
                table.steps.push_back(
                    {code(from), code(event), code(*to), label(from), label(event), label(*to)});
    }
    markFinal(table);
    return table;
}

/// A case has no table: its operations say themselves from where they go, so each is tried on each status.
LifecycleTable caseTable()
{
    struct Operation
    {
        QString code;
        QString words;
        std::function<Result<Case>(const Case&)> run;
    };
    const QDate day(2026, 1, 1);
    const std::vector<Operation> operations{
        {u"put-on-hold"_s, QCoreApplication::translate("wasl::domain", "Put on hold"),
         [](const Case& c) { return putOnHold(c, {}); }},
        {u"resume"_s, QCoreApplication::translate("wasl::domain", "Resume"),
         [](const Case& c) { return resume(c); }},
        {u"close"_s, QCoreApplication::translate("wasl::domain", "Close"),
         [day](const Case& c) { return close(c, day, u"other"_s, u"unknown"_s, {}); }},
        {u"reopen"_s, QCoreApplication::translate("wasl::domain", "Reopen"),
         [day](const Case& c) { return reopen(c, day, {}); }}};
    LifecycleTable table{u"case"_s, QCoreApplication::translate("wasl::domain", "Case"), {}, {}, {}};
    for (const auto status : allOf<CaseStatus>()) {
        table.states << code(status);
        auto current = openCase({}, {}, day);
        current.status = status;
        for (const auto& operation : operations)
            if (const auto after = operation.run(current))
                table.steps.push_back({code(status), operation.code, code(after->status), label(status),
                                       operation.words, label(after->status)});
    }
    markFinal(table);
    return table;
}

} // namespace

std::vector<LifecycleTable> lifecycles()
{
    return {tableOf<ReferralState, ReferralEvent>(u"referral"_s,
                                                  QCoreApplication::translate("wasl::domain", "Referral")),
            tableOf<IncomingState, IncomingEvent>(
                u"incoming-referral"_s, QCoreApplication::translate("wasl::domain", "Referral received")),
            tableOf<StayState, StayEvent>(u"stay"_s, QCoreApplication::translate("wasl::domain", "Stay")),
            tableOf<VisitState, VisitEvent>(u"visit"_s, QCoreApplication::translate("wasl::domain", "Visit")),
            caseTable()};
}

} // namespace wasl::domain
