#pragma once

#include "app/domain/refusal.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

namespace wasl::sync
{

class SocketDeadline;

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

/// A way to a hub that is kept open from one request to the next: TLS 1.3, to a certificate that chains to
/// the pinned one and names the host. One object into one thread.
class HubConnection
{
public:
    HubConnection(HubAddress address, QByteArray authorityPem);
    ~HubConnection();
    HubConnection(const HubConnection&) = delete;
    HubConnection& operator=(const HubConnection&) = delete;

    const HubAddress& address() const { return m_address; }

    /// One request. The whole of it, from connecting to the last byte, is over at the deadline: Poco's own
    /// timeouts begin anew with every byte. An answer without length, or shorter than its length, is refused,
    /// since Poco takes a cut body for a whole one. Whoever asks to stop ends it at once, as
    /// "hub-unreachable".
    ///
    /// A hub shuts who is silent, and may do so just when it is asked again. Where a kept connection gave way
    /// before the first byte of an answer, the request is made once more on a new one, within the same
    /// deadline; the hub may then have done it already. So only what may be done twice is asked here.
    domain::Result<HubAnswer> ask(const HubRequest& request, std::chrono::milliseconds deadline,
                                  std::stop_token stop = {});

private:
    class Session;
    struct Attempt;

    domain::Result<HubAnswer> attempt(const HubRequest& request, Attempt& attempt);
    std::unique_ptr<Session> open(std::optional<SocketDeadline>& guard, const Attempt& attempt);

    const HubAddress m_address;
    const QByteArray m_authorityPem;
    std::unique_ptr<Session> m_session; ///< only while it can be asked again
};

/// One request over a connection of its own.
domain::Result<HubAnswer> exchange(const HubAddress& address, const QByteArray& authorityPem,
                                   const HubRequest& request, std::chrono::milliseconds deadline,
                                   std::stop_token stop = {});

} // namespace wasl::sync
