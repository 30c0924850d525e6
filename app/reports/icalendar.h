#pragma once

#include "app/domain/time.h"

#include <QByteArray>

#include <vector>

namespace wasl::reports
{

/// One entry of a calendar file.
struct CalendarEvent
{
    QString uid; ///< the same in every file that holds this event: a calendar then replaces it
    QDate day;
    std::optional<domain::Moment> at; ///< absent: the whole day
    int minutes = 30;                 ///< of one with an hour
    QString summary;
};

/// The events as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets, never inside of a
/// letter; texts are escaped. Hours are written in UTC, so that no calendar needs to know how Morocco's clock
/// runs during Ramadan. `stamp` is when it was made. Without events it is an empty calendar.
[[nodiscard]] QByteArray icalendar(const std::vector<CalendarEvent>& events, const domain::Moment& stamp);

} // namespace wasl::reports
