#pragma once

#include "app/domain/time.h"
#include "app/hub/address_range.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace wasl::hub
{

/// How often something may be asked before the answer is 429.
struct RateLimit
{
    int burst = 120;     ///< at once
    int perMinute = 120; ///< in the long run
};

struct HubConfig
{
    QString dataFolder; ///< keys, certificates and hub.db; made if missing, mode 0700
    /// Connection string of a PostgreSQL server, as libpq takes it; empty: hub.db in the data folder.
    QString database;
    int connections = 12; ///< to PostgreSQL, at most
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 port = 8443; ///< 0: any free one
    /// Names and addresses under which associations reach the hub. They stand in its certificate, and
    /// a request for any other is refused.
    QStringList hosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    /// Connections served at once; an open one holds a thread until a waiting one needs it.
    int threads = 64;
    int perAddress = 0;                         ///< of them by one address; 0: half of the threads
    int queue = 256;                            ///< connections that may wait; more are closed at once
    std::chrono::milliseconds deadline{10'000}; ///< from one answer to the next, or from connecting
    RateLimit associations;      ///< for each association, counted after its signature was verified
    RateLimit strangers{30, 30}; ///< for each address: enrolments and refused signatures
    RateLimit readers{120, 120}; ///< for each address: the public figures
    /// Whose connections begin with a PROXY header, and count as those of the address it names; no other's
    /// may.
    std::vector<AddressRange> balancers;
    /// Addresses that may read the metrics.
    QStringList monitors = {QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    RateLimit signIns{10, 6}; ///< for each address and each name of the coordination
    domain::Clock clock;
    std::function<void(const QString&)> log; ///< one line per request, without any figure
};

} // namespace wasl::hub
