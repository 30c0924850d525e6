#include "app/reports/public_month.h"

#include "app/reports/public_rounding.h"
#include "app/storage/keys/secret_bytes.h"
#include "app/storage/public_month_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wasl::reports
{

using namespace Qt::StringLiterals;

namespace
{

/// What the chance hangs on: the month and every exact figure of it.
QByteArray whatIsRounded(const domain::MonthlySummary& closed)
{
    QJsonObject figures;
    for (const auto& [path, value] : domain::figures(closed))
        figures.insert(path, value);
    return "wasl public month 1 " + closed.month.toString().toUtf8() + ' ' +
           QJsonDocument(figures).toJson(QJsonDocument::Compact);
}

} // namespace

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
    return storage::PublicMonthStore(database)
        .keep(month,
              [&](const domain::MonthlySummary& closed) {
                  const auto view = QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()),
                                                            qsizetype(key.size()));
                  KeyedChance chance(view, whatIsRounded(closed));
                  return roundedMonth(closed, chance);
              })
        .map([&](std::map<QString, int> figures) { return PublicMonth(month, std::move(figures)); });
}

} // namespace wasl::reports
