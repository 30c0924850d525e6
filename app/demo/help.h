#pragma once

#include "app/demo/world.h"

namespace wasl::demo
{

/// What people are given, what stands in their way, and what happens in the houses.
class Help
{
public:
    explicit Help(World& world)
        : m_world(world)
    {
    }

    /// The rules on how often something may be given.
    void begin();
    void plan(const Known& who, QDate registered);
    void incident(const Known& who, const domain::StructureId& shelter, std::uint64_t number);
    /// Keeps her out of every house for some weeks from now.
    void ban(const Known& who);
    /// A barrier that was met on that day and is entered only now.
    void lateBarrier(QDate on, Draw draw);

private:
    void give(const Known& who, Draw draw);
    void meetBarrier(const Known& who, Draw draw);

    World& m_world;
};

} // namespace wasl::demo
