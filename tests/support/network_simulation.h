#pragma once

#include "app/domain/release_counts.h"

#include <map>
#include <vector>

namespace wasl::tests
{

/// A national network to be invented: associations of very different sizes, about 32 new people a month in
/// each on average, as in the design's own simulation.
struct NetworkQuestion
{
    int associations = 300;
    int months = 12; ///< that end with October 2026
    unsigned seed = 1;
    int clients = 4; ///< threads that send at once
};

/// Figures held against the truth.
struct Agreement
{
    int figures = 0;
    int within = 0;       ///< of them no further from the truth than their 95 % margin
    double widest = 0;    ///< largest margin
    double error95 = 0;   ///< 95 of 100 errors are no larger
    double meanError = 0; ///< signed: what is unbiased is near 0

    double coverage() const { return figures ? double(within) / figures : 0; }
};

/// One national total of a month and family, reconciled.
struct NationalTotal
{
    domain::Family family = domain::Family::Registered;
    domain::YearMonth month;
    double truth = 0;
    double value = 0;
    double margin = 0;
};

struct NetworkFigures
{
    int releases = 0; ///< taken by the hub, receipts verified
    int refused = 0;
    double seconds = 0;               ///< of sending
    std::vector<double> milliseconds; ///< of each release, from signing to the verified receipt, sorted
    /// All cells of all months as the hub holds them, before it withholds and rounds.
    std::map<domain::Family, Agreement> cells; ///< plain sums of what every association sent
    std::map<domain::Family, Agreement> whole; ///< of these only the cells that every association fills
    Agreement reconciled;                      ///< after the tables of a family were made to agree
    Agreement totals;                          ///< of the reconciled national totals
    std::vector<NationalTotal> national;
    /// What the hub's public address shows, within its margin and the rounding to 10.
    Agreement shown;
    int withheld = 0;
};

/// Enrols all of them at a real hub over TLS on the loopback, sends their protected months from several
/// threads and compares what the hub makes of them with the truth. Throws where the hub refuses.
NetworkFigures simulateNetwork(const NetworkQuestion& question);

} // namespace wasl::tests
