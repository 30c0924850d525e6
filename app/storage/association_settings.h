#pragma once

#include "app/domain/consent_notice.h"

#include <QString>

namespace wasl::storage
{

class Database;

/// What the association says about itself on notices, by the names of its settings.
inline const QString receiptSetting = QStringLiteral("cndp.receipt");
inline const QString addressSetting = QStringLiteral("association.address");
inline const QString contactSetting = QStringLiteral("association.contact");
/// How many years a file is kept after the last help, as a number.
inline const QString yearsKeptSetting = QStringLiteral("association.years-kept");

/// Who asks, for domain::filledIn(): what was never set is empty. The recipient is left to the caller.
[[nodiscard]] domain::NoticeParties noticeParties(Database& database, const QString& associationName);

} // namespace wasl::storage
