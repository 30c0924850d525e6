#pragma once

#include <QByteArray>

#include <optional>

namespace wasl::sync
{

struct HubAddress;

/// The way out that this computer is given, where it has no other.
struct ProxyAddress
{
    QByteArray host;
    quint16 port = 0;
    QByteArray credentials; ///< "name:password", empty for none
};

/// What https_proxy (or HTTPS_PROXY) names, unless the hub is this computer or no_proxy (or NO_PROXY) lists
/// its host, a domain it is in, or "*". Nothing for a proxy that is not spoken to over HTTP.
std::optional<ProxyAddress> systemProxy(const HubAddress& address);

} // namespace wasl::sync
