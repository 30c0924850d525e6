#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <stop_token>
#include <utility>
#include <vector>

namespace wasl::sync
{

struct HubRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> fields;
};

struct HubAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray date;       ///< the Date field
    QByteArray retryAfter; ///< the Retry-After field
};

/// A hub's address, taken apart.
struct HubAddress
{
    QByteArray host; ///< in lower case
    quint16 port = 443;

    /// Host and port as they are signed: the port only if it is not 443.
    QByteArray authority() const;
};

/// Refusal "hub-address" for anything but https://host[:port][/].
domain::Result<HubAddress> parseHubAddress(const QString& url);

/// Whether a hub can be pinned to it: one certificate in PEM, the first of several.
[[nodiscard]] bool isCertificate(const QByteArray& pem);

/// No answer of the hub is longer.
inline constexpr qint64 LargestAnswer = 1024 * 1024;

/// One request over TLS 1.3 to a hub whose certificate chains to the pinned one and names the host.
/// The whole of it, from connecting to the last byte, is over at the deadline: Poco's own timeouts
/// begin anew with every byte. An answer without length, or shorter than its length, is refused,
/// since Poco takes a cut body for a whole one. Whoever asks to stop ends it at once, as "hub-unreachable".
domain::Result<HubAnswer> exchange(const HubAddress& address, const QByteArray& authorityPem,
                                   const HubRequest& request, std::chrono::milliseconds deadline,
                                   std::stop_token stop = {});

} // namespace wasl::sync
