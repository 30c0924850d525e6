#pragma once

#include "app/disclosure/published_summary.h"
#include "app/storage/release_store.h"
#include "app/sync/membership.h"

#include <chrono>
#include <functional>
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
/// sent, and sent again, are those very bytes. Before anything is fixed the hub says what it already holds: a
/// file restored from a backup, or a copy of it, has forgotten what left since.
///
/// Asking and sending block on the network and run in the background; everything else is quick and belongs to
/// the case file's thread:
///
///     auto record = HubClient(config).record();                      // background
///     publisher.fix(*record);                                        // case file's thread
///     auto attempts = sendReleases(config, publisher.waiting());     // background
///     publisher.note(attempts);                                      // case file's thread
class Publisher
{
    Q_DECLARE_TR_FUNCTIONS(wasl::sync::Publisher)

public:
    explicit Publisher(storage::CaseFile& file)
        : m_file(file)
    {
    }

    /// How many releases preview() would hold, without counting anybody; 0 for who may not publish.
    int unfixed() const;

    /// The work of preview() for another thread: makes it from a reader of the same file.
    using Preview = std::function<std::vector<disclosure::PublishedSummary>(storage::Database&)>;
    domain::Result<Preview> preparePreview() const;

    /// What would leave if it were published now: every month that is over and not yet fixed, altered as it
    /// will be. Nothing is kept. Refuses "not-enrolled", "not-allowed".
    domain::Result<std::vector<disclosure::PublishedSummary>> preview() const;

    /// Closes the months that the hub holds and this file does not know of, then fixes the figures of
    /// preview() for ever and puts them into the outbox; how many. Refuses as preview() does, and
    /// "clock-wrong" where this computer's date is not the hub's: a month that is not over would be closed.
    domain::Result<int> fix(const HubRecord& record);
    /// What becomes of months that may have left from the file that a restored one takes the place of.
    enum class Lost
    {
        Ask,  ///< refuse "ask-first"
        Close ///< they are closed without their figures
    };
    /// The same where nobody can be asked and the day is somebody's word: refuses "clock-wrong" if \p today
    /// is not this computer's, and "ask-first" in a file that was restored since the hub last spoke.
    domain::Result<int> fixUnasked(const QDate& today, Lost lost);

    /// What is fixed and was not taken yet, in the order of the chain, whenever its next attempt is due:
    /// whoever orders it means now.
    std::vector<storage::Release> waiting() const;
    /// Whether what waits should leave now without being ordered: from sendingTime() on, once the first
    /// figures were seen and sent by hand, not while a failed attempt rests, and only where
    /// Memberships::sendsByItself().
    bool isTimeToSend() const;
    /// Keeps receipts, and for the rest when to try again.
    domain::Result<void> note(const std::vector<Attempt>& attempts);

private:
    domain::Result<void> checkClock(const HubRecord& record) const;
    domain::Result<int> fixWhatIsOver();

    storage::CaseFile& m_file;
};

/// When figures leave by themselves in a month: at a moment of its days 1 to 10 that is chance's, another one
/// for each file and month, so that a network's associations do not come all at once and the hour tells
/// nothing.
domain::Moment sendingTime(const domain::YearMonth& month, const QUuid& file);

/// Sends in the order of the chain and stops at the first that is not taken: the next ones name it as the one
/// before.
std::vector<Attempt> sendReleases(const HubClientConfig& config,
                                  const std::vector<storage::Release>& releases);

} // namespace wasl::sync
