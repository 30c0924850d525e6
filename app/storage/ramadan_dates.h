#pragma once

#include "app/domain/ramadan.h"
#include "app/storage/database.h"

namespace wasl::storage
{

/// The months of Ramadan as this association knows them: those listed, and in the place of an estimated one
/// what somebody wrote when it was announced. The earliest first. Every role may read.
[[nodiscard]] std::vector<domain::Ramadan> ramadans(Database& database);
/// Writes the announced days of one. Refuses "not-found" for a year that is not listed, "ramadan-days" and
/// "not-allowed".
[[nodiscard]] domain::Result<void> correctRamadan(Database& database, int hijriYear, QDate first, QDate last);

/// Where the sun is watched, a code of the codebook sunset_places.
inline const QString sunsetPlaceSetting = QStringLiteral("rules.sunset-place");
[[nodiscard]] domain::SunPlace sunsetPlace(Database& database);

} // namespace wasl::storage
