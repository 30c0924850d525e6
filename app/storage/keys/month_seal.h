#pragma once

#include "app/domain/ids.h"
#include "app/storage/keys/crypto.h"

#include <map>
#include <optional>

namespace wasl::storage
{

/// Signs what a manager closed, and says later whether it is still what she signed.
///
/// A seal is her Ed25519 public key and signature, and over both and the content a keyed BLAKE2b under
/// Subkey::Months. The signature cannot be made without her passphrase, not even by a colleague who writes to
/// the file past the program; the keyed hash cannot be made without the root key, which neither a thief of
/// the file nor a writer of SQL has. That the key is hers say the key slots and, of keys that she no longer
/// has, the journal of users (SignerHistory).
class MonthSeal
{
public:
    MonthSeal(SecretBytes key, std::map<domain::UserId, QByteArray> slotKeys, std::optional<KeyPairs> own);

    /// Empty where it can only verify: on the connections of background jobs.
    [[nodiscard]] QByteArray sign(const QByteArray& content) const;
    /// The public key with which this content was signed, whosever it is; nothing where it is not the content
    /// that was, or not of this file.
    [[nodiscard]] std::optional<QByteArray> signedWith(const QByteArray& content,
                                                       const QByteArray& seal) const;
    /// The public key in somebody's key slot; empty where she has none.
    [[nodiscard]] QByteArray slotKey(const domain::UserId& user) const;

private:
    SecretBytes m_key;
    std::map<domain::UserId, QByteArray> m_slotKeys;
    std::optional<KeyPairs> m_own;
};

} // namespace wasl::storage
