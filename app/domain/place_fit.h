#pragma once

#include "app/domain/answer.h"
#include "app/domain/incident.h"
#include "app/domain/reception.h"
#include "app/domain/stay.h"

#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

/// A bed with everything it stands in.
struct PlaceOffered
{
    ReceptionStructure structure;
    Unit unit;
    Room room;
    Bed bed;
};

/// Who would sleep there, and when.
struct PlaceWanted
{
    BeneficiaryId person;
    Answer<Sex> sex;
    std::optional<int> age; ///< completed years at arrival
    bool withFamily = false;
    bool needsAccessible = false;
    Moment from;
    std::optional<Moment> until;
    std::optional<StayId> stay; ///< the stay asked for, which does not stand in its own way
    int nightsBefore = 0;       ///< that she has slept there already, in a row, whatever bed
    /// Somebody of her household who is not known to be a minor sleeps in the same structure then.
    bool withAdult = false;
};

/// Every reason why this person cannot have this bed then; empty when it fits. Codes: "bed-taken",
/// "bed-blocked", "bed-inactive", "already-staying", "banned", "sex-rule", "sex-unknown", "age-rule",
/// "age-unknown", "minor-alone", "families-only", "singles-only", "not-accessible", "cot-only", "too-long".
std::vector<Refusal> whyNot(const PlaceWanted& wanted, const PlaceOffered& place, std::span<const Stay> stays,
                            std::span<const Block> blocks, std::span<const Ban> bans, const Moment& now);

/// The part of it that is the rules' own: "sex-rule", "sex-unknown", "age-rule", "age-unknown",
/// "families-only", "singles-only", "too-long".
std::vector<Refusal> misfits(const PlaceWanted& wanted, const PlaceRules& rules);
/// Whether somebody entitled may set this reason of whyNot() aside for a reason of hers: the rules of sex,
/// age, family, wheelchair and how long one stays are made for the usual case. That a bed is taken, out of
/// use or a cot, that she already has one, or is banned, is no rule to weigh: a ban is lifted first.
bool mayBeOverridden(QStringView code);

/// Whether a child of that age sleeps in a cot.
bool sleepsInCot(std::optional<int> age);

/// Under 18; somebody whose age is not known counts as grown up here.
bool isKnownMinor(std::optional<int> age);

} // namespace wasl::domain
