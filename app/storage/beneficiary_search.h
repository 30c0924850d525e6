#pragma once

#include "app/storage/beneficiary_store.h"

namespace wasl::storage
{

/// The columns of a BeneficiaryRow, to be followed by WHERE or ORDER BY.
extern const QString selectBeneficiaryRows;
[[nodiscard]] std::vector<BeneficiaryRow> readBeneficiaryRows(const Database& database, Statement rows);

/// See BeneficiaryStore::search().
[[nodiscard]] std::vector<BeneficiaryRow> searchBeneficiaries(Database& database, const QString& typed,
                                                              int limit);

} // namespace wasl::storage
