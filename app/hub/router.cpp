#include "app/hub/router.h"

#include "app/hub/connection_deadlines.h"
#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"

#include <QElapsedTimer>

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/StreamSocket.h>

using namespace Qt::StringLiterals;

namespace wasl::hub
{

namespace
{

/// Answers and returns the route's pattern, which is what the log may show.
QString dispatch(Hub& hub, Exchange& exchange)
{
    const QByteArray method = exchange.method();
    const QStringList parts = QString::fromLatin1(exchange.path()).split(u'/').mid(1);
    const bool get = method == "GET";
    const auto is = [&parts](std::initializer_list<const char*> pattern) {
        return qsizetype(pattern.size()) == parts.size() &&
               std::equal(pattern.begin(), pattern.end(), parts.begin(),
                          [](const char* expected, const QString& part) {
                              return *expected == '*' || part == QLatin1StringView(expected);
                          });
    };
    const auto authority = QString::fromLatin1(exchange.authority());
    const QString host = authority.left(authority.lastIndexOf(u':') < 0 ? -1 : authority.lastIndexOf(u':'));
    if (!hub.config.hosts.contains(host, Qt::CaseInsensitive)) {
        exchange.refuse({421, u"misdirected"_s, u"this hub does not answer under that name"_s, {}});
        return u"misdirected"_s;
    }
    if (method == "PUT" && is({"v1", "associations", "*", "releases", "*", "*"})) {
        putRelease(hub, exchange, parts[2], parts[4], parts[5]);
        return u"release"_s;
    }
    if (get && is({"v1", "associations", "*", "releases"})) {
        listReleases(hub, exchange, parts[2]);
        return u"releases"_s;
    }
    if (method == "POST" && is({"v1", "enrolments"})) {
        enrol(hub, exchange);
        return u"enrolment"_s;
    }
    if (method == "PUT" && is({"v1", "associations", "*", "key"})) {
        renewKey(hub, exchange, parts[2]);
        return u"key"_s;
    }
    if (get && is({"v1", "indicators"})) {
        showIndicators(hub, exchange);
        return u"indicators"_s;
    }
    if (get && is({"v1", "schemas", "*"})) {
        showSchema(exchange, parts[2]);
        return u"schema"_s;
    }
    if (get && is({"v1", "names"})) {
        showNames(exchange);
        return u"names"_s;
    }
    if (get && is({"v1", "notices"})) {
        showNotices(hub, exchange);
        return u"notices"_s;
    }
    if (get && is({"health"})) {
        showHealth(exchange);
        return u"health"_s;
    }
    if (get && is({"ready"})) {
        showReadiness(hub, exchange);
        return u"ready"_s;
    }
    if (get && is({"metrics"})) {
        showMetrics(hub, exchange);
        return u"metrics"_s;
    }
    if (const auto route = dispatchReading(hub, exchange, parts)) {
        return *route;
    }
    static const std::map<QString, std::pair<QString, const char*>> files{
        {QString(), {u"index.html"_s, "text/html; charset=utf-8"}},
        {u"page.css"_s, {u"page.css"_s, "text/css; charset=utf-8"}},
        {u"wasl.svg"_s, {u"wasl.svg"_s, "image/svg+xml"}},
        {u"page.js"_s, {u"page.js"_s, "text/javascript; charset=utf-8"}},
        {u"v1/openapi.json"_s, {u"openapi.json"_s, "application/json"}},
    };
    const auto file = files.find(parts.join(u'/'));
    if (get && file != files.end()) {
        showFile(exchange, file->second.first, file->second.second);
        return u"page"_s;
    }
    exchange.refuse({404, u"not-found"_s, u"there is nothing at this address"_s, {}});
    return u"nowhere"_s;
}

class Handler : public Poco::Net::HTTPRequestHandler
{
public:
    Handler(Hub& hub, ConnectionDeadlines& deadlines, Peer peer)
        : m_hub(hub)
        , m_deadlines(deadlines)
        , m_peer(std::move(peer))
    {
    }

    void handleRequest(Poco::Net::HTTPServerRequest& request,
                       Poco::Net::HTTPServerResponse& response) override
    {
        QElapsedTimer timer;
        timer.start();
        // The hub's own clock, which associations hold theirs against; Poco would write the machine's.
        response.setDate(Poco::Timestamp::fromEpochTime(m_hub.config.clock().toSecsSinceEpoch()));
        auto* const server = dynamic_cast<Poco::Net::HTTPServerRequestImpl*>(&request);
        const int socket = server ? server->socket().impl()->sockfd() : -1;
        m_deadlines.begin(socket);
        Exchange exchange(request, response, m_peer, [this, socket] { m_deadlines.work(socket); });
        QString route = u"broken"_s;
        try {
            route = dispatch(m_hub, exchange);
        } catch (const Poco::Net::NetException&) {
            throw; // the connection is gone: nobody is left to answer
        } catch (const TooBusy&) {
            exchange.refuse({503, u"hub-busy"_s, u"the hub makes too many figures now"_s, {}}, 2);
        } catch (const StorageAway& error) {
            m_hub.config.log(u"event=storage-away reason=\"%1\""_s.arg(QLatin1StringView(error.what())));
            if (!response.sent()) {
                exchange.refuse({503, u"storage-away"_s, u"the hub cannot reach its database now"_s, {}}, 5);
            }
        } catch (const std::exception& error) {
            // The kind of the error only: its text could hold what was being stored.
            m_hub.config.log(u"event=broken kind=%1"_s.arg(QLatin1StringView(typeid(error).name())));
            if (!response.sent()) {
                exchange.refuse({503, u"hub-broken"_s, u"the hub could not do this now"_s, {}}, 60);
            }
        }
        m_hub.metrics.count(route, exchange.status(), std::chrono::milliseconds(timer.elapsed()));
        m_hub.config.log(u"method=%1 route=%2 status=%3 ms=%4"_s.arg(
            QString::fromLatin1(exchange.method().left(8)), route, QString::number(exchange.status()),
            QString::number(timer.elapsed())));
        m_deadlines.renew(socket);
    }

private:
    Hub& m_hub;
    ConnectionDeadlines& m_deadlines;
    const Peer m_peer;
};

} // namespace

Router::Router(Hub& hub, ConnectionDeadlines& deadlines, std::shared_ptr<const Peer> peer)
    : m_hub(hub)
    , m_deadlines(deadlines)
    , m_peer(std::move(peer))
{
}

Poco::Net::HTTPRequestHandler* Router::createRequestHandler(const Poco::Net::HTTPServerRequest&)
{
    return new Handler(m_hub, m_deadlines, *m_peer);
}

} // namespace wasl::hub
