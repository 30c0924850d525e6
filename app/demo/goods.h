#pragma once

#include "app/demo/world.h"

namespace wasl::demo
{

/// What the houses' guests have today: meals at their hours, things lent to them, and cards.
void lendAndCard(World& world);

} // namespace wasl::demo
