#pragma once

#include "app/domain/stay.h"
#include "app/storage/table.h"

namespace wasl::storage
{

/// How a stay lies in the file.
[[nodiscard]] const Table<domain::Stay>& stays();

} // namespace wasl::storage
