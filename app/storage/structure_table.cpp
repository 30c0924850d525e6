#include "app/storage/structure_table.h"

using namespace Qt::StringLiterals;

namespace wasl::storage
{

using domain::Bed;
using domain::Block;
using domain::PlaceRules;
using domain::ReceptionStructure;
using domain::Room;
using domain::Unit;

namespace
{

/// The rules lie in columns of the same names wherever they apply.
template <class S>
Fields<S> withRules(Fields<S> fields)
{
    fields.push_back(field(u"sexes"_s, &S::rules, &PlaceRules::sexes));
    fields.push_back(field(u"min_age"_s, &S::rules, &PlaceRules::minAge));
    fields.push_back(field(u"max_age"_s, &S::rules, &PlaceRules::maxAge));
    fields.push_back(field(u"family"_s, &S::rules, &PlaceRules::family));
    fields.push_back(field(u"max_nights"_s, &S::rules, &PlaceRules::maxNights));
    return fields;
}

/// A block is of a bed, a room or a unit: of three columns one is set.
template <class Id>
Field<Block> blocked(const QString& column)
{
    return {column,
            [](const Block& block) {
                const auto* id = std::get_if<Id>(&block.what);
                return id ? toSql(*id) : QVariant();
            },
            [](Block& block, const QVariant& value) {
                if (!value.isNull()) block.what = fromSql<Id>(value);
            }};
}

Fields<domain::OpeningSpan> openingSpanFields()
{
    using domain::OpeningSpan;
    return {field(u"season"_s, &OpeningSpan::season), field(u"weekday"_s, &OpeningSpan::weekday),
            field(u"from"_s, &OpeningSpan::from), field(u"until"_s, &OpeningSpan::until)};
}

} // namespace

const Table<ReceptionStructure>& structures()
{
    static const Table<ReceptionStructure> table(
        u"structure"_s,
        withRules<ReceptionStructure>(
            {field(u"id"_s, &ReceptionStructure::id), field(u"name"_s, &ReceptionStructure::name),
             field(u"name_arabic"_s, &ReceptionStructure::nameArabic),
             field(u"commune_code"_s, &ReceptionStructure::communeCode),
             field(u"address"_s, &ReceptionStructure::address), field(u"phone"_s, &ReceptionStructure::phone),
             field(u"email"_s, &ReceptionStructure::email), field(u"contact"_s, &ReceptionStructure::contact),
             jsonField(u"opening_hours"_s, &ReceptionStructure::hours, openingSpanFields()),
             field(u"accessibility"_s, &ReceptionStructure::accessibility),
             field(u"active"_s, &ReceptionStructure::active),
             field(u"notes"_s, &ReceptionStructure::notes)}));
    return table;
}

const Table<Unit>& units()
{
    static const Table<Unit> table(
        u"unit"_s, withRules<Unit>({field(u"id"_s, &Unit::id), field(u"structure_id"_s, &Unit::structure),
                                    field(u"name"_s, &Unit::name), field(u"position"_s, &Unit::position)}));
    return table;
}

const Table<Room>& rooms()
{
    static const Table<Room> table(
        u"room"_s, withRules<Room>({field(u"id"_s, &Room::id), field(u"unit_id"_s, &Room::unit),
                                    field(u"name"_s, &Room::name), field(u"accessible"_s, &Room::accessible),
                                    field(u"position"_s, &Room::position)}));
    return table;
}

const Table<Bed>& beds()
{
    static const Table<Bed> table(u"bed"_s,
                                  {field(u"id"_s, &Bed::id), field(u"room_id"_s, &Bed::room),
                                   field(u"label"_s, &Bed::label), field(u"cot"_s, &Bed::cot),
                                   field(u"active"_s, &Bed::active), field(u"position"_s, &Bed::position)});
    return table;
}

const Table<Block>& blocks()
{
    static const Table<Block> table(
        u"block"_s, {field(u"id"_s, &Block::id), blocked<domain::BedId>(u"bed_id"_s),
                     blocked<domain::RoomId>(u"room_id"_s), blocked<domain::UnitId>(u"unit_id"_s),
                     field(u"reason"_s, &Block::reason), field(u"starts"_s, &Block::from),
                     field(u"ends"_s, &Block::until), field(u"note"_s, &Block::note)});
    return table;
}

const Table<domain::HouseRules>& houseRules()
{
    using domain::HouseRules;
    static const Table<HouseRules> table(
        u"house_rules"_s,
        {field(u"id"_s, &HouseRules::id), field(u"structure_id"_s, &HouseRules::structure),
         field(u"language"_s, &HouseRules::language), field(u"valid_from"_s, &HouseRules::validFrom),
         field(u"text"_s, &HouseRules::text)},
        {}, {}, [](const HouseRules& rules) { return rules.structure.uuid(); });
    return table;
}

} // namespace wasl::storage
