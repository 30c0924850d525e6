#include "app/hub/editions.h"

#include "app/hub/database.h"
#include "app/hub/indicators.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace wasl::hub
{

Editions::Editions(Database& database)
    : m_database(database)
{
}

QDate Editions::due(const QDate& today)
{
    const QDate thisMonth(today.year(), today.month(), DayOfMonth);
    const QDate day = today < thisMonth ? thisMonth.addMonths(-1) : thisMonth;
    const std::lock_guard lock(m_mutex);
    if (day == m_made) {
        return day;
    }
    const std::string name = day.toString(Qt::ISODate).toStdString();
    m_database.write([&](Session& session) {
        int made = 0;
        session << "SELECT COUNT(*) FROM edition WHERE day = $1", into(made), bind(name), now;
        if (made > 0) {
            return;
        }
        // Two hubs at once: the second waits here, is refused, and then finds the edition made.
        session << "INSERT INTO edition (day) VALUES ($1)", bind(name), now;
        session << "UPDATE release SET edition = $1 WHERE edition IS NULL AND (family, period) IN "
                   "(SELECT family, period FROM release WHERE edition IS NULL "
                   "GROUP BY family, period HAVING COUNT(*) >= $2)",
            bind(name), bind(FewestAssociations), now;
    });
    m_made = day;
    return day;
}

QDate Editions::after(const QDate& edition)
{
    return edition.addMonths(1);
}

} // namespace wasl::hub
