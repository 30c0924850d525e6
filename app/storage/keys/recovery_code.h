#pragma once

#include "app/domain/refusal.h"
#include "app/domain/time.h"

#include <QString>

namespace wasl::storage
{

/// A new recovery code: 160 random bits as 32 characters of Crockford's base32 (no I, L, O, U) and four of a
/// checksum, in nine groups of four.
[[nodiscard]] QString newRecoveryCode(const domain::RandomSource& random);

/// The code as newRecoveryCode() writes it, from what somebody typed: any case, any spacing, O for 0, I and L
/// for 1. Refuses with "recovery-code-mistyped" when the length, a character or the checksum is wrong.
[[nodiscard]] domain::Result<QString> readRecoveryCode(const QString& typed);

/// A passphrase for a first login, given by an administrator: 80 random bits in four groups of four.
[[nodiscard]] QString newTemporaryPassphrase(const domain::RandomSource& random);

} // namespace wasl::storage
