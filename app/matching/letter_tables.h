#pragma once

#include <string_view>

namespace wasl::matching
{

/// Latin letters for a lower-case letter that Unicode does not decompose (West African alphabets, ß, ø …) or
/// for a Tifinagh letter (IRCAM order, with the Latin letters Moroccan records use); empty for any other
/// letter.
std::u16string_view latinSpelling(char16_t letter);

/// The one form of an Arabic letter that is written in several ways; 0 for one that is dropped (bare hamza,
/// tatweel).
char16_t unifiedArabic(char16_t letter);

} // namespace wasl::matching
