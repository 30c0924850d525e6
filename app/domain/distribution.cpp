#include "app/domain/distribution.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

bool inSamePeriod(RulePeriod period, const Distribution& earlier, const Distribution& wanted)
{
    // A serving that goes on after midnight still counts for the day it began on.
    const auto dayOf = [](const Distribution& one) {
        return one.servingDay.isValid() ? one.servingDay : one.day;
    };
    const auto a = dayOf(earlier), b = dayOf(wanted);
    switch (period) {
    case RulePeriod::Serving:
        // Without hours there is one serving a day.
        return wanted.serving ? earlier.serving == wanted.serving && earlier.servingDay == wanted.servingDay
                              : a == b;
    case RulePeriod::Day:
        return a == b;
    case RulePeriod::Week:
        return a.addDays(1 - a.dayOfWeek()) == b.addDays(1 - b.dayOfWeek());
    case RulePeriod::Month:
        return a.year() == b.year() && a.month() == b.month();
    case RulePeriod::Year:
        return a.year() == b.year();
    case RulePeriod::Ever:
        return true;
    }
    return false;
}

bool forSameReceiver(RuleScope scope, const Distribution& a, const Distribution& b)
{
    if (scope == RuleScope::Household && a.household && b.household) {
        return *a.household == *b.household;
    }
    return a.person == b.person; // who has no household counts for herself
}

} // namespace

std::vector<ServingTime> servingsOn(const FrequencyRule& rule, bool ramadan)
{
    std::vector<ServingTime> ordinary, ofRamadan;
    for (const auto& time : rule.servings)
        (time.inRamadan ? ofRamadan : ordinary).push_back(time);
    return ramadan && !ofRamadan.empty() ? ofRamadan : ordinary;
}

std::optional<CurrentServing> currentServing(const FrequencyRule& rule, const GivingOccasion& occasion)
{
    const auto beginning = [&](const ServingTime& time) {
        return time.fromSunset && occasion.sunset.isValid() ? occasion.sunset : time.from;
    };
    for (const auto& time : servingsOn(rule, occasion.ramadan)) {
        const auto from = beginning(time);
        const bool pastMidnight = time.until <= from;
        if (occasion.time >= from && (pastMidnight || occasion.time < time.until))
            return CurrentServing{time, occasion.day};
    }
    // One that began yesterday and goes on after midnight.
    for (const auto& time : servingsOn(rule, occasion.ramadanYesterday))
        if (time.until <= beginning(time) && occasion.time < time.until)
            return CurrentServing{time, occasion.day.addDays(-1)};
    return std::nullopt;
}

double quantityOf(const FrequencyRule& rule, int heads)
{
    return rule.quantity.value_or(1) * (rule.eachHead ? std::max(1, heads) : 1);
}

std::optional<Refusal> whyNotGive(const FrequencyRule& rule, std::span<const Distribution> before,
                                  const Distribution& wanted)
{
    if (wanted.item != rule.item) {
        return std::nullopt;
    }
    int given = 0;
    QDate last;
    for (const Distribution& earlier : before) {
        if (earlier.id != wanted.id && earlier.item == wanted.item &&
            forSameReceiver(rule.scope, earlier, wanted) && inSamePeriod(rule.period, earlier, wanted)) {
            ++given;
            last = last.isValid() ? std::max(last, earlier.day) : earlier.day;
        }
    }
    if (given < rule.times) {
        return std::nullopt;
    }
    const QString message =
        rule.scope == RuleScope::Household
            ? QCoreApplication::translate(
                  "wasl::domain",
                  "The household has already received this, last on %1, as often as the rule allows.")
                  .arg(shownDate(last))
            : QCoreApplication::translate(
                  "wasl::domain",
                  "The person has already received this, last on %1, as often as the rule allows.")
                  .arg(shownDate(last));
    return Refusal{u"already-given"_s, message, u"item"_s};
}

std::optional<Refusal> whyNotGive(const FrequencyRule& rule, std::span<const Distribution> before,
                                  const Distribution& wanted, const GivingOccasion& occasion)
{
    if (wanted.item != rule.item) return std::nullopt;
    const bool guest = rule.guestsOf ? std::find(occasion.guestOf.begin(), occasion.guestOf.end(),
                                                 *rule.guestsOf) != occasion.guestOf.end()
                                     : occasion.isGuest;
    std::vector<Refusal> found;
    if (rule.guestsOnly && !guest)
        found.push_back(
            {u"guests-only"_s,
             rule.guestsOf
                 ? QCoreApplication::translate("wasl::domain", "This is for the guests of %1 only.")
                       .arg(occasion.structureName)
                 : QCoreApplication::translate("wasl::domain", "This is for guests who sleep here only."),
             u"person"_s});
    if (!rule.servings.empty() && !currentServing(rule, occasion)) {
        QStringList hours;
        for (const auto& time : servingsOn(rule, occasion.ramadan))
            hours << inWords(time);
        found.push_back({u"outside-hours"_s,
                         QCoreApplication::translate("wasl::domain", "It is given at other hours: %1.")
                             .arg(hours.join(QCoreApplication::translate("wasl::domain", "; "))),
                         u"at"_s});
    }
    if (auto refusal = whyNotGive(rule, before, wanted)) found.push_back(*std::move(refusal));
    if (rule.quantity && wanted.quantity > quantityOf(rule, occasion.heads))
        found.push_back({u"too-much"_s,
                         QCoreApplication::translate("wasl::domain", "The rule gives at most %1 at one time.")
                             .arg(quantityOf(rule, occasion.heads)),
                         u"quantity"_s});
    if (found.empty()) return std::nullopt;
    for (const auto& also : std::span(found).subspan(1)) {
        found.front().code += u' ' + also.code;
        found.front().message += u' ' + also.message;
    }
    return found.front();
}

std::vector<Refusal> problems(const Distribution& distribution, QDate today)
{
    std::vector<Refusal> found;
    if (distribution.item.isEmpty()) {
        found.push_back({u"item-missing"_s,
                         QCoreApplication::translate("wasl::domain", "Choose what is given."), u"item"_s});
    }
    if (!(distribution.quantity > 0)) {
        found.push_back(
            {u"quantity-missing"_s,
             QCoreApplication::translate("wasl::domain", "Write how much is given: more than nothing."),
             u"quantity"_s});
    }
    if (!distribution.day.isValid() || distribution.day > today) {
        found.push_back({u"day-in-future"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "Write the day on which it was given; not a day to come."),
                         u"day"_s});
    }
    return found;
}

} // namespace wasl::domain
