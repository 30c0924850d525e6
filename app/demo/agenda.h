#pragma once

#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QTime>
#include <queue>

#include <exception>
#include <functional>
#include <vector>

namespace wasl::demo
{

/// What is still going to happen, and the hour it is in the invented life.
class Agenda
{
public:
    using Act = std::function<void()>;

    explicit Agenda(const domain::Moment& begin)
        : m_now(begin.toMSecsSinceEpoch())
    {
    }

    domain::Moment now() const { return domain::Moment::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    QDate day() const { return now().toLocalTime().date(); }
    /// What lies in the past happens at once.
    void at(const domain::Moment& moment, Act act)
    {
        m_coming.push({std::max(m_now, moment.toMSecsSinceEpoch()), ++m_entries, std::move(act)});
    }
    /// Does the next thing; false when nothing comes before `end`.
    bool step(const domain::Moment& end);
    /// Lets time pass.
    void passTo(const domain::Moment& moment) { m_now = std::max(m_now, moment.toMSecsSinceEpoch()); }

private:
    struct Entry
    {
        qint64 at;
        std::uint64_t order;
        Act act;
        friend bool operator<(const Entry& a, const Entry& b)
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order; // the queue gives the greatest first
        }
    };

    std::priority_queue<Entry> m_coming;
    qint64 m_now;
    std::uint64_t m_entries = 0;
};

/// Local time of the desk. In braces, so that what is drawn for it is drawn in this order by every compiler.
struct DeskTime
{
    QDate day;
    int hour;
    int minute = 0;
};

/// Never on a Sunday: what falls on one is done on the Monday.
domain::Moment atDesk(DeskTime time);

/// A store refused what the life wanted: the life is inconsistent, or the disk is full. Caught by makeDemo().
struct Refused : std::exception
{
    explicit Refused(domain::Refusal why)
        : refusal(std::move(why))
    {
    }
    domain::Refusal refusal;
};

template <class T>
T expect(domain::Result<T> result)
{
    if (!result) throw Refused(result.error());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

} // namespace wasl::demo
