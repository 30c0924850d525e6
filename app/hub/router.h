#pragma once

#include <Poco/Net/HTTPRequestHandlerFactory.h>

#include <memory>

namespace wasl::hub
{

class ConnectionDeadlines;
struct Hub;
struct Peer;

/// Finds the route of each request of one connection, and is the one seam at which what is broken becomes a
/// 500.
class Router : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    /// \p peer is read at the first request, when it is known.
    Router(Hub& hub, ConnectionDeadlines& deadlines, std::shared_ptr<const Peer> peer);

    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest& request) override;

private:
    Hub& m_hub;
    ConnectionDeadlines& m_deadlines;
    std::shared_ptr<const Peer> m_peer;
};

} // namespace wasl::hub
