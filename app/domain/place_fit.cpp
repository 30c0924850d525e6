#include "app/domain/place_fit.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

constexpr int cotAge = 2; ///< the last year of age in which a child sleeps in a cot
constexpr int majority = 18;

/// Whether only minors sleep there.
bool isForMinors(const PlaceOffered& place)
{
    return std::ranges::any_of(
        std::initializer_list<const PlaceRules*>{&place.structure.rules, &place.unit.rules,
                                                 &place.room.rules},
        [](const PlaceRules* rules) { return rules->maxAge && *rules->maxAge < majority; });
}

void checkSexes(const PlaceRules& rules, const PlaceWanted& wanted, std::vector<Refusal>& found)
{
    if (rules.sexes.empty()) {
        return;
    }
    if (!wanted.sex.isKnown()) {
        found.push_back({u"sex-unknown"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "This place is only for some; record the person's sex first."),
                         u"sex"_s});
    } else if (std::ranges::find(rules.sexes, wanted.sex.value()) == rules.sexes.end()) {
        QStringList admitted;
        for (const Sex sex : rules.sexes) {
            admitted << label(sex);
        }
        found.push_back({u"sex-rule"_s,
                         QCoreApplication::translate("wasl::domain", "This place is only for: %1.")
                             .arg(admitted.join(QCoreApplication::translate("wasl::domain", ", "))),
                         u"sex"_s});
    }
}

void checkAges(const PlaceRules& rules, const PlaceWanted& wanted, std::vector<Refusal>& found)
{
    if (!rules.minAge && !rules.maxAge) {
        return;
    }
    if (!wanted.age) {
        found.push_back({u"age-unknown"_s,
                         QCoreApplication::translate(
                             "wasl::domain", "This place has an age limit; record the person's age first."),
                         u"birth"_s});
    } else if (rules.minAge && *wanted.age < *rules.minAge) {
        found.push_back(
            {u"age-rule"_s,
             QCoreApplication::translate("wasl::domain", "This place is for people of %n year(s) and over.",
                                         nullptr, *rules.minAge),
             u"birth"_s});
    } else if (rules.maxAge && *wanted.age > *rules.maxAge) {
        found.push_back(
            {u"age-rule"_s,
             QCoreApplication::translate("wasl::domain", "This place is for people up to %n year(s) of age.",
                                         nullptr, *rules.maxAge),
             u"birth"_s});
    }
}

void checkRules(const PlaceRules& rules, const PlaceWanted& wanted, std::vector<Refusal>& found)
{
    checkSexes(rules, wanted, found);
    checkAges(rules, wanted, found);
    if (rules.family == FamilyRule::FamiliesOnly && !wanted.withFamily) {
        found.push_back({u"families-only"_s,
                         QCoreApplication::translate("wasl::domain", "This place is for families only."),
                         {}});
    } else if (rules.family == FamilyRule::SinglesOnly && wanted.withFamily) {
        found.push_back(
            {u"singles-only"_s,
             QCoreApplication::translate("wasl::domain", "This place is for people on their own only."),
             {}});
    }
    const auto nights = [&] {
        return wanted.nightsBefore +
               wanted.from.toLocalTime().date().daysTo(wanted.until->toLocalTime().date());
    };
    if (rules.maxNights && (!wanted.until || nights() > *rules.maxNights)) {
        found.push_back(
            {u"too-long"_s,
             QCoreApplication::translate(
                 "wasl::domain", "One can stay here %n night(s) at most. Choose an end within that time.",
                 nullptr, *rules.maxNights),
             u"plannedUntil"_s});
    }
}

bool blocks(const Block& block, const PlaceOffered& place)
{
    if (const auto* bed = std::get_if<BedId>(&block.what)) return *bed == place.bed.id;
    if (const auto* room = std::get_if<RoomId>(&block.what)) return *room == place.room.id;
    return std::get<UnitId>(block.what) == place.unit.id;
}

void checkStays(const PlaceWanted& wanted, const PlaceOffered& place, std::span<const Stay> stays,
                const Moment& now, std::vector<Refusal>& found)
{
    const Interval time{wanted.from, wanted.until};
    bool taken = false;
    bool elsewhere = false;
    for (const Stay& stay : stays) {
        const std::optional<Interval> held = occupies(stay, now);
        if (stay.id == wanted.stay || !held || !held->overlaps(time)) {
            continue;
        }
        taken = taken || stay.bed == place.bed.id;
        elsewhere = elsewhere || stay.person == wanted.person;
    }
    if (taken) {
        found.push_back({u"bed-taken"_s,
                         QCoreApplication::translate("wasl::domain", "Someone has this bed at that time."),
                         u"bed"_s});
    }
    if (elsewhere) {
        found.push_back(
            {u"already-staying"_s,
             QCoreApplication::translate("wasl::domain", "The person already has a bed at that time."),
             u"person"_s});
    }
}

} // namespace

std::vector<Refusal> misfits(const PlaceWanted& wanted, const PlaceRules& rules)
{
    std::vector<Refusal> found;
    checkRules(rules, wanted, found);
    return found;
}

std::vector<Refusal> whyNot(const PlaceWanted& wanted, const PlaceOffered& place, std::span<const Stay> stays,
                            std::span<const Block> blockedPlaces, std::span<const Ban> bans,
                            const Moment& now)
{
    std::vector<Refusal> found;
    if (!place.bed.active || !place.structure.active) {
        found.push_back({u"bed-inactive"_s,
                         QCoreApplication::translate("wasl::domain", "This bed is no longer in use."),
                         u"bed"_s});
    }
    checkStays(wanted, place, stays, now, found);
    const Interval time{wanted.from, wanted.until};
    for (const Block& block : blockedPlaces) {
        if (blocks(block, place) && block.interval().overlaps(time)) {
            found.push_back(
                {u"bed-blocked"_s,
                 block.until
                     ? QCoreApplication::translate("wasl::domain", "This place is out of use until %1.")
                           .arg(shownDate(block.until->date()))
                     : QCoreApplication::translate("wasl::domain", "This place is out of use."),
                 u"bed"_s});
        }
    }
    // A ban decided while she stays stands against staying on.
    const QDate asked = std::max(wanted.from, now).toLocalTime().date();
    if (const Ban* ban = banOn(bans, wanted.person, place.structure.id, asked)) {
        found.push_back(
            {u"banned"_s,
             QCoreApplication::translate("wasl::domain",
                                         "The person may not stay here until %1. The ban can be reviewed.")
                 .arg(shownDate(ban->until)),
             u"person"_s});
    }
    for (const PlaceRules* rules : {&place.structure.rules, &place.unit.rules, &place.room.rules}) {
        checkRules(*rules, wanted, found);
    }
    if (isKnownMinor(wanted.age) && !wanted.withAdult && !isForMinors(place)) {
        found.push_back(
            {u"minor-alone"_s,
             QCoreApplication::translate("wasl::domain", "A minor does not stay alone where adults sleep: an "
                                                         "adult of her household has to stay here too."),
             u"birth"_s});
    }
    if (wanted.needsAccessible && !place.room.accessible) {
        found.push_back({u"not-accessible"_s,
                         QCoreApplication::translate(
                             "wasl::domain",
                             "The person needs a room that can be used with a wheelchair; this one cannot."),
                         u"bed"_s});
    }
    if (place.bed.cot && !sleepsInCot(wanted.age)) {
        found.push_back({u"cot-only"_s,
                         QCoreApplication::translate("wasl::domain", "This is a cot, for a small child."),
                         u"bed"_s});
    }
    return found;
}

bool mayBeOverridden(QStringView code)
{
    constexpr QStringView rules[] = {u"sex-rule",     u"sex-unknown",    u"age-rule",
                                     u"age-unknown",  u"minor-alone",    u"families-only",
                                     u"singles-only", u"not-accessible", u"too-long"};
    return std::ranges::find(rules, code) != std::end(rules);
}

bool sleepsInCot(std::optional<int> age)
{
    return age && *age <= cotAge;
}

bool isKnownMinor(std::optional<int> age)
{
    return age && *age < majority;
}

} // namespace wasl::domain
