#include "app/domain/monthly_summary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

QString orUnknown(const QString& code)
{
    return code.isEmpty() ? u"unknown"_s : code;
}

class Figures
{
public:
    void put(const QString& path, int value)
    {
        if (value != 0) {
            m_values.emplace(path, value);
        }
    }

    void put(const QString& path, const std::map<QString, int>& split)
    {
        for (const auto& [key, value] : split) {
            put(path + u'/' + key, value);
        }
    }

    void put(const QString& path, const Count& count)
    {
        put(path, count.total);
        put(path + u"/sex"_s, count.bySex);
        for (const auto& [band, value] : count.byAgeBand) {
            put(path + u"/age/"_s + code(band), value);
        }
        put(path + u"/nationality"_s, count.byNationality);
        put(path + u"/commune"_s, count.byCommune);
    }

    std::map<QString, int> take() { return std::move(m_values); }

private:
    std::map<QString, int> m_values;
};

} // namespace

void Count::add(const QString& sex, AgeBand band, const QString& nationality, const QString& commune,
                int times)
{
    if (times == 0) {
        return;
    }
    total += times;
    bySex[orUnknown(sex)] += times;
    byAgeBand[band] += times;
    byNationality[orUnknown(nationality)] += times;
    byCommune[orUnknown(commune)] += times;
}

std::map<QString, int> figures(const MonthlySummary& summary)
{
    Figures figures;
    figures.put(u"registered"_s, summary.registered);
    figures.put(u"registered/status"_s, summary.registeredByStatus);
    figures.put(u"assisted"_s, summary.assisted);
    figures.put(u"assisted/sector"_s, summary.assistedBySector);
    figures.put(u"referred"_s, summary.referred);
    for (const auto& [sector, states] : summary.referrals) {
        for (const auto& [state, value] : states) {
            figures.put(u"referrals/"_s + sector + u'/' + code(state), value);
        }
    }
    figures.put(u"housed"_s, summary.housed);
    figures.put(u"nights"_s, summary.nights);
    figures.put(u"stays-begun"_s, summary.staysBegun);
    figures.put(u"stays-ended"_s, summary.staysEnded);
    figures.put(u"barriers"_s, summary.barriers);
    figures.put(u"activities"_s, summary.activities);
    figures.put(u"participants"_s, summary.participants);
    return figures.take();
}

std::map<QString, int> figures(const QString& name, const Count& count)
{
    Figures figures;
    figures.put(name, count);
    return figures.take();
}

bool isSum(const QString& path)
{
    return path == "barriers"_L1 || path == "registered/status"_L1 ||
           (path.section(u'/', 0, 0) == "referrals"_L1 && path.count(u'/') < 2);
}

std::vector<Amendment> amendmentsBetween(const MonthlySummary& closed, const MonthlySummary& now,
                                         const Moment& at, UserId by, const QString& reason)
{
    std::map<QString, std::pair<int, int>> both;
    for (const auto& [path, value] : figures(closed)) {
        both[path].first = value;
    }
    for (const auto& [path, value] : figures(now)) {
        both[path].second = value;
    }
    std::vector<Amendment> amendments;
    for (const auto& [path, values] : both) {
        if (values.first != values.second) {
            amendments.push_back({at, by, path, values.first, values.second, reason});
        }
    }
    return amendments;
}

Result<MonthlySummary> closeMonth(MonthlySummary summary, const Moment& at, QDate today, UserId by)
{
    if (summary.isClosed()) {
        return refuse(
            u"month-closed"_s,
            QCoreApplication::translate("wasl::domain",
                                        "This month is closed already. Later changes appear as amendments."),
            u"month"_s);
    }
    if (today <= summary.month.last()) {
        return refuse(u"month-not-over"_s,
                      QCoreApplication::translate("wasl::domain", "This month can be closed from %1 on.")
                          .arg(shownDate(summary.month.next().first())),
                      u"month"_s);
    }
    if (!summary.leftOpen.empty() && summary.closingReason.trimmed().isEmpty()) {
        return refuse(u"closing-reason"_s,
                      QCoreApplication::translate("wasl::domain",
                                                  "Points are still open. Say why the month is closed all "
                                                  "the same."),
                      u"closingReason"_s);
    }
    summary.closedAt = at;
    summary.closedBy = by;
    return summary;
}

} // namespace wasl::domain
