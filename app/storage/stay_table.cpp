#include "app/storage/stay_table.h"

#include "app/storage/structure_table.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Stay;
using domain::StayStep;

namespace
{

/// The bed's held time as planned: what two stays may not share. Whether a guest has overstayed or a
/// reservation has expired depends on the hour, and is asked when a bed is wanted.
std::optional<domain::Interval> held(const Stay& stay)
{
    using State = domain::StayState;
    if (!stay.bed) return std::nullopt;
    switch (stay.state) {
    case State::Reserved:
        if (stay.plannedFrom) return domain::Interval{*stay.plannedFrom, stay.plannedUntil};
        break;
    case State::CheckedIn:
        if (stay.checkedInAt) return domain::Interval{*stay.checkedInAt, stay.plannedUntil};
        break;
    case State::CheckedOut:
        if (stay.checkedInAt) return domain::Interval{*stay.checkedInAt, stay.checkedOutAt};
        break;
    case State::Requested:
    case State::Waiting:
    case State::Cancelled:
    case State::NoShow:
        break;
    }
    return std::nullopt;
}

QVariant starts(const Database&, const Stay& stay)
{
    const auto interval = held(stay);
    return interval ? toSql(interval->from) : QVariant();
}

QVariant ends(const Database&, const Stay& stay)
{
    const auto interval = held(stay);
    return interval ? QVariant(endOf(*interval)) : QVariant();
}

} // namespace

const Table<Stay>& stays()
{
    static const Table<Stay> table(
        u"stay"_s,
        {field(u"id"_s, &Stay::id), field(u"person_id"_s, &Stay::person),
         field(u"structure_id"_s, &Stay::structure), field(u"bed_id"_s, &Stay::bed),
         field(u"state"_s, &Stay::state), field(u"requested_at"_s, &Stay::requestedAt),
         field(u"planned_from"_s, &Stay::plannedFrom), field(u"planned_until"_s, &Stay::plannedUntil),
         field(u"reserved_until"_s, &Stay::reservedUntil), field(u"checked_in_at"_s, &Stay::checkedInAt),
         field(u"checked_out_at"_s, &Stay::checkedOutAt), field(u"destination"_s, &Stay::destination),
         field(u"cancel_reason"_s, &Stay::cancelReason), field(u"continues_id"_s, &Stay::continues),
         field(u"notes"_s, &Stay::notes)},
        {list(u"history"_s, u"stay_step"_s, u"stay_id"_s, &Stay::history,
              Fields<StayStep>{field(u"event"_s, &StayStep::event), field(u"at"_s, &StayStep::at),
                               field(u"by_id"_s, &StayStep::by), field(u"bed_id"_s, &StayStep::bed),
                               field(u"planned_from"_s, &StayStep::plannedFrom),
                               field(u"planned_until"_s, &StayStep::plannedUntil),
                               field(u"reserved_until"_s, &StayStep::reservedUntil),
                               field(u"code"_s, &StayStep::code), field(u"note"_s, &StayStep::note),
                               field(u"overridden"_s, &StayStep::overridden),
                               field(u"override_reason"_s, &StayStep::overrideReason)})},
        {{u"starts"_s, starts}, {u"ends"_s, ends}}, [](const Stay& stay) { return stay.person.uuid(); });
    return table;
}

} // namespace wasl::storage
