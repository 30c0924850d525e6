#pragma once

#include "app/domain/age_band.h"
#include "app/domain/closing_check.h"
#include "app/domain/ids.h"
#include "app/domain/referral.h"
#include "app/domain/refusal.h"

#include <map>
#include <optional>
#include <vector>

namespace wasl::domain
{

/// One exact figure and how it splits. Sex by its code or "unknown", nationality by alpha-2 or "unknown",
/// commune by its code (never an arrondissement) or "unknown". Each split sums to the total.
struct Count
{
    int total = 0;
    std::map<QString, int> bySex;
    std::map<AgeBand, int> byAgeBand;
    std::map<QString, int> byNationality;
    std::map<QString, int> byCommune;

    void add(const QString& sex, AgeBand band, const QString& nationality, const QString& commune,
             int times = 1);

    friend bool operator==(const Count&, const Count&) = default;
};

/// A change of a figure after its month was closed.
struct Amendment
{
    Moment at;
    UserId by;
    QString figure; ///< path: "registered", "registered/sex/F", "referrals/health/completed", "nights" …
    int from = 0;
    int to = 0;
    QString reason;

    friend bool operator==(const Amendment&, const Amendment&) = default;
};

/// Whether a closed month is still what was signed.
enum class SealState
{
    Open,      ///< not closed, so not signed
    Holds,     ///< signed by who closed it, and not altered since
    Missing,   ///< without a signature: it was taken away, or the month closed before there were any
    Broken,    ///< altered, signed by somebody else, or not what the journal says
    Unchecked, ///< no key was at hand to tell
};
/// Whether nobody answers any more for the figures.
constexpr bool isDamage(SealState seal)
{
    return seal == SealState::Missing || seal == SealState::Broken;
}

/// The exact month of one association: stays in the house.
struct MonthlySummary
{
    YearMonth month;
    Count registered; ///< first registrations
    Count assisted;   ///< people who received anything
    Count referred;   ///< people referred
    Count housed;     ///< people who slept here
    std::map<QString, std::map<ReferralState, int>>
        referrals; ///< sector -> state at the month's end -> number sent
    std::map<QString, int> assistedBySector;
    std::map<QString, int> registeredByStatus;
    int staysBegun = 0;
    int staysEnded = 0;
    Count nights;                    ///< nights slept
    std::map<QString, int> barriers; ///< kind -> number met
    int activities = 0;
    int participants = 0;
    Moment preparedAt;
    std::optional<Moment> closedAt; ///< locked by a manager
    UserId closedBy;
    std::vector<OpenPoint> leftOpen;  ///< what was open when it was closed
    QString closingReason;            ///< why it was closed all the same; needed where points were open
    SealState seal = SealState::Open; ///< of the figures and, with them, of the amendments
    std::vector<Amendment> amendments;

    bool isClosed() const { return closedAt.has_value(); }
};

/// Every figure by its path, zeros left out: what is compared, stored and written as CSV.
std::map<QString, int> figures(const MonthlySummary& summary);
/// The same of one count under a name: "registered", "registered/sex/F" …
std::map<QString, int> figures(const QString& name, const Count& count);

/// Whether a path is no figure itself but stands for the sum of those below it: "referrals", "referrals/health",
/// "registered/status", "barriers". Of people assisted in several sectors there is none: some would count twice.
bool isSum(const QString& path);

/// How the figures counted now differ from the closed ones.
std::vector<Amendment> amendmentsBetween(const MonthlySummary& closed, const MonthlySummary& now,
                                         const Moment& at, UserId by, const QString& reason);

/// Refuses "month-not-over", "month-closed" and, where points are open, "closing-reason".
Result<MonthlySummary> closeMonth(MonthlySummary summary, const Moment& at, QDate today, UserId by);

} // namespace wasl::domain
