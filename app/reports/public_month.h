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
/// Its figures are rounded to multiples of five, those that hang together in one go, so that every sum that
/// holds for the exact figures holds for these too, and none of them is five or more away from what it stands
/// for (people assisted, who are those referred and the rest: nine). Whoever subtracts, adds up or compares
/// the public papers of a file therefore finds again what was chosen, and no exact figure: for each there are
/// at least five that fit. tests/reports/tst_public_attack tries that with what follows from the papers, the
/// rule of rounding, and these: who is referred is assisted, nobody is helped before she is registered, a
/// guest was one the month before or is taken in, a guest has from one night to all of the month.
///
/// Not guaranteed:
/// - Two papers of the same month and different exact figures. A file restored from before the closing, in
///   which something of a family was changed before the month was closed again, draws that family anew. Both
///   papers together then leave fewer than five values of some figure nearly always: with one person more
///   among the registered in 94 of 100 random months, for a third of the cells that did not change (the test
///   prints it). The other families stay as they were.
/// - What somebody knows from elsewhere, of the months before the first public one above all.
/// - Guests against the month before, where that month was closed only after this one was drawn.
/// - Words and numbers that people write beside the figures.
///
/// Its paths: "registered", "assisted", "referred" and "housed", each with "/sex/", "/age/", "/nationality/"
/// and "/commune/", the first with "/status/"; "nights" (multiples of five people who stay the whole month);
/// "referrals" with "/sector/" and "/outcome/" (outcomeGroups()), never crossed; "barriers" with "/kind/";
/// "participants"; and "activities", which is exact: that they took place is no secret, nor that without any
/// nobody took part. Not there are stays begun and ended, which tell of one another from month to month, and
/// assisted people by sector, which overlap.
class PublicMonth
{
public:
    [[nodiscard]] const domain::YearMonth& month() const { return m_month; }
    [[nodiscard]] const std::map<QString, int>& figures() const { return m_figures; } ///< zeros left out
    [[nodiscard]] QDate closedOn() const { return m_closedOn; }
    /// Whether figures of the month were corrected after it was closed; these are without the corrections.
    [[nodiscard]] bool isCorrectedSince() const { return m_corrected; }

private:
    friend domain::Result<PublicMonth>
    publicMonth(storage::Database& database, const storage::SecretBytes& key, const domain::YearMonth& month);
    PublicMonth() = default;

    domain::YearMonth m_month;
    std::map<QString, int> m_figures;
    QDate m_closedOn;
    bool m_corrected = false;
};

/// The first months of a file have no public version: nobody is helped before she is registered, and as long
/// as few are registered that binds all figures.
inline constexpr int monthsWithoutPublicVersion = 3;
/// Whether it is one of them, from the first month in which anything was counted.
[[nodiscard]] bool hasNoPublicVersion(storage::Database& database, const domain::YearMonth& month);

/// The one way to figures for others: those kept in the file, or, the first time, the closed month rounded by
/// chance that follows from `key` (the file's Subkey::ReleaseNoise) and the exact figures. Closed months
/// right before it that were not drawn yet are drawn first. So a file restored from a backup rounds the same
/// figures the same way, and rounding again wears nothing off. Amendments change nothing. Refuses
/// "month-not-closed", "month-too-early" (monthsWithoutPublicVersion, from the first month in which anything
/// was counted) and "not-allowed".
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
