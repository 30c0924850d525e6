#pragma once

#include "app/hub/peer.h"
#include "app/wire/problem.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

#include <functional>
#include <optional>

namespace wasl::hub
{

/// One request and its one answer, in the house's own types.
class Exchange
{
public:
    /// No body the hub takes is longer; a longer one is refused before it is read.
    static constexpr qint64 LargestBody = 16 * 1024;

    /// \p onceRead is called when all of the request came, at the latest before the answer is sent; maybe
    /// twice.
    Exchange(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response, Peer peer,
             std::function<void()> onceRead);

    QByteArray method() const;
    QByteArray path() const; ///< as sent, without query
    QUrlQuery query() const;
    /// The Host field in lower case, without ":443".
    QByteArray authority() const;
    QByteArray field(const char* name) const;
    const Peer& peer() const { return m_peer; }
    QString share() const; ///< the name by which limits count the peer

    /// Reads the body. Answers by itself (411, 413, 400) and returns nothing if it cannot be taken.
    std::optional<QByteArray> body();

    void setField(const char* name, const QByteArray& value);
    void answer(int status, const char* contentType, const QByteArray& content);
    /// Answers with problem details; retryAfter in seconds, if above 0.
    void refuse(const wire::Problem& problem, int retryAfter = 0);

    int status() const { return m_status; }

private:
    /// Reads what is left of a body of acceptable length. A connection closed with bytes unread is reset,
    /// and the answer with it (RFC 9112, 9.6). False: the connection cannot be used again.
    bool passOverBody();

    Poco::Net::HTTPServerRequest& m_request;
    Poco::Net::HTTPServerResponse& m_response;
    const Peer m_peer;
    std::function<void()> m_onceRead;
    bool m_bodyRead = false;
    int m_status = 0;
};

} // namespace wasl::hub
