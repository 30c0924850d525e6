#pragma once

#include "app/storage/database.h"

namespace wasl::storage
{

/// The field of a user's journal that says with which public key she signs, in hex.
inline constexpr QStringView signKeyField = u"sign_key";

/// What the journal tells of the keys with which one user signed. Places are sequences of the journal, so
/// that no clock is asked.
class SignerHistory
{
public:
    SignerHistory(Database& database, const domain::UserId& user);

    /// Whether she could sign with this key at that place. The key that lies in her slot now is hers. An
    /// earlier one was hers if the journal said so before that place, had not said that she left, and if the
    /// place comes before the first mention of the key in her slot: nobody who has the file today can go back
    /// there without breaking the chain. `slotKey` is empty for somebody who has no slot.
    [[nodiscard]] bool attests(const QByteArray& key, qint64 place, const QByteArray& slotKey) const;

private:
    struct Change
    {
        qint64 place = 0;
        QByteArray key; ///< from here on
        bool active = true;
    };
    std::vector<Change> m_changes;
};

} // namespace wasl::storage
