#pragma once

#include "app/domain/brief.h"
#include "app/storage/database.h"

#include <optional>

namespace wasl::storage
{

/// The paragraphs of briefs, kept per period, commune and language, so that a brief can be made again.
class BriefStore
{
public:
    explicit BriefStore(Database& database)
        : m_database(database)
    {
    }

    /// For whoever sees summaries; without paragraphs when none were written.
    [[nodiscard]] domain::Brief find(const domain::YearMonth& first, const domain::YearMonth& last,
                                     const QString& commune, const QString& language) const;
    /// In place of what was written before, which stays in the journal. For whoever closes months. Refuses
    /// problems() and "not-allowed".
    [[nodiscard]] domain::Result<void> save(const domain::Brief& brief);

private:
    [[nodiscard]] std::optional<domain::Brief> read(domain::Brief wanted) const;

    Database& m_database;
};

} // namespace wasl::storage
