#include "app/domain/territory.h"

#include "app/domain/csv_rows.h"
#include "app/domain/fold.h"

using namespace Qt::StringLiterals;

namespace wasl::domain
{

QString Area::name(QStringView language) const
{
    if (language.startsWith(u"ar")) {
        return ar;
    }
    return language.startsWith(u"fr") ? fr : en;
}

Territory Territory::load()
{
    struct List
    {
        QString file;
        AreaKind kind;
        QString parentColumn;
    };
    const List lists[] = {
        {u"territory/regions"_s, AreaKind::Region, {}},
        {u"territory/provinces"_s, AreaKind::Province, u"region_code"_s},
        {u"territory/communes"_s, AreaKind::Commune, u"province_code"_s},
        {u"territory/prefectures_arrondissements"_s, AreaKind::ArrondissementsPrefecture, u"commune_code"_s},
        {u"territory/arrondissements"_s, AreaKind::Arrondissement, u"commune_code"_s}};
    Territory territory;
    for (const List& list : lists) {
        for (const auto& row : compiledInRows(list.file)) {
            Area area;
            area.code = row.value(u"code"_s);
            area.kind = list.kind;
            area.fr = row.value(u"fr"_s);
            area.ar = row.value(u"ar"_s);
            area.en = row.value(u"en"_s);
            area.parent = list.parentColumn.isEmpty() ? QString() : row.value(list.parentColumn);
            area.prefecture = row.value(u"type"_s) == u"prefecture";
            area.urban = row.value(u"type"_s) == u"urban";
            territory.append(std::move(area));
        }
    }
    return territory;
}

void Territory::append(Area area)
{
    const auto index = static_cast<qsizetype>(m_areas.size());
    m_byCode.insert(area.code, index);
    Folded names{folded(area.fr), folded(area.ar)};
    if (area.kind == AreaKind::Commune || area.kind == AreaKind::Arrondissement) {
        m_byName[names.fr].append(index);
        m_byName[names.ar].append(index);
    }
    m_folded.push_back(std::move(names));
    m_areas.push_back(std::move(area));
}

const Area* Territory::find(QStringView code) const
{
    const auto found = m_byCode.constFind(code.toString());
    return found == m_byCode.constEnd() ? nullptr : &m_areas[static_cast<std::size_t>(*found)];
}

std::vector<const Area*> Territory::of(AreaKind kind) const
{
    std::vector<const Area*> result;
    for (const Area& area : m_areas) {
        if (area.kind == kind) {
            result.push_back(&area);
        }
    }
    return result;
}

std::vector<const Area*> Territory::children(QStringView code) const
{
    std::vector<const Area*> result;
    for (const Area& area : m_areas) {
        // Prefectures of arrondissements lie across Casablanca: what stands in a commune are its
        // arrondissements.
        if (area.parent == code && area.kind != AreaKind::ArrondissementsPrefecture) {
            result.push_back(&area);
        }
    }
    return result;
}

QString Territory::label(QStringView code, QStringView language) const
{
    const Area* area = find(code);
    if (!area) {
        return code.isEmpty() ? u"—"_s : code.toString();
    }
    const Area* province = find(provinceOf(code));
    const bool arabic = language.startsWith(u"ar");
    switch (area->kind) {
    case AreaKind::Region:
    case AreaKind::Province:
        return area->name(language);
    case AreaKind::Commune:
        return u"%1 (%2)"_s.arg(area->name(language), province ? province->name(language) : QString());
    case AreaKind::ArrondissementsPrefecture:
    case AreaKind::Arrondissement: {
        const Area* commune = find(area->parent);
        return u"%1%2 %3 (%4)"_s.arg(area->name(language), arabic ? u"،"_s : u","_s,
                                     commune ? commune->name(language) : QString(),
                                     province ? province->name(language) : QString());
    }
    }
    return area->name(language);
}

QString Territory::communeOf(QStringView code) const
{
    const Area* area = find(code);
    if (!area) {
        return {};
    }
    switch (area->kind) {
    case AreaKind::Commune:
        return area->code;
    case AreaKind::Arrondissement:
    case AreaKind::ArrondissementsPrefecture:
        return area->parent;
    case AreaKind::Region:
    case AreaKind::Province:
        break;
    }
    return {};
}

QString Territory::provinceOf(QStringView code) const
{
    const Area* area = find(code);
    if (area && area->kind == AreaKind::Province) {
        return area->code;
    }
    const Area* commune = find(communeOf(code));
    return commune ? commune->parent : QString();
}

QString Territory::regionOf(QStringView code) const
{
    const Area* area = find(code);
    if (area && area->kind == AreaKind::Region) {
        return area->code;
    }
    const Area* province = find(provinceOf(code));
    return province ? province->parent : QString();
}

bool Territory::hasArrondissements(QStringView communeCode) const
{
    const Area* commune = find(communeCode);
    return commune && commune->kind == AreaKind::Commune && !children(communeCode).empty();
}

} // namespace wasl::domain
