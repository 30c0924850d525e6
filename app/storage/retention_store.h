#pragma once

#include "app/storage/database.h"
#include "app/storage/person_tag.h"

#include <vector>

namespace wasl::storage
{

/// Someone whose file should be gone by now.
struct PastKeeping
{
    PersonTag person;
    QDate keepUntil;
    bool stays = false; ///< she sleeps in a structure now, and cannot be erased before she has left
};

/// Files are kept no longer than they are needed (Law 09-08, article 3, e): whose day is past, for those who
/// may erase. Nobody is erased by itself.
class RetentionStore
{
public:
    explicit RetentionStore(Database& database)
        : m_database(database)
    {
    }

    /// Whose day lies before today, the longest past first.
    [[nodiscard]] std::vector<PastKeeping> past(int limit = 500) const;
    /// Another day to keep her file until. Refuses "keep-until-past" for a day that is not to come,
    /// "not-allowed", "not-found", and what saving a person refuses.
    [[nodiscard]] domain::Result<void> prolong(const domain::BeneficiaryId& person, QDate until);

private:
    Database& m_database;
};

} // namespace wasl::storage
