#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

enum class RulePeriod
{
    Day,
    Week,
    Month,
    Year,
    Ever
};
enum class RuleScope
{
    Person,
    Household
};

template <>
struct EnumCodes<RulePeriod>
{
    static constexpr auto rows = codes<RulePeriod>({{RulePeriod::Day, u"day"},
                                                    {RulePeriod::Week, u"week"},
                                                    {RulePeriod::Month, u"month"},
                                                    {RulePeriod::Year, u"year"},
                                                    {RulePeriod::Ever, u"ever"}});
};
template <>
struct EnumCodes<RuleScope>
{
    static constexpr auto rows =
        codes<RuleScope>({{RuleScope::Person, u"person"}, {RuleScope::Household, u"household"}});
};

QString label(RulePeriod period);
QString label(RuleScope scope);

/// How often an item may be given: "two times a month for each household".
struct FrequencyRule
{
    QString item; ///< codebook item_kinds
    int times = 1;
    RulePeriod period = RulePeriod::Day; ///< of the calendar; a week begins on Monday
    RuleScope scope = RuleScope::Person;

    friend bool operator==(const FrequencyRule&, const FrequencyRule&) = default;
};

struct Distribution
{
    DistributionId id;
    BeneficiaryId person;                 ///< who took it
    std::optional<HouseholdId> household; ///< as it was on that day
    QString item;                         ///< codebook item_kinds
    double quantity = 1;
    QString unit; ///< "kg", "piece" …; as the association says it
    Moment at;
    QDate day; ///< the same in the association's time zone; what the rule counts by
    UserId givenBy;
    QString note;

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

/// Why the item may not be given now ("already-given"), or nothing. `before` are the earlier distributions of
/// the person and of her household.
std::optional<Refusal> whyNotGive(const FrequencyRule& rule, std::span<const Distribution> before,
                                  const Distribution& wanted);

std::vector<Refusal> problems(const Distribution& distribution, QDate today);

} // namespace wasl::domain
