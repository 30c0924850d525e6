#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

enum class RulePeriod
{
    Serving, ///< one of the servings of a day: its lunch, its iftar
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
/// What the hours of an item are called.
enum class Serving
{
    Hours, ///< hours without a name
    Breakfast,
    Lunch,
    Dinner,
    Iftar, ///< in Ramadan only
    Suhur  ///< in Ramadan only
};

template <>
struct EnumCodes<RulePeriod>
{
    static constexpr auto rows = codes<RulePeriod>({{RulePeriod::Serving, u"serving"},
                                                    {RulePeriod::Day, u"day"},
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
template <>
struct EnumCodes<Serving>
{
    static constexpr auto rows = codes<Serving>({{Serving::Hours, u"hours"},
                                                 {Serving::Breakfast, u"breakfast"},
                                                 {Serving::Lunch, u"lunch"},
                                                 {Serving::Dinner, u"dinner"},
                                                 {Serving::Iftar, u"iftar"},
                                                 {Serving::Suhur, u"suhur"}});
};

QString label(RulePeriod period);
QString label(RuleScope scope);
QString label(Serving serving);

/// When an item is handed out: [from, until) of the wall clock. An end before its beginning lies on the next
/// day, and the serving still counts as the day's it began on.
struct ServingTime
{
    Serving serving = Serving::Hours;
    QTime from; ///< ignored where the sunset stands for it
    QTime until;
    bool fromSunset = false; ///< begins when the sun sets
    bool inRamadan = false;  ///< takes the place of the ordinary ones in Ramadan

    friend bool operator==(const ServingTime&, const ServingTime&) = default;
};

/// How often an item may be given, to whom, when and how much: "two times a month for each household".
struct FrequencyRule
{
    QString item; ///< codebook item_kinds
    int times = 1;
    RulePeriod period = RulePeriod::Day; ///< of the calendar; a week begins on Monday
    RuleScope scope = RuleScope::Person;
    std::vector<ServingTime> servings = {}; ///< empty: at any hour
    std::optional<double> quantity = {};    ///< the most at one time, and what is proposed; absent: no limit
    bool eachHead = false;                  ///< the quantity is for each member of the household
    bool guestsOnly = false;                ///< for who is checked in
    std::optional<StructureId> guestsOf = {}; ///< of this structure; absent: of any
    bool mayOverride = false;                 ///< a worker may give in spite of the rule, with a reason

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
    std::optional<Serving> serving; ///< within whose hours it was given
    QDate servingDay;               ///< on which that serving began; invalid without one
    QString overrode;               ///< code of the refusal that a worker overrode, as she was shown it
    QString overrideReason;

    friend bool operator==(const Distribution&, const Distribution&) = default;
};

/// What a rule is asked under, besides what was given before.
struct GivingOccasion
{
    QDate day; ///< of the wall clock
    QTime time;
    bool ramadan = false;             ///< whether the day is one of Ramadan
    bool ramadanYesterday = false;    ///< the same of the day before, whose suhur may still go on
    QTime sunset;                     ///< of the day
    int heads = 1;                    ///< members of her household, herself among them
    bool isGuest = false;             ///< checked in somewhere
    std::vector<StructureId> guestOf; ///< where
    QString structureName;            ///< of the structure that the rule names, for the refusal
};

struct CurrentServing
{
    ServingTime time;
    QDate day; ///< on which it began

    friend bool operator==(const CurrentServing&, const CurrentServing&) = default;
};

/// Those that hold on a day: in Ramadan its own, if the rule has any.
std::vector<ServingTime> servingsOn(const FrequencyRule& rule, bool ramadan);
/// The one that goes on; nothing outside of the hours, and for a rule without hours.
std::optional<CurrentServing> currentServing(const FrequencyRule& rule, const GivingOccasion& occasion);
/// How much the rule gives at one time; 1 where it does not say.
double quantityOf(const FrequencyRule& rule, int heads);

/// Why the item may not be given now ("already-given"), or nothing. `before` are the earlier distributions of
/// the person and of her household.
std::optional<Refusal> whyNotGive(const FrequencyRule& rule, std::span<const Distribution> before,
                                  const Distribution& wanted);
/// The same with all the rule says: also "guests-only", "outside-hours", "too-much". Where several things
/// stand against it, the one refusal has all their codes, in this order with spaces between them, and all
/// their sentences: whoever sets a rule aside has read everything that she sets aside. `wanted` bears the
/// serving it is given in.
std::optional<Refusal> whyNotGive(const FrequencyRule& rule, std::span<const Distribution> before,
                                  const Distribution& wanted, const GivingOccasion& occasion);

std::vector<Refusal> problems(const Distribution& distribution, QDate today);
/// "item-missing", "times-missing", "serving-missing", "serving-hours", "serving-of-ramadan",
/// "servings-overlap", "quantity-missing", "heads-of-nobody".
std::vector<Refusal> problems(const FrequencyRule& rule);

/// "lunch between 12:00 and 14:30", "iftar from sunset to 21:00".
QString inWords(const ServingTime& time);
/// The rule read back in one sentence. `item` and `structure` are the names of what it speaks of.
QString inWords(const FrequencyRule& rule, const QString& item, const QString& structure = {});

} // namespace wasl::domain
