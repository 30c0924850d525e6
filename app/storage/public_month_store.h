#pragma once

#include "app/domain/monthly_summary.h"
#include "app/storage/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace wasl::storage
{

/// The figures of closed months as they are shown outside: rounded once, kept, and changed by nothing that
/// comes later, no amendment and no new printing. How they are rounded is reports::publicMonth()'s.
class PublicMonthStore
{
public:
    explicit PublicMonthStore(Database& database)
        : m_database(database)
    {
    }

    using Figures = std::map<QString, int>; ///< by path, zeros left out
    using Draw = std::function<Figures(const domain::MonthlySummary& closed)>;

    /// Those kept, for who sees summaries; nothing where they were not drawn yet.
    [[nodiscard]] std::optional<Figures> find(const domain::YearMonth& month) const;
    /// Those kept; the first time what `draw` makes of the closed month. Refuses "month-not-closed" and
    /// "not-allowed".
    [[nodiscard]] domain::Result<Figures> keep(const domain::YearMonth& month, const Draw& draw);

private:
    [[nodiscard]] std::optional<Figures> read(const domain::YearMonth& month) const;

    Database& m_database;
};

} // namespace wasl::storage
