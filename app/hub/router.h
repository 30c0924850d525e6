#pragma once

#include <Poco/Net/HTTPRequestHandlerFactory.h>

namespace wasl::hub
{

class ConnectionDeadlines;
struct Hub;

/// Finds the route of each request, and is the one seam at which what is broken becomes a 500.
class Router : public Poco::Net::HTTPRequestHandlerFactory
{
public:
    Router(Hub& hub, ConnectionDeadlines& deadlines);

    Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest& request) override;

private:
    Hub& m_hub;
    ConnectionDeadlines& m_deadlines;
};

} // namespace wasl::hub
