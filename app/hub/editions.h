#pragma once

#include <QDate>

#include <mutex>

namespace wasl::hub
{

class Database;

/// When reports become part of the figures that are shown (rule 1 of indicators.h): on the 15th of each
/// month, all of one family and month together that came since the last time, if they are at least
/// FewestAssociations; fewer wait for more. So no two answers, before and after, differ by the figures of
/// fewer.
///
/// Who is in which edition stands in the database, not in a clock: it is fixed in one transaction, once for
/// each day, whichever of several hubs is the first to be asked after it, and clocks that differ or go back
/// change nothing.
class Editions
{
public:
    static constexpr int DayOfMonth = 15;

    explicit Editions(Database& database);

    /// The last day on which figures are renewed, today included; makes its edition unless it is there.
    QDate due(const QDate& today);
    /// The day after it on which they will be renewed again.
    static QDate after(const QDate& edition);

private:
    Database& m_database;
    std::mutex m_mutex;
    QDate m_made; ///< is known to be in the database
};

} // namespace wasl::hub
