#include "app/domain/deadline_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int hoursInADay = 24;
const auto isoDay = u"yyyy-MM-dd"_s;

QDate anyYear(const QString& monthAndDay)
{
    // A leap year, so that every day of a year can be said.
    return QDate::fromString(u"2000-"_s + monthAndDay, isoDay);
}

QDate ending(const DeadlineRule& rule, QDate event, const std::optional<QTime>& hour,
             const Holidays& holidays)
{
    const int way = rule.before ? -1 : 1;
    switch (rule.unit) {
    case DeadlineUnit::Hours: {
        // Without the hour the day is taken to have just begun: the careful side.
        const QDateTime begin(event, hour.value_or(QTime(0, 0)), Qt::UTC);
        return begin.addSecs(qint64(way) * rule.number * 3600).date();
    }
    case DeadlineUnit::CalendarDays:
        return event.addDays(qint64(way) * rule.number);
    case DeadlineUnit::ClearDays:
        return event.addDays(qint64(way) * (rule.number + 1));
    case DeadlineUnit::WorkingDays:
        return rule.before ? holidays.subtractWorkingDays(event, rule.number)
                           : holidays.addWorkingDays(event, rule.number);
    case DeadlineUnit::Months:
        return event.addMonths(way * rule.number);
    }
    return {};
}

QDate lastDay(const DeadlineRule& rule, QDate event, const std::optional<QTime>& hour,
              const Holidays& holidays)
{
    const auto day = ending(rule, event, hour, holidays);
    return rule.movesOn ? holidays.nextOpenDay(day) : day;
}

} // namespace

Holidays::Holidays(std::vector<Holiday> days)
    : m_byDate(std::move(days))
{
    std::stable_sort(m_byDate.begin(), m_byDate.end(),
                     [](const Holiday& a, const Holiday& b) { return a.day < b.day; });
    if (!m_byDate.empty()) m_listedUntil = QDate(m_byDate.back().day.year(), 12, 31);
}

Holidays Holidays::load()
{
    std::vector<Holiday> byDate;
    std::vector<National> national;
    for (const auto& entry : Codebook::load(u"holidays"_s).entries()) {
        const auto day = entry.extra.value(u"day"_s);
        const auto certainty = entry.extra.value(u"certainty"_s);
        Holiday holiday{entry.code, certainty == u"fixed" ? anyYear(day) : QDate::fromString(day, isoDay),
                        certainty == u"estimated"};
        if (!holiday.day.isValid()) throw std::runtime_error("day of a holiday: " + entry.code.toStdString());
        if (certainty == u"fixed")
            national.push_back({std::move(holiday), entry.validFrom, entry.validUntil});
        else
            byDate.push_back(std::move(holiday));
    }
    Holidays all(std::move(byDate));
    all.m_national = std::move(national);
    return all;
}

const Holiday* Holidays::on(QDate day) const
{
    const auto found =
        std::lower_bound(m_byDate.begin(), m_byDate.end(), day,
                         [](const Holiday& holiday, QDate wanted) { return holiday.day < wanted; });
    if (found != m_byDate.end() && found->day == day) return &*found;
    for (const auto& one : m_national)
        if (one.day.day.month() == day.month() && one.day.day.day() == day.day() &&
            (!one.from || *one.from <= day) && (!one.until || day <= *one.until))
            return &one.day;
    return nullptr;
}

bool Holidays::isClosed(QDate day) const
{
    return day.dayOfWeek() >= Qt::Saturday || on(day);
}

QDate Holidays::nextOpenDay(QDate day) const
{
    while (isClosed(day))
        day = day.addDays(1);
    return day;
}

QDate Holidays::addWorkingDays(QDate from, int n) const
{
    for (; n > 0; --n)
        from = nextOpenDay(from.addDays(1));
    return from;
}

QDate Holidays::subtractWorkingDays(QDate from, int n) const
{
    for (; n > 0; --n) {
        from = from.addDays(-1);
        while (isClosed(from))
            from = from.addDays(-1);
    }
    return from;
}

int Holidays::workingDaysIn(QDate after, QDate until) const
{
    int count = 0;
    for (auto day = after.addDays(1); day <= until; day = day.addDays(1))
        count += isClosed(day) ? 0 : 1;
    return count;
}

Holidays Holidays::withEstimatesMoved(int days) const
{
    auto moved = m_byDate;
    for (auto& holiday : moved)
        if (holiday.estimated) holiday.day = holiday.day.addDays(days);
    Holidays all(std::move(moved));
    all.m_national = m_national;
    all.m_listedUntil = m_listedUntil;
    return all;
}

std::optional<DeadlineRule> deadlineRule(const CodebookEntry& entry)
{
    DeadlineRule rule;
    bool isNumber = false, isReminder = false;
    rule.code = entry.code;
    rule.kind = entry.extra.value(u"kind"_s);
    rule.event = entry.extra.value(u"event"_s);
    rule.number = entry.extra.value(u"number"_s).toInt(&isNumber);
    const auto unit = fromCode<DeadlineUnit>(entry.extra.value(u"unit"_s));
    rule.before = entry.extra.value(u"direction"_s) == u"before";
    rule.movesOn = entry.extra.value(u"closed_day"_s) == u"next";
    rule.remindDaysBefore = entry.extra.value(u"remind"_s).toInt(&isReminder);
    rule.verified = entry.extra.value(u"verified"_s) == u"yes";
    rule.source = entry.extra.value(u"source"_s);
    if (!isNumber || rule.number <= 0 || !isReminder || rule.remindDaysBefore < 0 || !unit ||
        rule.source.isEmpty())
        return std::nullopt;
    rule.unit = *unit;
    return rule;
}

std::vector<DeadlineRule> deadlineRules(const Codebook& codebook, QDate day)
{
    std::vector<DeadlineRule> rules;
    for (const auto& entry : codebook.entriesOn(day))
        if (auto rule = deadlineRule(entry)) rules.push_back(*std::move(rule));
    return rules;
}

Result<ComputedDeadline> computeDeadline(const DeadlineRule& rule, QDate event,
                                         const std::optional<QTime>& hour, const Holidays& holidays)
{
    if (!event.isValid())
        return refuse(u"event-missing"_s,
                      QCoreApplication::translate("wasl::domain", "Write the day from which it is counted."),
                      u"from"_s);
    ComputedDeadline computed;
    computed.due = lastDay(rule, event, hour, holidays);
    if (const auto wouldEnd = ending(rule, event, hour, holidays); wouldEnd != computed.due)
        computed.movedFrom = wouldEnd;
    if (rule.unit == DeadlineUnit::Hours && hour)
        computed.hour = hour->addSecs((rule.before ? -1 : 1) * (rule.number % hoursInADay) * 3600);
    for (const int days : {-1, 1})
        if (lastDay(rule, event, hour, holidays.withEstimatesMoved(days)) != computed.due)
            computed.onEstimate = true;
    // Past the listed years every religious holiday is unknown.
    const bool asksHolidays = rule.movesOn || rule.unit == DeadlineUnit::WorkingDays;
    if (asksHolidays && computed.due > holidays.listedUntil()) computed.onEstimate = true;
    return computed;
}

QString lengthInWords(const DeadlineRule& rule)
{
    const auto count = [&](const char* after, const char* before) {
        return QCoreApplication::translate("wasl::domain", rule.before ? before : after, nullptr,
                                           rule.number);
    };
    switch (rule.unit) {
    case DeadlineUnit::Hours:
        return count(QT_TRANSLATE_N_NOOP("wasl::domain", "%n hour(s)"),
                     QT_TRANSLATE_N_NOOP("wasl::domain", "%n hour(s) before"));
    case DeadlineUnit::CalendarDays:
        return count(QT_TRANSLATE_N_NOOP("wasl::domain", "%n calendar day(s)"),
                     QT_TRANSLATE_N_NOOP("wasl::domain", "%n calendar day(s) before"));
    case DeadlineUnit::WorkingDays:
        return count(QT_TRANSLATE_N_NOOP("wasl::domain", "%n working day(s)"),
                     QT_TRANSLATE_N_NOOP("wasl::domain", "%n working day(s) before"));
    case DeadlineUnit::ClearDays:
        return count(QT_TRANSLATE_N_NOOP("wasl::domain", "%n clear day(s)"),
                     QT_TRANSLATE_N_NOOP("wasl::domain", "%n clear day(s) before"));
    case DeadlineUnit::Months:
        return count(QT_TRANSLATE_N_NOOP("wasl::domain", "%n month(s)"),
                     QT_TRANSLATE_N_NOOP("wasl::domain", "%n month(s) before"));
    }
    return {};
}

} // namespace wasl::domain
