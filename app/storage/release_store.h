#pragma once

#include "app/domain/enum_codes.h"
#include "app/domain/release_counts.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

enum class ReleaseState
{
    Waiting,   ///< to be sent, or to be sent again
    Delivered, ///< the hub's receipt is kept
    Refused,   ///< the hub will never take it as it is
};

/// Figures that left or are about to: these very bytes, for ever.
struct Release
{
    domain::ReleaseId id;
    domain::Family family = domain::Family::Registered;
    domain::YearMonth period;
    QString schema;
    qint64 sequence = 0; ///< over all families of the association, from 1
    QString previous;    ///< digest of the release before, empty for the first
    QDate prepared;
    QByteArray body;
    QString digest;
    ReleaseState state = ReleaseState::Waiting;
    int attempts = 0;
    std::optional<domain::Moment> nextAttempt; ///< absent: at once
    QString problem;                           ///< of the last attempt, to be shown
    QByteArray receipt;
    std::optional<domain::Moment> deliveredAt;
};

} // namespace wasl::storage

template <>
struct wasl::domain::EnumCodes<wasl::storage::ReleaseState>
{
    using State = wasl::storage::ReleaseState;
    static constexpr auto rows = codes<State>(
        {{State::Waiting, u"waiting"}, {State::Delivered, u"delivered"}, {State::Refused, u"refused"}});
};

namespace wasl::storage
{

/// Where a new release stands in the chain.
struct ReleasePlace
{
    qint64 sequence = 1;
    QString previous;
};

/// The outbox, and what was counted once for it. A period is closed in the transaction that keeps its bytes.
class ReleaseStore
{
public:
    explicit ReleaseStore(Database& database)
        : m_database(database)
    {
    }

    /// The first month to be released, chosen when the association enrols. What came before counts in it,
    /// where it counts once and for all (registrations) or belongs to its year. Refuses "releases-started",
    /// "not-allowed".
    [[nodiscard]] domain::Result<void> start(const domain::YearMonth& first);
    [[nodiscard]] std::optional<domain::YearMonth> firstMonth() const;

    /// The month to be released next; none before start().
    [[nodiscard]] std::optional<domain::YearMonth> nextPeriod(domain::Family family) const;
    [[nodiscard]] bool isClosed(domain::Family family, const domain::YearMonth& period) const;
    /// True counts, before any noise, with communes as recorded: for whoever may publish, and for nothing
    /// else.
    [[nodiscard]] domain::ReleaseCounts counts(domain::Family family, const domain::YearMonth& period) const;
    [[nodiscard]] ReleasePlace nextPlace() const;

    /// Keeps the bytes and closes the period, in one transaction. Refuses "period-closed" (it has left, or
    /// another computer sent it), "out-of-order" (an earlier month or another place in the chain comes
    /// first), "month-not-over", "not-allowed".
    [[nodiscard]] domain::Result<domain::ReleaseId> commit(Release release);
    /// After a restore: the hub holds this one, so it is never counted or sent again. Who was counted in it
    /// this file cannot know. So that nobody adds more than her family's cap, what is entered from now on for
    /// that month or an earlier one counts as having left with it, and in the families of the year so does
    /// whatever else that year would count for the first time.
    [[nodiscard]] domain::Result<void> closeElsewhere(domain::Family family, const domain::YearMonth& period);
    /// The year in which, after closeElsewhere(), nobody more is counted as assisted or referred: what still
    /// leaves of that year in these families is noise around zero. None once the year's last month has left,
    /// and for a file that knows of everything it sent.
    [[nodiscard]] std::optional<int> yearOfNoiseOnly() const;

    /// This file came out of a backup: what left since it does not know, and the hub must be asked before
    /// anything is fixed. The latest restore counts. Does nothing where releases never began.
    void noteRestored();
    /// When, until noteAsked().
    [[nodiscard]] std::optional<QDate> restoredOn() const;
    /// The hub said what it holds.
    void noteAsked();
    /// Figures of this file left on a stick at least once. What lies on one may reach the hub a year later,
    /// so that the hub does not know all that left.
    void noteCarrying();
    [[nodiscard]] bool hasCarried() const;
    /// Closes, without their figures, the months that were over when this file was restored: they may have
    /// left elsewhere. How many releases; 0 in a file that was not restored.
    [[nodiscard]] domain::Result<int> closeLost();

    /// In the order of the chain; only those whose next attempt is due.
    [[nodiscard]] std::vector<Release> due() const;
    /// All, the newest first.
    [[nodiscard]] std::vector<Release> all() const;
    [[nodiscard]] std::optional<Release> find(domain::Family family, const domain::YearMonth& period) const;

    [[nodiscard]] domain::Result<void> noteFailure(const domain::ReleaseId& id, const QString& problem,
                                                   const domain::Moment& nextAttempt);
    /// It lies in a file that somebody is to carry to the hub; a word for the list, nothing else.
    [[nodiscard]] domain::Result<void> noteCarried(const domain::ReleaseId& id, const QString& words);
    [[nodiscard]] domain::Result<void> noteRefusal(const domain::ReleaseId& id, const QString& problem);
    [[nodiscard]] domain::Result<void> noteDelivery(const domain::ReleaseId& id, const QByteArray& receipt);

private:
    Database& m_database;
};

} // namespace wasl::storage
