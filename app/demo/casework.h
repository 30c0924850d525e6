#pragma once

#include "app/demo/world.h"
#include "app/domain/case.h"

namespace wasl::demo
{

/// Cases with their plan, one visit after another, until they are closed.
class Casework
{
public:
    explicit Casework(World& world)
        : m_world(world)
    {
    }

    void plan(const Known& who, QDate registered);
    int count() const { return m_count; }

private:
    void open(const Known& who, Draw draw);
    void followUp(const domain::CaseId& id, Draw draw, int left);
    void nextFollowUp(const domain::CaseId& id, QDate due, Draw draw, int left);

    World& m_world;
    int m_count = 0;
};

} // namespace wasl::demo
