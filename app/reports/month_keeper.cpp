#include "app/reports/month_keeper.h"

#include "app/reports/month_counter.h"
#include "app/storage/event_store.h"
#include "app/storage/kept_months.h"

#include <algorithm>

namespace wasl::reports
{

int keepMonths(storage::Database& database, const std::function<bool()>& keepGoing)
{
    const auto span = storage::EventStore(database).span();
    if (!span) return 0;
    int kept = 0;
    storage::KeptMonths months(database);
    for (auto month = std::min(span->second, domain::YearMonth::of(database.today()).previous());
         month >= span->first && keepGoing(); month = month.previous())
        if (!months.find(month))
            kept += months.keep(month, [&] { return countMonth(database, month); }) ? 1 : 0;
    return kept;
}

} // namespace wasl::reports
