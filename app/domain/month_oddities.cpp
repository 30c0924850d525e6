#include "app/domain/month_oddities.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

/// The figures that are judged over time, and the sentences that say so.
struct WatchedFigure
{
    const char* path;
    const char* more;
    const char* less;
};

constexpr WatchedFigure watchedFigures[] = {
    {"registered",
     QT_TRANSLATE_NOOP("wasl::domain", "%1 people were registered, more than three times the usual %2. Was a "
                                       "register imported, or are records doubled?"),
     QT_TRANSLATE_NOOP("wasl::domain",
                       "Only %1 people were registered, less than a third of the usual %2. Is "
                       "there a pile of paper still to be entered?")},
    {"assisted",
     QT_TRANSLATE_NOOP("wasl::domain", "%1 people were assisted, more than three times the usual %2. Was "
                                       "something entered twice?"),
     QT_TRANSLATE_NOOP("wasl::domain", "Only %1 people were assisted, less than a third of the usual %2. Was "
                                       "what was done also entered?")},
    {"referred",
     QT_TRANSLATE_NOOP("wasl::domain", "%1 people were referred, more than three times the usual %2. Were "
                                       "referrals entered twice?"),
     QT_TRANSLATE_NOOP("wasl::domain",
                       "Only %1 people were referred, less than a third of the usual %2. Were "
                       "referrals left as drafts?")},
    {"nights",
     QT_TRANSLATE_NOOP("wasl::domain", "%1 nights were slept here, more than three times the usual %2. Did "
                                       "people leave without being checked out?"),
     QT_TRANSLATE_NOOP("wasl::domain", "Only %1 nights were slept here, less than a third of the usual %2. "
                                       "Were arrivals not entered?")},
    {"participants",
     QT_TRANSLATE_NOOP("wasl::domain",
                       "%1 participants were counted, more than three times the usual %2. Was "
                       "an activity entered twice?"),
     QT_TRANSLATE_NOOP("wasl::domain",
                       "Only %1 participants were counted, less than a third of the usual %2. "
                       "Is an activity missing?")},
};

int figureAt(const MonthlySummary& month, const QString& path)
{
    if (path == "registered"_L1) return month.registered.total;
    if (path == "assisted"_L1) return month.assisted.total;
    if (path == "referred"_L1) return month.referred.total;
    if (path == "nights"_L1) return month.nights.total;
    return month.participants;
}

template <class Key>
int sumOf(const std::map<Key, int>& parts)
{
    int sum = 0;
    for (const auto& [key, value] : parts)
        sum += value;
    return sum;
}

bool isWhole(const Count& count)
{
    return sumOf(count.bySex) == count.total && sumOf(count.byAgeBand) == count.total &&
           sumOf(count.byNationality) == count.total && sumOf(count.byCommune) == count.total;
}

QString oddSentence(const char* source)
{
    return QCoreApplication::translate("wasl::domain", source);
}

} // namespace

int medianOf(std::vector<int> values)
{
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<Oddity> farFromUsual(const MonthlySummary& month, const std::vector<MonthlySummary>& lastTwelve)
{
    constexpr std::size_t leastMonths = 6;
    constexpr int leastCount = 10;
    std::vector<Oddity> found;
    if (lastTwelve.size() < leastMonths) return found;
    for (const auto& watched : watchedFigures) {
        const auto path = QString::fromLatin1(watched.path);
        std::vector<int> past;
        std::ranges::transform(lastTwelve, std::back_inserter(past),
                               [&path](const auto& one) { return figureAt(one, path); });
        const int now = figureAt(month, path), usual = medianOf(past);
        if (std::max(now, usual) < leastCount) continue;
        const bool more = now > 3 * usual, less = 3 * now < usual;
        if (more || less)
            found.push_back({u"far-from-usual"_s, path,
                             oddSentence(more ? watched.more : watched.less).arg(now).arg(usual)});
    }
    return found;
}

std::vector<Oddity> impossibleSums(const MonthlySummary& month)
{
    std::vector<Oddity> found;
    const std::pair<const char*, const Count*> counts[] = {{"registered", &month.registered},
                                                           {"assisted", &month.assisted},
                                                           {"referred", &month.referred},
                                                           {"housed", &month.housed},
                                                           {"nights", &month.nights}};
    for (const auto& [path, count] : counts)
        if (!isWhole(*count))
            found.push_back(
                {u"parts-and-whole"_s, QString::fromLatin1(path),
                 oddSentence(
                     QT_TRANSLATE_NOOP("wasl::domain",
                                       "A total of %1 is not the sum of its parts by sex, age, nationality "
                                       "or commune. Do not hand out this month; verify the file."))
                     .arg(count->total)});
    if (month.referred.total > month.assisted.total)
        found.push_back(
            {u"more-referred"_s, u"referred"_s,
             oddSentence(QT_TRANSLATE_NOOP(
                             "wasl::domain",
                             "More people were referred (%1) than assisted (%2), though whoever is "
                             "referred counts as assisted. Do not hand out this month; verify the file."))
                 .arg(month.referred.total)
                 .arg(month.assisted.total)});
    const int days = month.month.isValid() ? month.month.first().daysInMonth() : 31;
    if (month.nights.total > month.housed.total * days)
        found.push_back(
            {u"too-many-nights"_s, u"nights"_s,
             oddSentence(
                 QT_TRANSLATE_NOOP("wasl::domain",
                                   "%1 nights are more than %2 people can sleep in a month of %3 days. Two "
                                   "stays of one person lie over each other."))
                 .arg(month.nights.total)
                 .arg(month.housed.total)
                 .arg(days)});
    return found;
}

std::vector<Oddity> manyUnknown(const MonthlySummary& month)
{
    constexpr int leastPeople = 5;
    std::vector<Oddity> found;
    const auto& registered = month.registered;
    const auto judge = [&](const QString& path, int unknown, const char* sentence) {
        if (unknown >= leastPeople && 5 * unknown > registered.total)
            found.push_back(
                {u"many-unknown"_s, path, oddSentence(sentence).arg(unknown).arg(registered.total)});
    };
    const auto of = [](const auto& split, const auto& key) {
        const auto at = split.find(key);
        return at == split.end() ? 0 : at->second;
    };
    judge(u"registered/nationality/unknown"_s, of(registered.byNationality, u"unknown"_s),
          QT_TRANSLATE_NOOP("wasl::domain",
                            "The nationality of %1 of the %2 people registered is not known. Was it "
                            "asked at the desk?"));
    judge(u"registered/sex/unknown"_s, of(registered.bySex, u"unknown"_s),
          QT_TRANSLATE_NOOP(
              "wasl::domain",
              "The sex of %1 of the %2 people registered is not known. Was it asked at the desk?"));
    judge(u"registered/age/unknown"_s, of(registered.byAgeBand, AgeBand::Unknown),
          QT_TRANSLATE_NOOP("wasl::domain",
                            "The age of %1 of the %2 people registered is not known. An estimated "
                            "age is better than none."));
    return found;
}

std::vector<Oddity> nightsWithoutArrival(const MonthlySummary& month, const MonthlySummary& before)
{
    if (month.housed.total <= before.housed.total + month.staysBegun) return {};
    return {{u"nights-without-arrival"_s, u"housed"_s,
             oddSentence(QT_TRANSLATE_NOOP(
                             "wasl::domain",
                             "%1 people slept here, but only %2 were here the month before and %3 stays "
                             "began. Somebody's arrival was not entered, or was entered later."))
                 .arg(month.housed.total)
                 .arg(before.housed.total)
                 .arg(month.staysBegun)}};
}

std::vector<Oddity> silentDays(const MonthlySummary& month, const MonthSurroundings& around)
{
    constexpr int leastRegistrations = 20, leastDays = 5;
    if (month.registered.total < leastRegistrations || !month.month.isValid()) return {};
    const auto end = around.until.isValid() ? std::min(around.until, month.month.last()) : month.month.last();
    QDate from, longestFrom, longestUntil;
    int run = 0, longest = 0;
    for (auto day = month.month.first(); day <= end; day = day.addDays(1)) {
        const auto registered = around.registeredByDay.find(day);
        if (registered != around.registeredByDay.end() && registered->second > 0) {
            run = 0;
            continue;
        }
        if (day.dayOfWeek() > Qt::Friday || (around.isHoliday && around.isHoliday(day))) continue;
        if (run++ == 0) from = day;
        if (run > longest) {
            longest = run;
            longestFrom = from;
            longestUntil = day;
        }
    }
    if (longest < leastDays) return {};
    return {{u"silent-days"_s, u"registered"_s,
             oddSentence(QT_TRANSLATE_NOOP(
                             "wasl::domain",
                             "Nobody was registered on %1 working days in a row, from %2 to %3. Is what "
                             "was written on paper then still to be entered?"))
                 .arg(longest)
                 .arg(shownDate(longestFrom), shownDate(longestUntil))}};
}

std::vector<Oddity> oddities(const MonthlySummary& month, const MonthSurroundings& around)
{
    auto found = impossibleSums(month);
    const auto add = [&](std::vector<Oddity> more) {
        std::move(more.begin(), more.end(), std::back_inserter(found));
    };
    add(farFromUsual(month, around.lastTwelve));
    add(manyUnknown(month));
    if (!around.lastTwelve.empty() && around.lastTwelve.front().month == month.month.previous())
        add(nightsWithoutArrival(month, around.lastTwelve.front()));
    add(silentDays(month, around));
    return found;
}

} // namespace wasl::domain
