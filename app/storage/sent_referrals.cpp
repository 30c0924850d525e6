#include "app/storage/sent_referrals.h"

#include "app/storage/write.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

std::vector<SentReferral> sentReferrals(Database& database, const domain::Interval& sentWithin)
{
    if (!may(database, domain::Action::ViewSummary)) return {};
    const auto end = sentWithin.until.value_or(database.now());
    auto rows = database.query(u"SELECT r.id, r.sector, s.event FROM referral r "
                               "JOIN referral_step s ON s.referral_id = r.id AND s.at < ? "
                               "WHERE r.sent_at >= ? AND r.sent_at < ? ORDER BY r.id, s.position"_s,
                               end, sentWithin.from, end);
    std::vector<SentReferral> found;
    domain::ReferralId current;
    while (rows.next()) {
        if (const auto id = rows.get<domain::ReferralId>(0); id != current) {
            current = id;
            found.push_back({id, rows.get<QString>(1), domain::ReferralState::Draft});
        }
        if (const auto event = domain::fromCode<domain::ReferralEvent>(rows.get<QString>(2)))
            found.back().state = domain::next(found.back().state, *event).value_or(found.back().state);
    }
    return found;
}

} // namespace wasl::storage
