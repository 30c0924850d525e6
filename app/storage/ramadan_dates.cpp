#include "app/storage/ramadan_dates.h"

#include "app/domain/codebook.h"
#include "app/storage/refusals.h"
#include "app/storage/settings_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{
const auto correctedRamadan = u"ramadan."_s; // "ramadan.1448" = "2027-02-08/2027-03-09"
}

std::vector<domain::Ramadan> ramadans(Database& database)
{
    static const auto listed = domain::listedRamadans();
    auto all = listed;
    for (const auto& [name, value] : SettingsStore(database).values(correctedRamadan))
        for (auto& one : all) {
            if (QString::number(one.hijriYear) != name.mid(correctedRamadan.size())) continue;
            const auto first = QDate::fromString(value.section(u'/', 0, 0), Qt::ISODate);
            const auto last = QDate::fromString(value.section(u'/', 1, 1), Qt::ISODate);
            if (first.isValid() && last.isValid()) one = {one.hijriYear, first, last, false};
        }
    return all;
}

domain::Result<void> correctRamadan(Database& database, int hijriYear, QDate first, QDate last)
{
    const auto listed = domain::listedRamadans();
    const auto known = std::find_if(listed.begin(), listed.end(),
                                    [hijriYear](const auto& one) { return one.hijriYear == hijriYear; });
    if (known == listed.end()) return tl::unexpected(notFound());
    if (const auto found = problems({hijriYear, first, last, false}, *known); !found.empty())
        return tl::unexpected(found.front());
    return SettingsStore(database).set(correctedRamadan + QString::number(hijriYear),
                                       first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate));
}

domain::SunPlace sunsetPlace(Database& database)
{
    static const auto places = domain::Codebook::load(u"sunset_places"_s);
    const auto* place = places.find(SettingsStore(database).value(sunsetPlaceSetting));
    if (!place) return {};
    return {place->extra.value(u"latitude"_s).toDouble(), place->extra.value(u"longitude"_s).toDouble()};
}

} // namespace wasl::storage
