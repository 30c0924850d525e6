#pragma once

#include <functional>

namespace wasl::storage
{

class Database;

/// While it lives, whatever the connection is asked may be stopped: `keepGoing` is asked many times a second,
/// in the thread that counts, and once it answers false the running statement ends with a StorageError. For
/// long counting in the background that nobody waits for any more. One at a time for a connection.
class Stoppable
{
public:
    using KeepGoing = std::function<bool()>;

    Stoppable(Database& database, KeepGoing keepGoing);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

    /// Asks now.
    [[nodiscard]] bool stopped();
    /// Whether a statement was ended.
    [[nodiscard]] bool wasStopped() const { return m_stopped; }

private:
    static int asked(void* self);

    Database& m_database;
    KeepGoing m_keepGoing;
    bool m_stopped = false;
};

} // namespace wasl::storage
