#include "app/storage/house_settings.h"

#include "app/storage/settings_store.h"

namespace wasl::storage
{

namespace
{

int daysOf(Database& database, const QString& setting, int otherwise)
{
    const int days = SettingsStore(database).value(setting).toInt();
    return days > 0 ? days : otherwise;
}

} // namespace

int absentDays(Database& database)
{
    return daysOf(database, absentDaysSetting, 3);
}

int unclaimedDays(Database& database)
{
    return daysOf(database, unclaimedDaysSetting, 60);
}

} // namespace wasl::storage
