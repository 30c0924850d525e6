#pragma once

namespace wasl::bench
{

struct BedQuestion
{
    int stays = 600'000;
    int beds = 2'000;
    int probes = 2'000; ///< questions of each kind
};

/// Makes an encrypted file of so many stays, six days each, in structures of fifty beds, and prints how long
/// it takes to ask about beds. False when the file could not be made.
bool printBedFigures(const BedQuestion& question);

} // namespace wasl::bench
