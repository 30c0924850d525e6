#pragma once

#include "app/domain/time.h"

namespace wasl::domain
{

/// The day on which most of these tests happen.
inline const QDate today(2026, 11, 23);
inline const Moment noon = QDateTime(today, QTime(12, 0), Qt::UTC);

} // namespace wasl::domain
