#include "app/storage/summary_figures.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Count;
using domain::MonthlySummary;

namespace
{

void put(Count& count, const QString& split, const QString& key, int value)
{
    if (split.isEmpty()) count.total = value;
    if (split == "sex"_L1) count.bySex[key] = value;
    if (split == "nationality"_L1) count.byNationality[key] = value;
    if (split == "commune"_L1) count.byCommune[key] = value;
    if (split == "age"_L1)
        count.byAgeBand[domain::fromCode<domain::AgeBand>(key).value_or(domain::AgeBand::Unknown)] = value;
}

/// "registered/sex/F" in its three parts; a key may hold a slash of its own.
void put(MonthlySummary& summary, const QString& path, int value)
{
    static const QHash<QString, Count MonthlySummary::*> counts{
        {u"registered"_s, &MonthlySummary::registered},
        {u"assisted"_s, &MonthlySummary::assisted},
        {u"referred"_s, &MonthlySummary::referred},
        {u"housed"_s, &MonthlySummary::housed},
        {u"nights"_s, &MonthlySummary::nights}};
    static const QHash<QString, int MonthlySummary::*> numbers{
        {u"stays-begun"_s, &MonthlySummary::staysBegun},
        {u"stays-ended"_s, &MonthlySummary::staysEnded},
        {u"activities"_s, &MonthlySummary::activities},
        {u"participants"_s, &MonthlySummary::participants}};
    const auto figure = path.section(u'/', 0, 0), split = path.section(u'/', 1, 1),
               key = path.section(u'/', 2);
    if (figure == "registered"_L1 && split == "status"_L1) {
        summary.registeredByStatus[key] = value;
    } else if (figure == "assisted"_L1 && split == "sector"_L1) {
        summary.assistedBySector[key] = value;
    } else if (figure == "referrals"_L1) {
        if (const auto state = domain::fromCode<domain::ReferralState>(key))
            summary.referrals[split][*state] = value;
    } else if (figure == "barriers"_L1) {
        summary.barriers[path.section(u'/', 1)] = value;
    } else if (const auto count = counts.constFind(figure); count != counts.cend()) {
        put(summary.*count.value(), split, key, value);
    } else if (const auto number = numbers.constFind(figure); number != numbers.cend()) {
        summary.*number.value() = value;
    }
}

} // namespace

MonthlySummary summaryOf(const domain::YearMonth& month, const std::map<QString, int>& figures)
{
    MonthlySummary summary;
    summary.month = month;
    for (const auto& [path, value] : figures)
        put(summary, path, value);
    return summary;
}

} // namespace wasl::storage
