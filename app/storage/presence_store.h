#pragma once

#include "app/domain/stay.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// Who came in and went out; apart from the stay, which goes on while she is out.
class PresenceStore
{
public:
    explicit PresenceStore(Database& database)
        : m_database(database)
    {
    }

    /// Now unless a moment is given. Refuses "not-checked-in" and "not-allowed".
    [[nodiscard]] domain::Result<domain::PresenceId> record(const domain::StayId& stay,
                                                            domain::Direction direction,
                                                            const QString& note = {},
                                                            const domain::Moment& at = {});
    /// In order of time.
    [[nodiscard]] std::vector<domain::Presence> ofStay(const domain::StayId& stay) const;
    /// The guests of a structure who are out now.
    [[nodiscard]] std::vector<domain::StayId> out(const domain::StructureId& structure) const;

private:
    Database& m_database;
};

} // namespace wasl::storage
