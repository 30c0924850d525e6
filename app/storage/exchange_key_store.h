#pragma once

#include "app/storage/database.h"
#include "app/storage/keys/crypto.h"

#include <vector>

namespace wasl::storage
{

/// The association's own keys for sealed files: X25519 to open what is sealed to it, Ed25519 to sign.
///
/// They are random and lie in the encrypted file, not derived from the root key: the root key outlives every
/// rotation, so whoever left with a copy of it could open and sign for ever, whatever was revoked. New keys
/// are made by hand, when somebody left on bad terms or a laptop was lost, because every correspondent must
/// then confirm the new card. A restored backup brings its own keys back; what was sealed to newer ones does
/// not open there, and the card has to be given out again.
class ExchangeKeyStore
{
public:
    explicit ExchangeKeyStore(Database& database)
        : m_database(database)
    {
    }

    /// The keys that seal and sign; made at the first call. Refuses "not-allowed" to whoever may neither send
    /// referrals nor change settings.
    [[nodiscard]] domain::Result<KeyPairs> current();
    /// The newest first; older ones still open what was sealed to an earlier card. Empty before the first
    /// current(), and for whoever may not have them.
    [[nodiscard]] std::vector<KeyPairs> all() const;
    /// When the current keys were made; invalid before the first.
    [[nodiscard]] QDateTime madeAt() const;
    /// Makes new ones. Refuses "not-allowed".
    [[nodiscard]] domain::Result<void> replace();

private:
    [[nodiscard]] bool mayHave() const;
    void make();

    Database& m_database;
};

} // namespace wasl::storage
