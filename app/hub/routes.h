#pragma once

#include <QString>

namespace wasl::hub
{

class Exchange;
struct Hub;

// One function for each thing the hub can be asked. Each sends exactly one answer.

/// PUT /v1/associations/{id}/releases/{YYYY-MM}/{family}
void putRelease(Hub& hub, Exchange& exchange, const QString& association, const QString& period,
                const QString& family);
/// GET /v1/associations/{id}/releases
void listReleases(Hub& hub, Exchange& exchange, const QString& association);
/// POST /v1/enrolments
void enrol(Hub& hub, Exchange& exchange);
/// GET /v1/indicators?family=&from=&to=[&table=][&format=csv]
void showIndicators(Hub& hub, Exchange& exchange);
/// GET /v1/schemas/{id}
void showSchema(Exchange& exchange, const QString& id);
/// GET /v1/names: the names of regions, provinces, communes, sectors and statuses in three languages
void showNames(Exchange& exchange);
/// GET /v1/notices
void showNotices(Hub& hub, Exchange& exchange);
/// GET /health: the process answers
void showHealth(Exchange& exchange);
/// GET /ready: it could take a release now; a balancer sends nobody here while it could not
void showReadiness(Hub& hub, Exchange& exchange);
/// GET /metrics, for the addresses of HubConfig::monitors only
void showMetrics(Hub& hub, Exchange& exchange);
/// GET / and the few files the page needs
void showFile(Exchange& exchange, const QString& resource, const char* contentType);

} // namespace wasl::hub
