#include "app/domain/fold.h"
#include "app/domain/territory.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace wasl::domain
{

namespace
{

/// What people call towns besides their official names; both sides folded.
const QHash<QString, QString>& nicknames()
{
    static const QHash<QString, QString> names{
        {u"casa"_s, u"casablanca"_s},          {u"dar el beida"_s, u"casablanca"_s},
        {u"dar beida"_s, u"casablanca"_s},     {folded(u"كازا"), u"casablanca"_s},
        {folded(u"البيضاء"), u"casablanca"_s}, {u"fez"_s, u"fes"_s},
        {u"marrakesh"_s, u"marrakech"_s},      {u"kech"_s, u"marrakech"_s},
        {u"tangier"_s, u"tanger"_s},           {u"tetuan"_s, u"tetouan"_s},
        {u"kenitra"_s, u"kenitra"_s},          {u"mekines"_s, u"meknes"_s},
        {u"laayoune"_s, u"laayoune"_s},        {u"el aaiun"_s, u"laayoune"_s},
        {u"mogador"_s, u"essaouira"_s},        {u"mazagan"_s, u"el jadida"_s}};
    return names;
}

/// Every old town is "the medina": by itself it says nothing.
bool saysNothing(const QString& words)
{
    return words == u"medina" || words == folded(u"المدينة");
}

/// A town before a part of a town before a rural commune of the same name.
int rankOf(const Area& area)
{
    if (area.kind == AreaKind::Arrondissement) return 1;
    return area.urban ? 0 : 2;
}

} // namespace

std::vector<const Area*> Territory::search(QStringView text, int limit) const
{
    const QString wanted = folded(text);
    if (wanted.isEmpty() || limit <= 0) {
        return {};
    }
    struct Hit
    {
        int quality;
        int rank;
        QString name;
        const Area* area;
    };
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        const Area& area = m_areas[i];
        if (area.kind != AreaKind::Commune && area.kind != AreaKind::Arrondissement) {
            continue;
        }
        int best = 3;
        for (const QString& name : {m_folded[i].fr, m_folded[i].ar}) {
            const int quality = name == wanted                        ? 0
                                : name.startsWith(wanted)             ? 1
                                : name.contains(QChar(u' ') + wanted) ? 2
                                                                      : 3;
            best = std::min(best, quality);
        }
        if (best < 3) {
            hits.push_back({best, rankOf(area), m_folded[i].fr, &area});
        }
    }
    std::ranges::sort(hits, [](const Hit& a, const Hit& b) {
        return std::tie(a.quality, a.rank, a.name, a.area->code) <
               std::tie(b.quality, b.rank, b.name, b.area->code);
    });
    std::vector<const Area*> result;
    for (const Hit& hit : hits) {
        if (static_cast<int>(result.size()) == limit) {
            break;
        }
        result.push_back(hit.area);
    }
    return result;
}

Territory::Meant Territory::meantBy(const QString& words, const QString& wholeText, Scope scope) const
{
    const QString name = nicknames().value(words, words);
    Meant meant;
    if (saysNothing(name)) {
        return meant;
    }
    std::vector<const Area*> found;
    for (const qsizetype index : m_byName.value(name)) {
        const Area& area = m_areas[static_cast<std::size_t>(index)];
        const int rank = rankOf(area);
        if ((scope == Scope::TownsOnly && rank == 2) || (!found.empty() && rank > meant.rank)) {
            continue;
        }
        if (found.empty() || rank < meant.rank) {
            found.clear();
            meant.rank = rank;
        }
        found.push_back(&area);
    }
    if (meant.rank == 1) {
        // "Agdal" may be the one in Fès or Rabat's "Agdal Riyad".
        for (std::size_t i = 0; i < m_areas.size(); ++i) {
            if (m_areas[i].kind == AreaKind::Arrondissement &&
                (m_folded[i].fr.startsWith(name + u' ') || m_folded[i].ar.startsWith(name + u' '))) {
                found.push_back(&m_areas[i]);
            }
        }
    }
    for (const Area* area : found) {
        meant.communes.insert(communeOf(area->code));
    }
    if (meant.communes.size() > 1) { // "Oulad Aissa (El Jadida)": the province decides
        QSet<QString> inProvince;
        for (const QString& commune : std::as_const(meant.communes)) {
            const auto& province = m_folded[static_cast<std::size_t>(m_byCode.value(provinceOf(commune)))];
            const QString padded = u' ' + wholeText + u' ';
            if (padded.contains(u' ' + province.fr + u' ') || padded.contains(u' ' + province.ar + u' ')) {
                inProvince.insert(commune);
            }
        }
        if (!inProvince.isEmpty()) {
            meant.communes = inProvince;
        }
    }
    return meant;
}

std::optional<QString> Territory::resolveLabel(const QString& text) const
{
    static const QRegularExpression form(u"^(.+?)\\s*\\(([^()]+)\\)\\s*$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QString province = folded(match.captured(2));
    QSet<QString> communes;
    for (const qsizetype index : m_byName.value(folded(match.captured(1)))) {
        const QString& code = m_areas[static_cast<std::size_t>(index)].code;
        const Folded& above = m_folded[static_cast<std::size_t>(m_byCode.value(provinceOf(code)))];
        if (above.fr == province || above.ar == province) {
            communes.insert(communeOf(code));
        }
    }
    return communes.size() == 1 ? std::optional(*communes.cbegin()) : std::nullopt;
}

std::optional<QString> Territory::resolve(QStringView freeText) const
{
    const QString whole = folded(freeText);
    if (whole.isEmpty()) {
        return std::nullopt;
    }
    const auto onlyOne = [](const Meant& meant) {
        return meant.communes.size() == 1 ? std::optional(*meant.communes.cbegin()) : std::nullopt;
    };
    if (const Meant meant = meantBy(whole, whole, Scope::Anywhere); !meant.communes.isEmpty()) {
        return onlyOne(meant);
    }

    if (const auto labelled = resolveLabel(freeText.toString())) {
        return labelled;
    }

    // Then the parts that the writer separated, then runs of words inside them, the longest first.
    static const QRegularExpression separators(u"[-–—,;/()،:|]+"_s);
    Meant best;
    const auto consider = [&](const Meant& meant) {
        if (meant.communes.isEmpty() || (!best.communes.isEmpty() && meant.rank > best.rank)) {
            return;
        }
        if (best.communes.isEmpty() || meant.rank < best.rank) {
            best = meant;
        } else {
            best.communes.unite(meant.communes);
        }
    };
    for (const QString& part : freeText.toString().split(separators, Qt::SkipEmptyParts)) {
        const QString words = folded(part);
        const Meant meant = meantBy(words, whole, Scope::Anywhere);
        if (!meant.communes.isEmpty()) {
            consider(meant);
            continue;
        }
        QStringList left = words.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype length = std::min<qsizetype>(left.size(), 4); length > 0; --length) {
            for (qsizetype start = 0; start + length <= left.size(); ++start) {
                const Meant run = meantBy(left.mid(start, length).join(u' '), whole, Scope::TownsOnly);
                if (!run.communes.isEmpty()) {
                    consider(run);
                    left.remove(start, length);
                    start = -1;
                }
            }
        }
    }
    return onlyOne(best);
}

} // namespace wasl::domain
