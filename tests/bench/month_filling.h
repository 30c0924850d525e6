#pragma once

#include <QString>

namespace wasl::storage
{
class Database;
}

namespace wasl::bench
{

/// How much life a file of many years holds.
struct YearsOfLife
{
    int people = 1'000'000;
    int referrals = 3'000'000;
    int stays = 600'000;
    int events = 8'000'000; ///< all of them; what people, referrals and stays leave over is assistance
};

/// The 96 months up to November 2026 that are filled, and the day that is today in them.
inline constexpr int monthsOfLife = 96;
inline constexpr qint64 endOfLife = 1'795'424'400'000; ///< 23 November 2026, 9:00 UTC
inline constexpr int bedsOfLife = 2'000;

/// Fills an empty file through its real schema, in bulk: few of some nationalities, communes and partners and
/// many of others, three times as much at the end as at the beginning. Each row depends on its number only.
/// Indexes are made after the rows, triggers are put back at the end; every row passes its table's checks.
/// There is no journal, no text to search for and no past release: months do not read them. How many rows.
qint64 fillYears(storage::Database& database, const YearsOfLife& life);

} // namespace wasl::bench
