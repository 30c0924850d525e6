#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/ids.h"
#include "app/domain/opening_hours.h"
#include "app/domain/refusal.h"
#include "app/domain/sex.h"

#include <QDate>

#include <optional>
#include <variant>
#include <vector>

namespace wasl::domain
{

enum class FamilyRule
{
    Anyone,
    FamiliesOnly,
    SinglesOnly
};

template <>
struct EnumCodes<FamilyRule>
{
    static constexpr auto rows = codes<FamilyRule>({{FamilyRule::Anyone, u"anyone"},
                                                    {FamilyRule::FamiliesOnly, u"families-only"},
                                                    {FamilyRule::SinglesOnly, u"singles-only"}});
};

QString label(FamilyRule rule);

/// Who may stay in a place. The rules of structure, unit and room all hold at once.
struct PlaceRules
{
    std::vector<Sex> sexes;    ///< empty: everyone
    std::optional<int> minAge; ///< completed years at arrival
    std::optional<int> maxAge; ///< completed years at arrival, itself admitted
    FamilyRule family = FamilyRule::Anyone;
    std::optional<int> maxNights;

    friend bool operator==(const PlaceRules&, const PlaceRules&) = default;
};

struct ReceptionStructure
{
    StructureId id;
    QString name;
    QString nameArabic;
    QString communeCode;
    QString address;
    QString phone;
    QString email;
    QString contact; ///< whom one asks for there
    OpeningHours hours;
    QString accessibility; ///< how one gets in and about with a wheelchair or a stick, in words
    PlaceRules rules;
    bool active = true;
    QString notes;
    int version = 0;

    friend bool operator==(const ReceptionStructure&, const ReceptionStructure&) = default;
};

struct Unit
{
    UnitId id;
    StructureId structure;
    QString name;
    PlaceRules rules;
    int position = 0; ///< among its neighbours; by name where equal
    int version = 0;

    friend bool operator==(const Unit&, const Unit&) = default;
};

struct Room
{
    RoomId id;
    UnitId unit;
    QString name;
    PlaceRules rules;
    bool accessible = false; ///< reached and used with a wheelchair
    int position = 0;        ///< among its neighbours; by name where equal
    int version = 0;

    friend bool operator==(const Room&, const Room&) = default;
};

struct Bed
{
    BedId id;
    RoomId room;
    QString label;
    bool cot = false; ///< for a small child only
    bool active = true;
    int position = 0; ///< among its neighbours; by label where equal
    int version = 0;

    friend bool operator==(const Bed&, const Bed&) = default;
};

/// A bed, room or unit out of use during [from, until).
struct Block
{
    BlockId id;
    std::variant<BedId, RoomId, UnitId> what;
    QString reason; ///< codebook block_reasons
    Moment from;
    std::optional<Moment> until;
    QString note;
    int version = 0;

    Interval interval() const { return {from, until}; }

    friend bool operator==(const Block&, const Block&) = default;
};

std::vector<Refusal> problems(const PlaceRules& rules);
std::vector<Refusal> problems(const ReceptionStructure& structure);
std::vector<Refusal> problems(const Block& block);

} // namespace wasl::domain
