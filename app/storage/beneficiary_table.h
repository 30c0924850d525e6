#pragma once

#include "app/domain/beneficiary.h"
#include "app/storage/table.h"

namespace wasl::storage
{

/// How a person lies in the file.
[[nodiscard]] const Table<domain::Beneficiary>& beneficiaries();

} // namespace wasl::storage
