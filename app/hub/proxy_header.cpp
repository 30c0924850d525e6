#include "app/hub/proxy_header.h"

#include "app/hub/address_range.h"

#include <arpa/inet.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <vector>

namespace wasl::hub
{

namespace
{

using Poco::Net::IPAddress;
using HeaderState = ProxyHeader::State;

constexpr std::string_view TextSignature = "PROXY ";
constexpr std::string_view ShortestText = "PROXY UNKNOWN\r\n";
constexpr std::size_t LongestText = 107;

constexpr std::string_view BinarySignature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr std::size_t BinaryFixedPart = 16;

ProxyHeader refusedHeader()
{
    return {};
}

ProxyHeader unfinishedHeader(std::size_t wanted)
{
    return {HeaderState::Unfinished, wanted, {}};
}

ProxyHeader wholeHeader(std::optional<IPAddress> client = {})
{
    return {HeaderState::Whole, 0, std::move(client)};
}

/// An address exactly as the protocol writes it: inet_pton takes no leading zeros, as it must not.
std::optional<IPAddress> textAddress(std::string_view text, int family)
{
    std::array<char, sizeof(in6_addr)> bytes{};
    if (::inet_pton(family, std::string(text).c_str(), bytes.data()) != 1) {
        return std::nullopt;
    }
    return unmapped(IPAddress(bytes.data(), family == AF_INET ? sizeof(in_addr) : sizeof(in6_addr)));
}

bool isPort(std::string_view text)
{
    constexpr int LastPort = 65535;
    const bool digits = !text.empty() && text.size() <= 5 &&
                        std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return digits && (text == "0" || text.front() != '0') && std::stoi(std::string(text)) <= LastPort;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (;;) {
        const auto space = line.find(' ');
        words.push_back(line.substr(0, space));
        if (space == std::string_view::npos) {
            return words;
        }
        line.remove_prefix(space + 1);
    }
}

/// A line of version 1, without its end.
ProxyHeader textHeader(std::string_view line)
{
    const auto words = wordsOf(line);
    if (words[1] == "UNKNOWN") {
        return wholeHeader(); // and whatever follows does not count
    }
    if (words.size() != 6 || (words[1] != "TCP4" && words[1] != "TCP6") || !isPort(words[4]) ||
        !isPort(words[5])) {
        return refusedHeader();
    }
    const int family = words[1] == "TCP4" ? AF_INET : AF_INET6;
    const auto client = textAddress(words[2], family);
    return client && textAddress(words[3], family) ? wholeHeader(client) : refusedHeader();
}

ProxyHeader parseText(std::string_view bytes)
{
    if (bytes.size() < ShortestText.size()) {
        return unfinishedHeader(ShortestText.size() - bytes.size());
    }
    const auto end = bytes.find_first_of(std::string_view("\r\n\0", 3));
    if (end == std::string_view::npos) {
        return bytes.size() + 2 <= LongestText ? unfinishedHeader(2) : refusedHeader();
    }
    const std::string_view rest = bytes.substr(end);
    if (rest == "\r") {
        return bytes.size() < LongestText ? unfinishedHeader(1) : refusedHeader();
    }
    return rest == "\r\n" ? textHeader(bytes.substr(0, end)) : refusedHeader();
}

ProxyHeader parseBinary(std::string_view bytes)
{
    if (bytes.size() < BinaryFixedPart) {
        return unfinishedHeader(BinaryFixedPart - bytes.size());
    }
    const auto byteAt = [bytes](std::size_t at) { return static_cast<unsigned char>(bytes[at]); };
    const unsigned version = byteAt(12) >> 4U;
    const unsigned command = byteAt(12) & 0xFU;
    const unsigned family = byteAt(13) >> 4U;
    const unsigned transport = byteAt(13) & 0xFU;
    const std::size_t length = byteAt(14) * 256U + byteAt(15);
    enum
    {
        Local,
        Proxy
    };
    if (version != 2 || command > Proxy || BinaryFixedPart + length > LongestProxyHeader) {
        return refusedHeader();
    }
    // By family: none, IPv4, IPv6, a local socket.
    static constexpr std::array<std::size_t, 4> lengthOfAddresses{0, 12, 36, 216};
    if (command == Proxy &&
        (family >= lengthOfAddresses.size() || transport > 2 || length < lengthOfAddresses[family])) {
        return refusedHeader();
    }
    if (bytes.size() < BinaryFixedPart + length) {
        return unfinishedHeader(BinaryFixedPart + length - bytes.size());
    }
    constexpr unsigned Stream = 1;
    if (command == Local || transport != Stream || (family != 1 && family != 2)) {
        return wholeHeader();
    }
    return wholeHeader(unmapped(IPAddress(bytes.data() + BinaryFixedPart, family == 1 ? 4 : 16)));
}

bool beginsLike(std::string_view bytes, std::string_view signature)
{
    const auto length = std::min(bytes.size(), signature.size());
    return bytes.substr(0, length) == signature.substr(0, length);
}

} // namespace

ProxyHeader parseProxyHeader(std::string_view bytes)
{
    if (beginsLike(bytes, TextSignature)) {
        return parseText(bytes);
    }
    return beginsLike(bytes, BinarySignature) ? parseBinary(bytes) : refusedHeader();
}

ProxyHeader readProxyHeader(int socket)
{
    std::string bytes;
    for (;;) {
        ProxyHeader header = parseProxyHeader(bytes);
        if (header.state != HeaderState::Unfinished) {
            return header;
        }
        const std::size_t held = bytes.size();
        bytes.resize(held + header.wanted);
        ssize_t got = 0;
        do {
            got = ::recv(socket, bytes.data() + held, header.wanted, 0);
        } while (got < 0 && errno == EINTR);
        if (got <= 0) {
            return header;
        }
        bytes.resize(held + std::size_t(got));
    }
}

} // namespace wasl::hub
