#pragma once

#include "app/domain/refusal.h"

namespace wasl::storage
{

// The refusals that every store may give.

/// "changed-meanwhile": someone else saved this record since it was read.
[[nodiscard]] tl::unexpected<domain::Refusal> changedMeanwhile();
/// "nothing-to-undo"
[[nodiscard]] tl::unexpected<domain::Refusal> nothingToUndo();
/// "not-found": there is no such record, or none this user may see.
[[nodiscard]] tl::unexpected<domain::Refusal> notFound();

} // namespace wasl::storage
