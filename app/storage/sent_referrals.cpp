#include "app/storage/sent_referrals.h"

#include "app/storage/raw_rows.h"
#include "app/storage/write.h"

#include <QHash>

namespace wasl::storage
{

namespace
{

/// Plays the steps of referrals, which come one referral after the other: its key, sector, step.
class Course
{
public:
    void play(RawRows& rows, bool isErased)
    {
        QByteArray current;
        while (rows.next()) {
            if (const auto key = rows.bytes(0); key != current) {
                current = key.toByteArray();
                m_sent.push_back({isErased ? domain::ReferralId() : fromSql<domain::ReferralId>(current),
                                  rows.text(1), domain::ReferralState::Draft});
            }
            auto& state = m_sent.back().state;
            if (const auto event = eventOf(rows.bytes(2)))
                state = domain::next(state, *event).value_or(state);
        }
    }

    [[nodiscard]] std::vector<SentReferral> take() { return std::move(m_sent); }

private:
    std::optional<domain::ReferralEvent> eventOf(QByteArrayView code)
    {
        const auto known = m_events.constFind(QByteArray::fromRawData(code.data(), code.size()));
        if (known != m_events.cend()) return *known;
        return *m_events.insert(code.toByteArray(),
                                domain::fromCode<domain::ReferralEvent>(QString::fromUtf8(code)));
    }

    QHash<QByteArray, std::optional<domain::ReferralEvent>> m_events;
    std::vector<SentReferral> m_sent;
};

} // namespace

std::vector<SentReferral> sentReferrals(Database& database, const domain::Interval& sentWithin)
{
    if (!may(database, domain::Action::ViewSummary)) return {};
    const auto end = sentWithin.until.value_or(database.now()).toMSecsSinceEpoch();
    Course course;
    const auto play = [&](const char* sql, bool isErased) {
        RawRows rows(database, sql);
        rows.bind(1, end);
        rows.bind(2, sentWithin.from.toMSecsSinceEpoch());
        rows.bind(3, end);
        course.play(rows, isErased);
    };
    // In the order of two indexes, so that nothing is sorted; a referral's own row is not read.
    play("SELECT r.id, r.sector, s.event FROM referral r CROSS JOIN referral_step s "
         "ON s.referral_id = r.id AND s.at < ? WHERE r.sent_at >= ? AND r.sent_at < ? "
         "ORDER BY r.sent_at, r.id, s.position",
         false);
    play("SELECT referral, sector, event FROM erased_referral WHERE at < ? AND sent_at >= ? AND sent_at < ? "
         "ORDER BY referral, position",
         true);
    return course.take();
}

} // namespace wasl::storage
