#pragma once

#include "app/domain/monthly_summary.h"

#include <map>

namespace wasl::storage
{
class Database;
class SecretBytes;
} // namespace wasl::storage

namespace wasl::reports
{

/// A closed month as it may be shown outside. Only publicMonth() makes one.
///
/// All its figures are rounded together to multiples of five, so that every sum that holds for the exact
/// figures holds for these too, and none of them is five or more away from what it stands for. Whoever
/// subtracts, adds up or compares them therefore finds again what was chosen, and no exact figure: for each
/// there are at least five that fit. See tests/reports/tst_public_attack.
///
/// Its paths: "registered", "assisted", "referred" and "housed", each with "/sex/", "/age/", "/nationality/"
/// and "/commune/", the first with "/status/"; "nights" (multiples of five people who stay the whole month);
/// "referrals" with "/sector/" and "/outcome/" (outcomeGroups()), never crossed; "barriers" with "/kind/";
/// "participants"; and "activities", which is exact: that they took place is no secret. Not there are stays
/// begun and ended, which tell of one another from month to month, and assisted people by sector, which
/// overlap.
class PublicMonth
{
public:
    [[nodiscard]] const domain::YearMonth& month() const { return m_month; }
    [[nodiscard]] const std::map<QString, int>& figures() const { return m_figures; } ///< zeros left out

private:
    friend domain::Result<PublicMonth>
    publicMonth(storage::Database& database, const storage::SecretBytes& key, const domain::YearMonth& month);
    PublicMonth(const domain::YearMonth& month, std::map<QString, int> figures)
        : m_month(month)
        , m_figures(std::move(figures))
    {
    }

    domain::YearMonth m_month;
    std::map<QString, int> m_figures;
};

/// The one way to figures for others: those kept in the file, or, the first time, the closed month rounded by
/// chance that follows from `key` (the file's Subkey::ReleaseNoise) and the month's exact figures. So a file
/// restored from a backup rounds the same month the same way, and rounding again wears nothing off.
/// Amendments change nothing. Refuses "month-not-closed" and "not-allowed".
[[nodiscard]] domain::Result<PublicMonth>
publicMonth(storage::Database& database, const storage::SecretBytes& key, const domain::YearMonth& month);

/// What becomes of referrals, as reports group it: a code of its own and the states in it.
struct OutcomeGroup
{
    QString code;
    std::vector<domain::ReferralState> states;
};
[[nodiscard]] const std::vector<OutcomeGroup>& outcomeGroups();

/// The exact figures under the same paths, with the sums that domain::figures() leaves to its reader:
/// "referrals", "referrals/sector/", "referrals/outcome/", "barriers", "barriers/kind/".
[[nodiscard]] std::map<QString, int> exactFigures(const domain::MonthlySummary& summary);

} // namespace wasl::reports
