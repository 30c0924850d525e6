#include "app/domain/opening_hours.h"

#include "app/domain/time.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int minutesOfDay = 24 * 60;
constexpr int minutesOfWeek = 7 * minutesOfDay;

int lengthOf(const OpeningSpan& span)
{
    return span.until > span.from ? span.until - span.from : span.until + minutesOfDay - span.from;
}

int beginOf(const OpeningSpan& span)
{
    return (span.weekday - 1) * minutesOfDay + span.from;
}

/// Whether a minute of the week lies in the span, which may run over Sunday's midnight.
bool covers(const OpeningSpan& span, int minuteOfWeek)
{
    return (minuteOfWeek - beginOf(span) + minutesOfWeek) % minutesOfWeek < lengthOf(span);
}

bool isPossible(const OpeningSpan& span)
{
    const auto minute = [](int value) { return value >= 0 && value < minutesOfDay; };
    return span.weekday >= 1 && span.weekday <= 7 && minute(span.from) && minute(span.until);
}

QString shownMinute(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

tl::unexpected<Refusal> unreadHours()
{
    return refuse(
        u"hours-unread"_s,
        QCoreApplication::translate(
            "wasl::domain", "Write when the house opens and closes, such as 9:00-12:30, 14:00-18:00."),
        u"hours"_s);
}

} // namespace

std::vector<Refusal> problems(const OpeningHours& hours)
{
    for (auto one = hours.begin(); one != hours.end(); ++one) {
        if (!isPossible(*one)) return {unreadHours().value()};
        for (auto other = hours.begin(); other != one; ++other) {
            if (isPossible(*other) && one->season == other->season &&
                (covers(*one, beginOf(*other)) || covers(*other, beginOf(*one)))) {
                return {{u"hours-overlap"_s,
                         QCoreApplication::translate("wasl::domain",
                                                     "Two opening times of a day share an hour. Check them."),
                         u"hours"_s}};
            }
        }
    }
    return {};
}

Result<OpeningHours> parseHours(const QString& text, HoursSeason season, int weekday)
{
    static const QRegularExpression span(
        u"^(\\d{1,2})(?:[:hH.](\\d{2})?)?\\s*[-–—/]\\s*(\\d{1,2})(?:[:hH.](\\d{2})?)?$"_s);
    static const QRegularExpression wholeDay(u"^24\\s*[hH]?$"_s);
    OpeningHours found;
    const auto typed = withLatinDigits(text).replace(u'،', u',').replace(u';', u',');
    for (const auto& part : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto one = part.trimmed();
        if (one.isEmpty()) continue;
        if (wholeDay.match(one).hasMatch()) {
            found.push_back({season, weekday, 0, 0});
            continue;
        }
        const auto match = span.match(one);
        const int fromHour = match.captured(1).toInt(), fromMinute = match.captured(2).toInt();
        const int untilHour = match.captured(3).toInt(), untilMinute = match.captured(4).toInt();
        if (!match.hasMatch() || fromHour > 23 || untilHour > 24 || fromMinute > 59 || untilMinute > 59 ||
            (untilHour == 24 && untilMinute > 0)) {
            return unreadHours();
        }
        found.push_back({season, weekday, fromHour * 60 + fromMinute, (untilHour % 24) * 60 + untilMinute});
    }
    std::ranges::sort(found, {}, &OpeningSpan::from);
    if (auto wrong = problems(found); !wrong.empty()) return tl::unexpected(std::move(wrong.front()));
    return found;
}

QString shownHours(const OpeningHours& hours, HoursSeason season, int weekday)
{
    QStringList parts;
    for (const auto& span : hours) {
        if (span.season == season && span.weekday == weekday)
            parts << shownMinute(span.from) + QChar(0x2013) + shownMinute(span.until);
    }
    return parts.join(u", "_s);
}

std::optional<bool> isOpenAt(const OpeningHours& hours, const QDateTime& local,
                             const std::vector<Ramadan>& ramadans)
{
    if (hours.empty()) return std::nullopt;
    const bool keepsRamadan = std::ranges::any_of(
        hours, [](const OpeningSpan& span) { return span.season == HoursSeason::Ramadan; });
    const int minute = local.time().hour() * 60 + local.time().minute();
    // A night belongs to the day on which the house opened.
    return std::ranges::any_of(hours, [&](const OpeningSpan& span) {
        for (const int daysAgo : {0, 1}) {
            const auto day = local.date().addDays(-daysAgo);
            const auto season =
                keepsRamadan && ramadanOn(ramadans, day) ? HoursSeason::Ramadan : HoursSeason::Ordinary;
            const int sinceOpening = daysAgo * minutesOfDay + minute - span.from;
            if (span.season == season && span.weekday == day.dayOfWeek() && sinceOpening >= 0 &&
                sinceOpening < lengthOf(span))
                return true;
        }
        return false;
    });
}

} // namespace wasl::domain
