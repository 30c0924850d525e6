#include "app/storage/sensitive_fields.h"

#include "app/storage/settings_store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wasl::storage
{

namespace
{

/// Its value is the authorisation: there is no "on" without one.
QString sensitiveSetting(domain::SensitiveGroup group)
{
    return u"sensitive."_s + domain::code(group);
}

} // namespace

QString SensitiveFields::authorisation(domain::SensitiveGroup group) const
{
    return SettingsStore(m_database).value(sensitiveSetting(group));
}

bool SensitiveFields::isOn(domain::SensitiveGroup group) const
{
    return !authorisation(group).isEmpty();
}

domain::Result<void> SensitiveFields::switchOn(domain::SensitiveGroup group, const QString& authorisation)
{
    if (authorisation.trimmed().isEmpty())
        return domain::refuse(u"authorisation-missing"_s,
                              QCoreApplication::translate(
                                  "wasl::storage",
                                  "Write the number of the CNDP's authorisation first. These fields may "
                                  "not be collected without it."),
                              domain::code(group));
    return SettingsStore(m_database).set(sensitiveSetting(group), authorisation.trimmed());
}

domain::Result<void> SensitiveFields::switchOff(domain::SensitiveGroup group)
{
    return SettingsStore(m_database).set(sensitiveSetting(group), {});
}

} // namespace wasl::storage
