#pragma once

#include "app/domain/correspondent.h"
#include "app/storage/database.h"

#include <vector>

namespace wasl::storage
{

/// What is known here of a card.
enum class CardStanding
{
    New,        ///< nobody of this name or identifier
    Known,      ///< confirmed, with these very keys
    KeyChanged, ///< confirmed once with other keys: a new card, or somebody who pretends
    NameTaken   ///< another association is confirmed under this name
};

/// Associations whose cards were confirmed.
class CorrespondentStore
{
public:
    explicit CorrespondentStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::vector<domain::Correspondent> all() const; ///< by name
    [[nodiscard]] std::optional<domain::Correspondent> find(const domain::CorrespondentId& id) const;
    /// Whose signature key it is.
    [[nodiscard]] std::optional<domain::Correspondent> bySignKey(const QByteArray& key) const;
    [[nodiscard]] std::vector<domain::Correspondent> ofPartner(const domain::PartnerId& partner) const;
    [[nodiscard]] CardStanding standingOf(const domain::ExchangeCard& card) const;
    /// The association on file that a card of changed keys, or of a name already taken, is about.
    [[nodiscard]] std::optional<domain::Correspondent> knownAs(const domain::ExchangeCard& card) const;

    /// Takes a card whose fingerprint was compared with the association itself. One that is known under the
    /// same keys only takes over name, contact and partner. Refuses "card-damaged", "not-allowed",
    /// "own-card", and "key-changed" or "name-taken" unless `replacing` says that exactly this was asked and
    /// confirmed too.
    [[nodiscard]] domain::Result<domain::CorrespondentId>
    confirm(const domain::ExchangeCard& card, const domain::PartnerId& partner, bool replacing = false);

private:
    Database& m_database;
};

} // namespace wasl::storage
