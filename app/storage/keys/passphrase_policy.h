#pragma once

#include "app/domain/refusal.h"

#include <QString>
#include <QStringList>

namespace wasl::storage
{

/// Whether a passphrase may protect a case file: at least 12 characters, or six words; not a common one, not
/// a row or a repetition, not made of the user's or the association's own name. Refusals, beside the field
/// "passphrase": "passphrase-short", "passphrase-common", "passphrase-repeats", "passphrase-own-name".
///
/// @param ownNames the user name, the association's name
[[nodiscard]] domain::Result<void> checkPassphrase(const QString& passphrase, const QStringList& ownNames);

/// 15 characters are advised; a form says so below that.
inline constexpr int advisedPassphraseLength = 15;

} // namespace wasl::storage
