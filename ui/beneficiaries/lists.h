#pragma once

#include "app/domain/codebook.h"
#include "app/domain/territory.h"

#include <memory>

namespace wasl::storage
{
class Database;
}

namespace wasl::ui
{

/// The lists that the forms about people choose from, with the association's own entries. Read once for a
/// page and shared by its parts; read-only from then on.
struct Lists
{
    domain::Territory territory;
    domain::Codebook countries, languages, statuses, needs, relations, documentKinds, sectors;

    static std::shared_ptr<const Lists> load(storage::Database& database);

    /// Needs that only some roles may see.
    [[nodiscard]] bool isSensitive(const QString& need) const;
};

} // namespace wasl::ui
