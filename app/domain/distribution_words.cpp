#include "app/domain/distribution.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr QStringView hourForm = u"HH:mm";

QString clockTime(QTime time)
{
    // Held together, left to right, within a sentence of either direction.
    return QChar(0x2066) + time.toString(hourForm) + QChar(0x2069);
}

QString listOf(const std::vector<ServingTime>& times)
{
    QStringList words;
    for (const auto& time : times)
        words << inWords(time);
    return words.join(QCoreApplication::translate("wasl::domain", ", "));
}

/// The last minute of a serving, counted from the midnight before it begins.
int lastMinute(const ServingTime& time)
{
    const int from = QTime(0, 0).secsTo(time.from) / 60, until = QTime(0, 0).secsTo(time.until) / 60;
    return until <= from ? until + 24 * 60 : until;
}

bool overlapping(const ServingTime& a, const ServingTime& b)
{
    if (a.inRamadan != b.inRamadan || a.fromSunset || b.fromSunset) return false; // the sun moves
    const int fromA = QTime(0, 0).secsTo(a.from) / 60, fromB = QTime(0, 0).secsTo(b.from) / 60;
    return fromA < lastMinute(b) && fromB < lastMinute(a);
}

} // namespace

QString label(RulePeriod period)
{
    switch (period) {
    case RulePeriod::Serving:
        return QCoreApplication::translate("wasl::domain", "at each serving");
    case RulePeriod::Day:
        return QCoreApplication::translate("wasl::domain", "a day");
    case RulePeriod::Week:
        return QCoreApplication::translate("wasl::domain", "a week");
    case RulePeriod::Month:
        return QCoreApplication::translate("wasl::domain", "a month");
    case RulePeriod::Year:
        return QCoreApplication::translate("wasl::domain", "a year");
    case RulePeriod::Ever:
        return QCoreApplication::translate("wasl::domain", "in all");
    }
    return {};
}

QString label(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Person:
        return QCoreApplication::translate("wasl::domain", "for each person");
    case RuleScope::Household:
        return QCoreApplication::translate("wasl::domain", "for each household");
    }
    return {};
}

QString label(Serving serving)
{
    switch (serving) {
    case Serving::Hours:
        return QCoreApplication::translate("wasl::domain", "Hours of the day");
    case Serving::Breakfast:
        return QCoreApplication::translate("wasl::domain", "Breakfast");
    case Serving::Lunch:
        return QCoreApplication::translate("wasl::domain", "Lunch");
    case Serving::Dinner:
        return QCoreApplication::translate("wasl::domain", "Dinner");
    case Serving::Iftar:
        return QCoreApplication::translate("wasl::domain", "Iftar");
    case Serving::Suhur:
        return QCoreApplication::translate("wasl::domain", "Suhur");
    }
    return {};
}

QString inWords(const ServingTime& time)
{
    const auto span =
        time.fromSunset
            ? QCoreApplication::translate("wasl::domain", "from sunset to %1").arg(clockTime(time.until))
            : QCoreApplication::translate("wasl::domain", "between %1 and %2")
                  .arg(clockTime(time.from), clockTime(time.until));
    if (time.serving == Serving::Hours) return span;
    return QCoreApplication::translate("wasl::domain", "%1 %2",
                                       "a serving and its hours: Lunch between … and …")
        .arg(label(time.serving), span);
}

QString inWords(const FrequencyRule& rule, const QString& item, const QString& structure)
{
    const auto times = rule.times == 1
                           ? QCoreApplication::translate("wasl::domain", "once")
                           : QCoreApplication::translate("wasl::domain", "up to %1 ×").arg(rule.times);
    QStringList parts{
        QCoreApplication::translate("wasl::domain", "%1: %2 %3 %4",
                                    "an item, how often, in which time, for whom: Meal: once a day for each "
                                    "person")
            .arg(item, times, label(rule.period), label(rule.scope))};
    if (rule.quantity) {
        const auto amount = QString::number(*rule.quantity);
        parts << (rule.eachHead
                      ? QCoreApplication::translate("wasl::domain", "%1 for each member of the household")
                            .arg(amount)
                      : QCoreApplication::translate("wasl::domain", "at most %1 at one time").arg(amount));
    }
    const auto ordinary = servingsOn(rule, false);
    if (!ordinary.empty()) parts << listOf(ordinary);
    if (const auto own = servingsOn(rule, true); own != ordinary)
        parts << QCoreApplication::translate("wasl::domain", "in Ramadan %1").arg(listOf(own));
    if (rule.guestsOnly)
        parts
            << (rule.guestsOf
                    ? QCoreApplication::translate("wasl::domain", "only for the guests of %1").arg(structure)
                    : QCoreApplication::translate("wasl::domain", "only for guests who sleep here"));
    if (rule.mayOverride)
        parts << QCoreApplication::translate("wasl::domain", "against the rule with a reason");
    return QCoreApplication::translate("wasl::domain", "%1.", "a whole sentence and its full stop")
        .arg(parts.join(QCoreApplication::translate("wasl::domain", "; ")));
}

std::vector<Refusal> problems(const FrequencyRule& rule)
{
    std::vector<Refusal> found;
    if (rule.item.isEmpty())
        found.push_back({u"item-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what is given."), u"item"_s});
    if (rule.times < 1)
        found.push_back({u"times-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Write how many times: at least once."),
                         u"times"_s});
    if (rule.period == RulePeriod::Serving && rule.servings.empty())
        found.push_back({u"serving-missing"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "A rule for each serving needs the hours of at least one."),
                         u"servings"_s});
    for (const auto& time : rule.servings) {
        const bool wrong =
            !time.until.isValid() || (!time.fromSunset && (!time.from.isValid() || time.from == time.until));
        if (wrong)
            found.push_back(
                {u"serving-hours"_s,
                 QCoreApplication::translate(
                     "wasl::domain", "Write from when until when it is given: two hours that differ."),
                 u"servings"_s});
        if ((time.serving == Serving::Iftar || time.serving == Serving::Suhur) && !time.inRamadan)
            found.push_back(
                {u"serving-of-ramadan"_s,
                 QCoreApplication::translate("wasl::domain", "Iftar and suhur are served in Ramadan only."),
                 u"servings"_s});
    }
    for (auto a = rule.servings.begin(); a != rule.servings.end(); ++a)
        for (auto b = std::next(a); b != rule.servings.end(); ++b) {
            const bool twice =
                a->serving == b->serving && a->inRamadan == b->inRamadan && a->serving != Serving::Hours;
            if (found.empty() && (twice || overlapping(*a, *b)))
                found.push_back(
                    {u"servings-overlap"_s,
                     QCoreApplication::translate("wasl::domain",
                                                 "Two servings of one day lie over each other. Change the "
                                                 "hours of one, or take it away."),
                     u"servings"_s});
        }
    if (rule.quantity && !(*rule.quantity > 0))
        found.push_back(
            {u"quantity-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write how much is given: more than nothing."),
             u"quantity"_s});
    if (rule.eachHead && (!rule.quantity || rule.scope != RuleScope::Household))
        found.push_back({u"heads-of-nobody"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "So much for each member asks for a rule for households, "
                                             "and for a quantity."),
                         u"quantity"_s});
    return found;
}

} // namespace wasl::domain
