#pragma once

#include "app/domain/ids.h"
#include "app/domain/time.h"
#include "app/storage/keys/crypto.h"

#include <map>
#include <optional>

namespace wasl::storage
{

/// The public key of somebody who can open the file, as her key slot says.
struct SlotSigner
{
    QByteArray signPublic;
    QDateTime since; ///< when she got these keys
};

/// Signs what a manager closed, and says later whether it is still what she signed.
///
/// A seal is her Ed25519 public key and signature, and over both and the content a keyed BLAKE2b under
/// Subkey::Months. The signature cannot be made without her passphrase, not even by a colleague who writes to
/// the file past the program; the keyed hash cannot be made without the root key, which neither a thief of
/// the file nor a writer of SQL has, and vouches for the public key of somebody who has left since.
class MonthSeal
{
public:
    MonthSeal(SecretBytes key, std::map<domain::UserId, SlotSigner> signers, std::optional<KeyPairs> own);

    /// Empty where it can only verify: on the connections of background jobs.
    [[nodiscard]] QByteArray sign(const QByteArray& content) const;
    /// Whether `by` signed this content at that time. Keys that she got only later do not speak against her.
    [[nodiscard]] bool holds(const QByteArray& content, const QByteArray& seal, const domain::UserId& by,
                             const domain::Moment& at) const;

private:
    SecretBytes m_key;
    std::map<domain::UserId, SlotSigner> m_signers;
    std::optional<KeyPairs> m_own;
};

} // namespace wasl::storage
