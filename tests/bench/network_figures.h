#pragma once

#include <string>

namespace wasl::bench
{

struct LoadQuestion
{
    int associations = 10'000;
    int clients = 8;         ///< threads that send at once
    std::string hub;         ///< the program; that beside this one if empty
    bool postgresql = false; ///< on a PostgreSQL started for it instead of a SQLite file
};

/// A national network through a real hub on the loopback: totals, margins and errors against the truth.
void printNetworkFigures(int associations, int months, int clients);

/// A month of each association into one hub, a process of its own on SQLite or PostgreSQL: releases a
/// second, how long one takes, memory. False if the hub cannot be started.
bool printHubFigures(const LoadQuestion& question);

} // namespace wasl::bench
