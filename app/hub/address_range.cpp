#include "app/hub/address_range.h"

#include <QStringList>

namespace wasl::hub
{

using Poco::Net::IPAddress;

IPAddress unmapped(const IPAddress& address)
{
    constexpr int Prefix = 12; // bytes before the IPv4 address
    return address.family() == IPAddress::IPv6 && address.isIPv4Mapped()
               ? IPAddress(static_cast<const char*>(address.addr()) + Prefix, 4)
               : address;
}

std::string shareOf(const IPAddress& address)
{
    const IPAddress plain = unmapped(address);
    return plain.family() == IPAddress::IPv6 ? (plain & IPAddress(64U, IPAddress::IPv6)).toString()
                                             : plain.toString();
}

std::optional<AddressRange> AddressRange::parse(const QString& text)
{
    const QStringList parts = text.split(u'/');
    IPAddress first;
    if (parts.size() > 2 || !IPAddress::tryParse(parts[0].toStdString(), first)) {
        return std::nullopt;
    }
    const unsigned all = unsigned(first.length()) * 8;
    unsigned bits = all;
    if (parts.size() == 2) {
        bool isNumber = false;
        bits = parts[1].toUInt(&isNumber);
        if (!isNumber || bits > all) {
            return std::nullopt;
        }
    }
    return AddressRange(first, bits);
}

bool AddressRange::contains(const IPAddress& address) const
{
    const IPAddress plain = unmapped(address);
    if (plain.family() != m_first.family()) {
        return false;
    }
    const auto* const mine = static_cast<const unsigned char*>(m_first.addr());
    const auto* const given = static_cast<const unsigned char*>(plain.addr());
    for (unsigned bit = 0; bit < m_bits; ++bit) {
        if (((mine[bit / 8] ^ given[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
            return false;
        }
    }
    return true;
}

} // namespace wasl::hub
