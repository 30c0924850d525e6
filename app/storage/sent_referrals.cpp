#include "app/storage/sent_referrals.h"

#include "app/storage/raw_rows.h"
#include "app/storage/write.h"

#include <QHash>

namespace wasl::storage
{

std::vector<SentReferral> sentReferrals(Database& database, const domain::Interval& sentWithin)
{
    if (!may(database, domain::Action::ViewSummary)) return {};
    const auto end = sentWithin.until.value_or(database.now()).toMSecsSinceEpoch();
    // In the order of two indexes, so that nothing is sorted; a referral's own row is not read.
    RawRows rows(database, "SELECT r.id, r.sector, s.event FROM referral r CROSS JOIN referral_step s "
                           "ON s.referral_id = r.id AND s.at < ? WHERE r.sent_at >= ? AND r.sent_at < ? "
                           "ORDER BY r.sent_at, r.id, s.position");
    rows.bind(1, end);
    rows.bind(2, sentWithin.from.toMSecsSinceEpoch());
    rows.bind(3, end);
    QHash<QByteArray, std::optional<domain::ReferralEvent>> events;
    std::vector<SentReferral> found;
    QByteArray current;
    while (rows.next()) {
        if (const auto id = rows.bytes(0); id != current) {
            current = id.toByteArray();
            found.push_back(
                {fromSql<domain::ReferralId>(current), rows.text(1), domain::ReferralState::Draft});
        }
        const auto code = rows.bytes(2);
        auto event = events.constFind(QByteArray::fromRawData(code.data(), code.size()));
        if (event == events.cend())
            event = events.insert(code.toByteArray(),
                                  domain::fromCode<domain::ReferralEvent>(QString::fromUtf8(code)));
        if (*event)
            found.back().state = domain::next(found.back().state, **event).value_or(found.back().state);
    }
    return found;
}

} // namespace wasl::storage
