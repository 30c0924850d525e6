#pragma once

#include "app/domain/incident.h"
#include "app/storage/table.h"

namespace wasl::storage
{

/// How a ban lies in the file.
[[nodiscard]] const Table<domain::Ban>& bans();

} // namespace wasl::storage
