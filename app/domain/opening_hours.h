#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ramadan.h"
#include "app/domain/refusal.h"

#include <QDateTime>

#include <vector>

namespace wasl::domain
{

/// Which weeks a span of opening hours belongs to.
enum class HoursSeason
{
    Ordinary,
    Ramadan ///< instead of the ordinary hours, in a house that keeps others then
};

template <>
struct EnumCodes<HoursSeason>
{
    static constexpr auto rows =
        codes<HoursSeason>({{HoursSeason::Ordinary, u"ordinary"}, {HoursSeason::Ramadan, u"ramadan"}});
};

/// One span of a weekday during which a house is open; a day may have several. A weekday without any is
/// closed, a house without any has not said when it is open.
struct OpeningSpan
{
    HoursSeason season = HoursSeason::Ordinary;
    int weekday = 1; ///< 1 Monday … 7 Sunday, the day on which it opens
    int from = 0;    ///< minutes after midnight, local time, 0 … 1439
    int until = 0;   ///< likewise; at or before `from` it is the next day's: 20:00 to 08:00, 00:00 to 00:00

    friend bool operator==(const OpeningSpan&, const OpeningSpan&) = default;
};

using OpeningHours = std::vector<OpeningSpan>;

/// Refuses "hours-unread" (no such weekday or minute) and "hours-overlap" (two spans of one season that share
/// a minute, also over midnight).
std::vector<Refusal> problems(const OpeningHours& hours);

/// The spans of one day as they are typed: "9-12:30, 14h-17h", "20:00–08:00", "24h", in Latin or Arabic-Indic
/// digits. Empty text is a closed day. Refuses "hours-unread" with an example.
Result<OpeningHours> parseHours(const QString& text, HoursSeason season, int weekday);
/// "09:00–12:30, 14:00–17:00"; empty for a closed day.
QString shownHours(const OpeningHours& hours, HoursSeason season, int weekday);

/// Whether the house is open at a local time; nullopt when it has not said when it is. In Ramadan the hours
/// of Ramadan hold where there are any; a night keeps those of the day on which it began.
std::optional<bool> isOpenAt(const OpeningHours& hours, const QDateTime& local,
                             const std::vector<Ramadan>& ramadans);

} // namespace wasl::domain
