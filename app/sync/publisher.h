#pragma once

#include "app/disclosure/published_summary.h"
#include "app/storage/release_store.h"
#include "app/sync/membership.h"

#include <chrono>
#include <vector>

namespace wasl::sync
{

/// What became of one attempt to send a release.
struct Attempt
{
    domain::ReleaseId release;
    QByteArray receipt; ///< empty when it was not taken
    std::optional<domain::Refusal> refusal;
    std::optional<std::chrono::seconds> retryAfter;
};

/// From counts to the hub. Figures are altered and fixed in the case file before anything is sent; what is
/// sent, and sent again, are those very bytes.
///
/// Sending blocks on the network and runs in the background; everything else is quick and belongs to the case
/// file's thread:
///
///     publisher.fix();                                            // case file's thread
///     auto attempts = sendReleases(config, publisher.due());      // background
///     publisher.note(attempts);                                   // case file's thread
class Publisher
{
    Q_DECLARE_TR_FUNCTIONS(wasl::sync::Publisher)

public:
    explicit Publisher(storage::CaseFile& file)
        : m_file(file)
    {
    }

    /// What would leave if it were published now: every month that is over and not yet fixed, altered as it
    /// will be. Nothing is kept. Refuses "not-enrolled", "not-allowed".
    domain::Result<std::vector<disclosure::PublishedSummary>> preview() const;

    /// Fixes those figures for ever and puts them into the outbox; how many. Refuses as preview() does.
    domain::Result<int> fix();

    std::vector<storage::Release> due() const;
    /// Keeps receipts, and for the rest when to try again.
    domain::Result<void> note(const std::vector<Attempt>& attempts);

    /// After a restore of an older backup: months that the hub holds and this file does not know of are
    domain::Result<int> reconcile(const std::vector<wire::HeldRelease>& held);

private:
    storage::CaseFile& m_file;
};

/// Sends in the order of the chain and stops at the first that is not taken: the next ones name it as the one
/// before.
std::vector<Attempt> sendReleases(const HubClientConfig& config,
                                  const std::vector<storage::Release>& releases);

} // namespace wasl::sync
