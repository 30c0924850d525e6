#pragma once

#include <QString>

namespace wasl::storage
{

class Database;

/// After how many days away a guest counts as absent, as a number; 3 until somebody chose.
inline const QString absentDaysSetting = QStringLiteral("house.absent-days");
/// How many days what nobody fetches is kept after the owner left, as a number; 60 until somebody chose.
inline const QString unclaimedDaysSetting = QStringLiteral("house.unclaimed-days");

[[nodiscard]] int absentDays(Database& database);
[[nodiscard]] int unclaimedDays(Database& database);

} // namespace wasl::storage
