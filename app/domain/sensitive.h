#pragma once

#include "app/domain/enum_codes.h"

#include <QString>

namespace wasl::domain
{

/// Groups of fields that may be collected only with an authorisation of the CNDP (Law 09-08, articles 12 and
/// 21: health, and numbers of identity cards). Off in every file until an administrator writes the
/// authorisation's number. Religion and ethnic origin have no field at all.
enum class SensitiveGroup
{
    DocumentNumbers, ///< IdentityDocument::number; kind, issue and expiry are kept without
    HealthNeeds      ///< specific needs that tell of health: see isHealthNeed()
};

template <>
struct EnumCodes<SensitiveGroup>
{
    static constexpr auto rows =
        codes<SensitiveGroup>({{SensitiveGroup::DocumentNumbers, u"document-numbers"},
                               {SensitiveGroup::HealthNeeds, u"health-needs"}});
};

QString label(SensitiveGroup group);

/// Whether a code of codebook specific_needs is of the categories disability (DS), medical condition (SM) or
/// pregnancy and lactation (PG).
bool isHealthNeed(const QString& code);

} // namespace wasl::domain
