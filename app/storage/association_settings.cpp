#include "app/storage/association_settings.h"

#include "app/storage/settings_store.h"

namespace wasl::storage
{

domain::NoticeParties noticeParties(Database& database, const QString& associationName)
{
    const SettingsStore settings(database);
    return {associationName,
            settings.value(addressSetting),
            settings.value(contactSetting),
            settings.value(receiptSetting),
            settings.value(yearsKeptSetting),
            {}};
}

} // namespace wasl::storage
