#pragma once

#include "app/demo/world.h"

namespace wasl::demo
{

/// What the structures say of themselves: when they are open, whom to call, how one gets in, and house rules
/// in three languages, of which the French have been replaced once.
void furnishShelters(World& world);

} // namespace wasl::demo
