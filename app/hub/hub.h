#pragma once

#include "app/hub/association_store.h"
#include "app/hub/coordinator_store.h"
#include "app/hub/database.h"
#include "app/hub/directory_store.h"
#include "app/hub/hub_config.h"
#include "app/hub/metrics.h"
#include "app/hub/notice_store.h"
#include "app/hub/practice_store.h"
#include "app/hub/published_figures.h"
#include "app/hub/rate_limiter.h"
#include "app/hub/release_store.h"
#include "app/wire/signing_key.h"

namespace wasl::hub
{

/// What all requests share: the stores, the receipt key and the limits.
struct Hub
{
    /// Makes the data folder if it is missing. Throws HubError.
    explicit Hub(HubConfig settings);

    HubConfig config;
    wire::SigningKey key;
    const std::unique_ptr<Database> storage;
    Database& database; ///< the same
    AssociationStore associations;
    ReleaseStore releases;
    PublishedFigures figures;
    NoticeStore notices;
    Metrics metrics;
    /// Asked of whoever serves: connections that hold a thread, and that wait for one.
    std::function<int()> connections = [] { return 0; };
    std::function<int()> waiting = [] { return 0; };
    CoordinatorStore coordinators;
    PracticeStore practices;
    DirectoryStore directory;
    RateLimiter associationLimit;
    RateLimiter strangerLimit;
    RateLimiter readerLimit;
    RateLimiter signInLimit;
};

} // namespace wasl::hub
