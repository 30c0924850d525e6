#include "app/domain/occupancy.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace wasl::domain
{

namespace
{

/// What one bed is during a span of moments; the later ones win.
enum class BedUse
{
    Unknown, ///< not among the beds in use
    Free,
    OutOfUse,
    Reserved,
    Occupied
};

struct UseSpan
{
    std::size_t first = 0, past = 0; ///< moments
    BedUse use = BedUse::Free;
};

/// The moments that lie in the time.
UseSpan spanOf(std::span<const Moment> moments, const Interval& time, BedUse use)
{
    const auto at = [&](const Moment& moment) {
        return std::size_t(std::ranges::lower_bound(moments, moment) - moments.begin());
    };
    return {at(time.from), time.until ? at(*time.until) : moments.size(), use};
}

void enter(Occupancy& occupancy, BedUse use, int by)
{
    occupancy.occupied += use == BedUse::Occupied ? by : 0;
    occupancy.reserved += use == BedUse::Reserved ? by : 0;
    occupancy.outOfUse += use == BedUse::OutOfUse ? by : 0;
    occupancy.usable += use == BedUse::Unknown || use == BedUse::OutOfUse ? 0 : by;
}

/// Adds one bed to the differences between each moment and the one before it.
void addBed(std::vector<Occupancy>& steps, std::vector<UseSpan>& spans, bool inUse)
{
    std::vector<std::size_t> edges;
    for (const auto& span : spans) {
        edges.push_back(span.first);
        edges.push_back(span.past);
    }
    std::ranges::sort(edges);
    auto before = inUse ? BedUse::Free : BedUse::Unknown;
    enter(steps.front(), before, 1);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto edge = edges[i];
        if (edge + 1 >= steps.size() || (i > 0 && edge == edges[i - 1])) continue;
        auto now = inUse ? BedUse::Free : BedUse::Unknown;
        for (const auto& span : spans)
            if (span.first <= edge && edge < span.past) now = std::max(now, span.use);
        enter(steps[edge], before, -1);
        enter(steps[edge], now, 1);
        before = now;
    }
}

} // namespace

std::vector<Occupancy> occupancy(std::span<const Moment> moments, std::span<const BedId> beds,
                                 std::span<const BedTime> held, std::span<const BedTime> outOfUse)
{
    struct Spans
    {
        std::vector<UseSpan> spans;
        bool inUse = false;
    };
    QHash<BedId, Spans> byBed;
    for (const auto& bed : beds)
        byBed[bed].inUse = true;
    const auto sort = [&](std::span<const BedTime> times, auto useOf) {
        for (const auto& time : times)
            if (const auto span = spanOf(moments, time.time, useOf(time)); span.first < span.past)
                byBed[time.bed].spans.push_back(span);
    };
    sort(held, [](const BedTime& time) { return time.here ? BedUse::Occupied : BedUse::Reserved; });
    sort(outOfUse, [](const BedTime&) { return BedUse::OutOfUse; });

    // The differences, with one beyond the last moment, become sums.
    std::vector<Occupancy> found(moments.size() + 1);
    for (auto& bed : byBed) {
        // A bed that was given up is not out of use: it is no bed of the structure any more.
        if (!bed.inUse)
            std::erase_if(bed.spans, [](const UseSpan& span) { return span.use == BedUse::OutOfUse; });
        addBed(found, bed.spans, bed.inUse);
    }
    found.pop_back();
    for (std::size_t i = 1; i < found.size(); ++i) {
        found[i].occupied += found[i - 1].occupied;
        found[i].reserved += found[i - 1].reserved;
        found[i].outOfUse += found[i - 1].outOfUse;
        found[i].usable += found[i - 1].usable;
    }
    return found;
}

std::vector<Moment> nightsFrom(QDate first, int count, const QTimeZone& zone)
{
    std::vector<Moment> nights;
    nights.reserve(std::size_t(std::max(count, 0)));
    for (int i = 1; i <= count; ++i)
        nights.push_back(first.addDays(i).startOfDay(zone).toUTC());
    return nights;
}

} // namespace wasl::domain
