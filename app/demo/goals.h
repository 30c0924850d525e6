#pragma once

#include "app/storage/database.h"

namespace wasl::demo
{

/// What the association aims at, and what older lists told of the years before `first`, the day its file
/// began. Nothing is drawn by chance, so that all else stays as it was. `people` is how many the file will
/// hold.
void aimAtSomething(storage::Database& database, int people, QDate first);

} // namespace wasl::demo
