#include "app/registers/columns.h"

#include "app/registers/vocabulary.h"

#include <array>
#include <map>
#include <set>

namespace wasl::registers
{

using namespace Qt::StringLiterals;

namespace
{

struct FieldCode
{
    Field field;
    QStringView code;
};

constexpr std::array<FieldCode, 17> fieldCodes{{{Field::Date, u"date"},
                                                {Field::FamilyName, u"family-name"},
                                                {Field::GivenName, u"given-name"},
                                                {Field::FullName, u"full-name"},
                                                {Field::OtherNames, u"other-names"},
                                                {Field::Sex, u"sex"},
                                                {Field::Birth, u"birth"},
                                                {Field::BirthPlace, u"birth-place"},
                                                {Field::Nationality, u"nationality"},
                                                {Field::Phone, u"phone"},
                                                {Field::Place, u"place"},
                                                {Field::Status, u"status"},
                                                {Field::Arrival, u"arrival"},
                                                {Field::Language, u"language"},
                                                {Field::Observations, u"observations"},
                                                {Field::Service, u"service"},
                                                {Field::Ignore, u"ignore"}}};

constexpr int rowsSearched = 40;

bool holdsName(Field field)
{
    return field == Field::FamilyName || field == Field::GivenName || field == Field::FullName;
}

const Vocabulary& headings()
{
    static const Vocabulary vocabulary = Vocabulary::load(u"headings"_s);
    return vocabulary;
}

} // namespace

QString fieldCode(Field field)
{
    for (const FieldCode& entry : fieldCodes) {
        if (entry.field == field) return entry.code.toString();
    }
    return {};
}

Field fieldFromCode(QStringView code)
{
    for (const FieldCode& entry : fieldCodes) {
        if (entry.code == code) return entry.field;
    }
    return Field::None;
}

bool ColumnMapping::hasName() const
{
    return std::any_of(fields.begin(), fields.end(), holdsName);
}

Field recogniseHeading(QStringView heading)
{
    const Vocabulary::Reading reading = headings().read(heading);
    std::map<Field, int> covered;
    for (const Vocabulary::Hit& hit : reading.hits)
        covered[fieldFromCode(hit.meanings.front())] += hit.words;
    Field best = Field::None;
    int most = 0;
    for (const auto& [field, words] : covered) {
        if (words > most) {
            best = field;
            most = words;
        }
    }
    // "Nom de la mère" has a word of ours and means something else: most of the heading must be known.
    return most * 2 > reading.words ? best : Field::None;
}

domain::Result<ColumnMapping> ColumnRecogniser::recognise(const Table& table)
{
    ColumnMapping best;
    std::size_t most = 1;
    const auto rows = std::min<std::size_t>(table.rows.size(), rowsSearched);
    for (std::size_t r = 0; r < rows; ++r) {
        ColumnMapping mapping;
        mapping.headingRow = static_cast<int>(r);
        std::set<Field> named;
        for (std::size_t c = 0; c < table.rows[r].size(); ++c) {
            const QString heading = cell(table.rows[r], c);
            // A title or a remark in a cell is no heading, whatever words it holds.
            const Field field = heading.size() > 60 ? Field::None : recogniseHeading(heading);
            mapping.headings.append(heading);
            mapping.fields.push_back(field);
            if (field != Field::None) named.insert(field);
        }
        if (mapping.hasName() && named.size() > most) {
            most = named.size();
            best = std::move(mapping);
        }
    }
    if (best.headingRow < 0)
        return domain::refuse(
            u"no-heading"_s,
            tr("No row of “%1” names the columns. Say which column holds what, at least the names.")
                .arg(table.fileName),
            u"columns"_s);
    return best;
}

} // namespace wasl::registers
