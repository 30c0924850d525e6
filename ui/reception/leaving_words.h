#pragma once

#include "app/domain/ids.h"

#include <QStringList>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// What is to be settled before she leaves a house for good, a sentence each: minors of her household who
/// would stay without an adult of it, belongings of hers that are kept, things of ours that she has. Empty
/// when there is nothing.
[[nodiscard]] QStringList toSettleBeforeLeaving(storage::Database& database,
                                                const domain::BeneficiaryId& person);

} // namespace wasl::ui
