#pragma once

#include "app/hub/address_range.h"

namespace wasl::hub
{

/// Whom a connection comes from.
struct Peer
{
    enum class Way
    {
        Direct,
        ThroughBalancer, ///< the address is the one the balancer named
        OfBalancer       ///< of the balancer itself, or it did not say of whom
    };

    Poco::Net::IPAddress address; ///< unmapped()
    Way way = Way::Direct;

    /// Whether rights may hang on the address. A loopback that a balancer names may be another machine's, and
    /// whoever it cannot name may be anybody.
    bool mayHaveRights() const
    {
        return way == Way::Direct || (way == Way::ThroughBalancer && !address.isLoopback());
    }
};

} // namespace wasl::hub
