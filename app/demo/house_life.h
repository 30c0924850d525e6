#pragma once

#include "app/demo/world.h"

namespace wasl::demo
{

/// What a house has seen of late, so that whoever opens the demonstration finds it alive: who is out and
/// since when, incidents to be followed up, a ban whose review is due, bags that are kept and one nobody
/// fetches.
void liveInTheHouse(World& world, const domain::StructureId& house, const domain::BeneficiaryId& banned);

} // namespace wasl::demo
