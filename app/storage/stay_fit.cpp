#include "app/storage/stay_fit.h"

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

/// Somebody else of her household, not known to be a minor, who has a bed in the structure then.
bool sleepsWithAdult(Database& database, const BeneficiaryId& person, const domain::StructureId& structure,
                     const Interval& during, QDate day)
{
    const auto others = beneficiaries().select(
        database,
        u"WHERE id IN (SELECT other.person_id FROM household_member me JOIN household_member other "
        "ON other.household_id = me.household_id AND other.person_id <> me.person_id "
        "JOIN stay s ON s.person_id = other.person_id WHERE me.person_id = ? AND me.from_day <= ? "
        "AND (me.until_day IS NULL OR me.until_day > ?) AND other.from_day <= ? "
        "AND (other.until_day IS NULL OR other.until_day > ?) AND s.structure_id = ? "
        "AND s.starts IS NOT NULL AND s.starts < ? AND (s.ends > ? OR s.state = 'checked-in'))"_s,
        person, day, day, day, day, structure, endOf(during), during.from);
    return std::any_of(others.begin(), others.end(), [&](const domain::Beneficiary& other) {
        return !domain::isKnownMinor(domain::ageOn(other, day));
    });
}

/// Needs of health count only where the file collects them.
bool needsAccessibleRoom(Database& database, const domain::Beneficiary& person, QDate day)
{
    static const auto weights = domain::WaitingWeights::load();
    const bool health = SensitiveFields(database).isOn(domain::SensitiveGroup::HealthNeeds);
    return std::any_of(person.needs.begin(), person.needs.end(), [&](const domain::SpecificNeed& need) {
        return domain::isOpenOn(need, day) && weights.wantsAccessibleRoom(need.code) &&
               (health || !domain::isHealthNeed(need.code));
    });
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
    const auto guest =
        holder == inTheWay.end() ? std::nullopt : beneficiaries().find(database, holder->person);
    if (!guest) return refusal;
    const auto held = *domain::occupies(*holder, now);
    const auto shown = [](const domain::Moment& at) {
        return QLocale::c().toString(at.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
    };
    refusal.message =
        held.until
            ? QCoreApplication::translate("wasl::storage",
                                          "Bed %1 in room %2 is held for %3 from %4 until %5.")
                  .arg(place.bed.label, place.room.name, guest->fileNumber.toString(), shown(held.from),
                       shown(*held.until))
            : QCoreApplication::translate("wasl::storage",
                                          "Bed %1 in room %2 is held for %3 from %4, with no end known.")
                  .arg(place.bed.label, place.room.name, guest->fileNumber.toString(), shown(held.from));
    return refusal;
}

} // namespace

domain::PlaceWanted placeWantedBy(Database& database, const BeneficiaryId& person,
                                  const domain::StructureId& structure, const Interval& during,
                                  std::optional<StayId> stay)
{
    const auto record = beneficiaries().find(database, person);
    const auto day = during.from.toLocalTime().date();
    domain::PlaceWanted wanted;
    wanted.person = person;
    wanted.from = during.from;
    wanted.until = during.until;
    wanted.stay = stay;
    wanted.withFamily = livesWithFamily(database, person, day);
    wanted.withAdult = wanted.withFamily && sleepsWithAdult(database, person, structure, during, day);
    if (record) {
        wanted.sex = record->sex;
        wanted.age = domain::ageOn(*record, day);
        wanted.needsAccessible = needsAccessibleRoom(database, *record, day);
    }
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
                                         std::optional<StayId> stay)
{
    const auto wanted = placeWantedBy(database, person, place.structure.id, during, stay);
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
