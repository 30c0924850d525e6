#pragma once

#include "app/domain/enum_codes.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace wasl::domain
{

enum class AreaKind
{
    Region,
    Province,
    Commune,
    ArrondissementsPrefecture,
    Arrondissement
};

/// A part of the territory (Haut-Commissariat au Plan, RGPH 2024).
struct Area
{
    QString code; ///< HCP: "07", "07.351", "07.351.01.0", "07.351.01.05"
    AreaKind kind = AreaKind::Commune;
    QString fr;
    QString ar;
    QString en;              ///< its own for regions, the French name for the rest
    QString parent;          ///< of a commune its province, of an arrondissement its commune
    bool prefecture = false; ///< a province that is a prefecture
    bool urban = false;      ///< a commune that is urban

    QString name(QStringView language) const;
};

/// Regions, provinces and prefectures, communes, arrondissements. Names repeat across provinces, so labels
/// always carry the province.
class Territory
{
public:
    /// Reads the lists compiled in; throws std::runtime_error when they are broken.
    static Territory load();

    const std::vector<Area>& areas() const { return m_areas; }
    const Area* find(QStringView code) const; ///< nullptr for an unknown code
    std::vector<const Area*> of(AreaKind kind) const;
    std::vector<const Area*> children(QStringView code) const;

    /// "Gueliz, Marrakech (Marrakech)" for an arrondissement, "Ait Ourir (Al Haouz)" for a commune, the name
    /// alone for a province or region; an unknown code is its own label, and no code at all is a dash.
    QString label(QStringView code, QStringView language) const;

    /// Codes above (or of) the area; empty for an unknown one. communeOf() brings an arrondissement to its
    /// commune, so that the six communes that contain arrondissements are never counted twice.
    QString communeOf(QStringView code) const;
    QString provinceOf(QStringView code) const;
    QString regionOf(QStringView code) const;
    bool hasArrondissements(QStringView communeCode) const;

    /// Communes and arrondissements whose French or Arabic name has the text at the start of a word: exact
    /// names first, then beginnings, then the rest; towns before rural communes.
    std::vector<const Area*> search(QStringView text, int limit = 20) const;

    /// The commune (never the arrondissement) meant by what people write for a place: "Oujda - Sidi Yahya",
    /// "وجدة", "CASA", "Marrakech Guéliz". nullopt unless one commune alone fits, a town going before rural
    /// communes of the same name.
    std::optional<QString> resolve(QStringView freeText) const;

private:
    enum class Scope
    {
        Anywhere,
        TownsOnly
    };

    /// The communes that some words may mean: those of towns (rank 0) before parts of towns (1) before the
    /// rest.
    struct Meant
    {
        QSet<QString> communes;
        int rank = 0;
    };

    struct Folded
    {
        QString fr;
        QString ar;
    };

    void append(Area area);
    /// "Oulad Aissa (El Jadida)": a name with its province, as labels are written.
    std::optional<QString> resolveLabel(const QString& text) const;
    Meant meantBy(const QString& words, const QString& wholeText, Scope scope) const;

    std::vector<Area> m_areas;
    std::vector<Folded> m_folded;
    QHash<QString, qsizetype> m_byCode;
    QHash<QString, QList<qsizetype>> m_byName;
};

} // namespace wasl::domain
