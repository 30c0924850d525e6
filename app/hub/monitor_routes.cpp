#include "app/hub/exchange.h"
#include "app/hub/hub.h"
#include "app/hub/routes.h"

using namespace Qt::StringLiterals;

namespace wasl::hub
{

void showHealth(Exchange& exchange)
{
    exchange.setField("Cache-Control", "no-store"_ba);
    exchange.answer(200, "text/plain; charset=utf-8", "alive\n"_ba);
}

void showReadiness(Hub& hub, Exchange& exchange)
{
    exchange.setField("Cache-Control", "no-store"_ba);
    if (hub.database.isThere()) {
        exchange.answer(200, "text/plain; charset=utf-8", "ready\n"_ba);
    } else {
        exchange.refuse({503, u"storage-away"_s, u"the database does not answer"_s, {}}, 5);
    }
}

void showMetrics(Hub& hub, Exchange& exchange)
{
    const Peer& peer = exchange.peer();
    if (!peer.mayHaveRights() ||
        !hub.config.monitors.contains(QString::fromStdString(peer.address.toString()))) {
        exchange.refuse({404, u"not-found"_s, u"there is nothing at this address"_s, {}});
        return;
    }
    exchange.setField("Cache-Control", "no-store"_ba);
    exchange.answer(200, "text/plain; version=0.0.4; charset=utf-8",
                    hub.metrics.text({hub.connections(), hub.waiting(), hub.database.isThere()}));
}

} // namespace wasl::hub
