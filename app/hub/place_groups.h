#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace wasl::hub
{

/// Territory codes are hierarchical: "07.351.01.01" lies in province "07.351" and region "07".
inline constexpr qsizetype ProvinceLetters = 6;
inline constexpr qsizetype RegionLetters = 2;

/// The part of the code that names the province or the region; "other" is its own.
QString unitOf(const QString& code, qsizetype letters);

/// Puts communes, and "other", into groups each of which has figures of at least FewestAssociations, so that
/// every sum of whole groups may be told (see indicators.h). A commune that has enough of them stands alone.
/// Those of a province that have too few go together; where they are too few even so, the commune of the
/// province with the fewest goes with them, so that the province itself can be told and nobody subtracts what
/// is told from it. A province that has too few goes the same way within its region, and a region in "other".
///
/// \p contributors are the associations by commune, and under "other" all of them; at least
/// FewestAssociations.
std::vector<QStringList> placeGroups(const std::map<QString, QSet<QString>>& contributors);

} // namespace wasl::hub
