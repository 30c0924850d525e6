#pragma once

#include "app/domain/house_rules.h"
#include "app/domain/reception.h"
#include "app/storage/table.h"

#include <limits>

namespace wasl::storage
{

// How structures lie in the file.
[[nodiscard]] const Table<domain::ReceptionStructure>& structures();
[[nodiscard]] const Table<domain::Unit>& units();
[[nodiscard]] const Table<domain::Room>& rooms();
[[nodiscard]] const Table<domain::Bed>& beds();
[[nodiscard]] const Table<domain::Block>& blocks();
[[nodiscard]] const Table<domain::HouseRules>& houseRules();

/// Moments as the held times of stays and blocks count them: an end that is not known is the greatest number.
inline constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
[[nodiscard]] inline qint64 endOf(const domain::Interval& interval)
{
    return interval.until ? interval.until->toMSecsSinceEpoch() : noEnd;
}

} // namespace wasl::storage
