#pragma once

#include "app/domain/user.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What is shown of users. Their keys, and what they may open, lie in the key slots.
class UserStore
{
public:
    explicit UserStore(Database& database)
        : m_database(database)
    {
    }

    /// Every role may know its colleagues. Active ones first, by name.
    [[nodiscard]] std::vector<domain::User> all() const;
    [[nodiscard]] std::optional<domain::User> find(const domain::UserId& id) const;
    /// The id must be the key slot's. Refuses what domain::problems() finds, "not-allowed",
    /// "changed-meanwhile".
    [[nodiscard]] domain::Result<domain::UserId> save(domain::User user);

private:
    Database& m_database;
};

} // namespace wasl::storage
