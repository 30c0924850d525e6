#pragma once

#include <QString>
#include <QStringList>

#include <optional>

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
/// PUT /v1/associations/{id}/key
void renewKey(Hub& hub, Exchange& exchange, const QString& association);
/// GET /v1/indicators?family=&from=&to=[&table=][&format=csv]
void showIndicators(Hub& hub, Exchange& exchange);
/// GET /v1/schemas/{id}
void showSchema(Exchange& exchange, const QString& id);
/// GET /v1/names: the names of regions, provinces, communes, sectors and statuses in three languages
void showNames(Exchange& exchange);
/// GET /v1/notices
void showNotices(Hub& hub, Exchange& exchange);
/// ?page= of a list, counted from 0; what is no number is the first.
int pageOf(const Exchange& exchange);
/// GET /health: the process answers
void showHealth(Exchange& exchange);
/// GET /ready: it could take a release now; a balancer sends nobody here while it could not
void showReadiness(Hub& hub, Exchange& exchange);
/// GET /metrics, for the addresses of HubConfig::monitors only
void showMetrics(Hub& hub, Exchange& exchange);
// Of an association, signed by it.

/// PUT /v1/associations/{id}/practices/{note}
void putPractice(Hub& hub, Exchange& exchange, const QString& association, const QString& id);
/// GET /v1/associations/{id}/practices[?page=]
void listPractices(Hub& hub, Exchange& exchange, const QString& association);
/// PUT /v1/associations/{id}/directory
void putDirectoryEntry(Hub& hub, Exchange& exchange, const QString& association);
/// GET /v1/associations/{id}/directory[?page=]
void listDirectory(Hub& hub, Exchange& exchange, const QString& association);

// Of the coordination, from the page.

/// POST, GET and DELETE /v1/coordination/session
void signIn(Hub& hub, Exchange& exchange);
void showSession(Hub& hub, Exchange& exchange);
void signOut(Hub& hub, Exchange& exchange);
/// GET /v1/coordination/figures?family=&from=&to=
void showFigures(Hub& hub, Exchange& exchange);
/// GET /v1/coordination/trends?family=&from=&to=
void showTrends(Hub& hub, Exchange& exchange);
/// GET /v1/coordination/downloads/{csv|datapackage|dhis2}?family=&from=&to=
void downloadFigures(Hub& hub, Exchange& exchange, const QString& form);
/// GET /v1/coordination/coverage?family=&from=&to=
void showCoverage(Hub& hub, Exchange& exchange);
/// GET and POST /v1/coordination/notices, POST /v1/coordination/notices/{number}/withdrawal
void showAllNotices(Hub& hub, Exchange& exchange);
void publishNotice(Hub& hub, Exchange& exchange);
void withdrawNotice(Hub& hub, Exchange& exchange, const QString& number);
/// GET /v1/coordination/practices, POST /v1/coordination/practices/{association}/{note}/decision
void showAllPractices(Hub& hub, Exchange& exchange);
void decidePractice(Hub& hub, Exchange& exchange, const QString& association, const QString& id);
/// GET /v1/coordination/directory[?page=]
void showAllDirectory(Hub& hub, Exchange& exchange);

/// GET / and the few files the page needs
void showFile(Exchange& exchange, const QString& resource, const char* contentType);

/// The routes of the page and of what associations read. Answers and returns the route's pattern, or nothing
/// if it is none of them.
std::optional<QString> dispatchReading(Hub& hub, Exchange& exchange, const QStringList& parts);

} // namespace wasl::hub
