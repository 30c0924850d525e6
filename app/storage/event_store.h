#pragma once

#include "app/domain/ids.h"
#include "app/domain/time.h"
#include "app/storage/counting.h"
#include "app/storage/database.h"

#include <functional>
#include <vector>

namespace wasl::storage
{

/// Something that counted, with the person as she was on that day. What was not known is empty.
struct EventRow
{
    qint64 sequence = 0; ///< event.sequence
    EventKind kind = EventKind::Assisted;
    qint64 person = 0; ///< tells people apart within the file; negative for who was erased, 0 for nobody
    QString sex;
    domain::AgeBand ageBand = domain::AgeBand::Unknown;
    QString nationality;
    QString status;
    QString commune; ///< as recorded: a commune or an arrondissement
    QString category;
    QString outcome;
    int quantity = 1;
};

/// The months, to be counted in any cut. Readable by whoever sees summaries: there is no name in it.
class EventStore
{
public:
    explicit EventStore(Database& database)
        : m_database(database)
    {
    }

    /// Every event of the months from `first` to `last`, read from one index; in no order to rely on.
    void forEach(const domain::YearMonth& first, const domain::YearMonth& last,
                 const std::function<void(const domain::YearMonth&, const EventRow&)>& take) const;
    /// Activities that began in the months; of them there is no event.
    [[nodiscard]] std::vector<domain::ActivityId> activities(const domain::YearMonth& first,
                                                             const domain::YearMonth& last) const;
    /// The first and last month in which anything counts.
    [[nodiscard]] std::optional<std::pair<domain::YearMonth, domain::YearMonth>> span() const;

private:
    Database& m_database;
};

} // namespace wasl::storage
