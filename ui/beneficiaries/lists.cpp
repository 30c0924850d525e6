#include "ui/beneficiaries/lists.h"

#include "app/storage/settings_store.h"

using namespace Qt::StringLiterals;

namespace wasl::ui
{

std::shared_ptr<const Lists> Lists::load(storage::Database& database)
{
    const storage::SettingsStore settings(database);
    return std::make_shared<const Lists>(
        Lists{domain::Territory::load(), settings.codebook(u"countries"_s), settings.codebook(u"languages"_s),
              settings.codebook(u"administrative_statuses"_s), settings.codebook(u"specific_needs"_s),
              settings.codebook(u"household_relations"_s), settings.codebook(u"document_kinds"_s),
              settings.codebook(u"sectors"_s)});
}

bool Lists::isSensitive(const QString& need) const
{
    const auto* entry = needs.find(need);
    const auto mark = entry ? entry->extra.value(u"sensitive"_s) : QString();
    return !mark.isEmpty() && mark != "0"_L1 && mark != "no"_L1;
}

} // namespace wasl::ui
