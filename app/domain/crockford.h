#pragma once

#include <QString>

namespace wasl::domain
{

// Crockford's base 32 with the check character of ISO/IEC 7064 MOD 37-2, for what is printed, scanned and
// typed: no I, L, O or U. The prime modulus and weights that are powers of two find every single wrong
// character and every swap of two. Five of the 37 check values have no character here: what would need one of
// them is never drawn.

inline constexpr QStringView crockfordAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Without case, spaces, dashes, dots and slashes; O is read as 0, I and L as 1, Arabic-Indic digits as Latin
/// ones. Other characters stay.
[[nodiscard]] QString crockfordRead(QStringView typed);
/// Whether every character is one of the alphabet.
[[nodiscard]] bool isCrockford(QStringView text);
/// The check character of characters of the alphabet; null where it would have none.
[[nodiscard]] QChar crockfordCheck(QStringView characters);

} // namespace wasl::domain
