#pragma once

#include "app/domain/beneficiary.h"
#include "app/domain/card.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// People's cards: one that is valid for each person, and those that were before it.
class CardStore
{
public:
    explicit CardStore(Database& database)
        : m_database(database)
    {
    }

    /// A new card with a token of its own; `wanted` says whose, what it shows and until when. Refuses
    /// "card-valid" (she has one that is valid: replace it), what domain::problems() finds, "not-found",
    /// "not-allowed".
    [[nodiscard]] domain::Result<domain::Card> issue(domain::Card wanted);
    /// Revokes the one she has, for the reason, and issues another in its place, in one transaction. Refuses
    /// the same, and "card-revoked" when it was replaced already.
    [[nodiscard]] domain::Result<domain::Card> replace(const domain::CardId& old,
                                                       domain::CardRevocation reason, domain::Card wanted);
    /// For ever. Refuses "card-revoked" (it is already), "not-found", "not-allowed".
    [[nodiscard]] domain::Result<void> revoke(const domain::CardId& id, domain::CardRevocation reason,
                                              const QString& note = {});

    /// The newest first.
    [[nodiscard]] std::vector<domain::Card> ofPerson(const domain::BeneficiaryId& person) const;
    /// The one that is valid today.
    [[nodiscard]] std::optional<domain::Card> validOf(const domain::BeneficiaryId& person) const;
    [[nodiscard]] std::optional<domain::Card> byToken(const domain::CardToken& token) const;

private:
    [[nodiscard]] domain::Result<domain::Card> issueWithin(domain::Card wanted);
    [[nodiscard]] domain::Result<void> revokeWithin(const domain::CardId& id, domain::CardRevocation reason,
                                                    const QString& note);

    Database& m_database;
};

/// Whom somebody means who scanned a card or typed a file number: the one way to turn it into a person's
/// number. Refuses what FileNumber::parse() refuses for what is neither, "card-check", and of a card
/// "card-unknown" (none of this file), "card-revoked" and "card-expired", which do not say whose it is.
[[nodiscard]] domain::Result<domain::FileNumber> scannedNumber(Database& database, QStringView scanned);
/// The same as the person. Refuses also "not-found" and "not-allowed".
[[nodiscard]] domain::Result<domain::Beneficiary> scannedPerson(Database& database, QStringView scanned);
/// Whether this is a card's code, well read or not: what is neither a name nor a number.
[[nodiscard]] bool looksLikeCard(QStringView typed);

} // namespace wasl::storage
