#pragma once

#include <Poco/Net/IPAddress.h>

#include <cstddef>
#include <optional>
#include <string_view>

namespace wasl::hub
{

/// What a balancer says before anything else on a connection it hands on: HAProxy's PROXY protocol
/// (https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt), versions 1 and 2.
struct ProxyHeader
{
    enum class State
    {
        Unfinished,
        Whole,
        Refused ///< it is none, or is longer than the hub reads
    };

    State state = State::Refused;
    /// Unfinished: so many bytes, at least one, certainly belong to it; more could be those of what follows.
    std::size_t wanted = 0;
    /// Whole: whom the balancer connects for. Nothing if for itself (LOCAL), or if it does not know, or for
    /// something that is not TCP.
    std::optional<Poco::Net::IPAddress> client;
};

/// The longest header that is read, in bytes: the addresses take 52 at most, the rest is what balancers add.
inline constexpr std::size_t LongestProxyHeader = 4096;

/// Judges the bytes that came so far, of which none may follow the header.
ProxyHeader parseProxyHeader(std::string_view bytes);

/// Reads a header from a connected socket, and not one byte more. Waits for it; not whole if the
/// connection ends before.
ProxyHeader readProxyHeader(int socket);

} // namespace wasl::hub
