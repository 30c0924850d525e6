#pragma once

#include <QString>

#include <Poco/Net/IPAddress.h>

#include <optional>

namespace wasl::hub
{

/// An IPv4 address that came as an IPv6 one (::ffff:192.0.2.1) as what it is; any other unchanged.
Poco::Net::IPAddress unmapped(const Poco::Net::IPAddress& address);

/// What an address counts as where something is counted by address. IPv6 addresses count by their first
/// 64 bits: whoever has one has them all.
std::string shareOf(const Poco::Net::IPAddress& address);

/// The addresses that begin with the same bits.
class AddressRange
{
public:
    /// "192.0.2.7", "192.0.2.0/24" or "2001:db8::/32"; nothing for any other text.
    static std::optional<AddressRange> parse(const QString& text);

    bool contains(const Poco::Net::IPAddress& address) const;

private:
    AddressRange(const Poco::Net::IPAddress& first, unsigned bits)
        : m_first(first)
        , m_bits(bits)
    {
    }

    Poco::Net::IPAddress m_first;
    unsigned m_bits;
};

} // namespace wasl::hub
