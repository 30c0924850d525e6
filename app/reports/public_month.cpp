#include "app/reports/public_month.h"

#include "app/reports/public_rounding.h"
#include "app/storage/event_store.h"
#include "app/storage/keys/secret_bytes.h"
#include "app/storage/public_month_store.h"
#include "app/storage/summary_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

bool hasNoPublicVersion(storage::Database& database, const domain::YearMonth& month)
{
    const auto counted = storage::EventStore(database).span();
    if (!counted) return false;
    auto first = counted->first;
    for (int i = 0; i < monthsWithoutPublicVersion; ++i)
        first = first.next();
    return month < first;
}

const std::vector<OutcomeGroup>& outcomeGroups()
{
    using enum domain::ReferralState;
    static const std::vector<OutcomeGroup> groups{
        {u"waiting"_s, {Sent, Acknowledged}}, {u"accepted"_s, {Accepted, InProgress}},
        {u"completed"_s, {Completed}},        {u"declined"_s, {Declined}},
        {u"no-answer"_s, {NoFeedback}},       {u"withdrawn"_s, {Withdrawn}}};
    return groups;
}

std::map<QString, int> exactFigures(const domain::MonthlySummary& summary)
{
    std::map<QString, int> all;
    for (const auto& [path, value] : domain::figures(summary)) {
        if (path.startsWith("referrals/"_L1)) continue;
        if (path.startsWith("barriers/"_L1)) {
            all[u"barriers"_s] += value;
            all[u"barriers/kind/"_s + path.section(u'/', 1)] = value;
            continue;
        }
        all[path] = value;
    }
    for (const auto& [sector, states] : summary.referrals)
        for (const auto& [state, n] : states)
            for (const auto& group : outcomeGroups())
                if (n != 0 &&
                    std::find(group.states.begin(), group.states.end(), state) != group.states.end()) {
                    all[u"referrals"_s] += n;
                    all[u"referrals/sector/"_s + sector] += n;
                    all[u"referrals/outcome/"_s + group.code] += n;
                }
    return all;
}

domain::Result<PublicMonth> publicMonth(storage::Database& database, const storage::SecretBytes& key,
                                        const domain::YearMonth& month)
{
    storage::PublicMonthStore store(database);
    const storage::SummaryStore summaries(database);
    auto figures = store.find(month);
    if (!figures) {
        const auto closed = summaries.closedMonths();
        const auto isClosed = [&](const domain::YearMonth& one) {
            return std::find(closed.begin(), closed.end(), one) != closed.end();
        };
        if (isClosed(month) && hasNoPublicVersion(database, month))
            return domain::refuse(u"month-too-early"_s,
                                  QCoreApplication::translate(
                                      "wasl::reports",
                                      "%1 is among the first %2 months of the file, which have no public "
                                      "version: their figures would tell too much of one another.")
                                      .arg(month.toString())
                                      .arg(monthsWithoutPublicVersion),
                                  u"month"_s);
        std::optional<std::map<QString, int>> before;
        if (isClosed(month) && isClosed(month.previous()) &&
            !hasNoPublicVersion(database, month.previous())) {
            const auto drawn = publicMonth(database, key, month.previous());
            if (!drawn) return domain::refuse(drawn.error());
            before = drawn->figures();
        }
        auto drawn = store.keep(month, [&](const domain::MonthlySummary& summary) {
            const auto view =
                QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), qsizetype(key.size()));
            return roundedMonth(summary, view, before ? &*before : nullptr);
        });
        if (!drawn) return domain::refuse(drawn.error());
        figures = *std::move(drawn);
    }
    PublicMonth shown;
    shown.m_month = month;
    shown.m_figures = *std::move(figures);
    if (const auto closed = summaries.find(month); closed && closed->isClosed()) {
        shown.m_closedOn = closed->closedAt->toLocalTime().date();
        shown.m_corrected = !closed->amendments.empty();
    }
    return shown;
}

} // namespace wasl::reports
