#pragma once

#include "app/storage/association_settings.h"

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// What the settings page keeps in the case file, by name.
inline const QString idleMinutesSetting = QStringLiteral("desk.idle-minutes");
using storage::addressSetting;
using storage::contactSetting;
using storage::receiptSetting;
using storage::yearsKeptSetting;
inline const QString communesSetting = QStringLiteral("association.communes"); ///< codes with commas between
inline const QString demoSetting = QStringLiteral("demo"); ///< "1" in a file of invented people

/// After how many minutes the window locks by itself; 5 until somebody chose.
int idleMinutes(storage::Database& database);

} // namespace wasl::ui
