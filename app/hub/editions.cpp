#include "app/hub/editions.h"

#include "app/hub/database.h"
#include "app/hub/indicators.h"

#include <Poco/Data/Statement.h>

using namespace Poco::Data::Keywords;
using Poco::Data::Session;

namespace wasl::hub
{

namespace
{

/// Families and months of which enough reports wait.
std::string waitingBatches()
{
    std::string query = "(SELECT family, period FROM release WHERE edition IS NULL "
                        "GROUP BY family, period HAVING COUNT(*) >= ";
    query += std::to_string(FewestAssociations); // in one sum GCC 13 sees ghosts
    return query += ')';
}

/// The 15th that was last, that day included.
QDate fifteenthUntil(const QDate& day)
{
    const QDate inMonth(day.year(), day.month(), Editions::DayOfMonth);
    return day < inMonth ? inMonth.addMonths(-1) : inMonth;
}

std::string nameOf(const QDate& day)
{
    return day.toString(Qt::ISODate).toStdString();
}

bool madeSomethingPublic(Session& session, const std::string& edition)
{
    int some = 0;
    session << "SELECT COUNT(*) FROM (SELECT 1 FROM release WHERE edition = $1 LIMIT 1) AS one", into(some),
        bind(edition), now;
    return some > 0;
}

} // namespace

Editions::Editions(Database& database)
    : m_database(database)
{
}

Edition Editions::due(const QDate& today)
{
    const std::lock_guard lock(m_mutex);
    if (m_known.day.isValid() && today >= m_known.day && today < m_known.next) {
        return m_known;
    }
    const QDate fifteenth = fifteenthUntil(today);
    QDate day;
    bool isFull = false;
    m_database.write([&](Session& session) {
        // Two hubs at once, of which one may be a day ahead: the second waits here until the first is done.
        session << "INSERT INTO edition (day) VALUES ('')", now;
        session << "DELETE FROM edition WHERE day = ''", now;
        std::string last;
        session << "SELECT COALESCE(MAX(day), '') FROM edition WHERE day <= $1", into(last),
            bind(nameOf(today)), now;
        day = QDate::fromString(QString::fromStdString(last), Qt::ISODate);
        isFull = day.isValid() && madeSomethingPublic(session, last);
        if (day.isValid() && (day == today || (isFull && day >= fifteenth))) {
            return;
        }
        int batches = 0;
        session << "SELECT COUNT(*) FROM " + waitingBatches() + " AS batch", into(batches), now;
        isFull = batches > 0;
        day = isFull && (!day.isValid() || day < fifteenth) ? fifteenth : today;
        session << "INSERT INTO edition (day) VALUES ($1)", bind(nameOf(day)), now;
        if (isFull) {
            session << "UPDATE release SET edition = $1 WHERE edition IS NULL AND (family, period) IN " +
                           waitingBatches(),
                bind(nameOf(day)), now;
        }
    });
    m_known = {day, isFull ? fifteenthUntil(day).addMonths(1) : day.addDays(1)};
    return m_known;
}

} // namespace wasl::hub
