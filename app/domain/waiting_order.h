#pragma once

#include "app/domain/case.h"
#include "app/domain/codebook.h"
#include "app/domain/ids.h"
#include "app/domain/refusal.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace wasl::domain
{

/// What weighs on a waiting list, and how much: codebook waiting_weights, which also says why. Codes:
/// "need-" and a specific need or its category, "priority-" and a case priority, "small-child", "day-waited".
class WaitingWeights
{
public:
    explicit WaitingWeights(Codebook book);
    static WaitingWeights load() { return WaitingWeights(Codebook::load(QStringLiteral("waiting_weights"))); }

    const Codebook& book() const { return m_book; }
    int points(QStringView code) const; ///< 0 for what does not weigh
    /// The entry a specific need counts as: its own, else that of its category; empty when it does not weigh.
    QString entryOfNeed(const QString& need) const;
    /// Whether somebody with this need wants a room that can be used with a wheelchair.
    bool wantsAccessibleRoom(const QString& need) const;

private:
    const CodebookEntry* ofNeed(const QString& need) const;

    Codebook m_book;
};

inline constexpr int smallChildAge = 4; ///< the last year of age of a small child

/// Those of one household who wait for the same structure, or one person.
struct WaitingParty
{
    std::vector<StayId> stays;                    ///< of each of them
    Moment since;                                 ///< of the first request
    QStringList needs;                            ///< specific needs of any of them, open today
    CasePriority priority = CasePriority::Normal; ///< the highest of their open cases
    bool smallChild = false;                      ///< one of them is of smallChildAge or younger
};

/// One thing that counted.
struct WaitingReason
{
    QString code; ///< codebook waiting_weights
    int points = 0;
    int days = 0; ///< of "day-waited"

    friend bool operator==(const WaitingReason&, const WaitingReason&) = default;
};

/// Somebody was moved on the list, with a reason: so many places up (or down, below zero) from where she
/// would stand.
struct WaitingMove
{
    WaitingMoveId id;
    StayId stay;
    BeneficiaryId person;
    int places = 0; ///< up; down below zero
    QString reason;
    UserId by;
    Moment at;
    int version = 0;

    friend bool operator==(const WaitingMove&, const WaitingMove&) = default;
};

/// "places-missing", "reason-missing".
std::vector<Refusal> problems(const WaitingMove& move);

struct WaitingPlace
{
    std::size_t party = 0; ///< which of those given
    int points = 0;
    std::vector<WaitingReason> reasons; ///< what weighs most first
    int computed = 0;                   ///< the place by points alone, from 1
    int rank = 0;                       ///< the place with what people decided, from 1
};

/// The list in its order. More points come first: each category of needs counts once, with its heaviest need;
/// the priority of the case, a small child, each day waited. Who has as many waits longest first, then whose
/// request has the smaller key. Then each move takes its party so many places from where the points put it,
/// the older moves first; nobody else's order changes.
std::vector<WaitingPlace> waitingOrder(std::span<const WaitingParty> parties,
                                       std::span<const WaitingMove> moves, const WaitingWeights& weights,
                                       const Moment& now);

} // namespace wasl::domain
