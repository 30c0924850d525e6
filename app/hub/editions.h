#pragma once

#include <QDate>

#include <mutex>

namespace wasl::hub
{

class Database;

/// What is public from one day until the day before another.
struct Edition
{
    QDate day;  ///< names it
    QDate next; ///< on which another may come
};

/// When reports become part of the figures that are shown (rule 1 of indicators.h): on the 15th of each
/// month, all of one family and month together that came since the last time, if they are at least
/// FewestAssociations; fewer wait for more. So no two answers, before and after, differ by the figures of
/// fewer.
///
/// An edition that made nothing public is followed by another as soon as the next day: else whoever asks a
/// new hub before anybody reported would put all figures off until the next 15th. It is the day that counts,
/// not the hour or the fifth report, so that what comes together in one day stays together.
///
/// Who is in which edition stands in the database, not in a clock: it is fixed in one transaction, once for
/// each day, whichever of several hubs is the first to be asked after it, and clocks that differ or go back
/// change nothing.
class Editions
{
public:
    static constexpr int DayOfMonth = 15;

    explicit Editions(Database& database);

    /// The edition in force; makes it unless it is there.
    Edition due(const QDate& today);

private:
    Database& m_database;
    std::mutex m_mutex;
    Edition m_known; ///< is in the database
};

} // namespace wasl::hub
