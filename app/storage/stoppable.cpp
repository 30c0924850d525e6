#include "app/storage/stoppable.h"

#include "app/storage/database.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace wasl::storage
{

namespace
{
constexpr int instructionsBetween = 100'000; ///< a few milliseconds of the engine's work
}

Stoppable::Stoppable(Database& database, KeepGoing keepGoing)
    : m_database(database)
    , m_keepGoing(std::move(keepGoing))
{
    if (m_keepGoing)
        sqlite3_progress_handler(database.handle(), instructionsBetween, &Stoppable::asked, this);
}

Stoppable::~Stoppable()
{
    if (m_keepGoing) sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

bool Stoppable::stopped()
{
    m_stopped = m_stopped || (m_keepGoing && !m_keepGoing());
    return m_stopped;
}

int Stoppable::asked(void* self)
{
    return static_cast<Stoppable*>(self)->stopped() ? 1 : 0;
}

} // namespace wasl::storage
