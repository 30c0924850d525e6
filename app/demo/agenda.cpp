#include "app/demo/agenda.h"

namespace wasl::demo
{

bool Agenda::step(const domain::Moment& end)
{
    if (m_coming.empty() || m_coming.top().at >= end.toMSecsSinceEpoch()) return false;
    const auto entry = m_coming.top();
    m_coming.pop();
    m_now = entry.at;
    entry.act();
    return true;
}

domain::Moment atDesk(DeskTime time)
{
    if (time.day.dayOfWeek() == Qt::Sunday) time.day = time.day.addDays(1);
    return QDateTime(time.day, QTime(time.hour, time.minute), Qt::LocalTime).toUTC();
}

} // namespace wasl::demo
