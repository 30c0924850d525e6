#pragma once

#include "ui/shared/background.h"
#include "ui/shared/wait_pointer.h"

namespace wasl::ui
{

/// For what must be done in the case file's own thread and takes a moment: deriving a key, writing all of the
/// records under a new one. The pointer says that it is being done.
template <class Work>
auto waitingFor(Work work)
{
    const WaitPointer pointer;
    // Jobs read through connections under the key that may be about to change.
    waitForBackground();
    return work();
}

} // namespace wasl::ui
