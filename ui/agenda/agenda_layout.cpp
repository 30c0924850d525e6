#include "ui/agenda/agenda_layout.h"

#include <algorithm>

namespace wasl::ui
{

namespace
{

constexpr int minutesOfDay = 24 * 60;

/// Gives each the first lane that is free, and all that hang together the same number of lanes.
void giveLanes(std::vector<AgendaPlace>& places)
{
    std::vector<int> freeFrom; // of each lane, the minute from which nothing stands in it
    auto groupBegin = places.begin();
    int groupEnd = 0;
    const auto closeGroup = [&](auto end) {
        for (auto place = groupBegin; place != end; ++place)
            place->lanes = std::max(1, int(freeFrom.size()));
        freeFrom.clear();
        groupBegin = end;
    };
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (place->from >= groupEnd) closeGroup(place);
        auto lane =
            std::find_if(freeFrom.begin(), freeFrom.end(), [&](int until) { return until <= place->from; });
        if (lane == freeFrom.end()) lane = freeFrom.insert(lane, 0);
        *lane = place->until;
        place->lane = int(lane - freeFrom.begin());
        groupEnd = std::max(groupEnd, place->until);
    }
    closeGroup(places.end());
}

} // namespace

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

int agendaMinutes(domain::AgendaKind kind)
{
    return kind == domain::AgendaKind::Hearing ? 60 : 30;
}

AgendaColumns AgendaColumns::of(const std::vector<storage::AgendaItem>& items, QDate first, int days)
{
    AgendaColumns all;
    for (int i = 0; i < days; ++i)
        all.columns.push_back({first.addDays(i), {}, {}});
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto column = first.daysTo(items[i].day);
        if (column < 0 || column >= days) continue;
        auto& target = all.columns[std::size_t(column)];
        if (!items[i].at) {
            target.wholeDay.push_back(i);
            continue;
        }
        const auto local = items[i].at->toLocalTime().time();
        const int from = local.hour() * 60 + local.minute();
        const int until = std::min(from + agendaMinutes(items[i].kind), minutesOfDay);
        target.timed.push_back({i, from, until, 0, 1});
        all.firstHour = std::min(all.firstHour, local.hour());
        all.lastHour = std::max(all.lastHour, (until + 59) / 60);
    }
    for (auto& column : all.columns) {
        std::stable_sort(column.timed.begin(), column.timed.end(),
                         [](const auto& a, const auto& b) { return a.from < b.from; });
        giveLanes(column.timed);
    }
    return all;
}

} // namespace wasl::ui
