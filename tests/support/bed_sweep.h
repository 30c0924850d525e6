#pragma once

#include "app/storage/database.h"

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace wasl::tests
{

/// One stay that holds a bed, as it lies in the file.
struct HeldRow
{
    QByteArray bed, person;
    qint64 starts = 0, ends = 0;
    bool reserved = false, leftAlready = false;
};

/// Every pair of stays that share a bed (or a person) for a moment, found by reading all rows and sorting
/// them: by none of the rules that should have kept them apart. A guest who left late may have stayed into
/// the reservation after her; nothing else is allowed.
class BedSweep
{
public:
    explicit BedSweep(storage::Database& database)
    {
        auto rows = database.query(QStringLiteral("SELECT bed_id, person_id, starts, ends, state FROM stay "
                                                  "WHERE starts IS NOT NULL OR ends IS NOT NULL"));
        while (rows.next())
            m_rows.push_back({rows.value(0).toByteArray(), rows.value(1).toByteArray(),
                              rows.value(2).toLongLong(), rows.value(3).toLongLong(),
                              rows.value(4).toString() == QLatin1String("reserved"),
                              rows.value(4).toString() == QLatin1String("checked-out")});
    }

    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] int overlapsOfBeds() const { return overlaps(&HeldRow::bed); }
    [[nodiscard]] int overlapsOfPeople() const { return overlaps(&HeldRow::person); }

private:
    [[nodiscard]] int overlaps(QByteArray HeldRow::*key) const
    {
        std::map<QByteArray, std::vector<const HeldRow*>> groups;
        for (const auto& row : m_rows)
            groups[row.*key].push_back(&row);
        int found = 0;
        for (auto& [_, group] : groups) {
            std::ranges::sort(group, {}, [](const HeldRow* row) { return row->starts; });
            for (std::size_t i = 0; i < group.size(); ++i)
                for (std::size_t j = i + 1; j < group.size() && group[j]->starts < group[i]->ends; ++j) {
                    const auto &one = *group[i], &other = *group[j];
                    const bool share = one.starts < one.ends && other.starts < other.ends;
                    const bool leftLate =
                        (one.leftAlready && other.reserved) || (one.reserved && other.leftAlready);
                    found += share && !leftLate;
                }
        }
        return found;
    }

    std::vector<HeldRow> m_rows;
};

} // namespace wasl::tests
