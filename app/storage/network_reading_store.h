#pragma once

#include "app/domain/network_reading.h"
#include "app/domain/time.h"
#include "app/storage/database.h"

namespace wasl::storage
{

/// What the network gave back, kept to be read without a connection. Every role may read it: it is about
/// nobody.
class NetworkReadingStore
{
public:
    explicit NetworkReadingStore(Database& database)
        : m_database(database)
    {
    }

    /// Puts what was fetched in place of what was kept, as of now. Refuses "not-allowed" for who may not
    /// publish: only she can ask the hub.
    [[nodiscard]] domain::Result<void> keep(const domain::NetworkReading& reading);
    [[nodiscard]] domain::NetworkReading all() const;
    /// When it was fetched; none if it never was.
    [[nodiscard]] std::optional<domain::Moment> asOf() const;

    /// Notices that the user at work has not seen.
    [[nodiscard]] int unseen() const;
    /// She has seen all that are kept.
    [[nodiscard]] domain::Result<void> markSeen();

private:
    Database& m_database;
};

} // namespace wasl::storage
