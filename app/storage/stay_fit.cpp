#include "app/storage/stay_fit.h"

#include "app/domain/beneficiary.h"
#include "app/domain/user.h"
#include "app/domain/waiting_order.h"
#include "app/storage/ban_table.h"
#include "app/storage/beneficiary_table.h"
#include "app/storage/sensitive_fields.h"
#include "app/storage/stay_table.h"
#include "app/storage/structure_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::BeneficiaryId;
using domain::Interval;
using domain::PlaceOffered;
using domain::Stay;
using domain::StayId;

namespace
{

/// Held times on a bed are disjoint, so of those that begin before the end only the last can reach into it;
/// beside it the guest who is there, who may have overstayed, and whatever bed the person herself holds.
std::vector<Stay> staysInTheWay(Database& database, const BeneficiaryId& person, const domain::BedId& bed,
                                const Interval& during, const std::optional<StayId>& stay)
{
    const auto until = endOf(during);
    return stays().select(
        database,
        u"WHERE id IN (SELECT id FROM (SELECT id FROM stay WHERE bed_id = ? AND starts IS NOT NULL AND "
        u"starts < ? "
        "AND id IS NOT ? ORDER BY starts DESC LIMIT 1) "
        "UNION SELECT id FROM stay WHERE bed_id = ? AND state = 'checked-in' "
        "UNION SELECT id FROM stay WHERE person_id = ? AND starts IS NOT NULL AND starts < ? "
        "AND (ends > ? OR state = 'checked-in'))"_s,
        bed, until, stay, bed, person, until, during.from);
}

bool livesWithFamily(Database& database, const BeneficiaryId& person, QDate day)
{
    auto other =
        database.query(u"SELECT 1 FROM household_member me JOIN household_member other ON other.household_id "
                       u"= me.household_id "
                       "AND other.person_id <> me.person_id WHERE me.person_id = ? AND me.from_day <= ? "
                       "AND (me.until_day IS NULL OR me.until_day > ?) AND other.from_day <= ? "
                       "AND (other.until_day IS NULL OR other.until_day > ?) LIMIT 1"_s,
                       person, day, day, day, day);
    return other.next();
}

/// What of her record decides about beds; the rest of it, a dozen lists, is not read.
struct WhoAsks
{
    domain::Answer<domain::Sex> sex;
    std::optional<int> age; ///< completed years on the day
};

WhoAsks whoAsks(Database& database, const BeneficiaryId& person, QDate day)
{
    auto row = database.query(u"SELECT sex, birth FROM beneficiary WHERE id = ?"_s, person);
    if (!row.next()) return {};
    domain::Beneficiary born;
    born.birth = row.get<domain::Answer<domain::PartialDate>>(1);
    return {row.get<domain::Answer<domain::Sex>>(0), domain::ageOn(born, day)};
}

/// Nights in a row that she has slept in the structure before `from`, whatever bed: the stay and those it
/// continues.
int nightsBefore(Database& database, const std::optional<StayId>& stay, const domain::StructureId& structure,
                 const domain::Moment& from)
{
    if (!stay) return 0;
    auto row = database.query(
        u"WITH RECURSIVE chain (id) AS (SELECT ? UNION ALL SELECT before.id FROM chain JOIN stay now ON "
        "now.id = chain.id JOIN stay before ON before.id = now.continues_id AND before.structure_id = ?) "
        "SELECT min(s.checked_in_at) FROM chain JOIN stay s ON s.id = chain.id WHERE s.structure_id = ?"_s,
        *stay, structure, structure);
    const auto first = row.next() ? row.get<std::optional<domain::Moment>>(0) : std::nullopt;
    return first ? std::max(0, int(first->toLocalTime().date().daysTo(from.toLocalTime().date()))) : 0;
}

/// Somebody else of her household, not known to be a minor, who has a bed in the structure then.
bool sleepsWithAdult(Database& database, const BeneficiaryId& person, const domain::StructureId& structure,
                     const Interval& during, QDate day)
{
    auto others = database.query(
        u"SELECT other.person_id FROM household_member me JOIN household_member other "
        "ON other.household_id = me.household_id AND other.person_id <> me.person_id "
        "JOIN stay s ON s.person_id = other.person_id WHERE me.person_id = ? AND me.from_day <= ? "
        "AND (me.until_day IS NULL OR me.until_day > ?) AND other.from_day <= ? "
        "AND (other.until_day IS NULL OR other.until_day > ?) AND s.structure_id = ? "
        "AND s.state IN ('reserved', 'checked-in') AND s.starts IS NOT NULL AND s.starts < ? "
        "AND (s.ends > ? OR s.state = 'checked-in')"_s,
        person, day, day, day, day, structure, endOf(during), std::max(during.from, database.now()));
    while (others.next())
        if (!domain::isKnownMinor(whoAsks(database, others.get<BeneficiaryId>(0), day).age)) return true;
    return false;
}

/// Needs of health count only where the file collects them.
bool needsAccessibleRoom(Database& database, const BeneficiaryId& person, QDate day)
{
    static const auto weights = domain::WaitingWeights::load();
    const bool health = SensitiveFields(database).isOn(domain::SensitiveGroup::HealthNeeds);
    auto needs = database.query(u"SELECT code, from_day, until_day FROM beneficiary_need "
                                "WHERE beneficiary_id = ?"_s,
                                person);
    while (needs.next()) {
        domain::SpecificNeed need;
        need.code = needs.get<QString>(0);
        need.from = needs.get<QDate>(1);
        need.until = needs.get<std::optional<QDate>>(2);
        if (domain::isOpenOn(need, day) && weights.wantsAccessibleRoom(need.code) &&
            (health || !domain::isHealthNeed(need.code)))
            return true;
    }
    return false;
}

/// Names the bed and the stay that is in the way.
domain::Refusal takenBy(Database& database, domain::Refusal refusal, const PlaceOffered& place,
                        std::span<const Stay> inTheWay, const domain::PlaceWanted& wanted,
                        const domain::Moment& now)
{
    const auto holder = std::find_if(inTheWay.begin(), inTheWay.end(), [&](const Stay& stay) {
        const auto held = domain::occupies(stay, now);
        return stay.bed == place.bed.id && stay.id != wanted.stay && held &&
               held->overlaps({wanted.from, wanted.until});
    });
    if (holder == inTheWay.end()) return refusal;
    auto guest = database.query(u"SELECT file_number FROM beneficiary WHERE id = ?"_s, holder->person);
    if (!guest.next()) return refusal;
    const auto number = guest.get<domain::FileNumber>(0).toString();
    const auto held = *domain::occupies(*holder, now);
    const auto shown = [](const domain::Moment& at) {
        return QLocale::c().toString(at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
    };
    refusal.message =
        held.until ? QCoreApplication::translate("wasl::storage",
                                                 "Bed %1 in room %2 is held for %3 from %4 until %5.")
                         .arg(place.bed.label, place.room.name, number, shown(held.from), shown(*held.until))
                   : QCoreApplication::translate(
                         "wasl::storage", "Bed %1 in room %2 is held for %3 from %4, with no end known.")
                         .arg(place.bed.label, place.room.name, number, shown(held.from));
    return refusal;
}

} // namespace

domain::PlaceWanted placeWantedBy(Database& database, const BeneficiaryId& person,
                                  const domain::StructureId& structure, const Interval& during,
                                  std::optional<StayId> stay)
{
    const auto day = during.from.toLocalTime().date();
    const auto record = whoAsks(database, person, day);
    domain::PlaceWanted wanted;
    wanted.person = person;
    wanted.from = during.from;
    wanted.until = during.until;
    wanted.stay = stay;
    wanted.withFamily = livesWithFamily(database, person, day);
    wanted.withAdult = wanted.withFamily && sleepsWithAdult(database, person, structure, during, day);
    wanted.sex = record.sex;
    wanted.age = record.age;
    wanted.needsAccessible = needsAccessibleRoom(database, person, day);
    wanted.nightsBefore = nightsBefore(database, stay, structure, during.from);
    return wanted;
}

domain::Result<QStringList> rulesSetAside(const Database& database, std::span<const domain::Refusal> found,
                                          const QStringList& before, const domain::StayStep& step)
{
    QStringList codes;
    const domain::Refusal* first = nullptr;
    for (const auto& refusal : found) {
        if (!domain::mayBeOverridden(refusal.code)) return tl::unexpected(refusal);
        if (before.contains(refusal.code)) continue;
        if (!first) first = &refusal;
        codes << refusal.code;
    }
    if (!first) return QStringList();
    if (step.overrideReason.trimmed().isEmpty()) return tl::unexpected(*first);
    const auto role = database.actor().role;
    if (!domain::may(role, domain::Action::OverridePlaceRules))
        return tl::unexpected(domain::notAllowed(role, domain::Action::OverridePlaceRules));
    codes.removeDuplicates();
    return codes;
}

std::vector<domain::Refusal> whyNotThere(Database& database, const BeneficiaryId& person,
                                         const PlaceOffered& place, const Interval& during,
                                         std::optional<StayId> stay, bool accessibleRoom)
{
    auto wanted = placeWantedBy(database, person, place.structure.id, during, stay);
    wanted.needsAccessible = wanted.needsAccessible || accessibleRoom;
    const auto inTheWay = staysInTheWay(database, person, place.bed.id, during, stay);
    const auto blocked = blocks().select(
        database,
        u"WHERE id IN (SELECT block_id FROM bed_block WHERE bed_id = ? AND starts < ? AND ends > ?)"_s,
        place.bed.id, endOf(during), during.from);
    const auto banned = bans().select(database, u"WHERE person_id = ?"_s, person);
    const auto now = database.now();
    auto found = domain::whyNot(wanted, place, inTheWay, blocked, banned, now);
    for (auto& refusal : found)
        if (refusal.code == "bed-taken"_L1)
            refusal = takenBy(database, refusal, place, inTheWay, wanted, now);
    return found;
}

} // namespace wasl::storage
