#pragma once

#include "app/demo/world.h"

namespace wasl::demo
{

/// A unit of a shelter, with the beds that were counted when it was set up.
struct Sleeping
{
    struct Bed
    {
        domain::BedId id;
        bool cot = false;
        bool taken = false;
    };
    std::optional<domain::Sex> sex;
    bool families = false;
    std::vector<Bed> beds;
};

struct Shelter
{
    domain::StructureId id;
    std::vector<Sleeping> units;
};

/// Sets up the desks, the partners with their services and agreements.
void setUpPartners(World& world);
/// What a directory holds besides: for whom, which papers, an agreement that ends soon, one that has ended,
/// and a partner that is closed.
void completeDirectory(World& world);
/// The shelters of the lists, and as many like them as a larger association has.
std::vector<Shelter> setUpShelters(World& world);

} // namespace wasl::demo
