#include "app/domain/distribution.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

bool inSamePeriod(RulePeriod period, QDate a, QDate b)
{
    switch (period) {
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

QString label(RulePeriod period)
{
    switch (period) {
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
            forSameReceiver(rule.scope, earlier, wanted) &&
            inSamePeriod(rule.period, earlier.day, wanted.day)) {
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
